/** The extension's messages by locale and name, as the build writes them. */
export type Locales = Record<string, Record<string, { message: string }>>;

/**
 * Finds a message as the browser does: in the locale, or else in English; `$1` to `$9` are replaced by substitutions.
 * @returns an empty text if there is no such message
 */
export function findMessage(
  locales: Locales,
  locale: string,
  name: string,
  substitutions: string | readonly string[] = [],
): string {
  const message = locales[locale]?.[name]?.message ?? locales.en?.[name]?.message ?? '';
  const values = [substitutions].flat();
  return message.replaceAll(/\$(\$|[1-9])/g, (_, which: string) =>
    which === '$' ? '$' : (values[Number(which) - 1] ?? ''),
  );
}
