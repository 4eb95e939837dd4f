import generated from './names-in-text.generated.json' with { type: 'json' };
import { type BodyName, Lexicon } from './scan/lexicon.ts';
import { wordTables } from './words/tables.ts';

/** Names too common to tell a body by: "Meeting", 会议. */
const tooCommon =
  /^(?:会议|.?(?:[Mm]eeting|[Rr]éunion|[Rr]eunión)|Совещани.*|.*الاجتماع|.*الفريق|.*Группа|Group|Groupe|Grupo)$/;
/** "the Council": the article is no part of the name, which the list has without it too. */
const beginsWithArticle = /^(?:the |l['’]|le |la |du |au |de |à |a |el |del |al )/;

function* namesOfBodies(): Generator<BodyName> {
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

let lexicon: Lexicon | undefined;

/** The lexicon of all languages, built on first use. */
export function theLexicon(): Lexicon {
  lexicon ??= new Lexicon(wordTables, [...namesOfBodies()]);
  return lexicon;
}
