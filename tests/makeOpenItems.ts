import type { CardItem, ChecklistItem, LikertItem, PollItem, RankItem, RubricItem } from '#schema/types.ts';

/** The smallest item of each type without a key; a test names only the fields it is about. */

const common = { formerly: [], rev: 1, objectives: [] };

export function makeRank(fields: Partial<RankItem> = {}): RankItem {
  return {
    ...common,
    type: 'rank',
    id: 'what-matters',
    stem: 'What matters most to your group?',
    options: [
      { id: 'rent', text: 'Rent' },
      { id: 'heat', text: 'Heat' },
      { id: 'locks', text: 'Locks' },
    ],
    ...fields,
  };
}

export function makePoll(fields: Partial<PollItem> = {}): PollItem {
  return {
    ...common,
    type: 'poll',
    id: 'who-came',
    stem: 'How did you come to your first meeting?',
    several: false,
    options: [
      { id: 'asked', text: 'Somebody asked me' },
      { id: 'poster', text: 'I saw a poster' },
      { id: 'alone', text: 'I looked for it' },
    ],
    ...fields,
  };
}

export function makeChecklist(fields: Partial<ChecklistItem> = {}): ChecklistItem {
  return {
    ...common,
    type: 'checklist',
    id: 'before-the-meeting',
    stem: 'What will you do before the meeting?',
    dated: true,
    entries: [
      { id: 'visit', text: 'Visit three neighbors' },
      { id: 'room', text: 'Find a room' },
      { id: 'chair', text: 'Ask somebody to chair' },
    ],
    ...fields,
  };
}

export function makeRubric(fields: Partial<RubricItem> = {}): RubricItem {
  return {
    ...common,
    type: 'rubric',
    id: 'watch-the-ask',
    stem: 'What did you see in the conversation?',
    criteria: [
      {
        id: 'listens',
        text: 'Listening',
        levels: ['Talks most of the time', 'Shares the time', 'Lets the other talk and asks on'],
        next: 'Ask one question and wait.',
      },
      {
        id: 'asks',
        text: 'The ask',
        levels: ['Makes no ask', 'Hints at something', 'Names a task, a day and a reason'],
        next: 'Say what, when and why.',
      },
    ],
    ...fields,
  };
}

export function makeLikert(fields: Partial<LikertItem> = {}): LikertItem {
  return {
    ...common,
    type: 'likert',
    id: 'we-decide',
    stem: 'In our group the members decide.',
    scale: ['Never', 'Sometimes', 'Always'],
    ...fields,
  };
}

export function makeCard(fields: Partial<CardItem> = {}): CardItem {
  return {
    ...common,
    type: 'card',
    id: 'what-is-a-base',
    stem: 'What is a base?',
    back: 'The people who will act when they are asked.',
    ...fields,
  };
}
