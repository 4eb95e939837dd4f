import { fileURLToPath } from 'node:url';

/** Path of a table that was put together by hand for these tests. */
export const tableBeside = (name: string): string => fileURLToPath(new URL(`./tables/${name}.tsv`, import.meta.url));
