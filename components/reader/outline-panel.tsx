import { i18n } from '#i18n';
import type { OutlineEntry } from '../../utils/reader/outline.ts';

interface OutlinePanelProps {
  /** Undefined until it has been read. */
  entries: readonly OutlineEntry[] | undefined;
  onGo(entry: OutlineEntry): void;
}

/** The outline of the document: its headings, or its numbered paragraphs. */
export function OutlinePanel({ entries, onGo }: OutlinePanelProps) {
  return (
    <nav className="outline-panel" aria-label={i18n.t('reader.outline')}>
      {entries?.length === 0 && <p className="no-outline">{i18n.t('reader.noOutline')}</p>}
      <ol>
        {entries?.map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an outline never changes, and titles may be equal.
          <li key={index} style={{ paddingInlineStart: `${entry.level}em` }}>
            <button type="button" dir="auto" data-testid="outline-entry" onClick={() => onGo(entry)}>
              {entry.title}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
