/** The members of an object; none if the value is not an object. */
export function membersOf(value: unknown): ReadonlyMap<string, unknown> {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return new Map(isObject ? Object.entries(value) : []);
}

/** A value as a list: JSON-LD writes a single value with or without brackets. */
export const listOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

/** The first string among values, as JSON-LD may give several for one. */
export const stringIn = (value: unknown): string | undefined =>
  listOf(value).find((member): member is string => typeof member === 'string');

/** An ISO date in milliseconds since 1970; undefined if it is malformed or earlier. */
export function momentIn(value: unknown): number | undefined {
  const moment = Date.parse(stringIn(value) ?? '');
  return moment >= 0 ? moment : undefined;
}
