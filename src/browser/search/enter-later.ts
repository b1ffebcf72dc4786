/**
 * Keeps an Enter that comes before the script of the dialog does. Returns how it is pressed again once somebody listens; what was typed or left since
 * then takes it back.
 */
export function enterLater(field: HTMLInputElement | null): () => void {
  const waiting = new AbortController();
  let isPressed = false;
  const notice = ({ key, isComposing }: KeyboardEvent) => {
    isPressed = key === 'Enter' && !isComposing;
  };
  field?.addEventListener('keydown', notice, { signal: waiting.signal });
  field?.addEventListener('blur', () => (isPressed = false), { signal: waiting.signal });
  return () => {
    waiting.abort();
    const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
    if (isPressed) field?.dispatchEvent(enter);
    isPressed = false;
  };
}
