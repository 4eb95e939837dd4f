/** What can go wrong between asking and answering; each has its words in the locales under `failure`. */
export const failureKinds = [
  /** The background did not answer in time, or is gone. */
  'silent',
  /** The extension was updated or removed while the page was open. */
  'outdated',
  /** The disk is full, or the browser's share of it. */
  'quota',
  /** Another tab holds an older form of the store open. */
  'blocked',
  /** The store was written by a newer version of the extension. */
  'newerStore',
  /** The browser refuses storage, as some private windows do. */
  'noStorage',
  /** What was to be changed is not there any more. */
  'missing',
  /** It was changed elsewhere, and this change would go over that one. */
  'conflict',
  /** The question or the answer has not the agreed form. */
  'malformed',
  /** The part of the catalogue that was needed can't be read. */
  'catalogue',
  'unknown',
] as const;
export type FailureKind = (typeof failureKinds)[number];

/** A failure with a kind that the surfaces have words for. */
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
