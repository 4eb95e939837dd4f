#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openCatalogue } from '../catalogue/open-catalogue.ts';
import { endWithReader } from './end-with-reader.ts';
import { symbolLine } from './symbol-line.ts';

endWithReader();

const usage = `Prints what the catalogue holds, one JSON object a line.

  lookup SYMBOL…          what the catalogue and the grammar say of each symbol
  lookup --path A B       the citations that lead from A to B
  lookup --around SYMBOL  the citations among the symbol and its neighbours

  --catalogue FOLDER      reads the catalogue's files from FOLDER

A citation is {citing, cited, from}: from says how it was seen, by a link, by the text, or in a table.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    path: { type: 'boolean' },
    around: { type: 'boolean' },
    // In the package, the catalogue lies beside the compiled program.
    catalogue: { type: 'string', default: fileURLToPath(new URL('catalogue/', import.meta.url)) },
    help: { type: 'boolean' },
  },
});
const [first, second] = positionals;
if (values.help || first === undefined || (values.path && positionals.length !== 2)) {
  process.stderr.write(`${usage}\n`);
  process.exit(values.help ? 0 : 2);
}

const catalogue = openCatalogue((name) => readFile(join(values.catalogue, name), 'utf8'));

try {
  // Imported only when asked for: the sources of all citations are many.
  const citations = values.path || values.around ? await import('./citation-lines.ts') : undefined;
  const lines = values.path
    ? await citations?.pathLines(catalogue, first, second ?? '')
    : values.around
      ? await citations?.aroundLines(catalogue, first)
      : (await catalogue.resolve(positionals)).map(symbolLine);
  for (const line of lines ?? []) console.log(JSON.stringify(line));
  if (lines?.some((line) => 'problem' in line)) process.exitCode = 1;
} catch (error) {
  process.stderr.write(`lookup: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
