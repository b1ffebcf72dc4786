import type { OneOnOneLog, Talk, TalkSentences } from '#domain/worksheets/one-on-one-log/log.ts';
import { fill } from '#domain/words.ts';
import { sayCalendarDay } from '#islands/sheet/day.ts';
import type { SheetInUse } from '#islands/sheet/useSheet.ts';
import type { LogLabels } from './labels.ts';

/** What every part of the log is given. */
export interface PartProps {
  /** The worksheet's id; ids of fields begin with it. */
  id: string;
  sheet: SheetInUse<OneOnOneLog>;
  sentences: TalkSentences;
  /** The talk in view. */
  talk: Talk;
  words: LogLabels;
  locale: string;
}

/** What a talk is called: its place, with initials and day where they are known. */
export function nameOfTalk(
  { initials, day }: Talk,
  place: number,
  { words, locale }: { words: LogLabels; locale: string },
): string {
  const known = [initials.trim(), sayCalendarDay(day, locale)].filter(Boolean).join(', ');
  const n = place + 1;
  return known === '' ? fill(words.talkNumber, { n }) : fill(words.talkName, { n, title: known });
}
