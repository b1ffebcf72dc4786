import { ownKeys } from '#browser/settings.ts';
import { forget, recall, remember } from '#browser/tab-memory.ts';
import { noteOf } from '#domain/record/note.ts';
import { troubleIn, type LearnerStorage } from '#domain/record/storage.ts';

/** A text that was typed last, before it was known to be kept. */
export interface Draft {
  readonly text: string;
  /** `edited` of the note that it grew from. */
  readonly basedOn: number;
  /** An earlier wording of it that was on its way to be saved; it may have arrived. */
  readonly sent: string | null;
}

const PREFIX = 'draft:';

/** Puts a text aside for the next page of this tab, in no time: a page that is left may have none to save it. Nothing where nothing in clear may be written. */
export function putAside(item: string, draft: Draft): void {
  remember(PREFIX + item, JSON.stringify(draft));
}

/** The text is kept. */
export function dropDraft(item: string): void {
  forget(PREFIX + item);
}

/** Saves what the last page of this tab had put aside. What cannot be saved stays aside. */
export async function takeUpDrafts(storage: LearnerStorage): Promise<void> {
  for (const item of itemsAside()) {
    const draft = readDraft(recall(PREFIX + item));
    if (draft) await save(storage, item, draft);
    if (troubleIn(storage.state) === null) dropDraft(item);
  }
}

async function save(storage: LearnerStorage, item: string, { text, basedOn, sent }: Draft): Promise<void> {
  const note = noteOf(await storage.load(), item);
  // Its own earlier wording is no text of somebody else, to be kept beside it.
  await storage.saveNote(item, text, note && note.text === sent ? note.edited : basedOn);
}

function itemsAside(): string[] {
  try {
    const start = `groundwork:${PREFIX}`;
    return ownKeys(sessionStorage)
      .filter((key) => key.startsWith(start))
      .map((key) => key.slice(start.length));
  } catch {
    return [];
  }
}

function readDraft(text: string | null): Draft | null {
  try {
    const { text: typed, basedOn, sent } = JSON.parse(text ?? '') as Partial<Draft>;
    if (typeof typed !== 'string' || typeof basedOn !== 'number') return null;
    return { text: typed, basedOn, sent: sent ?? null };
  } catch {
    return null;
  }
}
