import { useEffect, useRef, useState } from 'react';
import { useCardLine } from '../../utils/surfaces/card/use-card-line.ts';
import { AnnotationView } from './annotation-view.tsx';
import { TrailView } from './trail-view.tsx';

/** The card's page: shows what the page asks for, tells its height, closes on Escape. */
export function CardApp() {
  const { shown, tell } = useCardLine();
  /** The symbol that was opened from the note of a highlight, and the turn of the card that this was in. */
  const [followed, setFollowed] = useState<{ turn: number; symbol: string }>();
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!box.current || !shown) return;
    const element = box.current;
    element.style.setProperty('--greatest-height', `${shown.maximumHeight}px`);
    const measure = new ResizeObserver(() => tell({ type: 'size', height: Math.ceil(element.offsetHeight) }));
    measure.observe(element);
    if (shown.focus) (element.querySelector('textarea') ?? element.querySelector('main'))?.focus();
    return () => measure.disconnect();
  }, [shown, tell]);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.isComposing) tell({ type: 'close' });
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [tell]);

  const symbol = followed && followed.turn === shown?.turn ? followed.symbol : undefined;
  return (
    <div ref={box}>
      {shown?.subject.kind === 'annotation' && symbol === undefined && (
        <AnnotationView
          key={shown.turn}
          subject={shown.subject}
          language={shown.language}
          tell={tell}
          onOpen={(opened) => setFollowed({ turn: shown.turn, symbol: opened })}
        />
      )}
      {shown?.subject.kind === 'annotation' && symbol !== undefined && (
        <TrailView
          key={shown.turn}
          shown={shown}
          first={symbol}
          reference={undefined}
          tell={tell}
          onLeave={() => setFollowed(undefined)}
        />
      )}
      {shown?.subject.kind === 'reference' && (
        <TrailView
          key={shown.turn}
          shown={shown}
          first={shown.subject.symbol}
          reference={shown.subject}
          tell={tell}
          onLeave={undefined}
        />
      )}
    </div>
  );
}
