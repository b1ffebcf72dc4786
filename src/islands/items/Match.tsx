import { shuffle } from '#domain/assessment/chance.ts';
import { idk } from '#domain/assessment/response.ts';
import { ChoicesOnPaper } from './ChoicesOnPaper.tsx';
import { withPart } from './filled.ts';
import { PartRow } from './PartRow.tsx';
import type { ItemViewProps } from './view.ts';

/** Rows to join with choices: a list beside each row. */
export function Match({ item, response, reasons, labels, idFor, onChoose }: ItemViewProps<'match'>) {
  const pairs = response.pairs === idk ? {} : response.pairs;
  const choices = shuffle(item.choices, item.id);
  return (
    <>
      <ul className="rows">
        {item.rows.map(({ id, text }) => (
          <PartRow
            key={id}
            part={id}
            text={text}
            chosen={pairs[id] ?? ''}
            options={choices}
            reason={reasons.get(id)}
            labels={labels}
            idFor={idFor}
            onChoose={(choice) => onChoose({ type: 'match', pairs: withPart(pairs, id, choice) })}
          />
        ))}
      </ul>
      <ChoicesOnPaper choices={choices} />
    </>
  );
}
