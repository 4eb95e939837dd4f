import { Failure, type FailureKind } from '../../ground/failure.ts';

const kindsByName: Record<string, FailureKind> = {
  QuotaExceededError: 'quota',
  VersionError: 'newerStore',
  InvalidStateError: 'noStorage',
  SecurityError: 'noStorage',
};

/** The name of an error of any kind; empty for anything else that is thrown. */
export function errorName(thrown: unknown): string {
  return thrown instanceof Error || thrown instanceof DOMException ? thrown.name : '';
}

/** Converts what IndexedDB throws to a Failure, which the surfaces have words for. */
export function storeFailure(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown;
  return new Failure(kindsByName[errorName(thrown)] ?? 'unknown', { cause: thrown });
}
