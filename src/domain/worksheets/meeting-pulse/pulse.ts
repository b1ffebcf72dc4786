/** The sentences that are answered at the end of a meeting. Their words are content. */
export const itemIds = ['purpose', 'heard', 'decided', 'task', 'time', 'friend'] as const;

/** One of `itemIds`. */
export type PulseItem = (typeof itemIds)[number];

/** The answers to a sentence. */
export const answerIds = ['yes', 'partly', 'no'] as const;

/** One of `answerIds`. */
export type PulseAnswer = (typeof answerIds)[number];

/** How many people gave each answer. */
export type Counts = Readonly<Record<PulseAnswer, number>>;

/** A place in the room: a seat or a role, never a person's name. */
export interface Seat {
  readonly id: string;
  readonly label: string;
  /** How often somebody there began to speak. */
  readonly taps: number;
  /** Measured speaking time, in whole milliseconds. */
  readonly spokenMs: number;
}

/** One meeting: its answers and its seats. */
export interface Meeting {
  readonly id: string;
  /** `2026-11-27`, or empty. */
  readonly day: string;
  /** Which meeting it was. */
  readonly title: string;
  readonly counts: Readonly<Record<PulseItem, Counts>>;
  readonly seats: readonly Seat[];
}

/** All meetings of a sheet, oldest first; at least one. */
export interface MeetingPulse {
  readonly meetings: readonly Meeting[];
}

/** More meetings than two years of weeks. */
export const MOST_MEETINGS = 120;

/** More seats than one person can follow. */
export const MOST_SEATS = 40;

/** More people than a count of hands takes. */
export const MOST_PEOPLE = 999;

/** Most taps of one seat in one meeting. */
export const MOST_TAPS = 9999;

const FIRST_SEATS = 6;
const noCounts: Counts = { yes: 0, partly: 0, no: 0 };

/** A meeting about which nothing is known yet, with as many seats as were used last. */
export function blankMeeting(id: string, seats: readonly Seat[] = []): Meeting {
  return {
    id,
    day: '',
    title: '',
    counts: Object.fromEntries(itemIds.map((item) => [item, noCounts])) as Record<PulseItem, Counts>,
    seats: (seats.length > 0
      ? seats
      : Array.from({ length: FIRST_SEATS }, (_, n) => ({ id: `s${n + 1}`, label: '' }))
    ).map(({ id: seat, label }) => ({ id: seat, label, taps: 0, spokenMs: 0 })),
  };
}

/** Changes one meeting. */
export function editMeeting(
  pulse: MeetingPulse,
  id: string,
  change: (meeting: Meeting) => Meeting,
): MeetingPulse {
  return { meetings: pulse.meetings.map((meeting) => (meeting.id === id ? change(meeting) : meeting)) };
}

/** Sets how many people gave one answer. */
export function countHands(meeting: Meeting, item: PulseItem, part: Partial<Counts>): Meeting {
  return { ...meeting, counts: { ...meeting.counts, [item]: { ...meeting.counts[item], ...part } } };
}

/** Counts one turn of speaking. */
export function tapSeat(meeting: Meeting, seat: string): Meeting {
  return editSeat(meeting, seat, (one) => ({ ...one, taps: Math.min(MOST_TAPS, one.taps + 1) }));
}

/** Changes one seat. */
export function editSeat(meeting: Meeting, seat: string, change: (one: Seat) => Seat): Meeting {
  return { ...meeting, seats: meeting.seats.map((one) => (one.id === seat ? change(one) : one)) };
}

/** Who is being timed, and since when on a clock that never goes back. */
export interface Running {
  readonly seat: string;
  readonly sinceMs: number;
}

/** What a running clock has added by now; never less than nothing. */
export function elapsedMs({ sinceMs }: Running, nowMs: number): number {
  return Math.max(0, Math.round(nowMs - sinceMs));
}

/** Adds measured time to the seat that was timed. */
export function stopTiming(meeting: Meeting, running: Running, nowMs: number): Meeting {
  const added = elapsedMs(running, nowMs);
  return editSeat(meeting, running.seat, (one) => ({ ...one, spokenMs: one.spokenMs + added }));
}
