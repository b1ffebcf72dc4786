type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isTicked = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio');

/** Whether a field holds something else than the page was built with. */
function isChanged(field: Field): boolean {
  if (field instanceof HTMLSelectElement) {
    const built = [...field.options].findIndex(({ defaultSelected }) => defaultSelected);
    return field.selectedIndex !== Math.max(built, 0);
  }
  return isTicked(field) ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
}

/**
 * Keeps what somebody writes and chooses in an island before it is awake, and hands it over when it is. (Buttons are locked until then.)
 * On a slow line that is a matter of seconds, and what was written in them would otherwise be gone.
 */
export function keepEarly(island: HTMLElement): void {
  const held = new Map<Field, string>();
  const keep = (field: Field) => {
    if (field.closest('astro-island') !== island) return;
    held.set(field, isTicked(field) ? String(field.checked) : field.value);
  };
  // Somebody quick has begun before this script was here.
  for (const field of island.querySelectorAll<Field>('input, textarea, select'))
    if (isChanged(field)) keep(field);
  const hear = ({ target }: Event) => keep(target as Field);
  island.addEventListener('input', hear, true);
  island.addEventListener(
    'astro:hydrate',
    () => {
      island.removeEventListener('input', hear, true);
      for (const [field, value] of held) if (field.isConnected) handOver(field, value);
    },
    { once: true },
  );
}

/** Does to a field what a hand would have done now. What draws the island has its own idea of each field's value, so the field is put back first. */
function handOver(field: Field, value: string): void {
  // The first event of all makes the island take over its fields at once; it says nothing new.
  field.dispatchEvent(new Event('input', { bubbles: true }));
  if (isTicked(field)) {
    if (field.type === 'radio' && value === 'false') return;
    field.checked = value !== 'true';
    field.click();
    return;
  }
  field.value = '';
  // Past what React hangs on the field to notice changes by scripts.
  Reflect.set(Object.getPrototypeOf(field) as Field, 'value', value, field);
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
}
