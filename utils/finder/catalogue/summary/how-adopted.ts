import type { Adoption } from '../record.ts';
import { counted, plain } from './counted.ts';
import type { SummaryWords } from './words/summary-words.ts';

/** " by 48 votes to none, with 8 abstentions": empty if it is not known. */
export function howAdopted(adoption: Adoption | undefined, words: SummaryWords): string {
  if (!adoption || adoption.how === 'unknown') return '';
  if (adoption.how === 'consensus') return words.consensus;
  if (adoption.how === 'without vote') return adoption.inferred ? words.withoutInferred : words.without;
  const { yes, no, abstain, unanimous } = adoption;
  if (unanimous) return words.unanimous;
  if (yes === undefined || no === undefined) return words.vote;
  const votes = counted(words.votes, yes, words);
  if (no === 0 && abstain === 0) return plain(words.unanimousCounted, { votes });
  return plain(words.counted, {
    votes,
    no: no === 0 ? words.none : no,
    noVotes: no === 0 ? words.none : counted(words.votes, no, words),
    abstaining: abstain ? counted(words.abstaining, abstain, words) : '',
  });
}
