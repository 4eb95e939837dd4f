/** Keys that move to another button, and by how many, or to which end. */
const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/**
 * Makes a toolbar a single stop for the Tab key. The arrow keys, Home and End move between its visible buttons, in the
 * direction of writing, as the ARIA pattern for toolbars asks.
 * @returns a function that makes the first button the one that Tab reaches
 */
export function walkByArrows(bar: HTMLElement): () => void {
  const all = [...bar.querySelectorAll('button')];

  function stopAt(stop: HTMLButtonElement | undefined): void {
    for (const button of all) button.tabIndex = button === stop ? 0 : -1;
  }

  bar.addEventListener('keydown', (event) => {
    const step = steps[event.key];
    const shown = all.filter((button) => button.getClientRects().length > 0);
    const here = shown.findIndex(({ tabIndex }) => tabIndex === 0);
    if (step === undefined || here === -1) return;
    const by = bar.dir === 'rtl' && Math.abs(step) === 1 ? -step : step;
    const last = shown.length - 1;
    const next = Number.isFinite(by) ? (here + by + shown.length) % shown.length : by < 0 ? 0 : last;
    stopAt(shown[next]);
    shown[next]?.focus();
    event.preventDefault();
  });
  return () => stopAt(all[0]);
}
