import { useId } from 'react';
import { i18n } from '#i18n';
import { quoteOf } from '../../utils/annotations/quote-of.ts';
import { type ImportChoice, importChoices } from '../../utils/exchange/import/compare-import.ts';
import type { ImportConflict } from '../../utils/library/import-plan.ts';
import { nameOfDocument } from '../shared/name-of-document.ts';

interface ConflictChoiceProps {
  conflict: ImportConflict;
  choice: ImportChoice;
  onChoose(choice: ImportChoice): void;
}

/** Quotation and note, as plain text: Markdown from a file is not trusted before it is imported. */
const wordsOf = (annotation: ImportConflict['incoming']): string =>
  [quoteOf(annotation), annotation.note].filter(Boolean).join('\n');

/** Two versions of an annotation side by side, and the choice between them. */
export function ConflictChoice({ conflict: { incoming, kept }, choice, onChoose }: ConflictChoiceProps) {
  const name = useId();
  return (
    <fieldset className="conflict" data-testid="import-conflict-choice">
      <legend>
        <bdi>{nameOfDocument(kept.document)}</bdi>
      </legend>
      <div className="versions">
        <div>
          <strong>{i18n.t('library.here')}</strong>
          <p dir="auto">{wordsOf(kept)}</p>
        </div>
        <div>
          <strong>{i18n.t('library.inFile')}</strong>
          <p dir="auto">{wordsOf(incoming)}</p>
        </div>
      </div>
      {importChoices.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name={name}
            checked={choice === each}
            data-testid={`choose-${each}`}
            onChange={() => onChoose(each)}
          />{' '}
          {i18n.t(`library.choice.${each}`)}
        </label>
      ))}
    </fieldset>
  );
}
