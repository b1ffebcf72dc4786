import { memo, useId, useRef, useState } from 'react';
import { printPart } from '#browser/paper.ts';
import type { Dialogue } from '#schema/types.ts';
import type { HeadingLevel } from '#islands/Heading.tsx';
import type { DialogueLabels } from './labels.ts';
import { Script } from './Script.tsx';

interface Props {
  dialogue: Dialogue;
  isLive: boolean;
  level: HeadingLevel;
  labels: DialogueLabels;
  locale: string;
}

/** The script behind a button. Without scripts, and on paper, it stands open. It is long, so only its own changes draw it again. */
export const Paper = memo(function Paper({ dialogue, isLive, level, labels, locale }: Props) {
  const id = useId();
  const script = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="paper">
      <div className="actions">
        <button
          type="button"
          disabled={!isLive}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          <span key={String(isOpen)}>{isOpen ? labels.scriptHide : labels.scriptShow}</span>
        </button>
        <button type="button" disabled={!isLive} onClick={() => script.current && printPart(script.current)}>
          <span>{labels.scriptPrint}</span>
        </button>
      </div>
      <div id={id} ref={script} className="script" data-open={isOpen || undefined}>
        <Script dialogue={dialogue} level={level} labels={labels} locale={locale} />
      </div>
    </div>
  );
});
