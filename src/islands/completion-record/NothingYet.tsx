import type { WorkbookLesson } from '#domain/workbook.ts';
import { fill } from '#domain/words.ts';
import type { CompletionRecordLabels } from './labels.ts';

interface Props {
  first: WorkbookLesson | undefined;
  workbookHref: string;
  labels: CompletionRecordLabels;
}

/** What to do while there is nothing to record. */
export function NothingYet({ first, workbookHref, labels }: Props) {
  return (
    <section className="panel" aria-labelledby="nothing-yet">
      <h2 id="nothing-yet">
        <span>{labels.emptyTitle}</span>
      </h2>
      <p>
        <span>{labels.emptyText}</span>
      </p>
      <p className="choices">
        {first && (
          <a className="button primary" href={first.href}>
            <span>{fill(labels.emptyAction, { title: first.title })}</span>
          </a>
        )}
        <a href={`${workbookHref}#bring-in`}>
          <span>{labels.emptyImport}</span>
        </a>
      </p>
    </section>
  );
}
