import { make } from './dom.js';
import { ENOUGH, isChange, type Picture } from './picture.js';
import { change, words } from './words.js';

/** The words for one item under the pointer. */
export function tipOf(picture: Picture, place: number): string {
  const cell = picture.cells[place];
  const bucket = picture.buckets[cell.b].label;
  const value = (isChange(picture, cell) ? change : words)(cell.v, picture.unit);
  switch (picture.kind) {
    case 'heat':
      return `${picture.series[cell.s].label} ${bucket}: ${value}`;
    case 'bars':
    case 'waterfall':
      return `${bucket}: ${value}`;
    case 'limits':
      return `${bucket}: ${value}, chance explains ${words(cell.low, picture.unit)} to ${words(cell.high, picture.unit)}`;
    case 'foreseen':
      return cell.low === undefined ? `${bucket}: ${value}` : `${bucket}: ${value}, foreseen ${words(cell.low, picture.unit)} to ${words(cell.high, picture.unit)}`;
    case 'intervals': {
      const doubt = `${words(cell.low, picture.unit)} to ${words(cell.high, picture.unit)}`;
      const few = (cell.n ?? 0) < ENOUGH ? ', too few to judge by' : '';
      return `${bucket}: ${value}, likely ${doubt}, n = ${words(cell.n, { style: 'count' })}${few}`;
    }
    default:
      return `${bucket} · ${picture.series[cell.s].label}: ${value}`;
  }
}

/** One small label that follows the pointer over the drawing. */
export class Tip {
  private readonly label = make('div', { class: 'chart-tip', hidden: '' });

  constructor(private readonly host: HTMLElement) {
    host.append(this.label);
  }

  show(text: string, event: MouseEvent): void {
    const box = this.host.getBoundingClientRect();
    this.label.textContent = text;
    this.label.hidden = false;
    const half = this.label.offsetWidth / 2;
    const x = Math.min(Math.max(event.clientX - box.left, half), box.width - half);
    this.label.style.transform = `translate(${x - half}px, ${event.clientY - box.top - this.label.offsetHeight - 12}px)`;
  }

  hide(): void {
    this.label.hidden = true;
  }
}
