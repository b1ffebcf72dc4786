import { useEffect, useId, useRef, type ReactNode } from 'react';
import '#islands/workbook.css';
import './keep.css';

/** What is asked before a switch turns. */
interface Question {
  text: string;
  /** What to see to first. */
  first: string | null;
  cancel: string;
  onCancel: () => void;
  /** The buttons that answer it, but for the one that cancels. */
  children: ReactNode;
}

interface Props {
  label: string;
  /** What the switch does, or why it cannot be turned now. */
  hint: string;
  isOn: boolean;
  isFree: boolean;
  onTurn: () => void;
  question: Question | null;
  /** What came of it. */
  children: ReactNode;
}

/** A switch of what this device keeps. Before it turns, it may ask what becomes of the work that is there. */
export function KeepSwitch({ label, hint, isOn, isFree, onTurn, question, children }: Props) {
  const id = useId();
  const asked = useRef<HTMLParagraphElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const isAsking = question !== null;

  useEffect(() => {
    if (isAsking) asked.current?.focus();
  }, [isAsking]);

  return (
    <div className="workbook keep-switch">
      <p>
        <label className="tick">
          <input
            ref={field}
            type="checkbox"
            checked={isOn}
            disabled={!isFree}
            aria-describedby={`${id}-what`}
            onChange={onTurn}
          />
          <span>{label}</span>
        </label>
      </p>
      <p id={`${id}-what`}>
        <span key={hint}>{hint}</span>
      </p>
      {question && (
        <div key="ask" className="import-choice" role="group" aria-labelledby={`${id}-ask`}>
          <p id={`${id}-ask`} ref={asked} tabIndex={-1}>
            <strong>{question.text}</strong>
          </p>
          {question.first !== null && (
            <p>
              <span>{question.first}</span>
            </p>
          )}
          <p className="choices">
            {question.children}
            <button
              type="button"
              onClick={() => {
                question.onCancel();
                field.current?.focus();
              }}
            >
              <span>{question.cancel}</span>
            </button>
          </p>
        </div>
      )}
      {children}
    </div>
  );
}
