import { useMemo } from 'react';
import { ask } from '../messaging/ask.ts';
import type { Series } from '../messaging/series.ts';
import { interfaceLanguage } from './interface-language.ts';
import { useAnswer } from './use-answer.ts';

/** The series of a symbol; undefined until the background has answered, and where it does not. */
export function useSeries(symbol: string): Series | undefined {
  const question = useMemo(() => () => ask('series', { symbol, language: interfaceLanguage() }), [symbol]);
  const { awaited } = useAnswer(question);
  return awaited.status === 'known' ? awaited.value : undefined;
}
