import { expect, test } from 'vitest';
import type { Frame, Tab } from './browsers/browser.ts';
import { until } from './browsers/until.ts';
import { browserForTests } from './reading/browser-for-tests.ts';
import { inCard, textOf } from './reading/card.ts';
import { mark, select } from './reading/marking.ts';
import { openRead, painted, untilPainted } from './reading/painted.ts';
import { inPopup, openPopup } from './reading/popup.ts';
import { enterSurface, untilNoSurface, untilSurface } from './reading/surface-box.ts';
import { placeOf } from './reading/text-places.ts';

const reading = browserForTests();

const whole = 'libraries to keep the marginal notes of their readers for at least fifteen years';
const part = 'the marginal notes of their readers';
const noteText = '[data-testid="note-text"]';

const openDocument = () => openRead(reading.browser, 'marking', '65/230');

async function openCardAt(tab: Tab, text: string): Promise<Frame> {
  await tab.clickAt((await placeOf(tab, text)).middle);
  await enterSurface(tab);
  return until('the card', () => tab.frame('card.html'));
}

const tagsIn = (surface: Frame) =>
  surface.evaluate(
    () => [...document.querySelectorAll('[data-testid="tags"] li span')].map((tag) => tag.textContent),
    undefined,
  );

test('highlighting the same words again changes the colour, without a second highlight', async () => {
  const tab = await openDocument();
  await mark(tab, whole, 'green');
  await mark(tab, whole, 'blue');
  expect(await painted(tab, 'green')).toEqual([]);
  expect(await painted(tab, 'blue')).toEqual([whole]);
});

test('the card mentions overlapping highlights, and steps through them', async () => {
  const tab = await openDocument();
  await untilPainted(tab, 'blue', whole);
  await mark(tab, part, 'rose');
  const card = await openCardAt(tab, part);
  await until('the one that begins last', async () => (await textOf(card, '.quote')) === part);
  expect(await textOf(card, '[data-testid="place-notice"]')).toContain('2');
  await reading.picture(tab, 'highlight-overlap');
  await card.click('[data-testid="other-here"]');
  await until('the other one', async () => (await textOf(card, '.quote')) === whole);
  await card.click('[data-testid="other-here"]');
  await until('the first one again', async () => (await textOf(card, '.quote')) === part);
  await tab.press('Escape');
  await untilNoSurface(tab);
});

test('a tag is added by keyboard from the toolbar, saved, suggested elsewhere, and removed', async () => {
  const tab = await openDocument();
  await select(tab, 'in the same order in every language');
  await tab.press('Alt+Shift+ArrowDown');
  for (let step = 0; step < 5; step++) await tab.press('ArrowRight');
  await tab.press('Enter');
  const card = await until('the card', () => tab.frame('card.html'));
  await until('the field', () =>
    card.evaluate(() => document.activeElement?.matches('[data-testid="tag-field"]'), undefined),
  );
  await tab.type('Law of the sea');
  await tab.press('Enter');
  await tab.type('#follow-up,');
  await until('both tags', async () => (await tagsIn(card)).join() === 'Law of the sea,follow-up');
  await untilSurface(tab);
  await reading.picture(tab, 'highlight-tags');
  await tab.press('Escape');
  await tab.press('Escape');
  await untilNoSurface(tab);

  const other = await openCardAt(tab, part);
  await other.click('[data-testid="tag-add"]');
  const suggested = await until('the suggestions', () =>
    other.evaluate(() => {
      const options = [...document.querySelectorAll('datalist option')].map((option) => option.getAttribute('value'));
      return options.length > 0 && options;
    }, undefined),
  );
  expect(suggested.toSorted()).toEqual(['Law of the sea', 'follow-up']);
  // Spelt as before.
  await tab.type('law of the SEA');
  await tab.press('Enter');
  await until('the tag', async () => (await tagsIn(other)).join() === 'Law of the sea');
  await other.click('[data-testid="tags"] li button');
  await until('no tag', async () => (await tagsIn(other)).length === 0);
  await tab.press('Escape');
  await tab.press('Escape');
  await untilNoSurface(tab);
});

const hostile = [
  'See resolution **66/181**, and [the record](https://digitallibrary.un.org/).',
  '',
  '<script>document.title = "run"</script>',
  '<img src="http://press.un.org/fetched.png" onerror="document.title = \'run\'">',
  '![tracked](http://press.un.org/fetched-too.png)',
  '[press](javascript:document.title=1) <iframe src="http://press.un.org/framed"></iframe>',
].join('\n');

test('a note is rendered as Markdown: nothing in it runs or is fetched, and its references work', async () => {
  const tab = await openDocument();
  await untilPainted(tab, 'rose', part);
  const card = await openCardAt(tab, part);
  await card.click('.card-footer button:not(.last)');
  await card.evaluate((text) => {
    const field = document.querySelector<HTMLTextAreaElement>('[data-testid="note-field"]');
    const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
    set?.call(field, text);
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  }, hostile);
  await card.click(inPopup.saveNote);
  await until('the note', async () => (await textOf(card, noteText))?.includes('66/181'));
  await untilSurface(tab);
  await reading.picture(tab, 'highlight-markdown');

  const found = await card.evaluate((selector) => {
    const note = document.querySelector(selector);
    return {
      title: document.title,
      elements: note?.querySelectorAll('script, img, iframe').length,
      links: [...(note?.querySelectorAll('a') ?? [])].map(({ href }) => href),
      fetched: performance.getEntriesByType('resource').filter(({ name }) => name.startsWith('http')).length,
    };
  }, noteText);
  expect(found).toEqual({
    title: 'Recalling',
    elements: 0,
    links: [
      'https://docs.un.org/en/A/RES/66/181',
      'https://digitallibrary.un.org/',
      'http://press.un.org/fetched-too.png',
    ],
    fetched: 0,
  });
  expect(await textOf(card, noteText)).toContain('<script>document.title');

  await card.click(`${noteText} a.symbol-link`);
  await until('the card of the symbol', async () => (await textOf(card, inCard.symbol)) === 'A/RES/66/181');
  await card.click(inCard.back);
  await until('the highlight again', async () => (await textOf(card, noteText))?.includes('66/181'));

  const popup = await openPopup(reading.browser, tab);
  await popup.click(inPopup.notesTab);
  await popup.click(`${noteText} a.symbol-link`);
  await until(
    'the symbol in the list',
    async () => (await textOf(popup, inPopup.reference('A/RES/66/181'))) !== undefined,
  );
});
