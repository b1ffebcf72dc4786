import { FULL, type Amount, type DialogueState } from '#domain/dialogue/state.ts';
import type { Dialogue } from '#schema/types.ts';
import { fill } from '#domain/words.ts';
import type { DialogueLabels } from './labels.ts';

interface Props {
  amounts: readonly Amount[];
  state: DialogueState;
  /** Where the talk began, to say it beside; absent on the way. */
  start?: Dialogue['start'];
  labels: DialogueLabels;
}

/** The amounts of a talk: a bar for each, and the same in numbers. */
export function Amounts({ amounts, state, start, labels }: Props) {
  return (
    <dl className="amounts">
      {amounts.map((amount) => {
        const values = { n: state[amount], start: start?.[amount] ?? 0 };
        return (
          <div key={amount}>
            <dt>{labels[amount]}</dt>
            <dd>
              <svg width="100%" height="14" aria-hidden="true" focusable="false">
                <rect className="amount-frame" x="1" y="1" width="99%" height="12" />
                <rect
                  className="amount-bar"
                  x="1"
                  y="1"
                  width={`${(99 * state[amount]) / FULL}%`}
                  height="12"
                />
              </svg>
              <span key={fill(labels.amountFrom, values)}>
                {fill(start ? labels.amountFrom : labels.amountNow, values)}
              </span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
