// How long the buttons stay after the last movement.
const restMs = 3000;

/** Lets the page fill the screen, and hides the buttons there while nobody needs them. */
export function startFullscreen(bar: HTMLElement): void {
  const button = bar.querySelector<HTMLElement>('[data-do="fullscreen"]');
  if (button) button.hidden = !document.fullscreenEnabled;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const wake = () => {
    bar.dataset['awake'] = '';
    clearTimeout(rest);
    rest = setTimeout(() => delete bar.dataset['awake'], restMs);
  };
  for (const sign of ['pointermove', 'pointerdown', 'fullscreenchange'])
    document.addEventListener(sign, wake);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Tab') wake();
  });
  document.addEventListener('fullscreenchange', () => {
    button?.setAttribute('aria-pressed', String(document.fullscreenElement !== null));
  });
}

/** Fills the screen with the page, or gives the screen back. */
export function toggleFullscreen(): void {
  if (!document.fullscreenEnabled) return;
  const change = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen();
  // Refused without a gesture: the page stays as it is.
  change.catch(() => {});
}
