import { expect, onTestFinished, test } from 'vitest';
import { placeBeside } from '../../../utils/page/beside/place-beside.ts';
import { createSurfaceRoot, removeStaleSurfaces } from '../../../utils/page/beside/surface-root.ts';
import { copyText } from '../../../utils/page/hand/copy-text.ts';
import { walkByArrows } from '../../../utils/page/hand/walk-by-arrows.ts';
import { middleOf, pageOf, rangeOver } from './page-of.ts';

function surface(height = 80): HTMLElement {
  const made = document.createElement('div');
  made.style.cssText = `position: fixed; inset: 0 auto auto 0; margin: 0; width: 200px; height: ${height}px`;
  document.body.append(made);
  onTestFinished(() => made.remove());
  return made;
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 60));

test.each([
  ['below its words', 'bottom-start', '40px', 'below'],
  ['above its words', 'top', '300px', 'above'],
  ['on the other side if there is no room', 'top', '0px', 'below'],
] as const)('a surface is %s, inside the window', async (_, placement, top, side) => {
  const main = pageOf(`<p style="position: absolute; top: ${top}; left: 95%; white-space: nowrap">the words</p>`);
  const range = rangeOver(main, 'the words');
  const made = surface();
  const placed = placeBeside(made, range, placement);
  onTestFinished(() => placed.stop());
  await settled();
  const box = made.getBoundingClientRect();
  const words = range.getBoundingClientRect();
  if (side === 'below') expect(box.top).toBeGreaterThanOrEqual(words.bottom);
  else expect(box.bottom).toBeLessThanOrEqual(words.top);
  expect(box.right).toBeLessThanOrEqual(innerWidth);
  expect(box.left).toBeGreaterThanOrEqual(0);
});

test('the line under the pointer is chosen if there are several', async () => {
  const main = pageOf('<p style="width: 8em; line-height: 40px">resolution 65/230 of the General Assembly</p>');
  const range = rangeOver(main, 'resolution 65/230 of the General');
  const last = [...range.getClientRects()].at(-1) ?? new DOMRect();
  const made = surface(20);
  const placed = placeBeside(made, range, 'bottom-start', { x: last.x + 2, y: last.y + last.height / 2 });
  onTestFinished(() => placed.stop());
  await settled();
  expect(made.getBoundingClientRect().top).toBeGreaterThanOrEqual(last.bottom);
  expect(middleOf(range).y).toBeLessThan(last.top);
});

test('a surface that is held stays where it is, but inside the window', async () => {
  const main = pageOf('<p style="margin-top: 30px">the words</p>');
  const made = surface(40);
  const placed = placeBeside(made, rangeOver(main, 'the words'), 'bottom-start');
  onTestFinished(() => placed.stop());
  await settled();
  const { top } = made.getBoundingClientRect();
  placed.hold(true);
  main.style.paddingTop = '100px';
  placed.update();
  await settled();
  expect(made.getBoundingClientRect().top).toBe(top);
  made.style.height = `${innerHeight - 40}px`;
  placed.update();
  await settled();
  expect(made.getBoundingClientRect().bottom).toBeLessThanOrEqual(innerHeight);
  made.style.height = '40px';
  placed.hold(false);
  placed.update();
  await settled();
  expect(made.getBoundingClientRect().top).toBeGreaterThan(top);
});

test('the page can’t look into a surface, and those of an earlier run are removed', () => {
  const { host, root } = createSurfaceRoot('p { color: red }');
  expect(host.isConnected && host.shadowRoot === null && root.querySelector('style') !== null).toBe(true);
  expect([host.offsetWidth, host.offsetHeight]).toEqual([0, 0]);
  removeStaleSurfaces();
  expect(host.isConnected).toBe(false);
});

test('a toolbar is a single stop for the Tab key, and the arrow keys move in it', () => {
  const bar = document.createElement('div');
  bar.innerHTML = '<button>a</button><button>b</button><button hidden>c</button><button>d</button>';
  document.body.append(bar);
  onTestFinished(() => bar.remove());
  walkByArrows(bar)();
  const press = (key: string) => bar.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
  const stops = () => [...bar.children].filter((button) => (button as HTMLElement).tabIndex === 0);
  const walked = ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End'].map((key) => {
    press(key);
    return stops().map(({ textContent }) => textContent);
  });
  expect(walked).toEqual([['b'], ['d'], ['a'], ['d'], ['a'], ['d']]);
  bar.dir = 'rtl';
  press('ArrowRight');
  expect(stops()[0]?.textContent).toBe('b');
  expect(press('x')).toBe(true);
});

test('text is copied by the browser’s command if the page has no clipboard API', async () => {
  const copied: (string | undefined)[] = [];
  const listen = (event: ClipboardEvent) => copied.push(event.clipboardData?.getData('text/plain'));
  document.addEventListener('copy', listen);
  const { clipboard } = navigator;
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  onTestFinished(() => {
    document.removeEventListener('copy', listen);
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  });
  const result = await copyText('65/230, para. 5').catch((thrown: Error) => thrown.message);
  // Copying without a reader's click may be refused; then it throws, and the page's own copying is not affected.
  expect([undefined, 'The browser did not copy']).toContain(result);
  expect(copied).toEqual([]);
});
