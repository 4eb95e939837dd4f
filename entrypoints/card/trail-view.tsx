import { Card } from '../../components/card/card.tsx';
import { SubjectNotes } from '../../components/notes/subject-notes.tsx';
import { documentAddress, documentOfSymbol } from '../../utils/documents/document-address.ts';
import { citationOf } from '../../utils/exchange/citation-of.ts';
import type { ReferenceSubject } from '../../utils/messaging/protocol/card-subject.ts';
import type { PageWish, ShowCard } from '../../utils/messaging/protocol/page-channel.ts';
import { useCopy } from '../../utils/surfaces/card/use-copy.ts';
import { useDescription } from '../../utils/surfaces/card/use-description.ts';
import { useOwnMarks } from '../../utils/surfaces/card/use-own-marks.ts';
import { usePin } from '../../utils/surfaces/card/use-pin.ts';
import { useSeries } from '../../utils/surfaces/card/use-series.ts';
import { useTrail } from '../../utils/surfaces/card/use-trail.ts';
import { useNotes } from '../../utils/surfaces/notes/use-notes.ts';

interface TrailViewProps {
  shown: ShowCard;
  /** The symbol that the trail begins with. */
  first: string;
  /** The place that the card was opened for; absent where it was opened from a note. */
  reference: ReferenceSubject | undefined;
  wish(wish: PageWish): void;
  /** Goes back from the beginning of the trail, where there is something before it. */
  onLeave: (() => void) | undefined;
}

/** The card of a reference, and of every symbol reached from it. */
export function TrailView({ shown, first, reference, wish, onLeave }: TrailViewProps) {
  const { symbol, isAtStart, ...trail } = useTrail(first, onLeave);
  const pin = usePin(wish);
  const { awaited, again } = useDescription(symbol);
  const { listed, failure, ...notes } = useNotes(documentOfSymbol(symbol));
  const { came, copy } = useCopy(symbol);
  const addressOf = (other: string) => documentAddress(other, shown.language ?? 'en');
  const mentions = shown.mentions.find(([mentioned]) => mentioned === symbol)?.[1] ?? 0;

  return (
    <Card
      known={awaited}
      series={useSeries(symbol)}
      own={useOwnMarks([symbol]).get(symbol)}
      reference={isAtStart ? reference : undefined}
      language={shown.language}
      addressOf={addressOf}
      onOpen={trail.open}
      onChoose={trail.choose}
      onRetry={again}
      header={{ symbol, trail, ...pin, onClose: () => wish({ type: 'close' }) }}
      footer={{
        symbol,
        address: addressOf(symbol),
        mentions: symbol === reference?.symbol ? mentions - 1 : mentions,
        copied: came,
        onNextMention: () => wish({ type: 'goToReference', symbol }),
        onCopy: () =>
          awaited.status === 'known' && copy(citationOf(awaited.value, addressOf(symbol), shown.language ?? 'en')),
        onAddNote: () => notes.write(),
      }}
      // Where the background itself is silent, one message is enough.
      notes={
        <SubjectNotes
          {...listed}
          links={{ addressOf, onOpen: trail.open }}
          failure={awaited.status === 'failed' ? undefined : failure}
          onRetry={notes.again}
        />
      }
    />
  );
}
