import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False in the built page and at the first drawing in the browser, so that the two agree; true from then on. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
