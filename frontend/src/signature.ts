import { button, make } from './dom.js';

const [WIDTH, HEIGHT] = [900, 300];

/** A field to sign in by finger, pen or mouse; `drawn` is a PNG as an address of its own, empty while nothing is drawn. */
class HairlineSignature extends HTMLElement {
  drawn = '';
  private canvas: HTMLCanvasElement | undefined;
  private pen = false;

  connectedCallback(): void {
    if (this.canvas !== undefined) {
      return;
    }
    const canvas = make('canvas', { width: `${WIDTH}`, height: `${HEIGHT}`, role: 'img', 'aria-label': 'Field to sign in by finger, pen or mouse' });
    this.canvas = canvas;
    canvas.addEventListener('pointerdown', (event) => this.begin(canvas, event));
    canvas.addEventListener('pointermove', (event) => this.draw(canvas, event));
    canvas.addEventListener('pointerup', () => this.end(canvas));
    canvas.addEventListener('pointercancel', () => this.end(canvas));
    this.replaceChildren(canvas, button('Clear the signature', () => this.clear(canvas)));
  }

  private begin(canvas: HTMLCanvasElement, event: PointerEvent): void {
    const ink = canvas.getContext('2d');
    if (ink === null) {
      return;
    }
    event.preventDefault();
    canvas.setPointerCapture(event.pointerId);
    this.pen = true;
    Object.assign(ink, { lineWidth: 5, lineCap: 'round', lineJoin: 'round', strokeStyle: '#14181c' });
    ink.beginPath();
    ink.moveTo(...at(canvas, event));
    this.draw(canvas, event);
  }

  private draw(canvas: HTMLCanvasElement, event: PointerEvent): void {
    if (this.pen) {
      const ink = canvas.getContext('2d');
      ink?.lineTo(...at(canvas, event));
      ink?.stroke();
    }
  }

  private end(canvas: HTMLCanvasElement): void {
    if (this.pen) {
      this.pen = false;
      this.say(canvas.toDataURL('image/png'));
    }
  }

  private clear(canvas: HTMLCanvasElement): void {
    canvas.getContext('2d')?.clearRect(0, 0, WIDTH, HEIGHT);
    this.say('');
  }

  private say(drawn: string): void {
    this.drawn = drawn;
    this.dispatchEvent(new CustomEvent('drawn-changed'));
  }
}

function at(canvas: HTMLCanvasElement, event: PointerEvent): [number, number] {
  const box = canvas.getBoundingClientRect();
  return [((event.clientX - box.left) * WIDTH) / box.width, ((event.clientY - box.top) * HEIGHT) / box.height];
}

customElements.define('hairline-signature', HairlineSignature);
