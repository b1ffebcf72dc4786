/** A piece of a page, in pixels from the corner of what is in view. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
}

/** How wide and how high something is. */
export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** Air between a box and the words it belongs to. */
const gap = 6;
/** Air between a box and the edge of the window. */
const edge = 12;

/** Where a box stands beside words that may run over several lines: below the last one, above the first one where there is no room. */
export function placeBeside(
  lines: readonly Area[],
  { box, view }: { box: Extent; view: Extent },
): { top: number; left: number } {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return { top: edge, left: edge };
  const below = last.bottom + gap;
  const above = first.top - gap - box.height;
  const isAbove = below + box.height + edge > view.height && above >= edge;
  const { left } = isAbove ? first : last;
  return {
    top: isAbove ? above : below,
    left: Math.max(edge, Math.min(left, view.width - box.width - edge)),
  };
}
