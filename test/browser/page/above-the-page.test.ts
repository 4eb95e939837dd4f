import { expect, onTestFinished, test } from 'vitest';
import { keepOnTop } from '../../../utils/page/beside/keep-on-top.ts';
import { placeBeside } from '../../../utils/page/beside/place-beside.ts';
import { createSurfaceRoot } from '../../../utils/page/beside/surface-root.ts';
import { pageOf, rangeOver } from './page-of.ts';

/** A surface of the extension, as the card's frame is one. */
function surface(): { host: HTMLElement; inner: HTMLElement } {
  const { host, root } = createSurfaceRoot(
    'div { position: fixed; inset: 0 auto auto 0; margin: 0; padding: 0; border: 0; width: 200px; height: 80px }',
  );
  const inner = document.createElement('div');
  root.append(inner);
  onTestFinished(() => host.remove());
  return { host, inner };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 60));

/** Shows a surface beside words. @returns where the two are, and what a click on the middle of the surface meets */
async function shownBeside(main: HTMLElement, words: string) {
  const { host, inner } = surface();
  const range = rangeOver(main, words);
  const placed = placeBeside(inner, range, 'bottom-start');
  onTestFinished(() => placed.stop());
  await settled();
  const look = () => {
    const box = inner.getBoundingClientRect();
    const met = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return { box, words: range.getBoundingClientRect(), isReached: met === host };
  };
  return { ...look(), look, host, placed };
}

/** Gives the root of the page a style until the test ends. */
function styleRoot(css: string): void {
  document.documentElement.style.cssText = css;
  onTestFinished(() => {
    document.documentElement.style.cssText = '';
    scrollTo(0, 0);
  });
}

function make(html: string): HTMLElement {
  const [made] = pageOf(html).children;
  if (!(made instanceof HTMLElement)) throw new Error('nothing was made');
  return made;
}

const inFull = '<p style="margin: 60px">resolution 90/12</p>';

test.each([
  ['a modal dialog', `<dialog style="width: 500px; height: 300px">${inFull}</dialog>`, 'showModal'],
  ['a dialog that is not modal', `<dialog style="z-index: 2147483647">${inFull}</dialog>`, 'show'],
  ['a popover', `<div popover="auto" style="width: 500px; height: 300px">${inFull}</div>`, 'showPopover'],
  [
    'a popover with its text in a slot',
    `<div popover="manual" style="width: 500px; height: 300px"><template shadowrootmode="open"><slot></slot></template>${inFull}</div>`,
    'showPopover',
  ],
] as const)('a surface for words in %s is above it, and can be clicked', async (_, html, open) => {
  const made = pageOf('');
  made.setHTMLUnsafe(html);
  const holder = made.firstElementChild as HTMLDialogElement;
  holder[open]();
  const { box, words, isReached } = await shownBeside(made, '90/12');
  expect(box.top).toBeGreaterThanOrEqual(words.bottom);
  expect(Math.abs(box.left - words.left)).toBeLessThan(2);
  expect(isReached).toBe(true);
});

test('a surface comes to the front again when the page opens something over it, and when that closes', async () => {
  const main = pageOf('<p>resolution 90/12</p><dialog style="inset: 0; width: 90%; height: 90%">a window</dialog>');
  const { look, host, placed } = await shownBeside(main, '90/12');
  const dialog = main.querySelector('dialog');
  dialog?.showModal();
  await expect.poll(() => look().isReached).toBe(true);
  expect(dialog?.contains(host)).toBe(true);
  dialog?.close();
  await expect.poll(() => look().isReached && host.parentElement === document.documentElement).toBe(true);
  const popover = make('<div popover="manual" style="inset: 0; width: 90%; height: 90%">a menu</div>');
  popover.showPopover();
  await expect.poll(() => look().isReached).toBe(true);
  placed.stop();
  expect(look().isReached).toBe(false);
});

test('a surface without a place, such as a notice, is in the open dialog; without one, in the page', () => {
  const dialog = make('<dialog>a window</dialog>') as HTMLDialogElement;
  const { host } = surface();
  dialog.showModal();
  const lower = keepOnTop(host);
  onTestFinished(lower);
  expect(host.parentElement).toBe(dialog);
  dialog.close();
  lower();
  keepOnTop(host)();
  expect(host.parentElement).toBe(document.documentElement);
});

test('a frame is not loaded again when its surface moves into a dialog', async () => {
  const { host, inner } = surface();
  const frame = document.createElement('iframe');
  let loads = 0;
  frame.addEventListener('load', () => loads++);
  inner.append(frame);
  const dialog = make('<dialog>a window</dialog>') as HTMLDialogElement;
  dialog.showModal();
  onTestFinished(keepOnTop(host));
  await settled();
  expect([dialog.contains(host), loads]).toEqual([true, 1]);
});

test.each([
  ['a transform', 'transform: translateZ(0)'],
  ['a transform that moves and scales', 'transform: translate(30px, 20px) scale(0.8)'],
  ['containment', 'contain: paint'],
  ['a filter', 'filter: grayscale(1)'],
  ['a perspective', 'perspective: 500px'],
  ['a wish to change', 'will-change: transform'],
  ['zoom', 'zoom: 1.5'],
  ['zoom that makes it smaller', 'zoom: 0.75'],
  ['zoom and a transform', 'zoom: 1.5; transform: scale(0.5)'],
])(
  'on a page whose root has %s, a surface is beside its words in its own size, also after scrolling',
  async (_, css) => {
    styleRoot(css);
    const main = pageOf('<div style="height: 2000px"></div><p>resolution 90/12</p><div style="height: 2000px"></div>');
    scrollTo(0, rangeOver(main, '90/12').getBoundingClientRect().top - 200);
    const { look, isReached } = await shownBeside(main, '90/12');
    expect(isReached).toBe(true);
    for (const by of [0, 60]) {
      scrollBy(0, by);
      await settled();
      const { box, words } = look();
      expect([box.width, box.height].map(Math.round)).toEqual([200, 80]);
      expect(Math.abs(box.left - words.left)).toBeLessThan(2);
      expect(Math.abs(box.top - words.bottom - 8)).toBeLessThan(2);
    }
  },
);

test('where a surface can’t be lifted above the page, it is placed by measure', async () => {
  styleRoot('transform: translate(40px, 30px) scale(0.8)');
  const { showPopover, hidePopover } = HTMLElement.prototype;
  Object.assign(HTMLElement.prototype, { showPopover: () => undefined, hidePopover: () => undefined });
  onTestFinished(() => void Object.assign(HTMLElement.prototype, { showPopover, hidePopover }));
  const { host, root } = createSurfaceRoot(
    'div { display: block; position: fixed; inset: 0 auto auto 0; margin: 0; padding: 0; border: 0; width: 200px; height: 80px }',
  );
  const inner = document.createElement('div');
  root.append(inner);
  onTestFinished(() => host.remove());
  const range = rangeOver(pageOf('<p style="margin: 90px">resolution 90/12</p>'), '90/12');
  const placed = placeBeside(inner, range, 'bottom-start');
  onTestFinished(() => placed.stop());
  await settled();
  const [box, words] = [inner.getBoundingClientRect(), range.getBoundingClientRect()];
  expect(Math.abs(box.left - words.left)).toBeLessThan(2);
  expect(Math.abs(box.top - words.bottom - 8)).toBeLessThan(2);
});
