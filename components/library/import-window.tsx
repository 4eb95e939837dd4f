import { useState } from 'react';
import { i18n } from '#i18n';
import {
  type ImportChoice,
  type ImportVerdict,
  importChoices,
  usualChoice,
} from '../../utils/exchange/import/compare-import.ts';
import { effectsOf, type ImportChoices, type ImportPlan } from '../../utils/library/import-plan.ts';
import { formatNumber } from '../shared/format-number.ts';
import { ConflictChoice } from './conflict-choice.tsx';
import './import-window.css';
import { RefusedRecords } from './refused-records.tsx';
import { Window } from './window.tsx';

interface ImportWindowProps {
  fileName: string;
  plan: ImportPlan;
  onImport(choices: ImportChoices): void;
  onClose(): void;
}

const verdicts = ['new', 'newer', 'older', 'same', 'conflict'] as const satisfies readonly ImportVerdict[];

/** Shows what a file holds before anything of it is written, and asks what to do where both were changed. */
export function ImportWindow({ fileName, plan, onImport, onClose }: ImportWindowProps) {
  const [forAll, setForAll] = useState<ImportChoice>(usualChoice.conflict);
  const [each, setEach] = useState<ReadonlyMap<string, ImportChoice>>(new Map());
  const { added, replaced } = effectsOf(plan, { forAll, each });
  const isNothing = added + replaced === 0;
  const isForeign = plan.refusals + verdicts.reduce((sum, verdict) => sum + plan.counts[verdict], 0) === 0;
  return (
    <Window title={i18n.t('library.import')} onClose={onClose}>
      <div className="import-window" data-testid="import-preview">
        <p>
          <bdi>{fileName}</bdi>
        </p>
        {!plan.isWhole && (
          <p className="cut" role="alert" data-testid="import-cut">
            {i18n.t('library.cutOff')}
          </p>
        )}
        <ul>
          {verdicts.map(
            (verdict) =>
              plan.counts[verdict] > 0 && (
                <li key={verdict} data-testid={`import-${verdict}`}>
                  {i18n.t(`library.importing.${verdict}`, [formatNumber(plan.counts[verdict])])}
                </li>
              ),
          )}
        </ul>
        {plan.counts.conflict > 0 && (
          <fieldset>
            <legend>{i18n.t('library.forAllConflicts')}</legend>
            {importChoices.map((choice) => (
              <label key={choice}>
                <input
                  type="radio"
                  name="for-all"
                  checked={forAll === choice}
                  data-testid={`for-all-${choice}`}
                  onChange={() => {
                    setForAll(choice);
                    setEach(new Map());
                  }}
                />{' '}
                {i18n.t(`library.choice.${choice}`)}
              </label>
            ))}
          </fieldset>
        )}
        {plan.conflicts.map((conflict) => (
          <ConflictChoice
            key={conflict.id}
            conflict={conflict}
            choice={each.get(conflict.id) ?? forAll}
            onChoose={(choice) => setEach((before) => new Map(before).set(conflict.id, choice))}
          />
        ))}
        <RefusedRecords refused={plan.refused} count={plan.refusals} />
        <p role="status">
          {isNothing
            ? i18n.t(isForeign ? 'library.noAnnotations' : 'library.nothingToImport')
            : [
                added > 0 && i18n.t('library.willAdd', [formatNumber(added)]),
                replaced > 0 && i18n.t('library.willReplace', [formatNumber(replaced)]),
              ]
                .filter((words) => words !== false)
                .join(' ')}
        </p>
        <p className="actions">
          <button type="button" onClick={onClose}>
            {i18n.t('note.cancel')}
          </button>
          <button
            type="button"
            className="main"
            disabled={isNothing}
            data-testid="import-start"
            onClick={() => onImport({ forAll, each })}
          >
            {i18n.t('library.import')}
          </button>
        </p>
      </div>
    </Window>
  );
}
