/** How a text was adopted, as the table has it; `inferred` if only the silence of a list says so. */
const adoptions: Readonly<Record<string, string>> = {
  vote: 'vote',
  'recorded vote': 'vote',
  recorded: 'vote',
  'non-recorded vote (totals not in source)': 'vote',
  'non-recorded, adopted unanimously': 'unanimous vote',
  'without vote': 'without vote',
};

/** The adoption as the table has it. @throws if the wording is not known */
export function adoptionField(adoption: string | undefined, basis: string | undefined): string {
  if (adoption === undefined) return '';
  const known = adoptions[adoption];
  if (known === undefined) throw new Error(`How was a text adopted by "${adoption}"?`);
  return known === 'without vote' && basis?.startsWith('inferred') ? 'without vote, inferred' : known;
}
