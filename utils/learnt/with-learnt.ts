import type { CatalogueRecord, Resolved } from '../finder/catalogue/record.ts';
import { parseSymbol } from '../finder/symbols/parse-symbol.ts';
import { defined } from '../ground/defined.ts';
import type { Language } from '../ground/language.ts';
import type { LearntDocument } from './learnt-document.ts';

/** Which facts of a record were learnt, and from which document: its symbol or address. */
interface Learnt {
  title?: string;
  /** The language of the document that gave the title. */
  titleLanguage?: Language;
  date?: string;
  cites?: string;
  /** True if the catalogue has nothing on the symbol. */
  alone?: boolean;
}

/** The catalogue's answer, with its gaps filled by what was learnt. */
export interface ResolvedWithLearnt extends Resolved {
  learnt?: Learnt;
}

/** Whether the catalogue lacks something that reading can teach. */
export function hasGap({ record }: Resolved): boolean {
  return record?.title === undefined || record.date === undefined || record.cites.length === 0;
}

function emptyRecord(symbol: string): CatalogueRecord | undefined {
  const parsed = parseSymbol(symbol);
  if (!parsed?.body || parsed.kind === 'treaty') return undefined;
  return { symbol: parsed.symbol, kind: parsed.kind, body: parsed.body.series, cites: [], citedBy: [] };
}

interface GivenTitle {
  title: string;
  document: LearntDocument;
}

/** A document's own title comes before what others call it; among equals, the latest learnt comes first. */
function titleOf(symbol: string, documents: readonly LearntDocument[]): GivenTitle | undefined {
  const given = documents.flatMap((document) => {
    const own = document.symbol === symbol ? document.title : undefined;
    const title = own ?? document.titles.find((cited) => cited.symbol === symbol)?.title;
    return title === undefined ? [] : [{ title, document, isOwn: own !== undefined }];
  });
  return given.sort((a, b) => Number(b.isOwn) - Number(a.isOwn) || b.document.learnt - a.document.learnt)[0];
}

/**
 * Fills the gaps in the catalogue's answer with what reading taught, and changes nothing else. Documents that say
 * nothing about the symbol are ignored.
 */
export function withLearnt(resolved: Resolved, documents: readonly LearntDocument[]): ResolvedWithLearnt {
  const record = resolved.record ?? emptyRecord(resolved.symbol);
  if (!record) return resolved;
  const own = documents.find(({ symbol }) => symbol === record.symbol);
  const isUntitled = record.title === undefined && record.titleZh === undefined;
  const titled = isUntitled ? titleOf(record.symbol, documents) : undefined;
  const date = record.date === undefined ? own?.date : undefined;
  const cites = record.cites.length === 0 && own && own.cites.length > 0 ? own.cites : undefined;
  if (titled === undefined && date === undefined && cites === undefined) return resolved;
  const readIn = own?.readIn ?? record.symbol;
  return {
    ...resolved,
    record: { ...record, ...defined({ title: titled?.title, date, cites }) },
    learnt: defined({
      title: titled?.document.readIn,
      titleLanguage: titled?.document.language,
      date: date && readIn,
      cites: cites && readIn,
      alone: resolved.record === undefined || undefined,
    }),
  };
}
