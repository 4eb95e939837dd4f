/** Two notes in one, with a rule between; Markdown would make a heading of what stands right above it. */
export function joinNotes(one: string, other: string): string {
  return [one, other].filter((note) => note !== '').join('\n\n---\n\n');
}
