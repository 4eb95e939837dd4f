/** The value below which a share of the values lies: 0.5 gives the median. 0 if there are none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
}
