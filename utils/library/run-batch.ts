/** The progress of work in parts. */
export interface Progress {
  done: number;
  /** Absent if unknown. */
  total?: number;
}

/**
 * Works through parts in order and reports progress after each, until all are done or `signal` aborts.
 * @returns whether all were done
 */
export async function runBatch<Part>(
  parts: readonly (readonly Part[])[],
  act: (part: readonly Part[], number: number) => Promise<unknown>,
  report: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<boolean> {
  const total = parts.reduce((sum, part) => sum + part.length, 0);
  let done = 0;
  for (const [number, part] of parts.entries()) {
    if (signal.aborted) return false;
    await act(part, number);
    done += part.length;
    report({ done, total });
  }
  return true;
}
