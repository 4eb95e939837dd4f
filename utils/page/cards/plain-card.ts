import { documentAddress } from '../../documents/document-address.ts';
import { whenAborted } from '../../ground/lifetime.ts';
import { ask } from '../../messaging/channels/ask.ts';
import type { ShowCard } from '../../messaging/protocol/page-channel.ts';
import { type PlacedSurface, placeBeside } from '../beside/place-beside.ts';
import { createSurfaceRoot } from '../beside/surface-root.ts';
import plainStyle from './plain-card.css?inline';

/** A card without a frame: the symbol as a link, and the title. */
export interface PlainCard {
  show(content: Pick<ShowCard, 'subject' | 'language'>, beside: Range): void;
  hide(): void;
}

/** The title of a document in the catalogue; what the page calls it, or nothing, if that has none. @throws Failure */
async function titleOf(symbol: string, { subject, language }: Pick<ShowCard, 'subject' | 'language'>): Promise<string> {
  const [described] = await ask('resolve', { symbols: [symbol], ...(language && { language }) });
  const here = subject.kind === 'reference' ? subject.titleHere : undefined;
  return described?.record?.title ?? here ?? described?.decoded ?? '';
}

/**
 * The card where no frame of the extension can be shown: in sandboxed frames, under policies that keep other frames
 * out, in frames too small for it. What it says of a document is no secret, so it may stand on the page itself.
 */
export function createPlainCard(signal: AbortSignal): PlainCard {
  let made: HTMLElement | undefined;
  let placed: PlacedSurface | undefined;
  let turn = 0;

  function make(): HTMLElement {
    const { host, root } = createSurfaceRoot(plainStyle);
    const box = document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
    box.setAttribute('role', 'status');
    root.append(box);
    whenAborted(signal, () => {
      placed?.stop();
      host.remove();
    });
    return box;
  }

  function hide(): void {
    turn += 1;
    placed?.stop();
    if (made) made.hidden = true;
  }

  return {
    show(content, beside) {
      hide();
      // A highlight's note does not go onto the page.
      if (content.subject.kind !== 'reference') return;
      const { symbol } = content.subject;
      const ownTurn = turn;
      made ??= make();
      const box = made;
      const link = document.createElementNS('http://www.w3.org/1999/xhtml', 'a') as HTMLAnchorElement;
      link.href = documentAddress(symbol, content.language ?? 'en');
      link.target = '_blank';
      link.rel = 'noreferrer';
      link.textContent = symbol;
      box.replaceChildren(link);
      box.hidden = false;
      placed = placeBeside(box, beside, 'bottom-start');
      titleOf(symbol, content).then(
        (title) => {
          if (ownTurn !== turn || title === '') return;
          box.append(` ${title}`);
          placed?.update();
        },
        () => undefined,
      );
    },
    hide,
  };
}
