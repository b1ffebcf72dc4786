import type { WorkbookLesson } from '#domain/workbook.ts';
import type { FilledCheck, FilledWorkbook } from './filled.ts';

/** What is told apart in the workbook when it is not read lesson by lesson. */
export const entryKinds = ['texts', 'sheets', 'answers', 'choices', 'sittings', 'turns'] as const;
export type WorkbookKind = (typeof entryKinds)[number];

/** One assessment with only what is of one kind. */
export interface KindPart {
  /** Null where it stands outside the lessons. */
  readonly lesson: WorkbookLesson | null;
  readonly filled: FilledCheck;
}

/** All of one kind, in the order of the lessons. */
export interface KindGroup {
  readonly kind: WorkbookKind;
  readonly parts: readonly KindPart[];
}

/** The workbook by kind: what was written, then what was answered, chosen, rated and tried out. Kinds with nothing are left out. */
export function byKind({ lessons, others }: FilledWorkbook): KindGroup[] {
  const all: KindPart[] = [
    ...lessons.flatMap(({ lesson, checks }) => checks.map((filled) => ({ lesson, filled }))),
    ...others.map((filled) => ({ lesson: null, filled })),
  ];
  return entryKinds
    .map((kind) => ({
      kind,
      parts: all
        .filter(({ filled }) => filled[kind].length > 0)
        .map(({ lesson, filled }) => ({ lesson, filled: onlyKind(filled, kind) })),
    }))
    .filter(({ parts }) => parts.length > 0);
}

function onlyKind({ check, ...filled }: FilledCheck, kind: WorkbookKind): FilledCheck {
  const nothing = {
    check,
    texts: [],
    sheets: [],
    answers: [],
    choices: [],
    result: null,
    sittings: [],
    turns: [],
    steps: [],
  };
  return { ...nothing, [kind]: filled[kind], result: kind === 'answers' ? filled.result : null };
}
