import { useMemo } from 'react';
import { ask } from '../messaging/ask.ts';
import { Failure } from '../messaging/failure.ts';
import { interfaceLanguage } from './interface-language.ts';
import { useAnswer } from './use-answer.ts';

/** What is known of one symbol, in the language of the interface. */
export function useDescription(symbol: string) {
  const question = useMemo(
    () => async () => {
      const [description] = await ask('resolve', { symbols: [symbol], language: interfaceLanguage() });
      if (!description) throw new Failure('malformed');
      return description;
    },
    [symbol],
  );
  return useAnswer(question);
}
