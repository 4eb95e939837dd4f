import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { ShownTitle } from '../../utils/learnt/shown-title.ts';
import './document-header.css';

interface DocumentHeaderProps {
  /** Symbol, or what stands for it. */
  name: string;
  /** What is known of it, part by part: what the page is, the symbol in words, the language. */
  facts: readonly string[];
  /** Title of the document, where one is known. */
  title: ShownTitle | undefined;
  /** What can be opened from here. */
  actions: ReactNode;
}

/** Which document the open page is. */
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
