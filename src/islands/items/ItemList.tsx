import type { AnsweringEvent } from '#domain/assessment/answering.ts';
import { beginAnswering } from '#domain/assessment/answering.ts';
import { isOpen } from '#domain/assessment/families.ts';
import type { ScoredItem } from '#domain/assessment/response.ts';
import type { HeadingLevel } from '#islands/Heading.tsx';
import type { QuizLabels } from '#islands/labels.ts';
import type { Standing } from '#islands/useAnswers.ts';
import type { RecordInView } from '#islands/useRecord.ts';
import type { Item } from '#schema/types.ts';
import { CheckItem } from './CheckItem.tsx';
import { ItemFrame } from './ItemFrame.tsx';
import { OpenForm } from './open/OpenForm.tsx';
import { Reflection } from './Reflection.tsx';
import type { Pictures, Telling } from './view.ts';

interface Props {
  /** Id of the quiz or worksheet. */
  assessment: string;
  items: readonly Item[];
  standing: Standing;
  record: RecordInView;
  labels: QuizLabels;
  locale: string;
  level: HeadingLevel;
  headings: Readonly<Record<string, string>>;
  aliases: Readonly<Record<string, readonly string[]>>;
  pictures: Pictures;
  telling: Telling;
  onEvent: (item: ScoredItem, event: AnsweringEvent) => void;
  /** Told what stands under an item without a key, in words, whenever it changes. */
  onText?: (itemId: string, text: string) => void;
}

/** Items one under another: those with a key as checks, open ones as choices that are kept, reflections as room to write. */
export function ItemList({
  assessment,
  items,
  standing,
  record,
  labels,
  locale,
  level,
  headings,
  aliases,
  pictures,
  telling,
  onEvent,
  onText,
}: Props) {
  return (
    <ol className="items">
      {items.map((item, place) => (
        <ItemFrame
          key={item.id}
          itemId={item.id}
          number={place + 1}
          of={items.length}
          level={level}
          labels={labels}
        >
          {item.type === 'reflection' ? (
            <Reflection
              item={item}
              record={record}
              aliases={aliases[item.id]}
              labels={labels}
              onText={(text) => onText?.(item.id, text)}
            />
          ) : isOpen(item) ? (
            <OpenForm
              item={item}
              assessment={assessment}
              record={record}
              aliases={aliases[item.id]}
              labels={labels}
              locale={locale}
              headings={headings}
              onText={(text) => onText?.(item.id, text)}
            />
          ) : (
            <CheckItem
              item={item}
              standing={standing[item.id] ?? beginAnswering(item)}
              labels={labels}
              locale={locale}
              headings={headings}
              pictures={pictures}
              telling={telling}
              onEvent={(event) => onEvent(item, event)}
            />
          )}
        </ItemFrame>
      ))}
    </ol>
  );
}
