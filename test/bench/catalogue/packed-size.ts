import { readdirSync, readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';

/** Bytes that the files of a folder take in a packed extension, each deflated by itself. */
export function packedSize(folder: string): number {
  return readdirSync(folder)
    .map((name) => deflateRawSync(readFileSync(`${folder}/${name}`), { level: 9 }).length)
    .reduce((sum, size) => sum + size, 0);
}
