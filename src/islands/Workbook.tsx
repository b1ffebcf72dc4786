import { Fragment, useMemo, useState } from 'react';
import { troubleIn } from '#domain/record/storage.ts';
import type { WorkbookOutline } from '#domain/workbook.ts';
import { byKind } from '#domain/workbook/by-kind.ts';
import { fillWorkbook } from '#domain/workbook/filled.ts';
import { findInWorkbook } from '#domain/workbook/find.ts';
import { fill } from '#domain/words.ts';
import { useRecord } from './useRecord.ts';
import { AskRemoval } from './workbook/AskRemoval.tsx';
import { Chapter } from './workbook/Chapter.tsx';
import { Earlier } from './workbook/Earlier.tsx';
import { EditingContext } from './workbook/editing.ts';
import { EraseAll } from './workbook/EraseAll.tsx';
import { Export } from './workbook/Export.tsx';
import { Import } from './workbook/Import.tsx';
import { Kind } from './workbook/Kind.tsx';
import type { WorkbookLabels } from './workbook/labels.ts';
import { Missing } from './workbook/Missing.tsx';
import { Others } from './workbook/Others.tsx';
import { PlainText } from './workbook/PlainText.tsx';
import { ProgressLink } from './workbook/ProgressLink.tsx';
import type { Removal } from './workbook/removal.ts';
import { Resume } from './workbook/Resume.tsx';
import { SealedExport } from './workbook/SealedExport.tsx';
import { StorageBanner } from './workbook/StorageBanner.tsx';
import { View, type ViewChoice } from './workbook/View.tsx';
import { wordsFrom } from './workbook/wordsFrom.ts';
import './workbook.css';
import './workbook/chapters.css';
import './workbook/entries.css';
import './workbook/keep.css';
import './workbook/view.css';
import { NothingYet } from './NothingYet.tsx';

interface Props {
  outline: WorkbookOutline;
  locale: string;
  labels: WorkbookLabels;
}

/** Everything the learner wrote and every result, lesson by lesson; with ways to keep, bring in and erase it. */
export function Workbook({ outline, locale, labels }: Props) {
  const inView = useRecord();
  const { ready, record, state } = inView;
  const [asked, setAsked] = useState<{ removal: Removal | null; isOpen: boolean }>({
    removal: null,
    isOpen: false,
  });
  const [choice, setChoice] = useState<ViewChoice>({ query: '', order: 'lesson' });
  const [edited, edit] = useState<string | null>(null);
  const workbook = useMemo(() => fillWorkbook(outline, record, edited), [outline, record, edited]);
  const isLocked = troubleIn(state) === 'locked';
  const isNothingKept = state.kind === 'memory' && state.reason === 'nothing';
  const { lessons, isEmpty } = workbook;
  const found = useMemo(
    () => findInWorkbook(workbook, choice.query, { words: wordsFrom(labels, locale), keep: edited }),
    [workbook, choice.query, labels, locale, edited],
  );
  const { others, leftovers } = found.workbook;
  const done = lessons.filter(({ completion }) => completion === 'done').length;
  const hasEarlier = leftovers.notes.length + leftovers.attempts.length + leftovers.unreadable > 0;
  const ask = (removal: Removal) => setAsked({ removal, isOpen: true });

  return (
    <div className="workbook">
      <StorageBanner state={state} labels={labels} />
      <Missing record={record} locale={locale} labels={labels} />
      <p className="loading" hidden={ready}>
        <span>{labels.loading}</span>
      </p>
      {ready && isEmpty && !isLocked && !isNothingKept && (
        <NothingYet key="empty" first={outline.lessons[0]} importHref="#bring-in" labels={labels} />
      )}
      {ready && !isEmpty && <Resume key="resume" lessons={outline.lessons} record={record} labels={labels} />}
      <p className="tally" hidden={!ready || isEmpty}>
        <span>{fill(labels.lessonsDone, { done, of: lessons.length })}</span>
      </p>
      {ready && !isEmpty && (
        <View
          key="view"
          choice={choice}
          count={found.count}
          locale={locale}
          labels={labels}
          onChange={setChoice}
        />
      )}
      <EditingContext value={{ record: inView, item: edited, edit }}>
        {choice.order === 'lesson' ? (
          <Fragment key="lessons">
            <ol className="chapters">
              {found.workbook.lessons.map((filled) => (
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
          </Fragment>
        ) : (
          byKind(found.workbook).map((group) => (
            <Kind key={group.kind} group={group} locale={locale} labels={labels} onRemove={ask} />
          ))
        )}
      </EditingContext>
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
          {!isEmpty && <PlainText key="text" workbook={workbook} locale={locale} labels={labels} />}
          {!isEmpty && <ProgressLink key="link" locale={locale} labels={labels} />}
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
