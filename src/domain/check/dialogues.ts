import type { Assessment, Dialogue } from '#schema/types.ts';
import { explore, type DialogueGraph } from '#domain/dialogue/graph.ts';
import { placesToGo } from '#domain/dialogue/play.ts';
import {
  canMeet,
  deadGates,
  lengths,
  sameChoices,
  unreached,
  unsaidGates,
  winsByPlace,
} from '#domain/dialogue/proofs.ts';
import type { DataPath, Entry } from '#domain/library.ts';
import { didYouMean, problem, type Problem } from '#domain/problems.ts';
import { flagsAsked, flagsSet } from './flags.ts';
import { namedIn } from './names.ts';

/** What each form asks for: its criteria in their order, and the fewest and the most turns. */
const forms = {
  conversation: {
    criteria: ['opening', 'share', 'questions', 'stake', 'challenge', 'step'],
    from: 12,
    to: 16,
  },
  coaching: { criteria: ['diagnosis', 'questions', 'step', 'kindness'], from: 6, to: 10 },
} as const;

/** A third of all talks, in percent: what chance alone may win. */
const MOST_WINS = 33;

/** Names that lead somewhere; and when they do, the proofs over every talk. */
export function dialogueRules(dialogue: Dialogue, entry: Entry<Assessment>): Problem[] {
  const names = nameRules(dialogue, entry);
  if (names.length > 0) return names;
  const graph = explore(dialogue);
  if (graph.loop) {
    const { id } = graph.loop;
    return [problem('endless-dialogue', placesIn(dialogue, entry).ofTurn(id), { id })];
  }
  return [...talkRules(dialogue, entry, graph), ...wholeRules(dialogue, entry, graph)];
}

function nameRules(dialogue: Dialogue, entry: Entry<Assessment>): Problem[] {
  const people = dialogue.characters.map(({ id }) => id);
  const places = placesToGo(dialogue);
  const { criteria } = forms[dialogue.form];
  const found = dialogue.rubric.map(({ id }) => id);
  const last = dialogue.endings.filter(({ stop }) => !stop).at(-1);
  const [set, asked] = [flagsSet(dialogue), flagsAsked(dialogue)];
  const known = set.map(({ flag }) => flag);
  const read = asked.map(({ flag }) => flag);
  return [
    ...dialogue.turns.flatMap(({ by, choices }, t) => [
      ...(by === undefined ? [] : namedIn(people, by, entry.at(['turns', t, 'by']))),
      ...choices.flatMap(({ next, gates }, c) => {
        const at: DataPath = ['turns', t, 'choices', c];
        return [
          ...(next === undefined ? [] : namedIn(places, next, entry.at([...at, 'next']))),
          ...gates.flatMap((gate, g) =>
            gate.next === undefined ? [] : namedIn(places, gate.next, entry.at([...at, 'gates', g, 'next'])),
          ),
        ];
      }),
    ]),
    ...(found.join() === criteria.join()
      ? []
      : [
          problem('dialogue-rubric', entry.at(['rubric']), {
            found: found.join(', '),
            wanted: criteria.join(', '),
          }),
        ]),
    ...(last?.if
      ? [
          problem('no-last-ending', entry.at(['endings', dialogue.endings.indexOf(last), 'if']), {
            id: last.id,
          }),
        ]
      : []),
    ...asked
      .filter(({ flag }) => !known.includes(flag))
      .map(({ flag, path }) =>
        problem('unset-flag', entry.at(path), { id: flag, hint: didYouMean(flag, known) }),
      ),
    ...set
      .filter(({ flag }) => !read.includes(flag))
      .map(({ flag, path }) => problem('unread-flag', entry.at(path), { id: flag })),
  ];
}

/** What holds of single turns and choices. */
function talkRules(dialogue: Dialogue, entry: Entry<Assessment>, graph: DialogueGraph): Problem[] {
  const { ofTurn, ofChoice } = placesIn(dialogue, entry);
  const lost = unreached(dialogue, graph);
  return [
    ...lost.map((id) => problem('unreached-turn', ofTurn(id), { id })),
    ...sameChoices(dialogue, graph).map(({ turn, a, b }) =>
      problem('same-choices', ofChoice(turn, b), { a, b }),
    ),
    ...unsaidGates(dialogue, graph)
      .filter(({ turn }) => !lost.includes(turn))
      .map(({ turn: id, gate }) => problem('unsaid-gate', ofTurn(id, ['gates', gate]), { id, n: gate + 1 })),
    ...deadGates(dialogue, graph).map(({ turn, choice: id, gate }) =>
      gate < 0
        ? problem('needless-words', ofChoice(turn, id), { id })
        : problem('dead-gate', ofChoice(turn, id, ['gates', gate]), { id, n: gate + 1 }),
    ),
  ];
}

/** What holds of the dialogue as a whole. */
function wholeRules(dialogue: Dialogue, entry: Entry<Assessment>, graph: DialogueGraph): Problem[] {
  const reached = new Map(graph.ends.map(({ ending }) => [ending.id, ending]));
  const good = [...reached.values()].filter(({ ends }) => ends === 'good').length;
  const { least, most } = lengths(graph);
  const { from, to } = forms[dialogue.form];
  return [
    ...(reached.size >= 3 && good >= 2
      ? []
      : [problem('few-endings', entry.at(['endings']), { endings: reached.size, good })]),
    ...(least >= from && most <= to
      ? []
      : [problem('dialogue-length', entry.at(['turns']), { least, most, from, to })]),
    ...dialogue.rubric.flatMap((criterion, n) => {
      const can = canMeet(criterion, graph);
      return (['met', 'missed'] as const)
        .filter((way) => !can[way])
        .map((way) =>
          problem('one-way-criterion', entry.at(['rubric', n]), {
            id: criterion.id,
            what: way === 'met' ? 'meet' : 'miss',
          }),
        );
    }),
    ...winsByPlace(dialogue).flatMap((percent, n) =>
      percent > MOST_WINS ? [problem('winning-place', entry.at(['endings']), { place: n + 1, percent })] : [],
    ),
  ];
}

/** Where turns, endings and choices stand in the file. */
function placesIn({ turns, endings }: Dialogue, entry: Entry<Assessment>) {
  const pathTo = (id: string): DataPath => {
    const turn = turns.findIndex((one) => one.id === id);
    return turn < 0 ? ['endings', endings.findIndex((one) => one.id === id)] : ['turns', turn];
  };
  return {
    ofTurn: (id: string, inside: DataPath = ['id']) => entry.at([...pathTo(id), ...inside]),
    ofChoice: (turn: string, id: string, inside: DataPath = ['id']) => {
      const path = pathTo(turn);
      const n = turns[Number(path[1])]?.choices.findIndex((one) => one.id === id) ?? 0;
      return entry.at([...path, 'choices', n, ...inside]);
    },
  };
}
