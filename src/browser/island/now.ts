import { wake, type Load } from './properties.ts';

/** `client:now`: an island that its page is about wakes at once. */
export default function now(load: Load, _: unknown, island: HTMLElement): void {
  void wake(load, island);
}
