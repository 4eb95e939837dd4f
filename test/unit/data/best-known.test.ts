import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { aliasEntries } from '../../../data/build/aliases.ts';
import { builtRecords } from '../../../data/build/built-records.ts';
import { readTable } from '../../../data/tables/table.ts';
import { canonicalSymbol } from '../../../utils/finder/symbols/parse-symbol.ts';

/**
 * The best-known resolutions with date, votes ("33-13-10": in favour, against, abstaining; "without" a vote; empty
 * where not known for certain) and title, written down from knowledge and read against the tables one by one; and
 * other ways of writing their symbols, parted by bars.
 */
const path = fileURLToPath(new URL('./best-known.tsv', import.meta.url));
const rows = readTable(path, ['symbol', 'date', 'votes', 'title', 'aliases']);
const { records } = builtRecords();
const aliases = aliasEntries(records);

it('knows more than two hundred', () => {
  expect(rows.length).toBeGreaterThan(200);
});

describe.each(rows)('$symbol', ({ symbol, date, votes, title, aliases: others }) => {
  const stored = records.get(symbol)?.stored;

  it('has the right date, title and votes', () => {
    expect(stored).toMatchObject({ date, title });
    const { how, yes, no, abstain } = stored?.adoption ?? {};
    if (votes === 'without') expect(how).toBe('without vote');
    else if (votes !== '') expect(`${yes}-${no}-${abstain}`).toBe(votes);
  });

  it('is found under its other symbols', () => {
    for (const other of others.split(' | ')) {
      const canonical = canonicalSymbol(other) ?? '';
      expect(other === '' || canonical === symbol || aliases.get(canonical) === symbol, other).toBe(true);
    }
  });
});
