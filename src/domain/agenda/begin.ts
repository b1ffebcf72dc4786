import { minutesOf } from '#domain/agenda.ts';
import { addDay, addRow, ownRow } from './edit.ts';
import { agendaModel, type Agenda, type RowDraft } from './model.ts';
import type { AgendaOffers, OfferedDay, OfferedWorkshop } from './offers.ts';

/** Between two workshops of one day people eat. */
const MEAL = 45;

/** What an agenda begins with: a workshop, or workshops that go together, by day. */
export interface Beginning {
  readonly title: string;
  readonly days: readonly (readonly OfferedWorkshop[])[];
}

/** What may stand in the words of an agenda that is begun. */
export interface BeginningWords {
  readonly meal: string;
  readonly combinations: Readonly<Record<string, string>>;
}

/** All beginnings that the offers hold, by an id that tells workshops and combinations apart. */
export function beginnings(
  { workshops, combinations }: AgendaOffers,
  words: Pick<BeginningWords, 'combinations'>,
): ReadonlyMap<string, Beginning> {
  const byId = new Map(workshops.map((workshop) => [workshop.id, workshop]));
  return new Map<string, Beginning>([
    ...workshops.map((one): [string, Beginning] => [
      `workshop.${one.id}`,
      { title: one.title, days: [[one]] },
    ]),
    ...combinations.map(({ id, days }): [string, Beginning] => [
      `combination.${id}`,
      {
        title: words.combinations[id] ?? id,
        days: days.map((ids) => ids.flatMap((workshop) => byId.get(workshop) ?? [])),
      },
    ]),
  ]);
}

/** An agenda from a beginning: each session a day, workshops of one day one after the other with a meal between. */
export function beginAgenda({ title, days }: Beginning, { meal }: Pick<BeginningWords, 'meal'>): Agenda {
  const planned = days.flatMap((workshops) => {
    const [only] = workshops;
    if (workshops.length === 1 && only) {
      const isOneDay = only.days.length === 1;
      return only.days.map((day) => (isOneDay ? { ...day, title: only.title } : day));
    }
    return [together(workshops, { ...ownRow, kind: 'break', title: meal, minutes: MEAL })];
  });
  return planned.reduce<Agenda>(
    (agenda, { rows, ...day }) => {
      const next = addDay(agenda, { title: day.title, minutes: day.minutes });
      const id = next.days.at(-1)?.id ?? '';
      return rows.reduce((now, row, at) => addRow(now, id, row, at), next);
    },
    { ...agendaModel.blank, title },
  );
}

function together(workshops: readonly OfferedWorkshop[], meal: RowDraft): OfferedDay {
  const rows = workshops.flatMap(({ days }, n) => [
    ...(n === 0 ? [] : [meal]),
    ...days.flatMap((day) => day.rows),
  ]);
  return { title: workshops.map(({ title }) => title).join(' + '), minutes: minutesOf(rows), rows };
}
