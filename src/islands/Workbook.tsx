import { useMemo, useState } from 'react';
import type { WorkbookOutline } from '#domain/workbook.ts';
import { fillWorkbook } from '#domain/workbook/filled.ts';
import { fill } from '#domain/words.ts';
import { useRecord } from './useRecord.ts';
import { AskRemoval } from './workbook/AskRemoval.tsx';
import { Chapter } from './workbook/Chapter.tsx';
import { Earlier } from './workbook/Earlier.tsx';
import { Empty } from './workbook/Empty.tsx';
import { EraseAll } from './workbook/EraseAll.tsx';
import { Export } from './workbook/Export.tsx';
import { Import } from './workbook/Import.tsx';
import type { WorkbookLabels } from './workbook/labels.ts';
import { Others } from './workbook/Others.tsx';
import { PlainText } from './workbook/PlainText.tsx';
import type { Removal } from './workbook/removal.ts';
import { Resume } from './workbook/Resume.tsx';
import { SealedExport } from './workbook/SealedExport.tsx';
import { StorageBanner } from './workbook/StorageBanner.tsx';
import './workbook.css';
import './workbook/chapters.css';
import './workbook/entries.css';
import './workbook/keep.css';

interface Props {
  outline: WorkbookOutline;
  locale: string;
  labels: WorkbookLabels;
}

/** Everything the learner wrote and every result, lesson by lesson; with ways to keep, bring in and erase it. */
export function Workbook({ outline, locale, labels }: Props) {
  const { ready, record, state } = useRecord();
  const [asked, setAsked] = useState<{ removal: Removal | null; isOpen: boolean }>({
    removal: null,
    isOpen: false,
  });
  const workbook = useMemo(() => fillWorkbook(outline, record), [outline, record]);
  const { lessons, others, leftovers, isEmpty } = workbook;
  const done = lessons.filter(({ completion }) => completion === 'done').length;
  const hasEarlier = leftovers.notes.length + leftovers.attempts.length + leftovers.unreadable > 0;
  const ask = (removal: Removal) => setAsked({ removal, isOpen: true });

  return (
    <div className="workbook">
      <StorageBanner state={state} labels={labels} />
      <p className="loading" hidden={ready}>
        <span>{labels.loading}</span>
      </p>
      {ready && isEmpty && <Empty key="empty" first={outline.lessons[0]} labels={labels} />}
      {ready && !isEmpty && <Resume key="resume" lessons={outline.lessons} record={record} labels={labels} />}
      <p className="tally" hidden={!ready || isEmpty}>
        <span>{fill(labels.lessonsDone, { done, of: lessons.length })}</span>
      </p>
      <ol className="chapters">
        {lessons.map((filled) => (
          <Chapter
            key={filled.lesson.id}
            filled={filled}
            isReady={ready}
            locale={locale}
            labels={labels}
            onRemove={ask}
          />
        ))}
      </ol>
      {others.length > 0 && (
        <Others key="others" filled={others} locale={locale} labels={labels} onRemove={ask} />
      )}
      {hasEarlier && (
        <Earlier key="earlier" leftovers={leftovers} locale={locale} labels={labels} onRemove={ask} />
      )}
      <section className="keep no-print" aria-labelledby="keep">
        <h2 id="keep">
          <span>{labels.keepTitle}</span>
        </h2>
        <div className="keep-parts">
          {!isEmpty && <Export key="export" record={record} labels={labels} />}
          {!isEmpty && <SealedExport key="sealed" record={record} labels={labels} />}
          {!isEmpty && <PlainText key="text" workbook={workbook} labels={labels} />}
          <Import locale={locale} labels={labels} />
          <section aria-labelledby="erase">
            <h3 id="erase">
              <span>{labels.eraseTitle}</span>
            </h3>
            <p>
              <span>{labels.eraseText}</span>
            </p>
            <EraseAll record={record} locale={locale} labels={labels} />
          </section>
        </div>
      </section>
      <AskRemoval
        {...asked}
        labels={labels}
        onClosed={() => setAsked(({ removal }) => ({ removal, isOpen: false }))}
      />
    </div>
  );
}
