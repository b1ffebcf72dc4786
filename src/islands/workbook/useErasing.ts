import { use, useState } from 'react';
import { eraseEverything } from '#browser/erase.ts';
import { RecordContext } from '#islands/useRecord.ts';

/** How far erasing has come. `partly`: the browser kept something back. */
export type EraseStage = 'before' | 'erasing' | 'done' | 'partly';

/** Erases everything when told to, and says how far it is. */
export function useErasing(onErased?: () => void) {
  const open = use(RecordContext);
  const [stage, setStage] = useState<EraseStage>('before');
  const erase = async () => {
    setStage('erasing');
    setStage((await eraseEverything(await open())) ? 'done' : 'partly');
    onErased?.();
  };
  return { stage, erase, askAgain: () => setStage('before') };
}
