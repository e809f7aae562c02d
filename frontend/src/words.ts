import type { Unit } from './picture.js';

const LOCALE = 'en-US';

/** A value as people read it; nothing out of nothing is "–". */
export function words(value: number | undefined, unit: Unit): string {
  if (value === undefined || !Number.isFinite(value)) {
    return '–';
  }
  switch (unit.style) {
    case 'count':
      return value.toLocaleString(LOCALE);
    case 'percent':
      return value.toLocaleString(LOCALE, {
        style: 'percent',
        maximumFractionDigits: value !== 0 && Math.abs(value) < 0.1 ? 1 : 0,
      });
    case 'money':
      return money(value, unit.currency ?? 'USD', value % 100 === 0 ? 0 : 2);
  }
}

/** The same of a change, which says whether it adds or takes away. */
export function change(value: number | undefined, unit: Unit): string {
  return value === undefined || value === 0 ? words(value, unit) : (value > 0 ? '+' : '−') + words(Math.abs(value), unit);
}

/** A value as short as an axis needs it: 1.2K, $40K, 30%. */
export function tick(value: number, unit: Unit): string {
  if (unit.style === 'percent') {
    return words(value, unit);
  }
  const short: Intl.NumberFormatOptions = { notation: 'compact', minimumFractionDigits: 0, maximumFractionDigits: 1 };
  return unit.style === 'money'
    ? (value / 100).toLocaleString(LOCALE, { ...short, style: 'currency', currency: unit.currency ?? 'USD' })
    : value.toLocaleString(LOCALE, short);
}

/** A value for a spreadsheet: no separators, money in whole units, shares as numbers from 0 to 1. */
export function plain(value: number | undefined, unit: Unit): string {
  if (value === undefined || !Number.isFinite(value)) {
    return '';
  }
  return unit.style === 'money' ? (value / 100).toFixed(2) : String(value);
}

function money(cents: number, currency: string, digits: number): string {
  return (cents / 100).toLocaleString(LOCALE, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}
