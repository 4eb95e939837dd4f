import { jumpedTo } from '../../documents/jump-address.ts';
import { later, whenAborted } from '../../ground/lifetime.ts';
import { runSteps } from '../../ground/steps.ts';
import { ownRuntime, requestReading } from '../../messaging/channels/request-reading.ts';
import type { Command } from '../../messaging/protocol/tab-messages.ts';
import { selectedRange } from '../hand/follow-selection.ts';
import { isCommandForThisFrame, listenToKeys } from '../hand/page-keys.ts';
import { emptyText } from '../text/document-text.ts';
import { withoutMarks } from '../text/without-marks.ts';
import { pageFacts } from '../web-page/page-facts.ts';
import { pageTextSteps } from '../web-page/page-text.ts';
import { type TextKind, textIn } from './text-in.ts';

/** Milliseconds before each attempt: the background may be starting, or be stopped at the wrong moment. */
const pauses = [0, 500, 3_000];
/** Milliseconds before the background is asked about numbers that came later. */
const laterPauses = [300, 1_000, 3_000];
/** Characters of a text that is sent to the background; a longer one hardly lacks references. */
const longest = 100_000;

/**
 * Starts the reading of a page once there is something for it: a reference, a highlight of the reader's, a selection, a
 * command, a surface that follows the page. What looks like a reference is one to the loader; whether other numbers are
 * part of one, the background finds out, whose finder is ready. Without a number there is no reference. Until then the
 * loader only watches what is added to the page. Most frames, and many pages, never need more.
 */
export function loadWhenNeeded(page: Document, until: AbortSignal): void {
  const loaded = new AbortController();
  const signal = AbortSignal.any([until, loaded.signal]);
  let isLoading = false;
  let isListening = false;
  /** The command to carry out once the page is read. */
  let wanted: { type: 'command'; command: Command } | undefined;
  /** The address for which the background was asked last. */
  let addressAsked: string | undefined;
  let isAskingLater = false;
  let timesAskedLater = 0;

  function attempt(count: number): void {
    isLoading = count < pauses.length;
    if (!isLoading) return;
    const request = async () => {
      if (await requestReading(wanted ? { message: wanted } : {})) loaded.abort();
      else attempt(count + 1);
    };
    later(signal, () => void request(), pauses[count] ?? 0);
  }

  function load(command?: Command): void {
    if (command) wanted = { type: 'command', command };
    if (!isLoading) attempt(0);
  }

  /** Loads if the page has a reference, or highlights of the reader's, which may be on text without a number. */
  async function loadIfSomethingIsThere(): Promise<void> {
    addressAsked = location.href;
    isAskingLater = false;
    const root = page.body ?? page.documentElement;
    const { text, marks } = textIn(root) === 'number' ? runSteps(pageTextSteps(root)) : emptyText;
    if (text.length > longest) return load();
    const isReading = await requestReading({ page: pageFacts(withoutMarks(text, marks)) });
    if (isReading === undefined) askLater();
    else if (isReading) loaded.abort();
  }

  /** Asks again about a page whose numbers change: a few times, ever later, then the script is to watch them. */
  function askLater(): void {
    if (isAskingLater) return;
    isAskingLater = true;
    const pause = laterPauses[timesAskedLater++];
    if (pause === undefined) load();
    else later(signal, () => void loadIfSomethingIsThere(), pause);
  }

  function see(kind: TextKind): void {
    if (kind !== 'none') listenToReader();
    if (kind === 'likely') load();
    else if (kind !== 'none' && addressAsked !== location.href) void loadIfSomethingIsThere();
    else if (kind === 'number') askLater();
  }

  /** Waits for what a reader does in the frame. Not before there is text: most frames have none, and each call costs. */
  function listenToReader(): void {
    if (isListening) return;
    isListening = true;
    page.addEventListener('selectionchange', () => !isLoading && selectedRange() && load(), { signal });
    listenToKeys({ command: load, escape: () => false }, signal);

    const runtime = ownRuntime();
    const onMessage = (message: unknown): undefined => {
      const { type, command } = message as { type?: string; command?: Command };
      // Unparsed, but only compared and sent back: the background refuses what is no command.
      if (type === 'command' && command && isCommandForThisFrame()) load(command);
      // Highlights were saved or imported somewhere: perhaps for this page.
      else if (type === 'changed' && addressAsked !== undefined) void loadIfSomethingIsThere();
    };
    // The popup asks the page itself which document it is. A frame without a number has nothing to say to it.
    const onConnect = () => {
      if (window === top) load();
    };
    runtime?.onMessage.addListener(onMessage);
    runtime?.onConnect.addListener(onConnect);
    whenAborted(signal, () => {
      runtime?.onMessage.removeListener(onMessage);
      runtime?.onConnect.removeListener(onConnect);
    });
  }

  const observer = new MutationObserver((mutations) => {
    for (const { type, target, addedNodes } of mutations) {
      for (const node of type === 'characterData' ? [target] : addedNodes) {
        if (!isLoading) see(textIn(node));
      }
    }
  });
  observer.observe(page, { subtree: true, childList: true, characterData: true });
  whenAborted(signal, () => observer.disconnect());

  // The popup, and commands without a focus, are for the top frame whatever is in it.
  if (window === top) listenToReader();
  if (window === top && jumpedTo(location.hash) !== undefined) load();
  else see(textIn(page.body ?? page.documentElement));
}
