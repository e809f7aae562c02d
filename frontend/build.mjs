import { build } from 'esbuild';
import { cp, mkdir } from 'node:fs/promises';

const out = '../target/classes/META-INF/resources';
await mkdir(out, { recursive: true });
await build({
  entryPoints: ['src/chart.ts'],
  outfile: `${out}/chart.js`,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  legalComments: 'none',
});
await cp('hairline.css', `${out}/hairline.css`);
