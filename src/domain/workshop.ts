import type { Activity, Segment, Step, Workshop, WorkSegment } from '#schema/types.ts';
import { minutesOf } from './agenda.ts';
import type { Shelf } from './library.ts';

/** A segment as it is run: its own lines, and the steps of the activity that it takes. */
export interface Run {
  segment: WorkSegment;
  activity?: Activity;
  /** Empty where the segment has only lines of its own. */
  steps: readonly Step[];
}

/** Workshops, the shortest first: that is where a new trainer begins. */
export function workshopsInOrder(shelf: Shelf): Workshop[] {
  return [...shelf.workshop.values()]
    .map(({ data }) => data)
    .sort((a, b) => a.minutes - b.minutes || (a.title < b.title ? -1 : 1));
}

/** All segments of a workshop in order, those of all sessions. */
export function segmentsOf({ sessions }: Pick<Workshop, 'sessions'>): Segment[] {
  return sessions.flatMap(({ segments }) => segments);
}

/** The segments that people work through. */
export function workSegmentsOf(workshop: Workshop): WorkSegment[] {
  return segmentsOf(workshop).filter((segment) => segment.kind === 'work');
}

/** A segment with what it runs. Content that passed the check has every activity and step that a segment names. */
export function runOf(shelf: Shelf, segment: WorkSegment): Run {
  const activity = shelf.activity.get(segment.activity ?? '')?.data;
  if (!activity) return { segment, steps: [] };
  const isRun = ({ id }: Step) => segment.steps.length === 0 || segment.steps.includes(id);
  return { segment, activity, steps: activity.steps.filter(isRun) };
}

/** The minutes that are left when every marked cut is made. */
export function shortestMinutes(workshop: Workshop): number {
  return minutesOf(workshop.sessions) - cutMinutes(workSegmentsOf(workshop));
}

/** The minutes of an activity when every marked cut is made, and with what its author adds when there is time. */
export function minutesRange({ minutes, steps, stretch }: Activity): { from: number; to: number } {
  return { from: minutes - cutMinutes(steps), to: minutes + stretch.adds };
}

function cutMinutes(parts: readonly Pick<Step, 'cut'>[]): number {
  return parts.reduce((sum, { cut }) => sum + (cut?.saves ?? 0), 0);
}

/** Things that one segment needs: those it names, else those of the activity that it runs. */
export function materialsOf({ segment, activity }: Run): readonly string[] {
  return segment.materials.length > 0 ? segment.materials : (activity?.materials ?? []);
}

/** Everything to bring to a workshop, each thing once, what is needed all along first. */
export function materialsOfAll(shelf: Shelf, workshop: Workshop): string[] {
  const parts = workSegmentsOf(workshop).flatMap((segment) => materialsOf(runOf(shelf, segment)));
  return [...new Set([...workshop.materials, ...parts])];
}

/** Lessons whose handout is given out, in the order of the agenda. */
export function handoutsOf(workshop: Workshop): string[] {
  const given = workSegmentsOf(workshop).flatMap(({ lesson, handout }) =>
    lesson && handout ? [lesson] : [],
  );
  return [...new Set(given)];
}

/** Instruments that people answer in a workshop, in the order of the agenda. */
export function instrumentsOf(workshop: Workshop): string[] {
  return [...new Set(workSegmentsOf(workshop).flatMap(({ assessment }) => assessment ?? []))];
}

/** Workshops that run an activity, for the page of that activity. */
export function workshopsRunning(shelf: Shelf, activityId: string): Workshop[] {
  return workshopsInOrder(shelf).filter((workshop) =>
    workSegmentsOf(workshop).some(({ activity }) => activity === activityId),
  );
}

/** Workshops that teach a lesson, for the page of that lesson. */
export function workshopsTeaching(shelf: Shelf, lessonId: string): Workshop[] {
  return workshopsInOrder(shelf).filter(({ lessons }) => lessons.includes(lessonId));
}
