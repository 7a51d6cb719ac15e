import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export interface ModalDialogProps {
  class: string;
  /** Id of its title. */
  labelledBy: string;
  /** Escape, or the browser's own way back. */
  onCancel: () => void;
  children: ComponentChildren;
}

/** The browser's own dialog: it keeps the focus in, and gives it back when it goes. */
export function ModalDialog({ labelledBy, onCancel, children, ...rest }: ModalDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class={rest.class}
      aria-labelledby={labelledBy}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      {children}
    </dialog>
  );
}
