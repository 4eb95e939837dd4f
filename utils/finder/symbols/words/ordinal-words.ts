import type { Language } from '../../../ground/language.ts';

/** An ordinal in words, from 1 to as far as the rules for the language reach; undefined beyond. */
type OrdinalWords = (number: number) => string | undefined;

const list = (words: string): readonly string[] => words.split(', ');
const joined = (parts: readonly (string | undefined)[], separator = ' '): string | undefined =>
  parts.includes(undefined) ? undefined : parts.join(separator);

const english = {
  units: list(
    'first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth, fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth',
  ),
  tens: list('twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety'),
};

const en: OrdinalWords = (number) => {
  if (number > 100) return number < 200 ? joined(['one hundred and', en(number - 100)]) : undefined;
  if (number === 100) return 'one hundredth';
  if (number < 20) return english.units[number - 1];
  const tens = english.tens[Math.floor(number / 10) - 2];
  return number % 10 === 0 ? tens?.replace(/y$/, 'ieth') : joined([tens, english.units[(number % 10) - 1]], '-');
};

/** French agrees with "session": première. Seventy to ninety-nine count on from sixty and eighty. */
const french = {
  units: list(
    'unième, deuxième, troisième, quatrième, cinquième, sixième, septième, huitième, neuvième, dixième, onzième, douzième, treizième, quatorzième, quinzième, seizième, dix-septième, dix-huitième, dix-neuvième',
  ),
  tens: list('vingt, trente, quarante, cinquante, soixante'),
};

const fr: OrdinalWords = (number) => {
  if (number === 1) return 'première';
  if (number > 100) return number < 200 ? joined(['cent', number === 101 ? 'unième' : fr(number - 100)]) : undefined;
  if (number === 100) return 'centième';
  if (number < 20) return french.units[number - 1];
  if (number === 80) return 'quatre-vingtième';
  if (number > 80) return joined(['quatre-vingt', french.units[number - 81]], '-');
  const base = number >= 60 ? 60 : number - (number % 10);
  const tens = french.tens[base / 10 - 2];
  if (number === base) return tens?.replace(/e?$/, 'ième');
  const rest = number - base;
  const joint = rest === 1 || rest === 11 ? ' et ' : '-';
  return joined([tens, french.units[rest - 1]], joint);
};

/** Spanish agrees with "período", before which primero and tercero are shortened. */
const spanish = {
  units: list(
    'primer, segundo, tercer, cuarto, quinto, sexto, séptimo, octavo, noveno, décimo, undécimo, duodécimo, decimotercer, decimocuarto, decimoquinto, decimosexto, decimoséptimo, decimoctavo, decimonoveno',
  ),
  tens: list('vigésimo, trigésimo, cuadragésimo, quincuagésimo, sexagésimo, septuagésimo, octogésimo, nonagésimo'),
};

const es: OrdinalWords = (number) => {
  if (number > 100) return number < 200 ? joined(['centésimo', es(number - 100)]) : undefined;
  if (number === 100) return 'centésimo';
  if (number < 20) return spanish.units[number - 1];
  const tens = spanish.tens[Math.floor(number / 10) - 2];
  return number % 10 === 0 ? tens : joined([tens, spanish.units[(number % 10) - 1]]);
};

/** Russian agrees with «сессия»; only the last word is an ordinal. */
const russian = {
  units: list(
    'первая, вторая, третья, четвертая, пятая, шестая, седьмая, восьмая, девятая, десятая, одиннадцатая, двенадцатая, тринадцатая, четырнадцатая, пятнадцатая, шестнадцатая, семнадцатая, восемнадцатая, девятнадцатая',
  ),
  tens: list('двадцать, тридцать, сорок, пятьдесят, шестьдесят, семьдесят, восемьдесят, девяносто'),
  round: list('двадцатая, тридцатая, сороковая, пятидесятая, шестидесятая, семидесятая, восьмидесятая, девяностая'),
};

const ru: OrdinalWords = (number) => {
  if (number > 100) return number < 200 ? joined(['сто', ru(number - 100)]) : undefined;
  if (number === 100) return 'сотая';
  if (number < 20) return russian.units[number - 1];
  const index = Math.floor(number / 10) - 2;
  return number % 10 === 0 ? russian.round[index] : joined([russian.tens[index], russian.units[(number % 10) - 1]]);
};

/** Arabic agrees with الدورة; the unit comes before the ten. */
const arabic = {
  units: list('الأولى, الثانية, الثالثة, الرابعة, الخامسة, السادسة, السابعة, الثامنة, التاسعة, العاشرة'),
  compound: list('الحادية, الثانية, الثالثة, الرابعة, الخامسة, السادسة, السابعة, الثامنة, التاسعة'),
  tens: list('العشرون, الثلاثون, الأربعون, الخمسون, الستون, السبعون, الثمانون, التسعون'),
};

const ar: OrdinalWords = (number) => {
  if (number > 100) return number < 200 ? joined([ar(number - 100), 'بعد المائة']) : undefined;
  if (number === 100) return 'المائة';
  if (number <= 10) return arabic.units[number - 1];
  const unit = arabic.compound[(number % 10) - 1];
  if (number < 20) return joined([unit, 'عشرة']);
  const tens = arabic.tens[Math.floor(number / 10) - 2];
  return number % 10 === 0 ? tens : joined([unit, `و${tens}`]);
};

/** Chinese numerals up to 199. */
const digits = [...'零一二三四五六七八九'];

const zh: OrdinalWords = (number) => {
  if (number >= 200) return undefined;
  if (number > 100) {
    const rest = number - 100;
    return `一百${rest < 10 ? '零' : rest < 20 ? '一' : ''}${zh(rest)}`;
  }
  if (number === 100) return '一百';
  const tens = Math.floor(number / 10);
  const unit = number % 10 === 0 ? '' : digits[number % 10];
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${unit}`;
};

/** Ordinals that count sessions, by language, in the form that stands before or after "session". */
export const ordinalWords: Readonly<Record<Language, OrdinalWords>> = { ar, en, es, fr, ru, zh };
