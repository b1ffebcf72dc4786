import { useState } from 'react';
import { pulseCsv } from '#domain/worksheets/meeting-pulse/csv.ts';
import { pulseFindings } from '#domain/worksheets/meeting-pulse/findings.ts';
import { pulseModel } from '#domain/worksheets/meeting-pulse/model.ts';
import { blankMeeting } from '#domain/worksheets/meeting-pulse/pulse.ts';
import { fill } from '#domain/words.ts';
import type { MeetingPulse as MeetingPulseContent } from '#schema/types.ts';
import { below, Heading } from './Heading.tsx';
import { Airtime } from './meeting-pulse/Airtime.tsx';
import { Hands } from './meeting-pulse/Hands.tsx';
import type { PulseLabels } from './meeting-pulse/labels.ts';
import { Meetings } from './meeting-pulse/Meetings.tsx';
import { PulsePaper } from './meeting-pulse/PulsePaper.tsx';
import { PulseResult } from './meeting-pulse/PulseResult.tsx';
import type { SheetLabels } from './sheet/labels.ts';
import { SheetFrame } from './sheet/SheetFrame.tsx';
import { useSheet } from './sheet/useSheet.ts';
import './chart.css';
import './meeting-pulse/pulse.css';

interface Props {
  worksheet: MeetingPulseContent;
  locale: string;
  /** What every sheet says. */
  labels: SheetLabels;
  /** What this one says. */
  words: PulseLabels;
  level?: 2 | 3 | 4;
}

/** Six sentences at the end of a meeting, who spoke, and what moved since the last one. */
export function MeetingPulse({ worksheet, locale, labels, words, level = 3 }: Props) {
  const sheet = useSheet(worksheet, pulseModel);
  const [view, setView] = useState<string | null>(null);
  const { id, sentences: items } = worksheet;
  const { meetings } = sheet.data;
  const found = meetings.findIndex((one) => one.id === view);
  const place = found < 0 ? meetings.length - 1 : found;
  const meeting = meetings[place] ?? blankMeeting('m1');
  const part = { id, sheet, items, meeting, place, words, locale };
  const parts = [
    ['meeting', words.meetingTitle, words.meetingText, <Meetings key="part" {...part} onShow={setView} />],
    ['air', words.airTitle, words.airText, <Airtime key={meeting.id} {...part} />],
    ['items', words.itemsTitle, words.itemsText, <Hands key="part" {...part} />],
    ['result', words.resultTitle, '', <PulseResult key="part" {...part} />],
  ] as const;
  return (
    <SheetFrame
      worksheet={worksheet}
      sheet={sheet}
      findings={pulseFindings(sheet.data, { place, words: items })}
      words={words}
      csv={(pulse) =>
        pulseCsv(pulse, {
          columns: [
            words.csvDay,
            words.csvMeeting,
            words.csvWhat,
            words.csvYes,
            words.csvPartly,
            words.csvNo,
            words.csvTurns,
            words.csvSeconds,
          ],
          items,
          seat: (n) => fill(words.seat, { n }),
        })
      }
      paper={(pulse) => <PulsePaper pulse={pulse} items={items} words={words} />}
      labels={labels}
      locale={locale}
      level={level}
    >
      {parts.map(([key, title, text, fields]) => (
        <section key={key} className="sheet-part" data-part={key}>
          <Heading level={below(level)}>{title}</Heading>
          {text && <p className="measure">{text}</p>}
          {fields}
        </section>
      ))}
    </SheetFrame>
  );
}
