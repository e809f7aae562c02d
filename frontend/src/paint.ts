import { ENOUGH, grid, placeOf, type Cell, type Picture } from './picture.js';

const SVG = 'http://www.w3.org/2000/svg';

/** How each role is told apart without its colour: the strokes drawn over the plain fill. */
export const STROKES: Record<string, string> = {
  'category-receding-hairline': 'M0 8L8 0M-2 2L2 -2M6 10L10 6',
  'category-alopecia-areata': 'M2 2h1.6v1.6h-1.6zM6 6h1.6v1.6h-1.6z',
  'category-alopecia-universalis': 'M0 4H8',
  'category-transplant-scar': 'M0 0L8 8M-2 6L2 10M6 -2L10 2',
  'category-general-thinning': 'M4 0V8',
  'category-not-recorded': 'M0 4H8M4 0V8',
  'series-2': 'M0 8L8 0M-2 2L2 -2M6 10L10 6',
  'series-4': 'M4 0V8',
  'series-6': 'M0 4H8',
  'series-8': 'M0 0L8 8M-2 6L2 10M6 -2L10 2',
  'ripening-won': 'M0 8L8 0M-2 2L2 -2M6 10L10 6',
  'ripening-rest': 'M0 8L8 0M-2 2L2 -2M6 10L10 6',
};

export interface Coat {
  role: string;
  look: 'plain' | 'pale' | 'lost';
}

/** What a bar looks like: its category's colour, pale where it is the lesser side or too small to judge by. */
export function coat(picture: Picture, bucket: number, series: number): Coat {
  switch (picture.kind) {
    case 'stacked':
      return { role: picture.series[series].role, look: 'plain' };
    case 'paired':
      return { role: picture.buckets[bucket].role, look: series === 0 ? 'pale' : 'plain' };
    case 'funnel':
      return { role: picture.buckets[bucket].role, look: series === 0 ? 'plain' : 'lost' };
    case 'intervals':
      return { role: picture.buckets[bucket].role, look: 'pale' };
    default:
      return { role: picture.buckets[bucket].role, look: 'plain' };
  }
}

export const isTooFew = (cell: Cell | undefined): boolean => cell?.n !== undefined && cell.n < ENOUGH;

/** The item a drawn element stands for. */
export function placeOfMark(picture: Picture, element: Element): number | undefined {
  const heat = picture.kind === 'heat';
  const series = Number(element.getAttribute(heat ? 'i' : 'index'));
  const bucket = Number(element.getAttribute('j'));
  return placeOf(picture, bucket, heat ? picture.series.length - 1 - series : series);
}

/**
 * Gives every drawn bar or field its colour and pattern. The colour stays the stylesheet's variable, as in the legend, and
 * is never read here: it cannot be read too early, nor be left behind when the page turns dark.
 */
export function paint(picture: Picture, canvas: Element): void {
  const svg = canvas.querySelector('svg');
  if (svg === null) {
    return;
  }
  if (picture.kind === 'heat') {
    paintHeat(picture, svg);
    return;
  }
  const made = new Map<string, string>();
  for (const bar of svg.querySelectorAll<SVGElement>('.apexcharts-bar-area, .apexcharts-rangebar-area')) {
    const bucket = Number(bar.getAttribute('j'));
    const { role, look } = coat(picture, bucket, Number(bar.getAttribute('index')));
    bar.style.fill = pattern(svg, made, role, look);
    if (isTooFew(picture.cells[bucket]) && picture.kind === 'intervals') {
      bar.setAttribute('fill-opacity', '0.45');
    }
  }
}

function paintHeat(picture: Picture, svg: Element): void {
  const most = Math.max(1, ...grid(picture).flat());
  for (const field of svg.querySelectorAll<SVGElement>('.apexcharts-heatmap-rect')) {
    const place = placeOfMark(picture, field);
    const share = place === undefined ? 0 : (picture.cells[place].v ?? 0) / most;
    field.style.fill = colour(share === 0 ? 'chart-nothing' : 'series-1');
    field.setAttribute('fill-opacity', share === 0 ? '1' : String(0.14 + 0.86 * share));
  }
}

function pattern(svg: SVGElement, made: Map<string, string>, role: string, look: Coat['look']): string {
  const key = `${role}-${look}`;
  const known = made.get(key);
  if (known !== undefined) {
    return known;
  }
  const fill = look === 'plain' && STROKES[role] === undefined ? colour(role) : `url(#${define(svg, key, role, look)})`;
  made.set(key, fill);
  return fill;
}

function define(svg: SVGElement, key: string, role: string, look: Coat['look']): string {
  const id = `${key}-${(serial += 1)}`;
  const tile = element('pattern', { id, width: '8', height: '8', patternUnits: 'userSpaceOnUse' });
  const strength = { plain: '1', pale: '0.38', lost: '0.12' }[look];
  const ground = element('rect', { width: '8', height: '8', 'fill-opacity': strength });
  ground.style.fill = colour(role);
  tile.append(ground);
  const strokes = look === 'lost' ? 'M0 8L8 0M-2 2L2 -2M6 10L10 6' : look === 'plain' ? STROKES[role] : undefined;
  if (strokes !== undefined) {
    const lines = element('path', { d: strokes, 'stroke-width': '1.4', 'stroke-opacity': '0.75', fill: 'none' });
    lines.style.stroke = colour(look === 'lost' ? role : 'chart-surface');
    tile.append(lines);
  }
  const defs = svg.querySelector('defs') ?? svg.insertBefore(element('defs', {}), svg.firstChild);
  defs.append(tile);
  return id;
}

const colour = (role: string): string => `var(--${role})`;

let serial = 0;

function element(name: string, attributes: Record<string, string>): SVGElement {
  const made = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  return made;
}
