import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { workbookOutline } from '#domain/workbook.ts';
import { Workbook } from '#islands/Workbook.tsx';
import { makeAttempt, makeRecord } from '../domain/record/makeRecord.ts';
import { makeShelf } from '../domain/workbook.make.ts';
import { makeWorksheet } from '../makeItems.ts';
import { makeRank } from '../makeOpenItems.ts';
import './matchers.ts';
import { button, dialog, labels, showAround } from './showWorkbook.tsx';

afterEach(cleanup);

const outline = workbookOutline(
  makeShelf({ first: [makeWorksheet({ id: 'opening', items: [makeRank()] })] }),
  {
    toLesson: (id) => `/en/lessons/garden/${id}/`,
    toAssessment: (id) => `/en/assessments/${id}/`,
    taskWords: { plan: '', nextStep: '' },
  },
);
const ranked = makeRecord({
  attempts: [
    makeAttempt({
      item: 'what-matters',
      assessment: 'opening',
      response: { type: 'rank', order: ['heat', 'rent', 'locks'] },
      earned: null,
      possible: null,
    }),
  ],
});

it('shows what was chosen in its own words, neither right nor wrong, and deletes it on request', async () => {
  const { user, storage } = showAround(ranked, <Workbook outline={outline} locale="en" labels={labels} />);
  expect(await screen.findByText('1. Heat')).toBeVisible();
  expect(screen.getByText('3. Locks')).toBeVisible();
  expect(screen.queryByText(/right|wrong/i)).toBeNull();
  await user.click(button('Delete'));
  await user.click(dialog().getByRole('button', { name: /^Delete/ }));
  expect(storage.now().attempts).toEqual([]);
  expect(screen.queryByText('1. Heat')).toBeNull();
});
