import { button, explain, make, swatch } from './dom.js';
import { heightOf } from './options.js';
import { isEmpty, type Mark, type Picture, type Place } from './picture.js';
import { table } from './table.js';

/** What the frame's buttons do. */
export interface Deeds {
  select(place: number): void;
  savePicture(): void;
  saveDrawing(): void;
  saveNumbers(): void;
}

/** Everything around the drawing: title, explanation, downloads, legend, numbers. */
export function frame(picture: Picture, deeds: Deeds): { canvas: HTMLElement; parts: Node[] } {
  const canvas = make('div', { class: 'chart-canvas', 'aria-hidden': 'true' });
  canvas.style.minHeight = `${heightOf(picture)}px`;
  if (isEmpty(picture)) {
    return { canvas, parts: [head(picture), make('p', { class: 'chart-empty' }, picture.caption.empty ?? 'Nothing to show for this choice yet.')] };
  }
  const legend = named(picture).length > 1 && picture.kind !== 'heat' ? [legendOf(picture)] : [];
  return { canvas, parts: [head(picture, deeds), ...legend, canvas, behind(picture, deeds)] };
}

/** Its title, and room for what comes. */
export function room(place: Place): HTMLElement[] {
  const canvas = make('div', { class: 'chart-canvas' });
  canvas.style.minHeight = `${place.height}px`;
  return [head(place), canvas];
}

function head(picture: Place, deeds?: Deeds): HTMLElement {
  const { title, definition } = picture.caption;
  const made = make('header', { class: 'chart-head' }, make('h3', {}, title));
  if (definition !== undefined) {
    made.append(explain(title, definition));
  }
  if (deeds !== undefined) {
    made.append(downloads(title, deeds));
  }
  return made;
}

function downloads(title: string, deeds: Deeds): HTMLElement {
  const summary = make('summary', { 'aria-label': `Save “${title}”` }, 'Save');
  const list = make('div', { class: 'chart-saves' });
  const made = make('details', { class: 'explain chart-save' }, summary, list);
  const shut = (act: () => void) => () => {
    made.open = false;
    act();
  };
  list.append(
    button('Picture (PNG)', shut(() => deeds.savePicture())),
    button('Drawing (SVG)', shut(() => deeds.saveDrawing())),
    button('Numbers (CSV)', shut(() => deeds.saveNumbers())),
  );
  return made;
}

/** The series there is anything of; both sides of a pair always. */
function named(picture: Picture): Mark[] {
  const seen = new Set(picture.cells.filter((cell) => cell.v).map((cell) => cell.s));
  return picture.kind === 'paired' ? picture.series : picture.series.filter((_, place) => seen.has(place));
}

function legendOf(picture: Picture): HTMLElement {
  const list = make('ul', { class: 'chart-legend', 'aria-hidden': 'true' });
  named(picture).forEach((mark) => list.append(make('li', {}, swatch(mark.role), mark.label)));
  return list;
}

function behind(picture: Picture, deeds: Deeds): HTMLElement {
  const place = make('div', { class: 'chart-table', tabindex: '0', role: 'region', 'aria-label': `Numbers of ${picture.caption.title}` });
  const made = make('details', { class: 'chart-numbers' }, make('summary', {}, 'Show the numbers'), place);
  made.addEventListener('toggle', () => {
    if (made.open && place.childElementCount === 0) {
      place.append(table(picture, (chosen) => deeds.select(chosen)));
    }
  });
  return made;
}
