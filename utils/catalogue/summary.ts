import type { Language } from '../references/reference.ts';
import { bodyOfSeries } from '../symbols/body.ts';
import { bodyName } from '../symbols/body-name.ts';
import { parseSymbol } from '../symbols/parse-symbol.ts';
import type { Adoption, CatalogueRecord } from './record.ts';
import { fillSegments, type SegmentValue, type SummarySegment, symbolList } from './summary/segments.ts';
import { type Counted, type SummaryWords, summaryLanguage, summaryWords } from './summary/summary-words.ts';

/** How many cited texts are named; the others are counted. */
const namedCitations = 3;

type Sentence = SummarySegment[] | undefined;
type Values = Readonly<Record<string, SegmentValue>>;

const linked = (symbol: string): SummarySegment[] => [{ text: symbol, symbol }];

const counted = (forms: Counted, count: number, words: SummaryWords): string =>
  forms[new Intl.PluralRules(words.locale).select(count)] ?? forms.other;

const dateIn = (words: SummaryWords, iso: string): string =>
  new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));

/** " by 48 votes to none, with 8 abstentions": empty where nothing is known of it. */
function howAdopted(adoption: Adoption | undefined, words: SummaryWords): string {
  if (!adoption || adoption.how === 'unknown') return '';
  if (adoption.how === 'consensus') return words.consensus;
  if (adoption.how === 'without vote') return adoption.inferred ? words.withoutInferred : words.without;
  const { yes, no, abstain, unanimous } = adoption;
  if (unanimous) return words.unanimous;
  if (yes === undefined || no === undefined) return words.vote;
  if (no === 0 && abstain === 0) return plain(words.unanimousCounted, { yes });
  const votes = { yes, no: no === 0 ? words.none : no };
  return abstain
    ? plain(counted(words.countedAbstaining, abstain, words), { ...votes, abstain })
    : plain(words.counted, votes);
}

const plain = (template: string, values: Values): string =>
  fillSegments(template, values)
    .map(({ text }) => text)
    .join('');

function adopted(record: CatalogueRecord, language: Language, words: SummaryWords): Sentence {
  const body = bodyOfSeries(record.body) && bodyName(record.body, language);
  const how = howAdopted(record.adoption, words);
  if (body === undefined || (record.date === undefined && how === '')) return undefined;
  return record.date === undefined
    ? fillSegments(words.adopted, { body, how })
    : fillSegments(words.adoptedOn, { body, how, date: dateIn(words, record.date) });
}

/** The draft, with the committee whose document it is: what a committee's draft became, that committee recommended. */
function draft(record: CatalogueRecord, language: Language, words: SummaryWords): Sentence {
  if (record.draft === undefined) return undefined;
  const body = parseSymbol(record.draft)?.body;
  const values = { draft: linked(record.draft) };
  if (body?.series.startsWith('A/C.') && record.body === 'A') {
    return fillSegments(words.recommended, { ...values, committee: bodyName(body.series, language) });
  }
  return fillSegments(record.draftAmended ? words.draftAmended : words.draft, values);
}

function document(record: CatalogueRecord, language: Language, words: SummaryWords): Sentence[] {
  // Types and sponsors are English in the sources: said in English only.
  const type =
    language === 'en' && record.type ? record.type.charAt(0).toUpperCase() + record.type.slice(1) : undefined;
  const date = record.date === undefined ? record.year : dateIn(words, record.date);
  const { yes, no, abstain } = record.adoption ?? {};
  const hasVotes = yes !== undefined && no !== undefined && abstain !== undefined;
  return [
    type === undefined || record.outcome
      ? undefined
      : fillSegments(date === undefined ? words.type : words.typeOn, { type, date: date ?? '' }),
    language === 'en' && record.sponsors ? fillSegments(words.submitted, { sponsors: record.sponsors }) : undefined,
    record.adoptedAs && fillSegments(words.adoptedAs, { symbols: symbolList(record.adoptedAs, words.locale) }),
    language === 'en' && record.outcome
      ? fillSegments(hasVotes ? words.notAdoptedCounted : words.notAdopted, {
          outcome: record.outcome,
          yes: yes ?? '',
          no: no ?? '',
          abstain: abstain ?? '',
        })
      : undefined,
  ];
}

function citations(record: CatalogueRecord, words: SummaryWords): Sentence[] {
  const { cites, citedBy } = record;
  const rest = cites.length - namedCitations;
  const named = cites.slice(0, namedCitations);
  const latest = citedBy.at(-1);
  const citesSentence =
    rest > 0
      ? fillSegments(counted(words.citesMore, rest, words), {
          symbols: named.flatMap((symbol, index) => (index > 0 ? [{ text: ', ' }, ...linked(symbol)] : linked(symbol))),
          count: rest,
        })
      : fillSegments(words.cites, { symbols: symbolList(named, words.locale) });
  return [
    cites.length === 0 ? undefined : citesSentence,
    latest === undefined
      ? undefined
      : citedBy.length === 1
        ? fillSegments(words.citedOnce, { latest: linked(latest) })
        : fillSegments(counted(words.cited, citedBy.length, words), { count: citedBy.length, latest: linked(latest) }),
  ];
}

function series({ earlierInSeries: earlier, laterInSeries: later }: CatalogueRecord, words: SummaryWords): Sentence {
  if (earlier === undefined && later === undefined) return undefined;
  const values = { earlier: linked(earlier ?? ''), later: linked(later ?? '') };
  if (earlier !== undefined && later !== undefined) return fillSegments(words.earlierAndLater, values);
  return fillSegments(earlier === undefined ? words.later : words.earlier, values);
}

/**
 * A summary in sentences put together from the record's facts and from nothing else: a fact that is not known has no
 * sentence. Symbols in it are segments of their own, to be linked. Empty where the record holds no facts.
 */
export function summarize(record: CatalogueRecord, language: Language = 'en'): SummarySegment[] {
  const words = summaryWords(language);
  const spoken = summaryLanguage(language);
  const agenda =
    record.agenda === undefined || spoken !== 'en' ? undefined : fillSegments(words.agenda, { agenda: record.agenda });
  const sentences = [
    ...(record.kind === 'document' ? document(record, spoken, words) : [adopted(record, spoken, words)]),
    draft(record, spoken, words),
    agenda,
    ...citations(record, words),
    series(record, words),
  ].filter((sentence) => sentence !== undefined);
  return sentences.flatMap((sentence, index) => (index > 0 ? [{ text: words.space }, ...sentence] : sentence));
}
