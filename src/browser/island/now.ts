import { keepEarly } from './early.ts';
import { wake, type Load } from './properties.ts';

/** `client:now`: an island that its page is about wakes at once. */
export default function now(load: Load, _: unknown, island: HTMLElement): void {
  keepEarly(island);
  void wake(load, island);
}
