import { fitted, type Drawing, type Shape } from '#domain/worksheets/drawing.ts';
import { talkAnswers, talkItems, type OneOnOneLog, type TalkAnswer, type TalkSentences } from './log.ts';
import { TREND_TALKS, trendOf } from './trend.ts';

/** What the drawing says. */
export interface TrendDrawingWords {
  readonly sentences: TalkSentences;
  readonly answers: Readonly<Record<'yes' | 'partly' | 'no', string>>;
}

interface Options {
  width: number;
  words: TrendDrawingWords;
}

const row = 56;
const radius = 9;

/** A row of signs for each sentence, the oldest talk on the left: a full dot for yes, a ring for partly, a dash for no. */
export function drawTrend(log: OneOnOneLog, { width, words }: Options): Drawing {
  const across = (n: number) => radius + (n * (width - 2 * radius)) / (TREND_TALKS - 1);
  const rows = talkItems.flatMap((item, n): Shape[] => {
    const top = n * row;
    return [
      {
        kind: 'words',
        x: 0,
        y: top + 16,
        text: fitted(words.sentences[item].text, width),
        anchor: 'start',
        ink: 'ink',
      },
      ...trendOf(log, item).answers.flatMap((answer, place) => signOf(answer, across(place), top + 34)),
    ];
  });
  const foot = talkItems.length * row + 16;
  const key = talkAnswers.flatMap((answer, n): Shape[] => {
    const x = radius + (n * width) / talkAnswers.length;
    return [
      ...signOf(answer, x, foot),
      {
        kind: 'words',
        x: x + radius + 8,
        y: foot + 5,
        text: words.answers[answer],
        anchor: 'start',
        ink: 'soft',
      },
    ];
  });
  return { width, height: foot + 2 * radius, shapes: [...rows, ...key] };
}

function signOf(answer: TalkAnswer, x: number, y: number): Shape[] {
  switch (answer) {
    case 'yes':
      return [{ kind: 'dot', x, y, radius, ink: 'accent' }];
    case 'partly':
      return [
        { kind: 'dot', x, y, radius, ink: 'accent' },
        { kind: 'dot', x, y, radius: radius - 3, ink: 'ground' },
      ];
    case 'no':
      return [{ kind: 'box', x: x - radius, y: y - 1.5, width: 2 * radius, height: 3, ink: 'ink' }];
    case null:
      return [];
  }
}
