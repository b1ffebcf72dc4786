/** Changes a text only when it says something else, so that a selection or a reader is not disturbed. */
export function write(element: Element | null | undefined, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}
