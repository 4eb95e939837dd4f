import { Card } from '../../components/card/card.tsx';
import { SubjectNotes } from '../../components/notes/subject-notes.tsx';
import { documentAddress, documentOfSymbol } from '../../utils/documents/document-address.ts';
import { citationOf } from '../../utils/exchange/citation-of.ts';
import type { ReferenceSubject } from '../../utils/messaging/protocol/card-subject.ts';
import type { PageWish, ShowCard } from '../../utils/messaging/protocol/page-channel.ts';
import { useCard } from '../../utils/surfaces/card/use-card.ts';
import { useCopy } from '../../utils/surfaces/card/use-copy.ts';
import { usePin } from '../../utils/surfaces/card/use-pin.ts';
import { useTrail } from '../../utils/surfaces/card/use-trail.ts';
import { useNotes } from '../../utils/surfaces/notes/use-notes.ts';

interface TrailViewProps {
  shown: ShowCard;
  /** The first symbol of the trail. */
  first: string;
  /** The reference that the card was opened for; undefined if it was opened from a note. */
  reference: ReferenceSubject | undefined;
  wish(wish: PageWish): void;
  /** Goes back from the beginning of the trail, if there is something before it. */
  onLeave: (() => void) | undefined;
}

/** The card of a reference, and of every symbol reached from it. */
export function TrailView({ shown, first, reference, wish, onLeave }: TrailViewProps) {
  const { symbol, isAtStart, ...trail } = useTrail(first, onLeave);
  const pin = usePin(wish);
  const card = useCard(symbol);
  const { description } = card;
  const { listed, failure, ...notes } = useNotes(documentOfSymbol(symbol), card.notes);
  const { result, copy } = useCopy(symbol);
  const addressOf = (other: string) => documentAddress(other, shown.language ?? 'en');
  const mentions = shown.mentions.find(([mentioned]) => mentioned === symbol)?.[1] ?? 0;

  return (
    <Card
      known={description}
      series={card.series}
      own={card.own}
      reference={isAtStart ? reference : undefined}
      language={shown.language}
      addressOf={addressOf}
      onOpen={trail.open}
      onChoose={trail.choose}
      onRetry={card.again}
      header={{ symbol, trail, ...pin, onClose: () => wish({ type: 'close' }) }}
      footer={{
        symbol,
        address: addressOf(symbol),
        mentions: symbol === reference?.symbol ? mentions - 1 : mentions,
        copied: result,
        onNextMention: () => wish({ type: 'goToReference', symbol }),
        onCopy: () =>
          description.status === 'known' &&
          copy(citationOf(description.value, addressOf(symbol), shown.language ?? 'en')),
        onAddNote: () => notes.write(),
      }}
      // If the background does not answer at all, one message is enough.
      notes={
        <SubjectNotes
          {...listed}
          links={{ addressOf, onOpen: trail.open }}
          failure={description.status === 'failed' ? undefined : failure}
          onRetry={notes.again}
        />
      }
    />
  );
}
