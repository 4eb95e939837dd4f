import { interfaceLanguage } from '../../locales/interface-language.ts';
import { ask } from '../../messaging/channels/ask.ts';
import { listen } from '../../messaging/channels/listen.ts';
import type { Answer } from '../../messaging/protocol/requests.ts';

/** Milliseconds for which an answer counts as new: longer than the pointer rests before a card opens. */
const freshTime = 2_000;

let ahead: { symbol: string; time: number; answer: Promise<Answer<'card'>> } | undefined;
let isListening = false;

/** Forgets what was asked ahead when the store has changed: the answer may be older than that. */
function listenForChanges(): void {
  if (isListening) return;
  isListening = true;
  const whileOpen = new AbortController().signal;
  listen(({ type }) => {
    if (type === 'changed') ahead = undefined;
  }, whileOpen);
}

function isAhead(symbol: string): boolean {
  return ahead !== undefined && ahead.symbol === symbol && performance.now() - ahead.time < freshTime;
}

/** Asks for what the card of a symbol shows, because that card may open in a moment. */
export function askAhead(symbol: string): void {
  if (isAhead(symbol)) return;
  listenForChanges();
  const answer = ask('card', { symbol, language: interfaceLanguage() });
  // Whoever shows the card deals with a failure.
  answer.catch(() => undefined);
  ahead = { symbol, time: performance.now(), answer };
}

/** What the card of a symbol shows: the answer to what was asked ahead, once, or to a new question. @throws Failure */
export function askForCard(symbol: string): Promise<Answer<'card'>> {
  const known = isAhead(symbol) ? ahead : undefined;
  ahead = undefined;
  return known?.answer ?? ask('card', { symbol, language: interfaceLanguage() });
}
