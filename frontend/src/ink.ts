import type { Ink } from './options.js';

/** Reads colours by their role from the stylesheet as the element sees them now, as plain rgb. */
export function inkOf(host: HTMLElement): Ink {
  const probe = document.createElement('span');
  probe.hidden = true;
  host.append(probe);
  const known = new Map<string, string>();
  const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  queueMicrotask(() => probe.remove());
  return (role) => {
    if (role === 'chart-font') {
      return getComputedStyle(host).fontFamily;
    }
    const before = known.get(role);
    if (before !== undefined) {
      return before;
    }
    probe.style.color = `var(--${role})`;
    const colour = rgb(pixel, getComputedStyle(probe).color);
    known.set(role, colour);
    return colour;
  };
}

function rgb(pixel: CanvasRenderingContext2D | null, colour: string): string {
  if (pixel === null || colour.startsWith('rgb')) {
    return colour;
  }
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = colour;
  pixel.fillRect(0, 0, 1, 1);
  const [r, g, b, a] = pixel.getImageData(0, 0, 1, 1).data;
  return a === 255 ? `rgb(${r}, ${g}, ${b})` : `rgba(${r}, ${g}, ${b}, ${(a / 255).toFixed(3)})`;
}
