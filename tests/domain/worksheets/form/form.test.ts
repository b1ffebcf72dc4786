import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonText } from '#domain/record/json.ts';
import { addRow, moveRow, removeRow, writeCell, writeText } from '#domain/worksheets/form/edit.ts';
import { formMarkdown } from '#domain/worksheets/form/files.ts';
import { checkForm } from '#domain/worksheets/form/findings.ts';
import { rowsOf, type Entry, type FormPart, type FormSheet } from '#domain/worksheets/form/form.ts';
import { formModel } from '#domain/worksheets/form/model.ts';
import { straysIn } from '#domain/worksheets/form/strays.ts';
import { readSheet, writeSheet } from '#domain/worksheets/sheet.ts';
import { filled, lines, makeForm } from './make.ts';

const form = makeForm();
const model = formModel(form);
const { blank } = model;
const part = (id: string, of = form): FormPart => {
  const found = of.parts.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const agenda = part('agenda');
const ids = (sheet: FormSheet) => rowsOf(agenda, sheet).map(({ id }) => id);

const name = fc.oneof(
  fc.constantFrom(
    'story',
    'people',
    'agenda',
    'layers',
    'minutes',
    'item',
    '__proto__',
    'constructor',
    'snacks',
  ),
  fc.string(),
);
const cells = fc.dictionary(name, fc.string({ maxLength: 30 }));
const rows = fc.uniqueArray(fc.record({ id: fc.string({ maxLength: 5 }), cells }), {
  maxLength: 8,
  selector: ({ id }) => id,
});
const entry: fc.Arbitrary<Entry> = fc.oneof(fc.string(), rows);
const sheets = fc.dictionary(name, entry).map((parts) => ({ parts }));

describe('the text of a form', () => {
  it('takes any text without failing', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(['sheet', 'refused']).toContain(readSheet(jsonText(value), model).kind);
        expect(() => model.read(value, 1)).not.toThrow();
      }),
    );
  });

  it('comes back as it was written, whatever stands in it, and can be shown', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const once = model.read(sheet, 1) ?? blank;
        const twice = readSheet(writeSheet(once, model), model);
        expect(twice).toEqual({ kind: 'sheet', data: once });
        model.facts(once);
        checkForm(form.checks, filled(once.parts));
        formMarkdown(form, once);
      }),
    );
  });

  it('loses no text of a sheet, also where the form has no place for it any more', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const read = jsonText(model.read(sheet, 1));
        for (const text of Object.values(sheet.parts).flatMap((one) =>
          typeof one === 'string' ? [one] : one.flatMap((row) => Object.values(row.cells)),
        ))
          expect(read).toContain(jsonText(text));
      }),
    );
  });

  it('refuses two rows of one id, rows that are none, and the sheet of another form', () => {
    const text = (data: unknown, sheet = 'form:surgeon') => jsonText({ sheet, version: 1, data });
    const twins = [...lines(['A']), ...lines(['B'])];
    expect(readSheet(text({ parts: { agenda: twins } }), model)).toMatchObject({ problem: 'wrong-shape' });
    expect(readSheet(text({ parts: { agenda: [{ id: 'r1' }] } }), model)).toMatchObject({
      problem: 'wrong-shape',
    });
    expect(readSheet(text({ parts: { story: 5 } }), model)).toMatchObject({ problem: 'wrong-shape' });
    expect(readSheet(text({ parts: {} }, 'form:other'), model)).toMatchObject({ problem: 'other-sheet' });
  });

  it('finds what was written under earlier names of the form, its parts and its columns', () => {
    const renamed = makeForm({
      formerly: ['old-surgeon'],
      parts: form.parts.map((one) =>
        one.rows
          ? {
              ...one,
              ...(one.id === 'agenda' && {
                formerly: ['plan'],
                rows: {
                  ...one.rows,
                  columns: one.rows.columns.map((column) =>
                    column.id === 'lead' ? { ...column, formerly: ['chair'] } : column,
                  ),
                },
              }),
            }
          : one,
      ),
    });
    const parts = { plan: [{ id: 'r1', cells: { item: 'Vote', chair: 'AB' } }] };
    const text = jsonText({ sheet: 'form:old-surgeon', version: 1, data: { parts } });
    expect(readSheet(text, formModel(renamed))).toEqual({
      kind: 'sheet',
      data: { parts: { agenda: [{ id: 'r1', cells: { item: 'Vote', lead: 'AB' } }] } },
    });
  });

  it('keeps both where something stands under an earlier name and under the name of today', () => {
    const renamed = makeForm({
      parts: [{ id: 'story', formerly: ['tale'], title: 'Story', field: 'text' }],
    });
    const parts = { tale: 'Once', story: 'Twice' };
    expect(formModel(renamed).read({ parts }, 1)).toEqual({ parts });
  });

  it('keeps a part beside the one of today where its shape changed', () => {
    const sheet = model.read({ parts: { agenda: 'All of it', story: lines(['Once']) } }, 1) ?? blank;
    expect(rowsOf(agenda, sheet)).toHaveLength(2);
    expect(straysIn(form, sheet).map(({ text }) => text)).toEqual(['All of it', 'Once']);
  });
});

describe('rows', () => {
  it('stand there as many as planned, and a form that was changed back is blank again', () => {
    expect(ids(blank)).toEqual(['r1', 'r2']);
    const at = { row: 'r2', column: 'item' };
    const written = writeCell(blank, agenda, { ...at, text: 'Vote' });
    expect(rowsOf(agenda, written)[1]?.cells).toEqual({ item: 'Vote' });
    expect(writeCell(written, agenda, { ...at, text: '' })).toEqual(blank);
    expect(writeText(writeText(blank, part('story'), 'Once'), part('story'), '')).toEqual(blank);
  });

  it('are added until there is no room, moved by one place, and never fewer than planned', () => {
    const three = addRow(blank, agenda);
    expect(ids(three)).toEqual(['r1', 'r2', 'r3']);
    expect(ids(addRow(addRow(three, agenda), agenda))).toHaveLength(4);
    expect(ids(moveRow(three, agenda, { row: 'r3', by: -1 }))).toEqual(['r1', 'r3', 'r2']);
    expect(ids(moveRow(three, agenda, { row: 'r3', by: 1 }))).toEqual(['r1', 'r2', 'r3']);
    expect(ids(removeRow(three, agenda, 'r1'))).toEqual(['r2', 'r3']);
    expect(ids(removeRow(blank, agenda, 'r1'))).toHaveLength(2);
  });

  it('that are given keep what their author gave, and only what was filled in is kept', () => {
    const layers = part('layers');
    const cell = (column: string, text: string) => ({ row: 'hiring', column, text });
    const sheet = writeCell(writeCell(blank, layers, cell('now', '10')), layers, cell('layer', 'Mine'));
    expect(sheet.parts).toEqual({ layers: [{ id: 'hiring', cells: { now: '10' } }] });
    expect(rowsOf(layers, sheet)[0]?.cells).toEqual({ now: '10', layer: 'Hiring', all: '40' });
  });

  it('that were filled in and are given no more are kept and shown', () => {
    const layers = part('layers');
    const old = { parts: { layers: [{ id: 'breaks', cells: { now: '7' } }] } };
    const sheet = writeCell(old, layers, { row: 'hiring', column: 'now', text: '1' });
    expect(straysIn(form, sheet)).toEqual([{ name: 'Layers', text: '7' }]);
  });

  it('keep and show what stood in a cell before their author gave it', () => {
    const old = { parts: { layers: [{ id: 'hiring', cells: { all: '38' } }] } };
    const sheet = writeCell(old, part('layers'), { row: 'hiring', column: 'now', text: '1' });
    expect(rowsOf(part('layers'), sheet)[0]?.cells).toMatchObject({ all: '40', now: '1' });
    expect(straysIn(form, sheet)).toEqual([{ name: 'Layers', text: '38' }]);
  });
});
