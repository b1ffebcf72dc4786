import { useState, type SyntheticEvent } from 'react';
import { longestWord, type Handover } from '#domain/room/handover.ts';
import { newRoom, type Room } from '#domain/room/room.ts';
import type { ShelvedInstrument } from '#domain/room/shelf.ts';
import { Heading } from '#islands/Heading.tsx';
import { fileDay } from '#islands/workbook/day.ts';
import type { RoomLabels } from './labels.ts';
import { Picker } from './Picker.tsx';

interface Props {
  id: string;
  shelf: readonly ShelvedInstrument[];
  /** What another page of this site put into the address. */
  handover: Handover | null;
  /** Whether nothing will outlive this tab. */
  isShared: boolean;
  onOpen: (room: Room) => void;
  labels: RoomLabels;
  locale: string;
}

/** Opens a room: its word and what is asked in it. Nothing is kept before the button is pressed. */
export function OpenForm({ id, shelf, handover, isShared, onOpen, labels, locale }: Props) {
  const [word, setWord] = useState(handover?.word ?? '');
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    shelf.flatMap(({ instrument }) =>
      handover?.assessments.includes(instrument.assessment) ? [instrument.key] : [],
    ),
  );
  const [isMissing, setMissing] = useState(false);
  const open = (event: SyntheticEvent) => {
    event.preventDefault();
    setMissing(chosen.length === 0);
    if (chosen.length === 0) return;
    onOpen(newRoom({ word: word.trim(), opened: fileDay(new Date()), instruments: chosen }));
  };
  return (
    <section className="room-open" aria-labelledby={`${id}-title`}>
      <Heading level={2} id={`${id}-title`}>
        <span>{labels.openTitle}</span>
      </Heading>
      {handover && <p className="room-note">{labels.openHandover}</p>}
      <form method="dialog" autoComplete="off" onSubmit={open}>
        <div className="room-field">
          <label htmlFor={`${id}-word`}>{labels.word}</label>
          <p className="soft" id={`${id}-word-hint`}>
            {labels.wordHint}
          </p>
          <input
            autoComplete="off"
            id={`${id}-word`}
            type="text"
            value={word}
            maxLength={longestWord}
            autoCapitalize="none"
            spellCheck={false}
            aria-describedby={`${id}-word-hint`}
            onChange={({ target }) => setWord(target.value)}
          />
        </div>
        <Picker
          id={id}
          shelf={shelf}
          chosen={chosen}
          onChoose={(keys) => {
            setChosen(keys);
            setMissing(false);
          }}
          labels={labels}
          locale={locale}
        />
        <p role="alert" className="room-missing" hidden={!isMissing}>
          <span>{labels.pickOne}</span>
        </p>
        <button type="submit" className="primary">
          <span>{labels.open}</span>
        </button>
        <p className="soft">{isShared ? labels.openKeptTab : labels.openKept}</p>
      </form>
    </section>
  );
}
