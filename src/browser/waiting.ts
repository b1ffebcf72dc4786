import { waitingFor, type ReturnOutline, type ReturnTask } from '#domain/returning.ts';
import type { OpenTask } from '#domain/record/field-task.ts';
import type { LearnerRecord } from '#domain/record/record.ts';
import { fill, plural } from '#domain/words.ts';
import { readNow } from './now.ts';
import { fetchData } from './static-file.ts';

let fetched: Promise<ReturnOutline> | undefined;

/**
 * Tells somebody who comes back what is due, and which tasks have a day, but for the lesson whose task was told already.
 * True where there was something to tell.
 */
export async function showWaiting(
  panel: HTMLElement,
  record: LearnerRecord,
  told: string | undefined,
): Promise<boolean> {
  const { lang } = document.documentElement;
  fetched ??= fetchData<ReturnOutline>(panel.dataset['waiting'] ?? '').catch((error: unknown) => {
    // Asked again the next time.
    fetched = undefined;
    throw error;
  });
  const waiting = waitingFor(await fetched, record, readNow());
  const { due } = waiting;
  const tasks = waiting.tasks.filter(({ task }) => task.id !== told);

  const link = panel.querySelector<HTMLElement>('[data-waiting-due]');
  if (link) {
    link.textContent = plural(link.dataset['words'] ?? '', due, lang);
    link.hidden = due === 0;
  }
  const list = panel.querySelector<HTMLElement>('[data-waiting-tasks]');
  list?.replaceChildren(...tasks.map((task) => lineOf(task, list, lang)));
  panel.hidden = due + tasks.length === 0;
  return !panel.hidden;
}

function lineOf({ task, by, isMissed }: OpenTask<ReturnTask>, list: HTMLElement, lang: string): HTMLElement {
  const line = document.createElement('li');
  const link = document.createElement('a');
  const when = document.createElement('span');
  link.href = task.href;
  link.textContent = task.title;
  const day = new Date(`${by}T12:00:00`).toLocaleDateString(lang, { dateStyle: 'long' });
  when.textContent = fill(list.dataset[isMissed ? 'missed' : 'open'] ?? '', { day });
  line.append(link, ' ', when);
  return line;
}
