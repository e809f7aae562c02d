import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load, mark, stacked } from './load.mjs';

const { cell, csv, fileName } = await load('csv');

test('a text that looks like a formula is disarmed, a number is not', () => {
  assert.equal(cell('=1+1'), "'=1+1");
  assert.equal(cell('+1 512'), "'+1 512");
  assert.equal(cell('@here'), "'@here");
  assert.equal(cell('\tx'), "'\tx");
  assert.equal(cell('-12.50'), '-12.50');
});

test('quotes and commas survive', () => {
  assert.equal(cell('say "hi", twice'), '"say ""hi"", twice"');
});

test('a file says what it counts before it counts', () => {
  const lines = csv(stacked()).replace('\ufeff', '').split('\r\n');
  assert.deepEqual(lines.slice(0, 6), [
    'Inquiries over time',
    'All categories',
    'as of 23 Nov 2026',
    '',
    'When,Male pattern,Not recorded,All',
    'Oct 2026,5,2,7',
  ]);
});

test('money leaves in whole units with its cents', () => {
  const picture = stacked({
    kind: 'bars',
    unit: { style: 'money', currency: 'USD' },
    buckets: [mark('Walk-in', '')],
    series: [],
    cells: [{ b: 0, s: 0, v: 90050 }],
  });
  assert.match(csv(picture), /Walk-in,900\.50/);
});

test('a file is named after its chart', () => {
  assert.equal(fileName('Inquiries & conversions', 'csv'), 'inquiries-conversions.csv');
});
