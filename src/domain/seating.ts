import type { Activity } from '#schema/types.ts';

/** A person seen from above. */
export interface Dot {
  x: number;
  y: number;
}

/** A room seen from above, in units of half a chair, around the point 0, 0. */
export interface Seating {
  /** People who work together; a ring is one group whose middle stays open. */
  groups: Dot[][];
  facilitator: Dot;
  /** Half the width of the square that holds everybody. */
  reach: number;
}

/** How many people sit together at most. Formats that are not named here need one open ring. */
const groupSizes: Partial<Record<Activity['format'], number>> = {
  'pair-share': 2,
  'role-play': 3,
  'small-group': 4,
};

/** From the middle of one chair to the next. */
const chair = 3;
/** Room for a person's dot at the edge. */
const edge = 2;
/** From the middle of one small group to the next; leaves a way for a wheelchair. */
const aisle = 9;

/** Where people sit when the activity is run in this format. */
export function seat(people: number, format: Activity['format']): Seating {
  const size = groupSizes[format];
  return size ? inGroups(people, size) : inRing(people);
}

function ring(places: number, radius: number, middle: Dot = { x: 0, y: 0 }): Dot[] {
  return Array.from({ length: places }, (_, n) => {
    const angle = (2 * Math.PI * n) / places - Math.PI / 2;
    return { x: middle.x + radius * Math.cos(angle), y: middle.y + radius * Math.sin(angle) };
  });
}

/** The facilitator sits in the ring like everybody else. */
function inRing(people: number): Seating {
  const places = people + 1;
  const radius = (places * chair) / (2 * Math.PI);
  const [facilitator = { x: 0, y: 0 }, ...others] = ring(places, radius);
  return { groups: [others], facilitator, reach: radius + edge };
}

/** Groups as even as they can be, in rows; the facilitator stands in front of them. */
function inGroups(people: number, size: number): Seating {
  const count = Math.ceil(people / size);
  const columns = Math.ceil(Math.sqrt(count));
  const rows = Math.ceil(count / columns);
  const groups = Array.from({ length: count }, (_, n) => {
    const places = Math.floor(people / count) + (n < people % count ? 1 : 0);
    const row = Math.floor(n / columns);
    const inRow = Math.min(columns, count - row * columns);
    return ring(places, chair * 0.8, {
      x: ((n % columns) - (inRow - 1) / 2) * aisle,
      y: (row - (rows - 1) / 2) * aisle + edge,
    });
  });
  const facilitator = { x: 0, y: (-rows * aisle) / 2 };
  return { groups, facilitator, reach: (Math.max(columns, rows) * aisle) / 2 + edge };
}
