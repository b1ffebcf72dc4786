import type { Library } from '#domain/library.ts';
import { sourceShelf } from '#domain/library.ts';
import { problem, type Problem } from '#domain/problems.ts';
import { minutesOf } from '#domain/agenda.ts';

/** Activities whose steps do not fill the announced minutes, and groups that are smaller than they are large. */
export function agendaSums(library: Library): Problem[] {
  return [...sourceShelf(library).activity.values()].flatMap((entry) => {
    const { minutes, steps, group } = entry.data;
    const sum = minutesOf(steps);
    return [
      ...(sum === minutes
        ? []
        : [
            problem('agenda-sum', entry.at(['minutes']), {
              sum,
              minutes,
              difference: Math.abs(sum - minutes),
            }),
          ]),
      ...(group.from > group.to ? [problem('group-size', entry.at(['group']), group)] : []),
    ];
  });
}
