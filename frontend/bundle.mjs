import { build } from 'esbuild';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { pack } from './pack.mjs';

// Vaadin's own bundle comes in twenty pieces, fifteen of which every page fetches, one round trip after the other. Here they
// become one; what no page of ours asks for (its paid charts, maps and editors) is left out, and the copies of older builds.
const webapp = '../target/classes/META-INF/VAADIN/webapp';
const pieces = `${webapp}/VAADIN/build`;
const page = await readFile(`${webapp}/index.html`, 'utf8');
const entry = page.match(/VAADIN\/build\/(indexhtml-[\w-]+\.js)/)?.[1];
if (!entry) {
  throw new Error("Vaadin's index.html names no script; bundle.mjs no longer fits this version of Vaadin.");
}

if (!entry.startsWith('indexhtml-one-')) {
  const bundled = await build({
    entryPoints: [`${pieces}/${entry}`],
    outdir: pieces,
    entryNames: 'indexhtml-one-[hash]',
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'error',
    plugins: [{ name: 'only-what-every-page-asks-for', setup: leaveOut }],
  });
  const [script] = bundled.outputFiles;
  await rm(pieces, { recursive: true });
  await mkdir(pieces);
  await writeFile(`${pieces}/${basename(script.path)}`, script.contents);
  await writeFile(`${webapp}/index.html`, lean(page.replace(entry, basename(script.path))));
  await rm(`${webapp}/index.html.br`, { force: true });
  await pack(pieces, /\.js$/);
}

/** It is sent with every page, and never kept: its remarks to developers stay at home. */
function lean(html) {
  return html.replace(/<!--[^]*?-->|\/\*[^]*?\*\//g, '').replace(/^\s+/gm, '');
}

function leaveOut(builder) {
  const eager = /\/(FlowBootstrap|FlowClient|generated-flow-imports)-/;
  builder.onResolve({ filter: /^\./ }, ({ path, kind }) =>
    kind === 'dynamic-import' && !eager.test(path) ? { path, external: true } : undefined,
  );
  // preloading names the pieces by their old names
  builder.onLoad({ filter: /\.js$/ }, async ({ path }) => {
    const contents = (await readFile(path, 'utf8')).replace(/__vite__mapDeps\(\[[\d,]*\]\)/g, '[]');
    return { contents: /\/generated-flow-imports-/.test(path) ? inTurns(contents) : contents, loader: 'js' };
  });
}

/**
 * Vaadin's components are made one after the other in a single breath of a quarter of a second, in which nothing else can happen.
 * Here whoever waits gets a turn in between, as soon as {@link TURN} milliseconds have passed.
 */
function inTurns(script) {
  const TURN = 12;
  const all = /;[\w$]+\(\(\(\)=>\{((?:[\w$]+\(\),){20,})((?:(?!\(\(\(\)=>\{)[^])*)\}\)\)\(\);(?=export\{)/;
  if (!all.test(script)) {
    throw new Error("Vaadin's components are made in another way; bundle.mjs no longer fits this version of Vaadin.");
  }
  return script.replace(all, (_, calls, rest) => {
    const makers = calls.replaceAll('()', '').replace(/,$/, '');
    return `;const pause=()=>globalThis.scheduler?.yield?.()??new Promise(go=>{const {port1,port2}=new MessageChannel;port1.onmessage=()=>{port1.close();go()};port2.postMessage(0)});
let since=performance.now();for(const make of [${makers}]){make();if(performance.now()-since>${TURN}){await pause();since=performance.now()}}
${rest};`;
  });
}
