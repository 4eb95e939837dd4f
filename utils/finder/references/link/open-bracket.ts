/** Whether a bracket opens in the text and stays open: "Organization of American States (resolution 253 (III))". */
export function leavesBracketOpen(text: string): boolean {
  const opened = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'));
  return opened > Math.max(text.lastIndexOf(')'), text.lastIndexOf('）'));
}
