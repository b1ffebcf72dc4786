import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import type { LearnerRecord } from '#domain/record/record.ts';
import { workbookOutline } from '#domain/workbook.ts';
import type { WorkbookLabels } from '#islands/workbook/labels.ts';
import { Workbook } from '#islands/Workbook.tsx';
import words from '#i18n/en/workbook.json' with { type: 'json' };
import { makeAttempt, makeNote, makeRecord } from '../domain/record/makeRecord.ts';
import { makeShelf } from '../domain/workbook.make.ts';
import { makeQuiz, makeReflection, makeSingle, makeWorksheet } from '../makeItems.ts';
import { standInForDialogs } from './dialogs.ts';
import { fakeStorage } from './fakeStorage.ts';
import { Kept } from './show.tsx';

standInForDialogs();

/** The real words of the interface: tests look for what people read. */
export const labels: WorkbookLabels = words;

/** Two lessons; the first has a quiz of two questions and a log of one. */
export const outline = workbookOutline(
  makeShelf({
    first: [
      makeQuiz({
        id: 'power-check',
        items: [makeSingle({ id: 'who-decides' }), makeSingle({ id: 'who-acts', stem: 'Who acts?' })],
      }),
      makeWorksheet({
        id: 'field-log',
        items: [makeReflection({ id: 'my-why', stem: 'Why do you do it?' })],
      }),
    ],
    second: [],
  }),
  {
    toLesson: (id) => `/en/lessons/garden/${id}/`,
    toAssessment: (id) => `/en/assessments/${id}/`,
    taskWords: { plan: 'What I will do', nextStep: 'My next step' },
  },
);

/** Two answers, one of them right, and a text with another beside it. */
export const filled = makeRecord({
  counter: 9,
  attempts: [makeAttempt(), makeAttempt({ id: 'a2', item: 'who-acts', earned: 0, counter: 2 })],
  notes: [makeNote({ others: ['Because of the bus.'], edited: 3 })],
});

/** An island around a record, with a user at it. */
export function showAround(record: LearnerRecord, island: ReactNode) {
  const storage = fakeStorage(record);
  const shown = render(<Kept storage={storage}>{island}</Kept>);
  return { ...shown, storage, user: userEvent.setup() };
}

/** The workbook of a record. */
export function showWorkbook(record: LearnerRecord = filled) {
  return showAround(record, <Workbook outline={outline} locale="en" labels={labels} />);
}

/** The button of a name. */
export const button = (name: string) => screen.getByRole('button', { name });

/** Queries within the dialog that is open. */
export const dialog = () => within(screen.getByRole('dialog'));

/** Files that were handed to the browser, instead of saving them. */
export function catchDownloads(): { name: string; blob: Blob }[] {
  const caught: { name: string; blob: Blob }[] = [];
  URL.createObjectURL = (blob) => {
    caught.push({ name: '', blob: blob as Blob });
    return 'blob:1';
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const last = caught.at(-1);
    if (last) last.name = this.download;
  });
  return caught;
}
