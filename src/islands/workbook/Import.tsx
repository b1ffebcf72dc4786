import { useEffect, useEffectEvent, useId, useRef } from 'react';
import { whenLinkOpens } from '#browser/record/resume-link.ts';
import { useHydrated } from '#islands/useHydrated.ts';
import { ImportChoice } from './ImportChoice.tsx';
import type { WorkbookLabels } from './labels.ts';
import { Unseal } from './Unseal.tsx';
import { useImport } from './useImport.ts';

interface Props {
  locale: string;
  labels: WorkbookLabels;
}

/** Brings in a saved copy: choose a file, see what is in it, then decide; and take it back where that was wrong. */
export function Import({ locale, labels }: Props) {
  const isLive = useHydrated();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const { stage, said, canUndo, choose, arrive, unlock, leave, take, undo } = useImport({ locale, labels });

  const read = async (file: File | undefined) => {
    if (file) await choose(file);
    // So that the same file, mended, can be chosen again.
    if (field.current) field.current.value = '';
  };

  // A reload may bring back the file that was chosen before it.
  const adopt = useEffectEvent(() => void read(field.current?.files?.[0]));
  useEffect(() => adopt(), []);

  // Progress in the address is looked at here, because here it is decided on.
  const look = useEffectEvent(() => {
    void arrive().then((hasCome) => {
      if (hasCome) field.current?.scrollIntoView({ block: 'center' });
    });
  });
  useEffect(() => {
    look();
    return whenLinkOpens(() => look());
  }, []);

  const settle = (isWanted: boolean) => {
    field.current?.focus();
    if (isWanted) void take();
    else leave();
  };

  return (
    <section aria-labelledby="bring-in" className="import">
      <h3 id="bring-in">
        <span>{labels.importTitle}</span>
      </h3>
      <p id={`${id}-how`}>
        <span>{labels.importText}</span>
      </p>
      <p>
        <label htmlFor={`${id}-file`}>{labels.importField}</label>
        <input
          ref={field}
          id={`${id}-file`}
          type="file"
          accept=".json,application/json"
          disabled={!isLive}
          aria-describedby={`${id}-how`}
          onChange={({ currentTarget }) => void read(currentTarget.files?.[0])}
        />
      </p>
      <div role="status" className="told" data-kind={said.kind}>
        {said.lines.map((line) => (
          <p key={line}>
            <span>{line}</span>
          </p>
        ))}
      </div>
      {canUndo && (
        <p className="choices" key="undo">
          <button
            type="button"
            onClick={() => {
              field.current?.focus();
              void undo();
            }}
          >
            <span>{labels.undo}</span>
          </button>
        </p>
      )}
      {stage.kind === 'sealed' && (
        <Unseal
          key={`sealed-${stage.name}`}
          file={stage.name}
          labels={labels}
          onUnlock={unlock}
          onLeave={() => settle(false)}
        />
      )}
      {stage.kind === 'waiting' && (
        <ImportChoice
          key={`waiting-${stage.name}`}
          file={stage.name}
          preview={stage.preview}
          locale={locale}
          labels={labels}
          onSettle={settle}
        />
      )}
    </section>
  );
}
