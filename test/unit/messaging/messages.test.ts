import { expect, test } from 'vitest';
import { Failure, failureKindOf, failureKinds } from '../../../utils/ground/failure.ts';
import english from '../../../utils/locales/messages/en.json' with { type: 'json' };
import { annotationRequests } from '../../../utils/messaging/protocol/annotation-requests.ts';
import { fromPageSchema, toPageSchema } from '../../../utils/messaging/protocol/page-channel.ts';
import { requests } from '../../../utils/messaging/protocol/requests.ts';
import { tabMessageSchema } from '../../../utils/messaging/protocol/tab-messages.ts';

test('every failure has a message', () => {
  for (const kind of failureKinds) expect(english.failure[kind]).toMatch(/\.$/);
});

test('a failure has a kind, anything else is “unknown”', () => {
  expect(failureKindOf(new Failure('quota'))).toBe('quota');
  expect(failureKindOf(new Error('x'))).toBe('unknown');
  expect(failureKindOf('x')).toBe('unknown');
});

test('content scripts may read, add and mark annotations; everything else is for the extension’s own pages', () => {
  const forPages = ['annotationsOf', 'highlightsIn', 'annotation', 'saveAnnotation', 'changeMark'];
  for (const [name, { asker }] of Object.entries(annotationRequests)) {
    expect(`${name}: ${asker}`).toBe(`${name}: ${forPages.includes(name) ? 'anyone' : 'extension'}`);
  }
});

test.each([
  ['no symbols', { symbols: 'A/RES/65/230' }],
  ['an empty symbol', { symbols: [''] }],
  ['an endless symbol', { symbols: ['A'.repeat(10_001)] }],
  ['too many symbols', { symbols: Array(5001).fill('A/RES/65/230') }],
  ['an unknown language', { symbols: [], language: 'de' }],
])('a question about %s is refused', (_, question) => {
  expect(requests.resolve.question.safeParse(question).success).toBe(false);
});

test('a search as long as a book is refused, and a card without a symbol', () => {
  expect(requests.search.question.safeParse({ typed: 'a'.repeat(10_001) }).success).toBe(false);
  expect(requests.card.question.safeParse({ symbol: '', language: 'en' }).success).toBe(false);
});

test.each([
  [toPageSchema, { wish: { type: 'size', height: -1 } }],
  [toPageSchema, { wish: { type: 'open' } }],
  [toPageSchema, { type: 'close' }],
  [fromPageSchema, { type: 'show' }],
  [tabMessageSchema, { type: 'command', command: 'close-tab' }],
])('a message that does not match its schema is refused: %#', (schema, message) => {
  expect(schema.safeParse(message).success).toBe(false);
});
