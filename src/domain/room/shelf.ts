import { lessonsInOrder, lessonWith } from '#domain/curriculum.ts';
import type { Shelf } from '#domain/library.ts';
import { instrumentsOf as usedIn, workshopsInOrder } from '#domain/workshop.ts';
import { instrumentsOf, type RoomInstrument } from './instrument.ts';
import type { ChoiceWords } from './question.ts';

/** An instrument that a trainer can choose, with where it is used. Plain data. */
export interface ShelvedInstrument {
  readonly instrument: RoomInstrument;
  /** Title of the lesson that holds it; `null` where none does. */
  readonly lesson: string | null;
  /** Titles of the workshops that run it or teach that lesson. */
  readonly workshops: readonly string[];
  /** Address of its tally sheet. */
  readonly tally: string;
}

/** Everything that a room can count, in the order of the lessons; what stands by itself comes first. */
export function roomShelf(
  shelf: Shelf,
  words: ChoiceWords,
  { toTally }: { toTally: (assessment: string) => string },
): ShelvedInstrument[] {
  const places = lessonsInOrder(shelf).map(({ lesson }) => lesson.id);
  return [...shelf.assessment.values()]
    .map(({ data }) => ({ data, lesson: lessonWith(shelf, data.id) }))
    .sort((a, b) => places.indexOf(a.lesson?.id ?? '') - places.indexOf(b.lesson?.id ?? ''))
    .flatMap(({ data, lesson }) => {
      const workshops = workshopsInOrder(shelf).filter(
        (one) => usedIn(one).includes(data.id) || (lesson && one.lessons.includes(lesson.id)),
      );
      return instrumentsOf(data, words).map((instrument) => ({
        instrument,
        lesson: lesson?.title ?? null,
        workshops: workshops.map(({ title }) => title),
        tally: toTally(data.id),
      }));
    });
}
