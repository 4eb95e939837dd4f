import { basename } from 'node:path';
import { readTexts } from '../../evaluate/read-corpus.ts';
import { measureDeleted, measureTwins } from './measure-absent.ts';
import { measureChanges } from './measure-changes.ts';
import { measureForms } from './measure-forms.ts';
import { measureSpeed } from './measure-speed.ts';
import { type BenchText, writtenResolutions } from './written-resolutions.ts';

function textsAt(paths: readonly string[]): BenchText[] {
  return paths.flatMap(readTexts).map(({ doc, text }) => ({ name: basename(doc), text }));
}

/** What to measure. */
interface Wishes {
  /** Texts or folders of texts; the benchmark's own resolutions if there are none. */
  paths: readonly string[];
  /** Two forms of one text; if given, only these are measured. */
  forms: readonly string[];
  /** Measure a long page in Chromium, and only that. */
  inBrowser: boolean;
}

/** Measures how highlights are found again, beside the comparison rule in the same run; prints tables. */
export async function benchAnchoring({ paths, forms, inBrowser }: Wishes, seed: number): Promise<void> {
  if (forms.length > 0) {
    const [one, other, ...more] = textsAt(forms);
    if (!one || !other || more.length > 0) throw new Error('Give two forms of one text: --forms FILE --forms FILE');
    measureForms([one, other], seed);
    return;
  }
  const texts = paths.length > 0 ? textsAt(paths) : writtenResolutions();
  if (inBrowser) {
    const { measureInChromium } = await import('./in-chromium.ts');
    await measureInChromium(texts, seed);
    return;
  }
  const length = texts.reduce((sum, { text }) => sum + text.length, 0);
  console.log(`${texts.length} texts, ${length} characters. Figures in per cent of the quotes.`);
  measureChanges(texts, seed);
  measureDeleted(texts, seed);
  measureTwins(texts, seed);
  measureSpeed(texts, seed);
}
