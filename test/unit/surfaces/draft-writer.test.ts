import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DraftWriter, saveDelay } from '../../../utils/surfaces/notes/draft-writer.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

type Act = (writer: DraftWriter) => void;
const type =
  (text: string): Act =>
  (writer) =>
    writer.saveSoon({ key: 'k', text });
const pause: Act = () => void vi.advanceTimersByTime(saveDelay);
const shortPause: Act = () => void vi.advanceTimersByTime(saveDelay - 1);
const hide: Act = (writer) => writer.flush();
const discard: Act = (writer) => writer.discard('k');
const discardNothing: Act = (writer) => writer.discard(undefined);
const recover =
  (text: string | undefined): Act =>
  (writer) =>
    writer.setSaved(text);

/** What a writer asked its store to do. */
function calls(acts: readonly Act[]): string[] {
  const done: string[] = [];
  const writer = new DraftWriter(
    {
      save: async ({ text }) => void done.push(`save ${text}`),
      discard: async (key, text) => void done.push(`discard ${key} ${text}`),
    },
    () => undefined,
  );
  for (const act of acts) act(writer);
  return done;
}

test.each<[string, Act[], string[]]>([
  ['nothing typed, nothing saved', [pause, hide], []],
  ['saved after a pause', [type('a'), pause], ['save a']],
  ['not saved before the pause is over', [type('a'), shortPause], []],
  ['each key starts the pause over', [type('a'), shortPause, type('ab'), shortPause], []],
  ['only the latest text is saved', [type('a'), type('ab'), pause], ['save ab']],
  ['a hidden page saves at once, and only once', [type('a'), hide, hide, pause], ['save a']],
  ['text typed after a save is saved, too', [type('a'), pause, type('ab'), pause], ['save a', 'save ab']],
  ['an emptied field is saved', [type('a'), pause, type(''), pause], ['save a', 'save ']],
  ['discarding drops what is pending', [type('a'), discard, pause, hide], []],
  ['discarding deletes the text saved last', [type('a'), pause, type('ab'), discard, pause], ['save a', 'discard k a']],
  ['discarding twice deletes once', [type('a'), hide, discard, discard], ['save a', 'discard k a']],
  ['a recovered draft is deleted', [recover('old'), discard], ['discard k old']],
  ['the draft of another field is not', [recover('old'), recover(undefined), discard], []],
  ['a field without a key deletes nothing', [recover('old'), discardNothing], []],
])('%s', (_, acts, expected) => {
  expect(calls(acts)).toEqual(expected);
});

test('knows whether text is waiting to be saved', () => {
  const writer = new DraftWriter({ save: async () => undefined, discard: async () => undefined }, () => undefined);
  expect(writer.isPending).toBe(false);
  writer.saveSoon({ key: 'k', text: 'a' });
  expect(writer.isPending).toBe(true);
  writer.flush();
  expect(writer.isPending).toBe(false);
});

test('reports how saving and discarding ended', async () => {
  const ended: unknown[] = [];
  let refusal: string | undefined = 'full';
  const answer = async () => {
    if (refusal !== undefined) throw refusal;
  };
  const writer = new DraftWriter({ save: answer, discard: answer }, (thrown) => ended.push(thrown));
  const step = async (act: () => void) => {
    act();
    await vi.runAllTimersAsync();
  };
  await step(() => writer.saveSoon({ key: 'k', text: 'a' }));
  refusal = undefined;
  await step(() => writer.saveSoon({ key: 'k', text: 'ab' }));
  refusal = 'gone';
  await step(() => writer.discard('k'));
  expect(ended).toEqual(['full', undefined, 'gone']);
});
