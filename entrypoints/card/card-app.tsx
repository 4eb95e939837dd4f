import { useEffect, useRef, useState } from 'react';
import type { PageConnection } from '../../utils/messaging/channels/card-port.ts';
import { useShown } from '../../utils/surfaces/card/use-shown.ts';
import { AnnotationView } from './annotation-view.tsx';
import { TrailView } from './trail-view.tsx';

/** The card: shows what the page asks for, sends the page its height, closes on Escape. */
export function CardApp({ page }: { page: PageConnection }) {
  const shown = useShown(page);
  const { wish } = page;
  /** The symbol opened from the note of a highlight, and the turn of the card in which that happened. */
  const [followed, setFollowed] = useState<{ turn: number; symbol: string }>();
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!box.current || !shown) return;
    const element = box.current;
    element.style.setProperty('--greatest-height', `${shown.maximumHeight}px`);
    const measure = new ResizeObserver(() => wish({ type: 'size', height: Math.ceil(element.offsetHeight) }));
    measure.observe(element);
    if (shown.focus) (element.querySelector('textarea') ?? element.querySelector('main'))?.focus();
    return () => measure.disconnect();
  }, [shown, wish]);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.isComposing) wish({ type: 'close' });
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [wish]);

  const symbol = followed && followed.turn === shown?.turn ? followed.symbol : undefined;
  return (
    <div ref={box}>
      {shown?.subject.kind === 'annotation' && symbol === undefined && (
        <AnnotationView
          key={shown.turn}
          subject={shown.subject}
          language={shown.language}
          wish={wish}
          onOpen={(opened) => setFollowed({ turn: shown.turn, symbol: opened })}
        />
      )}
      {shown?.subject.kind === 'annotation' && symbol !== undefined && (
        <TrailView
          key={shown.turn}
          shown={shown}
          first={symbol}
          reference={undefined}
          wish={wish}
          onLeave={() => setFollowed(undefined)}
        />
      )}
      {shown?.subject.kind === 'reference' && (
        <TrailView
          key={shown.turn}
          shown={shown}
          first={shown.subject.symbol}
          reference={shown.subject}
          wish={wish}
          onLeave={undefined}
        />
      )}
    </div>
  );
}
