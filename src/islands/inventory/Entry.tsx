import { useLayoutEffect, useRef } from 'react';
import type { Inventory } from '#schema/types.ts';
import type { Answer, Draft } from '#domain/assessment/inventory/draft.ts';
import { statementsOf, type Form, type Rating } from '#domain/assessment/inventory/statements.ts';
import { FormChoice } from './FormChoice.tsx';
import { HoursFields } from './HoursFields.tsx';
import type { InventoryLabels } from './labels.ts';
import { OccasionChoice } from './OccasionChoice.tsx';
import { Progress } from './Progress.tsx';
import { Statements } from './Statements.tsx';

interface Props {
  /** Unique in the page; names and ids of the fields begin with it. */
  name: string;
  inventory: Inventory;
  form: Form;
  draft: Draft;
  /** Whether the page is alive yet. */
  isLive: boolean;
  labels: InventoryLabels;
  locale: string;
  onChoose: (changes: Partial<Pick<Draft, 'form' | 'occasion'>>) => void;
  onAnswer: (answers: readonly Answer[]) => void;
  /** Told when a typed number is left. */
  onLeave: () => void;
  onSee: () => void;
}

/** The form to fill in: which one, what it counts as, the statements or the hours, how far one is. */
export function Entry({
  name,
  inventory,
  form,
  draft,
  isLive,
  labels,
  locale,
  onChoose,
  onAnswer,
  onLeave,
  onSee,
}: Props) {
  const element = useRef<HTMLFormElement>(null);

  // Somebody quick may have answered the built page before this island came alive.
  useLayoutEffect(() => {
    const chosen = element.current?.querySelectorAll<HTMLInputElement>('input[data-statement]:checked') ?? [];
    const answers = [...chosen].flatMap(({ dataset, value }) =>
      dataset['statement'] ? [{ statement: dataset['statement'], rating: ratingOf(value) }] : [],
    );
    if (answers.length > 0) onAnswer(answers);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, at the first drawing
  }, []);

  return (
    <form
      ref={element}
      method="dialog"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        onSee();
      }}
    >
      <FormChoice
        inventory={inventory}
        chosen={form}
        name={name}
        isDisabled={!isLive}
        labels={labels}
        locale={locale}
        onChoose={(id) => onChoose({ form: id })}
      />
      <p className="form-intro">{form.intro}</p>
      <OccasionChoice
        id={`${name}-occasion`}
        chosen={draft.occasion}
        isDisabled={!isLive}
        labels={labels}
        onChoose={(occasion) => onChoose({ occasion })}
      />
      {form.kind === 'statements' ? (
        <div key="statements">
          <p className="window">
            <strong>{inventory.window}</strong>
          </p>
          <p>{labels.skip}</p>
          <Statements
            inventory={inventory}
            statements={statementsOf(inventory, form)}
            ratings={draft.ratings}
            name={name}
            onRate={(statement, rating) => onAnswer([{ statement, rating }])}
          />
        </div>
      ) : (
        <HoursFields
          key="hours"
          form={form}
          hours={draft.hours}
          name={name}
          labels={labels}
          onHours={(row, hours) => onAnswer([{ row, hours }])}
          onLeave={onLeave}
        />
      )}
      <Progress name={name} inventory={inventory} form={form} draft={draft} labels={labels} locale={locale} />
      <button type="submit" className="primary" disabled={!isLive}>
        <span>{labels.see}</span>
      </button>
    </form>
  );
}

function ratingOf(value: string): Rating {
  return value === 'unknown' ? value : Number(value);
}
