/** A place in the viewport of a tab, in CSS pixels. */
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
  /** Clicks the middle of the first element that `selector` names; waits for it, and throws if it does not come. */
  click(selector: string): Promise<void>;
  /** Presses a key in the document that has the focus: `Escape`, `Tab`, `Alt+ArrowRight`. */
  press(keys: string): Promise<void>;
  /** Types text where the focus is. */
  type(text: string): Promise<void>;
}

export interface Tab extends Frame {
  /** Goes to an address and waits for its load event. */
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  /** The first frame whose address holds `part`, at any depth. */
  frame(part: string): Promise<Frame | undefined>;
  /** Moves the pointer to a place and lets it rest there. */
  pointTo(place: Point): Promise<void>;
  /** The same, without the way there. */
  jumpTo(place: Point): Promise<void>;
  /** Moves the pointer to a place and clicks there. */
  clickAt(place: Point): Promise<void>;
  /** Presses the main button at one place and lets it go at another. */
  drag(from: Point, to: Point): Promise<void>;
  /** Brings the tab to the front. */
  show(): Promise<void>;
  /** Writes what is in the viewport to a PNG file. */
  screenshot(file: string): Promise<void>;
  /** Prints the page, as a PDF. */
  print(): Promise<Uint8Array>;
}

/** What came of words entered in the address bar. */
export interface Entered {
  /** The lines that were suggested beside the first, each with what it opens. */
  lines: string[];
  /** Where the tab in front went. */
  address: string;
}

type BrowserName = 'chromium' | 'firefox';
export type ColorScheme = 'light' | 'dark';

/** A real browser with the built extension in it, driven as a reader would drive it. */
export interface Browser {
  name: BrowserName;
  /** Opens a tab on an address. */
  openTab(address: string): Promise<Tab>;
  /** Opens a page of the extension, such as `popup.html`, in a tab. */
  openExtensionPage(path: string): Promise<Tab>;
  /** Enters words after the extension's keyword in the address bar, for the tab that is in front. */
  enterKeyword(typed: string): Promise<Entered>;
  /** The addresses of the open tabs. */
  addresses(): Promise<string[]>;
  /** Ends the extension's background, as the browser does with one that is idle; the next question wakes it. */
  endBackground(): Promise<void>;
  /**
   * Ends the whole browser at once, as a crash or a cut of power does, and starts it anew with the same profile. The
   * tabs are gone.
   */
  crashAndRestart(): Promise<void>;
  /** Sets how many bytes an extension without unlimited storage may store; its background is ended. */
  limitStorage(bytes: number): Promise<void>;
  /** What pages are told of the reader's wish for light or dark. */
  prefer(scheme: ColorScheme): Promise<void>;
  /** Makes it as good as new: no tab, nothing stored, no permission granted, a background that starts afresh. */
  reset(viewport: Viewport): Promise<void>;
  /**
   * Saves what there is to see after a failure: a picture of every tab, the console of pages and background.
   * @param file gives the path of a file, from a part of its name with its ending
   * @returns the paths of the files written
   */
  saveEvidence(file: (part: string) => string): Promise<string[]>;
  /** Resolves when the reader closes the browser. */
  closed: Promise<void>;
  stop(): Promise<void>;
}

export interface BrowserOptions {
  /** Path of the browser's program. */
  program: string;
  /** Folder of the built extension. */
  extension: string;
  /** Port of the local proxy that answers for the sample documents. */
  proxyPort: number;
  /** True where other addresses may be reached too; otherwise nothing leaves the machine. */
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

/** A small laptop's. */
export const laptop: Viewport = { width: 1100, height: 760 };
