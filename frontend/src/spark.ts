/** Where the points of a trend lie in a box; a flat trend runs through the middle. */
export function points(values: number[], width: number, height: number): [number, number][] {
  const least = Math.min(...values);
  const range = Math.max(...values) - least;
  const step = values.length > 1 ? width / (values.length - 1) : 0;
  return values.map((value, place) => [
    round(place * step),
    round(range === 0 ? height / 2 : height - ((value - least) / range) * height),
  ]);
}

/** Shares as `role:count` pairs, without the empty ones. */
export function shares(text: string): { role: string; count: number }[] {
  return text
    .split(',')
    .map((pair) => pair.split(':'))
    .map(([role, count]) => ({ role, count: Number(count) }))
    .filter((share) => share.count > 0);
}

const round = (value: number): number => Math.round(value * 10) / 10;
