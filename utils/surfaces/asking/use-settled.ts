import { useEffect, useState } from 'react';

/** Typed words, once no key has been pressed for a while. @param quiet that while, in milliseconds */
export function useSettled(typed: string, quiet: number): string {
  const [settled, setSettled] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), quiet);
    return () => clearTimeout(timer);
  }, [typed, quiet]);
  return settled;
}
