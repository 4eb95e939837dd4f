import type { SearchFindings } from '../descriptions/search-findings.ts';
import { soughtWords } from '../finder/catalogue/search/fold-words.ts';
import { searchLearnt } from '../learnt/search-learnt.ts';
import { learntWithWord } from '../store/learnt/learnt-store.ts';
import { learntOrNothing } from './learnt-or-nothing.ts';

/** Places in a list of findings that what was learnt may take from what the catalogue finds least likely. */
const mostLearnt = 5;

/** What the catalogue found, and behind it what learnt titles name by the same words; together at most `limit`. */
export async function withFoundInLearnt(found: SearchFindings, typed: string, limit: number): Promise<SearchFindings> {
  // The longest word is in the fewest titles.
  const [longest] = soughtWords(typed).toSorted((a, b) => b.length - a.length);
  if (longest === undefined) return found;
  const learnt = searchLearnt(await learntOrNothing(() => learntWithWord(longest)), typed, mostLearnt);
  const others = learnt.filter((symbol) => !found.symbols.includes(symbol));
  return { ...found, symbols: [...found.symbols.slice(0, limit - others.length), ...others] };
}
