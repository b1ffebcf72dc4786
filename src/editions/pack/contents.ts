import type { PackShare } from '#domain/print-pack.ts';

/** A sheet of the pack: what it is called, where it stands on the page, and who gets it. */
export interface PackItem {
  readonly title: string;
  readonly anchor: string;
  readonly share: PackShare;
}
