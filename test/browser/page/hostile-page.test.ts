import '../extension/background.ts';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { commands } from 'vitest/browser';
import { everything } from '../store/samples.ts';
import { middleOf, pageOf, painted, rangeOver } from './page-of.ts';
import { startOnPage } from './start.ts';
import { hostOf, press, type SurfaceSearch, watchSurfaces } from './surfaces.ts';

const report = '<p>In its resolution 65/230, the Assembly decided to keep the marginal notes of 15 readers.</p>';

let inSurfaces: SurfaceSearch;

beforeEach(() => {
  inSurfaces = watchSurfaces();
  onTestFinished(() => getSelection()?.removeAllRanges());
});

async function openReport(): Promise<HTMLElement> {
  const main = pageOf(report);
  startOnPage();
  await expect.poll(() => painted('reference')).toEqual(['65/230']);
  return main;
}

function select(main: Node): void {
  getSelection()?.addRange(rangeOver(main, 'the marginal notes of 15 readers'));
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 700));

test('the element of a surface can’t be one that a page has defined', async () => {
  const main = await openReport();
  select(main);
  await expect.poll(() => inSurfaces('button.green')?.checkVisibility()).toBe(true);
  const host = hostOf(inSurfaces('button.green'));
  expect(host?.localName).not.toContain('-');
  expect(host?.shadowRoot).toBeNull();
  expect(() => (host as HTMLElement).attachInternals()).toThrow();
});

test('clicks, keys and movements by script save, open and close nothing', async () => {
  const main = await openReport();
  const { x, y } = middleOf(rangeOver(main, '65/230'));
  const at = { clientX: x, clientY: y, bubbles: true, pointerType: 'mouse', detail: 1 };
  const open = { key: 'ArrowDown', altKey: true, shiftKey: true, bubbles: true };
  document.dispatchEvent(new PointerEvent('pointermove', at));
  main.dispatchEvent(new MouseEvent('click', at));
  document.body.dispatchEvent(new KeyboardEvent('keydown', open));
  await settled();
  expect(inSurfaces('iframe.shown')).toBeUndefined();
  expect(painted('focus')).toEqual([]);

  select(main);
  await expect.poll(() => inSurfaces('button.green')?.checkVisibility()).toBe(true);
  await settled();
  inSurfaces('button.green')?.click();
  inSurfaces('button.green')?.dispatchEvent(new MouseEvent('click', { detail: 1 }));
  await settled();
  expect(await everything()).toEqual([]);

  getSelection()?.removeAllRanges();
  await commands.pointTo(x, y);
  await expect.poll(() => inSurfaces('iframe.shown')).toBeDefined();
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(inSurfaces('iframe.shown')).toBeDefined();
});

test('a click on a toolbar that has only just appeared under it saves nothing, and a later one does', async () => {
  const main = await openReport();
  select(main);
  await expect.poll(() => inSurfaces('button.green')?.checkVisibility()).toBe(true);
  await press(() => inSurfaces('button.green'));
  await expect.poll(() => painted('green').length).toBe(1);
  expect(await everything()).toHaveLength(1);
});

test('a page without references and marks gets neither elements nor styles', async () => {
  pageOf('<p>Nothing is cited here.</p>');
  const before = document.documentElement.children.length;
  startOnPage();
  await settled();
  expect(document.documentElement.children).toHaveLength(before);
});
