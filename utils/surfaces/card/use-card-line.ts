import { useCallback, useEffect, useMemo, useState } from 'react';
import { ask } from '../../messaging/channels/ask.ts';
import { hear } from '../../messaging/channels/hear.ts';
import { type ToCard, type ToPage, toCardSchema } from '../../messaging/protocol/card-messages.ts';

type Shown = Extract<ToCard, { type: 'show' }>;

/**
 * The line between the card and the page that it was opened on.
 * @returns what the page wants shown, counted so that the same thing shown twice is told apart, and how to answer
 */
export function useCardLine(): { shown: (Shown & { turn: number }) | undefined; tell(message: ToPage): void } {
  const [shown, setShown] = useState<Shown & { turn: number }>();
  const card = useMemo(() => location.hash.slice(1), []);
  const tell = useCallback(
    (message: ToPage) => {
      // A page that is gone needs no answer, and its card goes with it.
      ask('relay', { card, to: 'page', message }).catch(() => undefined);
    },
    [card],
  );
  useEffect(() => {
    const unhear = hear((message) => {
      if (message.type !== 'toCard' || message.card !== card) return;
      const parsed = toCardSchema.safeParse(message.message);
      if (!parsed.success) return;
      const { data } = parsed;
      setShown((before) => (data.type === 'show' ? { ...data, turn: (before?.turn ?? 0) + 1 } : undefined));
    });
    tell({ type: 'ready' });
    return unhear;
  }, [card, tell]);
  return { shown, tell };
}
