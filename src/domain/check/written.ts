import type { ClozeItem, ShortItem } from '#schema/types.ts';
import { stretchesOf } from '#domain/assessment/cloze.ts';
import { plainWording } from '#domain/assessment/wording.ts';
import type { DataPath } from '#domain/library.ts';
import { didYouMean, problem, type Place, type Problem } from '#domain/problems.ts';

type At = (path: DataPath) => Place;

/** Accepted wordings that differ in more than form, and near ones that are not accepted as well. */
export function shortRules({ accept, near }: ShortItem, at: At): Problem[] {
  const right = accept.map(plainWording);
  return [
    ...sameAnswers(accept, ['accept'], at),
    ...near.flatMap(({ text }, n) =>
      right.includes(plainWording(text)) ? [problem('same-answers', at(['near', n, 'text']), { text })] : [],
    ),
  ];
}

/** Wordings that differ only in what never counts: case, accents, punctuation, spaces. */
export function sameAnswers(accept: readonly string[], path: DataPath, at: At): Problem[] {
  const plain = accept.map(plainWording);
  return accept.flatMap((text, n) =>
    plain.indexOf(plain[n] ?? '') < n ? [problem('same-answers', at([...path, n]), { text })] : [],
  );
}

/** Gaps that stand in the text once each, and nothing in the text that is no gap. */
export function clozeRules({ text, gaps }: ClozeItem, at: At): Problem[] {
  const known = gaps.map(({ id }) => id);
  const used = stretchesOf(text).flatMap((stretch) => (stretch.kind === 'gap' ? [stretch.id] : []));
  return [
    ...used
      .filter((id) => !known.includes(id))
      .map((id) => problem('unknown-gap', at(['text']), { id, hint: didYouMean(id, known) })),
    ...gaps.flatMap(({ id }, n) => {
      const times = used.filter((one) => one === id).length;
      return times === 1 ? [] : [problem('gap-places', at(['gaps', n, 'id']), { id, times })];
    }),
  ];
}
