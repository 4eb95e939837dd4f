import { memo, useId, useState } from 'react';
import { i18n } from '#i18n';
import { shownTitle } from '../../utils/learnt/shown-title.ts';
import { interfaceLanguage } from '../../utils/locales/interface-language.ts';
import { ReferenceAbout, type ReferenceAboutProps } from './reference-about.tsx';
import './reference-item.css';
import { ReferenceLine } from './reference-line.tsx';

export interface ReferenceItemProps extends ReferenceAboutProps {
  /** Mentions on the page; 0 for a symbol that was only looked up. */
  count: number;
  isOpenAtFirst?: boolean;
  /** Goes to the next mention on the page. */
  onGo(symbol: string): void;
}

/**
 * An entry of a list of references: symbol, mentions, title; when opened, also the summary. Drawn again only for other
 * properties: a page may cite hundreds.
 */
export const ReferenceItem = memo(function ReferenceItem(properties: ReferenceItemProps) {
  const { symbol, count, description, isOpenAtFirst = false, addressOf, onGo } = properties;
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const id = useId();
  const record = description?.record;
  const shown = description && shownTitle(description, [interfaceLanguage()]);
  return (
    <li className="reference-item" data-testid="reference" data-symbol={symbol}>
      <ReferenceLine
        symbol={symbol}
        count={count}
        year={record?.date?.slice(0, 4) ?? record?.year}
        address={addressOf(symbol)}
        detailsId={id}
        isOpen={isOpen}
        onGo={() => onGo(symbol)}
        onToggle={() => setOpen(!isOpen)}
      />
      <p
        className={isOpen ? 'title open' : 'title'}
        lang={shown ? (shown.language ?? '') : i18n.t('language')}
        dir="auto"
      >
        {shown?.title ?? description?.decoded ?? ''}
      </p>
      <div id={id} className="about" hidden={!isOpen}>
        {isOpen && <ReferenceAbout {...properties} />}
      </div>
    </li>
  );
});
