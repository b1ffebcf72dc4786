import { useEffect, useRef } from 'react';
import { Erased } from './Erased.tsx';
import type { WorkbookLabels } from './labels.ts';
import type { EraseStage } from './useErasing.ts';

interface Props {
  stage: EraseStage;
  labels: WorkbookLabels;
}

/** Says how erasing ended, once it has, and takes the focus along. */
export function ErasedNotice({ stage, labels }: Props) {
  const notice = useRef<HTMLDivElement>(null);
  const isOver = stage === 'done' || stage === 'partly';

  useEffect(() => {
    if (isOver) notice.current?.focus();
  }, [isOver]);

  return (
    <div ref={notice} tabIndex={-1} role="status" className="erased" data-stage={stage}>
      {isOver && <Erased key={stage} isComplete={stage === 'done'} labels={labels} />}
    </div>
  );
}
