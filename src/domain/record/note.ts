/** What a learner wrote under one item: one current text, and texts kept from edits that crossed. */
export interface Note {
  readonly item: string;
  readonly text: string;
  /** Texts of other tabs or files that would otherwise have been lost, for the learner to look through. */
  readonly others: readonly string[];
  /** Counter of the last edit. The next edit says which one it builds on. */
  readonly edited: number;
  /** When, as an ISO date and time in UTC. */
  readonly at: string;
}

/** Said of an edit that begins anew: it builds on nothing, so that the text that stands there is kept beside it. */
export const BESIDE = -1;

/** A text that a learner wrote, and what it was built on. */
export interface NoteEdit {
  readonly item: string;
  readonly text: string;
  /** `edited` of the note that the learner had in view; 0 for none; `BESIDE` to keep the text that stands there. */
  readonly basedOn: number;
  /** `edited` of this page's own last save, so that fast typing is not taken for somebody else's edit. */
  readonly ours?: number;
}

/** The note after an edit. An edit that did not know the current text keeps that text among `others`. */
export function editNote(
  current: Note | undefined,
  edit: NoteEdit,
  { counter, at }: { counter: number; at: string },
): Note {
  const { item, text } = edit;
  if (current === undefined) return { item, text, others: [], edited: counter, at };
  if (current.text === text) return current;
  const knew = edit.basedOn !== BESIDE && (current.edited === edit.basedOn || current.edited === edit.ours);
  const others = knew ? current.others : [...current.others, current.text];
  return { item, text, others: keptTexts(others, text), edited: counter, at };
}

/** One note out of two of the same item. The later edit leads; a text that differs is kept beside it. */
export function mergeNotes(a: Note, b: Note): Note {
  const [lead, other] = leads(a, b) ? [a, b] : [b, a];
  return { ...lead, others: keptTexts([...lead.others, other.text, ...other.others], lead.text) };
}

/** The note without one of its kept texts: the learner has read it and lets it go. */
export function dropText(note: Note, text: string): Note {
  return { ...note, others: note.others.filter((other) => other !== text) };
}

/** The note of an item, or else the one saved under an earlier id. */
export function noteOf(
  record: { readonly notes: readonly Note[] },
  item: string,
  aliases: readonly string[] = [],
): Note | undefined {
  for (const id of [item, ...aliases]) {
    const note = record.notes.find((kept) => kept.item === id);
    if (note !== undefined) return note;
  }
  return undefined;
}

/** Each text once, without blanks and without the one that leads. Sorted, so that any order of merging ends alike. */
function keptTexts(texts: readonly string[], lead: string): string[] {
  return [...new Set(texts)].filter((text) => text !== '' && text !== lead).sort();
}

/** Text and time only break ties, so that both ways round give the same note. */
function leads(a: Note, b: Note): boolean {
  if (a.edited !== b.edited) return a.edited > b.edited;
  if (a.text !== b.text) return a.text > b.text;
  return a.at >= b.at;
}
