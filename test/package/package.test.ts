import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** Compiled, not run: a program that uses the package's types. */
const consumer = `
import { type CatalogueRecord, findReferences, openCatalogue, parseSymbol, type Reference } from '@recalling/finder';

const [reference]: Reference[] = findReferences('resolution 65/230', { language: 'en' });
const symbol: string | undefined = reference?.symbol ?? parseSymbol('A/RES/65/230')?.symbol;
const { hits } = await openCatalogue(async () => '').search('piracy');
const [found] = await openCatalogue(async () => '').resolve([symbol ?? hits[0]?.symbol ?? '']);
const record: CatalogueRecord | undefined = found?.record;
export const votes: number | undefined = record?.adoption?.yes;
export const cited: string[] = record?.cites ?? [];

// @ts-expect-error: the kinds of a record are known.
export const isTreaty = record?.kind === 'treaty';
`;

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'recalling-package-'));

/** The machine's own programs: npm puts the project's, among them a newer Node, before them. */
const path = (process.env.PATH ?? '')
  .split(delimiter)
  .filter((one) => !one.includes('node_modules'))
  .join(delimiter);

/** Runs a command with the machine's own Node. @throws with what it wrote if it fails */
function run(command: string, parameters: readonly string[], cwd = folder): { stdout: string; stderr: string } {
  const env = { PATH: path, HOME: process.env.HOME, npm_config_update_notifier: 'false' };
  const { status, stdout, stderr, error } = spawnSync(command, parameters, { cwd, env, encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${parameters.join(' ')} ended with ${status}:\n${stdout}\n${stderr}`);
  return { stdout, stderr };
}

beforeAll(() => {
  run('npm', ['pack', '--pack-destination', folder], join(root, 'utils/finder'));
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${archive}`]);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

it('finds a reference and its record in an empty folder, and prints no warning', () => {
  const program = `
    import { readFile } from 'node:fs/promises';
    import { findReferences, linksOf, openCatalogue, parseSymbol } from '@recalling/finder';
    const [found] = findReferences('Recalling General Assembly resolution 65/230 on crime prevention');
    const folder = new URL('catalogue/', import.meta.resolve('@recalling/finder'));
    const catalogue = openCatalogue((name) => readFile(new URL(name, folder), 'utf8'));
    const [{ record }] = await catalogue.resolve([found.symbol]);
    const { hits } = await catalogue.search('twelfth crime congress');
    console.log(JSON.stringify({
      symbol: found.symbol, number: parseSymbol(found.symbol).number, date: record.date, hit: hits[0].symbol,
      document: linksOf(found.symbol, 'fr').document,
    }));`;
  writeFileSync(join(folder, 'find.js'), program);
  const { stdout, stderr } = run('node', ['find.js']);
  expect(JSON.parse(stdout)).toEqual({
    symbol: 'A/RES/65/230',
    number: 230,
    date: '2010-12-21',
    hit: 'A/RES/65/230',
    document: 'https://docs.un.org/fr/A/RES/65/230',
  });
  expect(stderr).toBe('');
});

it('needs no other package', () => {
  expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['@recalling']);
});

it.each([
  ['nodenext', 'nodenext'],
  ['bundler', 'esnext'],
])('has types that compile under moduleResolution %s', (resolution, module) => {
  writeFileSync(join(folder, 'consumer.ts'), consumer);
  const compilerOptions = {
    ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipLibCheck: false },
    ...{ target: 'esnext', lib: ['esnext', 'dom'], types: [], noEmit: true, module, moduleResolution: resolution },
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.ts'] }));
  const { stdout } = run(join(root, 'node_modules/.bin/tsc'), ['-p', folder]);
  expect(stdout).toBe('');
});

it('brings the programs cite and lookup', () => {
  writeFileSync(join(folder, 'report.txt'), 'See resolution 1325 (2000) of the Security Council.');
  const cited = run('npx', ['--offline', 'cite', 'report.txt']);
  expect(JSON.parse(cited.stdout)).toMatchObject({ doc: 'report.txt', symbol: 'S/RES/1325(2000)' });
  const path = run('npx', ['--offline', 'lookup', '--path', 'S/RES/2493(2019)', 'S/RES/1325']);
  expect(JSON.parse(path.stdout)).toEqual({ citing: 'S/RES/2493(2019)', cited: 'S/RES/1325(2000)', from: 'text' });
  expect(cited.stderr + path.stderr).toBe('');
});
