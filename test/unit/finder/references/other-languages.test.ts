import { describe, expect, it } from 'vitest';
import { type Case, foundIn } from './found-in.ts';

const french: readonly Case[] = [
  [
    'liste',
    'Rappelant ses résolutions 64/179 du 18 décembre 2009 et 65/232 du 21 décembre 2010,',
    '64/179 → A/RES/64/179',
    '65/232 → A/RES/65/232',
  ],
  ['organe après', 'la résolution 2011/33 du Conseil économique et social', '2011/33 → E/RES/2011/33'],
  ['lettres', 'les résolutions 35/206 A à C', '35/206 A → A/RES/35/206A', 'A à C → A/RES/35/206B', 'C → A/RES/35/206C'],
  [
    'lettre mal lue',
    'sa résolution l94 (III) et la résolution 42/l du 7 octobre 1987',
    'l94 (III) → A/RES/194(III)',
    '42/l → A/RES/42/1',
  ],
  ['mot coupé', 'la réso-\nlution 302 (IV)', '302 (IV) → A/RES/302(IV)'],
  ['note collée', 'sa résolution 61/1773 du 20 décembre 2006', '61/177 → A/RES/61/177'],
  ['traité', 'Nations Unies, Recueil des Traités, vol. 1582, no 27627', '1582, no 27627 → UNTS/1582/27627'],
  [
    'autre organisation',
    'Le Conseil permanent de l’Organisation des États américains a adopté la résolution 1080 (2014).',
  ],
  ['autre numéro', 'enregistrée sous le no 36/87 du greffe'],
];
const spanish: readonly Case[] = [
  [
    'lista',
    'Recordando sus resoluciones 46/152, de 18 de diciembre de 1991, y 65/230, de 21 de diciembre de 2010,',
    '46/152 → A/RES/46/152',
    '65/230 → A/RES/65/230',
  ],
  [
    'órgano después',
    'las resoluciones 1373 (2001) y 1540 (2004) del Consejo de Seguridad',
    '1373 (2001) → S/RES/1373(2001)',
    '1540 (2004) → S/RES/1540(2004)',
  ],
  ['año con de', 'la resolución 1977 (de 2011)', '1977 (de 2011) → S/RES/1977(2011)'],
  ['encabezamiento', '65/230. 12º Congreso de las Naciones Unidas', '65/230 → A/RES/65/230'],
  [
    'documento y correcciones',
    '(A/66/53/Add.1 y Corr.1)',
    'A/66/53/Add.1 → A/66/53/Add.1',
    'Corr.1 → A/66/53/Add.1/Corr.1',
  ],
];
const russian: readonly Case[] = [
  [
    'перечень',
    'ссылаясь на свои резолюции 46/152 от 18 декабря 1991 года и 65/232 от 21 декабря 2010 года,',
    '46/152 → A/RES/46/152',
    '65/232 → A/RES/65/232',
  ],
  [
    'орган после',
    'в резолюции 3/1 Конференции государств — участников Конвенции Организации Объединенных Наций против коррупции',
    '3/1 → CAC/COSP/RES/3/1',
  ],
  ['кириллица', 'резолюция 2200 А (ХХI), приложение', '2200 А (ХХI) → A/RES/2200(XXI)A'],
  ['год словом', 'резолюции Совета Безопасности 2118 (2013 год)', '2118 (2013 год) → S/RES/2118(2013)'],
  ['без года', 'резолюцию 1701 Совета Безопасности', '1701 → S/RES/1701(2006)'],
  ['символ кириллицей', 'А/57/387 и Corr.1', 'А/57/387 → A/57/387', 'Corr.1 → A/57/387/Corr.1'],
  [
    'там же',
    'резолюция 61/106, приложение I, и Протокол (там же, приложение II)',
    '61/106 → A/RES/61/106',
    'там же → A/RES/61/106',
  ],
];
const arabic: readonly Case[] = [
  [
    'قائمة',
    'وإذ تشير إلى قراراتها 46/182 المؤرخ 19 كانون الأول/ديسمبر 1991 و 60/251 المؤرخ 15 آذار/مارس 2006',
    '46/182 → A/RES/46/182',
    '60/251 → A/RES/60/251',
  ],
  ['حرف ودورة', 'القرار 2200 ألف (د - 21)', '2200 ألف (د - 21) → A/RES/2200(XXI)A'],
  ['دورة استثنائية', 'في قرارها دإ-27/2', 'دإ-27/2 → A/RES/S-27/2'],
  ['حروف', 'القرارات 51/45 زاي وحاء وكاف', '51/45 زاي → A/RES/51/45G', 'حاء → A/RES/51/45H', 'كاف → A/RES/51/45K'],
  [
    'مجلس الأمن',
    'القرارات 2057 (2012) و 2109 (2013)',
    '2057 (2012) → S/RES/2057(2012)',
    '2109 (2013) → S/RES/2109(2013)',
  ],
  [
    'أقواس مقلوبة',
    'قراري مجلس الأمن 425 )1978( و 426 )1978(',
    '425 )1978( → S/RES/425(1978)',
    '426 )1978( → S/RES/426(1978)',
  ],
  ['أرقام هندية', 'القرار ٦٥/٢٣٠', '٦٥/٢٣٠ → A/RES/65/230'],
  ['رقم وحده', 'قرار مجلس الأمن رقم 1325', '1325 → S/RES/1325(2000)'],
  ['تشكيل وتطويل', 'مقرَّر الجمعيـة العامـة 49/426', '49/426 → A/DEC/49/426'],
  ['الساعة والشهر', 'الساعة 47/10 يوم 27 تموز/يوليه، والمقرر الخاص'],
];

describe.each([
  ['French', french],
  ['Spanish', spanish],
  ['Russian', russian],
  ['Arabic', arabic],
] as const)('%s', (_, cases) => {
  it.each(cases)('reads %s', (_about, text, ...found) => {
    expect(foundIn(text)).toEqual(found);
  });
});
