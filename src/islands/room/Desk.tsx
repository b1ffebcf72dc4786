import { useRef, useState } from 'react';
import { printPart } from '#browser/paper.ts';
import { roomOccasions, type RoomOccasion } from '#domain/room/code.ts';
import type { RoomProblemWords } from '#domain/room/problem.ts';
import type { Room } from '#domain/room/room.ts';
import type { ShelvedInstrument } from '#domain/room/shelf.ts';
import { fill } from '#domain/words.ts';
import { Heading } from '#islands/Heading.tsx';
import { RadioRow } from '#islands/sheet/RadioRow.tsx';
import { sayDay } from '#islands/workbook/day.ts';
import { CloseRoom } from './CloseRoom.tsx';
import { CodesPanel } from './CodesPanel.tsx';
import { Entries } from './Entries.tsx';
import { FilePanel } from './FilePanel.tsx';
import { HandsPanel } from './HandsPanel.tsx';
import { Keep } from './Keep.tsx';
import type { RoomLabels } from './labels.ts';
import type { PartProps } from './part.ts';
import { Picker } from './Picker.tsx';
import { Projector } from './Projector.tsx';
import { QrPanel } from './QrPanel.tsx';
import { Results } from './Results.tsx';
import { Summary } from './Summary.tsx';
import { sayOccasion, sayRoom } from './words.ts';

interface Props {
  id: string;
  room: Room;
  /** The file of the room as it is kept. */
  text: string;
  shelf: readonly ShelvedInstrument[];
  onChange: (update: (room: Room) => Room) => void;
  onClose: () => void;
  onOpen: (room: Room) => void;
  onTell: (text: string) => void;
  labels: RoomLabels;
  problems: RoomProblemWords;
  locale: string;
}

/** Ways in which answers come to a trainer; the one that needs nothing comes first. */
const ways = ['hands', 'codes', 'qr', 'file'] as const;
type Way = (typeof ways)[number];

/** One open room: what is gathered, ways to put answers in, what they say, and the end of it. */
export function Desk({ text, shelf, onClose, ...rest }: Props) {
  const { id, room, onChange, labels, locale } = rest;
  const [way, setWay] = useState<Way>('hands');
  const [chosen, setOccasion] = useState<RoomOccasion>();
  const [isProjected, setProjected] = useState(false);
  const project = useRef<HTMLButtonElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  // After a reload a trainer goes on where the last answers came in.
  const occasion = chosen ?? room.entries.at(-1)?.occasion ?? 'other';
  const instruments = shelf.map(({ instrument }) => instrument);
  const used = instruments.filter(({ key }) => room.instruments.includes(key));
  const part: PartProps = {
    ...rest,
    used,
    instruments,
    occasion,
    tallyOf: (assessment) => shelf.find(({ instrument }) => instrument.assessment === assessment)?.tally,
  };
  const codes = room.entries.filter(({ kind }) => kind === 'code').length;
  const titles: Record<Way, string> = {
    hands: labels.wayHands,
    codes: labels.wayCodes,
    qr: labels.wayQr,
    file: labels.wayFile,
  };

  return (
    <section className="room-desk" aria-labelledby={`${id}-room`}>
      <Heading level={2} id={`${id}-room`} tabIndex={-1}>
        <span>{sayRoom(room, labels)}</span>
      </Heading>
      <p className="soft">{fill(labels.opened, { day: sayDay(`${room.opened}T12:00`, locale) })}</p>
      <details className="room-change">
        <summary>
          <span>{labels.changeInstruments}</span>
        </summary>
        <Picker
          id={`${id}-pick`}
          shelf={shelf}
          chosen={room.instruments}
          onChoose={(keys) => onChange((now) => ({ ...now, instruments: keys }))}
          labels={labels}
          locale={locale}
        />
      </details>
      <section className="room-in" aria-labelledby={`${id}-in`}>
        <Heading level={3} id={`${id}-in`}>
          <span>{labels.inTitle}</span>
        </Heading>
        <RadioRow
          id={`${id}-occasion`}
          legend={labels.occasion}
          value={occasion}
          options={roomOccasions.map((one) => ({ value: one, text: sayOccasion(one, labels) }))}
          onPick={setOccasion}
        />
        <RadioRow
          id={`${id}-way`}
          legend={labels.way}
          value={way}
          options={ways.map((one) => ({ value: one, text: titles[one] }))}
          onPick={setWay}
        />
        <div className="room-panel">
          {way === 'hands' && <HandsPanel key="hands" {...part} />}
          {way === 'codes' && <CodesPanel key="codes" {...part} />}
          {way === 'qr' && <QrPanel key="qr" {...part} />}
          {way === 'file' && <FilePanel key="file" {...part} />}
        </div>
        <Entries {...part} />
      </section>
      <Results {...part}>
        <button
          ref={project}
          type="button"
          className="primary"
          disabled={room.entries.length === 0}
          onClick={() => setProjected(true)}
        >
          <span>{labels.project}</span>
        </button>
      </Results>
      <section className="room-end" aria-labelledby={`${id}-end`}>
        <Heading level={3} id={`${id}-end`}>
          <span>{labels.endTitle}</span>
        </Heading>
        <div className="actions">
          <button
            type="button"
            disabled={room.entries.length === 0}
            onClick={() => paper.current && printPart(paper.current)}
          >
            <span>{labels.printSummary}</span>
          </button>
          <Keep {...part} />
        </div>
        <CloseRoom
          text={text}
          codes={codes}
          hands={room.entries.length - codes}
          onClose={onClose}
          labels={labels}
          locale={locale}
        />
      </section>
      {isProjected && (
        <Projector
          key="projector"
          {...part}
          onLeave={() => {
            setProjected(false);
            project.current?.focus();
          }}
        />
      )}
      <Summary key="summary" {...part} ref={paper} />
    </section>
  );
}
