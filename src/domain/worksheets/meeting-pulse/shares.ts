import { itemIds, type Counts, type Meeting, type MeetingPulse, type PulseItem, type Seat } from './pulse.ts';

/** One seat's part of all turns, or of all measured time. */
export interface SeatShare {
  readonly seat: Seat;
  /** 0 to 1. */
  readonly share: number;
}

/** How the talk was spread over the seats. */
export interface Airtime {
  /** What the shares count: turns, or time where it was measured for every seat that spoke. */
  readonly by: 'turns' | 'time';
  readonly shares: readonly SeatShare[];
  /** Share of the three who spoke most, 0 to 1. */
  readonly topThree: number;
  readonly silent: number;
}

const LOUDEST = 3;

/** How many people answered. */
export function answersOf({ yes, partly, no }: Counts): number {
  return yes + partly + no;
}

/** A yes counts whole and a partly half, out of all who answered: 0 to 100; null where nobody did. */
export function pulseOf(counts: Counts): number | null {
  const all = answersOf(counts);
  return all === 0 ? null : Math.round(((counts.yes + counts.partly / 2) / all) * 100);
}

/** How the talk was spread; null where nothing was counted. */
export function airtimeOf({ seats }: Meeting): Airtime | null {
  const spoke = ({ taps, spokenMs }: Seat) => taps > 0 || spokenMs > 0;
  const speakers = seats.filter(spoke);
  if (speakers.length === 0) return null;
  const by = speakers.every(({ spokenMs }) => spokenMs > 0) ? 'time' : 'turns';
  const amount = ({ taps, spokenMs }: Seat) => (by === 'time' ? spokenMs : taps);
  const all = seats.reduce((sum, seat) => sum + amount(seat), 0);
  const shares = seats.map((seat) => ({ seat, share: all === 0 ? 0 : amount(seat) / all }));
  const loudest = shares
    .map(({ share }) => share)
    .sort((a, b) => b - a)
    .slice(0, LOUDEST);
  return {
    by,
    shares,
    topThree: loudest.reduce((sum, share) => sum + share, 0),
    silent: seats.length - speakers.length,
  };
}

/** Whether anything was entered for a meeting. */
export function isUsed(meeting: Meeting): boolean {
  return (
    meeting.title.trim() !== '' ||
    meeting.day !== '' ||
    airtimeOf(meeting) !== null ||
    itemIds.some((item) => answersOf(meeting.counts[item]) > 0)
  );
}

/** One sentence from meeting to meeting, oldest first; null where nobody answered it. */
export function trendOf({ meetings }: MeetingPulse, item: PulseItem): (number | null)[] {
  return meetings.map(({ counts }) => pulseOf(counts[item]));
}

/** How far a sentence moved since the last meeting before this one that asked it; null without two. */
export function changeSince(pulse: MeetingPulse, item: PulseItem, place: number): number | null {
  const known = trendOf(pulse, item)
    .slice(0, place + 1)
    .filter((value) => value !== null);
  const [before, now] = known.slice(-2);
  const isAsked = trendOf(pulse, item)[place] !== null;
  return isAsked && before !== undefined && now !== undefined ? now - before : null;
}
