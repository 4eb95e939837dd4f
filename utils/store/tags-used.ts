import { annotationPage } from './read-pages.ts';

/** Annotations read at once, so that a large store is never in memory all at once. */
const pageLength = 1000;

/** The tags of all annotations outside the trash, the most used first, then in alphabetical order. @throws Failure */
export async function tagsUsed(): Promise<string[]> {
  const counts = new Map<string, number>();
  let before: string | undefined;
  do {
    const page = await annotationPage(pageLength, before);
    for (const { tags, deleted } of page.annotations) {
      for (const tag of deleted === undefined ? tags : []) counts.set(tag, (counts.get(tag) ?? 0) + 1);
    }
    before = page.next;
  } while (before !== undefined);
  return [...counts].sort(([a, often], [b, oftener]) => oftener - often || (a < b ? -1 : 1)).map(([tag]) => tag);
}
