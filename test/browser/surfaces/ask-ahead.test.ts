import '../extension/background.ts';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { askAhead, askForCard } from '../../../utils/surfaces/card/ask-ahead.ts';
import { fakeBrowser } from '../extension/fake-browser.ts';

/** The symbols whose card was asked for. */
let asked: string[] = [];

beforeEach(() => {
  asked = [];
  const { sendMessage } = fakeBrowser.runtime;
  fakeBrowser.runtime.sendMessage = (message: unknown) => {
    const { ask, question } = message as { ask?: string; question?: { symbol?: string } };
    if (ask === 'card') asked.push(question?.symbol ?? '');
    return sendMessage(message);
  };
  onTestFinished(() => {
    fakeBrowser.runtime.sendMessage = sendMessage;
  });
});

test('what was asked ahead is not asked again when the card opens, but when it opens once more', async () => {
  askAhead('A/RES/65/230');
  askAhead('A/RES/65/230');
  expect((await askForCard('A/RES/65/230')).description.symbol).toBe('A/RES/65/230');
  expect(asked).toEqual(['A/RES/65/230']);
  await askForCard('A/RES/65/230');
  expect(asked).toEqual(['A/RES/65/230', 'A/RES/65/230']);
});

test('the card of another symbol gets its own answer', async () => {
  askAhead('A/RES/65/230');
  expect((await askForCard('A/RES/64/179')).description.symbol).toBe('A/RES/64/179');
});

test('an answer from before a change in the store is not used', async () => {
  askAhead('A/RES/65/230');
  await fakeBrowser.runtime.sendMessage({ type: 'changed', subjects: ['A/RES/65/230'] });
  await askForCard('A/RES/65/230');
  expect(asked).toEqual(['A/RES/65/230', 'A/RES/65/230']);
});
