import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { Quiz } from '#islands/Quiz.tsx';
import { Worksheet } from '#islands/Worksheet.tsx';
import { RecordContext } from '#islands/useRecord.ts';
import type { QuizLabels } from '#islands/labels.ts';
import type { Item } from '#schema/types.ts';
import words from '#i18n/en/quiz.json' with { type: 'json' };
import { makeQuiz, makeWorksheet } from '../makeItems.ts';
import { fakeStorage, type FakeStorage } from './fakeStorage.ts';

// What a browser does and jsdom does not: there is nothing to scroll.
Element.prototype.scrollIntoView = () => undefined;

/** The real words of the interface: tests look for what people read. */
export const labels: QuizLabels = words;

/** An island with a storage around it. */
export function Kept({ storage, children }: { storage: FakeStorage; children: ReactNode }) {
  return <RecordContext value={storage.open}>{children}</RecordContext>;
}

interface Around {
  storage?: FakeStorage;
  aliases?: Record<string, string[]>;
}

/** A quiz of these items, drawn, with a user at it. */
export function showQuiz(items: Item[], { storage = fakeStorage(), aliases = {} }: Around = {}) {
  const quiz = makeQuiz({ items });
  const shown = render(
    <Kept storage={storage}>
      <Quiz
        quiz={quiz}
        locale="en"
        labels={labels}
        aliases={aliases}
        headings={{ 'three-tests': 'Three tests' }}
      />
    </Kept>,
  );
  return { ...shown, storage, user: userEvent.setup() };
}

/** A worksheet of these items, drawn, with a user at it. */
export function showWorksheet(items: Item[], { storage = fakeStorage() }: Around = {}) {
  const worksheet = makeWorksheet({ items });
  const shown = render(
    <Kept storage={storage}>
      <Worksheet worksheet={worksheet} locale="en" labels={labels} />
    </Kept>,
  );
  return { ...shown, storage, worksheet, user: userEvent.setup() };
}
