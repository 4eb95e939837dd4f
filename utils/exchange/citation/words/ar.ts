import { arabicLetters } from '../../../finder/symbols/words/arabic-letters.ts';
import { ordinalWords } from '../../../finder/symbols/words/ordinal-words.ts';
import type { CitationWords } from './citation-words.ts';
import { smallRoman } from './item-numbers.ts';

const items = [...'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'];
const annexes = ['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع', 'العاشر'];

export const arabic: CitationWords = {
  locale: 'ar',
  quotation: ['”', '“'],
  title: ['”', '“'],
  source: [' (', ')'],
  separator: '، ',
  end: '.',
  resolution: 'قرار {body} {number}',
  decision: 'مقرر {body} {number}',
  bodies: [],
  number: {
    letters: arabicLetters,
    inBrackets: ' ({session})',
    session: { regular: 'د-{number}', special: 'دإ-{number}', emergency: 'دإط-{number}' },
  },
  pinpoint: {
    paragraph: 'الفقرة {number}',
    paragraphs: 'الفقرات {first}-{last}',
    preambular: 'الفقرة {ordinal} من الديباجة',
    preambularInDigits: 'الفقرة {number} من الديباجة',
    ordinal: ordinalWords.ar,
    annex: 'المرفق',
    numberedAnnex: 'المرفق {number}',
    annexNumber: (number) => annexes[number - 1] ?? String(number),
    footnote: 'الحاشية {number}',
    items: [' ({item})', " '{item}'", ' {item}-', ' {item}-'],
    itemNumbers: [(number) => items[number - 1] ?? String(number), String, smallRoman, String],
  },
};
