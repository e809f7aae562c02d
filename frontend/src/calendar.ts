/** The studio's days: lays appointments out by their minutes, lets them be dragged, and goes through them by the arrow keys. */

const STEP = 15;
const NEW_STEP = 30;
const STARTS = 6;

interface Drag {
  item: HTMLElement;
  ghost: HTMLElement | null;
  x: number;
  y: number;
  grip: number;
  column: HTMLElement | null;
  minute: number;
}

class HairlineCalendar extends HTMLElement {
  private readonly seen = new MutationObserver(() => this.place());
  private drag: Drag | null = null;
  private dropped = false;

  connectedCallback(): void {
    this.seen.observe(this, { childList: true, subtree: true });
    this.place();
    this.addEventListener('pointerdown', (event) => this.take(event));
    this.addEventListener('pointermove', (event) => this.carry(event));
    this.addEventListener('pointerup', () => this.drop());
    this.addEventListener('pointercancel', () => this.leave());
    this.addEventListener('dragstart', (event) => event.preventDefault());
    this.addEventListener('keydown', (event) => this.key(event));
    this.addEventListener('click', (event) => this.press(event), true);
  }

  disconnectedCallback(): void {
    this.seen.disconnect();
  }

  private place(): void {
    this.style.setProperty('--total', String(this.total()));
    this.querySelectorAll<HTMLElement>('[data-from]').forEach((one) => {
      for (const name of ['from', 'minutes', 'lane', 'lanes']) {
        one.style.setProperty(`--${name}`, one.dataset[name] ?? '0');
      }
    });
  }

  private total(): number {
    return Number(this.getAttribute('data-total') ?? 720);
  }

  private take(event: PointerEvent): void {
    const target = event.target as Element;
    const item = target.closest<HTMLElement>('.appointment[data-movable]');
    this.dropped = false;
    if (item === null || event.button !== 0 || event.pointerType === 'touch') {
      return;
    }
    const grip = event.clientY - item.getBoundingClientRect().top;
    this.drag = { item, ghost: null, x: event.clientX, y: event.clientY, grip, column: null, minute: 0 };
  }

  private carry(event: PointerEvent): void {
    const drag = this.drag;
    if (drag === null) {
      return;
    }
    if (drag.ghost === null) {
      if (Math.hypot(event.clientX - drag.x, event.clientY - drag.y) < STARTS) {
        return;
      }
      this.setPointerCapture(event.pointerId);
      drag.ghost = drag.item.cloneNode(true) as HTMLElement;
      drag.ghost.classList.add('ghost');
      drag.ghost.setAttribute('aria-hidden', 'true');
      drag.item.classList.add('dragged');
    }
    this.follow(drag, event);
  }

  private follow(drag: Drag, event: PointerEvent): void {
    const column = document
      .elementsFromPoint(event.clientX, event.clientY)
      .find((one) => one.classList.contains('calendar-hours')) as HTMLElement | undefined;
    if (column === undefined || drag.ghost === null) {
      return;
    }
    const length = Number(drag.item.dataset.minutes);
    const minute = this.minute(column, event.clientY - drag.grip, STEP);
    drag.column = column;
    drag.minute = Math.max(0, Math.min(this.total() - Math.min(length, this.total()), minute));
    if (drag.ghost.parentElement !== column) {
      column.append(drag.ghost);
    }
    drag.ghost.dataset.from = String(drag.minute);
    drag.ghost.dataset.lane = '0';
    drag.ghost.dataset.lanes = '1';
    this.place();
  }

  private minute(column: HTMLElement, y: number, step: number): number {
    const box = column.getBoundingClientRect();
    return Math.round((((y - box.top) / box.height) * this.total()) / step) * step;
  }

  private drop(): void {
    const drag = this.drag;
    this.leave();
    if (drag?.ghost && drag.column) {
      this.dropped = true;
      this.tell('calendar-move', drag.column, drag.minute, drag.item.dataset.ref ?? '');
    }
  }

  private leave(): void {
    this.drag?.ghost?.remove();
    this.drag?.item.classList.remove('dragged');
    this.drag = null;
  }

  /** A click that ends a drag opens nothing; one on an empty hour begins a new appointment there; a list has no hours. */
  private press(event: MouseEvent): void {
    if (this.dropped) {
      this.dropped = false;
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    const target = event.target as HTMLElement;
    const column = target.closest<HTMLElement>('.calendar-hours');
    const empty = column !== null && target.closest('.appointment, .calendar-block') === null;
    if (empty && event.detail === 1 && !this.isList()) {
      const minute = this.minute(column, event.clientY - column.getBoundingClientRect().height / this.total() / 2, 1);
      this.tell('calendar-new', column, Math.floor(minute / NEW_STEP) * NEW_STEP, '');
    }
  }

  /** On a phone the days are lists: how far down one taps says nothing of the time. */
  private isList(): boolean {
    return this.querySelector<HTMLElement>('.calendar-clock')?.offsetParent === null;
  }

  private tell(name: string, column: HTMLElement, minute: number, ref: string): void {
    this.dispatchEvent(new CustomEvent(name, { detail: { column: column.dataset.column ?? '', minute, ref } }));
  }

  private key(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      this.leave();
      return;
    }
    const item = (event.target as Element).closest<HTMLElement>('.appointment');
    const next = item && this.next(item, event.key);
    if (next) {
      event.preventDefault();
      next.querySelector<HTMLElement>('a')?.focus();
    }
  }

  private next(item: HTMLElement, key: string): HTMLElement | undefined {
    const columns = [...this.querySelectorAll<HTMLElement>('.calendar-hours')].map((one) => [
      ...one.querySelectorAll<HTMLElement>('.appointment'),
    ]);
    const at = columns.findIndex((one) => one.includes(item));
    const column = columns[at];
    switch (key) {
      case 'ArrowDown':
        return column[column.indexOf(item) + 1];
      case 'ArrowUp':
        return column[column.indexOf(item) - 1];
      case 'ArrowRight':
        return nearest(columns.slice(at + 1).find((one) => one.length > 0), item);
      case 'ArrowLeft':
        return nearest(columns.slice(0, at).reverse().find((one) => one.length > 0), item);
      default:
        return undefined;
    }
  }
}

function nearest(column: HTMLElement[] | undefined, to: HTMLElement): HTMLElement | undefined {
  const from = (one: HTMLElement): number => Number(one.dataset.from);
  return column?.reduce((best, one) => (Math.abs(from(one) - from(to)) < Math.abs(from(best) - from(to)) ? one : best));
}

customElements.define('hairline-calendar', HairlineCalendar);
