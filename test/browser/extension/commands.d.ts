import 'vitest/browser';

declare module 'vitest/browser' {
  interface BrowserCommands {
    preferScheme(scheme: 'light' | 'dark'): Promise<void>;
  }
}
