/** Fills the screen with one part of the page, or gives the screen back. */
export function fillScreen(part: HTMLElement): void {
  if (!document.fullscreenEnabled) return;
  const change = document.fullscreenElement ? document.exitFullscreen() : part.requestFullscreen();
  // Refused without a gesture: the page stays as it is.
  change.catch(() => {});
}
