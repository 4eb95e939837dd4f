import { foldForLexicon } from './characters/characters.ts';
import generated from './names-in-text.generated.json' with { type: 'json' };
import { type NamedBody, PhraseIndex } from './scan/phrase-index.ts';
import { smallWordsOf } from './words/patterns.ts';
import { wordTables } from './words/tables.ts';

/** What texts in all languages call a body. */
export interface NamesInText {
  series: string;
  outside: boolean;
  names: readonly string[];
  /** Names that need an antecedent: "the Council". */
  context: readonly string[];
}

const bodiesInText: readonly NamesInText[] = generated;

const tooCommon = new Set(wordTables.flatMap((table) => table.tooCommon).map(foldForLexicon));

/** "the Council": the list has every name without its article too. */
const openers = smallWordsOf('article', 'nameOpener').map((word) => (word.endsWith("'") ? word : `${word} `));
const beginsWithArticle = (name: string): boolean =>
  openers.some((opener) => name.replace('’', "'").startsWith(opener));

function* namesOfBodies(): Generator<NamedBody> {
  for (const { series, outside, names, context } of bodiesInText) {
    for (const text of names) yield { series, text, context: false, outside };
    for (const text of context) {
      if (!tooCommon.has(foldForLexicon(text)) && !beginsWithArticle(text)) {
        yield { series, text, context: true, outside };
      }
    }
  }
  for (const { alsoCalled } of wordTables) {
    for (const [series, names] of Object.entries(alsoCalled ?? {})) {
      for (const text of names) yield { series, text, context: false, outside: false };
    }
  }
}

let lexicon: PhraseIndex | undefined;

/** The words of all six languages and the names of all bodies, as one index; built on first use. */
export function theLexicon(): PhraseIndex {
  lexicon ??= new PhraseIndex(wordTables, [...namesOfBodies()]);
  return lexicon;
}
