import { useEffect, useState } from 'react';
import { arriveWithAgenda, type ArrivedAgenda } from '#browser/agenda-link.ts';
import { whenLinkOpens } from '#browser/record/resume-link.ts';
import { beginAgenda, beginnings } from '#domain/agenda/begin.ts';
import { addDay, addRow } from '#domain/agenda/edit.ts';
import { endOf } from '#domain/agenda/lay.ts';
import type { AgendaOffers } from '#domain/agenda/offers.ts';
import type { LinkProblem } from '#domain/record/link-frame.ts';
import { fill } from '#domain/words.ts';
import { Asked } from '#islands/sheet/Asked.tsx';
import type { AgendaLabels } from './labels.ts';
import { named } from './named.ts';
import type { AgendaPart } from './part.ts';

interface Props extends AgendaPart {
  /** Null while they have not come. */
  offers: AgendaOffers | null;
}

const sentences = {
  damaged: 'refusedDamaged',
  newer: 'refusedNewer',
  'too-long': 'refusedTooLong',
  'no-inflate': 'refusedNoInflate',
} as const satisfies Record<LinkProblem, keyof AgendaLabels>;

/** What a link brought: shown first, refused with a reason, and never put over what is there. */
export function Arriving({ sheet, offers, labels, tell }: Props) {
  const [arrived, setArrived] = useState<ArrivedAgenda>({ kind: 'none' });

  useEffect(() => {
    const look = () =>
      void arriveWithAgenda().then((next) => {
        if (next.kind !== 'none') setArrived(next);
      });
    look();
    return whenLinkOpens(look);
  }, []);

  const settle = (act?: () => void) => {
    setArrived({ kind: 'none' });
    act?.();
  };

  if (!sheet.isReady || arrived.kind === 'none') return null;
  if (arrived.kind === 'refused') {
    return (
      <p role="alert" className="sheet-asked">
        <span>{labels[sentences[arrived.problem]]}</span>
      </p>
    );
  }
  if (arrived.kind === 'agenda') {
    const { title, days } = named(arrived.agenda, labels);
    return (
      <Asked
        name={labels.arrivedTitle}
        yes={labels.arrivedYes}
        no={labels.arrivedNo}
        onYes={() =>
          settle(() => {
            sheet.replace(arrived.agenda);
            tell(labels.arrivedDone);
          })
        }
        onNo={() => settle()}
      >
        <p>
          <strong>{labels.arrivedTitle}</strong>: <span>{title}</span>
        </p>
        <ul>
          {days.map((day) => (
            <li key={day.id}>
              <span>{fill(labels.arrivedMinutes, { day: day.title, n: endOf(day) })}</span>
              {': '}
              <span>{day.rows.map((row) => row.title).join(' · ')}</span>
            </li>
          ))}
        </ul>
        <p hidden={sheet.isBlank}>
          <span>{labels.arrivedReplaces}</span>
        </p>
      </Asked>
    );
  }
  if (!offers) return null;
  const { kind, id } = arrived.taken;
  const beginning = kind === 'workshop' ? beginnings(offers, labels).get(`workshop.${id}`) : undefined;
  const activity = kind === 'activity' ? offers.activities.find((one) => one.id === id) : undefined;
  const title = beginning?.title ?? activity?.title;
  if (title === undefined) {
    return (
      <p role="alert" className="sheet-asked">
        <span>{labels.takeUnknown}</span>
      </p>
    );
  }
  const question = fill(kind === 'workshop' ? labels.takeWorkshop : labels.takeActivity, { title });
  const take = () => {
    if (beginning) {
      sheet.replace(beginAgenda(beginning, labels));
      tell(fill(sheet.isBlank ? labels.begun : labels.beginKept, { title }));
    } else if (activity) {
      sheet.change((agenda) => {
        const ready = agenda.days.length > 0 ? agenda : addDay(agenda);
        return addRow(ready, ready.days[0]?.id ?? '', activity.row);
      });
      tell(fill(labels.added, { row: title }));
    }
  };
  return (
    <Asked
      key={id}
      name={question}
      yes={labels.takeYes}
      no={labels.takeNo}
      onYes={() => settle(take)}
      onNo={() => settle()}
    >
      <p>
        <strong>{question}</strong>
      </p>
      <p hidden={sheet.isBlank || kind === 'activity'}>
        <span>{labels.arrivedReplaces}</span>
      </p>
    </Asked>
  );
}
