import type { Assessment, Inventory, Item } from '#schema/types.ts';
import { isOpen, type OpenItem } from './assessment/families.ts';
import { assessmentsIn, fieldTaskOf, lessonsInOrder } from './curriculum.ts';
import type { Shelf } from './library.ts';
import type { Named } from './record/completion.ts';
import { nextStepItem, taskItem } from './record/field-task.ts';
import { wordsIn } from './workbook/words.ts';
import type { FormOutline } from './worksheets/form/form.ts';
import type { SheetKind } from './worksheets/models.ts';

/** What the workbook says of an item, to put an answer under its question. */
export interface WorkbookItem extends Named {
  readonly formerly: readonly string[];
  readonly stem: string;
  readonly type: Item['type'];
  readonly rev: number;
  /** The words of all that can be chosen in it, by id, to say an answer in words. */
  readonly words: Readonly<Record<string, string>>;
  /** Of an item without a key: the words by which an answer to it is said. */
  readonly open?: OpenItem;
}

/** An item without a key, answered by choosing. */
export type OpenWorkbookItem = WorkbookItem & { readonly open: OpenItem };

/** What the workbook says of an assessment. Inventories, simulations, dialogues and sheets have no items of their own. */
export interface WorkbookCheck extends Named {
  readonly formerly: readonly string[];
  readonly title: string;
  readonly kind: Assessment['kind'];
  /** Where it stands: an address, with the place on the page. */
  readonly href: string;
  readonly items: readonly WorkbookItem[];
  /** Of a worksheet that is a sheet: how its text is read and said in short. */
  readonly sheet?: SheetKind;
  /** To read scores by; without the words that the workbook leaves out. */
  readonly inventory?: Inventory;
}

/** What the workbook says of a lesson. */
export interface WorkbookLesson extends Named {
  readonly formerly: readonly string[];
  readonly title: string;
  readonly href: string;
  readonly checks: readonly WorkbookCheck[];
  /** The field task, with what is written about it. Not among the checks: it does not make a lesson done. */
  readonly task?: WorkbookCheck;
}

/** Everything that can be answered, in the order of the curriculum. */
export interface WorkbookOutline {
  readonly lessons: readonly WorkbookLesson[];
  /** Assessments that no lesson places. */
  readonly others: readonly WorkbookCheck[];
}

/** How to get to places, and how sheets are said in short. */
export interface WorkbookGuide {
  /** How the sheets of a model are said in short. */
  readonly sheetKind?: (model: string) => SheetKind;
  readonly toLesson: (lesson: string) => string;
  readonly toAssessment: (assessment: string) => string;
  readonly taskWords: TaskWords;
}

/** What stands over the texts of a field task. */
export interface TaskWords {
  readonly plan: string;
  readonly nextStep: string;
}

/** The outline of all that can be answered, from the content of one language. */
export function workbookOutline(
  shelf: Shelf,
  { toLesson, toAssessment, sheetKind, taskWords }: WorkbookGuide,
): WorkbookOutline {
  const lessons = new Map<string, WorkbookLesson>();
  for (const { lesson, entry } of lessonsInOrder(shelf)) {
    const { id, formerly, title } = lesson;
    const href = toLesson(id);
    const placed = new Map(assessmentsIn(entry.body, shelf).map((assessment) => [assessment.id, assessment]));
    const checks = [...placed.values()].map((assessment) => outlineCheck(assessment, href, sheetKind));
    const task = fieldTaskOf(entry.body);
    lessons.set(id, {
      ...{ id, formerly, title, href, checks },
      ...(task && { task: outlineTask(lesson, task.title, { href, taskWords }) }),
    });
  }
  const placed = new Set([...lessons.values()].flatMap(({ checks }) => checks.map(({ id }) => id)));
  const others = [...shelf.assessment.values()]
    .filter(({ id }) => !placed.has(id))
    .map(({ data }) => outlineCheck(data, toAssessment(data.id), sheetKind));
  return { lessons: [...lessons.values()], others };
}

/** Where an item stands, to answer or write again. */
export function hrefOfItem(check: WorkbookCheck, item: string): string {
  return `${check.href.split('#', 1).join('')}#item-${item}`;
}

function outlineCheck(
  assessment: Assessment,
  page: string,
  sheetKind: WorkbookGuide['sheetKind'],
): WorkbookCheck {
  const { id, formerly, title, kind } = assessment;
  const items = 'items' in assessment ? assessment.items.map(outlineItem) : [];
  return {
    id,
    formerly,
    title,
    kind,
    href: `${page}#check-${id}`,
    items,
    ...(assessment.kind === 'worksheet' &&
      'model' in assessment &&
      sheetKind && {
        sheet: {
          ...sheetKind(assessment.model),
          ...(assessment.model === 'form' && { form: outlineForm(assessment) }),
        },
      }),
    ...(assessment.kind === 'inventory' && { inventory: withoutReadings(assessment) }),
  };
}

/** The fields of a form with their names. The rest stays where the form is, so that the page stays light. */
function outlineForm({ id, formerly, parts }: FormOutline): FormOutline {
  return { id, formerly, parts: parts.map(({ hint: _, ...part }) => part) };
}

function outlineTask(
  { id, formerly }: Named,
  title: string,
  { href, taskWords }: { href: string; taskWords: TaskWords },
): WorkbookCheck {
  const aliases = formerly ?? [];
  const [plan, next] = [
    { id: taskItem(id), formerly: aliases.map(taskItem), stem: taskWords.plan },
    { id: nextStepItem(id), formerly: aliases.map(nextStepItem), stem: taskWords.nextStep },
  ];
  const items = [plan, next].map((item) => ({ ...item, type: 'reflection' as const, rev: 1, words: {} }));
  return {
    ...{ id: taskItem(id), formerly: aliases.map(taskItem), title },
    ...{ kind: 'worksheet' as const, href: `${href}#field-task`, items },
  };
}

function outlineItem(item: Item): WorkbookItem {
  const { id, formerly, stem, type, rev } = item;
  return { id, formerly, stem, type, rev, words: wordsIn(item), ...(isOpen(item) && { open: item }) };
}

/** An inventory's numbers and titles. The long readings stay where the inventory is, so that the page stays light. */
function withoutReadings(inventory: Inventory): Inventory {
  return {
    ...inventory,
    ...{
      summary: '',
      intro: '',
      purpose: '',
      isNot: '',
      reliability: '',
      window: '',
      positions: [],
      sources: [],
    },
    dimensions: inventory.dimensions.map((dimension) => ({
      ...dimension,
      meaning: '',
      bands: dimension.bands.map((band) => ({ ...band, text: '' })),
      facets: dimension.facets.map((facet) => ({
        ...facet,
        ...{ meaning: '', gap: '', next: [], soon: [] },
        items: facet.items.map((statement) => ({ ...statement, text: '' })),
      })),
    })),
    forms: inventory.forms.map((form) =>
      form.kind === 'statements'
        ? { ...form, intro: '' }
        : {
            ...form,
            intro: '',
            shares: form.shares.map((share) => ({ ...share, meaning: '', reading: '' })),
            rows: form.rows.map((row) => ({ ...row, text: '' })),
          },
    ),
  };
}
