import { writePreference } from '#browser/record/preferences.ts';
import { hasSingleKeys } from './shortcut.ts';

/** Brings the switch for single keys to life. Where storage is blocked it springs back. */
export function startKeySwitch(): void {
  const field = document.querySelector<HTMLInputElement>('[data-key-switch]');
  if (!field) return;
  field.checked = hasSingleKeys();
  field.disabled = false;
  field.addEventListener('change', () => {
    writePreference('keys', field.checked ? null : 'off');
    field.checked = hasSingleKeys();
  });
}
