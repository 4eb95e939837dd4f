import generated from './names-in-text.generated.json' with { type: 'json' };
import { type NamedBody, PhraseIndex } from './scan/phrase-index.ts';
import { wordTables } from './words/tables.ts';

/** Names too common to tell a body by: "Meeting", 会议. */
const tooCommon =
  /^(?:会议|.?(?:[Mm]eeting|[Rr]éunion|[Rr]eunión)|Совещани.*|.*الاجتماع|.*الفريق|.*Группа|Group|Groupe|Grupo)$/;
/** "the Council": the article is no part of the name, which the list has without it too. */
const beginsWithArticle = /^(?:the |l['’]|le |la |du |au |de |à |a |el |del |al )/;

function* namesOfBodies(): Generator<NamedBody> {
  for (const { series, outside, names, context } of generated) {
    for (const text of names) yield { series, text, context: false, outside };
    for (const text of context) {
      if (!tooCommon.test(text) && !beginsWithArticle.test(text)) yield { series, text, context: true, outside };
    }
  }
  for (const { alsoCalled } of wordTables) {
    for (const [series, names] of Object.entries(alsoCalled ?? {})) {
      for (const text of names) yield { series, text, context: false, outside: false };
    }
  }
}

let lexicon: PhraseIndex | undefined;

/** The lexicon of all languages, built on first use. */
export function theLexicon(): PhraseIndex {
  lexicon ??= new PhraseIndex(wordTables, [...namesOfBodies()]);
  return lexicon;
}
