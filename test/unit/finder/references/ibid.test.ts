import { describe, expect, it } from 'vitest';
import { type Case, foundIn } from './found-in.ts';

const cases: readonly Case[] = [
  [
    'a treaty of its own after the lines of the body',
    '1 United Nations, Treaty Series, vol. 1465, No. 24841.\nRecalling resolution 71/151,\n2 Ibid., vol. 2375, No. 24841.',
    '1465, No. 24841 → UNTS/1465/24841',
    '71/151 → A/RES/71/151',
    '2375, No. 24841 → UNTS/2375/24841',
  ],
  ['French', '4 Ibid., vol. 1249, n° 20378, art. 2.', '1249, n° 20378 → UNTS/1249/20378'],
  ['Spanish', '4 Ibid., vol. 1249, núm. 20378.', '1249, núm. 20378 → UNTS/1249/20378'],
  ['Russian', '4 Там же, том 1249, № 20378.', '1249, № 20378 → UNTS/1249/20378'],
  ['Arabic', '4 المرجع نفسه، المجلد 1249، الرقم 20378.', '1249، الرقم 20378 → UNTS/1249/20378'],
  ['Chinese', '4 同上，第1249卷，第20378号。', '1249卷，第20378 → UNTS/1249/20378'],
  ['the issue of a journal', '1 Journal of Development Studies, vol. 41.\n2 Ibid., vol. 42, No. 3 (2006), p. 5.'],
  [
    'the note before, not the body between',
    '7 See A/71/405, para. 3.\nThe Assembly adopted resolution 71/243.\n8 Ibid., para. 11.',
    'A/71/405 → A/71/405',
    '71/243 → A/RES/71/243',
    'Ibid. → A/71/405',
  ],
  [
    'a note before without a reference',
    'As in A/71/405.\n2 Smith, On Law, 1990.\n3 Ibid., p. 4.',
    'A/71/405 → A/71/405',
  ],
  [
    'the base document after a range',
    '1 See A/AC.5/2001/7 and Add.1-2. 2 Ibid., para. 3.',
    'A/AC.5/2001/7 → A/AC.5/2001/7',
    'Add.1 → A/AC.5/2001/7/Add.1',
    '2 → A/AC.5/2001/7/Add.2',
    'Ibid. → A/AC.5/2001/7',
  ],
  [
    'a number behind its bracket',
    'See A/77/743. The Board agreed (ibid., sect. II), and the 2019/20 period was left out.',
    'A/77/743 → A/77/743',
    'ibid. → A/77/743',
  ],
  ['nothing to stand for', '1 Ibid., para. 4.'],
];

describe('ibid.', () => {
  it.each(cases)('%s', (_, text, ...found) => {
    expect(foundIn(text)).toEqual(found);
  });
});
