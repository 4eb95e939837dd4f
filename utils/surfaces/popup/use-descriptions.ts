import { useMemo } from 'react';
import type { Description } from '../../descriptions/description.ts';
import type { FailureKind } from '../../ground/failure.ts';
import type { Language } from '../../ground/language.ts';
import { ask } from '../../messaging/channels/ask.ts';
import { useAnswer } from '../asking/use-answer.ts';

const none: ReadonlyMap<string, Description> = new Map();

export interface Descriptions {
  /** By symbol; empty until the background has answered. */
  descriptions: ReadonlyMap<string, Description>;
  failure: FailureKind | undefined;
  again(): void;
}

/** As many symbols as a popup shows without scrolling: they are described first, the others meanwhile. */
const shownFirst = 40;

/** Loads the descriptions of some symbols: those of the first, and soon after all of them. */
export function useDescriptions(symbols: readonly string[], language: Language): Descriptions {
  const first = usePart(symbols.slice(0, shownFirst), language);
  const rest = usePart(symbols.slice(shownFirst), language);
  return {
    descriptions: useMemo(
      () =>
        rest.descriptions.size === 0 ? first.descriptions : new Map([...first.descriptions, ...rest.descriptions]),
      [first.descriptions, rest.descriptions],
    ),
    failure: first.failure ?? rest.failure,
    again() {
      first.again();
      rest.again();
    },
  };
}

function usePart(symbols: readonly string[], language: Language): Descriptions {
  const key = symbols.join('\n');
  const question = useMemo(
    () => async () => {
      const asked = key === '' ? [] : key.split('\n');
      const described = asked.length === 0 ? [] : await ask('resolve', { symbols: asked, language });
      return new Map(described.map((description) => [description.symbol, description]));
    },
    [key, language],
  );
  const { awaited, again } = useAnswer(question);
  return {
    descriptions: awaited.status === 'known' ? awaited.value : none,
    failure: awaited.status === 'failed' ? awaited.failure : undefined,
    again,
  };
}
