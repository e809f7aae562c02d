/** One chart; the place of a cell in `cells` is the place of its item. */
export interface Picture {
  kind: 'stacked' | 'paired' | 'intervals' | 'bars' | 'heat' | 'funnel' | 'waterfall' | 'limits' | 'foreseen';
  caption: { title: string; definition?: string; filter?: string; asOf?: string; empty?: string };
  unit: Unit;
  height: number;
  selects?: boolean;
  buckets: Mark[];
  series: Mark[];
  cells: Cell[];
}

/** Whether an item of a waterfall is a change: all but the first and the last are. */
export function isChange(picture: Picture, cell: Cell): boolean {
  return picture.kind === 'waterfall' && cell.b > 0 && cell.b < picture.buckets.length - 1;
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

/** What Java says about one chart: its cells as columns, `Columns` there. */
export interface Told extends Omit<Picture, 'cells'> {
  cells: {
    b: number[];
    s: number[];
    v?: (number | null)[];
    low?: (number | null)[];
    high?: (number | null)[];
    n?: (number | null)[];
    to?: { all: string[]; b: string[][]; s: string[][]; own: string[][] };
  };
}

/** What Java says of a chart until it is near. */
export type Place = Pick<Picture, 'caption' | 'height'>;

export const isTold = (said: Told | Place): said is Told => 'cells' in said;

export function pictureOf(told: Told): Picture {
  const { b, s, to, ...values } = told.cells;
  const cells = b.map((bucket, place): Cell => {
    const cell: Cell = { b: bucket, s: s[place] };
    (Object.keys(values) as (keyof typeof values)[]).forEach((name) => {
      cell[name] = values[name]?.[place] ?? undefined;
    });
    if (to !== undefined) {
      cell.href = address([...to.all, ...to.b[bucket], ...to.s[s[place]], ...(to.own[place] ?? [])]);
    }
    return cell;
  });
  return { ...told, cells };
}

/** The piece that ends with a question mark is the page, the others are what it is asked. */
function address(pieces: string[]): string {
  const page = pieces.find((piece) => piece.endsWith('?')) ?? '';
  const asked = pieces.filter((piece) => piece !== page).join('&');
  return asked === '' ? page.slice(0, -1) : page + asked;
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
