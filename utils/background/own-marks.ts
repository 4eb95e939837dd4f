import { annotationsOf } from '../annotations/annotation-repository.ts';
import { notesOf } from '../annotations/note-repository.ts';
import { sayOwnMarks } from '../catalogue/summary/own-marks.ts';
import { documentAddress } from '../exchange/document-address.ts';
import type { Answer } from '../messaging/requests.ts';
import type { Language } from '../references/reference.ts';

/** What the reader noted on each of some symbols, in sentences; those without a note or highlight are left out. @throws Failure */
export async function ownMarks(symbols: readonly string[], language: Language): Promise<Answer<'ownMarks'>> {
  const notes = Map.groupBy(await notesOf(symbols), ({ subject }) => subject);
  const said = symbols.map(async (symbol) => {
    const highlights = await annotationsOf({ symbol, address: documentAddress(symbol, language) });
    const written = highlights.flatMap(({ note, modified }) => (note === undefined ? [] : [{ text: note, modified }]));
    const marks = { notes: [...(notes.get(symbol) ?? []), ...written], highlights: highlights.length };
    return { symbol, said: sayOwnMarks(marks, language) };
  });
  return (await Promise.all(said)).filter(({ said }) => said !== '');
}
