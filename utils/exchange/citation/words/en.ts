import { ordinalWords } from '../../../finder/symbols/words/ordinal-words.ts';
import type { CitationWords } from './citation-words.ts';
import { capitalRoman, latinLetter, smallRoman } from './item-numbers.ts';

export const english: CitationWords = {
  locale: 'en-GB',
  quotation: ['“', '”'],
  title: ['“', '”'],
  source: [' (', ')'],
  separator: ', ',
  end: '.',
  resolution: '{body} resolution {number}',
  decision: '{body} decision {number}',
  bodies: [],
  number: { letters: [], inBrackets: ' ({session})' },
  pinpoint: {
    paragraph: 'para. {number}',
    paragraphs: 'paras. {first}–{last}',
    preambular: '{ordinal} preambular para.',
    preambularInDigits: 'preambular para. {number}',
    ordinal: ordinalWords.en,
    annex: 'annex',
    numberedAnnex: 'annex {number}',
    annexNumber: capitalRoman,
    footnote: 'footnote {number}',
    items: [' ({item})', ' ({item})', ' {item}.', ' {item}.'],
    itemNumbers: [latinLetter, smallRoman, latinLetter, smallRoman],
  },
};
