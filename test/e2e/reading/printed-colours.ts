import { inflateSync } from 'node:zlib';

/** The content of a stream of a PDF; empty unless it is compressed by deflate. */
function unpacked(stream: Buffer): string {
  try {
    return inflateSync(stream).toString('latin1');
  } catch {
    return '';
  }
}

/** The colours that the pages of a PDF are drawn with, as `#rrggbb`. */
export function printedColours(pdf: Uint8Array): Set<string> {
  const bytes = Buffer.from(pdf);
  const colours = new Set<string>();
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 1)) {
    const start = bytes.indexOf('\n', at) + 1;
    const drawing = unpacked(bytes.subarray(start, bytes.indexOf('endstream', start)));
    for (const [, ...parts] of drawing.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) (?:rg|RG|sc|SC|scn|SCN)\b/g)) {
      const digits = parts.map((part) =>
        Math.round(Number(part) * 255)
          .toString(16)
          .padStart(2, '0'),
      );
      colours.add(`#${digits.join('')}`);
    }
  }
  return colours;
}
