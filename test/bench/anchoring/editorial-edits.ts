import { oneOf } from './chance.ts';
import { ChangedText } from './changed-text.ts';

/** What an editor does to a text. */
type Edit = (text: string, chance: () => number) => ChangedText;

/** Writes something else for each match that chance chooses. */
function replacing(pattern: RegExp, share: number, written: (found: string, chance: () => number) => string): Edit {
  return (text, chance) => {
    const changed = new ChangedText(text);
    for (const match of text.matchAll(pattern)) {
      if (chance() >= share) continue;
      changed.keepTo(match.index);
      changed.replaceTo(match.index + match[0].length, written(match[0], chance));
    }
    return changed.end();
  };
}

/** Puts something in after each match that chance chooses. */
function inserting(pattern: RegExp, share: number, written: (words: string[], chance: () => number) => string): Edit {
  return (text, chance) => {
    const words = text.match(/\p{L}{2,}/gu) ?? ['and'];
    const changed = new ChangedText(text);
    for (const match of text.matchAll(pattern)) {
      if (chance() >= share) continue;
      const end = match.index + match[0].length;
      changed.keepTo(end);
      changed.replaceTo(end, written(words, chance));
    }
    return changed.end();
  };
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const monthNames = months.split('|');
const names = ['the Secretariat', 'the Regional Conference', 'Committee of Experts', 'Ms. Adeyemi', 'the Government'];
const wordGap = /(?<=\p{L}{2})[ \n](?=\p{L})/gu;

function otherNumber(found: string, chance: () => number): string {
  return String(Math.max(1, (Number(found) + 1 + Math.floor(chance() * 40)) % 10 ** found.length));
}

function phrase(words: readonly string[], count: number, chance: () => number): string {
  return Array.from({ length: count }, () => oneOf(chance, words)).join(' ');
}

/** Puts a footnote, a page number and a running head in at every fortieth line, and parts words at the ends of lines. */
function asPrinted(text: string, chance: () => number): ChangedText {
  const changed = new ChangedText(text);
  let line = 0;
  for (const match of text.matchAll(/\n|(?<=\p{Ll}{3})(?=\p{Ll}{3})/gu)) {
    changed.keepTo(match.index);
    if (match[0] === '') {
      if (chance() < 0.01) changed.replaceTo(match.index, '-\n');
    } else if (++line % 40 === 0) {
      const number = line / 40;
      changed.replaceTo(
        match.index,
        `\n\n${number} See the report of the meeting, annex, para. ${number}.\n\n${number}/24\n\n`,
      );
    }
  }
  return changed.end();
}

/** Moves a few paragraphs' numbers on, as one put in before them does. */
const renumbered = replacing(/(?<=\n\n)\d{1,2}(?=\. )/g, 1, (found) => String(Number(found) + 1));

/** The edits that are measured, by name. */
export const edits: Readonly<Record<string, Edit>> = {
  'half of the numbers changed': replacing(/\d+/g, 0.5, otherNumber),
  'every date changed': replacing(
    new RegExp(`\\d{1,2}[ \\n](?:${months})[ \\n]\\d{4}`, 'g'),
    1,
    (_, chance) => `${1 + Math.floor(chance() * 28)} ${oneOf(chance, monthNames)} ${1990 + Math.floor(chance() * 30)}`,
  ),
  'half of the names changed': replacing(
    /(?<=\p{Ll},? )\p{Lu}\p{Ll}+(?:[- ](?:of |the |and )*\p{Lu}\p{Ll}+)*/gu,
    0.5,
    (_, chance) => oneOf(chance, names),
  ),
  'a tenth of the words put in': inserting(wordGap, 0.1, (words, chance) => `${oneOf(chance, words)} `),
  'a tenth of the words taken out': replacing(/ \p{L}+(?= )/gu, 0.1, () => ''),
  'a tenth of the words replaced': replacing(/(?<= )\p{L}{3,}(?= )/gu, 0.1, (found, chance) =>
    phrase([found.slice(0, 2), 'shall', 'certain', 'relevant', 'further'], 1, chance),
  ),
  'clauses of eight words put in': inserting(
    /(?<=\p{L}),(?= )/gu,
    0.5,
    (words, chance) => ` ${phrase(words, 8, chance)},`,
  ),
  'paragraphs renumbered': renumbered,
  'page ends, footnotes, parted words': asPrinted,
};
