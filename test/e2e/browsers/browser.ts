/** A position in the viewport of a tab, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** One document: that of a tab, or of a frame in it. */
export interface Frame {
  /** Runs `read` in the document, with plain data in and out. */
  evaluate<Argument, Result>(
    read: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  /** Waits for the first element that `selector` matches, and clicks its centre; throws if it does not appear. */
  click(selector: string): Promise<void>;
  /** Presses a key in the document that has the focus: `Escape`, `Tab`, `Alt+ArrowRight`. */
  press(keys: string): Promise<void>;
  /** Types text into the focused element. */
  type(text: string): Promise<void>;
}

export interface Tab extends Frame {
  /** Goes to an address and waits for its load event. */
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  /** The first frame whose address contains `part`, at any depth. */
  frame(part: string): Promise<Frame | undefined>;
  /** Moves the pointer to a position, and lets it rest there. */
  pointTo(place: Point): Promise<void>;
  /** The same in one step, without moving over what lies between. */
  jumpTo(place: Point): Promise<void>;
  /** Moves the pointer to a position, and clicks there. */
  clickAt(place: Point): Promise<void>;
  /** Presses the main button at one position, and releases it at another. */
  drag(from: Point, to: Point): Promise<void>;
  /** Brings the tab to the front. */
  show(): Promise<void>;
  /** Saves the content of the viewport as a PNG file. */
  screenshot(file: string): Promise<void>;
  /** Prints the page, as a PDF. */
  print(): Promise<Uint8Array>;
}

/** The result of entering words in the address bar. */
export interface Entered {
  /** The lines suggested after the first, each with what it opens. */
  lines: string[];
  /** The address that the active tab went to. */
  address: string;
}

type BrowserName = 'chromium' | 'firefox';
export type ColorScheme = 'light' | 'dark';

/** A real browser with the built extension in it, driven as a reader would drive it. */
export interface Browser {
  name: BrowserName;
  /** Opens an address in a new tab. */
  openTab(address: string): Promise<Tab>;
  /** Opens a page of the extension, such as `popup.html`, in a tab. */
  openExtensionPage(path: string): Promise<Tab>;
  /** Enters words after the extension's keyword in the address bar of the active tab. */
  enterKeyword(typed: string): Promise<Entered>;
  /** The addresses of the open tabs. */
  addresses(): Promise<string[]>;
  /** Stops the extension's background, as the browser does when it is idle; the next question wakes it. */
  stopBackground(): Promise<void>;
  /**
   * Kills the whole browser, as a crash or a power cut does, and starts it again with the same profile. The tabs are
   * gone.
   */
  crashAndRestart(): Promise<void>;
  /** Sets how many bytes an extension without unlimited storage may store; stops its background. */
  limitStorage(bytes: number): Promise<void>;
  /** Sets the reader's preference for light or dark, as pages see it. */
  prefer(scheme: ColorScheme): Promise<void>;
  /** Closes every tab, so that those of one test cost the next nothing. */
  closeTabs(): Promise<void>;
  /** Resets the browser: no tabs, nothing stored, no permissions granted, the background restarted. */
  reset(viewport: Viewport): Promise<void>;
  /**
   * Saves evidence of a failure: a picture of every tab, and the consoles of pages and background.
   * @param file returns the path of a file, given a part of its name with the extension
   * @returns the paths of the files written
   */
  saveEvidence(file: (part: string) => string): Promise<string[]>;
  /** Resolves when the reader closes the browser. */
  closed: Promise<void>;
  stop(): Promise<void>;
}

export interface BrowserOptions {
  /** Path of the browser's executable. */
  program: string;
  /** Folder of the built extension. */
  extension: string;
  /** Port of the local proxy that answers for the sample documents. */
  proxyPort: number;
  /** True if other addresses may be reached too; otherwise nothing leaves the machine. */
  online: boolean;
  headless: boolean;
  /** Size of a page in a headless browser, in CSS pixels. */
  viewport: Viewport;
  /** Folder of a profile to keep between runs; by default the browser gets a fresh profile that is deleted at its end. */
  profile?: string;
  /** Language of the browser's interface, and so of the extension's: the name of a locale of the extension. */
  language?: string;
}

export interface Viewport {
  width: number;
  height: number;
}

/** That of a small laptop. */
export const laptop: Viewport = { width: 1100, height: 760 };
