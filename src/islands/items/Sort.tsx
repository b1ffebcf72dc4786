import { shuffle } from '#domain/assessment/chance.ts';
import { idk } from '#domain/assessment/response.ts';
import { Choice } from './Choice.tsx';
import { Verdict } from './Verdict.tsx';
import type { ItemViewProps } from './view.ts';

/** Cards into buckets: a group of radios for each card, so that nothing has to be dragged. */
export function Sort({ item, response, reasons, idFor, onChoose }: ItemViewProps<'sort'>) {
  const places = response.places === idk ? {} : response.places;
  return (
    <ul className="sort-cards">
      {shuffle(item.cards, item.id).map((card) => {
        const reason = reasons.get(card.id);
        const verdict = idFor(`verdict-${card.id}`);
        return (
          <li key={card.id} className="sort-card" data-verdict={reason?.verdict}>
            <fieldset aria-describedby={reason && verdict}>
              <legend>{card.text}</legend>
              <div className="buckets">
                {item.buckets.map((bucket) => (
                  <Choice
                    key={bucket.id}
                    type="radio"
                    name={card.id}
                    value={bucket.id}
                    text={bucket.text}
                    isChosen={places[card.id] === bucket.id}
                    idFor={idFor}
                    onChoose={() => onChoose({ type: 'sort', places: { ...places, [card.id]: bucket.id } })}
                  />
                ))}
              </div>
            </fieldset>
            <Verdict id={verdict} reason={reason} isFull />
          </li>
        );
      })}
    </ul>
  );
}
