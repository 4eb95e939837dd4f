import '../utils/messaging/parse-without-eval.ts';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerAddressBar } from '../utils/background/address-bar/answer-address-bar.ts';
import { handlers } from '../utils/background/handlers.ts';
import { collect } from '../utils/background/reports.ts';
import { tidyStore } from '../utils/background/tidy-store.ts';
import { collectReports, report } from '../utils/ground/report.ts';
import { answerQuestions } from '../utils/messaging/channels/answer.ts';
import { sendToTab } from '../utils/messaging/channels/notify.ts';
import { commands } from '../utils/messaging/protocol/tab-messages.ts';
import { registerTurnedOnSites, wakeTabsOf } from '../utils/sites/turned-on-sites.ts';
import { dropForgotten } from '../utils/store/learnt/forget-learnt.ts';

const turningOnFailed = (thrown: unknown) => report('Recalling could not be turned on for a site', thrown);

export default defineBackground({
  type: 'module',
  // Every listener is added synchronously: a worker that is woken receives only events that have a listener by then.
  main() {
    collectReports((reported) => collect('background', reported));
    answerQuestions(handlers);
    answerAddressBar();

    browser.commands.onCommand.addListener((name, tab) => {
      const command = commands.find((known) => known === name);
      if (command && tab?.id !== undefined) void sendToTab(tab.id, { type: 'command', command });
    });

    browser.permissions.onAdded.addListener(({ origins = [] }) => {
      void registerTurnedOnSites().then(() => wakeTabsOf(origins), turningOnFailed);
    });
    browser.permissions.onRemoved.addListener(() => void registerTurnedOnSites());

    browser.runtime.onStartup.addListener(() => void tidyStore());
    // What was forgotten can be restored only during the same browser session.
    browser.runtime.onStartup.addListener(
      () =>
        void dropForgotten().catch((thrown: unknown) =>
          report('Recalling could not delete what was forgotten', thrown),
        ),
    );
    browser.runtime.onInstalled.addListener(() => {
      void tidyStore();
      void registerTurnedOnSites();
      void browser.action.setBadgeBackgroundColor({ color: '#586069' });
    });
  },
});
