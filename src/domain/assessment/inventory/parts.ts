interface HasFacets<F> {
  readonly facets: readonly F[];
}

/** A dimension and its facets, as they are shown. One that has a single facet is that facet, so it is shown once. */
export function partsOf<D extends HasFacets<F>, F>(dimension: D): readonly (D | F)[] {
  return dimension.facets.length > 1 ? [dimension, ...dimension.facets] : [dimension];
}

/** Whether dimensions stand above facets, so that two kinds of scores have to be explained. */
export function hasLevels(dimensions: readonly HasFacets<unknown>[]): boolean {
  return dimensions.some(({ facets }) => facets.length > 1);
}
