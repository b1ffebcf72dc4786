import { useState } from 'react';
import { fetchData } from '#browser/static-file.ts';
import { materialsOf, postersOf, type AgendaScripts } from '#domain/agenda/scripts.ts';
import { below, Heading } from '#islands/Heading.tsx';
import type { AgendaPart } from './part.ts';

/** What can be printed for the room, beside the agenda itself. */
export const roomPapers = ['wall', 'materials', 'posters', 'first', 'second'] as const;
export type RoomPaper = (typeof roomPapers)[number];

const none: AgendaScripts = { activities: {}, workshops: {} };

interface Props extends AgendaPart {
  /** Where the scripts are; they are fetched when somebody prints. */
  scriptsUrl: string;
  onPrint: (paper: RoomPaper, scripts: AgendaScripts) => void;
}

/** Buttons that print what is needed in the room. */
export function ForRoom({ id, spoken, labels, level, tell, scriptsUrl, onPrint }: Props) {
  const [scripts, setScripts] = useState<AgendaScripts | null>(null);
  const names: Record<RoomPaper, string> = {
    wall: labels.printPoster,
    materials: labels.printMaterials,
    posters: labels.printWall,
    first: labels.printFirst,
    second: labels.printSecond,
  };
  const isEmpty = (paper: RoomPaper, all: AgendaScripts) =>
    (paper === 'materials' && materialsOf(spoken, all).length === 0) ||
    (paper === 'posters' && postersOf(spoken, all).length === 0);

  const print = async (paper: RoomPaper) => {
    // The agenda itself needs no scripts, so it can be printed while they cannot be fetched.
    if (paper === 'wall') {
      onPrint(paper, none);
      return;
    }
    const all = scripts ?? (await fetchData<AgendaScripts>(scriptsUrl).catch(() => null));
    setScripts(all);
    if (!all) tell(labels.printFailed);
    else if (isEmpty(paper, all)) tell(labels.printNothing);
    else onPrint(paper, all);
  };

  return (
    <section role="group" aria-labelledby={`${id}-room`}>
      <Heading level={below(level)} id={`${id}-room`}>
        <span>{labels.paperTitle}</span>
      </Heading>
      <p className="intro">
        <span>{labels.paperLead}</span>
      </p>
      <div className="actions">
        {roomPapers.map((paper) => (
          <button key={paper} type="button" onClick={() => void print(paper)}>
            <span>{names[paper]}</span>
          </button>
        ))}
      </div>
    </section>
  );
}
