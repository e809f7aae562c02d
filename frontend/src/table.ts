import { make, swatch } from './dom.js';
import { numbers, type Shown } from './numbers.js';
import type { Mark, Picture } from './picture.js';

/** The table behind a chart; each number that stands for an item opens it, as a link where it has an address. */
export function table(picture: Picture, select: (place: number) => void): HTMLTableElement {
  const shown = numbers(picture);
  const head = make('tr', {}, make('th', { scope: 'col' }, shown.corner), ...shown.columns.map(column));
  const body = make('tbody');
  for (const row of shown.rows) {
    const label = make('th', { scope: 'row' }, ...named(row.mark, picture.kind !== 'stacked' && picture.kind !== 'heat'));
    body.append(make('tr', {}, label, ...row.shown.map((value) => cell(value, picture, select))));
  }
  const made = make('table', {}, make('caption', { class: 'only-for-screen-readers' }, picture.caption.title), make('thead', {}, head), body);
  made.addEventListener('keydown', (event) => walk(made, event));
  return made;
}

function column(mark: Mark): HTMLElement {
  return make('th', { scope: 'col' }, ...named(mark, mark.role !== '' && mark.role.startsWith('category')));
}

function named(mark: Mark, marked: boolean): Node[] {
  const words = document.createTextNode(mark.label);
  return marked && mark.role !== '' ? [swatch(mark.role), words] : [words];
}

function cell(shown: Shown, picture: Picture, select: (place: number) => void): HTMLElement {
  const place = shown.place;
  if (place === undefined || !picture.selects) {
    return make('td', {}, shown.text);
  }
  const href = picture.cells[place].href;
  const opens = href === undefined ? make('button', { type: 'button' }, shown.text) : make('a', { href }, shown.text);
  opens.addEventListener('click', (event) => {
    if (event instanceof MouseEvent && !(event.ctrlKey || event.metaKey || event.shiftKey)) {
      event.preventDefault();
      event.stopPropagation();
      select(place);
    }
  });
  return make('td', {}, opens);
}

const STEPS: Record<string, [number, number]> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/** Arrow keys go from number to number, over those that open nothing. */
function walk(whole: HTMLTableElement, event: KeyboardEvent): void {
  const step = STEPS[event.key];
  const from = event.target instanceof HTMLElement ? event.target.closest('td') : null;
  if (step === undefined || from === null) {
    return;
  }
  let row = (from.parentElement as HTMLTableRowElement).rowIndex + step[0];
  let place = from.cellIndex + step[1];
  while (whole.rows[row]?.cells[place] !== undefined) {
    const opens = whole.rows[row].cells[place].querySelector<HTMLElement>('a, button');
    if (opens !== null) {
      event.preventDefault();
      opens.focus();
      return;
    }
    row += step[0];
    place += step[1];
  }
}
