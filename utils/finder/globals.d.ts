// All that the finder uses of the platform beside the language itself: browsers, workers and Node have it alike.
// `tsconfig.json` here compiles without the types of any of them.

declare class URLSearchParams {
  constructor(fields: Record<string, string>);
  toString(): string;
}
