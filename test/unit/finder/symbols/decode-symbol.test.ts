import { describe, expect, it } from 'vitest';
import { decodeSymbol } from '../../../../utils/finder/symbols/decode-symbol.ts';
import { languages } from '../../../../utils/ground/language.ts';

describe('decodeSymbol in English', () => {
  it.each([
    ['A/C.3/65/L.5', 'General Assembly, Third Committee, sixty-fifth session, limited distribution 5'],
    ['A/RES/65/230', 'General Assembly, sixty-fifth session, resolution 230'],
    ['A/RES/217(III)A', 'General Assembly, third session, resolution 217 A'],
    ['A/RES/S-20/4A', 'General Assembly, twentieth special session, resolution 4 A'],
    ['A/RES/2252(ES-V)', 'General Assembly, fifth emergency special session, resolution 2252'],
    ['S/RES/1846(2008)', 'Security Council, 2008, resolution 1846'],
    ['S/PRST/2006/49', 'Security Council, 2006, statement by the President 49'],
    ['S/11353/Add.24', 'Security Council, document 11353, addendum 24'],
    ['A/68/6(Sect.13)/Add.1', 'General Assembly, sixty-eighth session, document 6, section 13, addendum 1'],
    ['E/CN.15/2011/6', 'Commission on Crime Prevention and Criminal Justice, 2011, document 6'],
    ['A/CONF.999/1', 'General Assembly, conference 999, document 1'],
    [
      'CEDAW/C/NOR/CO/9',
      'Committee on the Elimination of Discrimination against Women, Norway, concluding observations 9',
    ],
    [
      'A/HRC/WG.6/49/PRK/1',
      "Human Rights Council, Working Group on the Universal Periodic Review, forty-ninth session, Democratic People's Republic of Korea, document 1",
    ],
    [
      'A/72/684-E/2018/7',
      'General Assembly, seventy-second session, document 684; Economic and Social Council, 2018, document 7',
    ],
    ['UNTS/2225/39574', 'United Nations Treaty Series, volume 2225, registration number 39574'],
    ['no symbol at all', 'no symbol at all'],
  ])('%s', (symbol, words) => {
    expect(decodeSymbol(symbol)).toBe(words);
  });
});

describe('decodeSymbol in six languages', () => {
  it.each([
    ['ar', 'الجمعية العامة، اللجنة الثالثة، الدورة الخامسة والستون، توزيع محدود 5'],
    ['en', 'General Assembly, Third Committee, sixty-fifth session, limited distribution 5'],
    ['es', 'Asamblea General, Tercera Comisión, sexagésimo quinto período de sesiones, distribución limitada 5'],
    ['fr', 'Assemblée générale, Troisième Commission, soixante-cinquième session, distribution limitée 5'],
    ['ru', 'Генеральная Ассамблея, Третий комитет, шестьдесят пятая сессия, ограниченное распространение 5'],
    ['zh', '大会，第三委员会，第六十五届会议，有限分发5'],
  ] as const)('%s', (language, words) => {
    expect(decodeSymbol('A/C.3/65/L.5', language)).toBe(words);
  });

  it('fills in every template in every language', () => {
    const symbols = ['A/S-27/2', 'A/ES-10/794/Add.1', 'A/65/92(PartI)', 'CCPR/C/GC/34', 'A/999/1', 'UNTS/1/2'];
    for (const language of languages) {
      for (const symbol of symbols) expect(decodeSymbol(symbol, language)).not.toMatch(/[{}]|undefined/);
    }
  });
});
