import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Every file that a paper links to must exist, and so must every npm command that it names.
const root = fileURLToPath(new URL('../../', import.meta.url));
const papers = globSync('{*.md,{data,test,utils}/**/*.md}', { cwd: root });
const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
/** Commands that npm has without a script. */
const ofNpm = new Set(['ci', 'install', 'pack', 'run']);

const faults = papers.flatMap((paper) => {
  const text = readFileSync(root + paper, 'utf8');
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, target = '']) => target);
  const commands = [...text.matchAll(/\bnpm (?:(run) (?:--silent )?)?([a-z][\w:-]*)/g)];
  return [
    ...links.filter((target) => !existsSync(join(root, dirname(paper), target))).map((target) => `no file ${target}`),
    ...commands
      .filter(([, run = '', name = '']) => !(name in scripts) && (run === 'run' || !ofNpm.has(name)))
      .map(([command]) => `no command ${command}`),
  ].map((fault) => `${paper}: ${fault}`);
});
for (const fault of new Set(faults)) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log(`${papers.length} papers: every link and every command is there.`);
