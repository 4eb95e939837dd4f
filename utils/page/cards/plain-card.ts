import { i18n } from '#i18n';
import { documentAddress } from '../../documents/document-address.ts';
import { dateWords } from '../../finder/catalogue/summary/date-words.ts';
import type { Language } from '../../ground/language.ts';
import { report } from '../../ground/report.ts';
import { shownTitle } from '../../learnt/shown-title.ts';
import { interfaceLanguage } from '../../locales/interface-language.ts';
import { ask } from '../../messaging/channels/ask.ts';
import type { CardSubject, ReferenceSubject } from '../../messaging/protocol/card-subject.ts';
import { createSurfaceRoot } from '../beside/surface-root.ts';
import plainStyle from './plain-card.css?inline';

/**
 * The card where no frame of the extension can be shown: in sandboxed frames, under policies that keep other frames
 * out, in frames too small for it. What it says of a document is no secret, so it may stand on the page itself; a
 * note may not.
 */
export interface PlainCard {
  readonly box: HTMLElement;
  /** False once the page has removed it. */
  isOnPage(): boolean;
  /** @param language of the page, for the title and the link */
  show(subject: CardSubject, language: Language | undefined): void;
  hide(): void;
  focus(): void;
  hasFocus(): boolean;
  remove(): void;
}

interface Facts {
  title: string;
  date: string;
}

/** The title and the date of a reference's document, as far as they are known. @throws Failure */
async function factsOf({ symbol, titleHere }: ReferenceSubject, language: Language | undefined): Promise<Facts> {
  const [description] = await ask('resolve', { symbols: [symbol], language: interfaceLanguage() });
  const known = description && shownTitle(description, [language, interfaceLanguage()]);
  const date = description?.record?.date ?? '';
  return {
    title: known?.title ?? titleHere ?? description?.decoded ?? '',
    // A year or a month stays as it is.
    date: /^\d{4}-\d{2}-\d{2}$/.test(date) ? dateWords(date, i18n.t('language')) : date,
  };
}

function child<Name extends 'a' | 'p'>(box: Element, name: Name, className: string): HTMLElementTagNameMap[Name] {
  const made = document.createElementNS('http://www.w3.org/1999/xhtml', name) as HTMLElementTagNameMap[Name];
  made.className = className;
  box.append(made);
  return made;
}

/** Creates the plain card, out of sight. @param hover is called when the pointer enters and leaves it */
export function createPlainCard(hover: (isInside: boolean) => void): PlainCard {
  const { host, root } = createSurfaceRoot(plainStyle);
  const box = document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
  const [link, title, date] = [child(box, 'a', 'symbol'), child(box, 'p', 'title'), child(box, 'p', 'date')];
  let shown: { subject: CardSubject; language: Language } | undefined;

  box.setAttribute('role', 'status');
  box.dir = i18n.t('direction');
  box.hidden = true;
  title.dir = 'auto';
  link.target = '_blank';
  link.rel = 'noreferrer';
  box.addEventListener('pointerenter', () => hover(true));
  box.addEventListener('pointerleave', () => hover(false));
  link.addEventListener('click', (event) => {
    if (!event.isTrusted || shown?.subject.kind !== 'reference') return;
    // The background opens it: a sandboxed document may open nothing.
    event.preventDefault();
    ask('openDocument', { symbol: shown.subject.symbol, language: shown.language }).catch((thrown: unknown) =>
      report('Recalling could not open a document', thrown),
    );
  });
  root.append(box);

  return {
    box,
    isOnPage: () => host.isConnected,
    show(subject, pageLanguage) {
      const language = pageLanguage ?? 'en';
      shown = { subject, language };
      box.hidden = false;
      date.textContent = '';
      const isReference = subject.kind === 'reference';
      link.hidden = !isReference;
      title.textContent = isReference ? (subject.titleHere ?? '') : i18n.t('page.noCardHere');
      if (!isReference) return;
      link.textContent = subject.symbol;
      link.href = documentAddress(subject.symbol, language);
      link.setAttribute('aria-label', i18n.t('card.openLabel', { symbol: subject.symbol }));
      factsOf(subject, pageLanguage).then(
        (facts) => {
          if (shown?.subject !== subject) return;
          title.textContent = facts.title;
          date.textContent = facts.date;
        },
        (thrown: unknown) => report('Recalling could not look up a reference for the plain card', thrown),
      );
    },
    hide() {
      shown = undefined;
      box.hidden = true;
    },
    focus: () => link.focus(),
    hasFocus: () => root.activeElement !== null,
    remove: () => host.remove(),
  };
}
