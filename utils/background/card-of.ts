import { firstInMessage } from '../annotations/annotation-size.ts';
import { Failure, failureKindOf } from '../ground/failure.ts';
import type { Language } from '../ground/language.ts';
import type { Answer } from '../messaging/protocol/requests.ts';
import { draft } from '../store/draft-repository.ts';
import { documentNotes, highlightsIn } from '../store/read-annotations.ts';
import { bundledCatalogue } from './bundled-catalogue.ts';
import { describeSymbols } from './describe-symbols.ts';
import { marksInWords } from './own-marks.ts';
import { seriesOf } from './series-of.ts';

type Card = Answer<'card'>;

async function ownOf(symbol: string, language: Language): Promise<Card['own']> {
  try {
    const [notes, highlights, known] = await Promise.all([
      documentNotes([symbol]),
      highlightsIn([symbol]),
      draft(`note:${symbol}`),
    ]);
    const marks = [...notes, ...highlights].filter(({ document }) => document.symbol === symbol);
    // What does not fit a message is in the library.
    return { status: 'known', notes: firstInMessage(notes), said: marksInWords(marks, language), draft: known };
  } catch (thrown) {
    return { status: 'failed', failure: failureKindOf(thrown) };
  }
}

/**
 * Everything that the card of a symbol shows: what the catalogue says, its series, and the reader's own notes and
 * highlights. If the store can't be read, only the last are missing.
 * @throws Failure if the symbol can't be described
 */
export async function cardOf(symbol: string, language: Language): Promise<Card> {
  const [[description], series, own] = await Promise.all([
    describeSymbols([symbol], language),
    seriesOf(bundledCatalogue, symbol, language),
    ownOf(symbol, language),
  ]);
  if (!description) throw new Failure('malformed');
  return { description, series, own };
}
