import type { Activity, Segment, Step, Workshop, WorkshopSession } from '#schema/types.ts';
import { minutesOf } from '#domain/agenda.ts';
import { conceptsBeside } from '#domain/activity.ts';
import type { Shelf } from '#domain/library.ts';
import { combinations, type Combination } from './combinations.ts';
import type { RowCut, RowDraft } from './model.ts';

/** One session of a workshop, as rows to begin an agenda with. */
export interface OfferedDay {
  readonly title: string;
  readonly minutes: number;
  readonly rows: readonly RowDraft[];
}

/** A workshop to begin an agenda with, or to take rows from. */
export interface OfferedWorkshop {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly group: { readonly from: number; readonly to: number };
  readonly href: string;
  readonly days: readonly OfferedDay[];
}

/** An activity that can become a row. */
export interface OfferedActivity {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly concepts: readonly string[];
  readonly href: string;
  readonly row: RowDraft;
}

/** Everything that an agenda can be made of, from the content of one language. */
export interface AgendaOffers {
  readonly workshops: readonly OfferedWorkshop[];
  readonly activities: readonly OfferedActivity[];
  /** Only those whose workshops all exist. */
  readonly combinations: readonly Combination[];
}

/** How to get to a workshop and to an activity. */
export interface OfferPlaces {
  readonly toWorkshop: (id: string) => string;
  readonly toActivity: (id: string) => string;
}

/** What agendas can be made of. */
export function agendaOffers(shelf: Shelf, places: OfferPlaces): AgendaOffers {
  const activities = [...shelf.activity.values()].map(({ data }): OfferedActivity => {
    const { id, title, summary } = data;
    return {
      ...{ id, title, summary, concepts: conceptTitles(shelf, data) },
      href: places.toActivity(id),
      row: activityRow(data),
    };
  });
  const workshops = [...shelf.workshop.values()].map(({ data }): OfferedWorkshop => {
    const { id, title, summary, minutes, group } = data;
    return {
      ...{ id, title, summary, minutes, group },
      href: places.toWorkshop(id),
      days: data.sessions.map((session) => offeredDay(session, { workshop: data, shelf })),
    };
  });
  return {
    workshops,
    activities,
    combinations: combinations.filter(({ days }) => days.flat().every((id) => shelf.workshop.has(id))),
  };
}

/** Titles of the concepts that an activity works on, those of its lesson included. */
export function conceptTitles(shelf: Shelf, activity: Activity): string[] {
  return conceptsBeside(shelf, activity).flatMap((id) => shelf.concept.get(id)?.data.title ?? []);
}

function activityRow({ id, title, minutes, group, steps }: Activity): RowDraft {
  return {
    ...{ kind: 'work', title, minutes, lead: '', note: '', fixedAt: null, lostBefore: 0 },
    from: { kind: 'activity', activity: id },
    cut: cutOfSteps(steps),
    group,
  };
}

function offeredDay(
  { title, minutes, segments }: WorkshopSession,
  { workshop, shelf }: { workshop: Workshop; shelf: Shelf },
): OfferedDay {
  const last = segments.filter(({ kind }) => kind === 'work').at(-1);
  return {
    title,
    minutes,
    rows: segments.map((segment) => segmentRow(segment, { workshop, shelf, isClose: segment === last })),
  };
}

function segmentRow(
  segment: Segment,
  { workshop, shelf, isClose }: { workshop: Workshop; shelf: Shelf; isClose: boolean },
): RowDraft {
  const { id, title, minutes } = segment;
  const rest = {
    ...{ title, minutes, note: '', fixedAt: null, lostBefore: 0 },
    from: { kind: 'segment', workshop: workshop.id, segment: id },
  } as const;
  if (segment.kind === 'break') return { ...rest, kind: 'break', lead: '', cut: null, group: null };
  const activity = shelf.activity.get(segment.activity ?? '')?.data;
  const steps = stepsRun(activity, segment.steps);
  // Where the steps are fitted to other minutes, what their cuts save is no longer sure.
  const stepCut = minutesOf(steps) === minutes ? cutOfSteps(steps) : null;
  return {
    ...rest,
    kind: isClose ? 'close' : 'work',
    lead: segment.lead,
    cut: segment.cut ? { ...segment.cut, taken: null } : stepCut,
    group: activity?.group ?? null,
  };
}

/** The steps of an activity that a segment runs: those it names, or all of them. */
export function stepsRun<S extends { readonly id: string }>(
  activity: { readonly steps: readonly S[] } | undefined,
  ids: readonly string[],
): S[] {
  return activity?.steps.filter(({ id }) => ids.length === 0 || ids.includes(id)) ?? [];
}

function cutOfSteps(steps: readonly Step[]): RowCut | null {
  const cuts = steps.flatMap(({ title, cut }) => (cut ? [{ title, ...cut }] : []));
  if (cuts.length === 0) return null;
  return {
    what: cuts.map(({ title, what }) => `${/\p{P}$/u.test(title) ? title : `${title}:`} ${what}`).join(' '),
    saves: cuts.reduce((sum, { saves }) => sum + saves, 0),
    taken: null,
  };
}
