import { routeNamed } from '#domain/route-progress.ts';
import { fill } from '#domain/words.ts';
import { showLessonState } from './lesson-state.ts';
import { lessonsOfPage, routesOfPage } from './page-data.ts';
import { readPreference, writePreference } from './record/preferences.ts';
import { showRoute } from './route-now.ts';

/** Makes a route's page able to take the route, and to leave it. */
export function startRouteChoice(panel: HTMLElement): void {
  const [take, leave, status] = ['[data-route-take]', '[data-route-leave]', '[role=status]'].map((part) =>
    panel.querySelector<HTMLElement>(part),
  );
  if (!take || !leave || !status) return;
  const id = panel.dataset['routeChoice'] ?? '';

  const draw = (words: string) => {
    const isHere = routeNamed(routesOfPage(), readPreference('route'))?.id === id;
    const hadFocus = document.activeElement === take || document.activeElement === leave;
    take.hidden = isHere;
    leave.hidden = !isHere;
    if (hadFocus) (isHere ? leave : take).focus();
    status.textContent = words;
  };
  const choose = async (route: string | null) => {
    const isKept = writePreference('route', route) && readPreference('route') === route;
    draw((isKept ? status.dataset[route === null ? 'left' : 'taken'] : status.dataset['notKept']) ?? '');
    const storage = await showLessonState();
    // Without a line the lessons may not come; the choice is kept all the same.
    const lessons = await lessonsOfPage().catch(() => null);
    if (lessons) showRoute(await storage.load(), lessons);
  };
  take.addEventListener('click', () => void choose(id));
  leave.addEventListener('click', () => void choose(null));

  draw(wordsNow());
  panel.hidden = false;

  function wordsNow(): string {
    const chosen = routeNamed(routesOfPage(), readPreference('route'));
    if (!chosen) return '';
    return chosen.id === id
      ? (status?.dataset['taken'] ?? '')
      : fill(status?.dataset['other'] ?? '', { title: chosen.title });
  }
}
