import { build } from 'esbuild';

/** Bundles one TypeScript module in memory and imports it. */
export async function load(module) {
  const { outputFiles } = await build({
    entryPoints: [new URL(`../src/${module}.ts`, import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

export const COUNT = { style: 'count' };

/** Two months of two categories; the second month has nothing of the second category. */
export function stacked(change = {}) {
  return {
    kind: 'stacked',
    caption: { title: 'Inquiries over time', filter: 'All categories', asOf: 'as of 23 Nov 2026', empty: 'Nothing yet.' },
    unit: COUNT,
    height: 280,
    selects: true,
    buckets: [mark('Oct 2026', 'series-1'), mark('Nov 2026', 'series-1')],
    series: [mark('Male pattern', 'category-male-pattern'), mark('Not recorded', 'category-not-recorded')],
    cells: [
      { b: 0, s: 0, v: 5, href: 'leads?a' },
      { b: 1, s: 0, v: 1200, href: 'leads?b' },
      { b: 0, s: 1, v: 2, href: 'leads?c' },
    ],
    ...change,
  };
}

export function mark(label, role) {
  return { label, role };
}
