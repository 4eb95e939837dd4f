import '../extension/background.ts';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { AnnotationView } from '../../../entrypoints/card/annotation-view.tsx';
import { TrailView } from '../../../entrypoints/card/trail-view.tsx';
import { ask } from '../../../utils/messaging/channels/ask.ts';
import type { AnnotationSubject, ReferenceSubject } from '../../../utils/messaging/protocol/card-subject.ts';
import type { PageWish, ShowCard } from '../../../utils/messaging/protocol/page-channel.ts';
import { madeHighlight, madeNote } from '../store/samples.ts';
import { accessibilityFaults } from './accessibility.ts';
import { by, show, textsOf, untilShown } from './show.tsx';

const symbol = 'A/RES/65/230';
const reference: ReferenceSubject = {
  kind: 'reference',
  symbol,
  text: '65/230',
  candidates: [
    { symbol, because: 'speaking body' },
    { symbol: 'A/HRC/RES/16/18', because: 'existence' },
  ],
};
const shown: ShowCard = {
  type: 'show',
  subject: reference,
  language: 'en',
  mentions: [[symbol, 3]],
  focus: false,
  maximumHeight: 600,
};

async function showCard(first = symbol, subject: ReferenceSubject | undefined = reference): Promise<PageWish[]> {
  const wishes: PageWish[] = [];
  const wish = (wished: PageWish) => void wishes.push(wished);
  await show(<TrailView shown={shown} first={first} reference={subject} wish={wish} onLeave={undefined} />);
  await untilShown('card-symbol', first);
  return wishes;
}

const linkTo = (other: string) =>
  document.querySelector<HTMLElement>(`main a.symbol-link[href$="/${other}"]`) ?? document.body;

test('the card of a reference says what it is, and why it was understood so', async () => {
  const wishes = await showCard();
  await untilShown('card-title', 'Twelfth United Nations Congress on Crime Prevention and Criminal Justice');
  await untilShown('card-why', 'A/HRC/RES/16/18');
  expect(document.querySelector('main')?.textContent).toContain('21 December 2010');
  expect(await accessibilityFaults()).toEqual([]);
  await userEvent.click(by('card-next-mention'));
  await userEvent.click(document.querySelector('button[aria-pressed]') ?? document.body);
  expect(wishes).toEqual([
    { type: 'goToReference', symbol },
    { type: 'pin', pinned: true },
  ]);
});

test('another reading is chosen, a symbol in the card opens in the same card, and the trail leads back', async () => {
  await showCard();
  await untilShown('card-why', 'A/HRC/RES/16/18');
  await userEvent.click(linkTo('A/HRC/RES/16/18'));
  await untilShown('card-symbol', 'A/HRC/RES/16/18');
  await untilShown('card-why', symbol);
  await userEvent.click(linkTo(symbol));
  await untilShown('card-symbol', symbol);
  await untilShown('card-title', 'Twelfth');
  const cited = document.querySelector<HTMLElement>('.chips a.symbol-link');
  const other = cited?.textContent ?? '';
  await userEvent.click(cited ?? document.body);
  await untilShown('card-symbol', other);
  await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
  await untilShown('card-symbol', symbol);
  await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
  await untilShown('card-symbol', other);
});

test('a resolution in a series shows the others with its own place in view, and the newest', async () => {
  await showCard('A/RES/66/181', undefined);
  await untilShown('card-series', /\d/);
  const list = document.querySelector('[data-testid="card-series"] ol')?.getBoundingClientRect();
  const here = document.querySelector('[data-testid="card-series"] [aria-current]')?.getBoundingClientRect();
  expect(here && list && here.left >= list.left && here.right <= list.right).toBe(true);
  await untilShown('card-newer', /A\/RES\/\d+/);
});

test.each([
  ['S/RES/1851(2008)', /piracy/],
  ['A/90/5012', /ninetieth session/],
  ['UNTS/999/14668', /\p{L}/u],
  ['constructor', /constructor/],
])('the card of %s names it', async (other, words) => {
  await showCard(other, undefined);
  await untilShown('card-title', words);
});

test('notes on the symbol are shown in its card, and a new one is written there', async () => {
  await ask('saveAnnotation', { annotation: madeNote('1', 'See also resolution 1325 (2000).', symbol) });
  await showCard();
  await untilShown('note', 'See also');
  await untilShown('own-marks', /\p{L}/u);
  await userEvent.click(by('card-add-note'));
  await userEvent.fill(by('note-field'), 'one more');
  await userEvent.click(by('note-save'));
  await expect.poll(() => textsOf('note').length).toBe(2);
});

const place: AnnotationSubject['place'] = {
  verdict: 'exact',
  changed: [],
  isQuoted: false,
  here: 1,
  isMoved: false,
};

async function showHighlight(
  changed: Partial<AnnotationSubject['place']> = {},
  begin?: 'note' | 'tags',
): Promise<PageWish[]> {
  const wishes: PageWish[] = [];
  const subject: AnnotationSubject = {
    kind: 'annotation',
    id: 'H',
    place: { ...place, ...changed },
    ...(begin && { begin }),
  };
  await ask('saveAnnotation', { annotation: madeHighlight('H', 'the marked words') });
  await show(
    <AnnotationView
      subject={subject}
      language="en"
      wish={(wished) => void wishes.push(wished)}
      onOpen={() => undefined}
    />,
  );
  await untilShown('highlight-card', 'the marked words');
  return wishes;
}

test('the card of a highlight changes its colour, deletes it, and restores it', async () => {
  const wishes = await showHighlight();
  expect(await accessibilityFaults()).toEqual([]);
  await userEvent.click(by('highlight-card').getByRole('radio', { name: 'Blue' }));
  await expect.poll(async () => (await ask('annotation', { id: 'H' }))?.colour).toBe('blue');
  await userEvent.click(by('highlight-delete'));
  await untilShown('highlight-card', 'deleted');
  await userEvent.click(by('highlight-card').getByRole('button', { name: 'Undo' }));
  await untilShown('highlight-card', 'the marked words');
  await userEvent.click(by('highlight-card').getByRole('button', { name: 'Close' }));
  expect(wishes).toEqual([{ type: 'close' }]);
});

test('a highlight’s card opened for writing starts with its note', async () => {
  await showHighlight({}, 'note');
  await userEvent.fill(by('note-field'), 'a note with **stress**');
  await userEvent.click(by('note-save'));
  await expect.poll(() => document.querySelector('.note-text strong')?.textContent).toBe('stress');
});

test('a highlight’s card opened for tagging has the field ready', async () => {
  await showHighlight({}, 'tags');
  await expect.element(by('tag-field')).toHaveFocus();
});

test.each([
  ['fuzzy', { verdict: 'fuzzy', changed: [{ was: '15', now: '20' }] }, /15.*20/, undefined, undefined],
  ['moved', { isMoved: true }, /\p{L}/u, 'place-undo', 'undoPlace'],
  ['in another language', { verdict: 'otherLanguage' }, /language/, undefined, undefined],
  ['quoted', { isQuoted: true }, /un\.org/, undefined, undefined],
  ['one of several places', { candidate: { place: 1, count: 3 } }, /1.*3/, 'place-choose', 'choosePlace'],
  ['one of several to look at', { candidate: { place: 2, count: 3 } }, /2.*3/, 'place-next', 'nextPlace'],
  ['overlapped by another', { here: 2 }, /2/, 'other-here', 'otherHere'],
] as const)('a highlight that is %s says so', async (_, changed, words, button, type) => {
  const wishes = await showHighlight(changed as Partial<AnnotationSubject['place']>);
  await untilShown('place-notice', words);
  if (button === undefined) return;
  await userEvent.click(by(button));
  expect(wishes).toEqual([{ type }]);
});
