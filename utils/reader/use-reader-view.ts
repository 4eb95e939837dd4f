import { useEffect, useState } from 'react';
import type { PdfViewer } from './pdf-viewer.ts';
import type { ReaderState } from './use-reader.ts';

/** What the toolbar shows and does. */
export interface ReaderView {
  viewer: PdfViewer | undefined;
  /** From 1. */
  page: number;
  pages: number;
  /** In per cent of the size on paper. */
  percent: number;
}

/** Follows the page and the size that are shown. */
export function useReaderView(state: ReaderState): ReaderView {
  const viewer = state.status === 'open' ? state.open.viewer : undefined;
  const [, setTurn] = useState(0);
  useEffect(() => {
    viewer?.onViewChanged(() => setTurn((turn) => turn + 1));
  }, [viewer]);
  return {
    viewer,
    page: (viewer?.page ?? 0) + 1,
    pages: viewer?.pages ?? 0,
    percent: Math.round((viewer?.scale ?? 1) * 100),
  };
}
