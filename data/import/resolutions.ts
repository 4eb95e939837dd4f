import { z } from 'zod';
import { readLines } from './material.ts';
import { type Numbered, writeNumberBands } from './number-bands.ts';

/** Symbols that stand in the material and in no register of the Organization. */
const notReal = new Set(['A/HRC/RES/70/266', 'A/RES/S-35/1']);

const bodyOfOrgan: Readonly<Record<string, string>> = { HRC: 'A/HRC', CHR: 'E/CN.4' };

const resolutionSchema = z.object({
  symbol: z.string(),
  organ: z.string(),
  session: z.string(),
  number: z.coerce.number().int(),
  date: z.string().optional(),
});

/** Writes number-bands.tsv from the material's resolutions and decisions. */
export function importResolutions(path: string): void {
  const resolutions = readLines(path, resolutionSchema).filter(({ symbol }) => !notReal.has(symbol));
  const numbered = resolutions.map(
    ({ symbol, organ, session, number, date }): Numbered => ({
      body: bodyOfOrgan[organ] ?? organ,
      kind: symbol.includes('/DEC/') ? 'decision' : 'resolution',
      session,
      number,
      date: date ?? '',
    }),
  );
  writeNumberBands(numbered);
}
