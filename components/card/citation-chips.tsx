import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { formatNumber } from '../shared/format-number.ts';
import { SymbolLink } from '../shared/symbol-link.tsx';
import './citation-chips.css';

/** Chips shown before the reader asks for the rest. */
const shownAtFirst = 4;

interface CitationChipsProps {
  /** "Cites" or "Cited by". */
  label: string;
  symbols: readonly string[];
  addressOf(symbol: string): string;
  onOpen(symbol: string): void;
}

/** A row of symbols, the newest first, with the rest on request. */
export function CitationChips({ label, symbols, addressOf, onOpen }: CitationChipsProps) {
  const [all, setAll] = useState(false);
  const id = useId();
  if (symbols.length === 0) return null;
  const newestFirst = symbols.toReversed();
  const shown = all ? newestFirst : newestFirst.slice(0, shownAtFirst);
  const hidden = symbols.length - shownAtFirst;
  return (
    <div className="chips">
      <span className="label" id={id}>
        {label}
      </span>
      <ul aria-labelledby={id}>
        {shown.map((symbol) => (
          <li key={symbol} className="chip">
            <SymbolLink symbol={symbol} address={addressOf(symbol)} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" className="chip more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? i18n.t('card.fewer') : i18n.t('card.more', [formatNumber(hidden)])}
        </button>
      )}
    </div>
  );
}
