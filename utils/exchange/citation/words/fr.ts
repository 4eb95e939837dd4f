import { ordinalWords } from '../../../finder/symbols/words/ordinal-words.ts';
import type { CitationWords } from './citation-words.ts';
import { capitalRoman, latinLetter, smallRoman } from './item-numbers.ts';

export const french: CitationWords = {
  locale: 'fr-FR',
  quotation: ['«\u00a0', '\u00a0»'],
  title: ['«\u00a0', '\u00a0»'],
  source: [' (', ')'],
  separator: ', ',
  end: '.',
  resolution: 'résolution {number} {body}',
  decision: 'décision {number} {body}',
  bodies: [
    ['Assemblée', "de l'Assemblée"],
    ['Organe', "de l'Organe"],
    ['Comité', 'du Comité'],
    ['Conseil', 'du Conseil'],
    ['Forum', 'du Forum'],
    ['Septième Congrès', 'du septième Congrès'],
    ['Huitième Congrès', 'du huitième Congrès'],
    ['Neuvième Congrès', 'du neuvième Congrès'],
    ['Dixième Congrès', 'du dixième Congrès'],
    ['Sixième Congrès', 'du sixième Congrès'],
    ['Commission', 'de la Commission'],
    ['Conférence', 'de la Conférence'],
    ['Réunion', 'de la Réunion'],
    ['Sous-Commission', 'de la Sous-Commission'],
  ],
  number: { letters: [], inBrackets: ' ({session})' },
  pinpoint: {
    paragraph: 'par. {number}',
    paragraphs: 'par. {first} à {last}',
    preambular: '{ordinal} alinéa du préambule',
    preambularInDigits: 'alinéa {number} du préambule',
    // The ordinals of sessions are feminine, which only shows in the first.
    ordinal: (number) => (number === 1 ? 'premier' : ordinalWords.fr(number)),
    annex: 'annexe',
    numberedAnnex: 'annexe {number}',
    annexNumber: capitalRoman,
    footnote: 'note {number}',
    items: [' {item})', ' {item})', ' {item}.', ' {item}.'],
    itemNumbers: [latinLetter, smallRoman, latinLetter, smallRoman],
  },
};
