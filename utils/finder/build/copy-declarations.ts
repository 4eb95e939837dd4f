import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, posix } from 'node:path';

/** Where the package's entry is among the declarations. */
const entry = 'finder/index.d.ts';
/** Where the declarations of Zod go: the type of a record is inferred from its schema. */
const zodEntry = 'zod/mini/index.js';
const zodFolders = ['core', 'locales', 'mini'];

const specifier = /(?<=\b(?:from|import) ?\(?')[^']+(?=')/g;

/** The specifier by which one file of the package imports another. */
function pathFrom(file: string, target: string): string {
  const path = posix.relative(posix.dirname(file), target);
  return path.startsWith('.') ? path : `./${path}`;
}

/**
 * Copies the declarations that the package's entry reaches, and those of Zod, so that no other package is needed to
 * compile with them. The compiler emits imports with the endings of the sources, which a package can't have.
 */
export function copyDeclarations(emitted: string, target: string, zod: string): void {
  const reached = new Set([entry]);
  for (const file of reached) {
    const text = readFileSync(join(emitted, file), 'utf8').replace(specifier, (name) => {
      if (name === 'zod/mini') return pathFrom(file, zodEntry);
      if (!name.startsWith('.')) throw new Error(`${file} needs the types of ${name}, which the package does not hold`);
      reached.add(posix.join(posix.dirname(file), name.replace(/\.ts$/, '.d.ts')));
      return name.replace(/\.ts$/, '.js');
    });
    mkdirSync(dirname(join(target, file)), { recursive: true });
    writeFileSync(join(target, file), text);
  }
  for (const folder of zodFolders) {
    cpSync(join(zod, 'v4', folder), join(target, 'zod', folder), {
      recursive: true,
      filter: (path) => extname(path) === '' || path.endsWith('.d.ts'),
    });
  }
  cpSync(join(zod, 'LICENSE'), join(target, 'zod', 'LICENSE'));
}
