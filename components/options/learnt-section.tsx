import { type ReactNode, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { FailureKind } from '../../utils/ground/failure.ts';
import type { LearntSummary } from '../../utils/learnt/learnt-summary.ts';
import { countedWords } from '../../utils/locales/counted-words.ts';
import { UndoMessage } from '../notes/undo-message.tsx';
import { FailureMessage } from '../shared/failure-message.tsx';
import { formatNumber } from '../shared/format-number.ts';
import { LearntList } from './learnt-list.tsx';
import '../shared/search-field.css';
import './learnt-section.css';

interface LearntSectionProps {
  /** Undefined until they are known. */
  documents: readonly LearntSummary[] | undefined;
  failure: FailureKind | undefined;
  /** What was just forgotten and can be restored: a symbol or address, or everything. */
  forgotten: { readIn: string | undefined } | undefined;
  /** The switch that turns learning on and off. */
  control: ReactNode;
  addressOf(symbol: string): string;
  onForget(readIn?: string): void;
  onUndo(): void;
  onRetry(): void;
}

/** Everything learnt: lists, filters, forgets and restores it. */
export function LearntSection({ documents, failure, forgotten, control, ...acts }: LearntSectionProps) {
  const [typed, setTyped] = useState('');
  const section = useRef<HTMLElement>(null);
  const before = useRef(forgotten);
  // The pressed button is gone: focus moves to the undo button, and from there back to the section.
  useEffect(() => {
    if (before.current === forgotten) return;
    before.current = forgotten;
    const undo = section.current?.querySelector<HTMLElement>('.undo button');
    (undo ?? section.current)?.focus();
  }, [forgotten]);

  const words = typed.trim().toLowerCase();
  const matching = documents?.filter(({ readIn, title }) =>
    [readIn, title].some((name) => name?.toLowerCase().includes(words)),
  );
  const done = forgotten && doneInWords(forgotten.readIn);
  return (
    <section className="learnt-section" ref={section} tabIndex={-1} aria-labelledby="learnt-heading">
      <h2 id="learnt-heading">{i18n.t('learnt.heading')}</h2>
      <p>{i18n.t('learnt.about')}</p>
      {control}
      {failure && <FailureMessage kind={failure} onRetry={acts.onRetry} />}
      {documents && documents.length > 0 && (
        <div className="bar">
          <input
            className="search-field"
            type="search"
            // An empty field shows the placeholder, in the interface language.
            dir={typed === '' ? undefined : 'auto'}
            data-testid="learnt-filter"
            aria-label={i18n.t('learnt.filter')}
            placeholder={i18n.t('learnt.filter')}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <button type="button" data-testid="forget-all" onClick={() => acts.onForget()}>
            {i18n.t('learnt.forgetAll')}
          </button>
        </div>
      )}
      <UndoMessage done={done} onUndo={acts.onUndo} />
      <p className="say" role="status" data-testid="learnt-count">
        {countInWords(documents?.length, matching?.length, failure !== undefined)}
      </p>
      <LearntList documents={matching ?? []} addressOf={acts.addressOf} onForget={acts.onForget} />
    </section>
  );
}

function doneInWords(readIn: string | undefined): string {
  return readIn === undefined ? i18n.t('learnt.allForgotten') : i18n.t('learnt.forgotten', { document: readIn });
}

function countInWords(all: number | undefined, matching: number | undefined, isFailed: boolean): string {
  if (all === undefined) return isFailed ? '' : i18n.t('learnt.loading');
  if (all === 0) return i18n.t('learnt.empty');
  if (matching === 0) return i18n.t('learnt.nothingMatches');
  if (matching !== undefined && matching < all) {
    return i18n.t('learnt.countShown', [formatNumber(matching), formatNumber(all)]);
  }
  return countedWords('learnt.count', all);
}
