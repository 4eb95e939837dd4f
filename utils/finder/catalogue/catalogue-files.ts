import type { CatalogueProblem } from './record.ts';

/** Returns the text of one of the catalogue's files by name; rejects if it can't. */
export type ReadShard = (name: string) => Promise<string>;

/** Thrown inside the catalogue; its answers report the problem. */
export class CatalogueError extends Error {
  readonly problem: CatalogueProblem;
  constructor(problem: CatalogueProblem, name: string) {
    super(`${problem}: ${name}`);
    this.problem = problem;
  }
}

/** Reads one kind of the catalogue's files, each once, when first needed. A file that fails is read again. */
export function filesOf<Parsed extends object>(
  read: ReadShard,
  parse: (text: string) => Parsed | undefined,
): (name: string) => Promise<Parsed> {
  const cache = new Map<string, Promise<Parsed>>();

  async function readParsed(name: string): Promise<Parsed> {
    const text = await read(name).catch(() => {
      throw new CatalogueError('missing shard', name);
    });
    const parsed = parse(text);
    if (parsed === undefined) throw new CatalogueError('damaged shard', name);
    return parsed;
  }

  return (name) => {
    const known = cache.get(name);
    if (known) return known;
    const reading = readParsed(name);
    cache.set(name, reading);
    reading.catch(() => cache.delete(name));
    return reading;
  };
}
