/**
 * The text in an element, without white space around it, as far as is needed to know whether it is longer than some
 * characters: an element may hold the whole page.
 * @returns more than `length` characters if it has more
 */
export function textUpTo(element: Element, length: number): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node && text.length <= length; node = walker.nextNode()) {
    text = (text + node.nodeValue).trimStart();
  }
  return text.trimEnd();
}
