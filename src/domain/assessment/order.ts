import type { OrderItem } from '#schema/types.ts';
import type { Feedback } from './feedback.ts';
import { idk, type ResponseTo } from './response.ts';
import type { Score } from './score.ts';

/** The share of right neighbours: a step that is followed by the one that comes next. */
export function scoreOrder(item: OrderItem, { steps }: ResponseTo<'order'>): Score {
  const of = item.steps.length - 1;
  if (steps === idk) return { earned: 0, possible: 1, parts: { right: 0, wrong: 0, of } };
  const right = runs(item, steps).reduce((sum, run) => sum + run.length - 1, 0);
  return { earned: of === 0 ? 1 : right / of, possible: 1, parts: { right, wrong: of - right, of } };
}

/** The longest stretch of neighbours that stand right, the first of equals; empty when no two do. */
export function longestRun(item: OrderItem, { steps }: ResponseTo<'order'>): readonly string[] {
  if (steps === idk) return [];
  return runs(item, steps).reduce<readonly string[]>(
    (longest, run) => (run.length > Math.max(1, longest.length) ? run : longest),
    [],
  );
}

/** Every step with its reason, in the right order: `right` in the longest run, `also` beside a right neighbour elsewhere. */
export function feedbackForOrder(item: OrderItem, response: ResponseTo<'order'>): Feedback[] {
  const { steps } = response;
  const longest = longestRun(item, response);
  const paired =
    steps === idk
      ? []
      : runs(item, steps)
          .filter((run) => run.length > 1)
          .flat();
  return item.steps.map(({ id, feedback }) => {
    if (steps === idk) return { id, verdict: 'neutral', text: feedback };
    if (longest.includes(id)) return { id, verdict: 'right', text: feedback };
    return { id, verdict: paired.includes(id) ? 'also' : 'wrong', text: feedback };
  });
}

/** The order with one step taken to another place, counted from 0. */
export function moveStep(steps: readonly string[], id: string, to: number): string[] {
  const others = steps.filter((step) => step !== id);
  return [...others.slice(0, Math.max(0, to)), id, ...others.slice(Math.max(0, to))];
}

/** The response cut wherever the next step is not the right neighbour. Unknown and repeated steps are left out. */
function runs(item: OrderItem, steps: readonly string[]): readonly string[][] {
  const right = item.steps.map(({ id }) => id);
  const known = [...new Set(steps)].filter((id) => right.includes(id));
  return known.reduce<string[][]>((all, id) => {
    const run = all.at(-1);
    if (run && right.indexOf(id) === right.indexOf(run.at(-1) ?? '') + 1) run.push(id);
    else all.push([id]);
    return all;
  }, []);
}
