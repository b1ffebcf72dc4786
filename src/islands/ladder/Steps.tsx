import { MOST_HOURS, withoutStep, type Ladder, type Step } from '#domain/worksheets/ladder.ts';
import { nextId } from '#domain/worksheets/sheet.ts';
import { fill } from '#domain/words.ts';
import { ChoiceField } from '#islands/sheet/fields/ChoiceField.tsx';
import { CountField } from '#islands/sheet/fields/CountField.tsx';
import { Rows } from '#islands/sheet/fields/Rows.tsx';
import { TextField } from '#islands/sheet/TextField.tsx';
import type { SheetInUse } from '#islands/sheet/useSheet.ts';
import type { LadderLabels } from './labels.ts';

interface Props {
  id: string;
  sheet: SheetInUse<Ladder>;
  /** The steps as they are spoken of. */
  names: readonly string[];
  labels: LadderLabels;
}

const blank: Omit<Step, 'id'> = {
  role: '',
  skill: '',
  familiarity: '',
  support: '',
  hours: null,
  decision: '',
  reach: '',
};

/** The steps, from the easiest one up. */
export function Steps({ id, sheet: { data, change }, names, labels }: Props) {
  const edit = (step: Step, fields: Partial<Step>) =>
    change(
      (now) => ({
        ...now,
        steps: now.steps.map((one) => (one.id === step.id ? { ...one, ...fields } : one)),
      }),
      `${step.id}-${Object.keys(fields).join()}`,
    );
  const familiarities = [
    { value: '', text: labels.familiarityNone },
    { value: 'done', text: labels.familiarityDone },
    { value: 'seen', text: labels.familiaritySeen },
    { value: 'new', text: labels.familiarityNew },
  ] as const;
  const reaches = [
    { value: '', text: labels.reachUnset },
    { value: 'none', text: labels.reachNone },
    { value: 'own', text: labels.reachOwn },
    { value: 'team', text: labels.reachTeam },
    { value: 'whole', text: labels.reachWhole },
  ] as const;
  return (
    <Rows
      id={`${id}-steps`}
      rows={data.steps}
      name={(_, n) => fill(labels.step, { n: n + 1 })}
      none={labels.noSteps}
      add={labels.addStep}
      remove={(_, n) => fill(labels.removeStep, { step: names[n] ?? '' })}
      onAdd={() =>
        change((now) => ({ ...now, steps: [...now.steps, { id: nextId('s', now.steps), ...blank }] }))
      }
      onRemove={(step) => change((now) => withoutStep(now, step.id))}
    >
      {(step) => {
        const field = (name: string) => `${id}-${step.id}-${name}`;
        return (
          <>
            <TextField
              id={field('role')}
              label={labels.role}
              value={step.role}
              onText={(role) => edit(step, { role })}
            />
            <TextField
              id={field('skill')}
              label={labels.skill}
              value={step.skill}
              onText={(skill) => edit(step, { skill })}
            />
            <ChoiceField
              id={field('familiarity')}
              label={labels.familiarity}
              value={step.familiarity}
              options={familiarities}
              onChoice={(familiarity) => edit(step, { familiarity })}
            />
            <TextField
              id={field('support')}
              label={labels.support}
              value={step.support}
              onText={(support) => edit(step, { support })}
            />
            <div className="sheet-beside">
              <CountField
                id={field('hours')}
                label={labels.hours}
                value={step.hours}
                max={MOST_HOURS}
                onCount={(hours) => edit(step, { hours })}
              />
            </div>
            <TextField
              id={field('decision')}
              label={labels.decision}
              value={step.decision}
              onText={(decision) => edit(step, { decision })}
            />
            <ChoiceField
              id={field('reach')}
              label={labels.reach}
              value={step.reach}
              options={reaches}
              onChoice={(reach) => edit(step, { reach })}
            />
          </>
        );
      }}
    </Rows>
  );
}
