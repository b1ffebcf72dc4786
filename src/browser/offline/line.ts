/** Whether somebody asked their browser to save data: then nothing travels that they did not ask for. */
export function mindsData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
