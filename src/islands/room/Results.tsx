import type { ReactNode } from 'react';
import { advisedLeast } from '#domain/room/room.ts';
import { fill, plural } from '#domain/words.ts';
import { Heading } from '#islands/Heading.tsx';
import { NumberField } from '#islands/NumberField.tsx';
import { InstrumentResult } from './InstrumentResult.tsx';
import type { PartProps } from './part.ts';

/** Few rooms need more; a number above it would hide everything for ever. */
const MOST_HIDDEN = 50;

interface Props extends PartProps {
  /** A way to show it large. */
  children: ReactNode;
}

/** What the room said, and from how many people on it is shown. */
export function Results({ id, room, used, onChange, labels, locale, children }: Props) {
  const { entries, hideBelow, unread } = room;
  const codes = entries.filter(({ kind }) => kind === 'code').length;
  return (
    <section className="room-results" aria-labelledby={`${id}-results`}>
      <Heading level={3} id={`${id}-results`}>
        <span>{labels.resultsTitle}</span>
      </Heading>
      <p className="room-count">
        <strong key={`${codes} codes`}>{plural(labels.codes, codes, locale)}</strong>
        <span key={`${entries.length - codes} hands`}>
          {plural(labels.hands, entries.length - codes, locale)}
        </span>
      </p>
      <p>{children}</p>
      {unread.length > 0 && <p className="room-note">{plural(labels.unread, unread.length, locale)}</p>}
      <div className="room-least">
        <NumberField
          id={`${id}-least`}
          label={labels.least}
          value={hideBelow}
          min={1}
          max={MOST_HIDDEN}
          step={1}
          aria-describedby={`${id}-least-hint`}
          onNumber={(n) => onChange((now) => ({ ...now, hideBelow: Math.max(1, Math.round(n)) }))}
        />
        <p id={`${id}-least-hint`} className="soft">
          {labels.leastHint}
        </p>
        <p role="status" className="room-note" hidden={hideBelow >= advisedLeast}>
          <span>{fill(labels.leastWarning, { advised: advisedLeast })}</span>
        </p>
      </div>
      {entries.length === 0 ? (
        <p key="none">{labels.resultsNone}</p>
      ) : (
        used.map((instrument) => (
          <InstrumentResult
            key={instrument.key}
            room={room}
            instrument={instrument}
            labels={labels}
            locale={locale}
          />
        ))
      )}
    </section>
  );
}
