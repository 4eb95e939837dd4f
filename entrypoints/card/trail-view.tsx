import { useEffect, useMemo, useState } from 'react';
import { Card, type Known } from '../../components/card/card.tsx';
import { goBack, goForward, goOn, replaceHere, startTrail } from '../../components/card/trail.ts';
import { NoteList } from '../../components/notes/note-list.tsx';
import { FailureMessage } from '../../components/shared/failure-message.tsx';
import { citationOf } from '../../utils/exchange/citation-of.ts';
import { documentAddress } from '../../utils/exchange/document-address.ts';
import { ask } from '../../utils/messaging/ask.ts';
import type { ReferenceSubject, ToCard, ToPage } from '../../utils/messaging/card-messages.ts';
import { copyText } from '../../utils/page/copy-text.ts';
import { interfaceLanguage } from '../../utils/surfaces/interface-language.ts';
import { useAnswer } from '../../utils/surfaces/use-answer.ts';
import { useNotes } from '../../utils/surfaces/use-notes.ts';

interface TrailViewProps {
  shown: Extract<ToCard, { type: 'show' }>;
  subject: ReferenceSubject;
  tell(message: ToPage): void;
}

/** The card of a reference, and of every symbol reached from it. */
export function TrailView({ shown, subject, tell }: TrailViewProps) {
  const [trail, setTrail] = useState(() => startTrail(subject.symbol));
  const [pinned, setPinned] = useState(false);
  const [copied, setCopied] = useState<{ symbol: string; came: 'copied' | 'refused' }>();
  const symbol = trail.here;
  const language = shown.language ?? 'en';

  const question = useMemo(
    () => async () => (await ask('resolve', { symbols: [symbol], language: interfaceLanguage() }))[0],
    [symbol],
  );
  const { awaited, again } = useAnswer(question);
  const notes = useNotes(symbol);
  const addressOf = (other: string) => documentAddress(other, language);
  const mentions = shown.mentions.find(([mentioned]) => mentioned === symbol)?.[1] ?? 0;
  const known: Known =
    awaited.status !== 'known'
      ? awaited
      : awaited.value
        ? { status: 'known', description: awaited.value }
        : { status: 'failed', failure: 'malformed' };

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!event.altKey || event.shiftKey || event.ctrlKey || event.metaKey) return;
      if (event.key === 'ArrowLeft') setTrail(goBack);
      else if (event.key === 'ArrowRight') setTrail(goForward);
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);

  function copy(): void {
    if (known.status !== 'known') return;
    copyText(citationOf(known.description, addressOf(symbol))).then(
      () => setCopied({ symbol, came: 'copied' }),
      () => setCopied({ symbol, came: 'refused' }),
    );
  }

  return (
    <Card
      known={known}
      reference={trail.past.length === 0 ? subject : undefined}
      language={shown.language}
      addressOf={addressOf}
      onOpen={(other) => setTrail((before) => goOn(before, other))}
      onChoose={(other) => setTrail((before) => replaceHere(before, other))}
      onRetry={again}
      header={{
        symbol,
        canGoBack: trail.past.length > 0,
        canGoForward: trail.future.length > 0,
        pinned,
        onBack: () => setTrail(goBack),
        onForward: () => setTrail(goForward),
        onPin: (isPinned) => {
          setPinned(isPinned);
          tell({ type: 'pin', pinned: isPinned });
        },
        onClose: () => tell({ type: 'close' }),
      }}
      footer={{
        symbol,
        address: addressOf(symbol),
        mentions: symbol === subject.symbol ? mentions - 1 : mentions,
        copied: copied?.symbol === symbol ? copied.came : 'not yet',
        onNextMention: () => tell({ type: 'nextMention', symbol }),
        onCopy: copy,
        onAddNote: () => notes.write(),
      }}
      notes={
        <>
          {notes.failure && known.status !== 'failed' && <FailureMessage kind={notes.failure} onRetry={notes.again} />}
          <NoteList
            notes={notes.notes}
            writing={notes.writing}
            canUndo={notes.deleted !== undefined}
            onEdit={notes.write}
            onDelete={(note) => void notes.remove(note)}
            onUndo={() => void notes.undo()}
          />
        </>
      }
    />
  );
}
