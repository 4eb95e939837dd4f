import { i18n } from '#i18n';
import { formatDate } from '../shared/format-date.ts';
import { SymbolLink } from '../shared/symbol-link.tsx';
import './newer-notice.css';

interface NewerNoticeProps {
  /** Symbol of the newest of the series. */
  newest: string;
  /** ISO date of its adoption, where known. */
  date: string | undefined;
  addressOf(symbol: string): string;
  onOpen(symbol: string): void;
}

/** Says that a newer resolution of the series exists. */
export function NewerNotice({ newest, date, addressOf, onOpen }: NewerNoticeProps) {
  return (
    <p className="newer" data-testid="card-newer">
      {i18n.t('card.newer')} <SymbolLink symbol={newest} address={addressOf(newest)} onOpen={onOpen} />
      {date !== undefined && ` (${formatDate(date, i18n.t('language'))})`}
    </p>
  );
}
