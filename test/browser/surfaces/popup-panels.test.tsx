import '../extension/background.ts';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { NotesPanel } from '../../../entrypoints/popup/notes-panel.tsx';
import { ReferencesPanel } from '../../../entrypoints/popup/references-panel.tsx';
import { TurnOnPanel } from '../../../entrypoints/popup/turn-on-panel.tsx';
import { ask } from '../../../utils/messaging/channels/ask.ts';
import type { Mark } from '../../../utils/messaging/protocol/page-state.ts';
import type { TabPage } from '../../../utils/surfaces/popup/use-tab-page.ts';
import { around } from '../extension/fake-browser.ts';
import { madeHighlight } from '../store/samples.ts';
import { accessibilityFaults } from './accessibility.ts';
import { by, show, textsOf, untilGone, untilShown } from './show.tsx';

const identity = { symbol: 'A/90/5012', language: 'en', address: 'https://un.org/report' };
const references = [
  { symbol: 'A/RES/65/230', count: 3 },
  { symbol: 'S/RES/1325(2000)', count: 1 },
];

/** A tab's page as the popup knows it; `wished` receives its wishes. */
function tabPage(page: Partial<TabPage['page']>, status: TabPage['status'], wished: unknown[] = []): TabPage {
  return {
    tab: { id: 1, url: identity.address, title: 'Report' },
    page: {
      document: identity,
      documents: [identity],
      references: [],
      marks: [],
      unshown: [],
      hasSelection: false,
      ...page,
    },
    status,
    wish: (wish) => void wished.push(wish),
    reconnect: () => undefined,
  };
}

function References({ of, symbol }: { of: TabPage; symbol?: string }) {
  const [typed, setTyped] = useState('');
  const document = symbol === undefined ? { address: identity.address } : { ...identity, symbol };
  return <ReferencesPanel tabPage={of} document={document} typed={typed} onType={setTyped} />;
}

test('lists the references of the page by their bodies, with titles, and goes to them', async () => {
  const wished: unknown[] = [];
  await show(<References of={tabPage({ references }, 'answering', wished)} />);
  await untilShown('reference', /A\/RES\/65\/230.*Twelfth United Nations Congress/);
  expect(document.querySelectorAll('.reference-list h2')).toHaveLength(2);
  expect(await accessibilityFaults()).toEqual([]);
  await userEvent.click(by('reference').first().getByRole('button').first());
  expect(wished).toEqual([{ type: 'goToReference', symbol: 'A/RES/65/230' }]);
  await userEvent.click(by('reference-unfold').first());
  await expect.poll(() => document.querySelector('.about:not([hidden]) .summary')?.textContent).toMatch(/2010/);
});

test('filters the list, and also searches the catalogue', async () => {
  await show(<References of={tabPage({ references }, 'answering')} />);
  await untilShown('reference', 'Twelfth');
  await userEvent.fill(by('filter'), 'women');
  await expect.poll(() => textsOf('reference')[0]).toContain('S/RES/1325(2000)');
  await userEvent.fill(by('filter'), '1851 (2008)');
  await untilShown('reference', 'S/RES/1851(2008)');
  await untilShown('reference', '2008');
  await userEvent.fill(by('filter'), 'zzzzqq');
  await untilGone('reference');
  await expect.poll(() => document.querySelector('.say')?.textContent).toMatch(/\p{L}/u);
});

test('a list of hundreds begins with a screenful, and is whole soon after', async () => {
  const many = Array.from({ length: 500 }, (_, index) => ({ symbol: `A/RES/60/${index + 1}`, count: 1 }));
  const drawn: number[] = [];
  const watcher = new MutationObserver(() => drawn.push(by('reference').elements().length));
  watcher.observe(document.body, { childList: true, subtree: true });
  await show(<References of={tabPage({ references: many }, 'answering')} />);
  await expect.poll(() => by('reference').elements().length, { timeout: 20_000 }).toBe(500);
  const first = drawn.find((count) => count > 0);
  expect(first).toBeLessThan(100);
  await userEvent.fill(by('filter'), '60/499');
  await expect.poll(() => textsOf('reference')[0]).toContain('A/RES/60/499');
  await userEvent.fill(by('filter'), '');
  await expect.poll(() => by('reference').elements().length, { timeout: 20_000 }).toBe(500);
  watcher.disconnect();
});

test.each([
  ['waiting', undefined, 'Reading'],
  ['answering', undefined, 'No references'],
] as const)('an empty list, %s, says why', async (status, symbol, words) => {
  await show(<References of={tabPage({}, status)} {...(symbol !== undefined && { symbol })} />);
  await expect.poll(() => document.querySelector('.say')?.textContent).toMatch(new RegExp(`${words}|references`, 'i'));
});

test('a document without text shows what is known about the document itself', async () => {
  await show(<References of={tabPage({}, 'answering')} symbol="A/RES/65/230" />);
  await untilShown('reference', /Twelfth.*Adopted by the General Assembly/);
});

const marks: Mark[] = [
  { id: 'H1', verdict: 'exact', changed: [] },
  { id: 'H2', verdict: 'fuzzy', changed: [{ was: '15', now: '20' }] },
  { id: 'H3', verdict: 'orphaned', changed: [] },
  { id: 'QUOTED', verdict: 'exact', changed: [] },
];

async function saveHighlights(): Promise<void> {
  for (const id of ['H1', 'H2', 'H3']) {
    await ask('saveAnnotation', { annotation: madeHighlight(id, `words of ${id}`, { document: identity }) });
  }
  await ask('saveAnnotation', { annotation: madeHighlight('QUOTED', 'words quoted') });
}

function notes(of: TabPage, counts: number[] = []) {
  return (
    <NotesPanel
      tabPage={of}
      document={identity}
      onCount={(count) => void counts.push(count)}
      onOpen={() => undefined}
    />
  );
}

test('lists highlights by what became of them on the page, quoted ones too', async () => {
  await saveHighlights();
  const wished: unknown[] = [];
  const counts: number[] = [];
  await show(notes(tabPage({ marks, hasSelection: true }, 'answering', wished), counts));
  await untilShown('highlights-orphaned', 'words of H3');
  await expect.poll(() => counts.at(-1)).toBe(4);
  expect(textsOf('highlight').join('|')).toMatch(/words of H2.*15.*20/);
  expect(textsOf('highlight').join('|')).toContain('words quoted');
  expect(await accessibilityFaults()).toEqual([]);
  await userEvent.click(by('place-here'));
  await userEvent.click(by('highlight').getByRole('button', { name: 'words of H1' }));
  expect(wished).toEqual([
    { type: 'placeHere', id: 'H3' },
    { type: 'goToAnnotation', id: 'H1' },
  ]);
});

/** A page that claims to be a document, and shows its highlights once they are asked for. */
function ClaimingPage({ wished }: { wished: unknown[] }) {
  const [isAsked, setAsked] = useState(false);
  const page = isAsked ? { marks: marks.slice(0, 2) } : { unshown: ['H1', 'H2'] };
  const of = tabPage(page, 'answering', wished);
  const wish: TabPage['wish'] = (wanted) => {
    of.wish(wanted);
    setAsked(true);
  };
  return notes({ ...of, wish });
}

test('counts the highlights that a page does not show by itself, and shows them when asked, by keyboard', async () => {
  await saveHighlights();
  const wished: unknown[] = [];
  await show(<ClaimingPage wished={wished} />);
  await untilShown('highlights-unshown', /2 of your highlights.*words of H1.*words of H2/);
  await untilShown('highlights-elsewhere', 'words of H3');
  expect(await accessibilityFaults()).toEqual([]);
  expect(by('highlights-unshown').getByRole('button', { name: 'words of H1' }).elements()).toEqual([]);
  by('show-marks').element().focus();
  await userEvent.keyboard('{Enter}');
  await untilShown('highlights-onPage', /words of H1.*words of H2/);
  expect(wished).toEqual([{ type: 'showMarks' }]);
  expect(document.activeElement?.textContent).toContain('now shown on this page');
  expect(await accessibilityFaults()).toEqual([]);
});

test('a highlight’s note is written, and a highlight is deleted and restored', async () => {
  await saveHighlights();
  await show(notes(tabPage({ marks: marks.slice(0, 1) }, 'answering')));
  const first = by('highlight').first();
  await userEvent.click(first.getByRole('button', { name: 'Add note' }));
  await userEvent.fill(by('note-field'), 'a note on it');
  await userEvent.click(by('note-save'));
  await untilShown('highlight', 'a note on it');
  await userEvent.click(first.getByRole('button', { name: 'Delete' }));
  await expect.poll(() => textsOf('highlight').join()).not.toContain('words of H1');
  await userEvent.click(document.querySelector('.undo:last-of-type button, .undo button') ?? document.body);
  await expect.poll(() => textsOf('highlight').join()).toContain('words of H1');
});

test('says that there are no notes, and writes one', async () => {
  await show(notes(tabPage({}, 'answering')));
  await expect.poll(() => document.querySelector('.notes-panel')?.textContent).toContain('No notes yet');
  await userEvent.click(by('popup-add-note'));
  await userEvent.fill(by('note-field'), 'a first note');
  await userEvent.click(by('note-save'));
  await untilShown('note', 'a first note');
});

test.each([
  ['the reader says no', false, 1],
  ['the reader agrees', true, 0],
])('on another site, when %s', async (_, grants, refusals) => {
  around.grants = grants;
  let isOn = false;
  const turnedOn = () => {
    isOn = true;
  };
  await show(<TurnOnPanel tab={{ id: 1, url: 'https://example.org/page' }} onTurnedOn={turnedOn} />);
  await userEvent.click(by('turn-on'));
  await expect
    .poll(() => around.done.find(({ what }) => what === 'permission')?.details)
    .toEqual({
      origins: ['https://example.org/*'],
    });
  await expect.poll(() => [isOn, document.querySelectorAll('[role="alert"]').length]).toEqual([grants, refusals]);
});
