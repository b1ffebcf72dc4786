import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { conceptsInOrder } from './curriculum.ts';
import { placingOf } from './search/placing.ts';
import type { Shelf } from './library.ts';

/** A concept where it stands on the map. x and y are its middle. */
export interface MappedConcept {
  readonly id: string;
  readonly title: string;
  /** Tracks whose lessons teach it. */
  readonly tracks: readonly string[];
  /** Concepts that it is tied to, either way round. */
  readonly near: readonly string[];
  readonly x: number;
  readonly y: number;
  /** Room for its title. */
  readonly width: number;
}

/** A tie between two concepts, as the author of the first wrote it. */
export interface MappedTie {
  readonly from: string;
  readonly to: string;
  readonly type: string;
}

/** All concepts and their ties as a picture, in units of its own. */
export interface ConceptMap {
  readonly concepts: readonly MappedConcept[];
  readonly ties: readonly MappedTie[];
  readonly width: number;
  readonly height: number;
}

/** A concept while the picture settles. */
interface Body extends SimulationNodeDatum {
  id: string;
  width: number;
  x: number;
  y: number;
}

/** One line of a title, with air above and below. */
const lineHeight = 42;
const margin = 12;
const perLetter = 9.4;
/** Longer than any map has needed to come to rest. */
const rounds = 400;

/** Lays out the map. The same concepts always give the same picture: no dice are thrown. */
export function conceptMap(shelf: Shelf, locale: string): ConceptMap {
  const concepts = conceptsInOrder(shelf, locale);
  const placing = placingOf(shelf);
  const known = new Set(concepts.map(({ id }) => id));
  const ties = concepts.flatMap(({ id, related }) =>
    related
      .filter(({ concept }) => known.has(concept) && concept !== id)
      .map(({ type, concept }): MappedTie => ({ from: id, to: concept, type })),
  );
  const bodies = settled(
    concepts.map(({ id, title }) => ({ id, width: title.length * perLetter + 2 * margin })),
    ties,
  );
  const left = Math.min(...bodies.map(({ x, width }) => x - width / 2)) - margin;
  const right = Math.max(...bodies.map(({ x, width }) => x + width / 2)) + margin;
  const top = Math.min(...bodies.map(({ y }) => y)) - lineHeight;
  const bottom = Math.max(...bodies.map(({ y }) => y)) + lineHeight;
  const titles = new Map(concepts.map(({ id, title }) => [id, title]));
  return {
    ties,
    width: Math.ceil(right - left),
    height: Math.ceil(bottom - top),
    concepts: bodies.map(({ id, width, x, y }) => ({
      id,
      width,
      title: titles.get(id) ?? id,
      tracks: [...new Set(placing.teaching(id).map(({ track }) => track.id))],
      near: nearOf(id, ties),
      x: Math.round(x - left),
      y: Math.round(y - top),
    })),
  };
}

function nearOf(id: string, ties: readonly MappedTie[]): string[] {
  const near = ties.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
  return [...new Set(near)];
}

function settled(sizes: readonly { id: string; width: number }[], ties: readonly MappedTie[]): Body[] {
  // A spiral to begin with, so that nothing stands on the same spot.
  const bodies = sizes.map((size, n): Body => {
    const [angle, reach] = [n * 2.4, 26 * Math.sqrt(n + 1)];
    return { ...size, x: reach * Math.cos(angle) * 1.6, y: reach * Math.sin(angle) };
  });
  const links = ties.map(({ from, to }) => ({ source: from, target: to }));
  forceSimulation(bodies)
    .force(
      'ties',
      forceLink<Body, { source: string | Body; target: string | Body }>(links)
        .id(({ id }) => id)
        .distance(110)
        .strength(0.12),
    )
    .force('apart', forceManyBody().strength(-620))
    .force('across', forceX(0).strength(0.05))
    .force('down', forceY(0).strength(0.09))
    .force('titles', () => {
      apart(bodies);
    })
    .stop()
    .tick(rounds);
  // The forces leave some titles touching; they are moved apart one last time.
  for (let round = 0; round < rounds && apart(bodies); round += 1);
  return bodies;
}

/** Moves titles that cover each other apart, the shorter way. Says whether any did. */
function apart(bodies: readonly Body[]): boolean {
  let isMoved = false;
  for (const [n, a] of bodies.entries())
    for (const b of bodies.slice(n + 1)) {
      const across = (a.width + b.width) / 2 - Math.abs(a.x - b.x);
      const down = lineHeight - Math.abs(a.y - b.y);
      if (across <= 0 || down <= 0) continue;
      isMoved = true;
      const shift = Math.min(across, down) / 2 + 0.5;
      if (down <= across) {
        const sign = a.y < b.y ? 1 : -1;
        a.y -= sign * shift;
        b.y += sign * shift;
      } else {
        const sign = a.x < b.x ? 1 : -1;
        a.x -= sign * shift;
        b.x += sign * shift;
      }
    }
  return isMoved;
}
