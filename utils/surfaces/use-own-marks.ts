import { useMemo } from 'react';
import { ask } from '../messaging/ask.ts';
import { interfaceLanguage } from './interface-language.ts';
import { useAnswer } from './use-answer.ts';
import { useChanges } from './use-changes.ts';

const none: ReadonlyMap<string, string> = new Map();

/** What the reader noted on some symbols, in sentences, by symbol; empty until the background has answered. */
export function useOwnMarks(symbols: readonly string[]): ReadonlyMap<string, string> {
  const key = symbols.join('\n');
  const question = useMemo(
    () => async () => {
      if (key === '') return none;
      const marks = await ask('ownMarks', { symbols: key.split('\n'), language: interfaceLanguage() });
      return new Map(marks.map(({ symbol, said }) => [symbol, said]));
    },
    [key],
  );
  const { awaited, again } = useAnswer(question);
  useChanges(again);
  return awaited.status === 'known' ? awaited.value : none;
}
