/** Calls back when the page is being hidden or left: the last moment at which something can be saved. Returns how to stop. */
export function whenLeaving(callback: () => void): () => void {
  const look = () => {
    if (document.visibilityState === 'hidden') callback();
  };
  document.addEventListener('visibilitychange', look);
  // Safari leaves a page without telling that it became hidden.
  window.addEventListener('pagehide', callback);
  return () => {
    document.removeEventListener('visibilitychange', look);
    window.removeEventListener('pagehide', callback);
  };
}

/**
 * Calls back when the page is about to be left and still lives: what is begun then is mostly done before the next page is
 * there. Only to be asked for while something waits: a page with this on it is not kept for the back button everywhere.
 */
export function whenAboutToLeave(callback: () => void): () => void {
  window.addEventListener('beforeunload', callback);
  return () => {
    window.removeEventListener('beforeunload', callback);
  };
}

/** Draws the page anew from what is stored. */
export function reloadPage(): void {
  location.reload();
}
