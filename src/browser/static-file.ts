/** Fetches a file of data that the build wrote. Rejects where it does not come. */
export async function fetchData<T>(url: string): Promise<T> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  // Written by our own build.
  return (await answer.json()) as T;
}
