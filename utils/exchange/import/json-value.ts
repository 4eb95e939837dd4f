/** The members of an object, or none where the value is no object. */
export function membersOf(value: unknown): ReadonlyMap<string, unknown> {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return new Map(isObject ? Object.entries(value) : []);
}

/** JSON-LD writes one value with or without brackets around it. */
export const listOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

/** The first string among values: JSON-LD may give many where one is meant. */
export const stringIn = (value: unknown): string | undefined =>
  listOf(value).find((member): member is string => typeof member === 'string');

/** The moment that an ISO date says, in milliseconds since 1970; undefined where it says none that can be kept. */
export function momentIn(value: unknown): number | undefined {
  const moment = Date.parse(stringIn(value) ?? '');
  return moment >= 0 ? moment : undefined;
}
