/** The value of a JSON text; undefined if it is not JSON. */
export function valueOfJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The members of an object; none if the value is not an object. */
export function membersOf(value: unknown): ReadonlyMap<string, unknown> {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return new Map(isObject ? Object.entries(value) : []);
}

/** A value as a list: JSON-LD writes a single value with or without brackets. */
export const listOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

/** A language tag such as `en` or `zh-Hans`, under which JSON-LD may write a text; `id` is its name for an address. */
const languageTag = /^(?!id$)[a-z]{2}(-[a-z0-9]{2,8})*$/i;
/** Under these names JSON-LD wraps a value, or a list of values. */
const wrappers = ['@value', '@list', '@set'];
/** How deep wrappers are opened. */
const deepest = 4;

/**
 * All texts of a value in any of the forms of JSON-LD: a string, a list, `{"@value": …}`, `{"@list": […]}`, or an object
 * by languages such as `{"en": …, "fr": …}`.
 */
export function textsIn(value: unknown, depth = 0): string[] {
  return listOf(value).flatMap((one) => {
    if (typeof one === 'string') return [one];
    const members = membersOf(one);
    if (members.size === 0 || depth === deepest) return [];
    const wrapper = wrappers.find((name) => members.has(name));
    if (wrapper !== undefined) return textsIn(members.get(wrapper), depth + 1);
    const isByLanguage = [...members.keys()].every((name) => languageTag.test(name));
    return isByLanguage ? [...members.values()].flatMap((each) => textsIn(each, depth + 1)) : [];
  });
}

/** The first text of a value in any of the forms of JSON-LD. */
export const textIn = (value: unknown): string | undefined => textsIn(value)[0];

/** A number, which JSON-LD may write as a text or with its type: `{"@value": "12"}`. */
export function numberIn(value: unknown): number | undefined {
  const [one] = listOf(value);
  if (typeof one === 'number') return one;
  const members = membersOf(one);
  if (members.has('@value')) return numberIn(members.get('@value'));
  return typeof one === 'string' && one.trim() !== '' ? Number(one) : undefined;
}

/** The name of a type or purpose without its vocabulary: `oa:tagging` and `http://www.w3.org/ns/oa#tagging`. */
export const namesIn = (value: unknown): string[] => textsIn(value).map((name) => name.replace(/^.*[:#/]/, ''));
