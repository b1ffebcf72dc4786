import { sourceShelf, type Library } from '#domain/library.ts';
import { problem, type Problem } from '#domain/problems.ts';

/** Cases whose years are not those that their dates say in words. */
export function caseYears(library: Library): Problem[] {
  return [...sourceShelf(library).case.values()].flatMap(({ data: { dates, years }, at }) => {
    const { from, to } = years;
    const said = (dates.match(/\d{4}/g) ?? []).map(Number);
    const isTold = said.length === 0 || (Math.min(...said) === from && Math.max(...said) === to);
    return isTold && from <= to ? [] : [problem('case-years', at(['years']), { dates, from, to })];
  });
}
