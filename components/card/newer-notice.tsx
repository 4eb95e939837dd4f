import { i18n } from '#i18n';
import { formatDate } from '../shared/format-date.ts';
import { SymbolLink } from '../shared/symbol-link.tsx';
import './newer-notice.css';

interface NewerNoticeProps {
  /** Symbol of the newest resolution in the series. */
  newest: string;
  /** ISO date or year of its adoption, or its session in words, if known. */
  adopted: { date?: string; session?: string };
  addressOf(symbol: string): string;
  onOpen(symbol: string): void;
}

/** Says that a newer resolution of the series exists. */
export function NewerNotice({ newest, adopted, addressOf, onOpen }: NewerNoticeProps) {
  const { date, session } = adopted;
  const when = date === undefined ? session : formatDate(date, i18n.t('language'));
  return (
    <p className="newer" data-testid="card-newer">
      {i18n.t('card.newer')} <SymbolLink symbol={newest} address={addressOf(newest)} onOpen={onOpen} />
      {when !== undefined && ` (${when})`}
    </p>
  );
}
