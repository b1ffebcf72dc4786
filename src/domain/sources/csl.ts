import type { Source } from '#schema/types.ts';

/** A work as reference managers read it: CSL-JSON. */
export type CslWork = Omit<Source, 'access' | 'note' | 'issued'> & {
  issued?: { 'date-parts': [number[]] };
};

/** A work of the bibliography without what only we say of it. */
export function cslOf({ access: _access, note: _note, issued, ...source }: Source): CslWork {
  return { ...source, ...(issued && { issued: { 'date-parts': [issued.split('-').map(Number)] } }) };
}
