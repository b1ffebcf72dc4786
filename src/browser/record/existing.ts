/** The name of the record's database. Never changes: a new name would be an empty record. */
export const DATABASE = 'groundwork';

/**
 * Whether this browser may hold a record already. A page that only shows what was done before need not open, or make, a
 * database for somebody who has saved nothing. A browser that cannot say is asked to open it.
 */
export async function mayHoldRecord(): Promise<boolean> {
  try {
    const databases = await indexedDB.databases();
    return databases.some(({ name }) => name === DATABASE);
  } catch {
    return true;
  }
}
