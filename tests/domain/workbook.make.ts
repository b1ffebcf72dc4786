import { workbookOutline } from '#domain/workbook.ts';
import type { Assessment, Dials, IssueChooser, Lesson } from '#schema/types.ts';
import { makeOrder, makeQuiz, makeReflection, makeSingle, makeWorksheet } from '../makeItems.ts';
import { makeInventory } from './assessment/inventory.make.ts';
import type { Body, Entry, Kinds, Shelf } from '#domain/library.ts';

/** A small shelf: one track, one module, the lessons given with the assessments that each places. */
export function makeShelf(lessons: Record<string, Assessment[]>, unplaced: Assessment[] = []): Shelf {
  const ids = Object.keys(lessons);
  const module = {
    id: 'garden',
    formerly: [],
    title: 'Garden',
    summary: 'S.',
    outcome: 'Dig.',
    lessons: ids,
  };
  const track = {
    id: 'soil',
    formerly: [],
    title: 'Soil',
    promise: 'P.',
    ink: 'poppy' as const,
    modules: ['garden'],
  };
  return {
    track: shelve<'track'>([track]),
    module: shelve<'module'>([module]),
    lesson: new Map(ids.map((id) => [id, makeEntry(makeLesson(id), bodyWith(lessons[id] ?? []))])),
    assessment: shelve<'assessment'>([...Object.values(lessons).flat(), ...unplaced]),
    route: new Map(),
    concept: new Map(),
    case: new Map(),
    page: new Map(),
    activity: new Map(),
    workshop: new Map(),
  };
}

function makeLesson(id: string): Lesson {
  return {
    id,
    formerly: [`old-${id}`],
    title: `Lesson ${id}`,
    summary: 'S.',
    minutes: 30,
    reviewed: '2026-11-23',
    requires: [],
    covers: [],
    objectives: [{ id: `do-${id}`, text: 'Do it.' }],
    concepts: ['bed'],
  };
}

function bodyWith(assessments: readonly Assessment[]): Body {
  const place = { file: 'lesson.mdx', line: 1, column: 1 };
  const blocks = assessments.map(({ id }) => ({
    name: 'Check',
    props: { id },
    inside: [],
    place,
    words: 0,
    citations: [],
  }));
  return { blocks, links: [], images: [], citations: [], headings: [], paragraphs: [], passages: [] };
}

function shelve<K extends keyof Kinds>(all: readonly Kinds[K][]): Map<string, Entry<Kinds[K]>> {
  return new Map(all.map((data) => [data.id, makeEntry(data)]));
}

function makeEntry<T extends { id: string }>(data: T, body?: Body): Entry<T> {
  return {
    id: data.id,
    locale: 'en',
    file: `${data.id}.yaml`,
    data,
    at: () => ({ file: data.id, line: 1, column: 1 }),
    ...(body && { body }),
  };
}

/** A quiz of two questions. */
export const quiz = makeQuiz({
  id: 'power-check',
  title: 'Check yourself',
  items: [makeSingle({ id: 'who-decides' }), makeOrder({ id: 'steps', rev: 2 })],
});
/** A log of one question. */
export const log = makeWorksheet({
  id: 'field-log',
  formerly: ['old-log'],
  items: [makeReflection({ id: 'my-why', stem: 'Why do you do it?' })],
});
/** An inventory with its long readings. */
export const inventory = makeInventory();
/** The smallest simulation. */
const dials: Dials = {
  ...{
    id: 'dials',
    formerly: [],
    kind: 'simulation',
    model: 'dials',
    title: 'Dials',
    summary: 'Turn.',
    objectives: [],
    sources: [],
  },
  ...{ base: 30, outcomes: [], switches: [], readings: [], assumptions: [] },
};
const criterion = { title: 'C', question: 'Q?', none: 'N', full: 'F' };
/** A sheet: its words, each criterion alike. */
export const chooser: IssueChooser = {
  ...{ id: 'issue-chooser', formerly: [], title: 'Choose', summary: 'S.', objectives: [], sources: [] },
  ...{ kind: 'worksheet', model: 'issue-chooser' },
  criteria: {
    ...{ widely: criterion, deeply: criterion, decider: criterion, winnable: criterion },
    ...{ builds: criterion, joins: criterion, values: criterion },
  },
};
/** Two lessons with these, and a quiz that no lesson places. */
export const shelf = makeShelf({ first: [quiz, log], second: [inventory, dials, chooser] }, [
  makeQuiz({ id: 'alone', items: [makeSingle({ id: 'alone-item' })] }),
]);
/** The outline of that shelf. */
export const outline = workbookOutline(shelf, {
  toLesson: (id) => `/en/lessons/garden/${id}/`,
  taskWords: { plan: 'What I will do', nextStep: 'My next step' },
  toAssessment: (id) => `/en/assessments/${id}/`,
  sheetKind: (model) => ({
    model,
    locale: 'en',
    words: { issues: 'One issue: {titles}|{n} issues: {titles}', blank: 'Blank.', unreadable: 'Unreadable.' },
  }),
});
