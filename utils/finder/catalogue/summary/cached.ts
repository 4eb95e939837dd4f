/** Caches what `make` returns for each key: formatters of `Intl` cost far more to make than to use. */
export function cached<Made>(make: (key: string) => Made): (key: string) => Made {
  const cache = new Map<string, Made>();
  return (key) => {
    const known = cache.get(key);
    if (known !== undefined) return known;
    const fresh = make(key);
    cache.set(key, fresh);
    return fresh;
  };
}
