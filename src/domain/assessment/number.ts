import type { EstimateItem } from '#schema/types.ts';

/**
 * A number as people write it: "1 200", "1,200.5", "about 300 people", "12 %", "3k". Absent where there is none, or more
 * than one. Where a whole number is asked for, a point before three digits parts thousands.
 */
export function readNumber(written: string, { isWhole }: { isWhole: boolean }): number | undefined {
  const plain = written
    .normalize('NFKC')
    .replaceAll(/[\u2212\u2013](?=\s*\d)/g, '-')
    .replaceAll(/(\d)['\u2019\s](?=\d{3}(?!\d))/g, '$1');
  const found = [...plain.matchAll(/(-?)(\d[\d.,]*|[.,]\d+)\s*(k\b)?/gi)];
  const [only] = found;
  if (!only || found.length > 1) return undefined;
  const [, sign = '', digits = '', thousand] = only;
  const value = Number(withPoint(digits.replace(/[.,]+$/, ''), isWhole && !thousand));
  if (!Number.isFinite(value)) return undefined;
  return (sign ? -value : value) * (thousand ? 1000 : 1);
}

/** The number that was written as an estimate; absent where there is not exactly one. */
export function readEstimate({ step }: Pick<EstimateItem, 'step'>, written: string): number | undefined {
  return readNumber(written, { isWhole: Number.isInteger(step) });
}

/** Digits with a decimal point and nothing that parts thousands. */
function withPoint(digits: string, isWhole: boolean): string {
  const marks = digits.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return digits;
  const [head, tail] = cutAtLast(digits, last);
  const isRepeated = marks.filter((mark) => mark === last).length > 1;
  const isGroup = /^\d{3}$/.test(tail) && /^[1-9]\d{0,2}$/.test(head);
  const partsThousands = isRepeated || (marks.length === 1 && isGroup && (last === ',' || isWhole));
  const bare = head.replaceAll(/[.,]/g, '');
  return partsThousands ? `${bare}${tail}` : `${bare}.${tail}`;
}

function cutAtLast(text: string, sign: string): [string, string] {
  const at = text.lastIndexOf(sign);
  return [text.slice(0, at), text.slice(at + 1)];
}
