import { withStore } from './connection/open-store.ts';

/** How many annotations there are, with those in the trash, and how many records could not be read. @throws Failure */
export function countRecords(): Promise<{ annotations: number; damaged: number }> {
  return withStore(async (store) => {
    const [annotations, damaged] = await Promise.all([store.count('annotations'), store.count('damaged')]);
    return { annotations, damaged };
  });
}
