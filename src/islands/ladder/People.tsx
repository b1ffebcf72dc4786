import { RESTING, type Ladder, type LadderPerson } from '#domain/worksheets/ladder.ts';
import { nextId } from '#domain/worksheets/sheet.ts';
import { fill } from '#domain/words.ts';
import { ChoiceField } from '#islands/sheet/fields/ChoiceField.tsx';
import { DayField } from '#islands/sheet/fields/DayField.tsx';
import { Rows } from '#islands/sheet/fields/Rows.tsx';
import { TextField } from '#islands/sheet/TextField.tsx';
import type { SheetInUse } from '#islands/sheet/useSheet.ts';
import type { LadderLabels } from './labels.ts';

interface Props {
  id: string;
  sheet: SheetInUse<Ladder>;
  /** The ladder as it is spoken of. */
  spoken: Ladder;
  labels: LadderLabels;
}

const blank: Omit<LadderPerson, 'id'> = { initials: '', evidence: '', step: '', ask: '', invited: '' };

/** The people, by initials, in the order they were entered. */
export function People({ id, sheet: { data, change }, spoken, labels }: Props) {
  const edit = (person: LadderPerson, fields: Partial<LadderPerson>) =>
    change(
      (now) => ({
        ...now,
        people: now.people.map((one) => (one.id === person.id ? { ...one, ...fields } : one)),
      }),
      `${person.id}-${Object.keys(fields).join()}`,
    );
  const places = [
    { value: '', text: labels.notPlaced },
    ...spoken.steps.map(({ id: value, role }) => ({ value, text: role })),
    { value: RESTING, text: labels.resting },
  ];
  return (
    <Rows
      id={`${id}-people`}
      rows={data.people}
      name={(_, n) => fill(labels.person, { n: n + 1 })}
      none={labels.noPeople}
      add={labels.addPerson}
      remove={(_, n) => fill(labels.removePerson, { person: spoken.people[n]?.initials ?? '' })}
      onAdd={() =>
        change((now) => ({ ...now, people: [...now.people, { id: nextId('p', now.people), ...blank }] }))
      }
      onRemove={(person) =>
        change((now) => ({ ...now, people: now.people.filter(({ id: one }) => one !== person.id) }))
      }
    >
      {(person) => {
        const field = (name: string) => `${id}-${person.id}-${name}`;
        return (
          <>
            <TextField
              id={field('initials')}
              label={labels.initials}
              value={person.initials}
              onText={(initials) => edit(person, { initials })}
            />
            <TextField
              id={field('evidence')}
              label={labels.evidence}
              value={person.evidence}
              rows={2}
              onText={(evidence) => edit(person, { evidence })}
            />
            <ChoiceField
              id={field('step')}
              label={labels.standing}
              value={person.step}
              options={places}
              onChoice={(step) => edit(person, { step })}
            />
            <TextField
              id={field('ask')}
              label={labels.ask}
              value={person.ask}
              onText={(ask) => edit(person, { ask })}
            />
            <div className="sheet-beside">
              <DayField
                id={field('invited')}
                label={labels.invited}
                value={person.invited}
                onDay={(invited) => edit(person, { invited })}
              />
            </div>
          </>
        );
      }}
    </Rows>
  );
}
