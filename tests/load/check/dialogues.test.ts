import { describe } from 'vitest';
import { stringify } from 'yaml';
import { dialogueFile } from '../../makeDialogue.ts';
import { testMistakes, type Mistake } from '../broken.ts';

type File = ReturnType<typeof dialogueFile>;

const path = 'en/assessments/bean-talk.yaml';

/** The smallest fair dialogue, broken in one way. */
function broken(mistake: string, breakIt: (file: File) => void, ...says: string[]): Mistake {
  const file = dialogueFile();
  breakIt(file);
  return { mistake, changes: { [path]: stringify(file) }, says };
}

function turn(file: File, n: number) {
  const found = file.turns[n - 1];
  if (!found) throw new Error(`there is no turn ${n}`);
  return found;
}

function choice(file: File, n: number, id: string): Record<string, unknown> {
  const found = turn(file, n).choices.find((one) => one.id === id);
  if (!found) throw new Error(`there is no choice ${id}`);
  return found;
}

const longer = (file: File) => {
  for (const n of [13, 14, 15, 16, 17]) {
    const added = structuredClone(turn(file, n - 1));
    for (const one of turn(file, n - 1).choices) delete (one as Record<string, unknown>)['next'];
    added.id = `t${n}`;
    file.turns.push(added);
  }
};

const nothing = () => undefined;

describe('dialogues', () => {
  testMistakes([
    broken('nothing broken', nothing),
    broken(
      'a next turn that is not there',
      (file) => (choice(file, 2, 'ask')['next'] = 't33'),
      'unknown-name en/assessments/bean-talk.yaml:66:9 nothing that can stand here is named "t33" — did you mean "t3"?',
    ),
    broken(
      'a speaker who is nobody',
      (file) => Object.assign(turn(file, 2), { by: 'olga' }),
      'unknown-name en/assessments/bean-talk.yaml:89:5 nothing that can stand here is named "olga" — did you mean "ola"?',
    ),
    broken(
      'a coaching talk with the rubric of a conversation',
      (file) => Object.assign(file, { form: 'coaching' }),
      'dialogue-rubric en/assessments/bean-talk.yaml:472:1 the rubric has the criteria opening, share, questions, stake, challenge, step — write one for each of diagnosis, questions, step, kindness, in this order',
    ),
    broken(
      'a rubric without one of its six',
      (file) => file.rubric.reverse(),
      'dialogue-rubric en/assessments/bean-talk.yaml:472:1 the rubric has the criteria step, challenge, stake, questions, share, opening — write one for each of opening, share, questions, stake, challenge, step, in this order',
    ),
    broken(
      'a last ending that asks for something',
      (file) => Object.assign(file.endings[2] ?? {}, { if: { trust: 2 } }),
      'no-last-ending en/assessments/bean-talk.yaml:465:5 the ending "nod" is the last that "end" can choose, and it asks for something — take its "if" out, so that every talk ends somewhere',
    ),
    broken(
      'a gate that asks for a flag nobody sets',
      (file) => (choice(file, 3, 'ask')['gates'] = [{ if: { has: ['consnt'] }, reply: 'Ah.' }]),
      'unset-flag en/assessments/bean-talk.yaml:103:19 no choice sets "consnt" — did you mean "consent"?',
    ),
    broken(
      'a flag nobody asks for',
      (file) => (choice(file, 3, 'ask')['sets'] = ['greeted']),
      'unread-flag en/assessments/bean-talk.yaml:101:13 nothing asks whether "greeted" is set — ask for it in a gate, an ending or the rubric, or take it out',
    ),
    broken(
      'a talk without an end',
      (file) => (choice(file, 12, 'wait')['next'] = 't11'),
      'endless-dialogue en/assessments/bean-talk.yaml:399:5 a talk can come back to the turn "t12" as if nothing had happened — let "next" go forward, or let a choice change something that a gate asks for',
    ),
    broken(
      'a turn that no talk comes to',
      (file) => {
        for (const one of turn(file, 3).choices) Object.assign(one, { next: 't5' });
        longer(file);
      },
      'unreached-turn en/assessments/bean-talk.yaml:127:5 no talk comes to "t4" — lead a choice to it, open a gate before it, or take it out',
    ),
    broken(
      'two choices that are one',
      (file) =>
        Object.assign(choice(file, 2, 'tell'), { effect: { trust: 1 }, reply: 'She answers ask at bed 2.' }),
      'same-choices en/assessments/bean-talk.yaml:66:9 the choices "ask" and "tell" lead to the same place with the same answer — give one of them another reply, effect or next turn',
    ),
    broken(
      'a gate that never opens',
      (file) => (choice(file, 2, 'ask')['gates'] = [{ if: { trust: 5 }, reply: 'Ah.' }]),
      'dead-gate en/assessments/bean-talk.yaml:67:13 the gate 1 of the choice "ask" never opens — ask for what a talk can have here, move it up, or take it out',
    ),
    broken(
      'a choice whose own words are never used',
      (file) => (choice(file, 2, 'ask')['gates'] = [{ if: { energy: 1 }, reply: 'Ah.' }]),
      'needless-words en/assessments/bean-talk.yaml:59:9 a gate of the choice "ask" always opens, so what it says itself is never used — let a gate ask for more, or move its words out of the gate',
    ),
    broken(
      'words that nobody ever says',
      (file) => Object.assign(turn(file, 2), { gates: [{ if: { trust: 6 }, says: 'Ah.' }] }),
      'unsaid-gate en/assessments/bean-talk.yaml:90:9 the gate 1 of the turn "t2" never opens — ask for what a talk can have here, move it up, or take it out',
    ),
    broken(
      'one good ending only',
      (file) => Object.assign(file.endings[1] ?? {}, { ends: 'mixed' }),
      'few-endings en/assessments/bean-talk.yaml:443:1 talks come to 4 endings, 1 of them good — let them come to three or more, of which two or more are good',
    ),
    broken(
      'a talk that is too short',
      (file) => file.turns.splice(4, 1),
      'dialogue-length en/assessments/bean-talk.yaml:18:1 a talk that is not broken off takes from 11 to 11 turns — let every such talk take 12 to 16',
    ),
    broken(
      'a talk that is too long',
      longer,
      'dialogue-length en/assessments/bean-talk.yaml:18:1 a talk that is not broken off takes from 17 to 17 turns — let every such talk take 12 to 16',
    ),
    broken(
      'a criterion that nobody can meet',
      (file) => Object.assign(file.rubric[2] ?? {}, { atLeast: 13 }),
      'one-way-criterion en/assessments/bean-talk.yaml:486:5 no talk can meet the criterion "questions" — change what it reads, or the choices that lead there',
    ),
    broken(
      'a criterion that nobody can miss',
      (file) => Object.assign(file.rubric[0] ?? {}, { has: [] }),
      'one-way-criterion en/assessments/bean-talk.yaml:473:5 no talk can miss the criterion "opening" — change what it reads, or the choices that lead there',
    ),
    broken(
      'a place in the list that wins',
      (file) => Object.assign(file.endings[0] ?? {}, { if: { trust: 3 } }),
      'winning-place en/assessments/bean-talk.yaml:443:1 always taking the choice in place 1 ends well in 62 of 100 talks — let good endings ask for more, so that it is at most 33',
      'winning-place en/assessments/bean-talk.yaml:443:1 always taking the choice in place 2 ends well in 63 of 100 talks — let good endings ask for more, so that it is at most 33',
      'winning-place en/assessments/bean-talk.yaml:443:1 always taking the choice in place 3 ends well in 55 of 100 talks — let good endings ask for more, so that it is at most 33',
      'winning-place en/assessments/bean-talk.yaml:443:1 always taking the choice in place 4 ends well in 58 of 100 talks — let good endings ask for more, so that it is at most 33',
    ),
  ]);
});
