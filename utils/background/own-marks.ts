import { sayOwnMarks } from '../finder/catalogue/summary/own-marks.ts';
import type { Language } from '../ground/language.ts';
import type { Answer } from '../messaging/protocol/requests.ts';
import { documentNotes, highlightsIn } from '../store/read-annotations.ts';

/**
 * What the reader noted on some symbols, in sentences; symbols without a note or highlight are left out.
 * @throws Failure
 */
export async function ownMarks(symbols: readonly string[], language: Language): Promise<Answer<'ownMarks'>> {
  const [notes, highlights] = await Promise.all([documentNotes(symbols), highlightsIn(symbols)]);
  const marks = Map.groupBy([...notes, ...highlights], ({ document }) => document.symbol);
  return symbols.flatMap((symbol) => {
    const own = marks.get(symbol) ?? [];
    const said = sayOwnMarks(
      {
        notes: own.flatMap(({ note, modified }) => (note === undefined ? [] : [{ text: note, modified }])),
        highlights: own.filter(({ selectors }) => selectors.length > 0).length,
      },
      language,
    );
    return said === '' ? [] : [{ symbol, said }];
  });
}
