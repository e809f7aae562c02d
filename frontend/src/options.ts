import type { ApexOptions } from 'apexcharts';
import { grid, isChange, type Mark, type Picture } from './picture.js';
import { change, tick, words } from './words.js';

/** The colours of the page, resolved when it is drawn. */
export type Ink = (role: string) => string;

const LABEL_WIDTH = 58;
const DAY_WIDTH = 88;
const ROW_HEIGHT: Partial<Record<Picture['kind'], number>> = { paired: 40, intervals: 48, bars: 40, funnel: 46, stacked: 48, waterfall: 46 };
const ROOMY = 58;
const LONGEST_BELOW = 14;
const LETTER = 7.4;

/** What ApexCharts is told; colours of single bars are painted afterwards. */
export function options(picture: Picture, ink: Ink, width: number): ApexOptions {
  return { ...plainLooks(picture, ink), ...shape(picture, ink, width) };
}

/** Pixels of the drawing: rows need their height, columns are as high as was asked. */
export function heightOf(picture: Picture): number {
  const row = ROW_HEIGHT[picture.kind];
  if (row === undefined || stands(picture)) {
    return picture.height;
  }
  const rows = picture.buckets.length;
  return Math.max(rows * row, Math.min(rows * ROOMY, picture.height)) + 40;
}

/** Whether a stack has room for its names below it: days and months have, categories lie on their side. */
export const stands = (picture: Picture): boolean =>
  picture.kind === 'stacked' && picture.buckets.every((mark) => mark.label.length <= LONGEST_BELOW);

/** The end of an axis and its number of steps, so that the longest bar nearly fills it. */
export function axis(most: number, steps: number, whole: boolean): { max: number; tickAmount: number } {
  const rough = Math.max(most, Number.MIN_VALUE) / steps;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((digit) => digit * power).find((candidate) => candidate >= rough * 0.999) ?? rough;
  const even = whole ? Math.max(1, Math.ceil(step)) : step;
  const tickAmount = Math.max(1, Math.ceil((most / even) * 0.999));
  return { max: even * tickAmount, tickAmount };
}

/** Keeps as many labels as fit, the first one always, evenly. */
export function thin(labels: string[], width: number, each = LABEL_WIDTH): string[] {
  const step = Math.max(1, Math.ceil((labels.length * each) / Math.max(width, each)));
  return labels.map((label, place) => (place % step === 0 ? label : ''));
}

function plainLooks(picture: Picture, ink: Ink): ApexOptions {
  const none = { filter: { type: 'none' } };
  return {
    colors: [ink('series-1')],
    dataLabels: { enabled: false },
    legend: { show: false },
    tooltip: { enabled: false },
    states: { hover: none, active: none },
    grid: { borderColor: ink('chart-line'), padding: { left: 4, right: 12, top: -16, bottom: 0 } },
    stroke: { show: true, width: 1, colors: [ink('chart-surface')] },
    yaxis: { labels: { style: { colors: ink('chart-text') }, formatter: (v: number) => tick(v, picture.unit) } },
  };
}

function chart(picture: Picture, ink: Ink, type: 'bar' | 'rangeBar' | 'heatmap', stacked = false): ApexOptions['chart'] {
  return {
    type,
    stacked,
    height: heightOf(picture),
    width: '100%',
    animations: { enabled: false },
    toolbar: { show: false },
    zoom: { enabled: false },
    selection: { enabled: false },
    redrawOnParentResize: false,
    redrawOnWindowResize: false,
    parentHeightOffset: 0,
    fontFamily: ink('chart-font'),
    foreColor: ink('chart-text'),
    background: 'transparent',
  };
}

function shape(picture: Picture, ink: Ink, width: number): ApexOptions {
  switch (picture.kind) {
    case 'stacked':
      return stands(picture)
        ? columns(picture, ink, width)
        : lying(picture, ink, width, picture.series.map((mark) => mark.label));
    case 'heat':
      return heat(picture, ink, width);
    case 'intervals':
      return intervals(picture, ink, width);
    case 'waterfall':
      return waterfall(picture, ink, width);
    case 'limits':
    case 'foreseen':
      return limits(picture, ink, width);
    case 'bars':
      return lying(picture, ink, width, [`${picture.caption.title}`]);
    case 'paired':
    case 'funnel':
      return lying(picture, ink, width, picture.series.map((mark) => mark.label));
  }
}

function columns(picture: Picture, ink: Ink, width: number): ApexOptions {
  const values = grid(picture);
  return {
    chart: chart(picture, ink, 'bar', true),
    series: picture.series.map((mark, s) => ({ name: mark.label, data: values[s] })),
    plotOptions: { bar: { columnWidth: picture.buckets.length > 6 ? '78%' : '46%' } },
    xaxis: below(thin(picture.buckets.map((mark) => mark.label), width - 60)),
  };
}

/** Columns with a line where each of them begins to be more, or less, than was to be expected, and a dot without the season. */
function limits(picture: Picture, ink: Ink, width: number): ApexOptions {
  const labels = thin(picture.buckets.map((mark) => mark.label), width - 60, picture.kind === 'foreseen' ? DAY_WIDTH : LABEL_WIDTH);
  const values = picture.cells.filter((cell) => cell.s === 0);
  const even = grid(picture)[1];
  const bound = (value: number) => ({ name: '', value, strokeHeight: 2, strokeWidth: 14, strokeColor: ink('chart-text') });
  const dot = (value: number) => ({ name: '', value, strokeHeight: 5, strokeWidth: 0, strokeLineCap: 'round' as const, strokeColor: ink('series-3') });
  const data = values.map((cell) => ({
    x: labels[cell.b] || ' '.repeat(cell.b + 1),
    y: cell.v ?? 0,
    goals: [...[cell.low, cell.high].flatMap((value) => (value === undefined ? [] : [bound(value)])), ...(even === undefined ? [] : [dot(even[cell.b])])],
  }));
  const most = Math.max(...picture.cells.map((cell) => Math.max(cell.high ?? 0, cell.v ?? 0)));
  const end = axis(most, 4, picture.unit.style !== 'percent');
  return {
    chart: chart(picture, ink, 'bar'),
    series: [{ name: picture.caption.title, data }],
    plotOptions: { bar: { columnWidth: '62%' } },
    xaxis: below([]),
    yaxis: { min: 0, ...end, labels: { style: { colors: ink('chart-text') }, formatter: (v: number) => tick(v, picture.unit) } },
  };
}

function heat(picture: Picture, ink: Ink, width: number): ApexOptions {
  const values = grid(picture);
  const hours = thin(picture.buckets.map((mark) => mark.label), width - 60, 46);
  const series = picture.series.map((mark, s) => ({
    name: mark.label,
    data: values[s].map((y, b) => ({ x: hours[b] || ' '.repeat(b + 1), y })),
  }));
  return {
    chart: chart(picture, ink, 'heatmap'),
    series: series.reverse(),
    plotOptions: { heatmap: { radius: 3, enableShades: false } },
    stroke: { show: true, width: 2, colors: [ink('chart-surface')] },
    xaxis: below([]),
    yaxis: { labels: { style: { colors: ink('chart-text') } } },
  };
}

function lying(picture: Picture, ink: Ink, width: number, names: string[]): ApexOptions {
  const values = grid(picture);
  const stacked = picture.kind === 'funnel' || picture.kind === 'stacked';
  const sums = picture.buckets.map((_, b) => values.reduce((sum, line) => sum + line[b], 0));
  const most = picture.kind === 'stacked' ? Math.max(...sums) : Math.max(...values.flat());
  const labels = picture.buckets.map((mark, b) => {
    const name = wrapped(mark.label, roomFor(width));
    const shown = picture.kind === 'stacked' ? sums[b] : values[0][b];
    return picture.kind === 'paired' ? name : [...[name].flat(), words(shown, picture.unit)];
  });
  return {
    chart: chart(picture, ink, 'bar', stacked),
    series: names.map((name, s) => ({ name, data: values[s] })),
    plotOptions: { bar: { horizontal: true, barHeight: picture.kind === 'paired' ? '76%' : '62%', borderRadius: stacked ? 0 : 2 } },
    ...sideways(picture, ink, width, labels, most),
  };
}

function intervals(picture: Picture, ink: Ink, width: number): ApexOptions {
  const labels = picture.buckets.map((mark, b) => intervalLabel(picture, mark, b, roomFor(width)));
  const most = Math.max(...picture.cells.map((cell) => cell.high ?? 0));
  const data = picture.cells.map((cell) => ({
    x: labels[cell.b] as unknown as string,
    y: [cell.low ?? 0, cell.high ?? 0],
    goals: cell.v === undefined ? [] : [{ name: 'Rate', value: cell.v, strokeWidth: 4, strokeHeight: 9, strokeLineCap: 'round' as const, strokeColor: ink(picture.buckets[cell.b].role) }],
  }));
  return {
    chart: chart(picture, ink, 'rangeBar'),
    series: [{ name: picture.caption.title, data }],
    plotOptions: { bar: { horizontal: true, barHeight: '30%', borderRadius: 3 } },
    ...sideways(picture, ink, width, labels, most),
  };
}

/** Each bar begins where the one before it ended; the value beside its name is its own. */
function waterfall(picture: Picture, ink: Ink, width: number): ApexOptions {
  const labels = picture.cells.map((cell) => [
    ...[wrapped(picture.buckets[cell.b].label, roomFor(width))].flat(),
    (isChange(picture, cell) ? change : words)(cell.v, picture.unit),
  ]);
  const most = Math.max(...picture.cells.map((cell) => cell.high ?? 0));
  const data = picture.cells.map((cell, place) => ({ x: labels[place] as unknown as string, y: [cell.low ?? 0, cell.high ?? 0] }));
  return {
    chart: chart(picture, ink, 'rangeBar'),
    series: [{ name: picture.caption.title, data }],
    plotOptions: { bar: { horizontal: true, barHeight: '58%', borderRadius: 2 } },
    ...sideways(picture, ink, width, labels, most),
  };
}

function intervalLabel(picture: Picture, mark: Mark, bucket: number, room: number): string[] {
  const cell = picture.cells[bucket];
  return [...[wrapped(mark.label, room)].flat(), `${words(cell?.v, picture.unit)} of ${words(cell?.n ?? 0, { style: 'count' })}`];
}

function sideways(picture: Picture, ink: Ink, width: number, labels: (string | string[])[], most: number): ApexOptions {
  const room = roomFor(width);
  const longest = Math.max(0, ...labels.flat().map((line) => line.length));
  return {
    xaxis: {
      categories: labels,
      min: 0,
      ...axis(most, width < 500 ? 3 : 5, picture.unit.style !== 'percent'),
      axisBorder: { show: false },
      axisTicks: { show: false },
      labels: { formatter: (v: string) => tick(Number(v), picture.unit), hideOverlappingLabels: true },
    },
    yaxis: { labels: { minWidth: Math.min(room, Math.max(120, longest * LETTER)), maxWidth: room, style: { colors: ink('chart-text'), fontSize: '12px' } } },
    grid: { borderColor: ink('chart-line'), xaxis: { lines: { show: true } }, yaxis: { lines: { show: false } }, padding: { left: 4, right: 16, top: -16, bottom: 0 } },
  };
}

const roomFor = (width: number): number => Math.round(Math.min(260, width * 0.5));

/** A long label in two lines, split between words. */
export function wrapped(label: string, room: number): string | string[] {
  const fits = Math.floor(room / LETTER);
  const split = label.lastIndexOf(' ', fits);
  return label.length <= fits || split < 0 ? label : [label.slice(0, split), label.slice(split + 1)];
}

function below(categories: string[]): ApexOptions['xaxis'] {
  return {
    ...(categories.length > 0 ? { categories } : {}),
    axisBorder: { show: false },
    axisTicks: { show: false },
    tooltip: { enabled: false },
    crosshairs: { show: false },
    labels: { rotate: 0, hideOverlappingLabels: false, trim: false },
  };
}
