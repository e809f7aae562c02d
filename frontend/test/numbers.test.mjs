import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COUNT, load, mark, stacked } from './load.mjs';

const { numbers } = await load('numbers');
const texts = (row) => row.shown.map((shown) => shown.text);

test('a slice nobody gave is a zero without an item', () => {
  const [, november] = numbers(stacked()).rows;
  assert.deepEqual(texts(november), ['1,200', '0', '1,200']);
  assert.equal(november.shown[0].place, 1);
  assert.equal(november.shown[1].place, undefined);
});

test('columns and their total sum to the items', () => {
  const [october] = numbers(stacked()).rows;
  assert.equal(october.shown.at(-1).text, '7');
});

test('a rate is shown with its interval and its n, and nothing of nothing is a dash', () => {
  const picture = stacked({
    kind: 'intervals',
    unit: { style: 'percent' },
    series: [],
    cells: [
      { b: 0, s: 0, v: 0.25, low: 0.1, high: 0.45, n: 40 },
      { b: 1, s: 0, n: 0 },
    ],
  });
  const [known, unknown] = numbers(picture).rows;
  assert.deepEqual(texts(known), ['25%', '10% to 45%', '40']);
  assert.deepEqual(texts(unknown), ['–', '–', '0']);
});

test('a funnel says what each step is of the first, and what was lost', () => {
  const picture = stacked({
    kind: 'funnel',
    cells: [
      { b: 0, s: 0, v: 200 },
      { b: 1, s: 0, v: 50 },
      { b: 1, s: 1, v: 150 },
    ],
  });
  const [first, second] = numbers(picture).rows;
  assert.deepEqual(texts(first), ['200', '100%', '–']);
  assert.deepEqual(texts(second), ['50', '25%', '150']);
  assert.equal(second.shown[2].place, 2);
});

test('a heat map reads day by day across the hours', () => {
  const picture = stacked({
    kind: 'heat',
    unit: COUNT,
    buckets: [mark('00:00', ''), mark('01:00', '')],
    series: [mark('Mon', ''), mark('Tue', '')],
    cells: [{ b: 1, s: 0, v: 9 }],
  });
  assert.deepEqual(numbers(picture).rows.map(texts), [['0', '9'], ['0', '0']]);
});

test('the changes of a waterfall say whether they add or take away, what it begins and ends with does not', () => {
  const picture = stacked({
    kind: 'waterfall',
    unit: COUNT,
    series: [],
    buckets: [mark('Then', ''), mark('Volume', ''), mark('Mix', ''), mark('Rate', ''), mark('Now', '')],
    cells: [40, 1200, -3, 0, 1237].map((v, b) => ({ b, s: 0, v })),
  });
  assert.deepEqual(numbers(picture).rows.flatMap(texts), ['40', '+1,200', '−3', '0', '1,237']);
});
