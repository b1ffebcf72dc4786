import { fireEvent, screen, within } from '@testing-library/dom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepSearch, recentSearches } from '#browser/search/recent.ts';
import { makeAnswer, makeRow, showBox } from './searchBox.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  sessionStorage.clear();
});

const beds = makeAnswer([makeRow('bed', ['depth', 'edge']), makeRow('root')]);

test('results are options of a listbox that are links still, sections in a group under their page', async () => {
  const box = showBox();
  await (await box.ask('bed')).answer(beds);
  const list = screen.getByRole('listbox');
  const options = within(list).getAllByRole('option');
  expect(options.map((option) => option.getAttribute('href'))).toEqual([
    '/sub/en/concepts/bed/',
    '/sub/en/concepts/bed/#depth',
    '/sub/en/concepts/bed/#edge',
    '/sub/en/concepts/root/',
  ]);
  const sections = within(screen.getByRole('group', { name: 'bed' })).getAllByRole('option');
  expect(sections).toEqual(options.slice(1, 3));
  expect(box.field.getAttribute('aria-expanded')).toBe('true');
  expect(box.active()).toBeUndefined();
});

test('arrow keys, Home and End choose, the focus stays in the field, and Enter opens what is chosen', async () => {
  const box = showBox();
  await (await box.ask('bed')).answer(beds);
  await box.user.keyboard('{ArrowDown}');
  expect(box.active()).toBe('bed');
  await box.user.keyboard('{End}');
  expect(box.active()).toBe('root');
  await box.user.keyboard('{ArrowDown}{ArrowUp}');
  expect(box.active()).toBe('edge');
  await box.user.keyboard('{Home}{ArrowUp}');
  expect(box.active()).toBeUndefined();
  await box.user.keyboard('{ArrowUp}');
  expect(box.active()).toBe('root');
  expect(document.activeElement).toBe(box.field);
  await box.user.keyboard('{Enter}');
  expect(box.opened).toEqual(['/sub/en/concepts/root/']);
  expect(box.onAll).not.toHaveBeenCalled();
});

test('Home and End belong to the text until something is chosen, and a letter goes back to it', async () => {
  const box = showBox();
  await (await box.ask('bed')).answer(beds);
  await box.user.keyboard('{Home}');
  expect(box.field.selectionStart).toBe(0);
  await box.user.keyboard('{ArrowDown}s');
  expect(box.active()).toBeUndefined();
  expect(box.field.value).toBe('sbed');
});

test('Enter with nothing chosen goes to all results', async () => {
  const box = showBox();
  await box.user.type(box.field, 'bed{Enter}');
  expect(box.onAll).toHaveBeenCalledOnce();
});

test('keys that come before the answer wait for it', async () => {
  const box = showBox();
  const question = await box.ask('bed');
  await box.user.keyboard('{ArrowDown}{Enter}');
  expect(box.opened).toEqual([]);
  await question.answer(beds);
  expect(box.opened).toEqual(['/sub/en/concepts/bed/']);
});

test('old results stay until new ones come, a late answer is not shown, and what is chosen stays chosen', async () => {
  const box = showBox();
  await (await box.ask('be')).answer(beds);
  const late = await box.ask('d');
  expect(screen.getAllByRole('option')).toHaveLength(4);
  const last = await box.ask('s');
  await last.answer(makeAnswer([makeRow('root'), makeRow('leaf')], { total: 9 }));
  await late.answer(beds);
  expect(screen.getAllByRole('option')).toHaveLength(2);
  await box.user.keyboard('{ArrowDown}');
  fireEvent.click(screen.getByRole('button', { name: 'Show more' }));
  await box.asked.at(-1)?.answer(makeAnswer([makeRow('leaf'), makeRow('root'), makeRow('stem')]));
  expect(box.active()).toBe('root');
  expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
});

test('a number is told once, after the pause', async () => {
  const box = showBox();
  const live = screen.getByRole('status');
  await (await box.ask('be')).answer(beds);
  await vi.advanceTimersByTimeAsync(500);
  await (await box.ask('d')).answer(makeAnswer([makeRow('bed')]));
  await vi.advanceTimersByTimeAsync(500);
  expect(live.textContent).toBe('');
  await vi.advanceTimersByTimeAsync(500);
  expect(live.textContent).toBe('1 page');
});

test('keys that choose among characters are left alone', async () => {
  const box = showBox();
  await (await box.ask('bed')).answer(beds);
  fireEvent.keyDown(box.field, { key: 'ArrowDown', isComposing: true });
  fireEvent.keyDown(box.field, { key: 'Enter', keyCode: 229 });
  expect(box.active()).toBeUndefined();
  expect(box.onAll).not.toHaveBeenCalled();
});

test('before typing, suggested searches are options; one that is chosen is looked for', async () => {
  const box = showBox();
  await box.user.keyboard('{ArrowDown}{Enter}');
  expect(box.field.value).toBe('power');
  await box.asked.at(-1)?.answer(makeAnswer([], { suggestions: ['Power over'] }));
  const meant = within(screen.getByRole('group', { name: 'Did you mean' }));
  await box.user.click(meant.getByRole('option'));
  expect(box.asked.at(-1)?.query).toBe('Power over');
  expect(document.activeElement).toBe(box.field);
});

test('without any list there are a sentence, another try, and the concepts', async () => {
  const box = showBox();
  await (await box.ask('bed')).fail();
  expect(screen.getByText('Unreachable')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'All concepts' })).toBeTruthy();
  expect(screen.queryAllByRole('option')).toEqual([]);
  expect(box.field.getAttribute('aria-expanded')).toBe('false');
  await box.user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(box.retry).toHaveBeenCalledOnce();
  await box.asked.at(-1)?.answer(beds);
  expect(screen.queryByText('Unreachable')).toBeNull();
  expect(document.activeElement).toBe(box.field);
});

test('a search is kept in the tab once a result is opened, not before, and its words are handed over', async () => {
  const box = showBox();
  await (await box.ask('the beds')).answer(beds);
  expect(sessionStorage.length).toBe(0);
  await box.user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(recentSearches()).toEqual(['the beds']);
  expect(JSON.parse(sessionStorage.getItem('groundwork:sought') ?? '')).toEqual({
    path: '/sub/en/concepts/bed/',
    words: ['beds', 'soil'],
  });
});

test('before typing, the last searches come first, and a button forgets them', async () => {
  keepSearch('beds');
  const box = showBox();
  await box.user.keyboard('{ArrowDown}');
  expect(box.active()).toBe('beds');
  await box.user.click(screen.getByRole('button', { name: 'Clear your last searches' }));
  expect(sessionStorage.length).toBe(0);
  expect(screen.getAllByRole('option')).toHaveLength(1);
  expect(screen.queryByRole('button', { name: 'Clear your last searches' })).toBeNull();
});
