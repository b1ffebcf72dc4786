import type { RoomLabels } from './labels.ts';
import type { RoomHere } from './useRooms.ts';
import { sayRoom } from './words.ts';

interface Props {
  rooms: readonly RoomHere[];
  /** Id of the room in view, or `new`. */
  inView: string;
  onPick: (id: string) => void;
  labels: RoomLabels;
}

/** Goes from one open room to another, or to a new one. */
export function RoomChoice({ rooms, inView, onPick, labels }: Props) {
  const name = ({ reading }: RoomHere) =>
    reading.kind === 'room'
      ? `${sayRoom(reading.room, labels)}, ${reading.room.opened}`
      : labels.roomUnreadable;
  return (
    <nav className="room-choice" aria-label={labels.rooms}>
      {rooms.map((one) => (
        <button key={one.id} type="button" aria-pressed={one.id === inView} onClick={() => onPick(one.id)}>
          <span key={name(one)}>{name(one)}</span>
        </button>
      ))}
      <button key="new" type="button" aria-pressed={inView === 'new'} onClick={() => onPick('new')}>
        <span>{labels.another}</span>
      </button>
    </nav>
  );
}
