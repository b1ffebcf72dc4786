import { keepEarly } from './early.ts';
import { wake, type Load } from './properties.ts';

/** How far below the screen an island may still be when it begins to wake. */
const rootMargin = '400px';

/** `client:near`: an island wakes when somebody comes near it. */
export default function near(load: Load, _: unknown, island: HTMLElement): void {
  keepEarly(island);
  const watch = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      void wake(load, island);
    },
    { rootMargin },
  );
  // The island itself takes no room, so it is never seen.
  for (const child of island.children) watch.observe(child);
}
