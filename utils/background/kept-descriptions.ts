import type { Description } from '../descriptions/description.ts';
import type { Language } from '../ground/language.ts';

type Describe = (symbols: readonly string[], language: Language) => Promise<Description[]>;

/** Descriptions kept at most; of more, those made first leave. */
const mostKept = 2000;

interface KeptDescriptions {
  describe: Describe;
  /** Forgets all, after facts have changed. */
  drop(): void;
}

/**
 * Describes symbols, each once in the life of the worker, or until the facts change. What could not be read whole is
 * not kept: it may be readable the next time.
 */
export function keepDescriptions(describe: Describe): KeptDescriptions {
  let kept = new Map<string, Description>();

  return {
    async describe(symbols, language) {
      const into = kept;
      const keyOf = (symbol: string) => `${language} ${symbol}`;
      const unknown = [...new Set(symbols)].filter((symbol) => !into.has(keyOf(symbol)));
      const made = unknown.length === 0 ? [] : await describe(unknown, language);
      const now = new Map(unknown.map((symbol, index) => [symbol, made[index]]));
      const answer = symbols.flatMap((symbol) => now.get(symbol) ?? into.get(keyOf(symbol)) ?? []);
      for (const [symbol, description] of now) {
        if (description && description.problem === undefined) into.set(keyOf(symbol), description);
      }
      for (const oldest of into.keys()) {
        if (into.size <= mostKept) break;
        into.delete(oldest);
      }
      return answer;
    },
    drop() {
      // Another map: what is being described now goes into the old one.
      kept = new Map();
    },
  };
}
