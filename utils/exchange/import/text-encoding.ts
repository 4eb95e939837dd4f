/** The encodings of Unicode, and the older ones of the languages of the United Nations, which a file does not name. */
export const olderEncodings = ['windows-1252', 'windows-1251', 'windows-1256', 'gb18030'] as const;
export type OlderEncoding = (typeof olderEncodings)[number];
export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | OlderEncoding;

/** The encoding that the first bytes of a JSON file show: by its byte order mark, or by where its zeros stand. */
function shownByBeginning([first, second, third, fourth]: Uint8Array): TextEncodingName | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // JSON begins with a bracket and another sign of ASCII.
  if (second === 0 && fourth === 0 && first !== 0 && third !== 0) return 'utf-16le';
  if (first === 0 && third === 0 && second !== 0 && fourth !== 0) return 'utf-16be';
  return undefined;
}

/** What is known of a file's encoding: undefined if only a person can tell. */
export interface FoundEncoding {
  encoding: TextEncodingName | undefined;
  /** False if letters may be read wrongly. */
  isCertain: boolean;
}

/** Whether more letters beyond ASCII are well written in UTF-8 than not. */
function isMostlyUtf8(chunk: Uint8Array): boolean {
  const letters = new TextDecoder().decode(chunk).match(/[^\0-\x7f]/gu) ?? [];
  return letters.filter((letter) => letter === '\ufffd').length * 2 < letters.length;
}

/**
 * The encoding of a JSON file: one of Unicode by its beginning, UTF-8 if it is without fault, or with few. Ends early at
 * the first fault; a character cut off at the end is none.
 */
export async function encodingOf(chunks: AsyncIterable<Uint8Array>): Promise<FoundEncoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let isFirst = true;
  for await (const chunk of chunks) {
    const shown = isFirst ? shownByBeginning(chunk) : undefined;
    if (shown !== undefined) return { encoding: shown, isCertain: true };
    isFirst = false;
    try {
      decoder.decode(chunk, { stream: true });
    } catch {
      return { encoding: isMostlyUtf8(chunk) ? 'utf-8' : undefined, isCertain: false };
    }
  }
  return { encoding: 'utf-8', isCertain: true };
}
