import { useEffect } from 'react';
import { listen } from '../../messaging/channels/listen.ts';

/**
 * Calls `changed` when something in the store has changed, in any surface or tab.
 * @param subject only changes to this symbol or address; without it, all changes
 */
export function useChanges(changed: () => void, subject?: string): void {
  useEffect(() => {
    const leaving = new AbortController();
    listen((message) => {
      if (message.type === 'changed' && (subject === undefined || message.subjects.includes(subject))) changed();
    }, leaving.signal);
    return () => leaving.abort();
  }, [changed, subject]);
}
