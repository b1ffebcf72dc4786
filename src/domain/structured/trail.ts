import type { BreadcrumbList, WithContext } from 'schema-dts';

/** The way from the outside in to a page, for search engines. Addresses are whole ones. */
export function crumbsData(trail: readonly { title: string; url: string }[]): WithContext<BreadcrumbList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ title, url }, n) => ({
      '@type': 'ListItem',
      position: n + 1,
      name: title,
      item: url,
    })),
  };
}
