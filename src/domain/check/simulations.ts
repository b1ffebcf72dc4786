import type { Assessment, Dials, Weeks } from '#schema/types.ts';
import type { Entry } from '#domain/library.ts';
import { problem, type Problem } from '#domain/problems.ts';
import { deafSettings, dominantSettings } from '#domain/simulations/dials.ts';
import { runWeeks, startPlan } from '#domain/simulations/weeks.ts';
import { namedIn } from './names.ts';

/** Switches whose choices cost something, with moves and readings that name outcomes. */
export function dialsRules(dials: Dials, entry: Entry<Assessment>): Problem[] {
  const outcomes = dials.outcomes.map(({ id }) => id);
  const settingAt = (id: string) => {
    const s = dials.switches.findIndex(({ settings }) => settings.some((one) => one.id === id));
    const n = dials.switches[s]?.settings.findIndex((one) => one.id === id) ?? 0;
    return entry.at(['switches', s, 'settings', n, 'id']);
  };
  return [
    ...dials.switches.flatMap(({ start, settings }, s) => [
      ...namedIn(
        settings.map(({ id }) => id),
        start,
        entry.at(['switches', s, 'start']),
      ),
      ...settings.flatMap(({ moves }, n) =>
        Object.keys(moves).flatMap((id) =>
          namedIn(outcomes, id, entry.at(['switches', s, 'settings', n, 'moves', id])),
        ),
      ),
    ]),
    ...dials.readings.flatMap(({ when }, n) =>
      Object.keys(when).flatMap((id) => namedIn(outcomes, id, entry.at(['readings', n, 'when', id]))),
    ),
    ...deafSettings(dials).map(({ a, b }) => problem('deaf-setting', settingAt(b), { a, b })),
    ...dominantSettings(dials).map((id) => problem('winning-setting', settingAt(id), { id })),
  ];
}

/** Weeks that run to their end, whatever is chosen at the two events. */
export function weeksRules(weeks: Weeks, entry: Entry<Assessment>): Problem[] {
  const late = weeks.events.flatMap(({ id, week }, n) =>
    week > weeks.weeks
      ? [problem('late-event', entry.at(['events', n, 'week']), { id, week, weeks: weeks.weeks })]
      : [],
  );
  const [first, second] = weeks.events;
  const choices = (first?.choices ?? []).flatMap(({ id: a }) =>
    (second?.choices ?? []).map(({ id: b }) => ({ [first?.id ?? '']: a, [second?.id ?? '']: b })),
  );
  try {
    for (const chosen of choices) runWeeks(weeks, startPlan(weeks), chosen);
  } catch (error) {
    return [...late, problem('broken-model', entry.at(['parameters']), { why: (error as Error).message })];
  }
  return late;
}
