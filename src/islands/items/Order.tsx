import { useLayoutEffect, useRef } from 'react';
import { moveStep } from '#domain/assessment/order.ts';
import { emptyResponse, idk } from '#domain/assessment/response.ts';
import { fill } from '#domain/words.ts';
import { OrderTools } from './OrderTools.tsx';
import { Verdict } from './Verdict.tsx';
import type { ItemViewProps } from './view.ts';

/** Steps into an order, moved by buttons or straight to a position. */
export function Order({ item, response, reasons, labels, isLive, idFor, onChoose }: ItemViewProps<'order'>) {
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<string>(null);
  const steps = response.steps === idk ? cleanSteps(item) : response.steps;
  const of = steps.length;

  // The browser drops focus when a row changes its place; it belongs to the control that moved it.
  useLayoutEffect(() => {
    if (moved.current) list.current?.querySelector<HTMLElement>(`[id="${moved.current}"]`)?.focus();
    moved.current = null;
  }, [response.steps]);

  const move = (id: string, to: number, control: string) => {
    const step = item.steps.find((one) => one.id === id)?.text ?? '';
    if (to < 0 || to >= of) {
      onChoose(response, fill(to < 0 ? labels.isFirst : labels.isLast, { step }));
      return;
    }
    moved.current = control;
    onChoose(
      { type: 'order', steps: moveStep(steps, id, to) },
      fill(labels.movedTo, { step, n: to + 1, of }),
    );
  };

  return (
    <ol className="steps" ref={list}>
      {steps.map((id, place) => (
        <li key={id} className="step" data-verdict={reasons.get(id)?.verdict}>
          <p className="step-text" id={idFor(`text-${id}`)}>
            <span>{item.steps.find((step) => step.id === id)?.text}</span>
          </p>
          <OrderTools
            place={place}
            of={of}
            labels={labels}
            isLive={isLive}
            describedBy={reasons.has(id) ? idFor(`verdict-${id}`) : undefined}
            idFor={(part) => idFor(`${part}-${id}`)}
            onMove={(to, control) => move(id, to, control)}
          />
          <Verdict id={idFor(`verdict-${id}`)} reason={reasons.get(id)} isFull />
        </li>
      ))}
    </ol>
  );
}

function cleanSteps(item: ItemViewProps<'order'>['item']): readonly string[] {
  const clean = emptyResponse(item);
  return clean.type === 'order' && clean.steps !== idk ? clean.steps : [];
}
