/** How far work in parts has come. */
export interface Progress {
  done: number;
  /** Absent where nobody knows. */
  total?: number;
}

/**
 * Does work part by part, telling after each how far it is, until all is done or it is to stop.
 * @returns whether all was done
 */
export async function runBatch<Part>(
  parts: readonly (readonly Part[])[],
  act: (part: readonly Part[], number: number) => Promise<unknown>,
  tell: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<boolean> {
  const total = parts.reduce((sum, part) => sum + part.length, 0);
  let done = 0;
  for (const [number, part] of parts.entries()) {
    if (signal.aborted) return false;
    await act(part, number);
    done += part.length;
    tell({ done, total });
  }
  return true;
}
