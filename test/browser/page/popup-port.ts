import { onTestFinished } from 'vitest';
import { followerPort } from '../../../utils/messaging/protocol/page-channel.ts';
import type { PageState } from '../../../utils/messaging/protocol/page-state.ts';
import { fakeBrowser } from '../extension/fake-browser.ts';

/** Opens a popup's port to the page, and holds the last state that the page sent. */
export function popup(): { last(): PageState | undefined; wish(wish: object): void } {
  const port = fakeBrowser.tabs.connect(1, { name: followerPort });
  let state: PageState | undefined;
  port.onMessage.addListener((message) => {
    state = message as PageState;
  });
  onTestFinished(() => port.disconnect());
  return { last: () => state, wish: (wish) => port.postMessage({ frame: state?.frame, wish }) };
}
