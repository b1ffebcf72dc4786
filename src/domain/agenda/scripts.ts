import type { Shelf } from '#domain/library.ts';
import { rowsOf, type Agenda, type AgendaRow, type RowSource } from './model.ts';
import { stepsRun } from './offers.ts';

/** Lines for whoever leads: what to say, ask and do, and what to watch for. */
export interface ScriptLines {
  readonly say: readonly string[];
  readonly ask: readonly string[];
  readonly do: readonly string[];
  readonly watch: readonly string[];
}

/** One step of a script. */
export interface ScriptStep extends ScriptLines {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
}

/** Everything that is read out, brought and hung up, by where a row was taken from. */
export interface AgendaScripts {
  readonly activities: Readonly<
    Record<
      string,
      { readonly materials: readonly string[]; readonly setup: string; readonly steps: readonly ScriptStep[] }
    >
  >;
  readonly workshops: Readonly<Record<string, WorkshopScript>>;
}

/** A poster for the wall. */
export interface WallPoster {
  readonly title: string;
  readonly lines: readonly string[];
}

interface WorkshopScript {
  readonly title: string;
  readonly materials: readonly string[];
  readonly setup: string;
  readonly posters: readonly WallPoster[];
  readonly segments: Readonly<Record<string, SegmentScript>>;
}

interface SegmentScript extends ScriptLines {
  readonly materials: readonly string[];
  readonly activity?: string;
  readonly steps: readonly string[];
  readonly fit?: string;
}

/** What a trainer reads while leading a row. */
export interface RowScript {
  readonly lines: ScriptLines;
  readonly fit: string;
  readonly steps: readonly ScriptStep[];
  readonly materials: readonly string[];
}

/** Everything that scripts are made of, from the content of one language. */
export function agendaScripts(shelf: Shelf): AgendaScripts {
  const lines = ({ say, ask, do: done, watch }: ScriptLines) => ({ say, ask, do: done, watch });
  return {
    activities: Object.fromEntries(
      [...shelf.activity.values()].map(({ id, data: { materials, setup, steps } }) => [
        id,
        {
          ...{ materials, setup },
          steps: steps.map((step) => ({
            id: step.id,
            title: step.title,
            minutes: step.minutes,
            ...lines(step),
          })),
        },
      ]),
    ),
    workshops: Object.fromEntries(
      [...shelf.workshop.values()].map(({ id, data: { title, materials, setup, posters, sessions } }) => [
        id,
        {
          ...{ title, materials, setup },
          posters: posters.map((poster) => ({ title: poster.title, lines: poster.lines })),
          segments: Object.fromEntries(
            sessions
              .flatMap(({ segments }) => segments)
              .flatMap((segment) => {
                if (segment.kind === 'break') return [];
                const { activity, steps, fit, materials: own } = segment;
                const script = { ...lines(segment), materials: own, steps };
                return [
                  [segment.id, { ...script, ...(activity && { activity }), ...(fit && { fit }) }] as const,
                ];
              }),
          ),
        },
      ]),
    ),
  };
}

const silent: ScriptLines = { say: [], ask: [], do: [], watch: [] };

/** The script of a row; null for a row of one's own, and where its source is gone. */
export function scriptOf(from: RowSource | null, { activities, workshops }: AgendaScripts): RowScript | null {
  if (from?.kind === 'activity') {
    const activity = own(activities, from.activity);
    return activity ? { lines: silent, fit: '', steps: activity.steps, materials: activity.materials } : null;
  }
  const segment = from && own(own(workshops, from.workshop)?.segments ?? {}, from.segment);
  if (!segment) return null;
  const activity = own(activities, segment.activity ?? '');
  return {
    lines: segment,
    fit: segment.fit ?? '',
    steps: activity ? stepsRun(activity, segment.steps) : [],
    // What a segment names stands for what its activity needs, as in the guide.
    materials: segment.materials.length > 0 ? segment.materials : (activity?.materials ?? []),
  };
}

/** What one part of the agenda needs. `row` is null for what a workshop needs all along. */
export interface Needed {
  readonly row: AgendaRow | null;
  readonly setup: string;
  readonly materials: readonly string[];
}

/** Everything to bring, each thing once, where it is needed first. */
export function materialsOf(agenda: Agenda, scripts: AgendaScripts): Needed[] {
  const all = workshopsIn(agenda, scripts).map(({ setup, materials }) => ({ row: null, setup, materials }));
  const rows = rowsOf(agenda).map((row) => ({
    row,
    setup: row.from?.kind === 'activity' ? (own(scripts.activities, row.from.activity)?.setup ?? '') : '',
    materials: scriptOf(row.from, scripts)?.materials ?? [],
  }));
  const seen = new Set<string>();
  return [...all, ...rows]
    .map(({ materials, ...rest }) => ({
      ...rest,
      materials: [...new Set(materials)].filter((one) => seen.size < seen.add(one).size),
    }))
    .filter(({ setup, materials }) => setup !== '' || materials.length > 0);
}

/** The posters of every workshop that an agenda has rows of. */
export function postersOf(agenda: Agenda, scripts: AgendaScripts): WallPoster[] {
  return workshopsIn(agenda, scripts).flatMap(({ posters }) => posters);
}

function workshopsIn(agenda: Agenda, { workshops }: AgendaScripts): WorkshopScript[] {
  const ids = rowsOf(agenda).flatMap(({ from }) => (from?.kind === 'segment' ? from.workshop : []));
  return [...new Set(ids)].flatMap((id) => own(workshops, id) ?? []);
}

function own<T>(all: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(all, id) ? all[id] : undefined;
}
