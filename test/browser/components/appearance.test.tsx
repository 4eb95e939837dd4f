import '../extension/background.ts';
import { type ReactNode, useState } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { commands, page } from 'vitest/browser';
import { ImportWindow } from '../../../components/library/import-window.tsx';
import { NoteEditor } from '../../../components/notes/note-editor.tsx';
import { AnnotationView } from '../../../entrypoints/card/annotation-view.tsx';
import { TrailView } from '../../../entrypoints/card/trail-view.tsx';
import { LibraryApp } from '../../../entrypoints/library/library-app.tsx';
import { OptionsApp } from '../../../entrypoints/options/options-app.tsx';
import { NotesPanel } from '../../../entrypoints/popup/notes-panel.tsx';
import { ReferencesPanel } from '../../../entrypoints/popup/references-panel.tsx';
import { emptyPlan } from '../../../utils/library/import-plan.ts';
import { ask } from '../../../utils/messaging/channels/ask.ts';
import { saveLearnt } from '../../../utils/store/learnt/learnt-store.ts';
import { around } from '../extension/fake-browser.ts';
import { madeHighlight, madeNote } from '../store/samples.ts';
import { accessibilityFaults } from '../surfaces/accessibility.ts';
import { show } from '../surfaces/show.tsx';

const nothing = () => undefined;
const symbol = 'A/RES/65/230';
const document_ = { symbol, language: 'en', address: `https://docs.un.org/en/${symbol}` };
const tabPage = {
  tab: { id: 1, url: document_.address },
  page: {
    document: document_,
    documents: [document_],
    references: [
      { symbol: 'S/RES/1851(2008)', count: 3 },
      { symbol: 'A/90/5012', count: 1 },
    ],
    marks: [{ id: 'H', verdict: 'fuzzy' as const, changed: [{ was: '15', now: '20' }] }],
    unshown: ['UNSHOWN'],
    hasSelection: true,
  },
  status: 'answering' as const,
  wish: nothing,
  reconnect: nothing,
};

function References() {
  const [typed, setTyped] = useState('');
  return <ReferencesPanel tabPage={tabPage} document={document_} typed={typed} onType={setTyped} />;
}

const shown = { type: 'show' as const, language: 'en' as const, mentions: [], focus: false, maximumHeight: 700 };
const place = {
  verdict: 'fuzzy' as const,
  changed: [{ was: '15', now: '20' }],
  candidate: { place: 1, count: 3 },
  isQuoted: true,
  here: 2,
  isMoved: true,
};
const conflict = { theirs: 'their words', onChoose: nothing };
const plan = {
  ...emptyPlan(),
  counts: { new: 3, newer: 1, older: 1, same: 2, conflict: 0 },
  isWhole: false,
  withoutDocument: 2,
  repeated: 1,
  renamed: 1,
  lost: { place: 1, passage: 1, words: 1, tags: 1, author: 1, date: 1 },
  sample: 'Deja vu, said the delegate of the État',
  refusals: 1,
  refused: [{ number: 4, reason: 'not JSON' as const, detail: '{"type"' }],
};

/** Every surface with as much content as it can have, and words that show that it is complete. */
const surfaces: [name: string, surface: ReactNode, complete: RegExp][] = [
  [
    'the card of a reference',
    <TrailView
      key="trail"
      shown={{ ...shown, subject: { kind: 'reference', symbol, text: '65/230', candidates: [] } as never }}
      first="S/RES/1851(2008)"
      reference={undefined}
      wish={nothing}
      onLeave={nothing}
    />,
    /piracy[\s\S]*2008/,
  ],
  [
    'the card of a highlight',
    <AnnotationView
      key="highlight"
      subject={{ kind: 'annotation', id: 'H', place }}
      language="en"
      wish={nothing}
      onOpen={nothing}
    />,
    /the marked words/,
  ],
  ['the references of the popup', <References key="references" />, /piracy/],
  [
    'the notes of the popup',
    <NotesPanel key="notes" tabPage={tabPage} document={document_} onCount={nothing} onOpen={nothing} />,
    /the marked words/,
  ],
  ['the library', <LibraryApp key="library" />, /the marked words/],
  ['the options', <OptionsApp key="options" />, /lighthouses/],
  [
    'the window of an import',
    <ImportWindow
      key="import"
      fileName="a.json"
      plan={plan}
      encoding="windows-1252"
      isEncodingCertain={false}
      about={undefined}
      onAnswer={nothing}
      onImport={nothing}
      onClose={nothing}
    />,
    /a\.json/,
  ],
  [
    'a note that was changed elsewhere',
    <NoteEditor
      key="editor"
      text="mine"
      isDraft
      conflict={conflict}
      onType={nothing}
      onSave={nothing}
      onCancel={nothing}
    />,
    /their words/,
  ],
];

async function fill(): Promise<void> {
  const note = 'See **65/230**, [a page](https://un.org), `code`\n\n> quoted\n\n- one\n- two\n\n1. first\n\n# Heading';
  await ask('saveAnnotation', {
    annotation: madeHighlight('H', 'the marked words', { document: document_, note, tags: ['to check'] }),
  });
  await ask('saveAnnotation', { annotation: madeHighlight('UNSHOWN', 'words not shown', { document: document_ }) });
  await ask('saveAnnotation', { annotation: madeNote('N', note, symbol) });
  await saveLearnt({
    readIn: 'A/90/5012',
    symbol: 'A/90/5012',
    title: 'On lighthouses',
    cites: [symbol],
    titles: [],
    learnt: 1,
  });
}

afterEach(async () => {
  await commands.preferScheme('light');
  await page.viewport(1100, 760);
});

describe.each([
  ['light', 'en'],
  ['dark', 'en'],
  ['light', 'ar'],
] as const)('%s, in the words of “%s”', (scheme, locale) => {
  test.each(surfaces)('%s is accessible', async (_, surface, complete) => {
    around.locale = locale;
    await commands.preferScheme(scheme);
    await fill();
    await show(surface);
    await expect.poll(() => document.body.textContent).toMatch(complete);
    expect(document.documentElement.dir).toBe(locale === 'ar' ? 'rtl' : 'ltr');
    expect(await accessibilityFaults()).toEqual([]);
  });
});

test.each(['en', 'ar'].flatMap((locale) => surfaces.map((surface) => [...surface, locale] as const)))(
  'nothing in %s is cut off at 320 pixels',
  async (_, surface, complete, locale) => {
    around.locale = locale;
    await page.viewport(320, 700);
    await fill();
    await show(surface);
    await expect.poll(() => document.body.textContent).toMatch(complete);
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth - clientWidth).toBe(0);
  },
);
