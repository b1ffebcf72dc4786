/** Opens the presenter's view beside the slides. Where the browser refuses, the page says so. */
export function openPresenter(address: string, refusal: string): void {
  const opened = window.open(address, 'groundwork-presenter', 'popup,width=1120,height=800');
  if (!opened) say(refusal);
}

/** Takes back what was said about a window that did not open. */
export function hushWindow(): void {
  say('');
}

function say(text: string): void {
  const alert = document.querySelector<HTMLElement>('[data-deck-alert]');
  if (!alert) return;
  alert.hidden = text === '';
  alert.textContent = text;
}
