import '../extension/background.ts';
import { expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Selector } from '../../../utils/anchoring/selector.ts';
import { ask } from '../../../utils/messaging/channels/ask.ts';
import { madeHighlight } from '../store/samples.ts';
import { pageOf, painted } from './page-of.ts';
import { popup } from './popup-port.ts';
import { startOnPage } from './start.ts';
import { watchSurfaces } from './surfaces.ts';

const symbol = 'A/RES/90/12';
const passage = 'keepers to write down each night on which a lighthouse stayed dark';
const text = `
  <p>Recalling its resolution 65/230,</p>
  <p>1. Invites <b>${passage}</b>, and to send the list to the harbours;</p>
  <p>2. Decides to return to the question.</p>`;

const quote = {
  type: 'TextQuoteSelector' as const,
  exact: passage,
  prefix: '1. Invites ',
  suffix: ', and to send the',
};
const paragraph = {
  type: 'FragmentSelector' as const,
  value: 'para.1',
  conformsTo: 'urn:recalling:paragraph' as const,
};

async function saveMark(selectors: Selector[] = [quote, paragraph]): Promise<void> {
  const document = { symbol, language: 'en', address: `https://docs.un.org/en/${symbol}` };
  await ask('saveAnnotation', {
    annotation: madeHighlight('MARK', passage, { document, note: 'a private note', selectors, colour: 'rose' }),
  });
}

/** Adds what a page says about itself until the test ends. */
function claim(html: string): void {
  document.head.insertAdjacentHTML('beforeend', html);
  const added = document.head.lastElementChild;
  onTestFinished(() => added?.remove());
}

/** Names of all that is painted on the page, as its own scripts see them. */
const registered = () => [...CSS.highlights.keys()].filter((name) => name.startsWith('recalling-'));

const claimed = `<meta name="symbol" content="${symbol}">`;
const inFrench = '<p>Rappelant sa résolution 65/230,</p><p>1. <b>Aaa aaa</b> ;</p><p>2. Bbb bbb.</p>';

test.each([
  ['says that it is the document', claimed, text, 'rose', [passage]],
  [
    'names it by a canonical link',
    `<link rel="canonical" href="https://docs.un.org/en/${symbol}">`,
    text,
    'rose',
    [passage],
  ],
  [
    'quotes it',
    '<meta name="author" content="">',
    `${text}<p>This is from resolution A/RES/90/12.</p>`,
    'rose',
    [passage],
  ],
  ['says that it is the French version', claimed, inFrench, 'other-language', ['1. Aaa aaa ;']],
])('a page that %s learns of no mark before the reader asks', async (_, head, body, paint, shown) => {
  await saveMark();
  claim(head);
  if (body === inFrench) document.documentElement.lang = 'fr';
  onTestFinished(() => void document.documentElement.removeAttribute('lang'));
  const main = pageOf(body);
  startOnPage();
  const { last, wish } = popup();
  await expect.poll(() => last()?.unshown).toEqual(['MARK']);
  expect(last()?.marks).toEqual([]);
  expect(registered()).toEqual(['recalling-reference']);

  const changes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => void changes.push(...records));
  observer.observe(document, { subtree: true, childList: true, attributes: true });
  onTestFinished(() => observer.disconnect());
  const place = page.elementLocator(main.querySelector('b') ?? main);
  await userEvent.hover(place);
  await userEvent.click(place);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(changes).toEqual([]);
  expect(registered()).toEqual(['recalling-reference']);

  wish({ type: 'showMarks' });
  await expect.poll(() => painted(paint)).toEqual(shown);
  await expect.poll(() => last()).toMatchObject({ marks: [{ id: 'MARK' }], unshown: [] });
  await userEvent.click(place);
  await expect.poll(() => changes.length).toBeGreaterThan(0);
  expect(await ask('verdicts', {})).toEqual([]);
});

test('a page that says it is the document makes nothing ambiguous or lost in the library', async () => {
  await saveMark([quote]);
  claim(claimed);
  const main = pageOf(`${text}${text}`);
  startOnPage();
  const { last, wish } = popup();
  await expect.poll(() => last()?.unshown).toEqual(['MARK']);
  wish({ type: 'showMarks' });
  await expect.poll(() => painted('ambiguous')).toEqual([passage, passage]);
  main.innerHTML = '<p>It recalled resolution 65/230 again.</p>';
  await expect.poll(() => last()?.marks).toMatchObject([{ verdict: 'orphaned' }]);
  expect(await ask('verdicts', {})).toEqual([]);
});

test('what was shown is no longer shown at another address', async () => {
  await saveMark();
  claim(claimed);
  pageOf(text);
  const here = location.href;
  onTestFinished(() => history.replaceState(history.state, '', here));
  let move: (address: string) => void = () => undefined;
  startOnPage((listener) => {
    move = listener;
  });
  const { last, wish } = popup();
  await expect.poll(() => last()?.unshown).toEqual(['MARK']);
  wish({ type: 'showMarks' });
  await expect.poll(() => painted('rose')).toEqual([passage]);
  history.replaceState(history.state, '', '#elsewhere-on-the-page');
  move(location.href);
  history.replaceState(history.state, '', new URL('?view=2', here));
  claim(`<meta name="citation_document_symbol" content="${symbol}">`);
  move(location.href);
  await expect.poll(() => painted('rose')).toEqual([]);
  await expect.poll(() => last()?.unshown).toEqual(['MARK']);
});

test('words that are marked again on such a page show the mark that was there', async () => {
  const inSurfaces = watchSurfaces();
  await saveMark();
  claim(claimed);
  const main = pageOf(text);
  startOnPage();
  const { last } = popup();
  await expect.poll(() => last()?.unshown).toEqual(['MARK']);
  getSelection()?.selectAllChildren(main.querySelector('b') ?? main);
  onTestFinished(() => getSelection()?.removeAllRanges());
  await expect.poll(() => inSurfaces('[role="toolbar"]')?.checkVisibility()).toBe(true);
  await userEvent.keyboard('{Alt>}{Shift>}{ArrowDown}{/Shift}{/Alt}');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => painted('yellow')).toEqual([passage]);
  await expect.poll(() => last()).toMatchObject({ marks: [{ id: 'MARK' }], unshown: [] });
});
