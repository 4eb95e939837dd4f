/** Kinds of files that documents come in. */
export type FileKind = 'pdf' | 'word' | 'old word' | 'text';

function startsWith(bytes: Uint8Array, beginning: readonly number[], at = 0): boolean {
  return beginning.every((byte, index) => bytes[at + index] === byte);
}

const [pdf, zip, ole] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
];

/** Bytes at the start of a file among which a PDF may begin, as readers of PDFs allow. */
const pdfBeginsWithin = 1024;

/**
 * What a file is, by its bytes: most files that the United Nations names ".DOC" are in Word's newer format.
 * @param bytes the file, or its first kilobyte
 */
export function kindOfFile(bytes: Uint8Array): FileKind {
  for (let at = 0; at < Math.min(pdfBeginsWithin, bytes.length); at += 1) if (startsWith(bytes, pdf, at)) return 'pdf';
  if (startsWith(bytes, zip)) return 'word';
  return startsWith(bytes, ole) ? 'old word' : 'text';
}
