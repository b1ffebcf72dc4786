import { useId } from 'react';
import { sayOpenResponse } from '#domain/assessment/open/spoken.ts';
import type { ItemChoice } from '#domain/workbook/choices.ts';
import { fill } from '#domain/words.ts';
import { openWords } from '#islands/items/open/words.ts';
import { sayDay } from './day.ts';
import type { WorkbookLabels } from './labels.ts';
import type { Removal } from './removal.ts';

interface Props {
  choice: ItemChoice;
  /** Where it can be changed. */
  href: string;
  locale: string;
  labels: WorkbookLabels;
  onRemove: (removal: Omit<Removal, 'goOn'>) => void;
}

/** What was chosen in an item without a key, in its own words: neither right nor wrong. */
export function ChoicePart({ choice, href, locale, labels, onRemove }: Props) {
  const id = useId();
  const { item, attempts, response, isEarlier, at } = choice;
  const lines = response ? sayOpenResponse(item.open, response, { words: openWords(labels), locale }) : [];
  return (
    <div className="written">
      <p className="stem" id={id}>
        <span>{item.stem}</span>
      </p>
      <ul className="chosen" hidden={lines.length === 0}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p hidden={lines.length > 0}>
        <span>{labels.choiceNone}</span>
      </p>
      <p hidden={!isEarlier}>
        <span>{labels.verdictEarlier}</span>
      </p>
      <p className="tools">
        <span className="day">{fill(labels.lastChosen, { day: sayDay(at, locale) })}</span>
        <a href={href} aria-describedby={id}>
          <span>{labels.edit}</span>
        </a>
        <button
          type="button"
          className="quiet"
          aria-describedby={id}
          onClick={() => onRemove({ kind: 'answers', name: item.stem, ids: attempts.map((one) => one.id) })}
        >
          <span>{labels.delete}</span>
        </button>
      </p>
    </div>
  );
}
