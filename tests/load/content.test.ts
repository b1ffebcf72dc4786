import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assessmentsIn } from '#domain/curriculum.ts';
import { contexts } from '#domain/blocks.ts';
import { idsIn } from '#domain/check/references.ts';
import { sourceShelf, type BlockUse, type Entry } from '#domain/library.ts';
import { checkContent } from '#load/check.ts';
import { lineOf } from './broken.ts';
import { likeness, wordsOf } from './likeness.ts';

const { library, problems } = checkContent('content');
const shelf = sourceShelf(library);
const lessons = [...shelf.lesson.values()].map((entry) => [entry.id, entry] as const);
const quizzes = [...shelf.assessment.values()].flatMap(({ data }) => (data.kind === 'quiz' ? [data] : []));

test('the content has no problems', () => {
  expect(problems.map(lineOf)).toEqual([]);
});

describe.each(lessons)('the lesson %s', (_, entry) => {
  const { data, body } = entry;
  const blocks = body?.blocks ?? [];
  const named = (name: string) => blocks.filter((block) => block.name === name);
  const top = blocks.filter(({ inside }) => inside.length === 0);
  const placed = assessmentsIn(body, shelf);
  const checksIn = (around: string) => named('Check').filter(({ inside }) => inside.includes(around));
  const kindOf = ({ props }: BlockUse) => shelf.assessment.get(props['id'] ?? '')?.data.kind;
  const lessonCheck = quizzes.find(({ id }) => id === `${data.id}-check`);

  test.each(['Scenario', 'TryFirst', 'Example', 'FieldTask', 'Limits', 'Handout'])('has one %s', (name) => {
    expect(named(name)).toHaveLength(1);
  });

  test('has its parts in the order in which people learn', () => {
    const order = ['Scenario', 'TryFirst', 'Example', 'FieldTask', 'Limits', 'Slide', 'Handout'];
    const found = top.map(({ name }) => name).filter((name) => order.includes(name));
    expect([...new Set(found)]).toEqual(order);
  });

  test('asks something before it tells', () => {
    expect(checksIn('TryFirst').map(kindOf)).toEqual(['quiz']);
  });

  test('shows at least one diagram to those who read', () => {
    expect(named('Diagram').filter(({ inside }) => inside.length === 0)).not.toEqual([]);
  });

  test('has an exercise between the example and the field task, and a check of its own', () => {
    const from = top.findIndex(({ name }) => name === 'Example');
    const to = top.findIndex(({ name }) => name === 'FieldTask');
    const ids = top.slice(from, to).flatMap(({ name, props }) => (name === 'Check' ? [props['id']] : []));
    expect(ids).toContain(lessonCheck?.id);
    expect(ids.filter((id) => id !== lessonCheck?.id)).not.toEqual([]);
  });

  test('checks itself with five items or more, of several types, each with a way back into the text', () => {
    const items = lessonCheck?.items ?? [];
    expect(items.length).toBeGreaterThanOrEqual(5);
    expect(new Set(items.map(({ type }) => type)).size).toBeGreaterThanOrEqual(3);
    expect(items.filter((item) => !('see' in item) || !item.see).map(({ id }) => id)).toEqual([]);
  });

  test('has the log of its field task inside the task, and its reflection after the task is set', () => {
    const from = blocks.findIndex(({ name }) => name === 'FieldTask');
    const isSheet = (block: BlockUse, name: string) =>
      block.props['id'] === `${data.id}-${name}` && kindOf(block) === 'worksheet';
    expect(
      blocks.filter((block) => isSheet(block, 'log') && block.inside.includes('FieldTask')),
    ).toHaveLength(1);
    expect(blocks.slice(from).filter((block) => isSheet(block, 'reflection'))).toHaveLength(1);
  });

  test('works on each of its objectives itself', () => {
    const worked = new Set([
      ...placed.flatMap((one) => [
        ...one.objectives,
        ...('items' in one ? one.items.flatMap(({ objectives }) => objectives) : []),
      ]),
      ...named('FieldTask').flatMap(({ props }) => idsIn(props['objectives'])),
    ]);
    expect(data.objectives.map(({ id }) => id).filter((id) => !worked.has(id))).toEqual([]);
  });

  test('has an activity for a room', () => {
    expect(shelf.activity.get(data.activity ?? '')).toBeDefined();
  });

  test('has six to ten slides, each with something to say or do', () => {
    const starts = blocks.flatMap(({ name }, n) => (name === 'Slide' ? [n] : []));
    expect(starts.length).toBeGreaterThanOrEqual(6);
    expect(starts.length).toBeLessThanOrEqual(10);
    for (const [n, start] of starts.entries()) {
      const slide = blocks.slice(start + 1, starts[n + 1]);
      expect(slide.some(({ name }) => name === 'FacilitatorNote')).toBe(true);
    }
  });

  test('can be read in a sitting: up to 1000 words of prose, 2300 with stories and limits', () => {
    const count = (texts: readonly { text: string }[]) =>
      texts.flatMap(({ text }) => text.split(/\s+/).filter(Boolean)).length;
    const passages = body?.passages ?? [];
    expect(count(passages.filter(({ block }) => !block))).toBeLessThanOrEqual(1000);
    expect(count(passages)).toBeLessThanOrEqual(2300);
  });
});

test('each of the twenty-eight ideas of the starting article is taught by some lesson', () => {
  const taught = new Set(lessons.flatMap(([, { data }]) => data.covers));
  const ideas = Array.from({ length: 28 }, (_, n) => `S${n + 1}`);
  expect(ideas.filter((idea) => !taught.has(idea))).toEqual([]);
});

describe('worked examples', () => {
  // Honest stories of one lesson share its vocabulary: up to a tenth of their words. A story told again with other names
  // keeps half of them or more. The bound lies between, nearer to the honest ones.
  const bound = 0.25;

  interface Story {
    of: string;
    facets: Record<string, string>;
  }

  function storiesOf({ file }: Entry<unknown>): Story[] {
    const text = readFileSync(file, 'utf8');
    return [...text.matchAll(/<Context ([^>]*)>([\s\S]*?)<\/Context>/g)].map(([, props = '', story = '']) => {
      const { of = '', ...facets } = Object.fromEntries(
        [...props.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
      );
      return { of, facets: { ...facets, story } };
    });
  }

  const pairs = lessons.flatMap(([id, entry]) => {
    const stories = storiesOf(entry);
    return stories.flatMap((a, n) =>
      stories.slice(n + 1).map((b) => ({ name: `${id}: ${a.of} and ${b.of}`, a, b })),
    );
  });

  test('are told in all four settings', () => {
    expect(pairs).toHaveLength(lessons.length * 6);
    for (const [, entry] of lessons)
      expect(
        storiesOf(entry)
          .map(({ of }) => of)
          .toSorted(),
      ).toEqual([...contexts].toSorted());
  });

  test.each(pairs)('$name differ in people, obstacle, decision and story', ({ a, b }) => {
    for (const facet of ['people', 'obstacle', 'decision', 'story']) {
      expect(wordsOf(a.facets[facet]).size).toBeGreaterThanOrEqual(3);
      expect(likeness(a.facets[facet], b.facets[facet])).toBeLessThan(bound);
    }
  });

  test('that only swap the names would be found out', () => {
    for (const { a } of pairs) {
      const swapped = a.facets['story']?.replaceAll(
        /\b[A-Z]\w+|tenants?|parents?|patients?|riders?|workers?|members?/g,
        (name) => `other-${name.length}`,
      );
      expect(likeness(a.facets['story'], swapped)).toBeGreaterThan(0.5);
    }
  });
});
