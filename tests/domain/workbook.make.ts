import type { Assessment, Lesson } from '#schema/types.ts';
import type { Body, Entry, Kinds, Shelf } from '#domain/library.ts';

/** A small shelf: one track, one module, the lessons given with the assessments that each places. */
export function makeShelf(lessons: Record<string, Assessment[]>, unplaced: Assessment[] = []): Shelf {
  const ids = Object.keys(lessons);
  const module = { id: 'garden', formerly: [], title: 'Garden', summary: 'S.', outcome: 'Dig.', lessons: ids };
  const track = { id: 'soil', formerly: [], title: 'Soil', promise: 'P.', ink: 'poppy' as const, modules: ['garden'] };
  return {
    track: shelve<'track'>([track]),
    module: shelve<'module'>([module]),
    lesson: new Map(ids.map((id) => [id, makeEntry(makeLesson(id), bodyWith(lessons[id] ?? []))])),
    assessment: shelve<'assessment'>([...Object.values(lessons).flat(), ...unplaced]),
    route: new Map(),
    concept: new Map(),
    page: new Map(),
    activity: new Map(),
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
  const blocks = assessments.map(({ id }) => ({ name: 'Check', props: { id }, inside: [], place, words: 0, citations: [] }));
  return { blocks, links: [], images: [], citations: [], headings: [], passages: [] };
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
