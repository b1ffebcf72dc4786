import { use, useEffect, useState } from 'react';
import { troubleIn } from '#domain/record/storage.ts';
import { fill } from '#domain/words.ts';
import { RecordContext } from '#islands/useRecord.ts';
import { Dialog } from './Dialog.tsx';
import type { WorkbookLabels } from './labels.ts';
import { questionFor, type Removal } from './removal.ts';

interface Props {
  /** What is to be deleted, or was last. */
  removal: Removal | null;
  isOpen: boolean;
  labels: WorkbookLabels;
  onClosed: () => void;
}

/** How long the word that it is done stays in view. */
const SHOWN_MS = 8000;

/** Asks once, deletes, and says what came of it. */
export function AskRemoval({ removal, isOpen, labels, onClosed }: Props) {
  const open = use(RecordContext);
  // A count, so that the same words are read out again.
  const [said, say] = useState({ text: '', turn: 0 });

  useEffect(() => {
    const timer = setTimeout(() => say(({ turn }) => ({ text: '', turn })), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [said.turn]);

  const remove = async ({ kind, ids, text = '', goOn }: Removal) => {
    goOn();
    const storage = await open();
    const [item = ''] = ids;
    await (kind === 'other' ? storage.dropText(item, text) : storage.remove(ids));
    const isKept = troubleIn(storage.state) === null;
    say(({ turn }) => ({ text: isKept ? labels.deleted : labels.deletedHere, turn: turn + 1 }));
  };
  const settle = (answer: string) => {
    onClosed();
    if (answer === 'yes' && removal) void remove(removal);
  };

  return (
    <>
      <Dialog title={removal ? questionFor(removal.kind, labels) : ''} isOpen={isOpen} onClosed={settle}>
        <p className="ask-about">
          <span>{fill(labels.askQuoted, { name: removal?.name ?? '' })}</span>
        </p>
        <p>
          <span>{removal?.kind === 'other' ? labels.askOtherGone : labels.askGone}</span>
        </p>
        <p className="choices">
          <button type="submit" value="no">
            <span>{labels.askNo}</span>
          </button>
          <button type="submit" value="yes" className="primary">
            <span>{labels.askYes}</span>
          </button>
        </p>
      </Dialog>
      <p role="status" className="said">
        <span key={said.turn} hidden={isOpen}>
          {said.text}
        </span>
      </p>
    </>
  );
}
