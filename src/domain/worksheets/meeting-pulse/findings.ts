import type { Finding } from '#domain/worksheets/sheet.ts';
import { itemIds, type MeetingPulse, type PulseItem } from './pulse.ts';
import { airtimeOf, answersOf, changeSince, isUsed, pulseOf } from './shares.ts';

/** What the meeting pulse looks for. */
export type PulseCode = 'no-answers' | 'low' | 'fell' | 'uneven' | 'few-speak' | 'silent' | 'looks-like-name';

/** The words of a sentence and of what to try. */
export type PulseWords = Readonly<Record<PulseItem, { readonly text: string; readonly change: string }>>;

/** Below this, of 100, a sentence is worth a talk. */
const LOW = 50;
/** Points that a sentence may fall before it is said. */
const FALL = 20;
/** From this many seats on, three speakers are few. */
const FULL_ROOM = 5;
/** Share of all talk that three may hold before it is said. */
const MUCH = 0.6;

/** What deserves a talk about one meeting. */
export function pulseFindings(
  pulse: MeetingPulse,
  { place, words }: { place: number; words: PulseWords },
): Finding<PulseCode>[] {
  const meeting = pulse.meetings[place];
  if (!meeting) return [];
  const named = meeting.seats.find(({ label }) => looksLikeName(label));
  const names: Finding<PulseCode>[] = named
    ? [
        {
          code: 'looks-like-name',
          severity: 'look',
          values: { label: named.label.trim() },
          at: `${named.id}-label`,
        },
      ]
    : [];
  if (!isUsed(meeting)) return names;
  const answered = itemIds.filter((item) => answersOf(meeting.counts[item]) > 0);
  const people = new Set(answered.map((item) => answersOf(meeting.counts[item])));
  const air = airtimeOf(meeting);
  const about = itemIds.flatMap((item): Finding<PulseCode>[] => {
    const { text, change } = words[item];
    const now = pulseOf(meeting.counts[item]);
    const moved = changeSince(pulse, item, place);
    const at = `${item}-yes`;
    return [
      ...(now !== null && now < LOW
        ? [{ code: 'low' as const, severity: 'look' as const, values: { item: text, change, now }, at }]
        : []),
      ...(moved !== null && moved <= -FALL
        ? [{ code: 'fell' as const, severity: 'look' as const, values: { item: text, points: -moved }, at }]
        : []),
    ];
  });
  return [
    ...names,
    ...(answered.length === 0
      ? [{ code: 'no-answers' as const, severity: 'gap' as const, at: 'purpose-yes' }]
      : []),
    ...(people.size > 1 ? [{ code: 'uneven' as const, severity: 'look' as const, at: 'purpose-yes' }] : []),
    ...about,
    ...(air && meeting.seats.length >= FULL_ROOM && air.topThree >= MUCH
      ? [
          {
            code: 'few-speak' as const,
            severity: 'look' as const,
            values: { percent: Math.round(air.topThree * 100), seats: meeting.seats.length },
          },
        ]
      : []),
    ...(air && air.silent > 0
      ? [{ code: 'silent' as const, severity: 'look' as const, values: { n: air.silent } }]
      : []),
  ];
}

/** Two or more words that each begin with a capital, such as a first and a last name. */
function looksLikeName(label: string): boolean {
  const words = label.trim().split(/\s+/);
  return words.length >= 2 && words.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word));
}
