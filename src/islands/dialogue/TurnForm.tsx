import { useId, useState } from 'react';
import { mostHands, type Hands } from '#domain/dialogue/hands.ts';
import { shownChoices } from '#domain/dialogue/order.ts';
import type { Turn } from '#domain/dialogue/play.ts';
import { fill } from '#domain/words.ts';
import { NumberField } from '#islands/NumberField.tsx';
import type { DialogueLabels } from './labels.ts';

interface Props {
  turn: Turn;
  /** Decides the order of the choices. */
  seed: number;
  isWatched: boolean;
  isLive: boolean;
  labels: DialogueLabels;
  locale: string;
  onSay: (choice: string) => void;
  onTell: (text: string) => void;
}

const letters = ['A', 'B', 'C', 'D'];

/** More hands than any room has. */
const MOST_HANDS = 999;

/** The four things to say. In watch mode they wait until the room has thought, and hands can be counted. */
export function TurnForm({ turn, seed, isWatched, isLive, labels, locale, onSay, onTell }: Props) {
  const name = useId();
  const [chosen, setChosen] = useState('');
  const [hands, setHands] = useState<Hands>({});
  const [hasPaused, setPaused] = useState(false);
  const choices = shownChoices(turn, seed);
  const letterOf = (id: string) => letters[choices.findIndex((one) => one.id === id)] ?? '';

  const goWithHands = () => {
    const [first, ...others] = mostHands(
      hands,
      choices.map(({ id }) => id),
    );
    if (first === undefined) onTell(labels.noHands);
    else if (others.length === 0) onSay(first);
    else {
      const level = [first, ...others].map(letterOf);
      onTell(fill(labels.level, { letters: new Intl.ListFormat(locale).format(level) }));
    }
  };

  if (isWatched && !hasPaused) {
    return (
      <div className="pause" key="pause">
        <p>{labels.pause}</p>
        <button type="button" className="primary" onClick={() => setPaused(true)}>
          <span>{labels.showChoices}</span>
        </button>
      </div>
    );
  }
  return (
    <form
      key="form"
      method="dialog"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        // Somebody quick may have chosen in the built page, before this island came alive.
        const checked = event.currentTarget.querySelector<HTMLInputElement>('input[type="radio"]:checked');
        const choice = chosen || (checked?.value ?? '');
        if (choice === '') onTell(labels.chooseFirst);
        else onSay(choice);
      }}
    >
      <fieldset>
        <legend>{labels.legend}</legend>
        {isWatched && (
          <p className="soft" key="how">
            {labels.handsHow}
          </p>
        )}
        {choices.map(({ id, say, move }, n) => (
          <div key={id} className="option">
            <label className="setting">
              <input
                type="radio"
                name={name}
                value={id}
                checked={chosen === id}
                onChange={() => setChosen(id)}
              />
              {isWatched && (
                <span className="letter" key="letter">
                  {letters[n]}
                </span>
              )}
              {move === 'silence' ? <em>{say}</em> : <span>{say}</span>}
            </label>
            {isWatched && (
              <NumberField
                key="hands"
                id={`${name}-${id}`}
                label={fill(labels.hands, { letter: letters[n] ?? '' })}
                value={hands[id]}
                min={0}
                max={MOST_HANDS}
                step={1}
                onNumber={(count) => setHands({ ...hands, [id]: count })}
              />
            )}
          </div>
        ))}
      </fieldset>
      <div className="actions">
        {isWatched && (
          <button key="hands" type="button" className="primary" disabled={!isLive} onClick={goWithHands}>
            <span>{labels.mostHands}</span>
          </button>
        )}
        <button key="say" type="submit" className={isWatched ? undefined : 'primary'} disabled={!isLive}>
          <span>{labels.sayIt}</span>
        </button>
      </div>
    </form>
  );
}
