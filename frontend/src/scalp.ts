import { make } from './dom.js';
import { Told } from './told.js';

type Box = [left: number, top: number, right: number, bottom: number];
type Head = { name: string; cx: number; cy: number; rx: number; ry: number; lines: string; parts: Record<string, Box>; mirrored?: boolean };

const SVG = 'http://www.w3.org/2000/svg';
const PROFILE = 'M20 46C12 58 14 70 8 82l6 4-2 8 4 4 0 10q2 8 20 8l4 20M98 92q-4 26 4 44';
const SIDE = { cx: 64, cy: 56, rx: 48, ry: 48, lines: PROFILE + 'M58 74q10-8 12 4t-8 14' };
const behind: Record<string, Box> = { BACK: [88, 24, 112, 80], NAPE: [80, 83, 106, 104] };

/** Each head in a box of 120 by 140; a part is what its box has in common with the head. */
const HEADS: Head[] = [
  {
    name: 'From above, the face up',
    cx: 60, cy: 74, rx: 46, ry: 58,
    lines: 'M54 17l6-11 6 11M14 66q-8 8 0 18M106 66q8 8 0 18',
    parts: { FRONT: [32, 24, 88, 56], MIDDLE: [32, 59, 88, 89], CROWN: [32, 92, 88, 130], LEFT_SIDE: [10, 44, 29, 108], RIGHT_SIDE: [91, 44, 110, 108] },
  },
  {
    name: 'From the front',
    cx: 60, cy: 74, rx: 42, ry: 58,
    lines: 'M36 70h14M70 70h14M60 74v18h-5M48 108h24M18 66q-8 8 1 20M102 66q8 8-1 20',
    parts: { HAIRLINE: [40, 26, 80, 46], RIGHT_TEMPLE: [18, 28, 37, 64], LEFT_TEMPLE: [83, 28, 102, 64] },
  },
  { ...SIDE, name: 'The left side', parts: { LEFT_SIDE: [40, 26, 85, 66], ...behind } },
  { ...SIDE, name: 'The right side', mirrored: true, parts: { RIGHT_SIDE: [40, 26, 85, 66], ...behind } },
];

/** The parts of the scalp as buttons on drawings of a head; `chosen` holds their codes with commas between them. */
class HairlineScalp extends Told {
  protected readonly property = 'areas';
  private labels = new Map<string, string>();
  private codes = new Set<string>();

  set areas(text: string) {
    this.draw(text);
  }

  get chosen(): string {
    return [...this.codes].join(',');
  }

  set chosen(text: string) {
    this.codes = new Set(text.split(',').filter(Boolean));
    this.show();
  }

  override connectedCallback(): void {
    const early = Object.getOwnPropertyDescriptor(this, 'chosen');
    if (early !== undefined) {
      Reflect.deleteProperty(this, 'chosen');
      this.chosen = String(early.value);
    }
    super.connectedCallback();
  }

  protected draw(text: string): void {
    this.labels = new Map(text.split('\n').map((line) => line.split('\t') as [string, string]));
    this.replaceChildren(...HEADS.map((head) => this.figure(head)), make('p', { class: 'scalp-words', 'aria-live': 'polite' }));
    this.show();
  }

  private figure(head: Head): HTMLElement {
    const svg = drawn('svg', { viewBox: '0 0 120 140' });
    const all = drawn('g', head.mirrored ? { transform: 'translate(120 0) scale(-1 1)' } : {});
    const { cx, cy, rx, ry } = head;
    all.append(
      drawn('ellipse', { class: 'scalp-head', cx: `${cx}`, cy: `${cy}`, rx: `${rx}`, ry: `${ry}` }),
      drawn('path', { class: 'scalp-face', d: head.lines }),
      ...Object.entries(head.parts).map(([code, box]) => this.area(code, outline(head, box))),
    );
    svg.append(all);
    return make('figure', {}, svg, make('figcaption', {}, head.name));
  }

  private area(code: string, points: string): SVGElement {
    const label = this.labels.get(code) ?? code;
    const still = this.hasAttribute('still');
    const part = drawn('polygon', { class: 'scalp-part', points, 'data-code': code, ...(still ? {} : { role: 'button', tabindex: '0', 'aria-label': label }) });
    const title = drawn('title', {});
    title.textContent = label;
    part.append(title);
    if (!still) {
      part.addEventListener('click', () => this.toggle(code));
      part.addEventListener('keydown', (event) => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          this.toggle(code);
        }
      });
    }
    return part;
  }

  private toggle(code: string): void {
    if (!this.codes.delete(code)) {
      this.codes.add(code);
    }
    this.show();
    this.dispatchEvent(new CustomEvent('chosen-changed'));
  }

  private show(): void {
    this.querySelectorAll('.scalp-part').forEach((part) => {
      const pressed = this.codes.has(part.getAttribute('data-code') ?? '');
      part.setAttribute('aria-pressed', String(pressed));
    });
    const words = [...this.labels].filter(([code]) => this.codes.has(code)).map(([, label]) => label);
    this.querySelector('.scalp-words')?.replaceChildren(words.length === 0 ? 'Tap the areas to be treated.' : words.join(', '));
  }
}

/** The outline of what a box has in common with a head, a line every two units. */
function outline({ cx, cy, rx, ry }: Head, [left, top, right, bottom]: Box): string {
  const points: string[] = [];
  const back: string[] = [];
  for (let y = Math.max(top, cy - ry + 1); y <= Math.min(bottom, cy + ry - 1); y += 2) {
    const half = rx * Math.sqrt(1 - ((y - cy) / ry) ** 2) - 2;
    const [from, to] = [Math.max(left, cx - half), Math.min(right, cx + half)];
    if (from < to) {
      points.push(`${from.toFixed(1)},${y}`);
      back.unshift(`${to.toFixed(1)},${y}`);
    }
  }
  return [...points, ...back].join(' ');
}

function drawn(name: string, attributes: Record<string, string>): SVGElement {
  const made = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  return made;
}

document.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('[data-print]') !== null) {
    window.print();
  }
});

customElements.define('hairline-scalp', HairlineScalp);
