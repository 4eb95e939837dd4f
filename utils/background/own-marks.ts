import type { Annotation } from '../annotations/annotation.ts';
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
    const said = marksInWords(marks.get(symbol) ?? [], language);
    return said === '' ? [] : [{ symbol, said }];
  });
}

/** The notes and highlights on one symbol in a sentence; empty if there are none. */
export function marksInWords(marks: readonly Annotation[], language: Language): string {
  return sayOwnMarks(
    {
      notes: marks.flatMap(({ note, modified }) => (note === undefined ? [] : [{ text: note, modified }])),
      highlights: marks.filter(({ selectors }) => selectors.length > 0).length,
    },
    language,
  );
}
