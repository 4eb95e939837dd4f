import 'vitest/browser';

declare module 'vitest/browser' {
  interface BrowserCommands {
    preferScheme(scheme: 'light' | 'dark'): Promise<void>;
    /** Clicks at a point of the window, in CSS pixels, as the reader does. */
    clickAt(x: number, y: number): Promise<void>;
    /** Moves the mouse to a point of the window, in CSS pixels, as the reader does. */
    pointTo(x: number, y: number): Promise<void>;
  }
}
