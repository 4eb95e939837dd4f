import '../extension/background.ts';
import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { SubjectNotes } from '../../../components/notes/subject-notes.tsx';
import { ask } from '../../../utils/messaging/channels/ask.ts';
import { useDocumentNotes } from '../../../utils/surfaces/notes/use-document-notes.ts';
import { useNotes } from '../../../utils/surfaces/notes/use-notes.ts';
import { around } from '../extension/fake-browser.ts';
import { madeNote } from '../store/samples.ts';
import { accessibilityFaults } from './accessibility.ts';
import { by, show, textsOf, untilGone, untilShown } from './show.tsx';

const symbol = 'A/RES/65/230';
const document_ = { symbol, address: `https://docs.un.org/en/${symbol}` };
const links = { addressOf: (other: string) => `https://docs.un.org/en/${other}`, onOpen: () => undefined };

/** The notes on a document as every surface shows them; the name distinguishes two of them. */
function Notes({ name }: { name: string }) {
  const { listed, failure, again, write } = useNotes(document_, useDocumentNotes(symbol));
  return (
    <section data-testid={name} aria-label={name}>
      <SubjectNotes {...listed} links={links} failure={failure} onRetry={again} />
      <button type="button" data-testid={`${name}-add`} onClick={() => write()}>
        add
      </button>
    </section>
  );
}

const within = (name: string, test_: string) => by(name).getByTestId(test_);
const notesIn = (name: string) =>
  within(name, 'note-text')
    .elements()
    .map(({ textContent }) => textContent);
const untilNotes = (name: string, notes: string[]) => expect.poll(() => notesIn(name)).toEqual(notes);
const fieldOf = (name: string) => within(name, 'note-field').query() as HTMLTextAreaElement | null;
const untilField = (name: string, words: string) => expect.poll(() => fieldOf(name)?.value).toBe(words);

async function typeNew(name: string, words: string): Promise<void> {
  await userEvent.click(by(`${name}-add`));
  await userEvent.fill(within(name, 'note-field'), words);
}

const saveOne = (note: string) => ask('saveAnnotation', { annotation: madeNote('NOTE', note, symbol) });

beforeEach(async () => expect(await ask('documentNotes', { subjects: [symbol] })).toEqual([]));

test('unsaved words are offered again, and saved once', async () => {
  const { close } = await show(<Notes name="one" />);
  await typeNew('one', 'Ask about سؤال 4');
  await close();
  const again = await show(<Notes name="one" />);
  await untilField('one', 'Ask about سؤال 4');
  expect(await accessibilityFaults()).toEqual([]);
  await userEvent.click(by('note-save'));
  await untilNotes('one', ['Ask about سؤال 4']);
  await again.close();
  await show(<Notes name="one" />);
  await untilNotes('one', ['Ask about سؤال 4']);
  await untilGone('note-field');
});

test('Escape closes an empty field, and discards no words', async () => {
  const { close } = await show(<Notes name="one" />);
  await userEvent.click(by('one-add'));
  await userEvent.keyboard('{Escape}');
  await untilGone('note-field');
  await typeNew('one', 'Half a thought');
  await userEvent.keyboard('{Escape}');
  expect(fieldOf('one')?.value).toBe('Half a thought');
  await close();
  await show(<Notes name="one" />);
  await untilField('one', 'Half a thought');
  await userEvent.click(by('note-cancel'));
  await untilGone('note-field');
  await expect.poll(() => ask('draft', { key: `note:${symbol}` })).toBeNull();
});

test('a draft is saved while the reader types, and when the surface is hidden', async () => {
  await show(<Notes name="one" />);
  await typeNew('one', 'first');
  await expect.poll(() => ask('draft', { key: `note:${symbol}` })).toMatchObject({ text: 'first' });
  await userEvent.fill(by('note-field'), 'second');
  dispatchEvent(new Event('pagehide'));
  await expect.poll(() => ask('draft', { key: `note:${symbol}` })).toMatchObject({ text: 'second' });
});

test('an unsaved change remains a change of its note', async () => {
  await saveOne('Ask');
  const { close } = await show(<Notes name="one" />);
  await untilNotes('one', ['Ask']);
  await userEvent.click(by('note-edit'));
  await userEvent.fill(by('note-field'), 'Ask twice');
  await close();
  await show(<Notes name="one" />);
  await untilNotes('one', ['Ask']);
  await userEvent.click(by('note-edit'));
  await untilField('one', 'Ask twice');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await untilNotes('one', ['Ask twice']);
});

test('a deleted note is restored', async () => {
  await saveOne('Ask');
  await show(<Notes name="one" />);
  await userEvent.click(by('note-delete'));
  await untilNotes('one', []);
  await userEvent.click(document.querySelector('.undo button') ?? document.body);
  await untilNotes('one', ['Ask']);
});

test('tags are added, suggested elsewhere, and removed', async () => {
  await saveOne('Ask');
  await show(<Notes name="one" />);
  await userEvent.click(by('tag-add'));
  await userEvent.keyboard('to check,law{Enter}');
  await untilShown('tags', /to check.*law/);
  await userEvent.keyboard('{Escape}');
  await untilGone('tag-field');
  await userEvent.click(by('tags').getByRole('button', { name: /to check/ }));
  await expect.poll(async () => (await ask('annotation', { id: 'NOTE' }))?.tags).toEqual(['law']);
});

test.each([
  ['mine', 'note, of the other'],
  ['theirs', 'note, of the one'],
  ['both', 'note, of the one\n\n---\n\nnote, of the other'],
] as const)('two surfaces write one note: keep %s', async (choice, kept) => {
  await saveOne('note');
  await show(
    <>
      <Notes name="one" />
      <Notes name="other" />
    </>,
  );
  await untilNotes('other', ['note']);
  for (const name of ['other', 'one']) {
    await userEvent.click(within(name, 'note-edit'));
    await userEvent.fill(within(name, 'note-field'), `note, of the ${name}`);
  }
  await userEvent.click(within('one', 'note-save'));
  await untilNotes('one', ['note, of the one']);
  await userEvent.click(within('other', 'note-save'));
  await untilShown('note-theirs', 'note, of the one');
  expect(fieldOf('other')?.value).toBe('note, of the other');
  expect(await accessibilityFaults()).toEqual([]);
  await userEvent.click(within('other', `keep-${choice}`));
  await untilGone('note-field');
  expect((await ask('annotation', { id: 'NOTE' }))?.note).toBe(kept);
  await expect.poll(() => notesIn('one')).toEqual(notesIn('other'));
});

test('a surface does not discard what another has typed since', async () => {
  await saveOne('note');
  await show(
    <>
      <Notes name="one" />
      <Notes name="other" />
    </>,
  );
  await untilNotes('one', ['note']);
  await untilNotes('other', ['note']);
  for (const name of ['other', 'one']) {
    await userEvent.click(within(name, 'note-edit'));
    await userEvent.fill(within(name, 'note-field'), `of the ${name}`);
    await expect.poll(() => ask('draft', { key: 'note:NOTE' })).toMatchObject({ text: `of the ${name}` });
  }
  await userEvent.click(within('other', 'note-cancel'));
  await expect.poll(() => fieldOf('other')).toBeNull();
  expect(await ask('draft', { key: 'note:NOTE' })).toMatchObject({ text: 'of the one' });
});

test('after an update of the extension the reader is told, and the words stay in the field', async () => {
  await show(<Notes name="one" />);
  await typeNew('one', 'words');
  around.isOutdated = true;
  await userEvent.click(by('note-save'));
  await expect.poll(() => document.querySelector('.failure')?.textContent).toMatch(/updated|reload/i);
  expect(fieldOf('one')?.value).toBe('words');
  expect(textsOf('note')).toEqual([]);
});
