import { addPerson, MOST_PEOPLE, removePerson } from '#domain/worksheets/issue-chooser/chooser.ts';
import { fill } from '#domain/words.ts';
import { TextField } from '#islands/sheet/TextField.tsx';
import { nameOfPerson } from './names.ts';
import type { PartProps } from './part.ts';

/** Who scores, by initials. */
export function People({ id, sheet, words }: PartProps) {
  const { data: chooser, change } = sheet;
  const { people } = chooser;
  return (
    <div className="chooser-people" id={`${id}-people`} tabIndex={-1}>
      <ul>
        {people.map((person, n) => (
          <li key={person.id}>
            <TextField
              id={`${id}-${person.id}-initials`}
              label={fill(words.initials, { n: n + 1 })}
              value={person.initials}
              onText={(initials) =>
                change(
                  (now) => ({
                    ...now,
                    people: now.people.map((one) => (one.id === person.id ? { ...one, initials } : one)),
                  }),
                  `initials ${person.id}`,
                )
              }
            />
            {people.length > 1 && (
              <button
                key="remove"
                type="button"
                className="quiet"
                onClick={() => change((now) => removePerson(now, person.id))}
              >
                <span>{fill(words.personRemove, { who: nameOfPerson(chooser, person, words) })}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      <button type="button" disabled={people.length >= MOST_PEOPLE} onClick={() => change(addPerson)}>
        <span>{words.personAdd}</span>
      </button>
    </div>
  );
}
