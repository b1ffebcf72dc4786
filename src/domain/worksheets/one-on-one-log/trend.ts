import { byDay, isHeld, talkAnswers, type OneOnOneLog, type TalkAnswer, type TalkItem } from './log.ts';

/** The trend looks at so many talks, the latest. */
export const TREND_TALKS = 10;

/** With fewer answers than this there is no trend to speak of. */
export const FEWEST_ANSWERS = 4;

/** From so much difference between the halves on, of 2, something moved. */
const MOVED = 0.5;

const worth = { no: 0, partly: 1, yes: 2 } as const;

/** How one sentence was answered over the latest talks. */
export interface Trend {
  /** The oldest first; null where it was left open. */
  readonly answers: readonly TalkAnswer[];
  readonly counts: Readonly<Record<'yes' | 'partly' | 'no', number>>;
  /** `few`: too few answers to say. */
  readonly direction: 'few' | 'more' | 'same' | 'less';
}

/** How one sentence was answered over the latest ten talks that anybody looked back on. */
export function trendOf({ talks }: OneOnOneLog, item: TalkItem): Trend {
  const answers = byDay(talks.filter(isHeld))
    .slice(-TREND_TALKS)
    .map((talk) => talk.answers[item]);
  const count = (answer: TalkAnswer) => answers.filter((one) => one === answer).length;
  const [yes, partly, no] = talkAnswers.map(count);
  return {
    answers,
    counts: { yes: yes ?? 0, partly: partly ?? 0, no: no ?? 0 },
    direction: directionOf(answers),
  };
}

/** The later half against the earlier one; with an odd number the answer in the middle counts for neither. */
export function directionOf(answers: readonly TalkAnswer[]): Trend['direction'] {
  const known = answers.flatMap((answer) => (answer === null ? [] : [worth[answer]]));
  if (known.length < FEWEST_ANSWERS) return 'few';
  const half = Math.floor(known.length / 2);
  const sum = (part: readonly number[]) => part.reduce((all, one) => all + one, 0);
  const moved = (sum(known.slice(-half)) - sum(known.slice(0, half))) / half;
  return moved >= MOVED ? 'more' : moved <= -MOVED ? 'less' : 'same';
}
