/** A dot of a picture, in units of a 200 by 200 field. */
export interface Dot {
  x: number;
  y: number;
}

const centre = 100;
const radius = 78;

/** Dots of a group of people, spread evenly on a ring, the first at the top. One alone stands in the middle. */
export function ringOf(count: number): Dot[] {
  if (count === 1) return [{ x: centre, y: centre }];
  return Array.from({ length: count }, (_, n) => {
    const turn = (2 * Math.PI * n) / count - Math.PI / 2;
    return {
      x: Math.round(centre + radius * Math.cos(turn)),
      y: Math.round(centre + radius * Math.sin(turn)),
    };
  });
}
