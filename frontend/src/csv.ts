import { numbers } from './numbers.js';
import type { Picture } from './picture.js';

const DANGEROUS = /^[=+\-@\t\r]/;
const NUMBER = /^-?\d+(\.\d+)?$/;

/** The chart's numbers as a file that says what it counts and cannot run as a formula. */
export function csv(picture: Picture): string {
  const table = numbers(picture);
  const { title, filter, asOf } = picture.caption;
  const lines = [
    [title],
    ...(filter ? [[filter]] : []),
    ...(asOf ? [[asOf]] : []),
    [],
    [table.corner, ...table.columns.map((column) => column.label)],
    ...table.rows.map((row) => [row.mark.label, ...row.shown.map((shown) => shown.plain)]),
  ];
  return '\ufeff' + lines.map((line) => line.map(cell).join(',')).join('\r\n') + '\r\n';
}

export function cell(text: string): string {
  const safe = DANGEROUS.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const fileName = (title: string, ending: string): string =>
  `${title.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')}.${ending}`;
