import { csvText } from '#domain/csv.ts';
import { byDay, isUsed, talkItems, type OneOnOneLog, type TalkSentences } from './log.ts';

/** The heads of the columns, the sentences and the answers. */
export interface LogCsvWords {
  /** Before the sentences: day, initials, curiosity, stake, step. */
  readonly before: readonly string[];
  /** After them: what was learned, the next talk. */
  readonly after: readonly string[];
  readonly sentences: TalkSentences;
  readonly answers: Readonly<Record<'yes' | 'partly' | 'no', string>>;
}

/** A row for each talk, the oldest first. */
export function logCsv({ talks }: OneOnOneLog, { before, after, sentences, answers }: LogCsvWords): string {
  return csvText([
    [...before, ...talkItems.map((item) => sentences[item].text), ...after],
    ...byDay(talks.filter(isUsed)).map((talk) => [
      talk.day,
      talk.initials,
      talk.curiosity,
      talk.stake,
      talk.step,
      ...talkItems.map((item) => {
        const answer = talk.answers[item];
        return answer === null ? '' : answers[answer];
      }),
      talk.learned,
      talk.nextDay,
    ]),
  ]);
}
