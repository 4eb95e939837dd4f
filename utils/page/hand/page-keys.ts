import type { Command } from '../../messaging/protocol/tab-messages.ts';

/** The keys of the commands as the manifest suggests them, for pages where the browser has not taken them. */
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

/** What the keys do. */
interface KeyActs {
  command(command: Command): void;
  /** Returns whether there was something to close. */
  escape(): boolean;
}

/** Listens to the commands' keys and to Escape; neither reaches the page when it has been used. */
export function listenToKeys(act: KeyActs, signal: AbortSignal): void {
  window.addEventListener(
    'keydown',
    (event) => {
      const command = commandKeys[event.key];
      const isCommand = command && event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey && !isTyping();
      if (isCommand) act.command(command);
      if (isCommand || (event.key === 'Escape' && !event.isComposing && act.escape())) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    },
    { capture: true, signal },
  );
}

/** True if a command for the tab is for this frame: it has the focus, or it is the top frame and none has. */
export function isCommandForThisFrame(): boolean {
  const isInFrame = document.activeElement instanceof HTMLIFrameElement;
  return document.hasFocus() ? !isInFrame : window === top;
}
