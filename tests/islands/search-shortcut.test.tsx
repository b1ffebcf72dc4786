import { fireEvent } from '@testing-library/dom';
import { afterEach, expect, test } from 'vitest';
import { enterLater } from '#browser/search/enter-later.ts';
import { startKeySwitch } from '#browser/search/key-switch.ts';
import { opensSearch } from '#browser/search/shortcut.ts';

afterEach(() => {
  localStorage.clear();
});

/** Whether a key that is pressed here would open the search. */
function opens(key: string, held: KeyboardEventInit = {}, on: Element = document.body): boolean {
  let answer = false;
  addEventListener('keydown', (event) => (answer = opensSearch(event)), { once: true });
  fireEvent.keyDown(on, { key, ...held });
  return answer;
}

test('Ctrl+K and Cmd+K open the search wherever the focus is; / does where nobody writes', () => {
  document.body.innerHTML = '<input id="text"><input id="tick" type="checkbox">';
  const [field, tick] = [...document.querySelectorAll('input')];
  expect(opens('k', { ctrlKey: true }, field)).toBe(true);
  expect(opens('K', { metaKey: true })).toBe(true);
  expect(opens('k')).toBe(false);
  expect(opens('/')).toBe(true);
  expect(opens('/', { shiftKey: true }, tick)).toBe(true);
  expect(opens('/', {}, field)).toBe(false);
  expect(opens('/', { ctrlKey: true })).toBe(false);
});

test('/ does nothing in an open dialog', () => {
  document.body.innerHTML = '<dialog open></dialog>';
  expect(opens('/')).toBe(false);
});

test('the switch on the device page turns / off, and Ctrl+K stays', () => {
  document.body.innerHTML = '<input type="checkbox" disabled data-key-switch>';
  const field = document.querySelector('input') ?? new HTMLInputElement();
  startKeySwitch();
  expect(field.checked && !field.disabled).toBe(true);
  fireEvent.click(field);
  expect(opens('/')).toBe(false);
  expect(opens('k', { ctrlKey: true })).toBe(true);
  fireEvent.click(field);
  expect(opens('/')).toBe(true);
  expect(localStorage.length).toBe(0);
});

test('an Enter that comes before the script of the search is pressed once it is there, unless more was typed', () => {
  const field = document.body.appendChild(document.createElement('input'));
  const heard: string[] = [];
  const early = enterLater(field);
  fireEvent.keyDown(field, { key: 'Enter' });
  field.addEventListener('keydown', ({ key }) => heard.push(key));
  early();
  early();
  expect(heard).toEqual(['Enter']);

  const typedOn = enterLater(field);
  fireEvent.keyDown(field, { key: 'Enter' });
  fireEvent.keyDown(field, { key: 's' });
  typedOn();
  expect(heard).toEqual(['Enter', 'Enter', 's']);
});
