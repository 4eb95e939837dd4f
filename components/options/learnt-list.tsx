import { useState } from 'react';
import { i18n } from '#i18n';
import type { LearntSummary } from '../../utils/learnt/learnt-summary.ts';
import { formatNumber } from '../shared/format-number.ts';
import { LearntItem } from './learnt-item.tsx';
import './learnt-list.css';

/** Documents listed at first, and added each time the reader asks for more. */
const page = 100;

interface LearntListProps {
  documents: readonly LearntSummary[];
  addressOf(symbol: string): string;
  onForget(readIn: string): void;
}

/** The documents that something was learnt from, a hundred at a time. */
export function LearntList({ documents, addressOf, onForget }: LearntListProps) {
  const [most, setMost] = useState(page);
  const hidden = documents.length - most;
  return (
    <>
      <ul className="learnt-list">
        {documents.slice(0, most).map((document) => (
          <LearntItem
            key={document.readIn}
            document={document}
            address={document.symbol === undefined ? document.readIn : addressOf(document.symbol)}
            onForget={() => onForget(document.readIn)}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" className="learnt-more" onClick={() => setMost(most + page)}>
          {i18n.t('learnt.more', [formatNumber(Math.min(hidden, page))])}
        </button>
      )}
    </>
  );
}
