import type { z } from 'astro/zod';
import { activitySchema } from '#schema/activity.ts';
import {
  decisionRuleSchema,
  detectiveSchema,
  dialogueSchema,
  dialsSchema,
  formSchema,
  inventorySchema,
  issueChooserSchema,
  plainSheetSchema,
  powerMapSchema,
  meetingPulseSchema,
  oneOnOneLogSchema,
  quizSchema,
  weeksSchema,
  worksheetSchema,
} from '#schema/assessment.ts';
import {
  caseSchema,
  conceptSchema,
  lessonSchema,
  moduleSchema,
  pageSchema,
  routeSchema,
  trackSchema,
} from '#schema/curriculum.ts';
import { workshopSchema } from '#schema/workshop.ts';
import type { DataPath, Kind } from '#domain/library.ts';
import { didYouMean, problem, type Place, type Problem } from '#domain/problems.ts';
import { fieldName, fieldsAt, valueAt } from './fields.ts';

const assessments = {
  quiz: quizSchema,
  worksheet: worksheetSchema,
  inventory: inventorySchema,
  dialogue: dialogueSchema,
} as const;
/** Schemas by `model`, for the kinds that have models. A worksheet without one is a list of questions. */
const models = {
  simulation: {
    dials: dialsSchema,
    weeks: weeksSchema,
    detective: detectiveSchema,
    'decision-rule': decisionRuleSchema,
  },
  worksheet: {
    'issue-chooser': issueChooserSchema,
    'power-map': powerMapSchema,
    'structure-tests': plainSheetSchema,
    ladder: plainSheetSchema,
    'campaign-plan': plainSheetSchema,
    'meeting-pulse': meetingPulseSchema,
    'one-on-one-log': oneOnOneLogSchema,
    form: formSchema,
  },
} as const;

const shapes = {
  track: trackSchema,
  module: moduleSchema,
  route: routeSchema,
  lesson: lessonSchema,
  concept: conceptSchema,
  case: caseSchema,
  page: pageSchema,
  activity: activitySchema,
  workshop: workshopSchema,
} as const satisfies Partial<Record<Kind, z.ZodType>>;

/** The folder of a language in which each kind of content lies, and how its files end. */
export const folders: Readonly<Record<Kind, { folder: string; ending: '.yaml' | '.mdx' }>> = {
  track: { folder: 'tracks', ending: '.yaml' },
  module: { folder: 'modules', ending: '.yaml' },
  route: { folder: 'routes', ending: '.yaml' },
  lesson: { folder: 'lessons', ending: '.mdx' },
  concept: { folder: 'concepts', ending: '.mdx' },
  case: { folder: 'cases', ending: '.mdx' },
  page: { folder: 'pages', ending: '.mdx' },
  activity: { folder: 'activities', ending: '.yaml' },
  workshop: { folder: 'workshops', ending: '.yaml' },
  assessment: { folder: 'assessments', ending: '.yaml' },
};

type At = (path: DataPath) => Place;

/** Data that met its schema, or what is wrong with it. */
export interface Fit {
  data?: unknown;
  problems: Problem[];
}

/** Checks data against the schema of its kind. Every mistake is named with its place. */
export function fit(kind: Kind, data: unknown, at: At): Fit {
  if (kind !== 'assessment') return fitShape(shapes[kind], data, at);
  // An assessment's schema is chosen by its `kind`, that of a simulation or a sheet by its `model`.
  const kindName = valueAt(data, ['kind']);
  const hasModel =
    kindName === 'simulation' || (kindName === 'worksheet' && valueAt(data, ['model']) !== undefined);
  const [field, known] = hasModel ? (['model', models[kindName]] as const) : (['kind', assessments] as const);
  const name = valueAt(data, [field]);
  const shape =
    typeof name === 'string' && Object.hasOwn(known, name)
      ? (known as Record<string, z.ZodType>)[name]
      : undefined;
  if (shape) return fitShape(shape, data, at);
  const names = hasModel ? Object.keys(known) : [...Object.keys(assessments), 'simulation'];
  return {
    problems: [
      name === undefined
        ? missing([field], at, `one of ${names.join(', ')}`)
        : wrongName(field, name, names, at([field])),
    ],
  };
}

/** Checks data against one schema. */
export function fitShape(shape: z.ZodType, data: unknown, at: At): Fit {
  const result = shape.safeParse(data);
  if (result.success) return { data: result.data, problems: [] };
  const mistakes = (issue: z.core.$ZodIssue): Problem[] => {
    const path = issue.path.filter((part) => typeof part !== 'symbol');
    const value = valueAt(data, path);
    const why = issue.message.replace(/^Invalid (?:input|option|string): /, '');
    const names = namesOf(issue);
    if (issue.code === 'unrecognized_keys') {
      const known = fieldsAt(shape, data, path);
      return issue.keys.map((name) =>
        problem('unknown-field', at([...path, name]), { name, hint: didYouMean(name, known) }),
      );
    }
    if (value === undefined && path.length > 0) {
      const wanted = names ? `one of ${names.join(', ')}` : why.replace(/, received undefined$/, '');
      return [missing(path, at, wanted)];
    }
    if (names) return [wrongName(fieldName(path), value, names, at(path))];
    if (path.length === 0 && issue.code === 'invalid_type')
      return [wrong('the file', 'it holds no fields', at(path))];
    if (value === null) return [wrong(fieldName(path), 'nothing is written after it', at(path))];
    if (issue.code === 'invalid_union') {
      const [best = []] = issue.errors.toSorted((a, b) => a.length - b.length);
      return best.flatMap((inner) => mistakes({ ...inner, path: [...path, ...inner.path] }));
    }
    if (issue.code === 'invalid_key')
      return [wrong(`the name "${String(path.at(-1))}"`, issue.issues[0]?.message ?? why, at(path))];
    return [wrong(fieldName(path), why, at(path))];
  };
  return { problems: result.error.issues.flatMap(mistakes) };
}

/** The values that a field can have, where they are few. */
function namesOf(issue: z.core.$ZodIssue): string[] | undefined {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  const { options } = issue as { options?: readonly unknown[] };
  return options?.map(String);
}

function missing(path: DataPath, at: At, why: string): Problem {
  return problem('missing-field', at(path), { field: fieldName(path), why });
}

function wrong(field: string, why: string, place: Place): Problem {
  const hint =
    why === 'Invalid URL'
      ? 'write a whole address that begins with https://'
      : 'docs/authors.md and src/schema say what can stand there';
  return problem('wrong-value', place, { field, why, hint });
}

function wrongName(field: string, value: unknown, names: readonly string[], place: Place): Problem {
  return problem('wrong-value', place, {
    field,
    why: `${JSON.stringify(value)} is not one of its values`,
    hint: didYouMean(String(value), names),
  });
}
