import type { CatalogueProblem } from './record.ts';

/** Gives the text of one of the catalogue's files by name; rejects where it can't. */
export type ReadShard = (name: string) => Promise<string>;

/** Thrown inside the catalogue, and told in the answer. */
export class CatalogueError extends Error {
  readonly problem: CatalogueProblem;
  constructor(problem: CatalogueProblem, name: string) {
    super(`${problem}: ${name}`);
    this.problem = problem;
  }
}

/** Reads a kind of the catalogue's files: each once, when first needed, and kept; one that fails is asked for again. */
export function filesOf<Parsed extends object>(
  read: ReadShard,
  parse: (text: string) => Parsed | undefined,
): (name: string) => Promise<Parsed> {
  const kept = new Map<string, Promise<Parsed>>();

  async function readParsed(name: string): Promise<Parsed> {
    const text = await read(name).catch(() => {
      throw new CatalogueError('missing shard', name);
    });
    const parsed = parse(text);
    if (parsed === undefined) throw new CatalogueError('damaged shard', name);
    return parsed;
  }

  return (name) => {
    const known = kept.get(name);
    if (known) return known;
    const reading = readParsed(name);
    kept.set(name, reading);
    reading.catch(() => kept.delete(name));
    return reading;
  };
}
