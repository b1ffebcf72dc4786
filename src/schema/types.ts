import type { z } from 'astro/zod';
import type { activitySchema, stepSchema } from './activity.ts';
import type {
  assessmentSchema,
  decisionRuleSchema,
  detectiveSchema,
  dialogueSchema,
  dialsSchema,
  formSchema,
  inventorySchema,
  issueChooserSchema,
  powerMapSchema,
  meetingPulseSchema,
  oneOnOneLogSchema,
  quizSchema,
  plainSheetSchema,
  weeksSchema,
  worksheetSchema,
} from './assessment.ts';
import type { catalogueSchema } from './catalogue.ts';
import type {
  caseSchema,
  conceptSchema,
  lessonSchema,
  moduleSchema,
  objectiveSchema,
  pageSchema,
  routeSchema,
  trackSchema,
} from './curriculum.ts';
import type { dimensionSchema, facetSchema } from './inventory.ts';
import type {
  clozeSchema,
  estimateSchema,
  itemSchema,
  labelSchema,
  matchSchema,
  multiSchema,
  orderSchema,
  shortSchema,
  singleSchema,
  sortSchema,
  trueFalseSchema,
} from './items.ts';
import type {
  cardSchema,
  checklistSchema,
  likertSchema,
  pollSchema,
  rankSchema,
  reflectionSchema,
  rubricSchema,
} from './open-items.ts';
import type { siteSchema } from './site.ts';
import type { sourceSchema } from './sources.ts';
import type { segmentSchema, workshopSchema, workshopSessionSchema } from './workshop.ts';

/** The types of everything in `content/`, taken from the schemas and from nowhere else. */

export type Track = z.infer<typeof trackSchema>;
export type Module = z.infer<typeof moduleSchema>;
export type Route = z.infer<typeof routeSchema>;
export type Objective = z.infer<typeof objectiveSchema>;
export type Lesson = z.infer<typeof lessonSchema>;
export type Concept = z.infer<typeof conceptSchema>;
export type Case = z.infer<typeof caseSchema>;
export type Page = z.infer<typeof pageSchema>;
export type Activity = z.infer<typeof activitySchema>;
export type Step = z.infer<typeof stepSchema>;
export type Workshop = z.infer<typeof workshopSchema>;
export type WorkshopSession = z.infer<typeof workshopSessionSchema>;
export type Segment = z.infer<typeof segmentSchema>;
/** A segment that people work through, and no break. */
export type WorkSegment = Extract<Segment, { kind: 'work' }>;
export type Source = z.infer<typeof sourceSchema>;
export type Site = z.infer<typeof siteSchema>;

export type SingleItem = z.infer<typeof singleSchema>;
export type MultiItem = z.infer<typeof multiSchema>;
export type TrueFalseItem = z.infer<typeof trueFalseSchema>;
export type SortItem = z.infer<typeof sortSchema>;
export type OrderItem = z.infer<typeof orderSchema>;
export type ShortItem = z.infer<typeof shortSchema>;
export type ClozeItem = z.infer<typeof clozeSchema>;
export type EstimateItem = z.infer<typeof estimateSchema>;
export type MatchItem = z.infer<typeof matchSchema>;
export type LabelItem = z.infer<typeof labelSchema>;
export type ReflectionItem = z.infer<typeof reflectionSchema>;
export type RankItem = z.infer<typeof rankSchema>;
export type PollItem = z.infer<typeof pollSchema>;
export type ChecklistItem = z.infer<typeof checklistSchema>;
export type RubricItem = z.infer<typeof rubricSchema>;
export type LikertItem = z.infer<typeof likertSchema>;
export type CardItem = z.infer<typeof cardSchema>;
export type Item = z.infer<typeof itemSchema>;

export type Quiz = z.infer<typeof quizSchema>;
export type Worksheet = z.infer<typeof worksheetSchema>;
export type PlainSheet = z.infer<typeof plainSheetSchema>;
export type Dimension = z.infer<typeof dimensionSchema>;
export type Facet = z.infer<typeof facetSchema>;
export type Inventory = z.infer<typeof inventorySchema>;
export type Dials = z.infer<typeof dialsSchema>;
export type DecisionRule = z.infer<typeof decisionRuleSchema>;
export type Detective = z.infer<typeof detectiveSchema>;
export type Weeks = z.infer<typeof weeksSchema>;
export type IssueChooser = z.infer<typeof issueChooserSchema>;
export type Dialogue = z.infer<typeof dialogueSchema>;
export type PowerMap = z.infer<typeof powerMapSchema>;
export type MeetingPulse = z.infer<typeof meetingPulseSchema>;
export type OneOnOneLog = z.infer<typeof oneOnOneLogSchema>;
export type FormWorksheet = z.infer<typeof formSchema>;
export type Assessment = z.infer<typeof assessmentSchema>;

/** What `curriculum.json` holds. */
export type Catalogue = z.infer<typeof catalogueSchema>;
