import { noteOf } from '#domain/record/note.ts';
import { troubleIn, type LearnerStorage } from '#domain/record/storage.ts';
import { dropAside, listAside } from './aside.ts';
import { putAside } from './put-aside.ts';

/** A text that was typed last, before it was known to be kept. */
export interface Draft {
  readonly text: string;
  /** `edited` of the note that it grew from. */
  readonly basedOn: number;
  /** An earlier wording of it that was on its way to be saved; it may have arrived. */
  readonly sent: string | null;
}

const KIND = 'note:';

/** Puts a text aside for the next page. */
export function putDraftAside(item: string, draft: Draft): void {
  putAside(KIND + item, draft);
}

/** The text is kept. */
export function dropDraft(item: string): void {
  dropAside(KIND + item);
}

/** Saves what pages had put aside when they were left. What cannot be saved stays aside. */
export async function takeUpDrafts(storage: LearnerStorage): Promise<void> {
  for (const [item, value] of listAside(KIND)) {
    const draft = readDraft(value);
    if (draft) await save(storage, item, draft);
    if (troubleIn(storage.state) === null) dropDraft(item);
  }
}

async function save(storage: LearnerStorage, item: string, { text, basedOn, sent }: Draft): Promise<void> {
  const note = noteOf(await storage.load(), item);
  // Its own earlier wording is no text of somebody else, to be kept beside it.
  await storage.saveNote(item, text, note && note.text === sent ? note.edited : basedOn);
}

function readDraft(value: unknown): Draft | null {
  const { text, basedOn, sent } = (value ?? {}) as Partial<Draft>;
  if (typeof text !== 'string' || typeof basedOn !== 'number') return null;
  return { text, basedOn, sent: sent ?? null };
}
