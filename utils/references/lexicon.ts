import { bodies } from '../symbols/body.ts';
import { languages } from './reference.ts';
import { type BodyName, Lexicon } from './scan/lexicon.ts';
import { numberings } from './whose/numbering.ts';
import { wordTables } from './words/tables.ts';

/** Names too common to tell a body by: "Meeting", 会议. */
const tooCommon = /^(?:会议|.?(?:[Mm]eeting|[Rr]éunion|[Rr]eunión)|the Meeting|la Réunion|Совещани.*|.*الاجتماع|.*الفريق|.*Группа|Group|Groupe|Grupo)$/;

/** Bodies that adopt resolutions or decisions, and those outside that number theirs alike, by their names. */
function* namesOfBodies(): Generator<BodyName> {
  for (const { series, outside, names } of bodies) {
    if (!outside && !numberings.has(series)) continue;
    for (const language of languages) {
      const { name, alias, context } = names[language];
      for (const text of [name, ...alias]) yield { series, language, text, context: false, outside };
      if (!outside) for (const text of context) if (!tooCommon.test(text)) yield { series, language, text, context: true, outside };
    }
  }
}

let lexicon: Lexicon | undefined;

/** The lexicon of all languages, built on first use. */
export function theLexicon(): Lexicon {
  lexicon ??= new Lexicon(wordTables, [...namesOfBodies()]);
  return lexicon;
}
