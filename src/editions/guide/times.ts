import { wordsOf } from '#components/words.ts';
import { sessionMinutes, type PlannedSlide } from '#domain/session.ts';
import type { Activity } from '#schema/types.ts';

/** The lengths that a trainer plans with, in words: slides, activity, both. */
export function timesOf({
  slides,
  activity,
  locale,
}: {
  slides: readonly PlannedSlide[];
  activity: Activity;
  locale: string;
}): { title: string; text: string }[] {
  const { t, count } = wordsOf(locale);
  const minutes = sessionMinutes(slides, activity);
  return [
    { title: t.guide.timeTogether, text: count(t.site.minutes, minutes.together) },
    { title: t.guide.timeActivity, text: count(t.site.minutes, minutes.activity) },
    { title: t.guide.timeSlides, text: count(t.site.minutes, minutes.slides) },
  ];
}
