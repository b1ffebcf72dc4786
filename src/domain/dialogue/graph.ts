import type { Dialogue } from '#schema/types.ts';
import { whatMatters } from './matters.ts';
import { begin, consequenceOf, type Choice, type Ending, type Position, type Turn } from './play.ts';
import { amounts, FULL } from './state.ts';
import { wordsIn } from './words.ts';

/** A turn in one state, or in several that lead on alike, and where its choices lead from there. */
export interface DialogueNode {
  readonly kind: 'node';
  /** Its place among the nodes. */
  readonly n: number;
  readonly turn: Turn;
  readonly says: string;
  readonly ways: readonly Way[];
}

/** One choice in one state. */
export interface Way {
  readonly choice: Choice;
  readonly reply: string;
  /** Which gate held, by its place; -1 where none did. */
  readonly gate: number;
  readonly to: DialogueNode | EndNode;
}

/** The end of a talk, with the flags that are set there. */
export interface EndNode {
  readonly kind: 'end';
  readonly ending: Ending;
  readonly flags: readonly string[];
}

/** Every turn in every state that any talk can come to. */
export interface DialogueGraph {
  /** What comes later stands first, so that one pass reads every talk from its end. */
  readonly nodes: readonly DialogueNode[];
  readonly ends: readonly EndNode[];
  /** A turn at which a talk can come round to where it was; then the graph is not whole. */
  readonly loop: Turn | undefined;
}

/** Walks every talk there is. States that lead on alike are walked once. */
export function explore(dialogue: Dialogue): DialogueGraph {
  const keyOf = keysOf(dialogue);
  const nodes: DialogueNode[] = [];
  const ends: EndNode[] = [];
  const known = new Map<number, DialogueNode | EndNode>();
  const open = new Set<number>();
  let loop: Turn | undefined;

  const visit = (at: Position): DialogueNode | EndNode | undefined => {
    const key = keyOf(at);
    const before = known.get(key);
    if (before) return before;
    if (at.kind === 'ending') {
      const end: EndNode = { kind: 'end', ending: at.ending, flags: at.state.flags };
      known.set(key, end);
      ends.push(end);
      return end;
    }
    if (open.has(key)) loop = at.turn;
    if (loop) return undefined;
    open.add(key);
    const ways: Way[] = [];
    for (const choice of at.turn.choices) {
      const { reply, gate, at: next } = consequenceOf(dialogue, at.turn, { choice, state: at.state });
      const to = visit(next);
      if (to) ways.push({ choice, reply, gate, to });
    }
    open.delete(key);
    const node: DialogueNode = { kind: 'node', n: nodes.length, turn: at.turn, says: at.says, ways };
    known.set(key, node);
    nodes.push(node);
    return node;
  };

  visit(begin(dialogue).at);
  return { nodes, ends, loop };
}

/** The least and the most that any talk can gather from its beginning to an ending that counts. */
export function extremes(
  { nodes }: DialogueGraph,
  ofWay: (node: DialogueNode, way: Way) => number,
  isCounted: (end: EndNode) => boolean,
): { least: number; most: number } {
  const least = new Float64Array(nodes.length).fill(Infinity);
  const most = new Float64Array(nodes.length).fill(-Infinity);
  for (const node of nodes) {
    for (const way of node.ways) {
      const { to } = way;
      if (to.kind === 'end' && !isCounted(to)) continue;
      const gained = ofWay(node, way);
      const [low = 0, high = 0] = to.kind === 'end' ? [] : [least[to.n], most[to.n]];
      least[node.n] = Math.min(least[node.n] ?? 0, gained + low);
      most[node.n] = Math.max(most[node.n] ?? 0, gained + high);
    }
  }
  // The first turn is left last.
  return { least: least.at(-1) ?? Infinity, most: most.at(-1) ?? -Infinity };
}

/** Counts words, each text once. */
export function wordCounter(): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    const count = known.get(text) ?? wordsIn(text);
    known.set(text, count);
    return count;
  };
}

/** A number for each position: positions that lead on alike have the same, others another. */
function keysOf(dialogue: Dialogue): (at: Position) => number {
  const places = new Map([...dialogue.turns, ...dialogue.endings].map(({ id }, n) => [id, n]));
  const bits = new Map<string, number>();
  const mattersOf = whatMatters(dialogue);
  return (at) => {
    const { flags, ...heights } = mattersOf(at);
    let key = 0;
    for (const flag of flags) {
      const bit = bits.get(flag) ?? bits.size;
      bits.set(flag, bit);
      key += 2 ** bit;
    }
    for (const amount of amounts) key = key * (FULL + 1) + heights[amount];
    return key * places.size + (places.get(at.kind === 'turn' ? at.turn.id : at.ending.id) ?? 0);
  };
}
