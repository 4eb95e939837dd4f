import type { Language } from '../../../ground/language.ts';
import { bodyOfSeries } from '../../symbols/body.ts';
import { bodyName } from '../../symbols/body-name.ts';
import { parseSymbol } from '../../symbols/parse-symbol.ts';
import type { CatalogueRecord } from '../record.ts';
import { countedSegments, plain } from './counted.ts';
import { dateWords } from './date-words.ts';
import { howAdopted } from './how-adopted.ts';
import { fillSegments, type SummarySegment, symbolList } from './segments.ts';
import type { SummaryWords } from './words/summary-words.ts';
import { summaryWords } from './words/tables.ts';

/** How many cited texts are named if it is not known which are cited most; the others are counted. */
const namedCitations = 3;

type Sentence = SummarySegment[] | undefined;

const linked = (symbol: string): SummarySegment[] => [{ text: symbol, symbol }];

function adopted(record: CatalogueRecord, language: Language, words: SummaryWords): Sentence {
  const body = bodyOfSeries(record.body) && bodyName(record.body, language);
  const how = howAdopted(record.adoption, words);
  if (body === undefined || (record.date === undefined && how === '')) return undefined;
  return record.date === undefined
    ? fillSegments(words.adopted, { body, how })
    : fillSegments(words.adoptedOn, { body, how, date: dateWords(record.date, words.locale) });
}

/** The draft. If it is a committee's document, that committee recommended what it became. */
function draft(record: CatalogueRecord, language: Language, words: SummaryWords): Sentence {
  if (record.draft === undefined) return undefined;
  const body = parseSymbol(record.draft)?.body;
  const values = { draft: linked(record.draft) };
  if (body?.series.startsWith('A/C.') && record.body === 'A') {
    return fillSegments(words.recommended, { ...values, committee: bodyName(body.series, language) });
  }
  return fillSegments(record.draftAmended ? words.draftAmended : words.draft, values);
}

/** The agenda item. Its title is English in the sources, so other languages give its number. */
function agenda(record: CatalogueRecord, language: Language, words: SummaryWords): Sentence {
  const { agenda: titles, agendaItem: item, agendaDocument: document } = record;
  if (language === 'en') return titles === undefined ? undefined : fillSegments(words.agenda, { agenda: titles });
  if (item === undefined || document === undefined) return undefined;
  return fillSegments(words.agendaItem, { item, document: linked(document) });
}

/** What a document is. Types are English in the sources, and given in English only. */
function kindOfDocument(record: CatalogueRecord, language: Language, words: SummaryWords): Sentence {
  const date = record.date === undefined ? record.year?.toString() : dateWords(record.date, words.locale);
  if (language !== 'en') return date === undefined ? undefined : fillSegments(words.dated, { date });
  if (record.type === undefined || record.outcome) return undefined;
  const type = record.type.charAt(0).toUpperCase() + record.type.slice(1);
  return fillSegments(date === undefined ? words.type : words.typeOn, { type, date: date ?? '' });
}

function outcome({ outcome: ended, adoption }: CatalogueRecord, words: SummaryWords): Sentence {
  if (ended === undefined) return undefined;
  const { yes, no, abstain } = adoption ?? {};
  const isCounted = yes !== undefined && no !== undefined && abstain !== undefined;
  const counts = isCounted ? plain(words.outcomeCounts, { yes, no, abstain }) : '';
  return fillSegments(ended.includes('veto') ? words.notAdoptedVeto : words.notAdopted, { counts });
}

function document(record: CatalogueRecord, language: Language, words: SummaryWords): Sentence[] {
  const { sponsors, adoptedAs } = record;
  return [
    kindOfDocument(record, language, words),
    language === 'en' && sponsors ? fillSegments(words.submitted, { sponsors }) : undefined,
    adoptedAs && fillSegments(words.adoptedAs, { symbols: symbolList(adoptedAs, words.locale) }),
    outcome(record, words),
  ];
}

function citing({ cites, citesMost }: CatalogueRecord, words: SummaryWords): Sentence {
  if (cites.length === 0) return undefined;
  if (citesMost !== undefined) {
    return countedSegments(words.citesMost, cites.length, words, { symbols: symbolList(citesMost, words.locale) });
  }
  const named = cites.slice(0, namedCitations);
  const rest = cites.length - named.length;
  if (rest === 0) return fillSegments(words.cites, { symbols: symbolList(named, words.locale) });
  return countedSegments(words.citesMore, rest, words, { symbols: symbolList(named, words.locale, 'unit') });
}

function cited({ citedBy }: CatalogueRecord, words: SummaryWords): Sentence {
  const latest = citedBy.at(-1);
  if (latest === undefined) return undefined;
  const values = { latest: linked(latest) };
  return citedBy.length === 1
    ? fillSegments(words.citedOnce, values)
    : countedSegments(words.cited, citedBy.length, words, values);
}

function series(record: CatalogueRecord, words: SummaryWords): Sentence[] {
  const { earlierInSeries: earlier, laterInSeries: later, newestInSeries: newest } = record;
  const values = { earlier: linked(earlier ?? ''), later: linked(later ?? '') };
  const around =
    earlier !== undefined && later !== undefined
      ? words.earlierAndLater
      : earlier !== undefined
        ? words.earlier
        : later !== undefined
          ? words.later
          : undefined;
  return [
    around === undefined ? undefined : fillSegments(around, values),
    newest === undefined || newest === later ? undefined : fillSegments(words.newest, { newest: linked(newest) }),
  ];
}

/**
 * A summary in sentences, made from the record's facts alone: an unknown fact has no sentence. Symbols are segments of
 * their own, so that they can be linked. Empty if the record has no facts.
 */
export function summarize(record: CatalogueRecord, language: Language = 'en'): SummarySegment[] {
  const words = summaryWords[language];
  const sentences = [
    ...(record.kind === 'document' ? document(record, language, words) : [adopted(record, language, words)]),
    draft(record, language, words),
    agenda(record, language, words),
    citing(record, words),
    cited(record, words),
    ...series(record, words),
  ].filter((sentence) => sentence !== undefined);
  return sentences.flatMap((sentence, index) =>
    index > 0 && words.space !== '' ? [{ text: words.space }, ...sentence] : sentence,
  );
}
