import '../extension/background.ts';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ask } from '../../../utils/messaging/channels/ask.ts';
import { everything, madeHighlight } from '../store/samples.ts';
import { pageOf, painted, rangeOver } from './page-of.ts';
import { createPlainTextDocument } from './plain-text-document.ts';
import { startOn } from './start.ts';

// The port proves itself on a document that is no web page: nothing but `startReading` and the document is involved.
const symbol = 'A/RES/65/230';
const onTheWeb = { symbol, language: 'en', address: `https://docs.un.org/en/${symbol}` };
const text = `Recalling its resolution 64/179,
and document E/CN.15/2011/16,
2. Requests the secretariat to file the marked words with care.`;

const element = () => pageOf('<pre></pre>').querySelector('pre') ?? document.body;

test('references of a plain text are painted, and again when it says that it changed', async () => {
  const root = element();
  const document_ = createPlainTextDocument(root, symbol, text);
  const stop = startOn(document_);
  await expect.poll(() => painted('reference')).toEqual(['64/179', 'E/CN.15/2011/16']);
  document_.replace('It recalled Security Council resolution 1325 (2000).');
  await expect.poll(() => painted('reference')).toEqual(['1325 (2000)']);
  stop();
  expect(painted('reference')).toEqual([]);
});

test('a highlight made on the web page of a document stands in its plain text', async () => {
  await ask('saveAnnotation', { annotation: madeHighlight('H', 'the marked words', { document: onTheWeb }) });
  const document_ = createPlainTextDocument(element(), symbol, text);
  startOn(document_);
  await expect.poll(() => painted('yellow')).toEqual(['the marked words']);
  document_.replace(text.replace('the marked words', 'nothing'));
  await expect.poll(() => painted('yellow')).toEqual([]);
});

test('a selection is saved for the document that the text is, and the keyboard goes through its references', async () => {
  const root = element();
  startOn(createPlainTextDocument(root, symbol, text));
  await expect.poll(() => painted('reference').length).toBe(2);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(rangeOver(root, 'file the marked'));
  await userEvent.keyboard('{Alt>}{Shift>}{ArrowRight}{/Shift}{/Alt}');
  await expect.poll(() => painted('focus')).toEqual(['64/179']);
  await new Promise((resolve) => setTimeout(resolve, 400));
  await userEvent.keyboard('{Alt>}{Shift>}{ArrowDown}{/Shift}{/Alt}');
  await userEvent.keyboard('{Enter}');
  await expect
    .poll(() => everything())
    .toMatchObject([
      { document: { symbol, surface: 'text' }, colour: 'yellow', selectors: [{ exact: 'file the marked' }, {}] },
    ]);
});
