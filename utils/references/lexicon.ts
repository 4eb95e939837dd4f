import { bodies } from '../symbols/body.ts';
import { languages } from './reference.ts';
import { type BodyName, Lexicon } from './scan/lexicon.ts';
import { numberings } from './whose/numbering.ts';
import { wordTables } from './words/tables.ts';

/** Names too common to tell a body by: "Meeting", 会议. */
const tooCommon =
  /^(?:会议|.?(?:[Mm]eeting|[Rr]éunion|[Rr]eunión)|the Meeting|la Réunion|Совещани.*|.*الاجتماع|.*الفريق|.*Группа|Group|Groupe|Grupo)$/;

/** "the Council": the article is no part of the name, which the list has without it too. */
const beginsWithArticle = /^(?:the |l['’]|le |la |du |au |de |à |a |el |del |al )/;

/** Bodies that adopt resolutions or decisions, and those outside that number theirs alike, by their names. */
function* namesOfBodies(): Generator<BodyName> {
  for (const { series, outside, names } of bodies) {
    if (!outside && !numberings.has(series)) continue;
    for (const language of languages) {
      const { name, alias, context } = names[language];
      for (const text of [name, ...alias]) yield { series, language, text, context: false, outside };
      if (!outside)
        for (const text of context)
          if (!tooCommon.test(text) && !beginsWithArticle.test(text))
            yield { series, language, text, context: true, outside };
    }
  }
}

let lexicon: Lexicon | undefined;

function* colloquialNames(): Generator<BodyName> {
  for (const { language, alsoCalled } of wordTables) {
    for (const [series, names] of Object.entries(alsoCalled ?? {}))
      for (const text of names) yield { series, language, text, context: false, outside: false };
  }
}

/** The lexicon of all languages, built on first use. */
export function theLexicon(): Lexicon {
  lexicon ??= new Lexicon(wordTables, [...namesOfBodies(), ...colloquialNames()]);
  return lexicon;
}
