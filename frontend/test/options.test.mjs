import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load, mark, stacked } from './load.mjs';

const { axis, heightOf, options, thin, wrapped } = await load('options');
const { coat, isTooFew, STROKES } = await load('paint');
const { tick, words } = await load('words');
const { points, shares } = await load('spark');
const { isEmpty } = await load('picture');
const ink = (role) => role;

test('what costs time is switched off in every picture', () => {
  for (const kind of ['stacked', 'paired', 'intervals', 'bars', 'heat', 'funnel', 'waterfall', 'limits', 'foreseen']) {
    const { chart, dataLabels, tooltip, legend, states } = options(stacked({ kind }), ink, 800);
    assert.equal(chart.animations.enabled, false, kind);
    assert.equal(chart.toolbar.show, false, kind);
    assert.equal(dataLabels.enabled, false, kind);
    assert.equal(tooltip.enabled, false, kind);
    assert.equal(legend.show, false, kind);
    assert.equal(states.hover.filter.type, 'none', kind);
  }
});

test('an empty month is drawn as zero', () => {
  const { series } = options(stacked(), ink, 800);
  assert.deepEqual(series.map((one) => one.data), [[5, 1200], [2, 0]]);
});

test('labels that would touch give way evenly, the first stays', () => {
  assert.deepEqual(thin(['a', 'b', 'c', 'd'], 116), ['a', '', 'c', '']);
  assert.deepEqual(thin(['a', 'b'], 800), ['a', 'b']);
});

test('an axis ends just past the longest bar and has no ticks between two leads', () => {
  assert.deepEqual(axis(1204, 5, true), { max: 1250, tickAmount: 5 });
  assert.deepEqual(axis(3, 5, true), { max: 3, tickAmount: 3 });
  assert.equal(axis(0.55, 5, false).max.toFixed(1), '0.6');
  assert.deepEqual(axis(0, 5, true), { max: 1, tickAmount: 1 });
});

test('rows get the height they need', () => {
  const buckets = Array.from({ length: 12 }, (_, i) => mark(`${i}`, ''));
  assert.ok(heightOf(stacked({ kind: 'bars', buckets })) >= 12 * 40);
});

test('a long label breaks between words', () => {
  assert.deepEqual(wrapped('Density after a hair transplant', 150), ['Density after a hair', 'transplant']);
  assert.equal(wrapped('Other scar', 150), 'Other scar');
});

test('a category keeps its colour in every picture', () => {
  const role = 'category-male-pattern';
  const picture = stacked({ buckets: [mark('Male pattern', role)], series: [mark('Male pattern', role)] });
  for (const kind of ['stacked', 'paired', 'intervals', 'bars', 'funnel', 'waterfall']) {
    assert.equal(coat({ ...picture, kind }, 0, 0).role, role, kind);
  }
});

test('half of the categories carry strokes, no two the same', () => {
  const strokes = Object.entries(STROKES).filter(([role]) => role.startsWith('category-'));
  assert.equal(strokes.length, 6);
  assert.equal(new Set(strokes.map(([, stroke]) => stroke)).size, 6);
});

test('a rate on fewer than twenty is pale', () => {
  assert.equal(isTooFew({ b: 0, s: 0, n: 19 }), true);
  assert.equal(isTooFew({ b: 0, s: 0, n: 20 }), false);
});

test('values are read as people say them', () => {
  assert.equal(words(90000, { style: 'money', currency: 'USD' }), '$900');
  assert.equal(words(90050, { style: 'money', currency: 'USD' }), '$900.50');
  assert.equal(words(0.042, { style: 'percent' }), '4.2%');
  assert.equal(words(undefined, { style: 'count' }), '–');
  assert.equal(tick(90000, { style: 'money', currency: 'USD' }), '$900');
});

test('only zeros is nothing to draw, a rate of nothing on some is something', () => {
  assert.equal(isEmpty(stacked({ cells: [{ b: 0, s: 0, v: 0 }] })), true);
  assert.equal(isEmpty(stacked({ cells: [{ b: 0, s: 0, v: 0, n: 12 }] })), false);
});

test('a flat trend runs through the middle', () => {
  assert.deepEqual(points([4, 4, 4], 100, 20), [[0, 10], [50, 10], [100, 10]]);
  assert.deepEqual(points([0, 10], 100, 20), [[0, 20], [100, 0]]);
});

test('shares of nothing take no room', () => {
  assert.deepEqual(shares('series-1:3,series-2:0'), [{ role: 'series-1', count: 3 }]);
});
