import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** `lookup SYMBOL…`: what the catalogue and the grammar say of each symbol, one JSON object a line. */
const folder = fileURLToPath(new URL('../../public/catalogue/', import.meta.url));
const [symbols, problems] = [process.argv.slice(2), new Set<string>()];

// The tables and shards that the look-up stands on are built when they are missing.
if (!existsSync(`${folder}index.json`)) await import('../../data/build.ts');
const { openCatalogue } = await import('../catalogue/open-catalogue.ts');
const { parseSymbol } = await import('../symbols/parse-symbol.ts');

const catalogue = openCatalogue((name) => readFile(folder + name, 'utf8'));
for (const resolved of await catalogue.resolve(symbols)) {
  const { symbol: asked, record, parts, problem, decoded } = resolved;
  const parsed = parseSymbol(asked);
  if (problem) problems.add(`${asked}: ${problem}`);
  const answer = {
    asked,
    symbol: record?.symbol ?? parsed?.symbol ?? asked,
    kind: record?.kind ?? parsed?.kind ?? null,
    body: record?.body ?? parsed?.body?.series ?? null,
    title: record?.title ?? null,
    date: record?.date ?? null,
    adoption: record?.adoption ?? null,
    decoded,
    ...(parts && { parts }),
    ...(record && { record }),
    ...(problem && { problem }),
  };
  console.log(JSON.stringify(answer));
}
if (problems.size > 0) process.exitCode = 1;
