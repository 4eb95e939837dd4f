import type { Selector } from './annotation.ts';

/** The selector of a type; of several the first. */
export function selectorOf<Type extends Selector['type']>(
  selectors: readonly Selector[],
  type: Type,
): Extract<Selector, { type: Type }> | undefined {
  return selectors.find((selector): selector is Extract<Selector, { type: Type }> => selector.type === type);
}
