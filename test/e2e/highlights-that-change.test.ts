import { expect, test } from 'vitest';
import { sampleAddresses } from '../run/sample-addresses.ts';
import type { Frame, Tab } from './browsers/browser.ts';
import { until } from './browsers/until.ts';
import { browserForTests } from './reading/browser-for-tests.ts';
import { textOf } from './reading/card.ts';
import { mark, select } from './reading/marking.ts';
import { openRead, painted, untilPainted } from './reading/painted.ts';
import { inPopup, openPopup } from './reading/popup.ts';
import { untilNoSurface, untilSurface } from './reading/surface-box.ts';
import { placeOf } from './reading/text-places.ts';

const reading = browserForTests();

const words =
  'Delegations proposed 15 amendments, of which most concern the keeping of notes and the order of the numbered paragraphs.';
const group = (name: string) => `[data-testid="highlights-${name}"]`;

const openMarked = () => openRead(reading.browser, 'changingText', '65/230');

async function openNotes(tab: Tab): Promise<Tab> {
  const popup = await openPopup(reading.browser, tab);
  await popup.click(inPopup.notesTab);
  return popup;
}

async function openCardAt(tab: Tab, text: string): Promise<Frame> {
  await tab.clickAt((await placeOf(tab, text)).middle);
  await untilSurface(tab);
  return until('the card', () => tab.frame('card.html'));
}

test('a passage with a changed number is shown as changed, in the popup and in its card', async () => {
  const tab = await openMarked();
  await mark(tab, words);
  await tab.click('#number');
  const changed = words.replace('15', '18');
  await untilPainted(tab, 'yellow', changed);
  const popup = await openNotes(tab);
  await until('the changed number', async () =>
    (await textOf(popup, '[data-testid="changed-numbers"]'))?.includes('Was 15, now 18'),
  );
  await reading.picture(popup, 'popup-changed-passage');
  await tab.show();
  const card = await openCardAt(tab, changed);
  await until('the changed number', async () =>
    (await textOf(card, '[data-testid="changed-numbers"]'))?.includes('18'),
  );
  await reading.pictureForReadme(tab, 'highlight-changed');
  await tab.press('Escape');
  await untilNoSurface(tab);
});

test('a passage that was deleted is shown as lost with its words, and found when it comes back', async () => {
  const tab = await openMarked();
  await untilPainted(tab, 'yellow', words);
  await tab.click('#remove');
  const popup = await openNotes(tab);
  await until('the lost highlight', async () => (await textOf(popup, group('orphaned')))?.includes(words));
  expect(await painted(tab, 'yellow')).toEqual([]);
  await tab.show();
  await tab.click('#restore');
  await untilPainted(tab, 'yellow', words);
});

test('the reader chooses one of several places, and can undo that', async () => {
  const tab = await openMarked();
  await untilPainted(tab, 'yellow', words);
  await tab.click('#twice');
  await until('both places', async () => (await painted(tab, 'ambiguous')).length === 2);
  const popup = await openNotes(tab);
  await until('the question', async () => (await textOf(popup, group('ambiguous')))?.includes(words));
  await tab.show();
  const card = await openCardAt(tab, words);
  await card.click('[data-testid="place-next"]');
  await until('the second place', async () => (await textOf(card, '[data-testid="place-notice"]'))?.includes('2 of 2'));
  await reading.picture(tab, 'highlight-several-places');
  await card.click('[data-testid="place-choose"]');
  await until('the chosen place', async () => (await painted(tab, 'yellow')).length === 1);
  await card.click('[data-testid="place-undo"]');
  await until('both places again', async () => (await painted(tab, 'ambiguous')).length === 2);
  await card.click('[data-testid="place-choose"]');
  await until('the chosen place', async () => (await painted(tab, 'yellow')).length === 1);
  expect(await painted(tab, 'ambiguous')).toEqual([]);
});

test('a lost highlight is moved to the selection', async () => {
  const tab = await openMarked();
  await tab.click('#remove');
  const there = 'The second reading will be held in the autumn';
  await select(tab, there);
  const popup = await openNotes(tab);
  await popup.click('[data-testid="place-here"]');
  expect(await untilPainted(tab, 'yellow', there)).toEqual([there]);
});

test('a page that rewrites itself on every frame keeps its highlights and responds to clicks', async () => {
  const tab = await reading.browser.openTab(sampleAddresses.rewriting);
  await untilPainted(tab, 'reference', '65/230');
  const stays = 'The counter below is written anew in every frame';
  await mark(tab, stays, 'blue');
  await tab.reload();
  await untilPainted(tab, 'blue', stays);
  await tab.click('#count');
  await tab.click('#count');
  expect(await textOf(tab, '#count')).toBe('2');
  expect(await painted(tab, 'blue')).toEqual([stays]);
});
