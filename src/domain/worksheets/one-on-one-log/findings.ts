import { daysBetween } from '#domain/worksheets/day.ts';
import { fullNameIn, isInitials, phoneNumberIn } from '#domain/worksheets/names.ts';
import type { Finding } from '#domain/worksheets/sheet.ts';
import { isHeld, talkItems, type OneOnOneLog, type Talk, type TalkItem, type TalkSentences } from './log.ts';

/** What the checks of the log can see. */
export type LogFinding = Finding<
  | 'notChosen'
  | 'talkedMore'
  | 'nextNotFixed'
  | 'tryThis'
  | 'noTalkLately'
  | 'notInitials'
  | 'fullName'
  | 'phone'
>;

/** So many days without a talk are a while. */
export const LONGEST_PAUSE_DAYS = 14;

interface Options {
  /** Place of the talk in view. */
  place: number;
  sentences: TalkSentences;
  /** As `2026-11-27`. */
  today: string;
}

/** What the checks see in the talk in view, and in the log as a whole. */
export function checkLog(log: OneOnOneLog, { place, sentences, today }: Options): LogFinding[] {
  const talk = log.talks[place];
  return [...(talk ? [...privacyOf(talk), ...afterwardsOf(talk, sentences)] : []), ...pauseOf(log, today)];
}

/** Days since the last talk; undefined where no talk has a day, or one is still to come. */
export function daysSinceTalk({ talks }: OneOnOneLog, today: string): number | undefined {
  const days = talks.flatMap(({ day }) => (day === '' ? [] : [daysBetween(day, today)]));
  const least = Math.min(...days);
  const isPlanned = least < 0 || talks.some(({ nextDay }) => nextDay >= today);
  return days.length === 0 || isPlanned ? undefined : least;
}

const codes: Partial<Record<TalkItem, 'notChosen' | 'talkedMore'>> = {
  step: 'notChosen',
  talked: 'talkedMore',
};

function afterwardsOf(talk: Talk, sentences: TalkSentences): LogFinding[] {
  if (!isHeld(talk)) return [];
  const noes = talkItems.filter((item) => item !== 'next' && talk.answers[item] === 'no');
  return [
    ...noes.map((item): LogFinding => {
      const { text, change } = sentences[item];
      return { code: codes[item] ?? 'tryThis', severity: 'look', values: { item: text, change }, at: item };
    }),
    ...(talk.nextDay === ''
      ? [
          {
            code: 'nextNotFixed' as const,
            severity: 'gap' as const,
            values: { change: sentences.next.change },
            at: 'next-day',
          },
        ]
      : []),
  ];
}

function privacyOf(talk: Talk): LogFinding[] {
  const { initials, curiosity, stake, step, learned } = talk;
  const texts = Object.entries({ curiosity, 'own-stake': stake, 'own-step': step, learned });
  const look = (code: LogFinding['code'], text: string, at: string): LogFinding => ({
    code,
    severity: 'look',
    values: { text },
    at,
  });
  return [
    ...(isInitials(initials) ? [] : [look('notInitials', initials.trim(), 'initials')]),
    ...texts.flatMap(([at, text]) => {
      const [name, phone] = [fullNameIn(text), phoneNumberIn(text)];
      return [
        ...(name === undefined ? [] : [look('fullName', name, at)]),
        ...(phone === undefined ? [] : [look('phone', phone, at)]),
      ];
    }),
  ];
}

function pauseOf(log: OneOnOneLog, today: string): LogFinding[] {
  const days = daysSinceTalk(log, today);
  return days !== undefined && days > LONGEST_PAUSE_DAYS
    ? [{ code: 'noTalkLately', severity: 'look', values: { days }, at: 'add' }]
    : [];
}
