import { exists } from '../numbers/number-bands.ts';
import type { HeadToken, NumberToken, Token } from '../scan/lex.ts';
import { afterDate } from '../scan/printed-date.ts';
import { english } from '../words/english.ts';
import { copulaBetween } from '../words/patterns.ts';
import { isListText } from './between.ts';
import { isShare } from './look-alikes.ts';

/** How many words may stand between the head and a number, and how many if more of the sentence follows at once. */
const mostWords = 6;
const fewWords = 2;
/** Longest topic between the head and its bracket, and longest bracket; UTF-16 code units. */
const longestTopic = 110;
const longestBracket = 160;

/** Whether a number's form and size are those of one of the Assembly's resolutions that exists. */
export const isOfAssembly = ({ number: { form, session, number, repaired } }: NumberToken): boolean =>
  form === 'slash' && !repaired && Number(session) > 30 && exists('A', 'resolution', session, number) === 'yes';

/**
 * Whether a number belongs to a head that it does not stand beside: "resolutions on the rule of law (62/70, 64/116)",
 * "la résolution triennale 62/208", "the resolution on oceans, 61/222, …".
 */
export function standsApart(text: string, head: HeadToken, token: NumberToken): boolean {
  if (head.kind !== 'resolution' || head.script === 'han' || token.sentence !== head.sentence) return false;
  const between = text.slice(head.end, token.start);
  if (between.length > longestTopic || isShare(text, token) || /[\d.;:؛]/.test(between)) return false;
  if (/^[^()]*\(\s?$/.test(between)) return isInListBracket(text, token);
  if (!isOfAssembly(token) || !/^\s[^(),،]*[,،]?\s$/.test(between)) return false;
  const words = between.match(/\p{L}+/gu)?.length ?? 0;
  if (words === 0 || words > mostWords) return false;
  const ends = /^(?:[,،.;)]|$)/.test(text.slice(token.end, token.end + 1)) || afterDate(text, token.end) > token.end;
  return ends || (words <= fewWords && !/[,،]/.test(between) && !isEnglish(text.slice(head.start, head.end)));
}

/** In English no adjective follows the word: "the resolution passed 60/40 in the House". */
const englishWords = new Set(english.resolution.map((word) => word.toLowerCase()));
const isEnglish = (head: string): boolean => englishWords.has(head.toLowerCase());

/** Whether the bracket around a number holds a list of numbers and nothing else. */
function isInListBracket(text: string, token: NumberToken): boolean {
  const { session, number } = token.number;
  const isYear = Number(session) > 1945 && number < 400;
  if (!isOfAssembly(token) && !(isYear && token.number.form === 'slash')) return false;
  const length = text.slice(token.end, token.end + longestBracket).search(/[)）]/);
  return length >= 0 && isListText(text, token.end, token.end + length);
}

/**
 * The numbers that a sentence calls resolutions behind them: "74/270 and 74/299 were the first resolutions". Returns the
 * indexes of their tokens.
 */
export function calledResolutions(text: string, tokens: readonly Token[], headIndex: number): number[] {
  const head = tokens[headIndex];
  if (head?.type !== 'head' || head.kind !== 'resolution' || head.script === 'han') return [];
  const found: number[] = [];
  for (let index = headIndex - 1; index >= 0; index--) {
    const token = tokens[index];
    const next = tokens[index + 1];
    if (token?.type !== 'number' || token.sentence !== head.sentence || next === undefined || !isOfAssembly(token))
      break;
    const isNext =
      next === head ? copulaBetween.test(text.slice(token.end, head.start)) : isListText(text, token.end, next.start);
    if (!isNext) break;
    found.push(index);
  }
  return found;
}
