import { use, useId, useState } from 'react';
import { copyText } from '#browser/clipboard.ts';
import { makeProgressLink, type ProgressLink as Link } from '#browser/record/resume-link.ts';
import { isDoneMark } from '#domain/record/done-mark.ts';
import { plural } from '#domain/words.ts';
import { useHydrated } from '#islands/useHydrated.ts';
import { RecordContext } from '#islands/useRecord.ts';
import type { WorkbookLabels } from './labels.ts';
import { Told } from './Told.tsx';
import { useTold } from './useTold.ts';

interface Props {
  locale: string;
  labels: WorkbookLabels;
}

/** A link that takes progress along, without anything written. Made only on request, and shown whole before it is copied. */
export function ProgressLink({ locale, labels }: Props) {
  const id = useId();
  const isLive = useHydrated();
  const open = use(RecordContext);
  const { told, tell } = useTold();
  const [link, setLink] = useState<Link | null>(null);

  const make = async () => {
    const made = await makeProgressLink(await (await open()).load());
    const hasAny = made.record.attempts.length > 0;
    setLink(hasAny ? made : null);
    tell(hasAny ? labels.linkMade : labels.linkNothing);
  };
  const copy = async ({ href }: Link) =>
    tell((await copyText(href)) ? labels.linkCopied : labels.linkBlocked);
  const marks = link?.record.attempts.filter(isDoneMark).length ?? 0;
  const answers = (link?.record.attempts.length ?? 0) - marks;

  return (
    <section aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>
        <span>{labels.linkTitle}</span>
      </h3>
      <p>
        <span>{labels.linkText}</span>
      </p>
      <p className="choices">
        <button type="button" disabled={!isLive} onClick={() => void make()}>
          <span>{labels.linkMake}</span>
        </button>
      </p>
      {link && (
        <div key="link" className="import-choice">
          <p>
            <strong>{labels.linkHolds}</strong>
          </p>
          <ul>
            <li hidden={answers === 0}>{plural(labels.linkAnswers, answers, locale)}</li>
            <li hidden={marks === 0}>{plural(labels.linkMarks, marks, locale)}</li>
            <li>{labels.linkNoTexts}</li>
            <li hidden={link.leftOut === 0}>{plural(labels.linkLeftOut, link.leftOut, locale)}</li>
          </ul>
          <p>
            <label htmlFor={`${id}-link`}>{labels.linkField}</label>
            <textarea
              autoComplete="off"
              id={`${id}-link`}
              className="link-text"
              readOnly
              rows={6}
              spellCheck={false}
              value={link.href}
              onFocus={({ currentTarget }) => currentTarget.select()}
            />
          </p>
          <p className="choices">
            <button type="button" className="primary" onClick={() => void copy(link)}>
              <span>{labels.linkCopy}</span>
            </button>
          </p>
        </div>
      )}
      <Told told={told} />
    </section>
  );
}
