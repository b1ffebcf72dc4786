import { useRef, useState } from 'react';
import { isScored } from '#domain/assessment/families.ts';
import { sayResponse } from '#domain/assessment/spoken.ts';
import { worksheetText } from '#domain/assessment/worksheet-text.ts';
import { copyText } from '#browser/clipboard.ts';
import { printPart } from '#browser/paper.ts';
import type { Worksheet as WorksheetContent } from '#schema/types.ts';
import { AllAnswers } from './AllAnswers.tsx';
import { below, Heading } from './Heading.tsx';
import { ItemList } from './items/ItemList.tsx';
import type { Pictures } from './items/view.ts';
import type { QuizLabels } from './labels.ts';
import { SaveLine } from './SaveLine.tsx';
import { useAnswers } from './useAnswers.ts';
import { useHydrated } from './useHydrated.ts';
import { useRecord } from './useRecord.ts';
import { WorksheetTools } from './WorksheetTools.tsx';
import './items/afterwards.css';
import './items/items.css';
import './items/parts.css';
import './sheet/print-only.css';
import './items/rows.css';
import './items/written.css';
import './quiz.css';

interface Props {
  worksheet: WorksheetContent;
  locale: string;
  labels: QuizLabels;
  /** Level of the worksheet's own title; its questions are one below. */
  level?: 2 | 3 | 4;
  /** Earlier ids of items, by item id: what was saved under them comes back. */
  aliases?: Readonly<Record<string, readonly string[]>>;
  /** Titles of the page's headings, by anchor. An item's `see` becomes a link where its heading is among them. */
  headings?: Readonly<Record<string, string>>;
  /** Diagrams that its items name, by id. */
  pictures?: Pictures;
}

const none = {};
const atOnce = { isTold: true, keepsFirst: false };

/** Questions to write about, to print and to take along. */
export function Worksheet({
  worksheet,
  locale,
  labels,
  level = 3,
  aliases = none,
  headings = none,
  pictures = none,
}: Props) {
  const record = useRecord();
  const isLive = useHydrated();
  const sheet = useRef<HTMLElement>(null);
  const texts = useRef<Record<string, string>>({});
  const [copied, setCopied] = useState<{ text: string; isCopied: boolean; turn: number }>();
  const scored = worksheet.items.filter(isScored);
  const { standing, isTouched, happen } = useAnswers(scored, {
    assessment: worksheet.id,
    locale,
    aliases,
    behaviour: 'practice',
    record,
  });

  const copy = async () => {
    const words = { trueWord: labels.trueOption, falseWord: labels.falseOption, unsureWord: labels.idk };
    const said = scored.map((item) => {
      const response = standing[item.id]?.response;
      return [item.id, response ? sayResponse(item, response, words).join('\n') : ''] as const;
    });
    const text = worksheetText(
      worksheet,
      { ...Object.fromEntries(said), ...texts.current },
      { blank: labels.noAnswer },
    );
    const isCopied = await copyText(text);
    setCopied((before) => ({ text, isCopied, turn: (before?.turn ?? 0) + 1 }));
  };

  return (
    <section className="itemset worksheet" aria-labelledby={`worksheet-${worksheet.id}`} ref={sheet}>
      <Heading level={level} id={`worksheet-${worksheet.id}`} className="itemset-title">
        {worksheet.title}
      </Heading>
      {worksheet.intro && <p className="intro">{worksheet.intro}</p>}
      <ItemList
        assessment={worksheet.id}
        items={worksheet.items}
        standing={standing}
        record={record}
        labels={labels}
        locale={locale}
        level={below(level)}
        headings={headings}
        aliases={aliases}
        pictures={pictures}
        telling={atOnce}
        onEvent={happen}
        onText={(id, text) => {
          texts.current[id] = text;
        }}
      />
      {scored.length > 0 && (
        <SaveLine key="save" state={record.state} isTouched={isTouched} labels={labels} />
      )}
      <WorksheetTools
        labels={labels}
        isLive={isLive}
        copied={copied}
        onPrint={() => sheet.current && printPart(sheet.current)}
        onCopy={() => void copy()}
      />
      <AllAnswers items={worksheet.items} labels={labels} />
    </section>
  );
}
