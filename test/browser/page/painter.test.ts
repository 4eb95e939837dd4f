import { expect, onTestFinished, test } from 'vitest';
import { keepPainted } from '../../../utils/page/text/keep-painted.ts';
import { opacityOf } from '../../../utils/page/text/opaque-ink.ts';
import { createPainter } from '../../../utils/page/text/painter.ts';
import { pageOf, painted, rangeOver } from './page-of.ts';

function painterForTest() {
  const ending = new AbortController();
  onTestFinished(() => ending.abort());
  return { painter: createPainter(ending.signal), end: ending };
}

test.each([
  ['rgb(0, 0, 0)', 1],
  ['rgba(0, 0, 0, 0)', 0],
  ['rgba(10, 20, 30, 0.25)', 0.25],
  ['color(srgb 0.1 0.2 0.3)', 1],
  ['color(srgb 0.1 0.2 0.3 / 0.5)', 0.5],
  ['oklch(0.5 0.1 20 / 0)', 0],
])('the opacity of %s is %f', (colour, opacity) => {
  expect(opacityOf(colour)).toBe(opacity);
});

test.each([
  ['color: #000', false],
  ['color: transparent', true],
  ['color: rgb(0 0 0 / 40%)', true],
  ['color: oklch(50% 0.1 20 / 0)', true],
  ['-webkit-text-fill-color: transparent', true],
])('on text with “%s”, a wash without ink is used: %s', (style, isWash) => {
  const main = pageOf(`<p style="${style}">the <b>marked</b> words</p>`);
  const { painter, end } = painterForTest();
  painter.paint('rose', [rangeOver(main, 'marked')]);
  painter.paint('reference', [rangeOver(main, 'words')]);
  const [used, other] = isWash ? ['rose-wash', 'rose'] : ['rose', 'rose-wash'];
  expect(painted(used)).toEqual(['marked']);
  expect(painted(other)).toEqual([]);
  expect(painted('reference')).toEqual(['words']);
  const text = main.querySelector('b') ?? main;
  const { color, backgroundColor } = getComputedStyle(text, `::highlight(recalling-${used})`);
  expect(opacityOf(backgroundColor) < 1).toBe(isWash);
  expect(isWash || color === 'rgb(22, 25, 29)').toBe(true);
  painter.paint('rose', []);
  expect([...CSS.highlights.keys()]).toEqual(['recalling-reference']);
  end.abort();
  expect([...CSS.highlights.keys()]).toEqual([]);
});

test.each<[string, () => void]>([
  ['clears the registry', () => CSS.highlights.clear()],
  ['deletes one highlight', () => CSS.highlights.delete('recalling-green')],
  ['empties a highlight', () => CSS.highlights.get('recalling-green')?.clear()],
])('if a page %s, it is painted again, and nothing else', (_, remove) => {
  const main = pageOf('<p>the marked words</p>');
  const { painter } = painterForTest();
  const theirs = new Highlight(rangeOver(main, 'the'));
  painter.paint('green', [rangeOver(main, 'marked')]);
  painter.paint('blue', []);
  expect(painter.restore()).toBe(false);
  CSS.highlights.set('of-the-page', theirs);
  onTestFinished(() => void CSS.highlights.delete('of-the-page'));
  remove();
  expect(painter.restore()).toBe(true);
  expect(painted('green')).toEqual(['marked']);
  expect(CSS.highlights.has('recalling-blue')).toBe(false);
  expect(painter.restore()).toBe(false);
});

test.each<[string, () => void]>([
  ['the pointer moves', () => document.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }))],
  ['the page takes the focus', () => window.dispatchEvent(new FocusEvent('focus'))],
  ['the page comes into view', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['some time passes', () => undefined],
])('what a page has removed is painted again when %s', async (_, occasion) => {
  const main = pageOf('<p>the marked words</p>');
  const { painter, end } = painterForTest();
  keepPainted(painter, end.signal);
  painter.paint('green', [rangeOver(main, 'marked')]);
  CSS.highlights.clear();
  occasion();
  await expect.poll(() => painted('green')).toEqual(['marked']);
});
