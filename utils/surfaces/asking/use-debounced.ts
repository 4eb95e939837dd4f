import { useEffect, useState } from 'react';

/**
 * What is typed, once no key has been pressed for a while.
 * @param delay that while, in milliseconds
 */
export function useDebounced(typed: string, delay: number): string {
  const [debounced, setDebounced] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setDebounced(typed), delay);
    return () => clearTimeout(timer);
  }, [typed, delay]);
  return debounced;
}
