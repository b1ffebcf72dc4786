import { z } from 'astro/zod';
import { activityFormats, groupSchema, levels } from './activity.ts';
import { caseSchema, conceptSchema, objectiveSchema } from './curriculum.ts';
import { siteSchema } from './site.ts';
import { sourceSchema } from './sources.ts';
import { daySchema, idSchema, minutesSchema, summarySchema, titleSchema, wordsSchema } from './words.ts';

/** The shape of `curriculum.json`: what other tools may count on. See docs/curriculum-json.md. */

const url = z
  .string()
  .regex(/^\/\S*$/)
  .describe('Begins with "/", without the base path of the site.');
const ids = z.array(idSchema);
const citations = z.array(z.string()).describe('Ids of sources.');
const named = { id: idSchema, title: titleSchema, url };
const summarized = { ...named, summary: summarySchema };

const track = z.strictObject({ ...named, promise: summarySchema, modules: ids }).meta({ id: 'track' });
const module = z.strictObject({ ...summarized, outcome: wordsSchema, lessons: ids }).meta({ id: 'module' });
const week = z.strictObject({ id: idSchema, title: titleSchema, lessons: ids });
const route = z
  .strictObject({
    ...summarized,
    learner: wordsSchema,
    outcome: wordsSchema,
    weeks: z.array(week),
  })
  .meta({ id: 'route' });

const lesson = z
  .strictObject({
    id: idSchema,
    title: titleSchema,
    summary: summarySchema,
    module: idSchema,
    minutes: minutesSchema,
    reviewed: daySchema.describe('The day somebody last read it against its sources.'),
    objectives: z.array(objectiveSchema).min(1),
    concepts: ids,
    sources: citations,
    requires: ids.describe('Lessons to finish first.'),
    assessments: ids,
    activity: idSchema.optional(),
    urls: z.strictObject({ web: url, deck: url, guide: url, handout: url }),
  })
  .meta({ id: 'lesson' });

const concept = z
  .strictObject({
    ...named,
    definition: wordsSchema,
    aliases: z.array(wordsSchema).describe('Other names. Misspellings worth finding begin with "~".'),
    ties: conceptSchema.shape.related.describe('Links to other concepts, from this one on.'),
    lessons: ids.describe('Lessons that teach it, its home first.'),
    sources: citations,
  })
  .meta({ id: 'concept' });

const oneCase = z
  .strictObject({
    ...summarized,
    place: wordsSchema,
    places: caseSchema.shape.places.describe('Countries as ISO 3166 codes; where it began first.'),
    dates: wordsSchema,
    years: caseSchema.shape.years,
    reviewed: daySchema,
    concepts: ids,
    lessons: ids,
    sources: citations,
  })
  .meta({ id: 'case' });

const item = z.strictObject({ id: idSchema, type: z.string() });
const assessment = z
  .strictObject({
    ...summarized,
    kind: z.string(),
    objectives: ids,
    items: z.array(item).describe('What is answered, without its key.'),
  })
  .meta({ id: 'assessment' });

const activity = z
  .strictObject({
    ...summarized,
    purpose: wordsSchema,
    minutes: minutesSchema,
    group: groupSchema,
    format: z.enum(activityFormats),
    level: z.enum(levels),
    objectives: ids,
    concepts: ids,
  })
  .meta({ id: 'activity' });

const segment = z.strictObject({
  id: idSchema,
  kind: z.enum(['work', 'break']),
  title: titleSchema,
  minutes: minutesSchema,
});
const session = z.strictObject({
  id: idSchema,
  title: titleSchema,
  minutes: minutesSchema,
  segments: z.array(segment),
});
const workshop = z
  .strictObject({
    ...summarized,
    purpose: wordsSchema,
    minutes: z.int().min(1),
    group: groupSchema,
    level: z.enum(levels),
    lessons: ids,
    sessions: z.array(session),
  })
  .meta({ id: 'workshop' });

const page = z.strictObject({ ...summarized, reviewed: daySchema }).meta({ id: 'page' });

/** Everything that is taught in one language. */
const shelfCatalogueSchema = z.strictObject({
  tracks: z.array(track),
  modules: z.array(module),
  routes: z.array(route),
  lessons: z.array(lesson),
  concepts: z.array(concept),
  cases: z.array(oneCase),
  workshops: z.array(workshop),
  assessments: z.array(assessment),
  activities: z.array(activity),
  pages: z.array(page),
  sources: z.array(sourceSchema.meta({ id: 'source' })),
});

/** `curriculum.json` as a whole. */
export const catalogueSchema = z.strictObject({
  version: z.literal(1).describe('Raised when a field changes its meaning or goes.'),
  site: siteSchema.pick({ name: true, organization: true, licence: true, locales: true }),
  locales: z.record(z.string(), shelfCatalogueSchema.meta({ id: 'curriculum' })).describe('By language tag.'),
});

/** The same as JSON Schema, for tools in any language. */
export function catalogueJsonSchema(): object {
  return { title: 'curriculum.json', ...z.toJSONSchema(catalogueSchema) };
}
