import {
  digitKind,
  fold,
  foldedAt,
  hanKind,
  kindAt,
  kindOf,
  letterKind,
  spaceKind,
  visibleBefore,
} from '../characters/characters.ts';
import {
  arabicQuestionMark,
  exclamationMark,
  firstArabic,
  fullStop,
  fullWidthExclamationMark,
  fullWidthFullStop,
  fullWidthQuestionMark,
  ideographicFullStop,
  questionMark,
  space,
} from '../characters/marks.ts';
import { smallWordsOf } from '../words/patterns.ts';

const beforeCapital = new Set(smallWordsOf('beforeCapital'));

/** Whether a blank line follows, unless the sentence runs on across it. */
export function endsParagraph(text: string, at: number): boolean {
  let next = at + 1;
  while (foldedAt(text, next) === space || text[next] === '\r') next++;
  return text[next] === '\n' && !runsOn(text, at, next);
}

/** Whether a mark ends a sentence whatever follows. */
const alwaysEnds = (unit: number): boolean =>
  unit === ideographicFullStop ||
  unit === fullWidthExclamationMark ||
  unit === fullWidthQuestionMark ||
  unit === arabicQuestionMark ||
  unit === fullWidthFullStop;

/** Whether the mark at `at`, whose code unit is `unit`, ends a sentence. */
export function endsSentence(text: string, at: number, unit: number): boolean {
  if (alwaysEnds(unit)) return true;
  if (unit !== fullStop && unit !== exclamationMark && unit !== questionMark) return false;
  if (kindAt(text, at + 1) !== spaceKind) return false;
  let word = at + 1;
  while (kindAt(text, word) === spaceKind && word < at + 4) word++;
  const first = text.charCodeAt(word);
  const capital = kindOf[first] === letterKind && (first !== fold[first] || first >= firstArabic);
  return capital && !isAbbreviation(text, at);
}

/**
 * Whether a sentence runs on across a blank line, as in texts that have one after every line: no full stop before it,
 * no capital after it.
 */
function runsOn(text: string, at: number, blank: number): boolean {
  const before = visibleBefore(text, at, 4);
  let next = blank;
  while (next < blank + 40 && kindAt(text, next) === spaceKind) next++;
  const first = text.charCodeAt(next);
  if (kindAt(text, before) === hanKind)
    return kindOf[first] === hanKind || kindOf[first] === digitKind || '《“（'.includes(text[next] ?? 'x');
  return (
    kindAt(text, before) === letterKind && kindOf[first] === letterKind && first === fold[first] && first < firstArabic
  );
}

/** Whether a full stop follows an abbreviation: a single letter, or one that may stand before a capital. */
function isAbbreviation(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < 6 && kindAt(text, start - 1) === letterKind) start--;
  return at - start === 1 ? text.charCodeAt(start) < firstArabic : beforeCapital.has(text.slice(start, at));
}
