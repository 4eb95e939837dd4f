import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'recalling-cite-'));

function cited(file: string): string[] {
  const output = execFileSync(process.execPath, ['utils/files/bin/cite.ts', file], { encoding: 'utf8' });
  return output
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { symbol: string }).symbol);
}

test('cite reads PDFs', () => {
  expect(cited('test/samples/document.pdf')).toEqual(['A/RES/56/119', 'A/RES/64/180', 'A/RES/67/184']);
});

test('cite reads Word files, whatever their names', () => {
  const file = join(folder, 'REPORT.DOC');
  const body =
    '<w:document xmlns:w="urn:w"><w:body><w:p><w:r><w:t>See A/90/12.</w:t></w:r></w:p></w:body></w:document>';
  writeFileSync(file, zipSync({ 'word/document.xml': strToU8(body) }));
  expect(cited(file)).toEqual(['A/90/12']);
});

test('cite says what to do with an old Word file', () => {
  const file = join(folder, 'OLD.DOC');
  writeFileSync(file, new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
  expect(() => execFileSync(process.execPath, ['utils/files/bin/cite.ts', file], { stdio: 'pipe' })).toThrow(
    /save it as \.docx/,
  );
});
