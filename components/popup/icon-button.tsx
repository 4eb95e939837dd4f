import type { ReactNode } from 'react';
import './icon-button.css';

interface IconButtonProps {
  label: string;
  /** For tests. */
  name: string;
  /** Shapes on a square of 16 units. */
  children: ReactNode;
  onOpen(): void;
}

/** A button with a drawing, whose words are its tooltip. */
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
