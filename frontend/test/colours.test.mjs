import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

const css = await readFile(new URL('../styles/tokens.css', import.meta.url), 'utf8');
const pairs = [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)];
const colours = new Map(pairs.map(([, name, light, dark]) => [name, [light, dark]]));

function luminance(hex) {
  const [r, g, b] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const roles = [...colours.keys()].filter((name) => /^(category|series)-/.test(name));

test('twelve categories and eight series are named', () => {
  assert.equal(roles.filter((name) => name.startsWith('category-')).length, 12);
  assert.equal(roles.filter((name) => /^series-\d$/.test(name)).length, 8);
});

test('every graphic stands out three to one on its card, by day and by night', () => {
  const surface = colours.get('hairline-surface');
  for (const role of roles) {
    [0, 1].forEach((scheme) => assert.ok(contrast(colours.get(role)[scheme], surface[scheme]) >= 3, `${role} ${scheme}`));
  }
});

test('every text colour can be read on its card, by day and by night', () => {
  const surface = colours.get('hairline-surface');
  for (const role of ['ink', 'soft', 'accent', 'good', 'warn', 'bad'].map((name) => `hairline-${name}`)) {
    [0, 1].forEach((scheme) => assert.ok(contrast(colours.get(role)[scheme], surface[scheme]) >= 4.5, `${role} ${scheme}`));
  }
});

test('a category has one colour of its own', () => {
  const light = roles.filter((name) => name.startsWith('category-')).map((name) => colours.get(name)[0]);
  assert.equal(new Set(light).size, 12);
});
