import type { LearnerRecord } from '#domain/record/record.ts';
import {
  routeNamed,
  routeProgress,
  type LessonStanding,
  type NextStep,
  type RouteProgress,
} from '#domain/route-progress.ts';
import { fill, plural } from '#domain/words.ts';
import { readNow } from './now.ts';
import { routesOfPage, type PageLesson } from './page-data.ts';
import { readPreference } from './record/preferences.ts';

/** What of the route that was taken stands on the page now. */
export interface RouteShown {
  /** Whether there was something to say of a route. */
  readonly isShown: boolean;
  readonly next?: NextStep;
}

/** Shows the week and the next step of the route that was taken, and marks its week where a page lists the weeks. */
export function showRoute(record: LearnerRecord, lessons: readonly PageLesson[]): RouteShown {
  const chosen = readPreference('route');
  const route = routeNamed(routesOfPage(), chosen);
  const progress = route && routeProgress(route, lessons, { record, now: readNow() });
  const panel = find(document, '[data-route-now]');
  const gone = find(document, '[data-route-gone]');
  markWeeks(route && `${route.id} ${progress?.week?.id ?? ''}`);
  if (gone) gone.hidden = chosen === null || route !== undefined;
  if (panel) panel.hidden = !progress;
  if (panel && progress) {
    const title = find(panel, '[data-route-title]');
    if (title) title.textContent = route.title;
    title?.setAttribute('href', route.href);
    fillPanel(panel, progress, { lessons, weeks: route.weeks.length });
  }
  return {
    isShown: chosen !== null && (panel ?? gone) !== null,
    ...(progress?.next && { next: progress.next }),
  };
}

function markWeeks(current: string | undefined): void {
  for (const mark of document.querySelectorAll<HTMLElement>('[data-week-mark]'))
    mark.hidden = mark.dataset['weekMark'] !== current;
  for (const mark of document.querySelectorAll<HTMLElement>('[data-route-mark]'))
    mark.hidden = mark.dataset['routeMark'] !== current?.split(' ')[0];
}

interface Page {
  readonly lessons: readonly PageLesson[];
  readonly weeks: number;
}

function fillPanel(panel: HTMLElement, { done, of, week, next }: RouteProgress, page: Page): void {
  for (const [part, isOpen] of [
    ['[data-route-open]', true],
    ['[data-route-end]', false],
  ] as const) {
    const element = find(panel, part);
    if (element) element.hidden = isOpen !== (next !== undefined);
  }
  say(panel, '[data-route-count]', { n: done, of });
  if (week) {
    say(panel, '[data-route-week]', { n: week.number, of: page.weeks, title: week.title });
    const list = find(panel, '[data-route-lessons]');
    list?.replaceChildren(...week.lessons.map((lesson) => lineOf(lesson, list, page)));
  }
  if (next) showStep(panel, next, page);
}

function showStep(panel: HTMLElement, next: NextStep, page: Page): void {
  const link = panel.querySelector<HTMLAnchorElement>('[data-route-next]');
  const then = find(panel, '[data-route-then]');
  if (!link || !then) return;
  const { lang } = document.documentElement;
  const later = next.kind === 'task' ? next.then : undefined;
  then.hidden = !later;
  const names = (lesson: LessonStanding) => ({
    title: titleOf(lesson, page),
    minutes: minutesOf(lesson, find(panel, '[data-route-lessons]')),
  });
  const lessonWords = link.dataset['lesson'] ?? '';
  if (next.kind === 'lesson') {
    link.textContent = fill(lessonWords, names(next.lesson));
    link.href = hrefOf(next.lesson, page);
    return;
  }
  const day = new Date(`${next.by}T12:00:00`).toLocaleDateString(lang, { dateStyle: 'long' });
  const words = link.dataset[next.isMissed ? 'missed' : 'task'] ?? '';
  link.textContent = fill(words, { title: titleOf(next.lesson, page), day });
  link.href = `${hrefOf(next.lesson, page)}#field-task`;
  const thenLink = then.querySelector('a');
  if (!later || !thenLink) return;
  thenLink.textContent = fill(lessonWords, names(later));
  thenLink.href = hrefOf(later, page);
}

function lineOf(lesson: LessonStanding, list: HTMLElement, page: Page): HTMLElement {
  const line = document.createElement('li');
  const link = document.createElement('a');
  const minutes = document.createElement('span');
  const state = document.createElement('span');
  link.href = hrefOf(lesson, page);
  link.textContent = titleOf(lesson, page);
  minutes.textContent = minutesOf(lesson, list);
  state.dataset['state'] = lesson.completion;
  for (const part of [minutes, state]) part.className = 'fact';
  state.textContent =
    (lesson.completion === 'not-started' ? undefined : list.dataset[lesson.completion]) ?? '';
  line.append(link, ' ', minutes, ' ', state);
  return line;
}

function minutesOf({ minutes }: LessonStanding, list: HTMLElement | null): string {
  return plural(list?.dataset['minutes'] ?? '', minutes, document.documentElement.lang);
}

function titleOf({ id }: LessonStanding, { lessons }: Page): string {
  return lessons.find((lesson) => lesson.id === id)?.title ?? id;
}

function hrefOf({ id }: LessonStanding, { lessons }: Page): string {
  return lessons.find((lesson) => lesson.id === id)?.href ?? '';
}

function say(panel: HTMLElement, part: string, values: Readonly<Record<string, string | number>>): void {
  const element = find(panel, part);
  if (element) element.textContent = fill(element.dataset['words'] ?? '', values);
}

function find(inside: ParentNode, selector: string): HTMLElement | null {
  return inside.querySelector<HTMLElement>(selector);
}
