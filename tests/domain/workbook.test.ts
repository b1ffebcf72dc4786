import { describe, expect, it } from 'vitest';
import { hrefOfItem, workbookOutline } from '#domain/workbook.ts';
import { inventory, log, outline, shelf } from './workbook.make.ts';

const [first, second] = outline.lessons;

describe('the outline', () => {
  it('lists lessons in the order of the curriculum, each with its assessments in reading order', () => {
    expect(outline.lessons.map(({ id, title, formerly }) => [id, title, formerly])).toEqual([
      ['first', 'Lesson first', ['old-first']],
      ['second', 'Lesson second', ['old-second']],
    ]);
    expect(first?.checks.map(({ id }) => id)).toEqual(['power-check', 'field-log']);
  });

  it('names each assessment, its kind, its earlier ids, its place and its questions', () => {
    expect(first?.checks[1]).toEqual({
      id: 'field-log',
      formerly: ['old-log'],
      title: log.title,
      kind: 'worksheet',
      href: '/en/lessons/garden/first/#check-field-log',
      items: [
        { id: 'my-why', formerly: [], stem: 'Why do you do it?', type: 'reflection', rev: 1, words: {} },
      ],
    });
  });

  it('leads to a question where it stands', () => {
    const check = first?.checks[1];
    expect(check && hrefOfItem(check, 'my-why')).toBe('/en/lessons/garden/first/#item-my-why');
  });

  it('lists assessments that no lesson places, with their own pages', () => {
    expect(outline.others.map(({ id, href }) => [id, href])).toEqual([
      ['alone', '/en/assessments/alone/#check-alone'],
    ]);
  });

  it('carries an inventory without its long readings, and scores it just the same', () => {
    const carried = second?.checks[0]?.inventory;
    expect(JSON.stringify(carried)).not.toContain(inventory.reliability);
    expect(JSON.stringify(carried).length).toBeLessThan(JSON.stringify(inventory).length);
    expect(carried?.dimensions.map(({ id }) => id)).toEqual(inventory.dimensions.map(({ id }) => id));
  });

  it('places a lesson once, even when two modules name it', () => {
    const twice = {
      ...shelf,
      module: new Map([...shelf.module, ...[...shelf.module].map(([, entry]) => ['again', entry] as const)]),
    };
    const ids = workbookOutline(twice, {
      toLesson: (id) => id,
      toAssessment: (id) => id,
      taskWords: { plan: '', nextStep: '' },
    }).lessons.map(({ id }) => id);
    expect(ids).toEqual(['first', 'second']);
  });
});
