import type { FailureKind } from './failure.ts';

/** An answer that is loading, has failed, or is known. */
export type Awaited<Value> =
  | { status: 'loading' }
  | { status: 'failed'; failure: FailureKind }
  | { status: 'known'; value: Value };
