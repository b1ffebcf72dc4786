import type { Exchange } from './play.ts';

/** How many words a text has. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The words of the learner and of the other people. A silence has none, whatever is written for it. */
export interface Talk {
  readonly own: number;
  readonly others: number;
}

/** How much each side says in one exchange. */
export function wordsOfExchange({ says, choice, reply }: Pick<Exchange, 'says' | 'choice' | 'reply'>): Talk {
  return {
    own: choice.move === 'silence' ? 0 : wordsIn(choice.say),
    others: wordsIn(says) + wordsIn(reply),
  };
}

/** How much each side says in all. */
export function wordsOf(exchanges: readonly Exchange[]): Talk {
  return exchanges
    .map(wordsOfExchange)
    .reduce((sum, one) => ({ own: sum.own + one.own, others: sum.others + one.others }), {
      own: 0,
      others: 0,
    });
}

/** The learner's share of all words, in whole percent. */
export function percentOwn({ own, others }: Talk): number {
  return own + others === 0 ? 0 : Math.round((100 * own) / (own + others));
}
