/** Puts a text on the clipboard. False where the browser refuses: on plain http, or because the learner said no. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
