import type { Answer } from './engine.ts';
import type { SearchSetting } from './words.ts';

/** What the results of a search box can ask it to do. */
export interface ResultActs {
  onSuggest: (text: string) => void;
  onRetry: () => void;
  onMore: () => void;
}

/** The parts of a search box that its results work with. */
export interface ResultParts {
  root: HTMLElement;
  field: HTMLInputElement;
  /** Where the results stand. */
  place: HTMLElement;
  setting: SearchSetting;
}

/** How a search box shows its results, and how they are walked through and opened. */
export interface Results {
  /** Shows an answer in the place of the last one. No answer means that nothing at all could be loaded. */
  show(answer: Answer | undefined): void;
  /** Nothing is looked for any more. */
  clear(): void;
  /** Something else is looked for; what is shown stays until its answer comes. */
  wait(): void;
}
