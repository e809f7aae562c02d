import { build } from 'esbuild';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { pack } from './pack.mjs';

const out = '../target/classes/META-INF/resources';
await mkdir(out, { recursive: true });
await rm(`${out}/chunks`, { recursive: true, force: true });
const shared = { outdir: out, bundle: true, minify: true, legalComments: 'none' };
await build({
  ...shared,
  entryPoints: ['src/chart.ts', 'src/kit.ts'],
  chunkNames: 'chunks/[name]-[hash]',
  splitting: true,
  format: 'esm',
  target: 'es2022',
});
await build({ ...shared, entryPoints: ['src/inquiry-work.ts'], format: 'iife', target: 'es2020' });
await build({
  ...shared,
  entryPoints: ['hairline.css', 'inquiry.css'],
  loader: { '.woff2': 'file' },
  assetNames: 'chunks/[name]-[hash]',
});
await copyFile('node_modules/@fontsource-variable/instrument-sans/LICENSE', `${out}/chunks/instrument-sans-licence.txt`);
await pack(out, /^[^/]*\.(js|css)$|^chunks\/.*\.js$/);
