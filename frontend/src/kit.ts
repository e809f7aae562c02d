import { explain, make } from './dom.js';
import { whenNear } from './near.js';
import { SHORTCUTS } from './shortcuts.js';
import { points, shares } from './spark.js';
import { Told } from './told.js';
import './compare.js';
import './calendar.js';
import './keys.js';
import './scalp.js';
import './signature.js';

const SVG = 'http://www.w3.org/2000/svg';
const [WIDTH, HEIGHT, EDGE] = [120, 32, 3];

class HairlineSpark extends Told {
  protected readonly property = 'values';

  set values(text: string) {
    this.draw(text);
  }

  protected draw(text: string): void {
    const values = text.split(',').filter(Boolean).map(Number);
    if (values.length < 2) {
      this.replaceChildren();
      return;
    }
    const at = points(values, WIDTH - 2 * EDGE, HEIGHT - 2 * EDGE).map(([x, y]) => [x + EDGE, y + EDGE]);
    const line = at.map(([x, y]) => `${x} ${y}`).join('L');
    const [lastX, lastY] = at[at.length - 1];
    const svg = shape('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: 'none' });
    svg.append(
      shape('path', { class: 'spark-area', d: `M${EDGE} ${HEIGHT}L${line}L${lastX} ${HEIGHT}Z` }),
      shape('path', { class: 'spark-line', d: `M${line}` }),
      shape('path', { class: 'spark-now', d: `M${lastX} ${lastY}h0` }),
    );
    this.replaceChildren(svg);
  }
}

class HairlineShares extends Told {
  protected readonly property = 'shares';

  set shares(text: string) {
    this.draw(text);
  }

  protected draw(text: string): void {
    this.replaceChildren(
      ...shares(text).map(({ role, count }) => {
        const part = document.createElement('span');
        part.className = `mark ${role}`;
        part.style.flexGrow = String(count);
        return part;
      }),
    );
  }
}

/** Its words: a name, and on the next line what that means, once it was asked for. */
class HairlineExplain extends Told {
  protected readonly property = 'words';
  private asked = false;

  set words(text: string) {
    this.draw(text);
  }

  protected draw(text: string): void {
    const [name, definition] = text.split('\n');
    const words = this.querySelector('p');
    if (words !== null && definition !== undefined) {
      words.textContent = definition;
      return;
    }
    const shown = explain(name, definition ?? '…');
    ['pointerenter', 'focusin', 'toggle'].forEach((sign) => shown.addEventListener(sign, () => this.ask()));
    this.replaceChildren(shown);
  }

  /** Before it is opened: whoever comes near with pointer or keyboard is about to. */
  private ask(): void {
    if (!this.asked) {
      this.asked = true;
      this.dispatchEvent(new CustomEvent('explain-asked'));
    }
  }
}

/** Says `near` once what it stands for is wanted. */
class HairlineLater extends HTMLElement {
  private stop?: () => void;

  connectedCallback(): void {
    this.stop = whenNear(this, () => this.dispatchEvent(new CustomEvent('near')));
  }

  disconnectedCallback(): void {
    this.stop?.();
  }
}

class HairlineKeys extends HTMLElement {
  connectedCallback(): void {
    const list = make('dl', {}, ...SHORTCUTS.flatMap(([key, does]) => [make('dt', {}, key), make('dd', {}, does)]));
    const summary = make('summary', { 'aria-label': 'Keyboard shortcuts' }, '?');
    this.replaceChildren(make('details', { class: 'explain shortcut-help' }, summary, list));
  }
}

function shape(name: string, attributes: Record<string, string>): SVGElement {
  const made = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  return made;
}

customElements.define('hairline-spark', HairlineSpark);
customElements.define('hairline-shares', HairlineShares);
customElements.define('hairline-explain', HairlineExplain);
customElements.define('hairline-keys', HairlineKeys);
customElements.define('hairline-later', HairlineLater);
