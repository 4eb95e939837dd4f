import '../extension/background.ts';
import { expect, onTestFinished, test } from 'vitest';
import { commands } from 'vitest/browser';
import { runSteps } from '../../../utils/ground/steps.ts';
import { rangeOf } from '../../../utils/page/text/text-range.ts';
import { pageTextSteps } from '../../../utils/page/web-page/page-text.ts';
import { createWebPage } from '../../../utils/page/web-page/web-page.ts';
import { middleOf, pageOf, painted, rangeOver } from './page-of.ts';
import { startOn, startOnPage } from './start.ts';
import { watchSurfaces } from './surfaces.ts';

test('text in open shadow trees is read, with what their slots show, and watched', async () => {
  const main = pageOf('<p>In the open: resolution 65/230.</p><div id="host"><b slot="in">resolution 66/181</b></div>');
  const root = main.querySelector('#host')?.attachShadow({ mode: 'open' });
  if (!root) throw new Error('There is no host');
  root.innerHTML = '<p>Within: resolution 64/179 and <slot name="in">resolution 65/227</slot>.</p>';
  startOnPage();
  await expect.poll(() => painted('reference')).toEqual(expect.arrayContaining(['65/230', '64/179', '66/181']));
  expect(painted('reference')).not.toContain('65/227');
  root.querySelector('p')?.append(' Then resolution 67/189.');
  await expect.poll(() => painted('reference')).toContain('67/189');
  const words = [...root.querySelectorAll('p')].map((element) =>
    getComputedStyle(element, '::highlight(recalling-reference)'),
  );
  expect(words[0]?.textDecorationStyle).toBe('dotted');
});

test('a card opens on a reference in a shadow tree, whether or not that has elements of its own', async () => {
  const inSurfaces = watchSurfaces();
  const main = pageOf('<div id="one"></div><div id="other"></div>');
  const trees = [...main.querySelectorAll('div')].map((host) => host.attachShadow({ mode: 'open' }));
  for (const [index, tree] of trees.entries()) {
    tree.innerHTML = index === 0 ? '<p>Within: resolution 64/179.</p>' : 'Within: document A/90/5012.';
  }
  startOnPage();
  await expect.poll(() => painted('reference').length).toBe(2);
  for (const [index, words] of ['64/179', 'A/90/5012'].entries()) {
    const { x, y } = middleOf(rangeOver(trees[index] ?? main, words));
    await commands.pointTo(x, y);
    await expect.poll(() => inSurfaces('iframe.shown')).toBeDefined();
    await commands.pointTo(x, y + 500);
    await expect.poll(() => inSurfaces('iframe.shown')).toBeUndefined();
  }
});

test('an element of the page that gets its shadow tree later is read then', async () => {
  pageOf('<p>resolution 65/230</p><late-report></late-report>');
  startOnPage();
  await expect.poll(() => painted('reference')).toEqual(['65/230']);
  customElements.define(
    'late-report',
    class extends HTMLElement {
      connectedCallback() {
        this.attachShadow({ mode: 'open' }).innerHTML = '<p>Later: resolution 64/179.</p>';
      }
    },
  );
  await expect.poll(() => painted('reference')).toContain('64/179');
});

test('a reference that begins outside a shadow tree and ends in it is not painted in a wrong place', () => {
  const main = pageOf('<p>document A/RES/<span></span></p>');
  const tree = main.querySelector('span')?.attachShadow({ mode: 'open' });
  if (!tree) throw new Error('There is no host');
  tree.innerHTML = '90/15';
  const content = runSteps(pageTextSteps(main));
  expect(content.text).toBe('document A/RES/90/15');
  expect(rangeOf(content, { start: 9, end: 20 })).toBeUndefined();
  expect(rangeOf(content, { start: 15, end: 20 })?.toString()).toBe('90/15');
});

test.each([
  [
    'a checked box',
    '<input type="checkbox"><div>resolution 65/230</div>',
    'input ~ div { display: none } input:checked ~ div { display: block }',
  ],
  [
    'an attribute of the page’s own',
    '<div data-state="closed">resolution 65/230</div>',
    '[data-state="closed"] { display: none }',
  ],
  [
    'the page’s address',
    '<div id="later">resolution 65/230</div>',
    '#later { display: none } #later:target { display: block }',
  ],
  ['an animation', '<div class="fade">resolution 65/230</div>', '.fade { opacity: 0 }'],
])('text that is shown by %s is painted before it is shown', async (_, html, css) => {
  pageOf(`<style>${css}</style>${html}`);
  startOnPage();
  await expect.poll(() => painted('reference')).toEqual(['65/230']);
});

test('the page is not read again for what is typed into an editor, and is for other text', async () => {
  const main = pageOf('<p>resolution 65/230</p><div contenteditable="true">typed</div><textarea>typed</textarea>');
  const page = createWebPage(() => undefined);
  let readings = 0;
  startOn({
    ...page,
    read: () => {
      readings += 1;
      return page.read();
    },
  });
  await expect.poll(() => readings).toBe(1);
  const editor = main.querySelector('div');
  for (let key = 0; key < 20; key += 1) {
    editor?.append(`resolution 66/${181 + key}`);
    editor?.append(document.createElement('br'));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(readings).toBe(1);
  main.querySelector('p')?.append(' and resolution 67/189');
  await expect.poll(() => painted('reference')).toEqual(['65/230', '67/189']);
});

test('references stay while the browser translates the page in place', async () => {
  const main = pageOf('<p>Recalling its resolution 65/230, the Assembly asks for a report.</p>');
  startOnPage();
  await expect.poll(() => painted('reference')).toEqual(['65/230']);
  document.documentElement.classList.add('translated-ltr');
  onTestFinished(() => document.documentElement.classList.remove('translated-ltr'));
  main.innerHTML = '<p><font>Recordando a sua resolução 65/230, a Assembleia pede um relatório.</font></p>';
  await expect.poll(() => painted('reference')).toEqual(['65/230']);
});
