import type { FailureKind } from './failure.ts';

/** An answer that is waited for, has failed, or is there. */
export type Awaited<Value> =
  | { status: 'loading' }
  | { status: 'failed'; failure: FailureKind }
  | { status: 'known'; value: Value };
