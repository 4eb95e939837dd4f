import { i18n } from '#i18n';
import { countedWords } from '../../utils/locales/counted-words.ts';
import { formatNumber } from '../shared/format-number.ts';

interface ReferenceLineProps {
  symbol: string;
  /** Mentions on the page; 0 for a symbol that was only looked up. */
  count: number;
  /** Year of the document, if known. */
  year: string | number | undefined;
  /** Address of the document. */
  address: string;
  /** Element that holds the details. */
  detailsId: string;
  isOpen: boolean;
  /** Goes to the next mention on the page. */
  onGo(): void;
  onToggle(): void;
}

/** The first line of a reference: its symbol, how often or when, and the button for details. */
export function ReferenceLine({ symbol, count, year, address, detailsId, isOpen, ...acts }: ReferenceLineProps) {
  return (
    <div className="line">
      {count > 0 ? (
        <button type="button" className="symbol" title={i18n.t('popup.goTo', { symbol })} onClick={acts.onGo}>
          <bdi dir="ltr">{symbol}</bdi>
        </button>
      ) : (
        <a className="symbol" href={address} target="_blank" rel="noreferrer" dir="ltr">
          {symbol}
        </a>
      )}
      {count > 0 && (
        <span className="count">
          <span aria-hidden="true">{i18n.t('popup.times', [formatNumber(count)])}</span>
          <span className="visually-hidden">{countedWords('popup.timesLabel', count)}</span>
        </span>
      )}
      {count === 0 && year !== undefined && <span className="count">{year}</span>}
      <button
        type="button"
        className="unfold"
        aria-expanded={isOpen}
        aria-controls={detailsId}
        aria-label={i18n.t('popup.about', { symbol })}
        data-testid="reference-unfold"
        onClick={acts.onToggle}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m4 6 4 4 4-4" />
        </svg>
      </button>
    </div>
  );
}
