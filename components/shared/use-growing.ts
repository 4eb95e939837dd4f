import { startTransition, useEffect, useState } from 'react';

/** As many entries as fill the highest popup twice. */
const first = 40;
/** Entries added in one moment of idleness: about as many as can be drawn without a noticeable pause. */
const step = 40;

/**
 * How many entries of a list are drawn: a screenful at first, the others whenever the browser has nothing else to do, so
 * that a long list is there at once and whole soon after.
 * @param subject a list about something else begins with a screenful again
 */
export function useGrowing(total: number, subject: string): number {
  const [drawn, setDrawn] = useState({ subject, count: first });
  const count = drawn.subject === subject ? drawn.count : first;
  useEffect(() => {
    if (count >= total) return;
    const grow = () => startTransition(() => setDrawn({ subject, count: count + step }));
    const waiting = requestIdleCallback(grow, { timeout: 500 });
    return () => cancelIdleCallback(waiting);
  }, [count, total, subject]);
  return Math.min(count, total);
}
