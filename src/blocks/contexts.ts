import type { Context } from '#domain/blocks.ts';

/** What the four settings are called in the language of the page. */
export function contextTitles(site: {
  contextTenants: string;
  contextParents: string;
  contextPatients: string;
  contextCongregation: string;
}): Record<Context, string> {
  return {
    tenants: site.contextTenants,
    parents: site.contextParents,
    patients: site.contextPatients,
    congregation: site.contextCongregation,
  };
}
