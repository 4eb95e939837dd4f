import { type Zippable, zipSync } from 'fflate';

/** A file for an archive. */
export interface ArchivedFile {
  /** Path inside the archive, with forward slashes. */
  path: string;
  content: Uint8Array;
  executable?: boolean;
}

/** Marks the file attributes as those of Unix. */
const unix = 3;

/** Packs files into a zip archive. The same files give the same bytes, in whatever order, place or time zone. */
export function zipArchive(files: readonly ArchivedFile[]): Uint8Array {
  const entries: Zippable = {};
  // Zip's earliest date. fflate writes local time, so the date is in local time too.
  const mtime = new Date(1980, 0, 1);
  for (const { path, content, executable } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const mode = 0o100000 + (executable ? 0o755 : 0o644);
    entries[path] = [content, { level: 9, mtime, os: unix, attrs: mode * 2 ** 16 }];
  }
  return zipSync(entries);
}
