import type { ReactNode } from 'react';
import './icon-button.css';

interface IconButtonProps {
  label: string;
  /** For tests. */
  name: string;
  /** SVG shapes in a 16 by 16 view box. */
  children: ReactNode;
  onOpen(): void;
}

/** A button with an icon; its label is the tooltip. */
export function IconButton({ label, name, children, onOpen }: IconButtonProps) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      data-testid={`popup-${name}`}
      onClick={onOpen}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {children}
      </svg>
    </button>
  );
}
