import { useState } from 'react';
import { i18n } from '#i18n';
import { type ExportFormat, exportFormats } from '../../utils/library/export-formats.ts';
import { formatNumber } from '../shared/format-number.ts';
import { Window } from './window.tsx';

/** What is exported. */
type ExportScope = 'selected' | 'shown' | 'all';

interface ExportWindowProps {
  /** Annotations in each scope; those without any are not offered. */
  counts: Readonly<Record<ExportScope, number>>;
  onExport(format: ExportFormat, scope: ExportScope): void;
  onClose(): void;
}

const isFormat = (name: string): name is ExportFormat => Object.hasOwn(exportFormats, name);
const formats = Object.keys(exportFormats).filter(isFormat);

/** Asks what to export, and in which format. */
export function ExportWindow({ counts, onExport, onClose }: ExportWindowProps) {
  const scopes = (['selected', 'shown', 'all'] as const).filter((scope) => counts[scope] > 0);
  const [scope, setScope] = useState<ExportScope>(scopes[0] ?? 'all');
  const [format, setFormat] = useState<ExportFormat>('webAnnotation');
  return (
    <Window title={i18n.t('library.export')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onExport(format, scope);
        }}
      >
        <fieldset>
          <legend>{i18n.t('library.exportWhat')}</legend>
          {scopes.map((name) => (
            <label key={name}>
              <input
                type="radio"
                name="scope"
                checked={scope === name}
                data-testid={`export-${name}`}
                onChange={() => setScope(name)}
              />{' '}
              {i18n.t(`library.${name === 'all' ? 'everything' : name}`, [formatNumber(counts[name])])}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{i18n.t('library.exportAs')}</legend>
          {formats.map((name) => (
            <label key={name}>
              <input
                type="radio"
                name="format"
                checked={format === name}
                data-testid={`export-${name}`}
                onChange={() => setFormat(name)}
              />{' '}
              {i18n.t(`library.format.${name}`)}
            </label>
          ))}
        </fieldset>
        <p className="actions">
          <button type="button" onClick={onClose}>
            {i18n.t('note.cancel')}
          </button>
          <button type="submit" className="main" data-testid="export-start">
            {i18n.t(format === 'printable' ? 'library.print' : 'library.export')}
          </button>
        </p>
      </form>
    </Window>
  );
}
