import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { formatNumber } from '../shared/format-number.ts';
import './tabs.css';

interface TabsProps<Name extends string> {
  /** What the tabs are about, for screen readers. */
  label: string;
  tabs: readonly { name: Name; label: string; count: number }[];
  chosen: Name;
  onChoose(name: Name): void;
  /** Content of the chosen tab. */
  children: ReactNode;
}

/** Tabs as the ARIA Authoring Practices describe them: a single tab stop, arrow keys move between them. */
export function Tabs<Name extends string>({ label, tabs, chosen, onChoose, children }: TabsProps<Name>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);

  function press(event: KeyboardEvent): void {
    const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const here = tabs.findIndex(({ name }) => name === chosen);
    const next = (here + (event.key === forward ? 1 : -1) + tabs.length) % tabs.length;
    const tab = tabs[next];
    if (!tab) return;
    onChoose(tab.name);
    list.current?.querySelectorAll('button')[next]?.focus();
    event.preventDefault();
  }

  return (
    <>
      <div className="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={press}>
        {tabs.map(({ name, label: words, count }) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}${name}`}
            aria-selected={name === chosen}
            aria-controls={`${id}panel`}
            tabIndex={name === chosen ? 0 : -1}
            data-testid={`tab-${name}`}
            onClick={() => onChoose(name)}
          >
            {words} <span>{formatNumber(count)}</span>
          </button>
        ))}
      </div>
      <div className="tab-panel" role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${chosen}`}>
        {children}
      </div>
    </>
  );
}
