import { useEffect, useRef, useState } from 'react';
import { keepAwake } from '#browser/deck/wakeful.ts';
import { fillScreen } from '#browser/fill-screen.ts';
import { poolsOf } from '#domain/room/pool.ts';
import { fill } from '#domain/words.ts';
import type { PartProps } from './part.ts';
import { PairsResult } from './PairsResult.tsx';
import { PartsResult } from './PartsResult.tsx';
import { QuestionResult } from './QuestionResult.tsx';
import { sayInstrument } from './words.ts';

interface Props extends Pick<PartProps, 'room' | 'used' | 'labels' | 'locale'> {
  onLeave: () => void;
}

/** The results for a whole room to see: large, one at a time or all, by keys, with the screen kept awake. */
export function Projector({ room, used, labels, locale, onLeave }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [at, setAt] = useState(0);
  const [isAll, setAll] = useState(false);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    const letSleep = keepAwake();
    return () => {
      letSleep();
      shown?.close();
    };
  }, []);

  const words = { hideBelow: room.hideBelow, labels, locale };
  const pages = used.flatMap((instrument) => {
    const pools = poolsOf(room, instrument);
    const asked = instrument.questions.filter(({ id }) =>
      pools.some(({ questions }) =>
        questions.some(({ question, people }) => question.id === id && people > 0),
      ),
    );
    const hasParts = pools.some(({ codes, parts }) => codes > 0 && parts.length > 0);
    const title = sayInstrument(instrument);
    return [
      ...(hasParts
        ? [
            {
              key: `${instrument.key} parts`,
              title,
              view: (
                <>
                  <PartsResult pools={pools} {...words} />
                  <PairsResult room={room} instrument={instrument} labels={labels} locale={locale} />
                </>
              ),
            },
          ]
        : []),
      ...asked.map((question) => ({
        key: `${instrument.key} ${question.id}`,
        title,
        view: <QuestionResult question={question} pools={pools} {...words} />,
      })),
    ];
  });
  const last = pages.length - 1;
  const here = Math.min(at, last);
  const shown = isAll ? pages : pages.slice(here, here + 1);
  const turn = (to: number) => setAt(Math.max(0, Math.min(last, to)));
  const keys: Record<string, (() => void) | undefined> = {
    ArrowRight: () => turn(here + 1),
    PageDown: () => turn(here + 1),
    ArrowLeft: () => turn(here - 1),
    PageUp: () => turn(here - 1),
    Home: () => turn(0),
    End: () => turn(last),
  };

  return (
    // Keys turn its pages; each has a button as well.

    <dialog
      ref={dialog}
      className="room-projector"
      aria-label={labels.projector}
      onClose={onLeave}
      onKeyDown={(event) => {
        const act = isAll || event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
        if (!act) return;
        event.preventDefault();
        act();
      }}
    >
      <div className="projector-bar">
        <button type="button" disabled={isAll || here === 0} onClick={() => turn(here - 1)}>
          <span>{labels.previous}</span>
        </button>
        <button type="button" disabled={isAll || here === last} onClick={() => turn(here + 1)}>
          <span>{labels.next}</span>
        </button>
        <p role="status">
          <span key={`${here} ${isAll}`}>
            {isAll ? labels.allShown : fill(labels.pageOf, { n: here + 1, of: pages.length })}
          </span>
        </p>
        <button type="button" aria-pressed={isAll} onClick={() => setAll(!isAll)}>
          <span>{labels.showAll}</span>
        </button>
        <button type="button" onClick={() => dialog.current && fillScreen(dialog.current)}>
          <span>{labels.fullScreen}</span>
        </button>
        <button type="button" onClick={() => dialog.current?.close()}>
          <span>{labels.leaveProjector}</span>
        </button>
      </div>
      {shown.map(({ key, title, view }) => (
        <section key={key} className="projector-page">
          <p className="projector-title">{title}</p>
          {view}
        </section>
      ))}
    </dialog>
  );
}
