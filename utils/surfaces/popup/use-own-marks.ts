import { useMemo } from 'react';
import { interfaceLanguage } from '../../locales/interface-language.ts';
import { ask } from '../../messaging/channels/ask.ts';
import { useAnswer } from '../asking/use-answer.ts';
import { useChanges } from '../asking/use-changes.ts';

const none: ReadonlyMap<string, string> = new Map();

/** Loads what the reader noted on some symbols, in sentences, by symbol; empty until the background has answered. */
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
