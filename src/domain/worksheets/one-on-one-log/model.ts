import { day } from '#domain/worksheets/day.ts';
import { fields, list, oneOf, orNull, text } from '#domain/worksheets/read.ts';
import type { Fact, SheetModel } from '#domain/worksheets/sheet.ts';
import {
  blankTalk,
  isHeld,
  isUsed,
  MOST_TALKS,
  talkAnswers,
  type OneOnOneLog,
  type Talk,
  type TalkAnswer,
  type TalkItem,
} from './log.ts';

const answer = orNull(oneOf(talkAnswers));

const readLog = fields<OneOnOneLog>({
  talks: list(
    fields<Talk>({
      id: text,
      initials: text,
      day,
      curiosity: text,
      stake: text,
      step: text,
      answers: fields<Record<TalkItem, TalkAnswer>>({
        stake: answer,
        talked: answer,
        own: answer,
        question: answer,
        good: answer,
        step: answer,
        next: answer,
        promise: answer,
      }),
      learned: text,
      nextDay: day,
    }),
    MOST_TALKS,
  ),
});

/** The planner and log of one-on-one talks as a sheet. */
export const logModel: SheetModel<OneOnOneLog> = {
  name: 'one-on-one-log',
  version: 1,
  blank: { talks: [blankTalk('t1')] },
  read: (value) => {
    const log = readLog(value);
    return log && log.talks.length > 0 ? log : undefined;
  },
  facts,
};

/** In short: how many talks are planned and how many were looked back on. Nobody is named. */
function facts({ talks }: OneOnOneLog): Fact[] {
  const held = talks.filter(isHeld).length;
  const planned = talks.filter((talk) => isUsed(talk) && !isHeld(talk)).length;
  return [
    ...(held > 0 ? [{ code: 'held', values: { n: held } }] : []),
    ...(planned > 0 ? [{ code: 'planned', values: { n: planned } }] : []),
  ];
}
