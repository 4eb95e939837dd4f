import { useMemo } from 'react';
import type { Series } from '../../descriptions/series.ts';
import { interfaceLanguage } from '../../locales/interface-language.ts';
import { ask } from '../../messaging/channels/ask.ts';
import { useAnswer } from '../asking/use-answer.ts';

/** The series of a symbol; undefined until the background has answered, and where it does not. */
export function useSeries(symbol: string): Series | undefined {
  const question = useMemo(() => () => ask('series', { symbol, language: interfaceLanguage() }), [symbol]);
  const { awaited } = useAnswer(question);
  return awaited.status === 'known' ? awaited.value : undefined;
}
