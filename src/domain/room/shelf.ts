import { lessonsInOrder, lessonWith } from '#domain/curriculum.ts';
import type { Lesson } from '#schema/types.ts';
import { grouped } from '#domain/grouped.ts';
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
  const places = new Map(lessonsInOrder(shelf).map(({ lesson }, n) => [lesson.id, n]));
  const placeOf = (lesson: Lesson | undefined) => places.get(lesson?.id ?? '') ?? -1;
  const workshops = workshopsInOrder(shelf);
  const using = grouped(
    workshops.flatMap((one, n) =>
      [...usedIn(one).map((id) => `assessment:${id}`), ...one.lessons.map((id) => `lesson:${id}`)].map(
        (name) => [name, n] as const,
      ),
    ),
  );
  return [...shelf.assessment.values()]
    .map(({ data }) => ({ data, lesson: lessonWith(shelf, data.id) }))
    .sort((a, b) => placeOf(a.lesson) - placeOf(b.lesson))
    .flatMap(({ data, lesson }) => {
      const found = [...using.of(`assessment:${data.id}`), ...using.of(`lesson:${lesson?.id ?? ''}`)];
      const titles = [...new Set(found)].sort((a, b) => a - b).flatMap((n) => workshops[n]?.title ?? []);
      return instrumentsOf(data, words).map((instrument) => ({
        instrument,
        lesson: lesson?.title ?? null,
        workshops: titles,
        tally: toTally(data.id),
      }));
    });
}
