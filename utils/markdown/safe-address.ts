const safe = new Set(['http:', 'https:', 'mailto:']);

/** The address of a link in a note, if following it can only open a page or an email; else undefined. */
export function safeAddress(written: string): string | undefined {
  if (!URL.canParse(written)) return undefined;
  const { protocol, href } = new URL(written);
  return safe.has(protocol) ? href : undefined;
}
