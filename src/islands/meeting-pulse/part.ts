import type { Meeting, MeetingPulse } from '#domain/worksheets/meeting-pulse/pulse.ts';
import { fill } from '#domain/words.ts';
import type { SheetInUse } from '#islands/sheet/useSheet.ts';
import type { MeetingPulse as MeetingPulseContent } from '#schema/types.ts';
import type { PulseLabels } from './labels.ts';

/** What every part of the meeting pulse is given. */
export interface PartProps {
  /** The worksheet's id; ids of fields begin with it. */
  id: string;
  sheet: SheetInUse<MeetingPulse>;
  items: MeetingPulseContent['sentences'];
  /** The meeting in view, and its place. */
  meeting: Meeting;
  place: number;
  words: PulseLabels;
  locale: string;
}

/** What a seat is called: its label, or its place. */
export function nameOfSeat({ seats }: Meeting, id: string, words: PulseLabels): string {
  const place = seats.findIndex((seat) => seat.id === id);
  return seats[place]?.label.trim() || fill(words.seat, { n: place + 1 });
}

/** What a meeting is called: its title and day, or its place. */
export function nameOfMeeting({ title, day }: Meeting, place: number, words: PulseLabels): string {
  const known = [title.trim(), day].filter(Boolean).join(', ');
  const n = place + 1;
  return known === '' ? fill(words.meetingNumber, { n }) : fill(words.meetingName, { n, title: known });
}
