import { ChangedText } from './changed-text.ts';
import { oneOf } from './random.ts';

/** An editor's change to a text. */
type Edit = (text: string, random: () => number) => ChangedText;

/** Replaces a random share of the matches. */
function replacing(pattern: RegExp, share: number, written: (found: string, random: () => number) => string): Edit {
  return (text, random) => {
    const changed = new ChangedText(text);
    for (const match of text.matchAll(pattern)) {
      if (random() >= share) continue;
      changed.keepTo(match.index);
      changed.replaceTo(match.index + match[0].length, written(match[0], random));
    }
    return changed.end();
  };
}

/** Inserts something after a random share of the matches. */
function inserting(pattern: RegExp, share: number, written: (words: string[], random: () => number) => string): Edit {
  return (text, random) => {
    const words = text.match(/\p{L}{2,}/gu) ?? ['and'];
    const changed = new ChangedText(text);
    for (const match of text.matchAll(pattern)) {
      if (random() >= share) continue;
      const end = match.index + match[0].length;
      changed.keepTo(end);
      changed.replaceTo(end, written(words, random));
    }
    return changed.end();
  };
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const monthNames = months.split('|');
const names = ['the Secretariat', 'the Regional Conference', 'Committee of Experts', 'Ms. Adeyemi', 'the Government'];
const wordGap = /(?<=\p{L}{2})[ \n](?=\p{L})/gu;

function otherNumber(found: string, random: () => number): string {
  return String(Math.max(1, (Number(found) + 1 + Math.floor(random() * 40)) % 10 ** found.length));
}

function phrase(words: readonly string[], count: number, random: () => number): string {
  return Array.from({ length: count }, () => oneOf(random, words)).join(' ');
}

/** Inserts a footnote, a page number and a running head at every fortieth line, and hyphenates words at line ends. */
function asPrinted(text: string, random: () => number): ChangedText {
  const changed = new ChangedText(text);
  let line = 0;
  for (const match of text.matchAll(/\n|(?<=\p{Ll}{3})(?=\p{Ll}{3})/gu)) {
    changed.keepTo(match.index);
    if (match[0] === '') {
      if (random() < 0.01) changed.replaceTo(match.index, '-\n');
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

/** Increases the numbers of paragraphs, as inserting one before them does. */
const renumbered = replacing(/(?<=\n\n)\d{1,2}(?=\. )/g, 1, (found) => String(Number(found) + 1));

/** The edits that are measured, by name. */
export const edits: Readonly<Record<string, Edit>> = {
  'half of the numbers changed': replacing(/\d+/g, 0.5, otherNumber),
  'every date changed': replacing(
    new RegExp(`\\d{1,2}[ \\n](?:${months})[ \\n]\\d{4}`, 'g'),
    1,
    (_, random) => `${1 + Math.floor(random() * 28)} ${oneOf(random, monthNames)} ${1990 + Math.floor(random() * 30)}`,
  ),
  'half of the names changed': replacing(
    /(?<=\p{Ll},? )\p{Lu}\p{Ll}+(?:[- ](?:of |the |and )*\p{Lu}\p{Ll}+)*/gu,
    0.5,
    (_, random) => oneOf(random, names),
  ),
  'a tenth of the words inserted': inserting(wordGap, 0.1, (words, random) => `${oneOf(random, words)} `),
  'a tenth of the words deleted': replacing(/ \p{L}+(?= )/gu, 0.1, () => ''),
  'a tenth of the words replaced': replacing(/(?<= )\p{L}{3,}(?= )/gu, 0.1, (found, random) =>
    phrase([found.slice(0, 2), 'shall', 'certain', 'relevant', 'further'], 1, random),
  ),
  'clauses of eight words inserted': inserting(
    /(?<=\p{L}),(?= )/gu,
    0.5,
    (words, random) => ` ${phrase(words, 8, random)},`,
  ),
  'paragraphs renumbered': renumbered,
  'page ends, footnotes, hyphenated words': asPrinted,
};
