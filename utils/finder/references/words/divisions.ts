/** A division of a document, printed in brackets after its symbol: as the canonical symbol writes it, and in words. */
interface Division {
  canonical: string;
  /** Every word for it in the six languages, small letters; a point after them makes no difference. */
  words: readonly string[];
}

/** The divisions that symbols have, by the words that name them. */
export const divisions: readonly Division[] = [
  { canonical: 'Incomesect.', words: ['income sect', 'chap. des recettes', 'secc. de ingresos'] },
  {
    canonical: 'Sect.',
    words: [
      'sect',
      'sects',
      'sections',
      'section',
      'chap',
      'secciones',
      'secc',
      'разделы',
      'البابان',
      'البابين',
      'chapitre',
      'sección',
      'разд',
      'раздел',
      'الباب',
      '款',
      'cap',
    ],
  },
  {
    canonical: 'Part',
    words: [
      'part',
      'parts',
      'parties',
      'partes',
      'части',
      'الجزآن',
      'الجزأين',
      'partie',
      'parte',
      'часть',
      'الجزء',
      '部分',
    ],
  },
  {
    canonical: 'Vol.',
    words: ['vol', 'vols', 'volumes', 'тома', 'المجلدان', 'المجلدين', 'volume', 'volumen', 'том', 'المجلد', '卷'],
  },
  { canonical: 'SUPP', words: ['supp', 'suppl', 'supplement'] },
  { canonical: 'Introduction', words: ['introduction', 'introducción', 'введение', 'مقدمة', 'المقدمة', '导言'] },
  { canonical: 'Resumption', words: ['resumption', 'reprise', 'возобновление'] },
];

/** Ordinals from 1 to 10 that number a division in words: 第一卷, المجلد الأول. */
export const divisionOrdinals: readonly (readonly string[])[] = [
  ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'],
  ['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع', 'العاشر'],
];
