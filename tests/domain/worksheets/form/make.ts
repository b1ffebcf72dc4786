import type { FormSheet, Row } from '#domain/worksheets/form/form.ts';
import type { FilledForm } from '#domain/worksheets/form/values.ts';
import { formSchema } from '#schema/assessment.ts';
import type { FormWorksheet } from '#schema/types.ts';

/** A form as an author would write it. */
export function makeForm(fields: Record<string, unknown> = {}): FormWorksheet {
  return formSchema.parse({
    ...{ id: 'surgeon', kind: 'worksheet', model: 'form', title: 'Surgeon', summary: 'S.', parts },
    ...fields,
  });
}

const parts = [
  { id: 'story', title: 'Story', field: 'text' },
  { id: 'people', title: 'People', field: 'number' },
  { id: 'rule', title: 'Rule', field: 'choice', options: { vote: 'By a vote', consent: 'By consent' } },
  {
    ...{ id: 'agenda', title: 'Agenda' },
    rows: {
      ...{ from: 2, to: 4 },
      columns: [
        { id: 'item', title: 'Item', field: 'line' },
        { id: 'minutes', title: 'Minutes', field: 'number' },
        { id: 'lead', title: 'Lead', field: 'initials' },
      ],
    },
  },
  {
    ...{ id: 'layers', title: 'Layers' },
    rows: {
      fixed: true,
      columns: [
        { id: 'layer', title: 'Layer', field: 'line' },
        { id: 'all', title: 'All', field: 'number' },
        { id: 'now', title: 'Now', field: 'number' },
        { id: 'after', title: 'After', field: 'number' },
      ],
      start: [
        { id: 'hiring', layer: 'Hiring', all: 40 },
        { id: 'hours', layer: 'Hours' },
      ],
    },
  },
];

/** A line of the agenda: what, minutes, who. */
export type Line = readonly [item: string, minutes?: string, lead?: string];

/** Lines of the agenda, as rows. */
export function lines(...all: readonly Line[]): Row[] {
  return all.map(([item, minutes = '', lead = ''], n) => ({
    id: `r${n + 1}`,
    cells: Object.fromEntries(Object.entries({ item, minutes, lead }).filter(([, text]) => text !== '')),
  }));
}

/** What was filled in, ready to be looked at. */
export function filled(entries: FormSheet['parts'] = {}, form = makeForm()): FilledForm {
  return { parts: form.parts, sheet: { parts: entries }, rowName: (n) => `Line ${n}` };
}
