import type { LearnerRecord } from '#domain/record/record.ts';
import { LONGEST_LINK, type LinkProblem } from '#domain/record/link-frame.ts';
import {
  frameProgress,
  LONGEST_UNPACKED,
  packProgress,
  readFrame,
  unpackProgress,
} from '#domain/record/resume-link.ts';
import { travelling } from '#domain/record/travel.ts';
import { canInflate, packText, unpackText } from './packing.ts';

/** A link that holds progress, and how much of it found no room. */
export interface ProgressLink {
  readonly href: string;
  readonly record: LearnerRecord;
  readonly leftOut: number;
}

/** What a page was opened with. */
export type Arrived =
  | { readonly kind: 'none' }
  | { readonly kind: 'record'; readonly record: LearnerRecord }
  | { readonly kind: 'refused'; readonly problem: LinkProblem };

/** Makes a link to this page that holds the learner's progress, without anything written. The oldest stays out where room is short. */
export async function makeProgressLink(record: LearnerRecord): Promise<ProgressLink> {
  const page = location.href.split('#', 1).join('');
  const all = travelling(record).attempts.length;
  let most = all;
  for (;;) {
    const part = travelling(record, most);
    const fragment = frameProgress(await packText(packProgress(part)));
    if (fragment.length <= LONGEST_LINK || most === 0)
      return { href: `${page}${fragment}`, record: part, leftOut: all - most };
    // Less by the share that is too much, and a little more.
    most = Math.min(most - 1, Math.floor((most * LONGEST_LINK * 0.98) / fragment.length));
  }
}

/** Reads the progress that this page was opened with, and takes it out of the address bar. */
export async function arriveByLink(): Promise<Arrived> {
  const reading = readFrame(location.hash);
  if (reading.kind === 'none') return reading;
  history.replaceState(history.state, '', location.href.split('#', 1).join(''));
  if (reading.kind === 'refused') return reading;
  try {
    const text = await unpackText(reading.framed, LONGEST_UNPACKED);
    const record = text === null ? null : unpackProgress(text);
    return record ? { kind: 'record', record } : { kind: 'refused', problem: 'damaged' };
  } catch {
    return { kind: 'refused', problem: canInflate() ? 'damaged' : 'no-inflate' };
  }
}

/** Calls back when another link is opened on the same page. Returns how to stop. */
export function whenLinkOpens(callback: () => void): () => void {
  window.addEventListener('hashchange', callback);
  return () => window.removeEventListener('hashchange', callback);
}
