import { ordinalWords } from '../../../finder/symbols/words/ordinal-words.ts';
import type { CitationWords } from './citation-words.ts';
import { latinLetter, smallRoman } from './item-numbers.ts';

const inWords = (number: number): string => ordinalWords.zh(number) ?? String(number);

export const chinese: CitationWords = {
  locale: 'zh-CN',
  quotation: ['“', '”'],
  title: ['《', '》'],
  source: ['（', '）'],
  separator: '，',
  end: '。',
  resolution: '{body}第{number}号决议',
  decision: '{body}第{number}号决定',
  bodies: [],
  number: { letters: [], inBrackets: '({session})' },
  pinpoint: {
    paragraph: '第{number}段',
    paragraphs: '第{first}至{last}段',
    preambular: '序言部分第{ordinal}段',
    preambularInDigits: '序言部分第{number}段',
    ordinal: ordinalWords.zh,
    annex: '附件',
    numberedAnnex: '附件{number}',
    annexNumber: inWords,
    footnote: '脚注{number}',
    items: ['({item})', '({item})', '{item}.', '{item}.'],
    itemNumbers: [latinLetter, smallRoman, latinLetter, smallRoman],
  },
};
