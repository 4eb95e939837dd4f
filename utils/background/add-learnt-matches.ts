import type { SearchFindings } from '../descriptions/search-findings.ts';
import { soughtWords } from '../finder/catalogue/search/fold-words.ts';
import { searchLearnt } from '../learnt/search-learnt.ts';
import { learntWithWord } from '../store/learnt/learnt-store.ts';
import { learntOrEmpty } from './learnt-or-empty.ts';

/** Learnt documents added at most, in place of the catalogue's last matches. */
const mostLearnt = 5;

/** Appends documents whose learnt titles match the typed words to what the catalogue found; at most `limit` in all. */
export async function addLearntMatches(found: SearchFindings, typed: string, limit: number): Promise<SearchFindings> {
  // The longest word is in the fewest titles.
  const [longest] = soughtWords(typed).toSorted((a, b) => b.length - a.length);
  if (longest === undefined) return found;
  const learnt = searchLearnt(await learntOrEmpty(() => learntWithWord(longest)), typed, mostLearnt);
  const others = learnt.filter((symbol) => !found.symbols.includes(symbol));
  return { ...found, symbols: [...found.symbols.slice(0, limit - others.length), ...others] };
}
