/** What Java says about one chart; the place of a cell in `cells` is the place of its item. */
export interface Picture {
  kind: 'stacked' | 'paired' | 'intervals' | 'bars' | 'heat' | 'funnel';
  caption: { title: string; definition?: string; filter?: string; asOf?: string; empty: string };
  unit: Unit;
  height: number;
  selects?: boolean;
  buckets: Mark[];
  series: Mark[];
  cells: Cell[];
}

export interface Mark {
  label: string;
  role: string;
}

export interface Unit {
  style: 'count' | 'percent' | 'money';
  currency?: string;
}

export interface Cell {
  b: number;
  s: number;
  v?: number;
  low?: number;
  high?: number;
  n?: number;
  href?: string;
}

export const ENOUGH = 20;

export const isEmpty = (picture: Picture): boolean =>
  picture.cells.every((cell) => !cell.v && !cell.n);

/** Where the cell of this bucket and series stands, or undefined. */
export function placeOf(picture: Picture, bucket: number, series: number): number | undefined {
  const place = picture.cells.findIndex((cell) => cell.b === bucket && cell.s === series);
  return place < 0 ? undefined : place;
}

/** Values by series and bucket; what was not given is zero. */
export function grid(picture: Picture): number[][] {
  const rows = Math.max(1, picture.series.length);
  const values = Array.from({ length: rows }, () => new Array<number>(picture.buckets.length).fill(0));
  for (const cell of picture.cells) {
    values[cell.s][cell.b] += cell.v ?? 0;
  }
  return values;
}
