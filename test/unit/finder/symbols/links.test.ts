import { describe, expect, it } from 'vitest';
import { linksOf } from '../../../../utils/finder/symbols/links.ts';

describe('linksOf', () => {
  it('leads to the document in the requested language, and to a search for the symbol in the library', () => {
    const links = linksOf('a/res/217 (III) A', 'fr');
    expect(links?.document).toBe('https://docs.un.org/fr/A/RES/217(III)A');
    expect(new URL(links?.library ?? '').searchParams.get('p')).toBe('symbol:"A/RES/217(III)A"');
  });

  it('leads to the library record if its number is known', () => {
    expect(linksOf('S/RES/1325(2000)', 'zh', 426075)?.library).toBe(
      'https://digitallibrary.un.org/record/426075?ln=zh',
    );
  });

  it('leads to the volume of the Treaty Series', () => {
    expect(linksOf('UNTS/2225/39574', 'en')?.document).toMatch(/Volume%202225\/v2225\.pdf$/);
  });

  it('has no links for any other text', () => {
    expect(linksOf('javascript:alert(1)', 'en')).toBeUndefined();
  });
});
