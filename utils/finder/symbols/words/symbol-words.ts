import type { Language } from '../../../ground/language.ts';

/** A regular session, a special one ("S-20"), an emergency special one ("ES-10"). */
export type SessionKind = 'regular' | 'special' | 'emergency';

/** How a language puts the steps of a symbol into words. `{ordinal}`, `{number}` … are filled in. */
export interface SymbolWords {
  session: Readonly<Record<SessionKind, string>>;
  /** For sessions whose ordinal has no words here. */
  sessionInDigits: Readonly<Record<SessionKind, string>>;
  document: string;
  /** A named component and its number. */
  numbered: string;
  treaty: string;
  /** Between the steps. */
  separator: string;
}

/** The words by language. */
export const symbolWords: Readonly<Record<Language, SymbolWords>> = {
  en: {
    session: {
      regular: '{ordinal} session',
      special: '{ordinal} special session',
      emergency: '{ordinal} emergency special session',
    },
    sessionInDigits: {
      regular: 'session {number}',
      special: 'special session {number}',
      emergency: 'emergency special session {number}',
    },
    document: 'document {number}',
    numbered: '{name} {number}',
    treaty: 'United Nations Treaty Series, volume {volume}, registration number {number}',
    separator: ', ',
  },
  fr: {
    session: {
      regular: '{ordinal} session',
      special: '{ordinal} session extraordinaire',
      emergency: "{ordinal} session extraordinaire d'urgence",
    },
    sessionInDigits: {
      regular: 'session {number}',
      special: 'session extraordinaire {number}',
      emergency: "session extraordinaire d'urgence {number}",
    },
    document: 'document {number}',
    numbered: '{name} {number}',
    treaty: "Recueil des Traités des Nations Unies, volume {volume}, numéro d'enregistrement {number}",
    separator: ', ',
  },
  es: {
    session: {
      regular: '{ordinal} período de sesiones',
      special: '{ordinal} período extraordinario de sesiones',
      emergency: '{ordinal} período extraordinario de sesiones de emergencia',
    },
    sessionInDigits: {
      regular: 'período de sesiones {number}',
      special: 'período extraordinario de sesiones {number}',
      emergency: 'período extraordinario de sesiones de emergencia {number}',
    },
    document: 'documento {number}',
    numbered: '{name} {number}',
    treaty: 'Naciones Unidas, Treaty Series, volumen {volume}, número de registro {number}',
    separator: ', ',
  },
  ru: {
    session: {
      regular: '{ordinal} сессия',
      special: '{ordinal} специальная сессия',
      emergency: '{ordinal} чрезвычайная специальная сессия',
    },
    sessionInDigits: {
      regular: 'сессия {number}',
      special: 'специальная сессия {number}',
      emergency: 'чрезвычайная специальная сессия {number}',
    },
    document: 'документ {number}',
    numbered: '{name} {number}',
    treaty: 'Сборник договоров Организации Объединенных Наций, том {volume}, регистрационный номер {number}',
    separator: ', ',
  },
  ar: {
    session: {
      regular: 'الدورة {ordinal}',
      special: 'الدورة الاستثنائية {ordinal}',
      emergency: 'الدورة الاستثنائية الطارئة {ordinal}',
    },
    sessionInDigits: {
      regular: 'الدورة {number}',
      special: 'الدورة الاستثنائية {number}',
      emergency: 'الدورة الاستثنائية الطارئة {number}',
    },
    document: 'الوثيقة {number}',
    numbered: '{name} {number}',
    treaty: 'الأمم المتحدة، مجموعة المعاهدات، المجلد {volume}، رقم التسجيل {number}',
    separator: '، ',
  },
  zh: {
    session: { regular: '第{ordinal}届会议', special: '第{ordinal}届特别会议', emergency: '第{ordinal}届紧急特别会议' },
    sessionInDigits: {
      regular: '第{number}届会议',
      special: '第{number}届特别会议',
      emergency: '第{number}届紧急特别会议',
    },
    document: '文件{number}',
    numbered: '{name}{number}',
    treaty: '联合国《条约汇编》，第{volume}卷，登记号{number}',
    separator: '，',
  },
};
