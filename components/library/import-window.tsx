import { useState } from 'react';
import { i18n } from '#i18n';
import type { DocumentIdentity } from '../../utils/documents/document-identity.ts';
import {
  type ImportChoice,
  type ImportVerdict,
  importChoices,
  usualChoice,
} from '../../utils/exchange/import/compare-import.ts';
import type { TextEncodingName } from '../../utils/exchange/import/text-encoding.ts';
import { effectsOf, type ImportAnswers, type ImportChoices, type ImportPlan } from '../../utils/library/import-plan.ts';
import { formatNumber } from '../shared/format-number.ts';
import { ConflictChoice } from './conflict-choice.tsx';
import { ImportAbout } from './import-about.tsx';
import { ImportEncoding } from './import-encoding.tsx';
import { ImportLosses } from './import-losses.tsx';
import './import-window.css';
import { RefusedRecords } from './refused-records.tsx';
import { Window } from './window.tsx';

interface ImportWindowProps {
  fileName: string;
  plan: ImportPlan;
  /** How the file was read; `isEncodingCertain` is false if the reader has to look at the letters. */
  encoding: TextEncodingName;
  isEncodingCertain: boolean;
  /** The document that the reader named for records without one. */
  about: DocumentIdentity | undefined;
  /** The reader said what the file does not: it is to be read again. */
  onAnswer(answers: ImportAnswers): void;
  onImport(choices: ImportChoices): void;
  onClose(): void;
}

const verdicts = ['new', 'newer', 'older', 'same', 'conflict'] as const satisfies readonly ImportVerdict[];

/** The preview of a file before anything is written; asks what to do with annotations changed on both sides. */
export function ImportWindow({ fileName, plan, encoding, about, onAnswer, onImport, ...props }: ImportWindowProps) {
  const [forAll, setForAll] = useState<ImportChoice>(usualChoice.conflict);
  const [each, setEach] = useState<ReadonlyMap<string, ImportChoice>>(new Map());
  const effects = effectsOf(plan, { forAll, each });
  return (
    <Window title={i18n.t('library.import')} onClose={props.onClose}>
      <div className="import-window" data-testid="import-preview">
        <p>
          <bdi>{fileName}</bdi>
        </p>
        {!plan.isWhole && (
          <p className="cut" role="alert" data-testid="import-cut">
            {i18n.t('library.cutOff')}
          </p>
        )}
        {!props.isEncodingCertain && (
          <ImportEncoding
            encoding={encoding}
            sample={plan.sample}
            onChoose={(encoding) => onAnswer({ encoding, ...(about && { about }) })}
          />
        )}
        <Counts counts={plan.counts} />
        <ImportLosses plan={plan} />
        <ImportAbout count={plan.withoutDocument} about={about} onName={(about) => onAnswer({ encoding, about })} />
        {plan.counts.conflict > 0 && (
          <ChoiceForAll
            choice={forAll}
            onChoose={(choice) => {
              setForAll(choice);
              setEach(new Map());
            }}
          />
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
        <p role="status">{outcomeInWords(plan, effects)}</p>
        <p className="actions">
          <button type="button" onClick={props.onClose}>
            {i18n.t('note.cancel')}
          </button>
          <button
            type="button"
            className="main"
            disabled={isNothing(effects)}
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

/** How many annotations of the file are new, newer, older and so on. */
function Counts({ counts }: Pick<ImportPlan, 'counts'>) {
  return (
    <ul>
      {verdicts
        .filter((verdict) => counts[verdict] > 0)
        .map((verdict) => (
          <li key={verdict} data-testid={`import-${verdict}`}>
            {i18n.t(`library.importing.${verdict}`, [formatNumber(counts[verdict])])}
          </li>
        ))}
    </ul>
  );
}

/** One choice for all annotations changed on both sides. */
function ChoiceForAll({ choice, onChoose }: { choice: ImportChoice; onChoose(choice: ImportChoice): void }) {
  return (
    <fieldset>
      <legend>{i18n.t('library.forAllConflicts')}</legend>
      {importChoices.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="for-all"
            checked={choice === each}
            data-testid={`for-all-${each}`}
            onChange={() => onChoose(each)}
          />{' '}
          {i18n.t(`library.choice.${each}`)}
        </label>
      ))}
    </fieldset>
  );
}

type Effects = ReturnType<typeof effectsOf>;

const isNothing = ({ added, replaced }: Effects): boolean => added + replaced === 0;

/** What an import will do; if nothing, why. */
function outcomeInWords({ refusals, counts }: ImportPlan, effects: Effects): string {
  if (isNothing(effects)) {
    const records = refusals + verdicts.reduce((sum, verdict) => sum + counts[verdict], 0);
    return i18n.t(records === 0 ? 'library.noAnnotations' : 'library.nothingToImport');
  }
  const { added, replaced } = effects;
  return [
    added > 0 && i18n.t('library.willAdd', [formatNumber(added)]),
    replaced > 0 && i18n.t('library.willReplace', [formatNumber(replaced)]),
  ]
    .filter((words) => words !== false)
    .join(' ');
}
