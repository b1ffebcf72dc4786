import type { Library } from '#domain/library.ts';
import { sourceShelf } from '#domain/library.ts';
import { problem, type Place, type Problem } from '#domain/problems.ts';
import { minutesOf, type Timed } from '#domain/agenda.ts';

/** Activities and workshops whose parts do not fill the announced minutes, and groups that are smaller than they are large. */
export function agendaSums(library: Library): Problem[] {
  const { activity, workshop } = sourceShelf(library);
  return [
    ...[...activity.values()].flatMap(({ data, at }) => [
      ...sum('steps', data.steps, data.minutes, at(['minutes'])),
      ...size(data.group, at(['group'])),
    ]),
    ...[...workshop.values()].flatMap(({ data, at }) => [
      ...sum('sessions', data.sessions, data.minutes, at(['minutes'])),
      ...data.sessions.flatMap(({ segments, minutes }, n) =>
        sum('segments', segments, minutes, at(['sessions', n, 'minutes'])),
      ),
      ...size(data.group, at(['group'])),
    ]),
  ];
}

function sum(parts: string, timed: readonly Timed[], minutes: number, place: Place): Problem[] {
  const sum = minutesOf(timed);
  return sum === minutes
    ? []
    : [problem('agenda-sum', place, { parts, sum, minutes, difference: Math.abs(sum - minutes) })];
}

function size(group: { from: number; to: number }, place: Place): Problem[] {
  return group.from > group.to ? [problem('group-size', place, group)] : [];
}
