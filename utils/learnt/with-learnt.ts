import type { CatalogueRecord, Resolved } from '../finder/catalogue/record.ts';
import { parseSymbol } from '../finder/symbols/parse-symbol.ts';
import type { Language } from '../ground/language.ts';
import type { LearntDocument } from './learnt-document.ts';

/** Which facts of a record were learnt, and where: a symbol, or an address. */
interface Learnt {
  title?: string;
  /** The language of the document that gave the title. */
  titleLanguage?: Language;
  date?: string;
  cites?: string;
  /** True where the catalogue holds nothing of the symbol. */
  alone?: boolean;
}

/** The catalogue's answer with what was learnt in its gaps. */
export interface ResolvedWithLearnt extends Resolved {
  learnt?: Learnt;
}

/** Whether the catalogue leaves something to say that reading can teach. */
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

/** The title that a document bears goes before those by which others call it; among these the latest. */
function titleOf(symbol: string, documents: readonly LearntDocument[]): GivenTitle | undefined {
  const given = documents.flatMap((document) => {
    const own = document.symbol === symbol ? document.title : undefined;
    const title = own ?? document.titles.find((cited) => cited.symbol === symbol)?.title;
    return title === undefined ? [] : [{ title, document, isOwn: own !== undefined }];
  });
  return given.sort((a, b) => Number(b.isOwn) - Number(a.isOwn) || b.document.learnt - a.document.learnt)[0];
}

/**
 * What the catalogue says, with what reading taught put in where the catalogue is silent and nowhere else. Documents
 * that say nothing of the symbol are passed over.
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
    record: {
      ...record,
      ...(titled && { title: titled.title }),
      ...(date !== undefined && { date }),
      ...(cites && { cites }),
    },
    learnt: {
      ...(titled && { title: titled.document.readIn }),
      ...(titled?.document.language !== undefined && { titleLanguage: titled.document.language }),
      ...(date !== undefined && { date: readIn }),
      ...(cites && { cites: readIn }),
      ...(resolved.record === undefined && { alone: true }),
    },
  };
}
