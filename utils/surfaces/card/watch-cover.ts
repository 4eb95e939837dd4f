/** What a browser says of an element's visibility if it can tell that nothing of the page lies over it. */
type SeenEntry = IntersectionObserverEntry & { isVisible?: boolean };

/** Milliseconds between looks: the least that browsers allow. */
const delay = 100;

/**
 * Watches whether something lies over the card, also in the page around it, which could lead a click astray. Firefox
 * can't tell yet: there nothing counts as covered.
 * @returns a function that says whether the card is covered now, and one that stops watching
 */
export function watchCover(element: Element): { isCovered(): boolean; stop(): void } {
  let isCovered = false;
  const options = { threshold: [0, 0.5, 1], trackVisibility: true, delay };
  const observer = new IntersectionObserver((entries) => {
    const last: SeenEntry | undefined = entries.at(-1);
    isCovered = last?.isVisible === false && last.isIntersecting;
  }, options);
  observer.observe(element);
  return { isCovered: () => isCovered, stop: () => observer.disconnect() };
}
