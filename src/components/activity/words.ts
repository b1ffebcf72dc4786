import type { Activity } from '#schema/types.ts';
import type { Words } from '#i18n/t.ts';

/** What the levels of an activity are called. */
export function levelTitles(guide: Words['guide']): Record<Activity['level'], string> {
  return { first: guide.levelFirst, some: guide.levelSome, experienced: guide.levelExperienced };
}

/** The parts of an activity plan, in order, with their anchors. */
export function planParts(guide: Words['guide']): { title: string; anchor: string }[] {
  return [
    { title: guide.atAGlance, anchor: 'at-a-glance' },
    { title: guide.stepByStep, anchor: 'steps' },
    { title: guide.debrief, anchor: 'debrief' },
    { title: guide.risks, anchor: 'risks' },
    { title: guide.access, anchor: 'access' },
    { title: guide.online, anchor: 'online' },
  ];
}
