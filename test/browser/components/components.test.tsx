import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CitationChips } from '../../../components/card/citation-chips.tsx';
import { VoteBar } from '../../../components/card/vote-bar.tsx';
import { ProgressLine } from '../../../components/library/progress-line.tsx';
import { Markdown } from '../../../components/markdown/markdown.tsx';
import { DocumentHeader } from '../../../components/popup/document-header.tsx';
import { PopupActions } from '../../../components/popup/popup-actions.tsx';
import { Tabs } from '../../../components/popup/tabs.tsx';
import { ChangedNumbers } from '../../../components/shared/changed-numbers.tsx';
import { FailureMessage } from '../../../components/shared/failure-message.tsx';
import { formatDate } from '../../../components/shared/format-date.ts';
import { LearntLines } from '../../../components/shared/learnt-lines.tsx';
import { nameOfDocument } from '../../../components/shared/name-of-document.ts';
import { StorageWarning } from '../../../components/shared/storage-warning.tsx';
import { Summary } from '../../../components/shared/summary.tsx';
import { failureKinds } from '../../../utils/ground/failure.ts';
import { around } from '../extension/fake-browser.ts';
import { accessibilityFaults } from '../surfaces/accessibility.ts';
import { show } from '../surfaces/show.tsx';

const nothing = () => undefined;
const text = () => document.body.textContent ?? '';
const links = { addressOf: (symbol: string) => `https://docs.un.org/en/${symbol}`, onOpen: nothing };

test.each(failureKinds)('the failure “%s” has a message of its own', async (kind) => {
  let retried = 0;
  await show(<FailureMessage kind={kind} onRetry={() => retried++} />);
  const others = new Set(failureKinds.filter((other) => other !== kind));
  expect(others.size).toBe(failureKinds.length - 1);
  expect(document.querySelector('[role="alert"] span')?.textContent).toMatch(/\p{L}.*\./u);
  await userEvent.click(page.getByRole('button'));
  expect(retried).toBe(1);
});

test.each([
  ['a vote', { how: 'vote', yes: 152, no: 3, abstain: 1, absent: 0 }, ['152', '3', '1 abstention'], 3],
  ['a vote with absences', { how: 'vote', yes: 10, no: 0, abstain: 2, absent: 4 }, ['10', '2 abstentions', '4'], 3],
  ['no numbers', { how: 'without vote' }, [], 0],
] as const)('%s is a bar and words', async (_, adoption, words, parts) => {
  await show(<VoteBar adoption={adoption} />);
  for (const word of words) expect(text()).toContain(word);
  expect(document.querySelectorAll('.vote i')).toHaveLength(parts);
  expect(document.querySelectorAll('.vote')).toHaveLength(parts === 0 ? 0 : 1);
});

test('the newest four of many symbols are shown, the others on request', async () => {
  const symbols = ['A/1', 'A/2', 'A/3', 'A/4', 'A/5', 'A/6'];
  await show(<CitationChips label="Cites" symbols={symbols} {...links} />);
  const chips = () => [...document.querySelectorAll('li')].map(({ textContent }) => textContent);
  expect(chips()).toEqual(['A/6', 'A/5', 'A/4', 'A/3']);
  await userEvent.click(page.getByRole('button'));
  expect(chips()).toEqual(symbols.toReversed());
  await userEvent.click(page.getByRole('button'));
  expect(chips()).toHaveLength(4);
});

test.each([
  ['2010-12-21', 'en-GB', '21 December 2010'],
  ['2010-12', 'en-GB', 'December 2010'],
  ['2010', 'en-GB', '2010'],
  ['2010-xx', 'en-GB', '2010-xx'],
  ['2010-12-21', 'fr', '21 décembre 2010'],
])('the date %s in %s is “%s”', (date, language, words) => {
  expect(formatDate(date, language)).toBe(words);
});

test.each([
  [{ symbol: 'A/1', title: 'T', address: 'a' }, 'A/1'],
  [{ title: 'T', address: 'a' }, 'T'],
  [{ address: 'a' }, 'a'],
])('a document is named by what is known about it', (document, name) => {
  expect(nameOfDocument(document)).toBe(name);
});

test('changed numbers are listed, at most the first five', async () => {
  const changed = [
    { was: '15', now: '20' },
    { was: '', now: '7' },
    { was: '8', now: '' },
  ];
  const { close } = await show(<ChangedNumbers changed={changed} />);
  expect(text()).toMatch(/15.*20.*7.*8/);
  await close();
  const many = Array.from({ length: 6 }, (_, index) => ({ was: `${index}`, now: `${index + 10}` }));
  await show(<ChangedNumbers changed={many} />);
  expect(text()).toMatch(/14…$/);
  expect(text()).not.toContain('15');
});

test.each(['mayBeCleared', 'nearlyFull'] as const)('the warning “%s” leads to an export', async (kind) => {
  await show(<StorageWarning kind={kind} exportAddress="/library.html" />);
  expect(text()).toMatch(/\p{L}/u);
  expect(document.querySelector('a')?.getAttribute('href')).toBe('/library.html');
  expect(await accessibilityFaults()).toEqual([]);
});

test.each([
  ['en', '{ArrowRight}', 'two'],
  ['en', '{ArrowLeft}', 'three'],
  ['ar', '{ArrowLeft}', 'two'],
])('tabs in %s: %s goes to “%s”', async (locale, key, chosen) => {
  around.locale = locale;
  const choices: string[] = [];
  const tabs = ['one', 'two', 'three'].map((name) => ({ name, label: name, count: 1 }));
  await show(
    <Tabs label="tabs" tabs={tabs} chosen="one" onChoose={(name) => void choices.push(name)}>
      content
    </Tabs>,
  );
  document.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  await userEvent.keyboard(key);
  await userEvent.keyboard('x');
  expect(choices).toEqual([chosen]);
  expect(document.activeElement?.textContent).toContain(chosen);
});

test('the popup says which document the page is, and links to library and options', async () => {
  const opened: string[] = [];
  await show(
    <DocumentHeader
      name="A/RES/65/230"
      facts={['one', 'two']}
      title={{ title: 'A title', language: 'en' }}
      actions={
        <PopupActions onLibrary={() => void opened.push('library')} onOptions={() => void opened.push('options')} />
      }
    />,
  );
  expect(text()).toMatch(/A\/RES\/65\/230.*A title.*one · two/);
  for (const button of page.getByRole('button').elements()) await userEvent.click(button);
  expect(opened).toEqual(['library', 'options']);
});

test.each([
  [{ done: 1234, total: 5000 }, '1,234 / 5,000'],
  [{ done: 1234 }, '1,234'],
])('work in progress can be stopped', async (progress, words) => {
  let cancelled = 0;
  await show(<ProgressLine progress={progress} onCancel={() => cancelled++} />);
  expect(text()).toContain(words);
  await userEvent.click(page.getByRole('button'));
  expect(cancelled).toBe(1);
});

test('a summary links its symbols; a click opens the card, a click with a modifier the document', async () => {
  const opened: string[] = [];
  const segments = [{ text: 'Follows ' }, { text: 'resolution 64/179', symbol: 'A/RES/64/179' }, { text: '.' }];
  await show(
    <Summary segments={segments} own="You noted it." {...links} onOpen={(symbol) => void opened.push(symbol)} />,
  );
  expect(text()).toContain('Follows resolution 64/179.You noted it.');
  const link = document.querySelector('a');
  const held = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
  addEventListener('click', (event) => event.preventDefault(), { once: true });
  link?.dispatchEvent(held);
  expect(opened).toEqual([]);
  await userEvent.click(page.getByRole('link'));
  expect(opened).toEqual(['A/RES/64/179']);
});

test.each([
  ['itself', 'A/90/1', /itself|this document/i],
  ['another document', 'A/90/2', /A\/90\/2/],
  ['a page', 'https://un.org/page', /un\.org\/page/],
])('a fact learnt from %s says so', async (_, readIn, words) => {
  const record = { symbol: 'A/90/1', kind: 'document' as const, body: 'A', cites: [], citedBy: [] };
  const description = { symbol: 'A/90/1', record, learnt: { title: readIn }, decoded: '', cited: '', summary: [] };
  await show(<LearntLines description={{ ...description, summaryBesideFacts: [] }} hasLearntTitle {...links} />);
  expect(text()).toMatch(words);
});

test.each([
  ['emphasis and strong emphasis', '*a* **b**', 'em,strong'],
  ['lists', '- a\n- b\n\n1. c', 'li,li,li'],
  ['a quotation and code', '> a\n\n`b`\n\n```\nc\n```', 'blockquote,code'],
  ['a line', 'a\n\n---\n\nb', 'hr'],
])('a note shows %s', async (_, note, elements) => {
  await show(<Markdown text={note} {...links} />);
  for (const name of elements.split(',')) expect(document.querySelector(name), name).not.toBeNull();
});

test.each([
  ['a picture', '![x](https://evil.example/a.png)'],
  ['markup', '<img src=x onerror=alert(1)><script>alert(1)</script>'],
  ['a script as an address', '[x](javascript:alert(1))'],
])('%s in a note is neither run nor fetched', async (_, note) => {
  await show(<Markdown text={note} {...links} />);
  expect(document.body.querySelector('img, a[href^="javascript"], script:not([src]):not([type])')).toBeNull();
  expect(document.body.textContent).toMatch(/\S/);
});
