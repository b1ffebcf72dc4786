import { nextId } from '#domain/worksheets/sheet.ts';
import {
  MOST_PEOPLE,
  resultOf,
  withResult,
  type StructureTest,
  type StructureTests,
} from '#domain/worksheets/structure-tests.ts';
import { fill } from '#domain/words.ts';
import { CountField } from '#islands/sheet/fields/CountField.tsx';
import { DayField } from '#islands/sheet/fields/DayField.tsx';
import { Rows } from '#islands/sheet/fields/Rows.tsx';
import { TextField } from '#islands/sheet/TextField.tsx';
import type { SheetInUse } from '#islands/sheet/useSheet.ts';
import type { StructureTestsLabels } from './labels.ts';

interface Props {
  id: string;
  sheet: SheetInUse<StructureTests>;
  /** Names of units and tests as they are spoken of. */
  names: { readonly units: readonly string[]; readonly tests: readonly string[] };
  labels: StructureTestsLabels;
}

/** The tests: what is done, when, the share aimed for, and how many acted in each unit. */
export function Tests({ id, sheet: { data, change }, names, labels }: Props) {
  const edit = (test: StructureTest, next: (now: StructureTest) => StructureTest, what: string) =>
    change(
      (now) => ({ ...now, tests: now.tests.map((one) => (one.id === test.id ? next(one) : one)) }),
      `${test.id}-${what}`,
    );
  return (
    <Rows
      id={`${id}-tests`}
      rows={data.tests}
      name={(_, n) => fill(labels.test, { n: n + 1 })}
      none={labels.noTests}
      add={labels.addTest}
      remove={(_, n) => fill(labels.removeTest, { test: names.tests[n] ?? '' })}
      onAdd={() =>
        change((now) => ({
          ...now,
          tests: [...now.tests, { id: nextId('t', now.tests), name: '', date: '', aim: null, results: {} }],
        }))
      }
      onRemove={(test) =>
        change((now) => ({ ...now, tests: now.tests.filter(({ id: one }) => one !== test.id) }))
      }
    >
      {(test) => (
        <>
          <div className="sheet-beside">
            <TextField
              id={`${id}-${test.id}-name`}
              label={labels.testName}
              value={test.name}
              onText={(name) => edit(test, (now) => ({ ...now, name }), 'name')}
            />
            <DayField
              id={`${id}-${test.id}-date`}
              label={labels.date}
              value={test.date}
              onDay={(date) => edit(test, (now) => ({ ...now, date }), 'date')}
            />
            <CountField
              id={`${id}-${test.id}-aim`}
              label={labels.aim}
              value={test.aim}
              max={100}
              onCount={(aim) => edit(test, (now) => ({ ...now, aim }), 'aim')}
            />
          </div>
          <fieldset className="sheet-inner" hidden={data.units.length === 0}>
            <legend>
              <span>{labels.results}</span>
            </legend>
            <p className="soft">{labels.resultsHint}</p>
            <div className="sheet-beside">
              {data.units.map((unit, n) => (
                <CountField
                  key={unit.id}
                  id={`${id}-${test.id}-${unit.id}`}
                  label={names.units[n] ?? ''}
                  value={resultOf(test, unit) ?? null}
                  max={MOST_PEOPLE}
                  onCount={(count) => edit(test, (now) => withResult(now, unit.id, count), unit.id)}
                />
              ))}
            </div>
          </fieldset>
        </>
      )}
    </Rows>
  );
}
