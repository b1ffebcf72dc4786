import { useMemo, useState, useSyncExternalStore } from 'react';
import { followRooms, forgetRoom, keepRoom, keptRooms, newRoomId, type KeptRoom } from '#browser/rooms.ts';
import { readRoom, roomFile, type RoomReading } from '#domain/room/file.ts';
import type { RoomInstrument } from '#domain/room/instrument.ts';
import type { Room } from '#domain/room/room.ts';

/** A room that is open on this device, as it could be read. */
export interface RoomHere {
  readonly id: string;
  readonly text: string;
  readonly reading: RoomReading;
}

/** The rooms of this device and what can be done with them. */
export interface RoomsInUse {
  readonly rooms: readonly RoomHere[];
  /** False once something could not be stored: it is gone when the page is closed. */
  readonly isKept: boolean;
  /** Keeps a new room; returns its id. */
  readonly open: (room: Room) => string;
  /** Changes a room as it stands now, whatever another tab did to it. */
  readonly change: (id: string, update: (room: Room) => Room) => void;
  readonly close: (id: string) => void;
}

/** The rooms that are open on this device, followed as they change here and in other tabs. */
export function useRooms(instruments: readonly RoomInstrument[]): RoomsInUse {
  const kept = useSyncExternalStore(followRooms, keptText, () => '[]');
  const [isKept, setKept] = useState(true);
  const rooms = useMemo(
    () =>
      (JSON.parse(kept) as KeptRoom[]).map(({ id, text }) => ({
        id,
        text,
        reading: readRoom(text, { instruments }),
      })),
    [kept, instruments],
  );
  return {
    rooms,
    isKept,
    open: (room) => {
      const id = newRoomId(room.opened);
      setKept(keepRoom(id, roomFile(room)));
      return id;
    },
    change: (id, update) => {
      const now = keptRooms().find((one) => one.id === id);
      const reading = now && readRoom(now.text, { instruments });
      if (reading?.kind === 'room') setKept(keepRoom(id, roomFile(update(reading.room))));
    },
    close: forgetRoom,
  };
}

/** One text, so that what has not changed is the same. */
function keptText(): string {
  return JSON.stringify(keptRooms());
}
