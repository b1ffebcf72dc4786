import { useState } from 'react';
import { makeAgendaLink } from '#browser/agenda-link.ts';
import { copyText } from '#browser/clipboard.ts';
import { downloadText } from '#browser/record/download.ts';
import { agendaEvents, agendaMarkdown } from '#domain/agenda/files.ts';
import { calendarFile } from '#domain/calendar.ts';
import { fill } from '#domain/words.ts';
import { below, Heading } from '#islands/Heading.tsx';
import { fileName } from '#islands/sheet/fileName.ts';
import type { AgendaPart } from './part.ts';

/** The agenda as text, for a calendar, and as a link that is shown before it is copied. */
export function TakeAlong({ id, sheet, spoken, times, labels, level, tell }: AgendaPart) {
  /** The link, and the agenda that it was made of. */
  const [link, setLink] = useState<{ href: string; of: object } | null>(null);
  const style = { words: labels, times };
  const save = (ending: string, text: string, type: string) => {
    const file = fileName(id, ending);
    downloadText(file, text, `${type};charset=utf-8`);
    tell(fill(labels.savedFile, { file }));
  };
  const saveCalendar = () => {
    const events = agendaEvents(spoken, { ...style, key: id });
    if (events.length === 0) tell(labels.calendarNoDate);
    else save('ics', calendarFile(events, { now: new Date() }), 'text/calendar');
  };
  const makeLink = async () => {
    const href = await makeAgendaLink(sheet.data);
    setLink(href === null ? null : { href, of: sheet.data });
    tell(href === null ? labels.linkTooLong : labels.linkMade);
  };
  return (
    <section className="agenda-take" role="group" aria-labelledby={`${id}-take`}>
      <Heading level={below(level)} id={`${id}-take`}>
        <span>{labels.takeTitle}</span>
      </Heading>
      <div className="actions">
        <button type="button" onClick={() => void makeLink()}>
          <span>{labels.linkMake}</span>
        </button>
        <button type="button" onClick={() => save('md', agendaMarkdown(spoken, style), 'text/markdown')}>
          <span>{labels.saveMarkdown}</span>
        </button>
        <button type="button" onClick={saveCalendar}>
          <span>{labels.saveCalendar}</span>
        </button>
      </div>
      {link?.of === sheet.data && (
        <div key="link" className="sheet-asked">
          <p>
            <span>{labels.linkHolds}</span>
          </p>
          <label htmlFor={`${id}-link`}>
            <span>{labels.linkField}</span>
          </label>
          <textarea
            autoComplete="off"
            id={`${id}-link`}
            readOnly
            rows={4}
            spellCheck={false}
            value={link.href}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
          <div className="actions">
            <button
              type="button"
              className="primary"
              onClick={() =>
                void copyText(link.href).then((isCopied) =>
                  tell(isCopied ? labels.linkCopied : labels.linkBlocked),
                )
              }
            >
              <span>{labels.linkCopy}</span>
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
