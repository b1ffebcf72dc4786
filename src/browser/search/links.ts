import { walkWithArrows } from './keys.ts';
import type { ResultActs, ResultParts, Results } from './results.ts';
import { showAnswer } from './view.ts';

/**
 * Results as a plain list of links: for the search page, where they are the content of the page. They stand beside filters, stay when the field is
 * left, and are read with Tab and link by link, which the options of a combobox cannot be. Arrow keys walk through them too.
 */
export function startLinks({ root, field, place, setting }: ResultParts, acts: ResultActs): Results {
  let isAwaited = false;
  // Whoever goes on before the answer is there goes to its first result when it comes.
  walkWithArrows(root, { field, onNothingYet: () => (isAwaited = true) });
  return {
    show(answer) {
      showAnswer(place, answer, { setting, ...acts });
      if (isAwaited && document.activeElement === field)
        place.querySelector<HTMLElement>('[data-search-stop]')?.focus();
      isAwaited = false;
    },
    clear() {
      place.replaceChildren();
      isAwaited = false;
    },
    wait() {
      isAwaited = false;
    },
  };
}
