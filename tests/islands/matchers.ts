import { expect } from 'vitest';

/** What a person perceives of an element, as assertions. */
interface Perceived {
  toHaveTextContent: (text: string | RegExp) => void;
  toHaveAccessibleDescription: (text?: string | RegExp) => void;
  toHaveAttribute: (name: string, value: string) => void;
  toHaveValue: (value: string) => void;
  toBeInTheDocument: () => void;
  toBeVisible: () => void;
  toHaveFocus: () => void;
  toBeChecked: () => void;
  toBeDisabled: () => void;
  toBeEnabled: () => void;
}

declare module 'vitest' {
  // The parameters are those of vitest; TypeScript wants them named alike.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type, @typescript-eslint/no-unused-vars
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> extends Perceived {}
}

const tidy = (text: string | null) => (text ?? '').replaceAll(/\s+/g, ' ').trim();
const fits = (found: string, wanted: string | RegExp) =>
  typeof wanted === 'string' ? found.includes(wanted) : wanted.test(found);
const verdict = (pass: boolean, what: string) => ({ pass, message: () => what });

/** Whether an element is shown: nothing around it is hidden, closed or without a box. */
export function isShown(element: Element): boolean {
  for (let one: Element | null = element; one; one = one.parentElement) {
    if (one.hasAttribute('hidden') || getComputedStyle(one).display === 'none') return false;
    const around = one.parentElement;
    if (around?.tagName === 'DETAILS' && !around.hasAttribute('open') && one.tagName !== 'SUMMARY')
      return false;
  }
  return element.isConnected;
}

function descriptionOf(element: Element): string {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  return tidy(ids.map((id) => spoken(document.getElementById(id))).join(' '));
}

/** The text of an element as it is read out, with a pause between its parts. */
function spoken(element: Element | null): string {
  if (!element) return '';
  return element.children.length === 0 ? element.textContent : [...element.children].map(spoken).join(' ');
}

expect.extend({
  toHaveTextContent: (element: Element, text: string | RegExp) =>
    verdict(
      fits(tidy(element.textContent), text),
      `the text is "${tidy(element.textContent)}", asked for ${String(text)}`,
    ),
  toHaveAccessibleDescription: (element: Element, text: string | RegExp = /./) =>
    verdict(
      fits(descriptionOf(element), text),
      `the description is "${descriptionOf(element)}", asked for ${String(text)}`,
    ),
  toHaveAttribute: (element: Element, name: string, value: string) =>
    verdict(
      element.getAttribute(name) === value,
      `${name} is ${String(element.getAttribute(name))}, asked for ${value}`,
    ),
  toHaveValue: (element: HTMLInputElement, value: string) =>
    verdict(element.value === value, `the value is "${element.value}"`),
  toBeInTheDocument: (element: Element) => verdict(element.isConnected, 'whether it is in the document'),
  toBeVisible: (element: Element) =>
    verdict(isShown(element), `whether it is shown: ${tidy(element.textContent)}`),
  toHaveFocus: (element: Element) =>
    verdict(
      document.activeElement === element,
      `focus is on ${document.activeElement?.outerHTML.slice(0, 200) ?? 'nothing'}`,
    ),
  toBeChecked: (element: HTMLInputElement) =>
    verdict(element.checked, `whether it is checked: ${element.value}`),
  toBeDisabled: (element: HTMLButtonElement) =>
    verdict(element.disabled, `whether it is disabled: ${tidy(element.textContent)}`),
  toBeEnabled: (element: HTMLButtonElement) =>
    verdict(!element.disabled, `whether it is enabled: ${tidy(element.textContent)}`),
});
