import type { LearnerRecord } from '#domain/record/record.ts';
import { routeAhead } from '#domain/route-ahead.ts';
import { routeNamed, type RouteOutline } from '#domain/route-progress.ts';
import { fill } from '#domain/words.ts';
import type { PageLesson } from './page-data.ts';
import { readPreference } from './record/preferences.ts';
import { fetchData } from './static-file.ts';

/** All routes, and the lessons on them. */
interface Routes {
  readonly routes: readonly RouteOutline[];
  readonly lessons: readonly PageLesson[];
}

let fetched: Promise<Routes> | undefined;

/** Puts what the route that was taken says first, before the neighbors of a lesson. Nothing is told twice. */
export async function showRouteAhead(
  card: HTMLAnchorElement,
  record: LearnerRecord,
  here: string,
): Promise<void> {
  fetched ??= fetchData<Routes>(card.dataset['routeAhead'] ?? '').catch((error: unknown) => {
    // Asked again the next time.
    fetched = undefined;
    throw error;
  });
  const { routes, lessons } = await fetched;
  const route = routeNamed(routes, readPreference('route'));
  const id = route && routeAhead(route, lessons, { record, here });
  const lesson = lessons.find((one) => one.id === id);
  const [words, title] = [card.querySelector('span'), card.querySelector('strong')];
  if (route && lesson && words && title) {
    words.textContent = fill(card.dataset['words'] ?? '', { title: route.title });
    title.textContent = lesson.title;
    card.href = lesson.href;
  }
  card.hidden = !lesson;
  for (const other of card.parentElement?.querySelectorAll<HTMLAnchorElement>('a[rel]') ?? [])
    other.hidden = !card.hidden && other.href === card.href;
}
