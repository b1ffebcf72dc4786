import { useEffect, useId, useRef, type ReactNode } from 'react';

interface Props {
  title: string;
  isOpen: boolean;
  /** Told once it is closed and the focus is back: with the answer that was given, empty after Escape. */
  onClosed: (answer: string) => void;
  /** What it says and offers. A submit button closes it with its value as the answer. */
  children: ReactNode;
}

/** A native dialog that asks before something goes for good. */
export function Dialog({ title, isOpen, onClosed, children }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    if (!isOpen || !dialog.current || dialog.current.open) return;
    dialog.current.returnValue = '';
    dialog.current.showModal();
  }, [isOpen]);

  return (
    <dialog
      ref={dialog}
      className="ask"
      aria-labelledby={id}
      onClose={({ currentTarget }) => onClosed(currentTarget.returnValue)}
    >
      <h2 id={id}>
        <span>{title}</span>
      </h2>
      {isOpen && (
        <form key="form" method="dialog">
          {children}
        </form>
      )}
    </dialog>
  );
}
