import { useEffect, useRef } from 'react';
import { useCardLine } from '../../utils/surfaces/use-card-line.ts';
import { AnnotationView } from './annotation-view.tsx';
import { TrailView } from './trail-view.tsx';

/** The card's page: shows what the page asks for, tells its height, closes on Escape. */
export function CardApp() {
  const { shown, tell } = useCardLine();
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

  return (
    <div ref={box}>
      {shown?.subject.kind === 'annotation' && (
        <AnnotationView key={shown.turn} subject={shown.subject} onClose={() => tell({ type: 'close' })} />
      )}
      {shown?.subject.kind === 'reference' && (
        <TrailView key={shown.turn} shown={shown} subject={shown.subject} tell={tell} />
      )}
    </div>
  );
}
