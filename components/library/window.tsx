import { type ReactNode, useEffect, useId, useRef } from 'react';
import './window.css';

interface WindowProps {
  title: string;
  children: ReactNode;
  /** Escape was pressed. */
  onClose(): void;
}

/** A modal dialog: it keeps the focus while it is open, and gives it back when closed. */
export function Window({ title, children, onClose }: WindowProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="window"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  );
}
