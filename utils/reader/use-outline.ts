import { useCallback, useEffect, useState } from 'react';
import { type OutlineEntry, outlineOfText } from './outline.ts';
import type { OpenDocument } from './use-reader.ts';

export interface Outline {
  /** Undefined until it has been read. */
  entries: readonly OutlineEntry[] | undefined;
  go(entry: OutlineEntry): void;
}

/** The outline of the open document: the file's own, else its numbered paragraphs. Read when it is first shown. */
export function useOutline(open: OpenDocument | undefined, isShown: boolean): Outline {
  const [known, setKnown] = useState<{ open: OpenDocument; entries: readonly OutlineEntry[] }>();
  const entries = known?.open === open ? known?.entries : undefined;
  const isToRead = isShown && entries === undefined;
  useEffect(() => {
    if (!open || !isToRead) return;
    void open.viewer.outline().then((own) => {
      setKnown({ open, entries: own.length > 0 ? own : outlineOfText(open.text) });
    });
  }, [open, isToRead]);
  const go = useCallback(
    ({ target }: OutlineEntry) => {
      if (target.type === 'file') open?.viewer.goTo(target.destination);
      else void open?.document.reveal({ start: target.offset, end: target.offset + 1 });
    },
    [open],
  );
  return { entries, go };
}
