import { useId, useRef, useState } from 'react';
import { formOf } from '#domain/assessment/inventory/draft.ts';
import type { Inventory as InventoryContent } from '#schema/types.ts';
import { below, Heading } from './Heading.tsx';
import { Compare } from './inventory/Compare.tsx';
import { Entry } from './inventory/Entry.tsx';
import { Introduction } from './inventory/Introduction.tsx';
import type { InventoryLabels, LessonLinks } from './inventory/labels.ts';
import { OverTime } from './inventory/OverTime.tsx';
import { Paper } from './inventory/Paper.tsx';
import { Picture } from './inventory/Picture.tsx';
import { Returning } from './inventory/Returning.tsx';
import { seeSentence } from './inventory/see.ts';
import { useSitting } from './inventory/useSitting.ts';
import type { RoomCodeLabels } from './room-code/labels.ts';
import { SittingCode } from './room-code/SittingCode.tsx';
import { SaveLine } from './SaveLine.tsx';
import { useHydrated } from './useHydrated.ts';
import './inventory.css';
import './chart.css';

interface Props {
  inventory: InventoryContent;
  locale: string;
  labels: InventoryLabels;
  /** Where the lessons named by `next` are, by id; those left out are not offered. */
  lessonLinks: LessonLinks;
  /** Level of the inventory's own title; the headings of its parts are one below. */
  level?: 2 | 3 | 4;
  /** Words of its code for a room; none is offered without them. */
  roomLabels?: RoomCodeLabels | undefined;
}

/** Statements to rate, or hours to share out; then a picture in words, numbers and dots. A mirror, never a test. */
export function Inventory({ inventory, locale, labels, lessonLinks, level = 3, roomLabels }: Props) {
  const isLive = useHydrated();
  const name = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const sitting = useSitting(inventory, { locale });
  // A count, so that the same words are read out again.
  const [said, say] = useState({ text: '', turn: 0 });
  const form = formOf(inventory, sitting.draft.form);
  const paperForm = inventory.forms.find((one) => one.kind === 'statements');
  const shared = { inventory, labels, locale };

  const see = () => {
    const { isEnough, text } = seeSentence(sitting.draft, { ...shared, form });
    if (isEnough) sitting.finish();
    say(({ turn }) => ({ text, turn: turn + 1 }));
  };
  const again = () => {
    sitting.again();
    say(({ turn }) => ({ text: '', turn }));
    title.current?.focus();
  };

  return (
    <section className="inventory" aria-labelledby={`${name}-title`}>
      <Heading level={level} id={`${name}-title`} ref={title} tabIndex={-1} className="inventory-title">
        {inventory.title}
      </Heading>
      <Introduction inventory={inventory} labels={labels} />
      <Returning sitting={sitting} pictureId={`${name}-picture`} labels={labels} />
      <Entry
        {...shared}
        name={name}
        form={form}
        draft={sitting.draft}
        isLive={isLive}
        onChoose={sitting.choose}
        onAnswer={sitting.answer}
        onLeave={sitting.flush}
        onSee={see}
      />
      <p className="status" role="status">
        <span key={said.turn}>{said.text}</span>
      </p>
      <SaveLine
        state={sitting.state}
        isTouched={sitting.isTouched}
        isPending={sitting.isPending}
        labels={labels}
      />
      {sitting.result && (
        <Picture
          {...shared}
          key="picture"
          id={`${name}-picture`}
          form={form}
          draft={sitting.draft}
          result={sitting.result}
          lessonLinks={lessonLinks}
          level={below(level)}
          onAgain={again}
        />
      )}
      {sitting.results.length > 1 && (
        <OverTime
          {...shared}
          key="over-time"
          id={`${name}-over-time`}
          form={form}
          results={sitting.results}
          level={below(level)}
        />
      )}
      {sitting.results.length > 0 && (
        <Compare
          {...shared}
          key="compare"
          id={`${name}-compare`}
          form={form}
          results={sitting.results}
          level={below(level)}
        />
      )}
      {roomLabels && form.kind === 'statements' && Object.keys(sitting.draft.ratings).length > 0 && (
        <SittingCode
          key={`code-${form.id}`}
          inventory={inventory}
          form={form}
          draft={sitting.draft}
          labels={roomLabels}
        />
      )}
      <details>
        <summary>{labels.reliabilityTitle}</summary>
        <p>{inventory.reliability}</p>
      </details>
      {paperForm && <Paper {...shared} form={paperForm} lessonLinks={lessonLinks} isHidden={isLive} />}
    </section>
  );
}
