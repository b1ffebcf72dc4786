import { useEffect, useId, useMemo, useState } from 'react';
import { isSharedDevice } from '#browser/record/preferences.ts';
import { readFragment } from '#browser/rooms.ts';
import { readHandover } from '#domain/room/handover.ts';
import type { RoomProblemWords } from '#domain/room/problem.ts';
import type { Room } from '#domain/room/room.ts';
import type { ShelvedInstrument } from '#domain/room/shelf.ts';
import { fill, plural } from '#domain/words.ts';
import { Damaged } from './room/Damaged.tsx';
import { Desk } from './room/Desk.tsx';
import type { RoomLabels } from './room/labels.ts';
import { OpenForm } from './room/OpenForm.tsx';
import { RoomChoice } from './room/RoomChoice.tsx';
import { useRooms } from './room/useRooms.ts';
import { useRoomShelf } from './room/useRoomShelf.ts';
import { sayRoom } from './room/words.ts';
import { useHydrated } from './useHydrated.ts';
import { Told } from './workbook/Told.tsx';
import { useTold } from './workbook/useTold.ts';
import './number-field.css';
import './room/room.css';
import './room/result.css';
import './room/projector.css';
import './room/summary.css';
import './sheet/print-only.css';

interface Props {
  /** Where the instruments are. */
  url: string;
  locale: string;
  labels: RoomLabels;
  problems: RoomProblemWords;
}

/** The trainer's page of a room: answers of people in it, counted on this device without anybody's name. */
export function RoomDesk({ url, ...words }: Props) {
  const isLive = useHydrated();
  const { fetched, tryAgain } = useRoomShelf(url);
  const { labels } = words;
  if (fetched.kind === 'here') return <Rooms key="here" shelf={fetched.shelf} {...words} />;
  if (fetched.kind === 'failed')
    return (
      <div key="failed" role="alert" className="room-note">
        <p>{labels.failed}</p>
        <button type="button" onClick={tryAgain}>
          <span>{labels.failedAction}</span>
        </button>
      </div>
    );
  return (
    <p key="loading" hidden={!isLive}>
      <span>{labels.loading}</span>
    </p>
  );
}

/** The rooms of this device: one in view, and a way to open another. */
function Rooms({ shelf, ...words }: Omit<Props, 'url'> & { shelf: readonly ShelvedInstrument[] }) {
  const { labels, locale } = words;
  const id = useId();
  const instruments = useMemo(() => shelf.map(({ instrument }) => instrument), [shelf]);
  const { rooms, isKept, open, change, close } = useRooms(instruments);
  const { told, tell } = useTold();
  const [handover] = useState(() => readHandover(readFragment()));
  /** Id of the room in view, or `new`: somebody who was sent here with a word comes to open one. */
  const [inView, setInView] = useState(handover ? 'new' : undefined);
  const here = inView === 'new' ? undefined : (rooms.find((one) => one.id === inView) ?? rooms.at(-1));

  useEffect(() => {
    if (inView !== undefined && inView !== 'new') document.getElementById(`${inView}-room`)?.focus();
  }, [inView]);

  const openOne = (room: Room) => {
    setInView(open(room));
    tell(fill(labels.openedNow, { room: sayRoom(room, labels) }));
  };
  const closeOne = (name: string, { entries }: Pick<Room, 'entries'>) => {
    if (!here) return;
    close(here.id);
    setInView('new');
    tell(fill(plural(labels.closed, entries.length, locale), { room: name }));
  };

  return (
    <div className="room">
      <p role="alert" className="room-note" hidden={isKept}>
        <span>{labels.notKept}</span>
      </p>
      {rooms.length > 0 && (
        <RoomChoice rooms={rooms} inView={here?.id ?? 'new'} onPick={setInView} labels={labels} />
      )}
      <Told told={told} />
      {here?.reading.kind === 'room' && (
        <Desk
          key={here.id}
          id={here.id}
          room={here.reading.room}
          text={here.text}
          shelf={shelf}
          onChange={(update) => change(here.id, update)}
          onClose={() =>
            here.reading.kind === 'room' && closeOne(sayRoom(here.reading.room, labels), here.reading.room)
          }
          onOpen={openOne}
          onTell={tell}
          {...words}
        />
      )}
      {here?.reading.kind === 'refused' && (
        <Damaged
          key={here.id}
          text={here.text}
          problem={here.reading.problem}
          onClose={() => closeOne(labels.roomUnreadable, { entries: [] })}
          {...words}
        />
      )}
      {!here && (
        <OpenForm
          key="new"
          id={id}
          shelf={shelf}
          handover={handover}
          isShared={isSharedDevice()}
          onOpen={openOne}
          labels={labels}
          locale={locale}
        />
      )}
    </div>
  );
}
