import { describe, expect, it } from 'vitest';
import { formCsv, formMarkdown } from '#domain/worksheets/form/files.ts';
import { checkForm, NOT_INITIALS } from '#domain/worksheets/form/findings.ts';
import type { FormSheet } from '#domain/worksheets/form/form.ts';
import { formModel } from '#domain/worksheets/form/model.ts';
import { drawShares, stacked } from '#domain/worksheets/form/picture.ts';
import { figuresOf } from '#domain/worksheets/form/readings.ts';
import { sayShort } from '#domain/worksheets/models.ts';
import { writeSheet } from '#domain/worksheets/sheet.ts';
import { workbookOutline } from '#domain/workbook.ts';
import { makeShelf } from '../../workbook.make.ts';
import { filled, lines, makeForm } from './make.ts';

const form = makeForm();
const model = formModel(form);

describe('figures', () => {
  const readings = makeForm({
    readings: [
      { id: 'minutes', title: 'Minutes', sum: 'agenda.minutes', of: 60 },
      { id: 'roles', title: 'Roles', distinct: 'agenda.lead' },
      { id: 'often', title: 'Often', tally: 'agenda.lead' },
      { id: 'voice', title: 'Voice', share: { of: 'layers.all', columns: ['layers.now', 'layers.after'] } },
    ],
  }).readings;
  const layers = [
    { id: 'hiring', cells: { now: '10', after: '45' } },
    { id: 'hours', cells: { now: '3' } },
  ];
  const figures = figuresOf(
    readings,
    filled({ agenda: lines(['A', '40', 'CD'], ['B', '', 'ab'], ['C', '1,000', 'AB']), layers }),
  );

  it('add up, count and tally, most first', () => {
    expect(figures[0]).toMatchObject({ kind: 'sum', value: 1040, of: 60, terms: [40, 1000] });
    expect(figures[1]).toMatchObject({ kind: 'distinct', values: ['ab', 'CD'] });
    expect(figures[2]).toMatchObject({
      values: [
        { text: 'ab', n: 2 },
        { text: 'CD', n: 1 },
      ],
    });
  });

  it('set columns against one, leave open what has no number, and stay inside the picture', () => {
    const [, , , voice] = figures;
    if (voice?.kind !== 'share') throw new Error('no shares');
    expect(voice).toMatchObject({ whole: 'All', columns: ['Now', 'After'] });
    expect(voice.rows).toEqual([
      {
        name: 'Hiring',
        of: 40,
        parts: [
          { number: 10, percent: 25 },
          { number: 45, percent: 113 },
        ],
      },
    ]);
    const say = (column: string, percent: number) => `${column} ${percent}%`;
    const picture = stacked([{ title: 'Voice', drawing: drawShares(voice, { width: 400, say }) }]);
    const words = picture.shapes.flatMap((shape) => (shape.kind === 'words' ? [shape.text] : []));
    expect(words).toEqual(['Voice', 'Hiring', 'Now 25%', 'After 113%']);
    for (const shape of picture.shapes)
      if (shape.kind === 'box') expect(shape.x + shape.width).toBeLessThanOrEqual(picture.width);
  });
});

describe('checkForm', () => {
  const checks = makeForm({
    checks: [
      { id: 'no-story', severity: 'gap', say: 'No story.', when: { empty: 'story' } },
      { id: 'no-lead', severity: 'look', say: '{row}', at: 'agenda.item', when: { empty: 'agenda.lead' } },
      { id: 'alone', severity: 'look', say: '{n}', at: 'rule', when: { rows: 'agenda', below: 3 } },
    ],
  }).checks;

  it('says nothing of a sheet that nobody touched', () => {
    expect(checkForm(checks, filled())).toEqual([]);
  });

  it('leads where the author says, into the same row where it is about one', () => {
    const found = checkForm(checks, filled({ agenda: lines(['A'], ['B', '5', 'AB']) }));
    expect(found.map(({ code, severity, at }) => [code, severity, at])).toEqual([
      ['no-story', 'gap', 'part--story'],
      ['no-lead', 'look', 'part--agenda--r1--item'],
      ['alone', 'look', 'part--rule'],
    ]);
  });

  it('asks for initials where a name stands', () => {
    const found = checkForm([], filled({ agenda: lines(['A', '', 'Maria Lopez'], ['B', '', 'M.L.']) }));
    expect(found).toEqual([
      { code: NOT_INITIALS, severity: 'look', values: { text: 'Maria Lopez' }, at: 'part--agenda--r1--lead' },
    ]);
  });
});

describe('a form in other shapes', () => {
  const sheet: FormSheet = {
    parts: { story: 'Once | twice', rule: 'vote', agenda: lines(['=A|B', '5', 'AB']), snacks: 'Plums' },
  };

  it('is said whole, with what it has no place for', () => {
    expect(model.facts(model.blank)).toEqual([]);
    expect(model.facts(sheet).map(({ values }) => values)).toEqual([
      { title: 'Story', text: 'Once | twice' },
      { title: 'Rule', text: 'By a vote' },
      { title: 'Agenda', n: 1, text: '=A|B · 5 · AB' },
      { title: 'snacks', text: 'Plums' },
    ]);
  });

  it('is Markdown without the parts in which nothing stands', () => {
    const text = formMarkdown(form, sheet);
    expect(text).toContain(
      '## Agenda\n\n| Item | Minutes | Lead |\n| --- | --- | --- |\n| =A\\|B | 5 | AB |',
    );
    expect(text).not.toContain('## People');
  });

  it('is a table for a spreadsheet, with no formulas', () => {
    const text = formCsv(form, sheet, ['part', 'line', 'column', 'text']);
    expect(text).toContain("Agenda,1,Item,'=A|B\r\n");
    expect(text).toContain('Rule,,,By a vote\r\n');
  });

  it('is said in the workbook by the names of its parts', () => {
    const { others } = workbookOutline(makeShelf({}, [form]), {
      toLesson: (id) => id,
      toAssessment: (id) => id,
      sheetKind: (name) => ({
        model: name,
        locale: 'en',
        words: { text: '{title}: {text}', row: '{n}. {text}' },
      }),
      taskWords: { plan: 'P', nextStep: 'N' },
    });
    const kind = others[0]?.sheet;
    if (!kind) throw new Error('no sheet');
    expect(sayShort(writeSheet(sheet, model), kind)).toEqual([
      'Story: Once | twice',
      'Rule: By a vote',
      '1. =A|B · 5 · AB',
      'snacks: Plums',
    ]);
  });
});
