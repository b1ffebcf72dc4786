import { noteOf } from '#domain/record/note.ts';
import type { OtherSheets } from '#domain/worksheets/campaign-plan/across.ts';
import { issueFacts, mapFacts } from '#domain/worksheets/campaign-plan/others.ts';
import { chooserModel } from '#domain/worksheets/issue-chooser/model.ts';
import { mapModel } from '#domain/worksheets/power-map/model.ts';
import { readSheet, type SheetModel } from '#domain/worksheets/sheet.ts';
import { structureTestsModel } from '#domain/worksheets/structure-tests.ts';
import { useRecord } from '#islands/useRecord.ts';

/** The sheets that a plan is joined to, by the ids of their worksheets. */
export const otherIds = ['issue-chooser', 'power-map', 'structure-tests'] as const;

/** One of `otherIds`. */
export type OtherId = (typeof otherIds)[number];

/** Where the other sheets are; one that this site does not have is left out. */
export type OtherLinks = Readonly<
  Partial<Record<OtherId, { readonly title: string; readonly url: string } | undefined>>
>;

/** Whether something is written in a sheet, and whether it can be read. */
export type OtherState = 'absent' | 'present' | 'unreadable';

/** What is written in the other sheets of this record. Nothing is changed in them. */
export function useOthers(): { sheets: OtherSheets; states: Readonly<Record<OtherId, OtherState>> } {
  const { record } = useRecord();
  const read = <T>(id: OtherId, model: SheetModel<T>): { state: OtherState; data?: T } => {
    const text = noteOf(record, id)?.text ?? '';
    if (text.trim() === '') return { state: 'absent' };
    const reading = readSheet(text, model);
    return reading.kind === 'sheet' ? { state: 'present', data: reading.data } : { state: 'unreadable' };
  };
  const issues = read('issue-chooser', chooserModel);
  const map = read('power-map', mapModel);
  const tests = read('structure-tests', structureTestsModel);
  return {
    sheets: {
      issues: issues.data && issueFacts(issues.data),
      map: map.data && mapFacts(map.data),
      tests: tests.data,
    },
    states: { 'issue-chooser': issues.state, 'power-map': map.state, 'structure-tests': tests.state },
  };
}
