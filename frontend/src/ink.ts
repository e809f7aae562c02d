import type { Ink } from './options.js';

/** Reads colours by their role from the stylesheet as the element sees them now, as plain rgb. */
export function inkOf(host: HTMLElement): Ink {
  const known = new Map<string, string>();
  const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  return (role) => {
    if (role === 'chart-font') {
      return getComputedStyle(host).fontFamily;
    }
    const colour = known.get(role) ?? rgb(pixel, resolved(host, role));
    known.set(role, colour);
    return colour;
  };
}

/** Only the colour of a real element in the page is free of light-dark() and var(). */
function resolved(host: HTMLElement, role: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(--${role})`;
  host.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
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
