import { useId, useState } from 'react';
import { i18n } from '#i18n';
import type { DocumentIdentity } from '../../utils/documents/document-identity.ts';
import { documentNamed } from '../../utils/documents/document-named.ts';
import { formatNumber } from '../shared/format-number.ts';
import { nameOfDocument } from '../shared/name-of-document.ts';

interface ImportAboutProps {
  /** Records that name no document. */
  count: number;
  /** The document that the reader named for them. */
  about: DocumentIdentity | undefined;
  onName(document: DocumentIdentity): void;
}

/** Asks which document records without one are about. */
export function ImportAbout({ count, about, onName }: ImportAboutProps) {
  const [typed, setTyped] = useState('');
  const [isUnknown, setUnknown] = useState(false);
  const id = useId();
  if (count === 0 && !about) return null;
  return (
    <form
      className="question"
      data-testid="import-about"
      onSubmit={(event) => {
        event.preventDefault();
        const document = documentNamed(typed);
        setUnknown(!document);
        if (document) onName(document);
      }}
    >
      {about && (
        <p>
          {i18n.t('library.aboutNamed')} <bdi>{nameOfDocument(about)}</bdi>
        </p>
      )}
      <label htmlFor={id}>
        {about ? i18n.t('library.aboutAnother') : i18n.t('library.aboutWhich', [formatNumber(count)])}
      </label>
      <span className="answer">
        <input
          id={id}
          dir="ltr"
          value={typed}
          placeholder="A/RES/65/230"
          aria-invalid={isUnknown}
          aria-describedby={isUnknown ? `${id}-error` : undefined}
          data-testid="import-about-field"
          onChange={({ target }) => setTyped(target.value)}
        />
        <button type="submit" disabled={typed.trim() === ''} data-testid="import-about-use">
          {i18n.t('library.aboutUse')}
        </button>
      </span>
      {isUnknown && (
        <p id={`${id}-error`} role="alert">
          {i18n.t('library.aboutUnknown')}
        </p>
      )}
    </form>
  );
}
