import { fillTemplate } from '../finder/symbols/fill-template.ts';
import type { Language } from '../ground/language.ts';
import type { PinpointWords } from './citation/words/citation-words.ts';
import { citationWords } from './citation/words/tables.ts';

const partKinds = ['preambular', 'operative', 'para', 'annex', 'footnote', 'item'] as const;

/** One part of a paragraph path. */
interface Part {
  kind: (typeof partKinds)[number];
  /** Absent for the only annex. */
  number?: number;
}

const form = /^([a-z]{1,10})(?:\.(\d{1,5}))?$/;

/** The parts of a path such as `annex.1/para.3/item.2`; undefined if one is malformed. */
function partsOf(path: string): Part[] | undefined {
  const parts: Part[] = [];
  for (const written of path.split('/')) {
    const [, name, digits] = form.exec(written) ?? [];
    const kind = partKinds.find((each) => each === name);
    if (kind === undefined || (digits === undefined && kind !== 'annex')) return undefined;
    parts.push({ kind, ...(digits !== undefined && { number: Number(digits) }) });
  }
  return parts;
}

/** The words for an item as they follow its paragraph: " (b) (ii)". */
function itemWords(numbers: readonly number[], words: PinpointWords): string {
  return numbers
    .map((number, depth) => {
      const written = (words.itemNumbers[depth] ?? String)(number);
      return fillTemplate(words.items[depth] ?? ' {item}', { item: written });
    })
    .join('');
}

function headWords({ kind, number }: Part, items: string, words: PinpointWords, upTo?: number): string {
  switch (kind) {
    case 'operative':
    case 'para':
      return upTo === undefined
        ? fillTemplate(words.paragraph, { number: `${number}${items}` })
        : fillTemplate(words.paragraphs, { first: `${number}`, last: upTo });
    case 'preambular': {
      const ordinal = number === undefined ? undefined : words.ordinal(number);
      const said =
        ordinal === undefined
          ? fillTemplate(words.preambularInDigits, { number: `${number}` })
          : fillTemplate(words.preambular, { ordinal });
      return said + items;
    }
    case 'annex':
      if (number === undefined) return words.annex + items;
      return fillTemplate(words.numberedAnnex, { number: words.annexNumber(number) }) + items;
    case 'footnote':
      return fillTemplate(words.footnote, { number: `${number}` }) + items;
    case 'item':
      return items.trim();
  }
}

/** The number of the paragraph in which a passage ends, if it is a later sibling of the first. */
function laterNumber(first: readonly Part[], last: readonly Part[] | undefined): number | undefined {
  const end = last?.at(-1);
  const begin = first.at(-1);
  if (!last || begin?.number === undefined || end?.number === undefined || last.length !== first.length)
    return undefined;
  const isParagraph = begin.kind === 'operative' || begin.kind === 'para';
  const siblings = last.every(
    ({ kind, number }, index) =>
      kind === first[index]?.kind && (index === last.length - 1 || number === first[index]?.number),
  );
  return isParagraph && siblings && end.number > begin.number ? end.number : undefined;
}

/**
 * A paragraph path in words: "para. 4 (b)", "annex I, para. 3", "fourth preambular para.", "footnote 12".
 * @param path where a passage begins: parts joined by `/`, each `preambular.N`, `operative.N`, `para.N`, `annex.N`,
 *   `footnote.N` or `item.N`
 * @param last the path where it ends; a later sibling of the first gives a range ("paras. 5–7")
 * @returns undefined if the path has another form, such as `part.2/para.1`: the path does not say what a second
 *   numbering from 1 is called, and no paragraph is better than one of the first numbering
 */
export function pinpointWords(path: string, language: Language, last?: string): string | undefined {
  const parts = partsOf(path);
  if (!parts) return undefined;
  const { pinpoint: words, separator } = citationWords[language];
  const upTo = laterNumber(parts, last === undefined ? undefined : partsOf(last));
  const said: string[] = [];
  for (let index = 0; index < parts.length; ) {
    const head = parts[index];
    if (!head) break;
    const isItem = head.kind === 'item';
    let next = isItem ? index : index + 1;
    const items: number[] = [];
    for (let part = parts[next]; part?.kind === 'item'; part = parts[++next]) items.push(part.number ?? 0);
    said.push(
      headWords(head, itemWords(items, words), words, upTo !== undefined && next === parts.length ? upTo : undefined),
    );
    index = next;
  }
  return said.join(separator);
}
