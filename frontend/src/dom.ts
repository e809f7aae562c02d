type Child = Node | string;

/** A new element with its attributes and children. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string | undefined> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) {
      made.setAttribute(key, value);
    }
  }
  made.append(...children);
  return made;
}

export const button = (words: string, act: () => void): HTMLButtonElement => {
  const made = make('button', { type: 'button' }, words);
  made.addEventListener('click', act);
  return made;
};

export const swatch = (role: string): HTMLElement =>
  make('span', { class: `mark ${role}`, 'aria-hidden': 'true' });

/** A "?" that tells on demand what something means. */
export function explain(title: string, definition: string): HTMLElement {
  const summary = make('summary', { 'aria-label': `What is “${title}”?` }, '?');
  return make('details', { class: 'explain' }, summary, make('p', {}, definition));
}
