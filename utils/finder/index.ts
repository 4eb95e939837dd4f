/**
 * The public interface of the package. Find the references in a text, parse a symbol, get the addresses of a document,
 * and open the bundled catalogue, which says what a document is. README.md shows each in use.
 */
export type { Language } from '../ground/language.ts';
export { type Catalogue, openCatalogue, type ReadShard, type SearchAnswer } from './catalogue/open-catalogue.ts';
export type { Adoption, CatalogueProblem, CatalogueRecord, Resolved } from './catalogue/record.ts';
export type { SearchHit } from './catalogue/search/search-hit.ts';
export { findReferences } from './references/find-references.ts';
export type { Because, Candidate, Reference, ReferenceKind, TextContext } from './references/found/reference.ts';
export { linksOf } from './symbols/links.ts';
export { canonicalSymbol, parseSymbol } from './symbols/parse-symbol.ts';
export type { ParsedSymbol } from './symbols/parsed-symbol.ts';
