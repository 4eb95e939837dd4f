import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const usage = `Prints what the catalogue holds, one JSON object a line.

  npm run --silent lookup -- SYMBOL…          what the catalogue and the grammar say of each symbol
  npm run --silent lookup -- --path A B       the citations that lead from A to B
  npm run --silent lookup -- --around SYMBOL  the citations among the symbol and its neighbours

A citation is {citing, cited, from}: from says how it was seen, by a link, by the text, or in a table.`;

const folder = fileURLToPath(new URL('../../../public/catalogue/', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { path: { type: 'boolean' }, around: { type: 'boolean' }, help: { type: 'boolean' } },
});
const [first, second] = positionals;
if (values.help || first === undefined || (values.path && positionals.length !== 2)) {
  process.stderr.write(`${usage}\n`);
  process.exit(values.help ? 0 : 2);
}

// The tables and shards that the look-up stands on are built when they are missing.
if (!existsSync(`${folder}index.json`)) await import('../../../data/build.ts');
const { openCatalogue } = await import('../catalogue/open-catalogue.ts');
const { aroundLines, pathLines } = await import('./citation-lines.ts');
const { symbolLine } = await import('./symbol-line.ts');
const catalogue = openCatalogue((name) => readFile(folder + name, 'utf8'));

try {
  const lines = values.path
    ? await pathLines(catalogue, first, second ?? '')
    : values.around
      ? await aroundLines(catalogue, first)
      : (await catalogue.resolve(positionals)).map(symbolLine);
  for (const line of lines) console.log(JSON.stringify(line));
  if (lines.some((line) => 'problem' in line)) process.exitCode = 1;
} catch (error) {
  process.stderr.write(`lookup: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
