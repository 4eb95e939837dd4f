import { useState } from 'react';
import { browser } from 'wxt/browser';
import { TurnOn } from '../../components/popup/turn-on.tsx';
import { wakeTab } from '../../utils/sites/reading-script.ts';
import type { FoundTab } from '../../utils/surfaces/popup/find-tab.ts';

interface TurnOnPanelProps {
  tab: FoundTab;
  onTurnedOn(): void;
}

/** Turns the extension on for a site, or for this visit only. */
export function TurnOnPanel({ tab, onTurnedOn }: TurnOnPanelProps) {
  const [refused, setRefused] = useState(false);
  const origin = tab.url !== undefined && /^https?:/.test(tab.url) ? new URL(tab.url).origin : undefined;
  if (origin === undefined) return null;

  const wake = () => wakeTab(tab.id).then(onTurnedOn, () => setRefused(true));

  function turnOn(): void {
    // Browsers allow this only as the first call in a click; the background registers the site once it is granted.
    browser.permissions.request({ origins: [`${origin}/*`] }).then(
      (granted) => (granted ? wake() : setRefused(true)),
      () => setRefused(true),
    );
  }

  return <TurnOn refused={refused} onTurnOn={turnOn} onOnce={() => void wake()} />;
}
