import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './load.mjs';

const { pictureOf } = await load('picture');
const cells = (told) => pictureOf({ cells: told }).cells;

test('columns become cells again, and what a cell has not it does not get', () => {
  const [first, second] = cells({ b: [0, 1], s: [0, 0], v: [null, 3], n: [0, 4] });
  assert.equal(first.v, undefined);
  assert.equal(first.n, 0);
  assert.deepEqual({ b: second.b, v: second.v, n: second.n, href: second.href }, { b: 1, v: 3, n: 4, href: undefined });
});

test('an address is put together from what all, its bucket, its series and it itself say', () => {
  const to = { all: ['leads?', 'from=1'], b: [['month=5'], []], s: [[], ['category=X']], own: [[], ['hour=7']] };
  assert.deepEqual(cells({ b: [0, 1], s: [1, 0], to }).map((cell) => cell.href), [
    'leads?from=1&month=5&category=X',
    'leads?from=1&hour=7',
  ]);
});

test('a page asked nothing has no question mark', () => {
  assert.equal(cells({ b: [0], s: [0], to: { all: ['leads?'], b: [[]], s: [[]], own: [] } })[0].href, 'leads');
});
