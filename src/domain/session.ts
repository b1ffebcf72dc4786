import type { Activity } from '#schema/types.ts';
import { layOut, minutesOf, type Laid, type Timed } from './agenda.ts';
import type { Body } from './library.ts';

/** A slide with the minutes its author planned for it. */
export interface PlannedSlide extends Timed {
  title: string;
  /** Place in the deck, whose first slide bears the title of the lesson: from 2. */
  number: number;
}

/** What a trainer has to keep free: for each half alone, and for both. */
export interface SessionMinutes {
  slides: number;
  activity: number;
  together: number;
}

/** The slides of a lesson, laid end to end. */
export function slidesIn(body: Body | undefined): Laid<PlannedSlide>[] {
  const slides = (body?.blocks ?? []).filter(({ name }) => name === 'Slide');
  return layOut(
    slides.map(({ props }, n) => ({
      title: props['title'] ?? '',
      minutes: Number(props['minutes']),
      // The deck begins with a slide that bears the title.
      number: n + 2,
    })),
  );
}

/** Whether a slide stands for the activity, so that its minutes are those of the activity: it bears its title. */
export function isActivitySlide(
  slide: { title: string },
  activity: Pick<Activity, 'title'> | undefined,
): boolean {
  return slide.title === activity?.title;
}

/** The minutes of slides and activity. An activity that has a slide of its own counts once. */
export function sessionMinutes(
  slides: readonly PlannedSlide[],
  activity: Pick<Activity, 'title' | 'minutes'> | undefined,
): SessionMinutes {
  const ofActivity = activity?.minutes ?? 0;
  const alone = minutesOf(slides.filter((slide) => !isActivitySlide(slide, activity)));
  return { slides: alone, activity: ofActivity, together: alone + ofActivity };
}
