import { useId } from 'react';
import { plural } from '#domain/words.ts';
import type { WorkbookLabels } from './labels.ts';

/** How the workbook is shown. */
export interface ViewChoice {
  readonly query: string;
  readonly order: 'lesson' | 'kind';
}

interface Props {
  choice: ViewChoice;
  /** How many places hold what is looked for. */
  count: number;
  locale: string;
  labels: WorkbookLabels;
  onChange: (choice: ViewChoice) => void;
}

/** What of the workbook is shown, and in which order. */
export function View({ choice, count, locale, labels, onChange }: Props) {
  const id = useId();
  const { query, order } = choice;
  const isSearching = query.trim() !== '';
  const found = count === 0 ? labels.searchNone : plural(labels.searchFound, count, locale);
  return (
    <form
      className="view no-print"
      method="dialog"
      role="search"
      autoComplete="off"
      onSubmit={(event) => event.preventDefault()}
    >
      <div>
        <label htmlFor={id}>{labels.search}</label>
        <input
          autoComplete="off"
          id={id}
          type="search"
          value={query}
          onChange={({ currentTarget }) => onChange({ ...choice, query: currentTarget.value })}
        />
        <p role="status" className="found">
          <span key={found} hidden={!isSearching}>
            {isSearching ? found : ''}
          </span>
        </p>
      </div>
      <fieldset>
        <legend>{labels.viewTitle}</legend>
        {(['lesson', 'kind'] as const).map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={`${id}-order`}
              checked={order === one}
              onChange={() => onChange({ ...choice, order: one })}
            />
            <span>{one === 'lesson' ? labels.viewLesson : labels.viewKind}</span>
          </label>
        ))}
      </fieldset>
    </form>
  );
}
