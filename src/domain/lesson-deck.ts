import type { Activity } from '#schema/types.ts';
import { slidesOf, type Slide } from './deck.ts';
import type { Body } from './library.ts';
import { isActivitySlide } from './session.ts';
import { turnsOfActivity, type Turn } from './turns.ts';

/** A slide of a lesson's deck, and the times that the room sees on it. */
export interface LessonSlide extends Slide {
  /** Empty where nothing runs down. */
  turns: readonly Turn[];
  /** Whether the deck adds it for the activity, because the author wrote none with its title. */
  isAdded: boolean;
}

/** The slides of a lesson with its activity: on the slide that bears its title, or on one of its own at the end. */
export function lessonSlides(
  title: string,
  body: Body | undefined,
  activity: Activity | undefined,
): LessonSlide[] {
  const turns = activity ? turnsOfActivity(activity) : [];
  const slides = slidesOf(title, body).map((slide, n): LessonSlide => {
    const isActivity = n > 0 && isActivitySlide(slide, activity);
    return { ...slide, turns: isActivity ? turns : [], isAdded: false };
  });
  if (!activity || slides.some((slide) => slide.turns.length > 0)) return slides;
  const { minutes } = activity;
  return [...slides, { title: activity.title, minutes, words: 0, hasPicture: false, turns, isAdded: true }];
}
