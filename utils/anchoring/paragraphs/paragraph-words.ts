import type { Language } from '../../ground/language.ts';

/** How resolutions and reports in a language mark their parts. */
interface ParagraphWords {
  /** The beginning of the line in which a body starts to speak; the line ends with a comma. */
  speakers: readonly string[];
  /** The word that heads an annex, at the beginning of a short line. */
  annexes: readonly string[];
  /** Letters that number items, in order. */
  letters: string;
}

const latinLetters = 'abcdefghijklmnopqrstuvwxyz';

const paragraphWords: Record<Language, ParagraphWords> = {
  ar: {
    speakers: ['إن الجمعية', 'إن مجلس', 'إن المجلس', 'إن لجنة', 'إن اللجنة', 'إن مؤتمر', 'إن المؤتمر', 'إن اجتماع'],
    annexes: ['المرفق', 'مرفق'],
    letters: 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ',
  },
  en: {
    speakers: [
      'The General Assembly',
      'The Assembly',
      'The Security Council',
      'The Economic and Social Council',
      'The Human Rights Council',
      'The Trusteeship Council',
      'The Council',
      'The Commission',
      'The Committee',
      'The Conference',
      'The Meeting',
      'The Governing Council',
    ],
    annexes: ['Annex', 'ANNEX', 'Appendix'],
    letters: latinLetters,
  },
  es: {
    speakers: ['La Asamblea', 'El Consejo', 'La Comisión', 'El Comité', 'La Conferencia', 'La Reunión', 'La Junta'],
    annexes: ['Anexo', 'ANEXO', 'Apéndice'],
    letters: latinLetters,
  },
  fr: {
    speakers: ['L’Assemblée', "L'Assemblée", 'Le Conseil', 'La Commission', 'Le Comité', 'La Conférence', 'La Réunion'],
    annexes: ['Annexe', 'ANNEXE', 'Appendice'],
    letters: latinLetters,
  },
  ru: {
    speakers: [
      'Генеральная Ассамблея',
      'Совет',
      'Экономический и Социальный Совет',
      'Комиссия',
      'Комитет',
      'Конференция',
    ],
    annexes: ['Приложение', 'ПРИЛОЖЕНИЕ', 'Добавление'],
    letters: latinLetters,
  },
  zh: {
    speakers: ['大会', '安全理事会', '经济及社会理事会', '人权理事会', '理事会', '委员会', '缔约方会议', '会议'],
    annexes: ['附件', '附录'],
    letters: latinLetters,
  },
};

/** The words of all languages together, as a page need not say which one it is in. */
export const speakers = Object.values(paragraphWords).flatMap((words) => words.speakers);
export const annexes = Object.values(paragraphWords).flatMap((words) => words.annexes);
/** Alphabets that number items; Russian documents use Latin letters or these. */
export const letterOrders = [
  ...new Set(Object.values(paragraphWords).map(({ letters }) => letters)),
  'абвгдежзиклмнопрстуфхцчшщэюя',
];
