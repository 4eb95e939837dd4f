import { i18n } from '#i18n';
import { formatNumber } from '../shared/format-number.ts';
import './card-footer.css';

export interface CardFooterProps {
  symbol: string;
  /** Address of the document. */
  address: string;
  /** Mentions of the symbol on the page, besides the one that the card is open for. */
  mentions: number;
  /** Result of copying the citation. */
  copied: 'not yet' | 'copied' | 'refused';
  onNextMention(): void;
  onCopy(): void;
  onAddNote(): void;
}

const copyWords = { 'not yet': 'card.copyCitation', copied: 'card.copied', refused: 'card.notCopied' } as const;

/** What can be done with the symbol. */
export function CardFooter(props: CardFooterProps) {
  return (
    <footer className="card-footer">
      <a
        href={props.address}
        target="_blank"
        rel="noreferrer"
        aria-label={i18n.t('card.openLabel', { symbol: props.symbol })}
        data-testid="card-open"
      >
        {i18n.t('card.open')}
      </a>
      {props.mentions > 0 && (
        <button type="button" data-testid="card-next-mention" onClick={props.onNextMention}>
          {i18n.t('card.nextMention', [formatNumber(props.mentions)])}
        </button>
      )}
      <button type="button" data-testid="card-copy" aria-live="polite" onClick={props.onCopy}>
        {i18n.t(copyWords[props.copied])}
      </button>
      <button type="button" className="last" data-testid="card-add-note" onClick={props.onAddNote}>
        {i18n.t('note.add')}
      </button>
    </footer>
  );
}
