import { useState } from 'react';
import type { ShelvedInstrument } from '#domain/room/shelf.ts';
import { plural } from '#domain/words.ts';
import type { RoomLabels } from './labels.ts';
import { sayInstrument } from './words.ts';

interface Props {
  id: string;
  shelf: readonly ShelvedInstrument[];
  /** Keys of those that are chosen. */
  chosen: readonly string[];
  onChoose: (keys: readonly string[]) => void;
  labels: RoomLabels;
  locale: string;
}

/** Instruments to tick, by lesson, with a field that narrows them down by any word of their title, lesson or workshop. */
export function Picker({ id, shelf, chosen, onChoose, labels, locale }: Props) {
  const [sought, setSought] = useState('');
  const words = fold(sought, locale).split(/\s+/);
  const found = shelf.filter(({ instrument, lesson, workshops }) => {
    const text = fold([sayInstrument(instrument), lesson ?? '', ...workshops].join(' '), locale);
    return chosen.includes(instrument.key) || words.every((word) => text.includes(word));
  });
  const lessons = [...new Set(found.map(({ lesson }) => lesson))];
  return (
    <fieldset className="room-picker">
      <legend>{labels.pickTitle}</legend>
      {chosen.length > 0 && (
        <p key="chosen" className="room-chosen">
          <strong>{labels.pickChosen}</strong>{' '}
          <span key={chosen.join(' ')}>
            {new Intl.ListFormat(locale).format(
              shelf.flatMap(({ instrument }) =>
                chosen.includes(instrument.key) ? [sayInstrument(instrument)] : [],
              ),
            )}
          </span>
        </p>
      )}
      <label htmlFor={`${id}-sought`}>{labels.pickSearch}</label>
      <input
        autoComplete="off"
        id={`${id}-sought`}
        type="search"
        value={sought}
        maxLength={100}
        aria-describedby={`${id}-found`}
        onChange={({ target }) => setSought(target.value)}
        // Enter looks; it does not open a room that is only half chosen.
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      <p id={`${id}-found`} role="status" className="soft">
        <span key={found.length}>{plural(labels.pickFound, found.length, locale)}</span>
      </p>
      <div className="room-shelf">
        {lessons.map((lesson, n) => (
          <div
            key={lesson ?? ''}
            className="room-shelf-part"
            role="group"
            aria-labelledby={`${id}-lesson-${n}`}
          >
            <p className="room-lesson" id={`${id}-lesson-${n}`}>
              {lesson ?? labels.pickAlone}
            </p>
            {found
              .filter((one) => one.lesson === lesson)
              .map(({ instrument }) => (
                <label key={instrument.key} className="room-tick">
                  <input
                    type="checkbox"
                    value={instrument.key}
                    checked={chosen.includes(instrument.key)}
                    onChange={({ target }) =>
                      onChoose(
                        target.checked
                          ? [...chosen, instrument.key]
                          : chosen.filter((key) => key !== instrument.key),
                      )
                    }
                  />
                  <span>
                    <span>{sayInstrument(instrument)}</span>{' '}
                    <span className="soft">
                      {plural(labels.pickQuestions, instrument.questions.length, locale)}
                    </span>
                  </span>
                </label>
              ))}
          </div>
        ))}
      </div>
    </fieldset>
  );
}

/** A text for comparing: capitals and accents do not count. */
function fold(text: string, locale: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase(locale).trim();
}
