/** The keyboard of the frame: `/` searches, `n` writes down an inquiry, `?` helps, `g` and a number goes to a page, Esc closes what is open. A page's own keys press whatever names them in `data-key`. */

let going = false;

const EDITABLE = 'input, textarea, select, [contenteditable], [role="combobox"]';

export function isTyping(event: KeyboardEvent): boolean {
  return event.composedPath().some((target) => target instanceof Element && target.matches(EDITABLE));
}

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') {
    shut(document.activeElement?.closest<HTMLDetailsElement>('details.explain[open]'));
    leaveSearch();
    return;
  }
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    if (moveInSearch(event.key === 'ArrowDown' ? 1 : -1)) {
      event.preventDefault();
    }
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
    case 'n':
      return writeDown();
    case '?':
      return toggleHelp();
    default:
      return press(key);
  }
}

/** What a page offers by this key, the row in focus before the others, unless a dialog lies over it. */
function press(key: string): boolean {
  if (!/^[a-z]$/.test(key) || document.querySelector('vaadin-dialog[opened]') !== null) {
    return false;
  }
  const named = `[data-key~="${key}"]:not([disabled])`;
  const one =
    document.activeElement?.closest('li')?.querySelector<HTMLElement>(named) ??
    document.querySelector<HTMLElement>(named);
  one?.click();
  one?.scrollIntoView({ block: 'nearest' });
  return one !== null;
}

function focusSearch(): boolean {
  const field = document.querySelector<HTMLElement>('.global-search vaadin-text-field');
  field?.focus();
  return field !== null;
}

/** Up and down go from the search field through what it found, and back. */
function moveInSearch(step: number): boolean {
  const search = document.activeElement?.closest('.global-search');
  if (!search) {
    return false;
  }
  const stops = [...search.querySelectorAll<HTMLElement>('input, .search-results a')];
  stops[stops.indexOf(document.activeElement as HTMLElement) + step]?.focus();
  return true;
}

/** What was found is shown only while the search has the focus. */
function leaveSearch(): void {
  const active = document.activeElement;
  if (active instanceof HTMLElement && active.closest('.global-search')) {
    active.blur();
  }
}

function writeDown(): boolean {
  const button = document.querySelector<HTMLElement>('.quick-entry');
  if (button === null || document.querySelector('vaadin-dialog[opened]') !== null) {
    return false;
  }
  button.click();
  return true;
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
