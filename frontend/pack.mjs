import { readFile, readdir, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const smallest = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

/** Puts the packed form of each file whose path matches beside it: what is sent to browsers that take it. */
export async function pack(folder, paths) {
  const files = (await readdir(folder, { recursive: true })).filter((file) => paths.test(file.replaceAll('\\', '/')));
  await Promise.all(
    files.map(async (file) => {
      const packed = await promisify(brotliCompress)(await readFile(`${folder}/${file}`), smallest);
      await writeFile(`${folder}/${file}.br`, packed);
    }),
  );
}
