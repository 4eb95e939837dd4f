import { jumpedTo } from '../../documents/jump-address.ts';
import { later, whenAborted } from '../../ground/lifetime.ts';
import { ownRuntime, requestReading } from '../../messaging/channels/request-reading.ts';
import type { Command } from '../../messaging/protocol/tab-messages.ts';
import { selectedRange } from '../hand/follow-selection.ts';
import { isCommandForThisFrame, listenToKeys } from '../hand/page-keys.ts';
import { pageFacts } from '../web-page/page-facts.ts';
import { type TextKind, textIn } from './text-in.ts';

/** Milliseconds before each attempt: the background may be starting, or be stopped at the wrong moment. */
const pauses = [0, 500, 3_000];

/**
 * Starts the reading of a page once there is something for it: a number in the text, which every reference has; a
 * highlight of the reader's; a selection; a command; a surface that follows the page. Until then it only watches what
 * is added to the page. Most frames, and many pages, never need more.
 */
export function loadWhenNeeded(page: Document, until: AbortSignal): void {
  const loaded = new AbortController();
  const signal = AbortSignal.any([until, loaded.signal]);
  let isLoading = false;
  /** The command to carry out once the page is read. */
  let wanted: { type: 'command'; command: Command } | undefined;
  /** The address for which the background was asked about highlights. */
  let addressAsked: string | undefined;

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

  /** Loads if the reader has highlights on the page, which may be on text without a number. */
  async function loadForHighlights(): Promise<void> {
    addressAsked = location.href;
    if (await requestReading({ page: pageFacts('') })) loaded.abort();
  }

  function see(kind: TextKind): void {
    if (kind === 'number') load();
    else if (kind === 'words' && addressAsked !== location.href) void loadForHighlights();
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

  page.addEventListener('selectionchange', () => !isLoading && selectedRange() && load(), { signal });
  listenToKeys({ command: load, escape: () => false }, signal);

  const runtime = ownRuntime();
  const onMessage = (message: unknown): undefined => {
    const { type, command } = message as { type?: string; command?: Command };
    // Unparsed, but only compared and sent back: the background refuses what is no command.
    if (type === 'command' && command && isCommandForThisFrame()) load(command);
    // Highlights were saved or imported somewhere: perhaps for this page.
    else if (type === 'changed' && addressAsked !== undefined) void loadForHighlights();
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

  if (window === top && jumpedTo(location.hash) !== undefined) load();
  else see(textIn(page.body ?? page.documentElement));
}
