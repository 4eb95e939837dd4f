import type { Description } from '../descriptions/description.ts';
import type { Language } from '../ground/language.ts';

type Describe = (symbols: readonly string[], language: Language) => Promise<Description[]>;

/** Descriptions cached at most; beyond that, the oldest are dropped. */
const mostCached = 2000;

interface DescriptionCache {
  describe: Describe;
  /** Empties the cache, after facts have changed. */
  clear(): void;
}

/**
 * Caches descriptions for the life of the worker, or until the facts change. A description that could not be read
 * completely is not cached, since the next attempt may succeed.
 */
export function cacheDescriptions(describe: Describe): DescriptionCache {
  let cached = new Map<string, Description>();

  return {
    async describe(symbols, language) {
      const cache = cached;
      const keyOf = (symbol: string) => `${language} ${symbol}`;
      const missing = [...new Set(symbols)].filter((symbol) => !cache.has(keyOf(symbol)));
      const made = missing.length === 0 ? [] : await describe(missing, language);
      const fresh = new Map(missing.map((symbol, index) => [symbol, made[index]]));
      const answer = symbols.flatMap((symbol) => fresh.get(symbol) ?? cache.get(keyOf(symbol)) ?? []);
      for (const [symbol, description] of fresh) {
        if (description && description.problem === undefined) cache.set(keyOf(symbol), description);
      }
      for (const oldest of cache.keys()) {
        if (cache.size <= mostCached) break;
        cache.delete(oldest);
      }
      return answer;
    },
    clear() {
      // A new map, so that descriptions still being made end up in the old one.
      cached = new Map();
    },
  };
}
