import { make } from './dom.js';
import { Told } from './told.js';

/** Two pictures on top of each other and a slider between them: on each line an address, a tabulator, and what it shows. */
class HairlineCompare extends Told {
  protected readonly property = 'pictures';

  set pictures(text: string) {
    this.draw(text);
  }

  protected draw(text: string): void {
    const [left, right] = text.split('\n').map((line) => line.split('\t'));
    const slider = make('input', {
      type: 'range',
      min: '0',
      max: '100',
      value: '50',
      'aria-label': `How much is shown of the picture on the left: ${left[1]}`,
    });
    const frame = make(
      'div',
      { class: 'compare-frame' },
      make('img', { src: right[0], alt: right[1], draggable: 'false' }),
      make('img', { class: 'compare-left', src: left[0], alt: left[1], draggable: 'false' }),
      make('span', { class: 'compare-line', 'aria-hidden': 'true' }),
      slider,
    );
    const show = (): void => {
      frame.style.setProperty('--at', `${slider.value}%`);
      slider.setAttribute('aria-valuetext', `${slider.value} % of the picture on the left`);
    };
    slider.addEventListener('input', show);
    show();
    const words = make('div', { class: 'compare-words' }, make('span', {}, left[1]), make('span', {}, right[1]));
    this.replaceChildren(frame, words);
  }
}

customElements.define('hairline-compare', HairlineCompare);
