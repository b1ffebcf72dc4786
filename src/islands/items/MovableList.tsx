import { useLayoutEffect, useRef } from 'react';
import { moveStep } from '#domain/assessment/order.ts';
import { fill } from '#domain/words.ts';
import type { QuizLabels } from '#islands/labels.ts';
import { OrderTools } from './OrderTools.tsx';
import type { Reason } from './reasons.ts';
import { Verdict } from './Verdict.tsx';

interface Props {
  /** Ids, as they stand now. */
  order: readonly string[];
  /** The same things with their texts, in any order. */
  things: readonly { readonly id: string; readonly text: string }[];
  /** By id: what is said of it now. */
  reasons?: ReadonlyMap<string, Reason>;
  /** True where nobody has put them in order yet: paper then has room for numbers. */
  isBlank?: boolean;
  labels: QuizLabels;
  isLive: boolean;
  idFor: (part: string) => string;
  /** `said` is read out. At an end the order stays as it was. */
  onMove: (order: readonly string[], said: string) => void;
}

/** Things in an order, moved by buttons or straight to a position. */
export function MovableList({ order, things, reasons, isBlank, labels, isLive, idFor, onMove }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<string>(null);
  const of = order.length;
  const textOf = (id: string) => things.find((one) => one.id === id)?.text ?? '';

  // The browser drops focus when a row changes its place; it belongs to the control that moved it.
  useLayoutEffect(() => {
    if (moved.current) list.current?.querySelector<HTMLElement>(`[id="${moved.current}"]`)?.focus();
    moved.current = null;
  }, [order]);

  const move = (id: string, to: number, control: string) => {
    const step = textOf(id);
    if (to < 0 || to >= of) {
      onMove(order, fill(to < 0 ? labels.isFirst : labels.isLast, { step }));
      return;
    }
    moved.current = control;
    onMove(moveStep(order, id, to), fill(labels.movedTo, { step, n: to + 1, of }));
  };

  return (
    <ol className="steps" ref={list} data-blank={isBlank || undefined}>
      {order.map((id, place) => {
        const reason = reasons?.get(id);
        return (
          <li key={id} className="step" data-verdict={reason?.verdict}>
            <p className="step-text" id={idFor(`text-${id}`)}>
              <span>{textOf(id)}</span>
            </p>
            <OrderTools
              place={place}
              of={of}
              labels={labels}
              isLive={isLive}
              describedBy={reason && idFor(`verdict-${id}`)}
              idFor={(part) => idFor(`${part}-${id}`)}
              onMove={(to, control) => move(id, to, control)}
            />
            <Verdict id={idFor(`verdict-${id}`)} reason={reason} isFull />
          </li>
        );
      })}
    </ol>
  );
}
