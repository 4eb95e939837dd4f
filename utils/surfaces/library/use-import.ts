import { useCallback, useState } from 'react';
import { newIdentifier } from '../../annotations/new-identifier.ts';
import type { DocumentIdentity } from '../../documents/document-identity.ts';
import { readImport } from '../../exchange/import/read-import.ts';
import { encodingOf, type TextEncodingName } from '../../exchange/import/text-encoding.ts';
import { createTimeSlices } from '../../ground/time-slices.ts';
import { type ComparedStep, compareSteps } from '../../library/compare-file.ts';
import {
  addToPlan,
  effectsOf,
  emptyPlan,
  type ImportAnswers,
  type ImportChoices,
  type ImportPlan,
  itemsFor,
} from '../../library/import-plan.ts';
import { ItemParts } from '../../library/item-parts.ts';
import { interfaceLanguage } from '../../locales/interface-language.ts';
import { ask } from '../../messaging/channels/ask.ts';
import { storedAnnotations } from './stored-annotations.ts';
import { bytesOfFile, textOfFile } from './text-of-file.ts';
import type { Undo } from './use-undo.ts';
import type { Work, WorkContext } from './use-work.ts';

/** A file that was read and compared; nothing of it has been written yet. */
export interface PlannedImport {
  file: File;
  plan: ImportPlan;
  encoding: TextEncodingName;
  /** False if the reader has to say whether the letters are right. */
  isEncodingCertain: boolean;
  about?: DocumentIdentity;
  /** Whether a symbol or address had any annotations when the file was compared, before any of it was written. */
  wasMarked(subject: string): boolean;
}

export interface Import {
  /** The file waiting for the reader's decision. */
  planned: PlannedImport | undefined;
  /** Reads a file and plans its import; once more when the reader has answered. */
  preview(file: File, answers?: ImportAnswers): Promise<void>;
  /** Writes a planned import. If cancelled half-way, what was written stays and can be undone. */
  write(planned: PlannedImport, choices: ImportChoices): Promise<void>;
  cancel(): void;
}

/** What a file that is not Unicode is read as until the reader says otherwise. */
const usualEncoding = {
  ar: 'windows-1256',
  en: 'windows-1252',
  es: 'windows-1252',
  fr: 'windows-1252',
  ru: 'windows-1251',
  zh: 'gb18030',
} as const;

/** Reads a file and compares it with the store, in short tasks. */
async function* comparedIn(
  { file, encoding, about, wasMarked }: Omit<PlannedImport, 'plan'>,
  { onProgress, signal }: WorkContext,
): AsyncGenerator<ComparedStep> {
  const { breathe } = createTimeSlices();
  async function* text(): AsyncGenerator<string> {
    for await (const piece of textOfFile(file, encoding, (done) => onProgress({ done, total: file.size }))) {
      if (signal.aborted) return;
      yield piece;
      await breathe();
    }
  }
  async function* steps() {
    for await (const step of readImport(text(), { now: Date.now(), ...(about && { about }) })) {
      yield step;
      await breathe();
    }
  }
  yield* compareSteps(steps(), storedAnnotations(wasMarked));
}

/** Answers once for each subject, and the same ever after. */
function remembered(isMarked: (subject: string) => boolean): (subject: string) => boolean {
  const answers = new Map<string, boolean>();
  return (subject) => {
    const answer = answers.get(subject) ?? isMarked(subject);
    answers.set(subject, answer);
    return answer;
  };
}

/**
 * Imports a file: reads it for a preview first and then, if the reader agrees, once more to write it. So a file of any
 * size is never held in memory as a whole.
 * @param isMarked whether a symbol or address has any annotations in the store
 */
export function useImport(
  { run }: Pick<Work, 'run'>,
  { again }: Pick<Undo, 'again'>,
  isMarked: (subject: string) => boolean,
): Import {
  const [planned, setPlanned] = useState<PlannedImport>();

  const preview = useCallback(
    (file: File, { encoding, about }: ImportAnswers = {}) =>
      run(async (context) => {
        const found = await encodingOf(bytesOfFile(file));
        const plan = emptyPlan();
        const next: PlannedImport = {
          file,
          plan,
          encoding: encoding ?? found.encoding ?? usualEncoding[interfaceLanguage()],
          isEncodingCertain: found.isCertain,
          wasMarked: remembered(isMarked),
          ...(about && { about }),
        };
        for await (const step of comparedIn(next, context)) addToPlan(plan, step);
        if (!context.signal.aborted) setPlanned(next);
      }),
    [run, isMarked],
  );

  const write = useCallback(
    async (chosen: PlannedImport, choices: ImportChoices) => {
      setPlanned(undefined);
      const batch = newIdentifier();
      const { added, replaced } = effectsOf(chosen.plan, choices);
      await run(async ({ onProgress, signal }) => {
        const parts = new ItemParts();
        let [number, done] = [0, 0];
        const send = async (items: ReturnType<ItemParts['rest']>) => {
          if (items.length === 0 || signal.aborted) return;
          await ask('importAnnotations', { batch, part: number++, items });
          done += items.length;
          onProgress({ done, total: added + replaced });
        };
        const silent = { signal, onProgress: () => undefined };
        for await (const step of comparedIn(chosen, silent)) {
          if (step.type !== 'compared') continue;
          for (const part of parts.add(itemsFor(step.compared, choices))) await send(part);
        }
        await send(parts.rest());
      });
      again();
    },
    [run, again],
  );

  return { planned, preview, write, cancel: useCallback(() => setPlanned(undefined), []) };
}
