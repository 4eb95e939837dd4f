import { type Filter, filterSchema } from './filter.ts';

/** How the library is shown, as written in its address. */
interface LibraryView {
  filter: Filter;
  isGrouped: boolean;
}

/** The view in the hash of an address; what is malformed in it is ignored. */
export function viewOf(hash: string): LibraryView {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const readable = Object.entries(filterSchema.shape).flatMap(([name, schema]) => {
    const value = given.get(name);
    return value !== null && schema.safeParse(value).success ? [[name, value]] : [];
  });
  return { filter: filterSchema.parse(Object.fromEntries(readable)), isGrouped: given.get('by') === 'document' };
}

/** The hash for a view; empty if nothing is filtered. */
export function hashOf({ filter, isGrouped }: LibraryView): string {
  const stated = new URLSearchParams(Object.entries(filter));
  if (isGrouped) stated.set('by', 'document');
  const written = stated.toString();
  return written === '' ? '' : `#${written}`;
}
