import { grid, isChange, placeOf, type Cell, type Mark, type Picture, type Unit } from './picture.js';
import { change, plain, words } from './words.js';

/** A number in the table: as read, as exported, and which item it opens. */
export interface Shown {
  text: string;
  plain: string;
  place?: number;
}

export interface Row {
  mark: Mark;
  shown: Shown[];
}

/** The same figures as the picture, in rows and columns. */
export interface Numbers {
  corner: string;
  columns: Mark[];
  rows: Row[];
}

const COUNT: Unit = { style: 'count' };
const SHARE: Unit = { style: 'percent' };

export function numbers(picture: Picture): Numbers {
  switch (picture.kind) {
    case 'stacked':
      return { ...crossed(picture, false), corner: 'When' };
    case 'heat':
      return { ...crossed(picture, true), corner: 'Day' };
    case 'paired':
      return { ...crossed(picture, false), corner: '' };
    case 'bars':
    case 'waterfall':
      return { corner: '', columns: [heading('Value')], rows: rows(picture, (b) => [changed(picture, b)]) };
    case 'limits':
      return {
        corner: 'When',
        columns: [...picture.series, heading('Chance explains')],
        rows: rows(picture, (b) => [...picture.series.map((_, s) => at(picture, b, s)), between(picture, b)]),
      };
    case 'foreseen':
      return {
        corner: '30 days from',
        columns: [...picture.series, heading('Foreseen')],
        rows: rows(picture, (b) => [at(picture, b, 0), between(picture, b)]),
      };
    case 'intervals':
      return {
        corner: '',
        columns: ['Rate', '95% interval', 'n'].map(heading),
        rows: rows(picture, (b) => interval(picture, b)),
      };
    case 'funnel':
      return {
        corner: 'Step',
        columns: ['Came this far', 'Of the first', 'Lost on the way here'].map(heading),
        rows: rows(picture, (b) => step(picture, b)),
      };
  }
}

function crossed(picture: Picture, turned: boolean): { columns: Mark[]; rows: Row[] } {
  const across = turned ? picture.buckets : picture.series;
  const down = turned ? picture.series : picture.buckets;
  const totals = picture.kind === 'stacked';
  const values = grid(picture);
  const row = (mark: Mark, d: number): Row => {
    const shown = across.map((_, a) => (turned ? at(picture, a, d) : at(picture, d, a)));
    const sum = values.reduce((total, line) => total + (line[d] ?? 0), 0);
    return { mark, shown: totals ? [...shown, shownValue(sum, picture.unit)] : shown };
  };
  return { columns: totals ? [...across, heading('All')] : across, rows: down.map(row) };
}

function rows(picture: Picture, shown: (bucket: number) => Shown[]): Row[] {
  return picture.buckets.map((mark, bucket) => ({ mark, shown: shown(bucket) }));
}

function at(picture: Picture, bucket: number, series: number): Shown {
  const place = placeOf(picture, bucket, series);
  return place === undefined
    ? shownValue(0, picture.unit)
    : { ...shownValue(picture.cells[place].v, picture.unit), place };
}

/** A part of a waterfall; a change with its sign. */
function changed(picture: Picture, bucket: number): Shown {
  const shown = at(picture, bucket, 0);
  const cell = shown.place === undefined ? undefined : picture.cells[shown.place];
  return cell && isChange(picture, cell) ? { ...shown, text: change(cell.v, picture.unit) } : shown;
}

function interval(picture: Picture, bucket: number): Shown[] {
  const place = placeOf(picture, bucket, 0);
  const cell: Cell = place === undefined ? { b: bucket, s: 0 } : picture.cells[place];
  const doubt = cell.low === undefined ? '–' : `${words(cell.low, SHARE)} to ${words(cell.high, SHARE)}`;
  return [
    { ...shownValue(cell.v, picture.unit), place },
    { text: doubt, plain: doubt },
    shownValue(cell.n ?? 0, COUNT),
  ];
}

function between(picture: Picture, bucket: number): Shown {
  const cell = picture.cells[placeOf(picture, bucket, 0) ?? 0];
  if (cell?.low === undefined) {
    return { text: '–', plain: '' };
  }
  const both = `${words(cell.low, picture.unit)} to ${words(cell.high, picture.unit)}`;
  return { text: both, plain: both };
}

function step(picture: Picture, bucket: number): Shown[] {
  const first = picture.cells[placeOf(picture, 0, 0) ?? 0]?.v ?? 0;
  const reached = at(picture, bucket, 0);
  const share = shownValue(first === 0 ? undefined : Number(valueAt(picture, bucket)) / first, SHARE);
  const lost = placeOf(picture, bucket, 1) === undefined ? { text: '–', plain: '' } : at(picture, bucket, 1);
  return [reached, share, lost];
}

function valueAt(picture: Picture, bucket: number): number {
  return picture.cells[placeOf(picture, bucket, 0) ?? 0]?.v ?? 0;
}

function shownValue(value: number | undefined, unit: Unit): Shown {
  return { text: words(value, unit), plain: plain(value, unit) };
}

function heading(label: string): Mark {
  return { label, role: '' };
}
