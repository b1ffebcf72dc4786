import { useEffect, useId, useRef, type ReactNode } from 'react';

interface Props {
  title?: string;
  text: readonly string[];
  /** Whether reading goes on here, because what had the focus is gone. */
  takesFocus?: boolean;
  children?: ReactNode;
}

/** A few words and what can be done now. */
export function Panel({ title, text, takesFocus = false, children }: Props) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <section className="review-panel" aria-labelledby={title && id}>
      {title && (
        <h2 id={id} ref={heading} tabIndex={-1}>
          <span>{title}</span>
        </h2>
      )}
      {text.map((sentence) => (
        <p key={sentence}>
          <span>{sentence}</span>
        </p>
      ))}
      <div className="review-ways">{children}</div>
    </section>
  );
}
