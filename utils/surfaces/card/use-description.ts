import { useMemo } from 'react';
import { Failure } from '../../ground/failure.ts';
import { interfaceLanguage } from '../../locales/interface-language.ts';
import { ask } from '../../messaging/channels/ask.ts';
import { useAnswer } from '../asking/use-answer.ts';

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
