import { paragraphFinding, stepSizes } from '../floors/floors.ts';
import { itemMark } from './numbered-lines.ts';
import { numberedParagraphs } from './numbering.ts';
import { annexes, speakers } from './paragraph-words.ts';
import { type Paragraph, type Paragraphs, paragraphsOf } from './paragraphs.ts';
import { linesOf, type TextLine } from './text-lines.ts';

const { longestSpeaker, longestAnnexHeading } = paragraphFinding;
const comma = /[,，،]$/;

function isSpeaker({ text }: TextLine): boolean {
  return text.length <= longestSpeaker && comma.test(text) && speakers.some((words) => text.startsWith(words));
}

/** Letters that make the word for an annex a longer word: "Annexes", "المرفقات". */
const longerWord = /^[\p{Ll}\p{Script=Arabic}]/u;
/** The end of a line that mentions an annex, or that lists it in a table of contents with its page. */
const notAHeading = /\s\p{Nd}+$|[.,;:，。]$|\.{3}/u;

/** "Annex", "Annex II", "附件一"; not "Annexes", nor a line of a table of contents, which ends with a page number. */
function isAnnexHeading({ text }: TextLine): boolean {
  return (
    text.length <= longestAnnexHeading &&
    annexes.some((word) => text.startsWith(word) && !longerWord.test(text.slice(word.length))) &&
    !notAHeading.test(text)
  );
}

/** The paragraphs of a preamble: each begins after an empty line or, if there are none, after a comma. */
function* preambularPaths(lines: readonly TextLine[]): Generator<{ line: TextLine; path: string }> {
  const isSpaced = lines.slice(1).some(({ isAfterGap }) => isAfterGap);
  let count = 0;
  let isEnded = true;
  for (const line of lines) {
    const begins = isSpaced ? line.isAfterGap || count === 0 : isEnded && !/^\p{Ll}/u.test(line.text);
    if (begins) yield { line, path: `preambular.${++count}` };
    isEnded = /[,，،;；؛]$/.test(line.text);
  }
}

/** The items of a numbered paragraph, and the items within them. */
function* itemPaths(lines: readonly TextLine[], path: string): Generator<{ line: TextLine; path: string }> {
  let outer = 0;
  let inner = 0;
  for (const line of lines) {
    const { letter, numeral } = itemMark(line.text) ?? {};
    if (letter === outer + 1) {
      outer++;
      inner = 0;
      yield { line, path: `${path}/item.${outer}` };
    } else if (numeral !== undefined && numeral === inner + 1) {
      inner++;
      yield { line, path: outer === 0 ? `${path}/item.${inner}` : `${path}/item.${outer}/item.${inner}` };
    }
  }
}

/** The paragraphs of a part: the main text, or one annex. */
function* pathsIn(lines: readonly TextLine[], around: string): Generator<{ line: TextLine; path: string }> {
  const numbered = numberedParagraphs(lines);
  const begins = [...numbered.keys()];
  const speaking = lines.findIndex(isSpeaker);
  const first = begins[0] ?? lines.length;
  if (speaking !== -1 && speaking < first) {
    for (const { line, path } of preambularPaths(lines.slice(speaking + 1, first))) yield { line, path: around + path };
  }
  for (const [place, begin] of begins.entries()) {
    const { numbering = 0, number = 0 } = numbered.get(begin) ?? {};
    const line = lines[begin];
    if (!line) continue;
    const path = `${around}${numbering === 0 ? '' : `part.${numbering + 1}/`}para.${number}`;
    yield { line, path };
    yield* itemPaths(lines.slice(begin + 1, begins[place + 1]), path);
  }
}

/**
 * Finds the paragraphs of a text by the way UN documents number them, in six languages: the preamble after "The General
 * Assembly,", numbered paragraphs with their items, annexes. A text without such signs has none. Works in steps of a
 * few milliseconds each; linear in the length of the text.
 */
export function* paragraphFindingSteps(text: string): Generator<void, Paragraphs> {
  const lines: TextLine[] = [];
  for (const line of linesOf(text)) if (lines.push(line) % stepSizes.paragraphs === 0) yield;
  yield;
  const headings = lines.flatMap((line, index) => (isAnnexHeading(line) ? [index] : []));
  const found: Paragraph[] = [];
  for (const [annex, from] of [0, ...headings].entries()) {
    const to = headings[annex] ?? lines.length;
    const partEnd = lines[to]?.start ?? text.length;
    const part = lines.slice(annex === 0 ? 0 : from + 1, to);
    yield;
    const begun: { line: TextLine; path: string }[] = [];
    for (const beginning of pathsIn(part, annex === 0 ? '' : `annex.${annex}/`)) {
      if (begun.push(beginning) % stepSizes.paragraphs === 0) yield;
    }
    for (const [place, { line, path }] of begun.entries()) {
      found.push({ path, start: line.start, end: begun[place + 1]?.line.start ?? partEnd });
    }
  }
  return paragraphsOf(found);
}
