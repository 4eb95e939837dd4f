import { useCallback } from 'react';
import { i18n } from '#i18n';
import type { Annotation } from '../../annotations/annotation.ts';
import type { PrintableWords } from '../../exchange/printable-page.ts';
import { inParts } from '../../ground/in-parts.ts';
import { createTimeSlices } from '../../ground/time-slices.ts';
import { type ExportFormat, exportFormats, exportPieces } from '../../library/export-formats.ts';
import { interfaceLanguage } from '../../locales/interface-language.ts';
import { ask } from '../../messaging/channels/ask.ts';
import { askForAnnotations } from '../../messaging/channels/ask-for-annotations.ts';
import { download, printPage } from './download.ts';
import type { Work, WorkContext } from './use-work.ts';

/** Annotations requested at once. */
const askedAtOnce = 200;
/** Characters after which a piece of the file is handed to the browser, which need not hold it in memory. */
const heldCharacters = 4_000_000;

const words = (): PrintableWords => ({
  language: i18n.t('language'),
  direction: i18n.t('direction') === 'rtl' ? 'rtl' : 'ltr',
  title: i18n.t('library.exportTitle'),
  colours: {
    yellow: i18n.t('note.yellow'),
    green: i18n.t('note.green'),
    blue: i18n.t('note.blue'),
    rose: i18n.t('note.rose'),
  },
});

/** The annotations with some identifiers, in their order; without identifiers all of them, including the trash. */
async function* annotationsOf(
  ids: readonly string[] | undefined,
  { onProgress, signal }: WorkContext,
): AsyncGenerator<Annotation> {
  let done = 0;
  for (const part of inParts(ids ?? [], askedAtOnce)) {
    if (signal.aborted) return;
    yield* await askForAnnotations('annotationsById', { ids: part });
    done += part.length;
    onProgress({ done, ...(ids && { total: ids.length }) });
  }
  for (let before: string | undefined, isLast = ids !== undefined; !isLast && !signal.aborted; ) {
    const page = await ask('annotationPage', { count: askedAtOnce, ...(before !== undefined && { before }) });
    yield* page.annotations;
    before = page.next;
    isLast = before === undefined;
    done += page.annotations.length;
    onProgress({ done });
  }
}

/** Exports the annotations with some identifiers; without identifiers all of them, including the trash. */
export type ExportAnnotations = (format: ExportFormat, ids?: readonly string[]) => Promise<void>;

/** Writes annotations to a file, or to a page for printing. */
export function useExport({ run }: Pick<Work, 'run'>): ExportAnnotations {
  return useCallback<ExportAnnotations>(
    (format, ids) =>
      run(async (working) => {
        const { ending, type } = exportFormats[format];
        const context = {
          words: words(),
          now: Date.now(),
          describe: (symbols: readonly string[], language = interfaceLanguage()) =>
            ask('resolve', { symbols: [...symbols], language }),
        };
        const { breathe } = createTimeSlices();
        const written: Blob[] = [];
        let held = '';
        for await (const piece of exportPieces(format, annotationsOf(ids, working), context)) {
          held += piece;
          if (held.length > heldCharacters) {
            written.push(new Blob([held]));
            held = '';
          }
          await breathe();
        }
        // Half a file is of no use.
        if (working.signal.aborted) return;
        const file = new Blob([...written, held], { type: `${type};charset=utf-8` });
        if (format === 'printable') printPage(file);
        else download(file, `recalling-${new Date(context.now).toISOString().slice(0, 10)}.${ending}`);
      }),
    [run],
  );
}
