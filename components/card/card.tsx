import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Description } from '../../utils/descriptions/description.ts';
import type { Series } from '../../utils/descriptions/series.ts';
import type { Awaited } from '../../utils/ground/awaited.ts';
import type { ReferenceSubject } from '../../utils/messaging/protocol/card-subject.ts';
import { FailureMessage } from '../shared/failure-message.tsx';
import { Summary } from '../shared/summary.tsx';
import './card.css';
import { CardFacts } from './card-facts.tsx';
import { CardFooter, type CardFooterProps } from './card-footer.tsx';
import { CardHeader, type CardHeaderProps } from './card-header.tsx';
import { CitationChips } from './citation-chips.tsx';
import { NewerNotice } from './newer-notice.tsx';
import { ReadingReason } from './reading-reason.tsx';
import { SeriesLine } from './series-line.tsx';

interface CardProps {
  /** What is known about the symbol so far. */
  known: Awaited<Description>;
  /** The series it belongs to; absent until the background has answered. */
  series: Series | undefined;
  header: Omit<CardHeaderProps, 'body'>;
  footer: CardFooterProps;
  /** The reference that the card was opened for; absent if the symbol was reached from another card. */
  reference: ReferenceSubject | undefined;
  /** Language of the page. */
  language: string | undefined;
  /** What the reader noted about it, in sentences. */
  own: string | undefined;
  /** The notes on the symbol. */
  notes: ReactNode;
  addressOf(symbol: string): string;
  onOpen(symbol: string): void;
  onChoose(symbol: string): void;
  onRetry(): void;
}

/** The card of a symbol. */
export function Card({ known, series, header, footer, reference, language, own, notes, ...acts }: CardProps) {
  const description = known.status === 'known' ? known.value : undefined;
  const { symbol } = header;
  const newest = description?.record?.newestInSeries;
  const links = { addressOf: acts.addressOf, onOpen: acts.onOpen };
  return (
    <div className="card" dir={i18n.t('direction')} aria-busy={known.status === 'loading'} data-testid="card">
      <CardHeader {...header} body={description?.body?.name} />
      <main tabIndex={-1} aria-label={symbol}>
        {known.status === 'loading' && <p className="facts">{i18n.t('card.loading')}</p>}
        {known.status === 'failed' && <FailureMessage kind={known.failure} onRetry={acts.onRetry} />}
        {description && (
          <>
            <CardFacts
              description={description}
              language={language}
              // The title on the page belongs to the symbol that the reference was read as, not to its alternatives.
              titleHere={symbol === reference?.symbol ? reference.titleHere : undefined}
              {...links}
            />
            <Summary segments={description.summaryBesideFacts} own={own} {...links} />
            <SeriesLine members={series?.members ?? []} here={description.record?.symbol ?? symbol} {...links} />
            {newest !== undefined && (
              <NewerNotice
                newest={newest}
                adopted={series?.newest?.symbol === newest ? series.newest : {}}
                {...links}
              />
            )}
            <CitationChips label={i18n.t('card.cites')} symbols={description.record?.cites ?? []} {...links} />
            <CitationChips label={i18n.t('card.citedBy')} symbols={description.record?.citedBy ?? []} {...links} />
          </>
        )}
        {reference && (
          <ReadingReason
            reference={reference}
            symbol={symbol}
            bodyName={description?.body?.name}
            addressOf={acts.addressOf}
            onChoose={acts.onChoose}
          />
        )}
        {notes}
      </main>
      <CardFooter {...footer} />
    </div>
  );
}
