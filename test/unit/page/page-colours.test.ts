import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { highlightColours } from '../../../utils/annotations/annotation.ts';

const [screen = '', print = ''] = readFileSync(new URL('../../../utils/page/page.css', import.meta.url), 'utf8').split(
  '@media print',
);

interface Style {
  wash?: string | undefined;
  ink?: string | undefined;
  line?: string | undefined;
  lineColour?: string | undefined;
}

/** The styles of what is painted, by the part of the name after "recalling-". */
const all = new Map(
  [...screen.matchAll(/::highlight\(recalling-([\w-]+)\) \{([^}]*)\}/g)].map(
    ([, name = '', rules = '']): [string, Style] => [
      name,
      {
        wash: /background-color: (#\w+)/.exec(rules)?.[1],
        ink: /[^-]color: (#\w+)/.exec(rules)?.[1],
        line: /underline (\w+)/.exec(rules)?.[1],
        lineColour: /underline .* (#\w+)/.exec(rules)?.[1],
      },
    ],
  ),
);
/** Those on text in an opaque colour; the others are washes on clear text. */
const styles = new Map([...all].filter(([name]) => !name.endsWith('-wash')));
const style = (name: string): Style => all.get(name) ?? {};

/** Relative luminance of a colour as `#rgb` or `#rrggbb`, after WCAG 2. */
function luminance(colour = ''): number {
  const digits = colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit) : colour.match(/\w\w/g);
  const [red = 0, green = 0, blue = 0] = (digits ?? []).map((pair) => {
    const part = Number.parseInt(pair, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string | undefined, other: string | undefined): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const washed = [...highlightColours, 'ambiguous', 'focus'];

test.each(washed)('the text on %s has a contrast of at least 4.5, on light and dark pages', (name) => {
  expect(contrast(style(name).ink, style(name).wash)).toBeGreaterThanOrEqual(4.5);
});

test.each([...highlightColours, 'ambiguous'])('the line under %s has a contrast of at least 3', (name) => {
  expect(contrast(style(name).lineColour, style(name).wash)).toBeGreaterThanOrEqual(3);
});

/** The colour of a see-through wash on a white page. */
function onWhite(wash = ''): string {
  const [, colour = '', opacity = 'ff'] = /^#(\w{6})(\w\w)$/.exec(wash) ?? [];
  const share = Number.parseInt(opacity, 16) / 255;
  const mixed = [...colour.matchAll(/\w\w/g)].map(([pair]) => 255 - share * (255 - Number.parseInt(pair, 16)));
  return `#${mixed.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

test.each(washed)('on clear text, %s is a wash through which black letters show, without ink', (name) => {
  const wash = style(`${name}-wash`);
  expect(wash.wash).toMatch(/^#\w{8}$/);
  expect(wash.ink).toBeUndefined();
  if (name !== 'focus') expect([wash.line, wash.lineColour]).toEqual([style(name).line, style(name).lineColour]);
  expect(contrast('#16191d', onWhite(wash.wash))).toBeGreaterThanOrEqual(4.5);
  // Strong enough to be seen at all.
  expect(contrast('#ffffff', onWhite(wash.wash))).toBeGreaterThan(1.1);
});

test.each(['reference', 'other-language'])(
  'the line under %s has a contrast of at least 3 on white and on black',
  (name) => {
    for (const ground of ['#fff', '#16181c']) {
      expect(contrast(style(name).lineColour, ground)).toBeGreaterThanOrEqual(3);
    }
  },
);

test('no two kinds of paint differ only in colour', () => {
  const looks = [...styles].map(([, { wash, line }]) => `${wash === undefined ? 'no wash' : 'wash'}, ${line}`);
  expect(new Set(looks).size).toBe(looks.length);
  expect(looks.length).toBe(highlightColours.length + 4);
});

test.each([...highlightColours, ...highlightColours.map((colour) => `${colour}-wash`)])(
  'on paper, %s is a line without a background',
  (colour) => {
    const [, rules = ''] = new RegExp(`highlight\\(recalling-${colour}\\)[^{]*\\{([^}]*)\\}`).exec(print) ?? [];
    expect(rules).toContain('background-color: transparent');
    expect(rules).not.toContain('text-decoration');
  },
);
