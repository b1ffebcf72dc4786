import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Weeks } from '#islands/Weeks.tsx';
import { fakeStorage, type FakeStorage } from './fakeStorage.ts';
import { labels, weeks } from './instruments.ts';
import { Kept } from './show.tsx';

/** The island with a storage around it. */
export const page = (storage: FakeStorage) => (
  <Kept storage={storage}>
    <Weeks weeks={weeks} locale="en" labels={labels} level={2} />
  </Kept>
);

/** The simulation, drawn, with a user at it. */
export async function show(storage = fakeStorage()) {
  const shown = render(page(storage));
  await act(() => Promise.resolve());
  return { ...shown, storage, user: userEvent.setup({ pointerEventsCheck: 0 }) };
}

type User = ReturnType<typeof userEvent.setup>;

/** One third of the plan, by its legend. */
export const block = (name: string) => within(screen.getByRole('group', { name }));
export const first = () => block('Weeks 1 to 4, hours a week');
export const run = (user: User) => user.click(screen.getByRole('button', { name: 'Run the weeks' }));
/** What was said last. */
export const status = () => screen.getByRole('status').textContent;
export const choices = { 'the-vote-moves-up': 'members-decide', 'a-video-spreads': 'do-both' };
const choose = (choice: string) =>
  fireEvent.click(document.querySelector(`input[value="${choice}"]`) ?? document.body);
/** How many weeks each line of a chart reaches. */
export const linesOf = (chart: HTMLElement) =>
  [...chart.querySelectorAll('polyline')].map((line) => line.getAttribute('points')?.split(' ').length);

/** Answers both surprises and runs to the end. */
export async function runAll(user: User) {
  Object.values(choices).forEach(choose);
  await run(user);
}
