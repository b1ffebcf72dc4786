import type { z } from 'astro/zod';
import { activitySchema } from '#schema/activity.ts';
import { dialsSchema, inventorySchema, quizSchema, weeksSchema, worksheetSchema } from '#schema/assessment.ts';
import { conceptSchema, lessonSchema, moduleSchema, pageSchema, routeSchema, trackSchema } from '#schema/curriculum.ts';
import type { DataPath, Kind } from '#domain/library.ts';
import { didYouMean, problem, type Place, type Problem } from '#domain/problems.ts';

const assessments = {
  quiz: quizSchema,
  worksheet: worksheetSchema,
  inventory: inventorySchema,
  dials: dialsSchema,
  weeks: weeksSchema,
} as const;

const shapes = {
  track: trackSchema,
  module: moduleSchema,
  route: routeSchema,
  lesson: lessonSchema,
  concept: conceptSchema,
  page: pageSchema,
  activity: activitySchema,
} as const satisfies Partial<Record<Kind, z.ZodType>>;

/** The folder of a language in which each kind of content lies, and how its files end. */
export const folders: Readonly<Record<Kind, { folder: string; ending: '.yaml' | '.mdx' }>> = {
  track: { folder: 'tracks', ending: '.yaml' },
  module: { folder: 'modules', ending: '.yaml' },
  route: { folder: 'routes', ending: '.yaml' },
  lesson: { folder: 'lessons', ending: '.mdx' },
  concept: { folder: 'concepts', ending: '.mdx' },
  page: { folder: 'pages', ending: '.mdx' },
  activity: { folder: 'activities', ending: '.yaml' },
  assessment: { folder: 'assessments', ending: '.yaml' },
};

/** The schema that fits a file: an assessment's is chosen by its `kind` and `model`. */
function shapeOf(kind: Kind, data: unknown): z.ZodType {
  if (kind !== 'assessment') return shapes[kind];
  const { kind: written, model } = (data ?? {}) as { kind?: string; model?: string };
  const name = written === 'simulation' ? model : written;
  return name && Object.hasOwn(assessments, name)
    ? assessments[name as keyof typeof assessments]
    : quizSchema;
}

/** Checks data against its schema. Every mistake is named with its place. */
export function fit(
  kind: Kind,
  data: unknown,
  at: (path: DataPath) => Place,
): { data?: unknown; problems: Problem[] } {
  return fitShape(shapeOf(kind, data), data, at);
}

/** Checks data against one schema. */
export function fitShape(
  shape: z.ZodType,
  data: unknown,
  at: (path: DataPath) => Place,
): { data?: unknown; problems: Problem[] } {
  const result = shape.safeParse(data);
  if (result.success) return { data: result.data, problems: [] };
  return { problems: result.error.issues.flatMap((issue) => problemsOf(issue, shape, at)) };
}

function problemsOf(
  issue: z.core.$ZodIssue,
  shape: z.ZodType,
  at: (path: DataPath) => Place,
): Problem[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  const field = path.join('.') || 'the file';
  if (issue.code === 'unrecognized_keys') {
    const known = path.length === 0 && 'shape' in shape ? Object.keys(shape.shape as object) : [];
    return issue.keys.map((name) =>
      problem('unknown-field', at([...path, name]), {
        name,
        hint: known.length > 0 ? didYouMean(name, known) : 'take it out, or look in src/schema for the right name',
      }),
    );
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const best = issue.errors.toSorted((a, b) => a.length - b.length)[0] ?? [];
    return best.flatMap((inner) => problemsOf({ ...inner, path: [...path, ...inner.path] }, shape, at));
  }
  const isMissing = issue.code === 'invalid_type' && issue.message.endsWith('received undefined');
  const why = issue.message.replace(/^Invalid input: /, '');
  if (isMissing) {
    return [problem('missing-field', at(path), { field, why: why.replace(', received undefined', '') })];
  }
  return [problem('wrong-value', at(path), { field, why })];
}
