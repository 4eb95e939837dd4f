import '../extension/background.ts';
import { expect, test, vi } from 'vitest';
import { ask } from '../../../utils/messaging/channels/ask.ts';
import { createHighlightSaver } from '../../../utils/page/highlights/new-highlights.ts';
import { fakeBrowser } from '../extension/fake-browser.ts';
import { everything, madeHighlight } from '../store/samples.ts';

const { document, selectors } = madeHighlight('', 'the lighthouse');
const elsewhere = madeHighlight('', 'the harbour').selectors;

/** Loses the acknowledgement of what is sent next, as when the worker is killed after the commit. */
function loseNextAnswer(): void {
  const { sendMessage } = fakeBrowser.runtime;
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementationOnce(async (message) => {
    await sendMessage(message);
    return undefined;
  });
}

async function savedButUnanswered() {
  const save = createHighlightSaver();
  loseNextAnswer();
  await expect(save(document, selectors, 'yellow')).rejects.toThrow('silent');
  const [first] = await everything();
  return { save, id: first?.id ?? '' };
}

test('a highlight whose acknowledgement was lost is not made twice', async () => {
  const { save, id } = await savedButUnanswered();
  expect(await save(document, selectors, 'yellow')).toMatchObject({ id });
  expect(await everything()).toHaveLength(1);
  // It is acknowledged now: the next one is another.
  expect((await save(document, selectors, 'yellow')).id).not.toBe(id);
});

test('trying again in another colour changes the highlight that was saved', async () => {
  const { save, id } = await savedButUnanswered();
  expect(await save(document, selectors, 'rose')).toMatchObject({ id, colour: 'rose' });
  expect(await everything()).toMatchObject([{ id, colour: 'rose' }]);
});

test.each([
  ['another place', document, elsewhere],
  ['another document', { address: 'https://un.org/other' }, selectors],
])('%s gets a highlight of its own, and the first can still be tried again', async (_, there, place) => {
  const { save, id } = await savedButUnanswered();
  expect((await save(there, place, 'yellow')).id).not.toBe(id);
  expect(await save(document, selectors, 'yellow')).toMatchObject({ id });
  expect(await everything()).toHaveLength(2);
});

test('a highlight that was deleted elsewhere meanwhile is made again', async () => {
  const { save, id } = await savedButUnanswered();
  await ask('trashAnnotations', { ids: [id] });
  const again = await save(document, selectors, 'yellow');
  expect(again.id).not.toBe(id);
  expect(again).not.toHaveProperty('deleted');
});
