import type { RoomInstrument } from './instrument.ts';
import type { CodeEntry, Room } from './room.ts';
import { measuredParts, scoresOf, type Part } from './scores.ts';
import { spreadOf, type Spread } from './spread.ts';

/** What changed between before and after, for those whose two codes carry the same mark. */
export interface Pairs {
  /** How many people have both codes. */
  readonly people: number;
  /** Codes without a partner, and those whose mark more than one person has. */
  readonly alone: number;
  readonly parts: readonly PartChange[];
  readonly questions: readonly QuestionChange[];
}

/** How a dimension or facet moved. Hidden where fewer pairs than the room's least have both scores. */
export interface PartChange extends Part, Change {}

/** How the answers to a question with a scale moved. */
export interface QuestionChange extends Change {
  readonly id: string;
}

/** How many moved which way. */
export interface Change {
  readonly people: number;
  readonly isHidden: boolean;
  readonly up: number;
  readonly same: number;
  readonly down: number;
  /** Of the single differences: points of a score, or steps of a scale. */
  readonly spread: Spread | null;
}

/** Pairs the codes of an instrument by their marks. */
export function pairsOf(room: Room, instrument: RoomInstrument): Pairs {
  const codes = room.entries.filter(
    (one): one is CodeEntry =>
      one.kind === 'code' && one.instrument === instrument.key && one.occasion !== 'other',
  );
  const pairs = [...new Set(codes.map(({ mark }) => mark))].flatMap((mark) => {
    const own = codes.filter((one) => one.mark === mark);
    const [before, after] = [
      own.find((one) => one.occasion === 'before'),
      own.find((one) => one.occasion === 'after'),
    ];
    return before && after && own.length === 2 ? [{ before, after }] : [];
  });
  const scored = pairs.map(({ before, after }) => ({
    before: scoresOf(instrument, before.answers),
    after: scoresOf(instrument, after.answers),
  }));
  return {
    people: pairs.length,
    alone: codes.length - 2 * pairs.length,
    parts: measuredParts(instrument).map((part) => ({
      ...part,
      ...changeOf(
        scored.map(({ before, after }) => [before.get(part.id), after.get(part.id)]),
        room,
      ),
    })),
    questions: instrument.questions
      .filter(({ isScale }) => isScale)
      .map(({ id, choices }) => {
        const placeIn = ({ answers }: CodeEntry) => {
          const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
          return answer === undefined || answer === 'unknown'
            ? undefined
            : choices.findIndex((choice) => choice.id === answer[0]);
        };
        return {
          id,
          ...changeOf(
            pairs.map(({ before, after }) => [placeIn(before), placeIn(after)]),
            room,
          ),
        };
      }),
  };
}

type Both = readonly [before: number | undefined, after: number | undefined];

function changeOf(both: readonly Both[], { hideBelow }: Room): Change {
  const steps = both.flatMap(([before, after]) =>
    before === undefined || after === undefined ? [] : [after - before],
  );
  const isHidden = steps.length < hideBelow;
  const shown = isHidden ? [] : steps;
  return {
    people: steps.length,
    isHidden,
    up: shown.filter((step) => step > 0).length,
    same: shown.filter((step) => step === 0).length,
    down: shown.filter((step) => step < 0).length,
    spread: spreadOf(shown),
  };
}
