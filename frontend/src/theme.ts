const watchers = new Set<() => void>();

/** Tells when the page turns light or dark; returns how to stop listening. */
export function whenColoursChange(watcher: () => void): () => void {
  if (watchers.size === 0) {
    start();
  }
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

let started = false;

function start(): void {
  if (started) {
    return;
  }
  started = true;
  const tell = () => watchers.forEach((watcher) => watcher());
  new MutationObserver(tell).observe(document.documentElement, { attributeFilter: ['theme', 'style', 'class'] });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', tell);
}
