import { useEffect, useRef, type ReactNode } from 'react';

interface Props {
  /** What is asked, for those who hear it. */
  name: string;
  yes: string;
  no: string;
  onYes: () => void;
  onNo: () => void;
  children: ReactNode;
}

/** A question in its place on the page, before something changes. It takes the focus; the answer gives it on. */
export function Asked({ name, yes, no, onYes, onNo, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div className="sheet-asked" role="group" aria-label={name} tabIndex={-1} ref={box}>
      {children}
      <div className="actions">
        <button type="button" className="primary" onClick={onYes}>
          <span>{yes}</span>
        </button>
        <button type="button" onClick={onNo}>
          <span>{no}</span>
        </button>
      </div>
    </div>
  );
}
