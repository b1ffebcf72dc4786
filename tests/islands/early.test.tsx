import { startTransition, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { keepEarly } from '#browser/island/early.ts';

/** A part of a page with one field of each sort, which says what it has heard. */
function Part() {
  const [text, setText] = useState('');
  const [long, setLong] = useState('Draft');
  const [choice, setChoice] = useState('a');
  const [isTicked, setTicked] = useState(false);
  const [one, setOne] = useState('');
  return (
    <div>
      <input aria-label="text" value={text} onChange={(event) => setText(event.target.value)} />
      <textarea aria-label="long" value={long} onChange={(event) => setLong(event.target.value)} />
      <select aria-label="choice" value={choice} onChange={(event) => setChoice(event.target.value)}>
        <option>a</option>
        <option>b</option>
      </select>
      <input type="checkbox" checked={isTicked} onChange={(event) => setTicked(event.target.checked)} />
      {['x', 'y'].map((value) => (
        <input
          key={value}
          type="radio"
          name="one"
          value={value}
          checked={one === value}
          onChange={() => setOne(value)}
        />
      ))}
      <output>{JSON.stringify([text, long, choice, isTicked, one])}</output>
    </div>
  );
}

const draw = () => {
  const island = document.createElement('astro-island');
  island.innerHTML = renderToString(<Part />);
  document.body.append(island);
  return island;
};
const build = () => {
  const island = draw();
  keepEarly(island);
  return island;
};
/** What wakes an island does this, in this order. */
const wakeUp = (island: HTMLElement) => {
  startTransition(() => void hydrateRoot(island, <Part />));
  island.dispatchEvent(new CustomEvent('astro:hydrate'));
};
const said = (island: HTMLElement) =>
  JSON.parse(island.querySelector('output')?.textContent ?? '') as unknown;

const write = (field: Element | null, value: string) => {
  if (!field) throw new Error('no such field');
  (field as HTMLInputElement).value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
};

afterEach(() => document.body.replaceChildren());

test('what was written and chosen before an island is awake is there when it is', async () => {
  const island = build();
  const press = (name: string) => island.querySelector<HTMLElement>(name)?.click();
  write(island.querySelector('input'), 'Ma');
  write(island.querySelector('input'), 'Maya');
  write(island.querySelector('textarea'), 'Draft, and more');
  write(island.querySelector('select'), 'b');
  press('[type=checkbox]');
  press('[value=x]');
  press('[value=y]');
  wakeUp(island);
  await vi.waitFor(() => expect(said(island)).toEqual(['Maya', 'Draft, and more', 'b', true, 'y']));
});

test('so is what was done before there was any script', async () => {
  const island = draw();
  const press = (name: string) => island.querySelector<HTMLElement>(name)?.click();
  write(island.querySelector('textarea'), 'Draft, and more');
  write(island.querySelector('select'), 'b');
  press('[type=checkbox]');
  press('[value=y]');
  keepEarly(island);
  wakeUp(island);
  await vi.waitFor(() => expect(said(island)).toEqual(['', 'Draft, and more', 'b', true, 'y']));
});

test('what was done and undone before is not done', async () => {
  const island = build();
  const press = (name: string) => island.querySelector<HTMLElement>(name)?.click();
  press('[type=checkbox]');
  press('[type=checkbox]');
  write(island.querySelector('input'), 'x');
  write(island.querySelector('input'), '');
  wakeUp(island);
  await vi.waitFor(() => expect(island.querySelector('input')).toHaveProperty('value', ''));
  expect(said(island)).toEqual(['', 'Draft', 'a', false, '']);
});

test('an island that is awake is left alone', async () => {
  const island = build();
  write(island.querySelector('input'), 'Maya');
  wakeUp(island);
  await vi.waitFor(() => expect(said(island)).toEqual(['Maya', 'Draft', 'a', false, '']));
  const heard = vi.fn();
  island.addEventListener('input', heard);
  island.dispatchEvent(new CustomEvent('astro:hydrate'));
  expect(heard).not.toHaveBeenCalled();
});

test('an island inside another keeps its own', () => {
  const island = build();
  const inner = document.createElement('astro-island');
  const field = document.createElement('input');
  inner.append(field);
  island.append(inner);
  write(field, 'inner');
  const heard = vi.fn();
  field.addEventListener('input', heard);
  island.dispatchEvent(new CustomEvent('astro:hydrate'));
  expect(heard).not.toHaveBeenCalled();
});
