import { fields, list, text, whole } from '#domain/worksheets/read.ts';
import type { Fact, SheetModel } from '#domain/worksheets/sheet.ts';
import {
  blankMeeting,
  MOST_MEETINGS,
  MOST_PEOPLE,
  MOST_SEATS,
  MOST_TAPS,
  type Counts,
  type Meeting,
  type MeetingPulse,
  type PulseItem,
  type Seat,
} from './pulse.ts';
import { airtimeOf, isUsed, pulseOf } from './shares.ts';

/** A day of speaking, in milliseconds. */
const LONGEST_MS = 86_400_000;

const people = whole(0, MOST_PEOPLE);
const counts = fields<Counts>({ yes: people, partly: people, no: people });

/** The meeting pulse as a sheet. */
export const pulseModel: SheetModel<MeetingPulse> = {
  name: 'meeting-pulse',
  version: 1,
  blank: { meetings: [blankMeeting('m1')] },
  read: (value) => {
    const pulse = fields<MeetingPulse>({
      meetings: list(
        fields<Meeting>({
          id: text,
          day: text,
          title: text,
          counts: fields<Record<PulseItem, Counts>>({
            purpose: counts,
            heard: counts,
            decided: counts,
            task: counts,
            time: counts,
            friend: counts,
          }),
          seats: list(
            fields<Seat>({
              id: text,
              label: text,
              taps: whole(0, MOST_TAPS),
              spokenMs: whole(0, LONGEST_MS),
            }),
            MOST_SEATS,
          ),
        }),
        MOST_MEETINGS,
      ),
    })(value);
    return pulse && pulse.meetings.length > 0 ? pulse : undefined;
  },
  facts,
};

/** In short: how many meetings, how the last one felt, and who held the talk. */
function facts({ meetings }: MeetingPulse): Fact[] {
  const used = meetings.filter(isUsed);
  const last = used.at(-1);
  if (!last) return [];
  const known = Object.values(last.counts)
    .map(pulseOf)
    .filter((value) => value !== null);
  const air = airtimeOf(last);
  return [
    { code: 'meetings', values: { n: used.length } },
    ...(known.length > 0
      ? [
          {
            code: 'pulse',
            values: { percent: Math.round(known.reduce((sum, value) => sum + value, 0) / known.length) },
          },
        ]
      : []),
    ...(air ? [{ code: 'airtime', values: { percent: Math.round(air.topThree * 100) } }] : []),
  ];
}
