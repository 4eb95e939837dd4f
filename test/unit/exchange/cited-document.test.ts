import { describe, expect, test } from 'vitest';
import { citedDocument } from '../../../utils/exchange/citation/cited-document.ts';
import { bodies } from '../../../utils/finder/symbols/body.ts';
import { type Language, languages } from '../../../utils/ground/language.ts';

const rows: Record<Language, readonly (readonly [string, string])[]> = {
  en: [
    ['A/RES/65/230', 'General Assembly resolution 65/230'],
    ['A/RES/44/34B', 'General Assembly resolution 44/34 B'],
    ['A/RES/217(III)A', 'General Assembly resolution 217 A (III)'],
    ['A/RES/3201(S-VI)', 'General Assembly resolution 3201 (S-VI)'],
    ['A/RES/S-27/2', 'General Assembly resolution S-27/2'],
    ['A/RES/ES-10/23', 'General Assembly resolution ES-10/23'],
    ['A/DEC/65/501', 'General Assembly decision 65/501'],
    ['S/RES/1325(2000)', 'Security Council resolution 1325 (2000)'],
    ['A/HRC/RES/16/18', 'Human Rights Council resolution 16/18'],
    ['A/HRC/DEC/S-15/101', 'Human Rights Council decision S-15/101'],
    ['E/RES/2010/5', 'Economic and Social Council resolution 2010/5'],
    ['E/RES/1503(XLVIII)', 'Economic and Social Council resolution 1503 (XLVIII)'],
    ['E/CN.4/RES/2005/69', 'Commission on Human Rights resolution 2005/69'],
    ['S/PRST/2015/22', 'S/PRST/2015/22'],
    ['A/76/123', 'A/76/123'],
    ['A/65/250/Add.1', 'A/65/250/Add.1'],
    ['A/RES/65/230/Corr.1', 'A/RES/65/230/Corr.1'],
    ['no symbol', 'no symbol'],
  ],
  fr: [
    ['A/RES/65/230', "résolution 65/230 de l'Assemblée générale"],
    ['A/RES/217(III)A', "résolution 217 A (III) de l'Assemblée générale"],
    ['S/RES/1325(2000)', 'résolution 1325 (2000) du Conseil de sécurité'],
    ['E/CN.4/RES/2005/69', "résolution 2005/69 de la Commission des droits de l'homme"],
    ['A/DEC/65/501', "décision 65/501 de l'Assemblée générale"],
  ],
  es: [
    ['A/RES/65/230', 'resolución 65/230 de la Asamblea General'],
    ['S/RES/1325(2000)', 'resolución 1325 (2000) del Consejo de Seguridad'],
    ['A/DEC/65/501', 'decisión 65/501 de la Asamblea General'],
  ],
  ru: [
    ['A/RES/65/230', 'резолюция 65/230 Генеральной Ассамблеи'],
    ['S/RES/1325(2000)', 'резолюция 1325 (2000) Совета Безопасности'],
    ['E/RES/2010/5', 'резолюция 2010/5 Экономического и Социального Совета'],
    ['A/DEC/65/501', 'решение 65/501 Генеральной Ассамблеи'],
  ],
  ar: [
    ['A/RES/65/230', 'قرار الجمعية العامة 65/230'],
    ['A/RES/44/34B', 'قرار الجمعية العامة 44/34 باء'],
    ['A/RES/217(III)A', 'قرار الجمعية العامة 217 ألف (د-3)'],
    ['A/RES/3201(S-VI)', 'قرار الجمعية العامة 3201 (دإ-6)'],
    ['A/RES/ES-10/23', 'قرار الجمعية العامة دإط-10/23'],
    ['S/RES/1325(2000)', 'قرار مجلس الأمن 1325 (2000)'],
    ['A/DEC/65/501', 'مقرر الجمعية العامة 65/501'],
  ],
  zh: [
    ['A/RES/65/230', '大会第65/230号决议'],
    ['S/RES/1325(2000)', '安全理事会第1325(2000)号决议'],
    ['A/RES/217(III)A', '大会第217 A(III)号决议'],
    ['A/DEC/65/501', '大会第65/501号决定'],
  ],
};

describe.each(languages)('in %s', (language) => {
  test.each(rows[language])('%s is cited', (symbol, expected) => {
    expect(citedDocument(symbol, language)).toBe(expected);
  });

  test.each(bodies.filter(({ resolution, outside }) => resolution === 's/n small' && !outside))(
    'the resolutions of $series can be said in words',
    ({ series, resolutionSymbol }) => {
      const template = resolutionSymbol ?? `${series}/RES/{s}/{n}`;
      const symbol = template.replace('{s}', '5').replace('{n}', '2');
      expect(citedDocument(symbol, language)).toContain('5/2');
      expect(citedDocument(symbol, language)).not.toContain('RES');
    },
  );
});
