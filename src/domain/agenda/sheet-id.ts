/** Under what an agenda is saved, as the text of one note. A promise: it never changes. */
export const agendaSheet = { id: 'agenda-builder', formerly: [] as readonly string[] } as const;
