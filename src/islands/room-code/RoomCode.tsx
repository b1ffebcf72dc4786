import { useId, useState, type SyntheticEvent } from 'react';
import { roomMark } from '#browser/room-mark.ts';
import type { Answers } from '#domain/room/answers.ts';
import { packCode, roomOccasions, type RoomOccasion } from '#domain/room/code.ts';
import type { RoomInstrument } from '#domain/room/instrument.ts';
import { wordMark } from '#domain/room/mark.ts';
import { fill } from '#domain/words.ts';
import type { RoomCodeLabels } from './labels.ts';
import { MadeCode } from './MadeCode.tsx';
import './room-code.css';

interface Props {
  instrument: RoomInstrument;
  answers: Answers;
  /** What the answers are for, as far as it was said already. */
  suggested?: RoomOccasion;
  labels: RoomCodeLabels;
}

/** A code for a trainer who counts what the whole room answered. Nothing is made before it is asked for. */
export function RoomCode({ instrument, answers, suggested = 'other', labels }: Props) {
  const id = useId();
  const [word, setWord] = useState('');
  const [chosen, setOccasion] = useState<RoomOccasion>();
  const [made, setMade] = useState<{ text: string; of: string; turn: number }>();
  // A count, so that the same words are read out again.
  const [said, say] = useState({ text: '', turn: 0 });
  const tell = (text: string) => say(({ turn }) => ({ text, turn: turn + 1 }));
  const occasion = chosen ?? suggested;
  const put = { occasion, word: wordMark(word), answers };
  // What the code was made of; another one means that the code is no longer true.
  const of = JSON.stringify(put);
  const titles = {
    other: labels.occasionOther,
    before: labels.occasionBefore,
    after: labels.occasionAfter,
  };

  const make = (event: SyntheticEvent) => {
    event.preventDefault();
    const text = packCode(instrument, { ...put, mark: roomMark(instrument.key, put.word) });
    setMade((before) => ({ text, of, turn: (before?.turn ?? 0) + 1 }));
    tell(fill(labels.ready, { n: text.split('-').length }));
  };

  return (
    <details className="room-code no-print">
      <summary>{labels.title}</summary>
      <p>{labels.how}</p>
      <form method="dialog" autoComplete="off" onSubmit={make}>
        <div className="room-word">
          <label htmlFor={`${id}-word`}>{labels.word}</label>
          <input
            autoComplete="off"
            id={`${id}-word`}
            type="text"
            value={word}
            maxLength={60}
            autoCapitalize="none"
            spellCheck={false}
            aria-describedby={`${id}-hint`}
            onChange={({ target }) => setWord(target.value)}
          />
          <p id={`${id}-hint`} className="soft">
            {labels.wordHint}
          </p>
        </div>
        <fieldset>
          <legend>{labels.occasion}</legend>
          {roomOccasions.map((one) => (
            <label key={one} className="room-occasion">
              <input
                type="radio"
                name={`${id}-occasion`}
                value={one}
                checked={occasion === one}
                onChange={() => setOccasion(one)}
              />
              <span>{titles[one]}</span>
            </label>
          ))}
        </fieldset>
        <button type="submit" className="primary">
          <span>{labels.make}</span>
        </button>
      </form>
      <p className="status" role="status">
        <span key={said.turn}>{said.text}</span>
      </p>
      {made && made.of !== of && (
        <p key="changed" className="room-changed">
          {labels.changed}
        </p>
      )}
      {made?.of === of && (
        <MadeCode key={`code-${made.turn}`} text={made.text} labels={labels} onTell={tell}>
          <p>{fill(labels.inIt, { n: Object.keys(answers).length, of: instrument.questions.length })}</p>
        </MadeCode>
      )}
    </details>
  );
}
