import { addCode, countHands, type Room } from './room.ts';

/** What came of putting one room into another. */
export interface Joined {
  readonly room: Room;
  /** Codes and counts that came in. */
  readonly added: number;
  /** Codes that were in already. */
  readonly doubles: number;
  /** Codes whose mark was there with other answers: both are kept, as two people's. */
  readonly clashes: number;
  /** Questions that were counted by hand in both: what stood here stays, because two counts may be of the same hands. */
  readonly stayed: number;
}

/** Puts what another room holds into this one, whose word and settings stay. Instruments of both are used from then on. */
export function joinRooms(room: Room, other: Pick<Room, 'instruments' | 'entries' | 'unread'>): Joined {
  let joined: Joined = {
    room: {
      ...room,
      instruments: [...new Set([...room.instruments, ...other.instruments])],
      unread: [...new Set([...room.unread, ...other.unread])],
    },
    added: 0,
    doubles: 0,
    clashes: 0,
    stayed: 0,
  };
  for (const entry of other.entries) {
    const { added, doubles, clashes, stayed } = joined;
    if (entry.kind === 'hands') {
      const isCounted = room.entries.some(
        (one) =>
          one.kind === 'hands' &&
          one.instrument === entry.instrument &&
          one.occasion === entry.occasion &&
          one.question === entry.question,
      );
      joined = isCounted
        ? { ...joined, stayed: stayed + 1 }
        : { ...joined, added: added + 1, room: countHands(joined.room, entry) };
      continue;
    }
    const first = addCode(joined.room, entry);
    const result = first.kind === 'clash' ? addCode(joined.room, entry, 'both') : first;
    if (result.kind === 'added')
      joined = {
        ...joined,
        room: result.room,
        added: added + 1,
        clashes: clashes + (first.kind === 'clash' ? 1 : 0),
      };
    else joined = { ...joined, doubles: doubles + 1 };
  }
  return joined;
}
