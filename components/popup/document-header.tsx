import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { ShownTitle } from '../../utils/learnt/shown-title.ts';
import './document-header.css';

interface DocumentHeaderProps {
  /** Symbol, or the title if it has none. */
  name: string;
  /** What is known about it: kind of page, symbol in words, language. */
  facts: readonly string[];
  /** Title of the document, if known. */
  title: ShownTitle | undefined;
  /** Buttons that open other surfaces. */
  actions: ReactNode;
}

/** Names the document in the current tab. */
export function DocumentHeader({ name, facts, title, actions }: DocumentHeaderProps) {
  return (
    <header className="document-header">
      <div>
        <h1 data-testid="popup-document">
          <bdi>{name}</bdi>
        </h1>
        {actions}
      </div>
      {title && (
        <p className="title" lang={title.language ?? ''} data-testid="popup-title">
          <bdi>{title.title}</bdi>
        </p>
      )}
      <p className="facts" dir={i18n.t('direction')} data-testid="popup-facts">
        {facts.join(' · ')}
      </p>
    </header>
  );
}
