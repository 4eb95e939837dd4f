import '../extension/background.ts';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { everything } from '../store/samples.ts';
import { pageOf, painted } from './page-of.ts';
import { popup } from './popup-port.ts';
import { startOnPage } from './start.ts';
import { watchSurfaces } from './surfaces.ts';

const passage = 'keepers to write down each dark night';
const view = (number: number) =>
  `<p>Recalling resolution 65/23${number},</p><p>View ${number} invites <b>${passage}</b> in a list.</p>`;

/** The application's statement about its view: a link or a meta element that it may change in place. */
function state(html: string): Element {
  document.head.insertAdjacentHTML('beforeend', html);
  const added = document.head.lastElementChild ?? document.head;
  onTestFinished(() => added.remove());
  return added;
}

const canonicalOf = (symbol: string) => `https://docs.un.org/en/${symbol}`;
const link = () => state(`<link rel="canonical" href="${canonicalOf('A/RES/90/11')}">`);
const meta = () => state('<meta name="symbol" content="A/RES/90/11">');

beforeEach(() => {
  const here = location.href;
  onTestFinished(() => {
    history.replaceState(history.state, '', here);
    getSelection()?.removeAllRanges();
  });
});

const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Each application says that its first view is A/RES/90/11; `move` says what it says of the second, or leaves it. */
test.each<[string, () => Element, (stated: Element) => void | Promise<void>, string | undefined]>([
  ['never changes its canonical link', link, () => undefined, undefined],
  [
    'changes its canonical link in place, late',
    link,
    async (stated) => {
      await later(700);
      stated.setAttribute('href', canonicalOf('A/RES/90/12'));
    },
    'A/RES/90/12',
  ],
  ['changes its metadata in place', meta, (stated) => stated.setAttribute('content', 'A/RES/90/12'), 'A/RES/90/12'],
  [
    'replaces its metadata',
    meta,
    (stated) => {
      stated.remove();
      state('<meta name="symbol" content="A/RES/90/12">');
    },
    'A/RES/90/12',
  ],
])('an application that %s has its highlights saved under the document shown', async (_, first, move, symbol) => {
  const inSurfaces = watchSurfaces();
  const stated = first();
  const main = pageOf(view(0));
  let moved: (address: string) => void = () => undefined;
  startOnPage((listener) => {
    moved = listener;
  });
  const { last } = popup();
  await expect.poll(() => last()?.document.symbol).toBe('A/RES/90/11');

  const address = new URL('?view=second', location.href).href;
  history.replaceState(history.state, '', address);
  main.innerHTML = view(1);
  await move(stated);
  moved(address);
  await expect.poll(() => painted('reference')).toEqual(['65/231']);
  await expect.poll(() => last()?.document.symbol).toBe(symbol);
  getSelection()?.selectAllChildren(main.querySelector('b') ?? main);
  await expect.poll(() => inSurfaces('[role="toolbar"]')?.checkVisibility()).toBe(true);
  await userEvent.keyboard('{Alt>}{Shift>}{ArrowDown}{/Shift}{/Alt}');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => painted('yellow')).toEqual([passage]);
  const [saved] = await everything();
  expect(saved?.document.symbol).toBe(symbol);
  expect(saved?.document.address).toContain('view=second');
});

test('the document is asked for again at the moment of saving', async () => {
  const inSurfaces = watchSurfaces();
  link();
  const main = pageOf(view(0));
  startOnPage();
  const { last } = popup();
  await expect.poll(() => last()?.document.symbol).toBe('A/RES/90/11');
  getSelection()?.selectAllChildren(main.querySelector('b') ?? main);
  await expect.poll(() => inSurfaces('[role="toolbar"]')?.checkVisibility()).toBe(true);
  await userEvent.keyboard('{Alt>}{Shift>}{ArrowDown}{/Shift}{/Alt}');
  // The text is the same, and nobody has said yet that the address is another.
  history.replaceState(history.state, '', '?view=second');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => painted('yellow')).toEqual([passage]);
  const [saved] = await everything();
  expect(saved?.document.symbol).toBeUndefined();
  expect(saved?.document.address).toContain('view=second');
});
