import type { Migration } from './migration.ts';
import { toVersion1 } from './to-version-1.ts';
import { toVersion2 } from './to-version-2.ts';
import { toVersion3 } from './to-version-3.ts';

/** The migration at index n takes a store from version n to version n + 1. */
export const migrations: readonly Migration[] = [toVersion1, toVersion2, toVersion3];

/** The migrations that a store of version `from` still needs, in order. */
export function pendingMigrations(from: number, table: readonly Migration[] = migrations): readonly Migration[] {
  return table.slice(from);
}
