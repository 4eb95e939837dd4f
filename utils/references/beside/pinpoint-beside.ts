import type { Span } from '../reference.ts';

const reach = 60;
/** ", para. 59", ", paras. 83, 89 and 103", ", chap. I, sect. D", ", annex", ", п. 5", "، الفقرة 8". */
const after =
  /^(?:[^\S\n]?[\p{L}]{0,9})?[,،)]?\s{0,2}((?:op\.\s)?(?:paragraphs?|paras?\.|par\.|paragraphes?|párrs?\.|párrafos?|пп?\.|пункты?|الفقر(?:ة|ات|تان|تين)|annex(?:es)?|annexe|anexo|приложение|المرفق|chap\.|chapter|cap\.|гл\.|الفصل|sects?\.|sections?|secc\.|раздел|الفرع|part|art\.)\s?(?:[\dIVXLC]{1,5}(?:\s\(\p{L}\))?(?:(?:,|\sand|\set|\sy|\sи|\sto|–|-)\s?\d{1,3}){0,6})?)/iu;
/** 号决议第2段、附件一 */
const hanAfter =
  /^\s{0,2}号?\s{0,2}(?:决议|决定|文件)?[，,（]?\s{0,2}((?:第\s?[\d一二三四五六七八九十]{1,4}\s?(?:段|节|章|款)|附件[一二三四五六七八九十]?))/;
/** "paragraph 4 of resolution", "пункт 5 резолюции", "la section II de sa résolution" */
const before =
  /((?:paragraphs?|paras?\.|section|annex|paragraphe|párrafo|пункт\p{L}{0,2}|الفقرة|раздел\p{L}?|sección)\s(?:[\dIVX]{1,4}(?:\s\(\p{L}\))?)?(?:\s(?:and|et|y|и)\s\d{1,3})?)\s(?:of|to|de|du|de la|من)?\s?(?:\p{L}{1,12}\s){0,4}$/iu;

/** The place inside the document that a reference points to, as printed: "para. 59"; undefined if it names none. */
export function pinpointBeside(text: string, { start, end }: Span): string | undefined {
  const behind = text.slice(end, end + reach);
  const found =
    hanAfter.exec(behind)?.[1] ??
    after.exec(behind)?.[1] ??
    before.exec(text.slice(Math.max(0, start - reach), start))?.[1];
  const printed = found?.replace(/\s{1,9}/g, ' ').trim();
  return printed === undefined || printed === '' ? undefined : printed;
}
