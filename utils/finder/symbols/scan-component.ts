/** What stands between two slashes of a symbol: a head, groups in brackets, and letters behind them. */
export interface Component {
  head: string;
  groups: readonly string[];
  /** Letters after the last bracket: `A` of "217(III)A". */
  tail: string;
}

/** Splits a component; undefined if its brackets don't match or are nested. */
export function scanComponent(text: string): Component | undefined {
  const groups: string[] = [];
  let head = '';
  let tail = '';
  let opened = -1;
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (character === '(') {
      if (opened >= 0 || tail !== '') return undefined;
      opened = index;
    } else if (character === ')') {
      if (opened < 0) return undefined;
      groups.push(text.slice(opened + 1, index));
      opened = -1;
    } else if (opened < 0) {
      if (groups.length > 0) tail += character;
      else head += character;
    }
  }
  return opened < 0 ? { head, groups, tail } : undefined;
}
