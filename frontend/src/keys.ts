/** The keyboard of the frame: `/` searches, `?` helps, `g` and a number goes to a page, Esc closes what is open. */

let going = false;

const EDITABLE = 'input, textarea, select, [contenteditable], [role="combobox"]';

export function isTyping(event: KeyboardEvent): boolean {
  return event.composedPath().some((target) => target instanceof Element && target.matches(EDITABLE));
}

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') {
    shut(document.activeElement?.closest<HTMLDetailsElement>('details.explain[open]'));
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) {
    return;
  }
  if (answer(event.key)) {
    event.preventDefault();
  }
});

document.addEventListener('click', (event) => {
  const within = event.target instanceof Element ? event.target.closest('details.explain') : null;
  document.querySelectorAll<HTMLDetailsElement>('details.explain[open]').forEach((open) => {
    if (open !== within) {
      open.open = false;
    }
  });
  if (event.target instanceof Element && event.target.closest('.skip-link') !== null) {
    event.preventDefault();
    skip();
  }
});

function answer(key: string): boolean {
  if (going && /^[1-9]$/.test(key)) {
    going = false;
    return go(Number(key));
  }
  going = key === 'g';
  switch (key) {
    case '/':
      return focusSearch();
    case '?':
      return toggleHelp();
    default:
      return false;
  }
}

function focusSearch(): boolean {
  const field = document.querySelector<HTMLElement>('.global-search > *');
  field?.focus();
  return field !== null;
}

function toggleHelp(): boolean {
  const help = document.querySelector<HTMLDetailsElement>('details.shortcut-help');
  if (help === null) {
    return false;
  }
  help.open = !help.open;
  help.querySelector('summary')?.focus();
  return true;
}

function go(number: number): boolean {
  const pages = document.querySelectorAll('.side-nav > vaadin-side-nav-item');
  const link = pages[number - 1]?.shadowRoot?.querySelector<HTMLElement>('a');
  link?.click();
  return link !== undefined && link !== null;
}

function skip(): void {
  const page = document.querySelector<HTMLElement>('vaadin-app-layout > :not([slot])');
  page?.setAttribute('tabindex', '-1');
  page?.focus();
}

function shut(open: HTMLDetailsElement | null | undefined): void {
  if (open) {
    open.open = false;
    open.querySelector('summary')?.focus();
  }
}
