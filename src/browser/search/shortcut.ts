import { readPreference } from '#browser/record/preferences.ts';

// What takes a slash as text.
const writes =
  'input:not([type="checkbox"], [type="radio"], [type="range"]), select, textarea, [contenteditable]';

/** Whether a key opens the search: Ctrl+K or Cmd+K always; `/` by itself only where nobody writes and single keys are not switched off. */
export function opensSearch(event: KeyboardEvent): boolean {
  const { key, target, ctrlKey, metaKey, shiftKey, altKey, isComposing } = event;
  if (altKey || isComposing) return false;
  if (ctrlKey || metaKey) return !shiftKey && key.toLowerCase() === 'k';
  if (key !== '/' || !hasSingleKeys()) return false;
  const isText = target instanceof Element && target.closest(writes) !== null;
  return !isText && document.querySelector('dialog[open]') === null;
}

/** Whether a key without another beside it may do something: not for those who speak to their computer, or hit keys by accident, and said so. */
export function hasSingleKeys(): boolean {
  return readPreference('keys') !== 'off';
}
