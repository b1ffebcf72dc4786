import { completionOf } from '#domain/record/completion.ts';
import { latestDoneMark } from '#domain/record/done-mark.ts';
import { isEmpty, type LearnerRecord } from '#domain/record/record.ts';
import { lastLesson } from '#domain/record/resume.ts';
import { troubleIn, type LearnerStorage } from '#domain/record/storage.ts';
import { lessonsOfPage, type PageLesson } from './page-data.ts';
import { openRecord } from './record/open.ts';
import { readPreference } from './record/preferences.ts';
import { showRoute } from './route-now.ts';

let shown: Promise<LearnerStorage> | undefined;

/** Shows what the record says of lessons: the done mark of this one, the dots of the outline, where to go on. */
export function showLessonState(): Promise<LearnerStorage> {
  shown ??= start();
  return shown;
}

async function start(): Promise<LearnerStorage> {
  const coming = lessonsOfPage();
  const storage = await openRecord();
  let lessons: readonly PageLesson[] | undefined;
  const show = async () => {
    const record = await storage.load();
    if (lessons) {
      showDots(lessons, record);
      showResume(lessons, record);
    }
    showMark(record, storage);
    void showAhead(record);
  };
  storage.subscribe(() => void show());
  await show();
  // A mark is kept at once; dots can wait, and offline, for example, they do not come.
  coming.then(
    (come) => {
      lessons = come;
      void show();
    },
    () => undefined,
  );
  const here = lessonOfPage();
  // Nothing is noted of a reader who has saved nothing.
  if (here && !isEmpty(await storage.load())) await storage.savePlace(here, null);
  return storage;
}

/** The lesson that can be marked here; none on pages that only list lessons. */
function lessonOfPage(): string | undefined {
  return document.querySelector<HTMLElement>('[data-done-mark]')?.dataset['doneMark'];
}

function showDots(lessons: readonly PageLesson[], record: LearnerRecord): void {
  for (const dot of document.querySelectorAll<HTMLElement>('[data-lesson-state]')) {
    const lesson = lessons.find(({ id }) => id === dot.dataset['lessonState']);
    const state = lesson ? completionOf(lesson, record) : 'not-started';
    dot.dataset['state'] = state;
    dot.textContent = (state === 'not-started' ? '' : dot.dataset[state]) ?? '';
  }
}

function showResume(lessons: readonly PageLesson[], record: LearnerRecord): void {
  const { isShown, next } = showRoute(record, lessons);
  const panel = document.querySelector<HTMLElement>('[data-resume]');
  if (!panel) return;
  if (isShown) panel.hidden = false;
  const waiting = panel.querySelector<HTMLElement>('[data-waiting]');
  // What the route names as the next step is not told twice.
  const told = next?.lesson.id;
  if (waiting) void showWhatWaits(panel, waiting, record, next?.kind === 'task' ? told : undefined);
  const last = lastLesson(lessons, record);
  const found = lessons.find(({ id }) => id === last);
  const isTold = found && isShown && (last === told || completionOf(found, record) === 'done');
  const lesson = isTold ? undefined : found;
  for (const part of panel.querySelectorAll<HTMLElement>('[data-resume-last], [data-resume-link]'))
    part.hidden = !lesson;
  if (!lesson) return;
  const title = panel.querySelector('[data-resume-title]');
  if (title) title.textContent = lesson.title;
  panel.querySelector('[data-resume-link]')?.setAttribute('href', lesson.href);
  panel.hidden = false;
}

/** What comes next on a route is fetched only by somebody who took one. Without it, the order of the curriculum stands. */
async function showAhead(record: LearnerRecord): Promise<void> {
  const card = document.querySelector<HTMLAnchorElement>('[data-route-ahead]');
  if (!card || readPreference('route') === null) return;
  try {
    const { showRouteAhead } = await import('./route-ahead.ts');
    await showRouteAhead(card, record, lessonOfPage() ?? '');
  } catch {
    // Offline, for example.
  }
}

/** What it takes to plan is fetched only by somebody who has saved something. Without it, the rest stands. */
async function showWhatWaits(
  panel: HTMLElement,
  waiting: HTMLElement,
  record: LearnerRecord,
  told: string | undefined,
): Promise<void> {
  if (isEmpty(record)) return;
  try {
    const { showWaiting } = await import('./waiting.ts');
    if (await showWaiting(waiting, record, told)) panel.hidden = false;
  } catch {
    // Offline, for example: what is due can wait.
  }
}

function showMark(record: LearnerRecord, storage: LearnerStorage): void {
  const panel = document.querySelector<HTMLElement>('[data-done-mark]');
  const lesson = panel?.dataset['doneMark'];
  if (!panel || !lesson) return;
  const isDone = latestDoneMark(record, lesson)?.response.done === true;
  const [mark, unmark] = [
    panel.querySelector<HTMLElement>('[data-mark]'),
    panel.querySelector<HTMLElement>('[data-unmark]'),
  ];
  const status = panel.querySelector<HTMLElement>('[role=status]');
  if (!mark || !unmark || !status) return;
  const hadFocus = document.activeElement === mark || document.activeElement === unmark;
  // What else it says, of a press that waits, stands.
  const isNews = isDone !== mark.hidden;
  mark.hidden = isDone;
  unmark.hidden = !isDone;
  if (hadFocus) (isDone ? unmark : mark).focus();
  const words = troubleIn(storage.state) ? status.dataset['memory'] : status.dataset['saved'];
  if (isDone || isNews) status.textContent = isDone ? (words ?? '') : '';
}
