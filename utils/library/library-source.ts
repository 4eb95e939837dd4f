import type { Annotation } from '../annotations/annotation.ts';
import type { LastVerdict } from '../annotations/last-verdict.ts';

/** Where the library reads from. */
export interface LibrarySource {
  /** Newest first. */
  page(count: number, before?: string): Promise<{ annotations: Annotation[]; next?: string; stamp: string }>;
  changes(stamp: string): Promise<{ annotations: Annotation[]; purged: string[]; stamp: string; isAll: boolean }>;
  /** In the order given; null if unknown. */
  titles(symbols: readonly string[]): Promise<readonly (string | null)[]>;
  verdicts(after?: string): Promise<readonly LastVerdict[]>;
}
