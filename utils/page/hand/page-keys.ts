import type { Command } from '../../messaging/protocol/tab-messages.ts';
import { trusted } from './trusted.ts';

/** The keys that the manifest suggests for the commands, for pages where the browser did not assign them. */
const commandKeys: Record<string, Command> = {
  ArrowRight: 'next-reference',
  ArrowLeft: 'previous-reference',
  ArrowDown: 'open-card',
};

function isTyping(): boolean {
  const element = document.activeElement;
  return (
    element instanceof HTMLElement && (element.isContentEditable || /^(input|textarea|select)$/.test(element.localName))
  );
}

/** What the keys trigger. */
interface KeyActions {
  command(command: Command): void;
  /** Returns true if there was something to close. */
  escape(): boolean;
}

/** Listens to the commands' keys and to Escape; a key that was used does not reach the page. */
export function listenToKeys(actions: KeyActions, signal: AbortSignal): void {
  window.addEventListener(
    'keydown',
    trusted((event) => {
      const command = commandKeys[event.key];
      const isCommand = command && event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey && !isTyping();
      if (isCommand) actions.command(command);
      if (isCommand || (event.key === 'Escape' && !event.isComposing && actions.escape())) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    }),
    { capture: true, signal },
  );
}

/** True if a command sent to the tab is meant for this frame: it has the focus, or it is the top frame and none has. */
export function isCommandForThisFrame(): boolean {
  const isInFrame = document.activeElement instanceof HTMLIFrameElement;
  return document.hasFocus() ? !isInFrame : window === top;
}
