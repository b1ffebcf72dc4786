import { dialogueSchema } from '#schema/assessment.ts';
import type { Dialogue } from '#schema/types.ts';

/** How many turns the smallest fair dialogue has. */
const TURNS = 12;

const long =
  'I will now explain to you at some length why all of this is so, and why you ought to agree with me.';

/** The smallest dialogue that all proofs hold for, as an author would write it: everybody is asked the same twelve times. */
export function dialogueFile() {
  return {
    id: 'bean-talk',
    kind: 'dialogue',
    instrument: true,
    title: 'A talk over the beans',
    summary: 'Talk with Ola about the water.',
    setting: 'You meet at the tap.',
    characters: [
      { id: 'ola', name: 'Ola', about: 'She waters at dusk. Made up.' },
      { id: 'ben', name: 'Ben', about: 'He waters at noon. Made up.' },
    ],
    start: { trust: 3, energy: 8, ownership: 3 },
    turns: Array.from({ length: TURNS }, (_, n) => turnFile(n + 1)),
    endings: [
      { ...endingFile('dig', 'good'), if: { trust: 7 } },
      { ...endingFile('sow', 'good'), if: { ownership: 7, has: ['consent'] } },
      endingFile('nod', 'mixed'),
      { ...endingFile('gone', 'poor'), stop: ['energy'] },
    ],
    rubric: [
      { ...criterionFile('opening'), reads: 'flags', has: ['consent'] },
      { ...criterionFile('share'), reads: 'share', atMost: 30 },
      { ...criterionFile('questions'), reads: 'moves', of: ['question'], atLeast: 3 },
      { ...criterionFile('stake'), reads: 'moves', of: ['stake'], atLeast: 1 },
      { ...criterionFile('challenge'), reads: 'flags', has: ['challenged'], lacks: ['shamed'] },
      { ...criterionFile('step'), reads: 'flags', has: ['step'] },
    ],
  };
}

/** The same, read. */
export function makeDialogue(fields: Partial<Dialogue> = {}): Dialogue {
  return { ...dialogueSchema.parse(dialogueFile()), ...fields };
}

function turnFile(n: number) {
  return {
    id: `t${n}`,
    title: `Bed ${n}`,
    says: `At bed ${n} the water is short, and nobody asks why.`,
    choices: [
      {
        ...choiceFile('ask', n),
        move: 'question',
        say: `What do you see at bed ${n}?`,
        effect: { trust: 1 },
        ...(n === 1 && { sets: ['consent'] }),
        ...(n === TURNS && { gates: [{ if: { trust: 5 }, reply: 'I will dig.', sets: ['step'] }] }),
      },
      {
        ...choiceFile('tell', n),
        move: 'stake',
        say: `My beans died at bed ${n}.`,
        effect: { ownership: 1 },
        ...(n === 6 && { sets: ['challenged'] }),
      },
      {
        ...choiceFile('push', n),
        move: 'argument',
        say: long,
        effect: { trust: -1, energy: -1 },
        ...(n === 7 && { sets: ['shamed'] }),
      },
      {
        ...choiceFile('wait', n),
        move: 'silence',
        say: `You look at bed ${n}.`,
        effect: { ownership: -1 },
      },
    ].map((choice) => (n === TURNS ? { ...choice, next: 'end' } : choice)),
  };
}

function choiceFile(id: string, n: number) {
  return { id, reply: `She answers ${id} at bed ${n}.`, note: `The coach on ${id} at bed ${n}.` };
}

function endingFile(id: string, ends: string) {
  return { id, title: `They ${id}`, ends, scene: `So they ${id}.`, afterwards: `We ${id}, I would say.` };
}

function criterionFile(id: string) {
  return { id, title: `Criterion ${id}`, met: `You kept ${id}.`, missed: `You missed ${id}.` };
}
