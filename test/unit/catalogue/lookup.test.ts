import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

it('prints one JSON object a line, for known and unknown symbols alike', () => {
  const printed = execFileSync(
    process.execPath,
    ['utils/commands/lookup.ts', 'a/res/65/230', 'A/RES/217 (III) A', 'A/C.3/99/L.5'],
    { cwd: root, encoding: 'utf8' },
  );
  const answers: unknown[] = printed
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers).toMatchObject([
    { symbol: 'A/RES/65/230', kind: 'resolution', body: 'A', date: '2010-12-21', adoption: { how: 'without vote' } },
    { symbol: 'A/RES/217(III)A', date: '1948-12-10', adoption: { how: 'vote', yes: 48 } },
    {
      symbol: 'A/C.3/99/L.5',
      kind: 'document',
      body: 'A/C.3',
      title: null,
      date: null,
      decoded: 'General Assembly, Third Committee, ninety-ninth session, limited distribution 5',
    },
  ]);
});
