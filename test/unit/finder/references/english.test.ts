import { expect, it } from 'vitest';
import { type Case, foundIn } from './found-in.ts';

const cases: readonly Case[] = [
  ['one resolution', 'We welcome resolution 65/230 on the congress.', '65/230 → A/RES/65/230'],
  [
    'a list with dates',
    'recalling its resolutions 55/25 of 15 November 2000, 58/4 of 31 October 2003 and 66/181 of 19 December 2011,',
    '55/25 → A/RES/55/25',
    '58/4 → A/RES/58/4',
    '66/181 → A/RES/66/181',
  ],
  [
    'two bodies before one word',
    'General Assembly and Security Council resolutions 70/262 and 2282 (2016) go together.',
    '70/262 → A/RES/70/262',
    '2282 (2016) → S/RES/2282(2016)',
  ],
  [
    'addenda joined by signs',
    'Letters (S/3662 & Add.1, Add.2 & S/3688) and document A/90/10 + Corr.1',
    'S/3662 → S/3662',
    'Add.1 → S/3662/Add.1',
    'Add.2 → S/3662/Add.2',
    'S/3688 → S/3688',
    'A/90/10 → A/90/10',
    'Corr.1 → A/90/10/Corr.1',
  ],
  ['year and number', 'as decided in Economic and Social Council resolution 2011/33', '2011/33 → E/RES/2011/33'],
  [
    'a body outside that the resolution is about',
    'She pointed to resolution 2036 (2012) on the African Union Mission.',
    '2036 (2012) → S/RES/2036(2012)',
  ],
  ['a decision', 'by its decision 64/520 the Assembly', '64/520 → A/DEC/64/520'],
  [
    'letters',
    'resolution 57/270 B and resolutions 36/87 A and B',
    '57/270 B → A/RES/57/270B',
    '36/87 A → A/RES/36/87A',
    'B → A/RES/36/87B',
  ],
  [
    'Roman sessions',
    'resolutions 217 A (III) and 3281 (XXIX)',
    '217 A (III) → A/RES/217(III)A',
    '3281 (XXIX) → A/RES/3281(XXIX)',
  ],
  ['special sessions', 'resolutions S-20/2 and ES-10/14', 'S-20/2 → A/RES/S-20/2', 'ES-10/14 → A/RES/ES-10/14'],
  ['line break in a number', 'pursuant to resolution 65/\n232, the Office', '65/\n232 → A/RES/65/232'],
  ['word broken at a line', 'as the reso-\nlution 66/181 asks', '66/181 → A/RES/66/181'],
  ['glued footnote mark', 'Recalling its resolution 70/1,3 the Assembly', '70/1 → A/RES/70/1'],
  [
    'footnote mark that makes the number too high',
    'endorsed in resolution 69/2835 of 3 June 2015',
    '69/283 → A/RES/69/283',
  ],
  [
    'bare number of the Council',
    'The Security Council has made resolution 1325 the measure.',
    '1325 → S/RES/1325(2000)',
  ],
  ['abbreviation of the Council', 'UNSCR 1540 binds all States.', '1540 → S/RES/1540(2004)'],
  ['heading', '65/230. Twelfth United Nations Congress', '65/230 → A/RES/65/230'],
  [
    'commission named before',
    'The Commission on Narcotic Drugs, in its resolution 52/1, urged',
    '52/1 → E/CN.7/RES/52/1',
  ],
  ['body named after', 'resolution 52/86 of the General Assembly', '52/86 → A/RES/52/86'],
  [
    'body named after a comma',
    'In its resolution 22/8, the Commission on Crime Prevention and Criminal Justice asked',
    '22/8 → E/CN.15/RES/22/8',
  ],
  [
    'antecedent of a short name',
    'The Human Rights Council met. Guided by Council resolution 5/1 the working group',
    '5/1 → A/HRC/RES/5/1',
  ],
  [
    'old commission',
    'Commission on Human Rights resolution 8 (XXIII) of 16 March 1967',
    '8 (XXIII) → E/CN.4/RES/8(XXIII)',
  ],
  ['climate decision', 'as in decision 1/CP.21, para. 20', '1/CP.21 → FCCC/DEC/1/CP.21'],
  [
    'symbols with suffixes',
    'the reports (A/55/602/Add.2 and Corr.1, E/1995/23 and Corr.1 and 2)',
    'A/55/602/Add.2 → A/55/602/Add.2',
    'Corr.1 → A/55/602/Add.2/Corr.1',
    'E/1995/23 → E/1995/23',
    'Corr.1 → E/1995/23/Corr.1',
    '2 → E/1995/23/Corr.2',
  ],
  [
    'joint symbol',
    'the note E/CN.7/2011/6-E/CN.15/2011/6 says',
    'E/CN.7/2011/6 → E/CN.7/2011/6',
    'E/CN.15/2011/6 → E/CN.15/2011/6',
  ],
  [
    'divisions',
    'A/68/6 (Sect. 13), A/80/130 (Part I) and A/78/5 (Vol. II)',
    'A/68/6 (Sect. 13) → A/68/6(Sect.13)',
    'A/80/130 (Part I) → A/80/130(PartI)',
    'A/78/5 (Vol. II) → A/78/5(Vol.II)',
  ],
  [
    'resolution by its symbol',
    'adopted as A/RES/217 (III) A and S/RES/1325 (2000)',
    'A/RES/217 (III) A → A/RES/217(III)A',
    'S/RES/1325 (2000) → S/RES/1325(2000)',
  ],
  [
    'treaty series',
    'United Nations, Treaty Series, vols. 2225 and 2237, No. 39574; ibid., vol. 999, No. 14668.',
    '2225 → UNTS/2225/39574',
    '2237, No. 39574 → UNTS/2237/39574',
    '999, No. 14668 → UNTS/999/14668',
  ],
  [
    'ibid.',
    '1 CTOC/COP/WG.3/4, para. 12.\n2 Ibid., para. 15.',
    'CTOC/COP/WG.3/4 → CTOC/COP/WG.3/4',
    'Ibid. → CTOC/COP/WG.3/4',
  ],
  ['ibid. of a publication', 'document S/4417.\n11 Ibid., Fifteenth Year, 884th meeting.', 'S/4417 → S/4417'],
  ['page counter', 'See resolution 55/2.\n\n2/10\n\n18-16895', '55/2 → A/RES/55/2'],
  ['dates and ratios', 'On 30/6/2011 we paid 2/3; by 2014/15 the rest; staff work 24/7.'],
  ['address', 'see www.un.org/en/ga/65/resolutions.shtml and https://example.org/A/65/92'],
  ['other organizations', 'Parliamentary Assembly of the Council of Europe, resolution 1433 (2005)'],
  ['journal and population', 'volume 64 (2010); population (2014) 64 (2010)'],
  ['sales and job numbers', 'Sales No. E.91.IV.2; V.12-54321; N1052634'],
];

it.each(cases)('reads %s', (_, text, ...found) => {
  expect(foundIn(text)).toEqual(found);
});
