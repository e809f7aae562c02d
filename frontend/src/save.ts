import { csv, fileName } from './csv.js';
import type { Ink } from './options.js';
import type { Picture } from './picture.js';

const SVG = 'http://www.w3.org/2000/svg';
const HEAD = 56;
const SHARP = 2;

export function saveNumbers(picture: Picture): void {
  download(new Blob([csv(picture)], { type: 'text/csv;charset=utf-8' }), fileName(picture.caption.title, 'csv'));
}

export function saveDrawing(picture: Picture, canvas: Element, ink: Ink): void {
  const drawn = framed(picture, canvas, ink);
  if (drawn !== undefined) {
    download(new Blob([drawn.text], { type: 'image/svg+xml' }), fileName(picture.caption.title, 'svg'));
  }
}

export async function savePicture(picture: Picture, canvas: Element, ink: Ink): Promise<void> {
  const drawn = framed(picture, canvas, ink);
  if (drawn === undefined) {
    return;
  }
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawn.text)}`;
  await image.decode();
  const sheet = document.createElement('canvas');
  sheet.width = drawn.width * SHARP;
  sheet.height = drawn.height * SHARP;
  const pen = sheet.getContext('2d');
  pen?.drawImage(image, 0, 0, sheet.width, sheet.height);
  sheet.toBlob((blob) => blob && download(blob, fileName(picture.caption.title, 'png')));
}

/** The drawing with its title, filter and time above it, able to stand alone. */
function framed(picture: Picture, canvas: Element, ink: Ink): { text: string; width: number; height: number } | undefined {
  const svg = canvas.querySelector('svg');
  if (svg === null) {
    return undefined;
  }
  const { width, height } = svg.getBoundingClientRect();
  const sheet = document.createElementNS(SVG, 'svg');
  sheet.setAttribute('xmlns', SVG);
  sheet.setAttribute('width', String(width));
  sheet.setAttribute('height', String(height + HEAD));
  const ground = document.createElementNS(SVG, 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', ink('chart-surface'));
  const { title, filter, asOf } = picture.caption;
  const about = [filter, asOf].filter(Boolean).join(' · ');
  sheet.append(ground, line(title, 22, 16, ink('chart-ink'), ink), line(about, 42, 12, ink('chart-text'), ink));
  const copy = standalone(svg);
  copy.querySelectorAll('foreignObject').forEach((foreign) => foreign.remove());
  copy.setAttribute('y', String(HEAD));
  sheet.append(copy);
  return { text: new XMLSerializer().serializeToString(sheet), width, height: height + HEAD };
}

/** A copy whose colours no longer need the page's stylesheet. */
function standalone(svg: SVGElement): SVGElement {
  const copy = svg.cloneNode(true) as SVGElement;
  const copied = copy.querySelectorAll<SVGElement>('*');
  svg.querySelectorAll('*').forEach((shown, place) => {
    const { fill, stroke } = getComputedStyle(shown);
    copied[place].style.fill = fill;
    copied[place].style.stroke = stroke;
  });
  return copy;
}

function line(words: string, y: number, size: number, fill: string, ink: Ink): SVGElement {
  const text = document.createElementNS(SVG, 'text');
  const looks = { x: '12', y: String(y), fill, 'font-size': String(size), 'font-family': ink('chart-font') };
  Object.entries(looks).forEach(([key, value]) => text.setAttribute(key, value));
  text.textContent = words;
  return text;
}

function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
