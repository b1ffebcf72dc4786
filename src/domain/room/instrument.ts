import type { Assessment, Inventory, Item } from '#schema/types.ts';
import type { StatementsForm } from '#domain/assessment/inventory/statements.ts';
import { markOf, twoCharacters } from './mark.ts';
import { questionsOfForm, questionsOfItem, type ChoiceWords, type Question } from './question.ts';

/** A quiz, or one form of an inventory, as a room counts it. Plain data. */
export interface RoomInstrument {
  /** `three-tests`, or `practice-inventory/short` for a form: what rooms and hand counts name it by. */
  readonly key: string;
  /** Id of the assessment. */
  readonly assessment: string;
  readonly title: string;
  /** Title of the form; `null` for a quiz. */
  readonly formTitle: string | null;
  readonly questions: readonly Question[];
  /** Stands for the key in a code. */
  readonly mark: number;
  /** Made of the ids of its questions and choices: another one where anything was added, taken away, moved or changed its meaning. */
  readonly version: number;
  /** The inventory and its form; absent for a quiz. */
  readonly measured?: { readonly inventory: Inventory; readonly form: StatementsForm };
}

/** What a room can count of an assessment: a quiz with anything to choose, and each form of statements of an inventory. */
export function instrumentsOf(assessment: Assessment, words: ChoiceWords): RoomInstrument[] {
  if (assessment.kind === 'inventory')
    return assessment.forms.flatMap((form) =>
      form.kind === 'statements' ? [formInstrument(assessment, form)] : [],
    );
  if (assessment.kind !== 'quiz') return [];
  const { id, title, items } = assessment;
  const questions = items.flatMap((item) => questionsOfItem(item, words));
  if (questions.length === 0) return [];
  return [instrument({ key: id, assessment: id, title, formTitle: null, questions }, items.map(revisionOf))];
}

/** Whether a room can count anything of an assessment. */
export function isCountable(assessment: Assessment): boolean {
  return instrumentsOf(assessment, { trueWord: '', falseWord: '' }).length > 0;
}

/** One form of an inventory. */
export function formInstrument(inventory: Inventory, form: StatementsForm): RoomInstrument {
  const { id, title } = inventory;
  const questions = questionsOfForm(inventory, form);
  const parts = { key: `${id}/${form.id}`, assessment: id, title, formTitle: form.title, questions };
  return {
    ...instrument(parts, [String(inventory.version)]),
    measured: { inventory, form },
  };
}

function instrument(
  parts: Pick<RoomInstrument, 'key' | 'assessment' | 'title' | 'formTitle' | 'questions'>,
  revisions: readonly string[],
): RoomInstrument {
  const ids = parts.questions.map(
    ({ id, takes, choices }) => `${id} ${takes} ${choices.map((choice) => choice.id).join(' ')}`,
  );
  return {
    ...parts,
    mark: markOf(parts.key, twoCharacters),
    version: markOf([...revisions, ...ids].join('\n'), twoCharacters),
  };
}

function revisionOf({ id, rev }: Item): string {
  return `${id} ${rev}`;
}
