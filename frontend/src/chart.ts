import type ApexCharts from 'apexcharts';
import { frame, room } from './frame.js';
import { inkOf } from './ink.js';
import { NEAR, whenNear } from './near.js';
import { options } from './options.js';
import { paint, placeOfMark } from './paint.js';
import { isTold, pictureOf, type Picture, type Place, type Told } from './picture.js';
import { saveDrawing, saveNumbers, savePicture } from './save.js';
import { whenColoursChange } from './theme.js';
import { Tip, tipOf } from './tip.js';

const DRAWN = '.apexcharts-bar-area, .apexcharts-rangebar-area, .apexcharts-heatmap-rect';

/**
 * Draws what Java put into `picture` once it comes into view; says `near` where that is but its place, and `chart-select`
 * with the place of the chosen item.
 */
class HairlineChart extends HTMLElement {
  private shown?: Picture;
  private place?: Place;
  private seen = false;
  private text = '';
  private canvas?: HTMLElement;
  private drawn?: ApexCharts;
  private width = 0;
  private turn = 0;
  private stop: (() => void)[] = [];

  set picture(json: string) {
    if (json === this.text) {
      return;
    }
    this.text = json;
    const said = JSON.parse(json) as Told | Place;
    this.shown = isTold(said) ? pictureOf(said) : undefined;
    this.place = said;
    if (this.isConnected) {
      this.build();
    }
  }

  get picture(): string {
    return this.text;
  }

  connectedCallback(): void {
    const early = Object.getOwnPropertyDescriptor(this, 'picture');
    if (early !== undefined) {
      delete (this as { picture?: string }).picture;
      this.picture = early.value as string;
    } else {
      this.build();
    }
  }

  disconnectedCallback(): void {
    this.clear();
  }

  private build(): void {
    const picture = this.shown;
    this.clear();
    this.removeAttribute('aria-busy');
    if (picture === undefined) {
      this.wait();
      return;
    }
    const { canvas, parts } = frame(picture, {
      select: (place) => this.select(place),
      savePicture: () => void savePicture(picture, canvas, inkOf(this)),
      saveDrawing: () => saveDrawing(picture, canvas, inkOf(this)),
      saveNumbers: () => saveNumbers(picture),
    });
    this.replaceChildren(...parts);
    this.canvas = canvas;
    this.listen(canvas, picture);
    this.watch(canvas);
  }

  private wait(): void {
    if (this.place === undefined) {
      return;
    }
    this.setAttribute('aria-busy', 'true');
    this.replaceChildren(...room(this.place));
    const want = (seen: boolean): void => {
      this.seen = seen;
      this.dispatchEvent(new CustomEvent('near'));
    };
    this.stop.push(whenNear(this, want));
  }

  private watch(canvas: HTMLElement): void {
    const begin = (): void => {
      void this.draw();
      const resized = new ResizeObserver(() => this.redrawIfWider());
      resized.observe(canvas);
      this.stop.push(() => resized.disconnect(), whenColoursChange(() => void this.draw()));
    };
    if (this.seen) {
      begin();
      return;
    }
    const inView = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) {
        inView.disconnect();
        begin();
      }
    }, NEAR);
    inView.observe(canvas);
    this.stop.push(() => inView.disconnect());
  }

  private redrawIfWider(): void {
    const now = this.canvas?.clientWidth ?? 0;
    if (this.width !== 0 && Math.abs(now - this.width) > 8) {
      void this.draw();
    }
  }

  private async draw(): Promise<void> {
    const turn = (this.turn += 1);
    const { default: Apex } = await import('apexcharts');
    const { canvas, shown } = this;
    if (turn !== this.turn || canvas === undefined || shown === undefined || !this.isConnected) {
      return;
    }
    this.drawn?.destroy();
    this.width = canvas.clientWidth;
    const ink = inkOf(this);
    const place = document.createElement('div');
    canvas.querySelector('.chart-drawing')?.remove();
    place.className = 'chart-drawing';
    canvas.prepend(place);
    this.drawn = new Apex(place, options(shown, ink, this.width));
    await this.drawn.render();
    if (turn !== this.turn) {
      return;
    }
    paint(shown, canvas);
    this.toggleAttribute('drawn', true);
  }

  private listen(canvas: HTMLElement, picture: Picture): void {
    const tip = new Tip(canvas);
    canvas.addEventListener('mousemove', (event) => {
      const place = this.placeUnder(event, picture);
      place === undefined ? tip.hide() : tip.show(tipOf(picture, place), event);
    });
    canvas.addEventListener('mouseleave', () => tip.hide());
    canvas.addEventListener('click', (event) => {
      const place = this.placeUnder(event, picture);
      if (place !== undefined) {
        this.select(place);
      }
    });
    canvas.classList.toggle('selects', picture.selects === true);
  }

  private placeUnder(event: Event, picture: Picture): number | undefined {
    const drawn = event.target instanceof Element ? event.target.closest(DRAWN) : null;
    return drawn === null ? undefined : placeOfMark(picture, drawn);
  }

  private select(index: number): void {
    if (this.shown?.selects) {
      this.dispatchEvent(new CustomEvent('chart-select', { detail: { index } }));
    }
  }

  private clear(): void {
    this.turn += 1;
    this.stop.forEach((stop) => stop());
    this.stop = [];
    this.drawn?.destroy();
    this.drawn = undefined;
    this.width = 0;
  }
}

customElements.define('hairline-chart', HairlineChart);
