import { useState } from 'react';
import { handsFor, setHands, type Counted } from '#domain/room/hands.ts';
import type { Question } from '#domain/room/question.ts';
import { countHands } from '#domain/room/room.ts';
import { InstrumentChoice } from './InstrumentChoice.tsx';
import type { PartProps } from './part.ts';
import { Stepper } from './Stepper.tsx';
import { sayQuestion } from './words.ts';

/** Hands that are counted in the room, or strokes on a tally sheet: for each question a number for each answer. */
export function HandsPanel({ id, room, used, occasion, onChange, tallyOf, labels }: PartProps) {
  const [key, setKey] = useState('');
  const instrument = used.find((one) => one.key === key) ?? used[0];
  if (!instrument) return <p>{labels.noInstrument}</p>;

  const set = (question: Question, what: Counted, n: number) =>
    onChange((now) => {
      const hands = handsFor(now, { instrument: instrument.key, occasion, question });
      return countHands(now, setHands(hands, question, what, n));
    });

  return (
    <div className="room-hands">
      <p>{labels.handsText}</p>
      <InstrumentChoice
        id={`${id}-hands`}
        label={labels.countWhich}
        used={used}
        value={instrument}
        onPick={(one) => setKey(one.key)}
      />
      <p>
        <a href={tallyOf(instrument.assessment)}>{labels.tallySheet}</a>
      </p>
      {instrument.questions.map((question, n) => {
        const hands = handsFor(room, { instrument: instrument.key, occasion, question });
        const field = `${id}-${instrument.key}-${n}`;
        return (
          <fieldset key={`${instrument.key} ${occasion} ${question.id}`}>
            <legend>{sayQuestion(question)}</legend>
            <div className="steppers">
              {question.choices.map((choice) => (
                <Stepper
                  key={choice.id}
                  id={`${field}-${choice.id}`}
                  label={choice.text}
                  value={hands.counts[choice.id] ?? 0}
                  labels={labels}
                  onNumber={(number) => set(question, { choice: choice.id }, number)}
                />
              ))}
              <Stepper
                id={`${field}-unknown`}
                label={labels.unknown}
                value={hands.unknown}
                labels={labels}
                onNumber={(number) => set(question, 'unknown', number)}
              />
              <Stepper
                id={`${field}-people`}
                label={labels.peopleAsked}
                value={hands.people}
                labels={labels}
                onNumber={(number) => set(question, 'people', number)}
              />
            </div>
          </fieldset>
        );
      })}
    </div>
  );
}
