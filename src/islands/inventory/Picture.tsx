import type { Inventory } from '#schema/types.ts';
import { isStale, type Draft } from '#domain/assessment/inventory/draft.ts';
import type { Sitting } from '#domain/assessment/inventory/sittings.ts';
import type { Form } from '#domain/assessment/inventory/statements.ts';
import { Heading, type HeadingLevel } from '#islands/Heading.tsx';
import { HoursResult } from './HoursResult.tsx';
import type { InventoryLabels, LessonLinks } from './labels.ts';
import { Result } from './Result.tsx';

interface Props {
  /** Unique in the page; links lead to it. */
  id: string;
  inventory: Inventory;
  form: Form;
  draft: Draft;
  result: Sitting;
  lessonLinks: LessonLinks;
  level: HeadingLevel;
  labels: InventoryLabels;
  locale: string;
  onAgain: () => void;
}

/** The picture as it was asked for, and the way to a new one. */
export function Picture({ id, form, draft, result, level, labels, onAgain, ...rest }: Props) {
  return (
    <section className="picture" aria-labelledby={id}>
      <Heading level={level} id={id} tabIndex={-1}>
        {labels.pictureTitle}
      </Heading>
      {isStale(draft, result) && <p className="caution">{labels.pictureOld}</p>}
      {form.kind === 'statements' ? (
        <Result {...rest} id={id} form={form} ratings={result.ratings} labels={labels} />
      ) : (
        <HoursResult id={id} form={form} hours={result.hours} labels={labels} locale={rest.locale} />
      )}
      <p>{labels.againHint}</p>
      <button type="button" onClick={onAgain}>
        <span>{labels.again}</span>
      </button>
    </section>
  );
}
