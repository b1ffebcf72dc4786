import type { RoomOccasion } from '#domain/room/code.ts';
import type { RoomInstrument } from '#domain/room/instrument.ts';
import type { RoomProblemWords } from '#domain/room/problem.ts';
import type { Room } from '#domain/room/room.ts';
import type { RoomLabels } from './labels.ts';

/** What every part of a room's page needs. */
export interface PartProps {
  /** Of the room; ids of fields begin with it. */
  readonly id: string;
  readonly room: Room;
  /** Those that this room uses, as far as the site has them today. */
  readonly used: readonly RoomInstrument[];
  /** All of the site. */
  readonly instruments: readonly RoomInstrument[];
  /** What is gathered now. */
  readonly occasion: RoomOccasion;
  /** Where the tally sheet of an assessment is. */
  readonly tallyOf: (assessment: string) => string | undefined;
  readonly onChange: (update: (room: Room) => Room) => void;
  /** Opens a room of its own. */
  readonly onOpen: (room: Room) => void;
  /** Says something in the status line. */
  readonly onTell: (text: string) => void;
  readonly labels: RoomLabels;
  readonly problems: RoomProblemWords;
  readonly locale: string;
}
