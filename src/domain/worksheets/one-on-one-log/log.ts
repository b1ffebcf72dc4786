/** The sentences that are answered after a talk. Their words are content. */
export const talkItems = ['stake', 'talked', 'own', 'question', 'good', 'step', 'next', 'promise'] as const;

/** One of `talkItems`. */
export type TalkItem = (typeof talkItems)[number];

/** The answers to a sentence. */
export const talkAnswers = ['yes', 'partly', 'no'] as const;

/** One of `talkAnswers`; null while nobody has answered. */
export type TalkAnswer = (typeof talkAnswers)[number] | null;

/** The words of each sentence, and one thing to try where the answer is no. */
export type TalkSentences = Readonly<Record<TalkItem, { readonly text: string; readonly change: string }>>;

/** One talk with one person: what was planned, and how one looks back on it. */
export interface Talk {
  readonly id: string;
  readonly initials: string;
  /** `2026-11-27`, or empty. */
  readonly day: string;
  /** What I want to find out. */
  readonly curiosity: string;
  /** What is at stake for me. */
  readonly stake: string;
  /** A step that might fit; they choose. */
  readonly step: string;
  readonly answers: Readonly<Record<TalkItem, TalkAnswer>>;
  readonly learned: string;
  /** The day of the next talk with the same person, or empty. */
  readonly nextDay: string;
}

/** All talks, in the order in which they were entered; at least one. */
export interface OneOnOneLog {
  readonly talks: readonly Talk[];
}

/** More talks than one person holds in a year. */
export const MOST_TALKS = 200;

/** A talk of which nothing is known yet. */
export function blankTalk(id: string): Talk {
  return {
    ...{ id, initials: '', day: '', curiosity: '', stake: '', step: '', learned: '', nextDay: '' },
    answers: Object.fromEntries(talkItems.map((item) => [item, null])) as Record<TalkItem, TalkAnswer>,
  };
}

/** Changes fields of one talk. */
export function editTalk({ talks }: OneOnOneLog, id: string, part: Partial<Talk>): OneOnOneLog {
  return { talks: talks.map((talk) => (talk.id === id ? { ...talk, ...part } : talk)) };
}

/** Answers one sentence about one talk. */
export function answerTalk(log: OneOnOneLog, id: string, item: TalkItem, answer: TalkAnswer): OneOnOneLog {
  return {
    talks: log.talks.map((talk) =>
      talk.id === id ? { ...talk, answers: { ...talk.answers, [item]: answer } } : talk,
    ),
  };
}

/** Whether anybody looked back on a talk: one sentence is answered. */
export function isHeld({ answers }: Talk): boolean {
  return talkItems.some((item) => answers[item] !== null);
}

/** Whether anything was entered for a talk. */
export function isUsed(talk: Talk): boolean {
  const { initials, day, curiosity, stake, step, learned, nextDay } = talk;
  return (
    isHeld(talk) || [initials, day, curiosity, stake, step, learned, nextDay].some((text) => text.trim())
  );
}

/** The talks by their days, the oldest first. Those without a day come last, as they were entered. */
export function byDay(talks: readonly Talk[]): Talk[] {
  const late = (day: string) => day || '~';
  return [...talks].sort((a, b) => (late(a.day) < late(b.day) ? -1 : Number(late(a.day) > late(b.day))));
}
