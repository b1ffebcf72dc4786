import type { WorkSegment } from '#schema/types.ts';
import { minutesOf } from '#domain/agenda.ts';
import type { DataPath, Library, Shelf } from '#domain/library.ts';
import { sourceShelf } from '#domain/library.ts';
import { didYouMean, problem, type Place, type Problem } from '#domain/problems.ts';
import { slidesIn } from '#domain/session.ts';

type At = (path: DataPath) => Place;

/** Talk by trainers stays under this share of a workshop. */
const mostTalk = 1 / 3;

/** What the segments of workshops take from activities and lessons that is not there, or does not fit their minutes. */
export function segmentRules(library: Library): Problem[] {
  const shelf = sourceShelf(library);
  const [source = 'en'] = library.site.locales;
  return [...shelf.workshop.values()].flatMap(({ data, at }) => [
    ...talk(
      data.sessions.flatMap(({ segments }) => segments),
      at(['sessions']),
    ),
    ...data.sessions.flatMap(({ segments }, n) =>
      segments.flatMap((segment, m) => {
        if (segment.kind === 'break') return [];
        const here: At = (path) => at(['sessions', n, 'segments', m, ...path]);
        return [
          ...stepsOf(segment, shelf, here),
          // What a text says is not known where it could not be read.
          ...(library.broken.has(`${source}/lesson:${segment.lesson ?? ''}`)
            ? []
            : lessonParts(segment, shelf, here)),
        ];
      }),
    ),
  ]);
}

function stepsOf({ activity, steps, minutes, fit }: WorkSegment, shelf: Shelf, at: At): Problem[] {
  if (activity === undefined)
    return steps.length > 0 ? [problem('steps-without-activity', at(['steps']), {})] : [];
  const found = shelf.activity.get(activity)?.data;
  if (!found) return [];
  const known = found.steps.map(({ id }) => id);
  const unknown = steps.flatMap((id, n) =>
    known.includes(id)
      ? []
      : [problem('unknown-step', at(['steps', n]), { activity, id, hint: didYouMean(id, known) })],
  );
  const sum = minutesOf(found.steps.filter(({ id }) => steps.length === 0 || steps.includes(id)));
  // An activity that does not add up, or has an id twice, is mended first.
  const isUnsettled = minutesOf(found.steps) !== found.minutes || new Set(known).size < known.length;
  return unknown.length > 0 || fit || isUnsettled || sum === minutes
    ? unknown
    : [problem('segment-fit', at(['minutes']), { activity, sum, minutes })];
}

function lessonParts({ lesson, slides, handout }: WorkSegment, shelf: Shelf, at: At): Problem[] {
  const found = lesson === undefined ? undefined : shelf.lesson.get(lesson);
  if (!found) return [];
  const { id } = found;
  const known = slidesIn(found.body).map(({ title }) => title);
  const hasHandout = (found.body?.blocks ?? []).some(({ name }) => name === 'Handout');
  return [
    ...slides.flatMap((title, n) =>
      known.includes(title)
        ? []
        : [
            problem('unknown-slide', at(['slides', n]), {
              lesson: id,
              title,
              hint: didYouMean(title, known),
            }),
          ],
    ),
    ...(handout && !hasHandout ? [problem('no-handout', at(['handout']), { lesson: id })] : []),
  ];
}

function talk(
  segments: readonly { kind: string; format?: string; minutes: number }[],
  place: Place,
): Problem[] {
  const minutes = minutesOf(segments.filter(({ kind }) => kind === 'work'));
  const spoken = minutesOf(segments.filter(({ format }) => format === 'input'));
  return spoken > minutes * mostTalk ? [problem('too-much-talk', place, { talk: spoken, minutes })] : [];
}
