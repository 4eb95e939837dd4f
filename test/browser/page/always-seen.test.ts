import '../extension/background.ts';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { commands } from 'vitest/browser';
import { around, fakeBrowser } from '../extension/fake-browser.ts';
import { middleOf, pageOf, painted, rangeOver } from './page-of.ts';
import { startOnPage } from './start.ts';
import { hostOf, press, type SurfaceSearch, watchSurfaces } from './surfaces.ts';

let inSurfaces: SurfaceSearch;
beforeEach(() => {
  inSurfaces = watchSurfaces();
});

const sentence = '<p style="margin: 60px 20px">In its resolution 65/230, the Assembly decided to return to it.</p>';

async function restOnReference(main: HTMLElement): Promise<DOMRect> {
  await expect.poll(() => painted('reference')).toEqual(['65/230']);
  const range = rangeOver(main, '65/230');
  const { x, y } = middleOf(range);
  await commands.pointTo(x - 30, y);
  await commands.pointTo(x, y);
  await expect.poll(() => inSurfaces('iframe.shown')).toBeDefined();
  return range.getBoundingClientRect();
}

/** Waits until the card is right below or above a line of the page, and whole in the window. */
async function untilBeside(line: DOMRect): Promise<void> {
  await expect
    .poll(() => {
      const { left, top, bottom, right } = inSurfaces('iframe.shown')?.getBoundingClientRect() ?? new DOMRect();
      const distance = top >= line.bottom ? top - line.bottom : line.top - bottom;
      return distance >= 0 && distance < 24 && left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    })
    .toBe(true);
}

test.each([
  ['transformed', 'transform: translateX(30px)'],
  ['contained', 'contain: layout paint'],
  ['zoomed', 'zoom: 1.3'],
  ['filtered', 'filter: none; will-change: transform'],
])('the card is beside its reference on a page whose root is %s', async (_, style) => {
  document.documentElement.style.cssText = style;
  onTestFinished(() => document.documentElement.removeAttribute('style'));
  const main = pageOf(sentence);
  startOnPage();
  await untilBeside(await restOnReference(main));
});

test('the card stands in front of a modal dialog, and takes clicks there', async () => {
  const main = pageOf(`<dialog>${sentence}</dialog>`);
  main.querySelector('dialog')?.showModal();
  startOnPage();
  await untilBeside(await restOnReference(main));
  const host = hostOf(inSurfaces('iframe.shown'));
  const { left, top } = inSurfaces('iframe.shown')?.getBoundingClientRect() ?? new DOMRect();
  expect(document.elementFromPoint(left + 20, top + 20)).toBe(host);
});

test('the card stands in front of a popover that was opened before it', async () => {
  const main = pageOf(
    `${sentence}<div popover="manual" style="inset: 0; width: 100%; height: 50%; margin: 130px 0">menu</div>`,
  );
  main.querySelector<HTMLElement>('[popover]')?.showPopover();
  startOnPage();
  await restOnReference(main);
  const host = hostOf(inSurfaces('iframe.shown'));
  await expect
    .poll(() => {
      const { left, top } = inSurfaces('iframe.shown')?.getBoundingClientRect() ?? new DOMRect();
      return document.elementFromPoint(left + 20, top + 20);
    })
    .toBe(host);
});

test.each([
  ['a link stretched over it', '<a href="#x" style="position: absolute; inset: 0"></a>', true],
  ['a clear cover', '<div style="position: absolute; inset: 0; opacity: 0"></div>', true],
  [
    'a box that the style of a link with a background elsewhere adds',
    '<style>#far { background: white } #far::after { content: ""; position: absolute; inset: 0 }</style><a id="far" href="#x">on</a>',
    true,
  ],
  [
    'a white box in a clear one',
    '<div style="opacity: 0"><div style="position: absolute; inset: 0; background: white"></div></div>',
    true,
  ],
  ['a tint', '<div style="position: absolute; inset: 0; background: rgb(0 80 200 / 10%)"></div>', true],
  [
    'a box behind it that a style adds',
    '<style>main p { position: relative; z-index: 0 } main p::before { content: ""; position: absolute; inset: 0; z-index: -1; background: white }</style>',
    true,
  ],
  [
    'a box over it that a style adds',
    '<style>main p { position: relative } main p::after { content: ""; position: absolute; inset: 0; background: white }</style>',
    false,
  ],
  [
    'what dims the page behind a window',
    '<div style="position: fixed; inset: 0; background: rgb(0 0 0 / 40%)"></div>',
    false,
  ],
  ['a picture', '<img alt="" style="position: absolute; inset: 0; width: 100%; height: 100%">', false],
  ['a white box', '<div style="position: absolute; inset: 0; background: white"></div>', false],
])('a reference under %s', async (_, cover, opens) => {
  const main = pageOf(`<div style="position: relative">${sentence}${cover}</div>`);
  startOnPage();
  await expect.poll(() => painted('reference')).toEqual(['65/230']);
  const { x, y } = middleOf(rangeOver(main, '65/230'));
  await commands.pointTo(x - 30, y);
  await commands.pointTo(x, y);
  if (opens) await expect.poll(() => inSurfaces('iframe.shown')).toBeDefined();
  else {
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(inSurfaces('iframe.shown')).toBeUndefined();
  }
});

test('a card that has answered stays, and a plain one never shows', async () => {
  // The script of the card's page, as far as the page around it can tell.
  const script = `addEventListener('message', ({ ports }) => ports[0].postMessage('{"wish":{"type":"ready"}}'))`;
  const address = URL.createObjectURL(new Blob([`<script>${script}</script>`], { type: 'text/html' }));
  const { getURL } = fakeBrowser.runtime;
  fakeBrowser.runtime.getURL = () => address;
  onTestFinished(() => {
    fakeBrowser.runtime.getURL = getURL;
    URL.revokeObjectURL(address);
  });
  const main = pageOf(sentence);
  startOnPage();
  await restOnReference(main);
  // Longer than a card may take to answer.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(inSurfaces('iframe.shown')).toBeDefined();
  expect(inSurfaces('.symbol')).toBeUndefined();
});

test('where the card’s page does not answer, the symbol and title stand on the page itself', async () => {
  const main = pageOf(sentence);
  startOnPage();
  await restOnReference(main);
  // The card's page does not exist in these tests.
  await expect.poll(() => inSurfaces('[role="status"] a')?.textContent).toBe('A/RES/65/230');
  await expect
    .poll(() => inSurfaces('[role="status"] a')?.parentElement?.textContent)
    .toMatch(/Twelfth United Nations.*21 December 2010/);
  await expect.poll(() => inSurfaces('iframe')).toBeUndefined();
  const link = inSurfaces('[role="status"] a');
  // It stays while the pointer is on it, so that its link can be followed.
  await press(() => link);
  await expect
    .poll(() => around.done)
    .toContainEqual({ what: 'tab', details: { url: 'https://docs.un.org/en/A/RES/65/230' } });
  expect(link?.checkVisibility()).toBe(true);
  await commands.clickAt(5, 600);
  await expect.poll(() => link?.checkVisibility()).toBe(false);
});
