import { shuffle } from '#domain/assessment/chance.ts';
import type { Choice, Turn } from './play.ts';

/** The four choices in the order in which one talk shows them, so that no place in the list is the good one. */
export function shownChoices({ id, choices }: Turn, talk: number): Choice[] {
  return shuffle(choices, `${id} ${talk}`);
}
