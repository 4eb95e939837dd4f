import { oneOf } from './chance.ts';
import { ChangedText } from './changed-text.ts';

/**
 * Damages a share of a text's characters, as bad scans do: taken out, put in, or made another of the text's own, in equal
 * parts.
 */
export function withNoise(text: string, share: number, chance: () => number): ChangedText {
  const changed = new ChangedText(text);
  const letters = [...new Set(text.replace(/\s/g, ''))];
  for (let offset = 0; offset < text.length; offset++) {
    if (chance() >= share) continue;
    const kind = Math.floor(chance() * 3);
    changed.keepTo(offset);
    if (kind === 0) changed.replaceTo(offset + 1, '');
    else if (kind === 1) changed.replaceTo(offset + 1, oneOf(chance, letters));
    else changed.replaceTo(offset, oneOf(chance, letters));
  }
  return changed.end();
}
