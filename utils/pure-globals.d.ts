// All that the pure rooms may use of the platform besides the language itself: browsers, workers and Node share it.
// `tsconfig.pure.json` compiles them with these declarations and without the types of the DOM.

declare class URLSearchParams implements Iterable<[string, string]> {
  constructor(fields: string | Record<string, string> | readonly (readonly [string, string])[]);
  get(name: string): string | null;
  set(name: string, value: string): void;
  delete(name: string): void;
  keys(): Iterable<string>;
  toString(): string;
  [Symbol.iterator](): Iterator<[string, string]>;
}

declare class URL {
  static canParse(address: string): boolean;
  constructor(address: string | URL);
  readonly host: string;
  readonly href: string;
  readonly pathname: string;
  readonly protocol: string;
  readonly search: string;
  readonly searchParams: URLSearchParams;
  hostname: string;
  hash: string;
}

declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}

declare class TextDecoder {
  constructor(encoding?: string, options?: { fatal?: boolean });
  decode(bytes: Uint8Array, options?: { stream?: boolean }): string;
}

interface AbortSignal {
  readonly aborted: boolean;
}

declare const crypto: {
  getRandomValues(bytes: Uint8Array): Uint8Array;
  readonly subtle: { digest(algorithm: 'SHA-256', bytes: Uint8Array): Promise<ArrayBuffer> };
};

declare const performance: { now(): number };
