import { isListText } from '../link/between.ts';
import { isBody, type Link } from '../link/link.ts';
import type { Because } from '../reference.ts';
import { type BodyToken, startsLine, type Token } from '../scan/lex.ts';

/** One reason to read a number as some bodies', strongest first in a list. */
export interface Evidence {
  because: Because;
  /** Bodies it speaks for. */
  series: readonly string[];
  /** A name that needs an antecedent: "the Council". */
  context: boolean;
  outside: boolean;
  /** Where the name stands, for the card and for telling which body was named last. */
  token: BodyToken;
}

const evidence = (because: Because, token: BodyToken): Evidence => ({
  because,
  series: token.series,
  context: token.context,
  outside: token.outside,
  token,
});

/** How many bodies before a number are looked at within its sentence. */
const mostBefore = 6;
/** Words between a body's name and the word for resolution that keep them together: "the Assembly's resolution", "Совета и". */
const closeWords = new Set(
  'and et y и in by with under to of the its their his s previous relevant draft'
    .split(' ')
    .concat([...'和及与或其的'], ['有关', '相关', '各项', '历次', '以往']),
);
const mostCloseWords = 4;

/** Whether a name and what it belongs to are parted by a few small words and light punctuation only. */
function isClose(between: string): boolean {
  if (between.length > 40 || /[^\p{L}\s'’,、"“”«»()（）[\]·.:-]/u.test(between)) return false;
  const words = between.match(/\p{Script=Han}+|\p{L}+/gu) ?? [];
  return words.length <= mostCloseWords && words.every((word) => closeWords.has(word.toLowerCase()));
}

/**
 * The bodies that the text around a link names, strongest first: beside the number, beside its head, in its list,
 * then elsewhere in the sentence.
 */
export function gatherEvidence(text: string, tokens: readonly Token[], link: Link, group: readonly Link[]): Evidence[] {
  const found: Evidence[] = [];
  const seen = new Set<BodyToken>();
  const take = (because: Because, token: BodyToken | undefined): void => {
    if (token === undefined || seen.has(token)) return;
    seen.add(token);
    found.push(evidence(because, token));
  };
  const first = group[0] ?? link;
  const last = group.at(-1) ?? link;
  take('named body', insideList(text, tokens, link));
  take('named body', after(text, tokens, link));
  for (const body of beforeHead(text, tokens, first)) take('named body', body);
  if (link.head?.han) take('named body', beforeHanNumber(text, tokens, link));
  for (const member of group) if (member.index < link.index) take('named body', insideList(text, tokens, member));
  for (const member of group) if (member.index > link.index) take('named body', after(text, tokens, member));
  const own = link.head?.own === true || isHanOwn(text, first);
  if (own) {
    take('speaking body', afterComma(text, tokens, last));
    for (const body of subjects(text, tokens, first)) take('speaking body', body);
  }
  for (const body of inSentenceBefore(tokens, first, mostBefore)) take('body in sentence', body);
  take('body in sentence', nextInSentence(tokens, last));
  return found;
}

/** Between the head (or the item before) and the number: "قرار مجلس الأمن 1325", "резолюции Генеральной Ассамблеи 61/180". */
function insideList(text: string, tokens: readonly Token[], link: Link): BodyToken | undefined {
  const previous = tokens[link.index - 1];
  if (!isBody(previous)) return undefined;
  if (link.head !== undefined && !link.head.han && previous.start < link.head.start) return undefined;
  return isListText(text, previous.end, link.token.start) && previous.sentence === link.token.sentence
    ? previous
    : undefined;
}

const ofWords =
  /^[\s,،)）\]"”»]*(?:(?:of|by|de|du|des|del|de la|de l['’]|de los|de las|du|par|por|por la|por el|от|الصادر عن|الصادرة عن|التابع|adopted by|approved by|passed by|for|the|la|el|le|l['’])\s*){0,3}$/iu;

/** Right after the number: "resolution 52/86 of the General Assembly", "резолюция 3235 (XXIX) Генеральной Ассамблеи". */
function after(text: string, tokens: readonly Token[], link: Link): BodyToken | undefined {
  const next = tokens[link.index + 1];
  if (!isBody(next) || next.sentence !== link.token.sentence) return undefined;
  const between = text.slice(link.end, next.start);
  if (between.length > 160 || /^\s*[,،;.。]/.test(between)) return undefined;
  if (ofWords.test(between)) return between.includes('\n\n') ? undefined : next;
  // "resolution 2036 (2012) on the African Union Mission": only "of" makes a number that of a body outside.
  if (next.outside) return undefined;
  // "resolution 1 (I) of 24 January 1946 of the General Assembly"
  return isListText(text, link.end, next.start) && !/[和及与、，。;]|(?:\s(?:and|et|y|и)\s)|و/u.test(between)
    ? next
    : undefined;
}

/** Right before the head: "General Assembly and Security Council resolutions". Nearest first. */
function beforeHead(text: string, tokens: readonly Token[], link: Link): BodyToken[] {
  const bodies: BodyToken[] = [];
  if (link.head === undefined) return bodies;
  let at = link.head.han ? link.token.start : link.head.start;
  for (let index = (link.head.han ? link.index : link.headIndex) - 1; index >= 0; index--) {
    const token = tokens[index];
    const between = isBody(token) ? text.slice(token.end, at) : '';
    if (!isBody(token) || token.sentence !== link.token.sentence || !isClose(between)) break;
    // "Organization of American States (resolution 253 (III))": what stands in brackets need not be that body's.
    if (token.outside && /[(（]/.test(between)) break;
    bodies.push(token);
    at = token.start;
  }
  return bodies;
}

/** Chinese: the body, then date, title or words, then 第: "大会2003年6月23日第57/270 B号决议". */
function beforeHanNumber(text: string, tokens: readonly Token[], link: Link): BodyToken | undefined {
  const previous = tokens[link.index - 1];
  if (!isBody(previous) || previous.sentence !== link.token.sentence) return undefined;
  return isListText(text, previous.end, link.token.start) ? previous : undefined;
}

/** "In its resolution 52/1, the Commission on Narcotic Drugs called for …" */
function afterComma(text: string, tokens: readonly Token[], link: Link): BodyToken | undefined {
  const next = tokens[link.index + 1];
  if (!isBody(next) || next.sentence !== link.token.sentence || next.start - link.end > 120) return undefined;
  const between = text.slice(link.end, next.start);
  const comma = between.search(/[,،，]/);
  return comma >= 0 &&
    isListText(text, link.end, link.end + comma + 1) &&
    isListText(text, link.end + comma, next.start)
    ? next
    : undefined;
}

/** The bodies before "its" that may be its owner, nearest first; one that owns a number itself ("резолюцию 64/182 Генеральной Ассамблеи") is none. */
function subjects(text: string, tokens: readonly Token[], link: Link): BodyToken[] {
  return inSentenceBefore(tokens, link, mostBefore).filter((body) => {
    const index = tokens.indexOf(body, Math.max(0, link.index - 60));
    const before = tokens[index - 1];
    const next = tokens[index + 1];
    const owns =
      before?.type === 'number' &&
      ofWords.test(text.slice(before.end, body.start)) &&
      /[\s\p{L}]/u.test(text.slice(before.end, body.start));
    const named =
      next?.type === 'head' && next.end <= link.token.start && next !== link.head && next.start - body.end < 3;
    return !owns && !named;
  });
}

function inSentenceBefore(tokens: readonly Token[], link: Link, most: number): BodyToken[] {
  const bodies: BodyToken[] = [];
  const start = link.head !== undefined && !link.head.han ? Math.min(link.headIndex, link.index) : link.index;
  for (let index = start - 1; index >= 0 && bodies.length < most && index > start - 40; index--) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== link.token.sentence) break;
    if (isBody(token) && !token.outside) bodies.push(token);
  }
  return bodies;
}

function nextInSentence(tokens: readonly Token[], link: Link): BodyToken | undefined {
  for (let index = link.index + 1; index < tokens.length && index < link.index + 12; index++) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== link.token.sentence) return undefined;
    if (isBody(token) && !token.outside) return token;
  }
  return undefined;
}

/** 其 before the number, with at most a date between: "回顾其2009年12月18日第64/179号". */
function isHanOwn(text: string, link: Link): boolean {
  if (link.head !== undefined && !link.head.han) return false;
  const before = text.slice(Math.max(0, link.token.start - 60), link.token.start);
  const at = before.lastIndexOf('其');
  return at >= 0 && isListText(text, link.token.start - before.length + at + 1, link.token.start);
}

/** "The General Assembly," at the beginning of a line: the body that speaks from there on. */
export function isSpeaker(text: string, token: BodyToken): boolean {
  if (token.context || token.outside || !/^\s{0,2}[,，،]/.test(text.slice(token.end, token.end + 4))) return false;
  const article = /(?:the|l['’]|le|la|el|les)\s?$/i.exec(text.slice(Math.max(0, token.start - 5), token.start));
  return startsLine(text, token.start - (article?.[0].length ?? 0));
}
