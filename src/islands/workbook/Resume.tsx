import { lastLesson } from '#domain/record/resume.ts';
import type { LearnerRecord } from '#domain/record/record.ts';
import type { WorkbookLesson } from '#domain/workbook.ts';
import type { WorkbookLabels } from './labels.ts';

interface Props {
  lessons: readonly WorkbookLesson[];
  record: LearnerRecord;
  labels: WorkbookLabels;
}

/** The way back to the lesson that the learner worked on last. */
export function Resume({ lessons, record, labels }: Props) {
  const last = lastLesson(lessons, record);
  const lesson = lessons.find(({ id }) => id === last);
  if (!lesson) return null;
  const { place } = record;
  const anchor = place?.lesson === lesson.id && place.anchor ? `#${place.anchor}` : '';
  return (
    <section className="panel no-print" aria-labelledby="resume">
      <h2 id="resume">
        <span>{labels.resumeTitle}</span>
      </h2>
      <p className="resume-lesson">
        <strong>{lesson.title}</strong>
      </p>
      <p className="choices">
        <a className="button primary" href={`${lesson.href}${anchor}`}>
          <span>{labels.resumeAction}</span>
        </a>
      </p>
    </section>
  );
}
