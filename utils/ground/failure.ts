/** What can go wrong between a question and its answer; each kind has a message in the locales under `failure`. */
export const failureKinds = [
  /** The background did not answer in time, or is gone. */
  'silent',
  /** The extension was updated or removed while the page was open. */
  'outdated',
  /** The disk is full, or the browser's share of it. */
  'quota',
  /** Another tab holds an older version of the store open. */
  'blocked',
  /** The store was written by a newer version of the extension. */
  'newerStore',
  /** The browser refuses storage, as some private windows do. */
  'noStorage',
  /** The record to be changed does not exist any more. */
  'missing',
  /** The record was changed elsewhere, and this change would overwrite that one. */
  'conflict',
  /** The passage is longer than what is kept of one. */
  'tooLong',
  /** The page has laid something over the surface that was clicked. */
  'covered',
  /** The question or the answer does not match its schema. */
  'malformed',
  /** The required part of the catalogue can't be read. */
  'catalogue',
  'unknown',
] as const;
export type FailureKind = (typeof failureKinds)[number];

/** An error with a kind that the surfaces have a message for. */
export class Failure extends Error {
  readonly kind: FailureKind;

  constructor(kind: FailureKind, options?: ErrorOptions) {
    super(kind, options);
    this.name = 'Failure';
    this.kind = kind;
  }
}

/** The kind of anything thrown. */
export function failureKindOf(thrown: unknown): FailureKind {
  return thrown instanceof Failure ? thrown.kind : 'unknown';
}
