import { useState } from 'react';
import { svgText } from '#domain/worksheets/drawing.ts';
import { logCsv } from '#domain/worksheets/one-on-one-log/csv.ts';
import { drawTrend } from '#domain/worksheets/one-on-one-log/drawing.ts';
import { checkLog } from '#domain/worksheets/one-on-one-log/findings.ts';
import { blankTalk } from '#domain/worksheets/one-on-one-log/log.ts';
import { logModel } from '#domain/worksheets/one-on-one-log/model.ts';
import type { OneOnOneLog as OneOnOneLogContent } from '#schema/types.ts';
import { below, Heading } from './Heading.tsx';
import { After } from './one-on-one-log/After.tsx';
import { Before } from './one-on-one-log/Before.tsx';
import { Choose } from './one-on-one-log/Choose.tsx';
import type { LogLabels } from './one-on-one-log/labels.ts';
import { TalkPaper } from './one-on-one-log/TalkPaper.tsx';
import { Talks } from './one-on-one-log/Talks.tsx';
import { TrendView } from './one-on-one-log/TrendView.tsx';
import type { SheetLabels } from './sheet/labels.ts';
import { SheetFrame } from './sheet/SheetFrame.tsx';
import { useSheet } from './sheet/useSheet.ts';
import { fileDay } from './workbook/day.ts';
import './one-on-one-log/talk-log.css';

interface Props {
  worksheet: OneOnOneLogContent;
  locale: string;
  /** What every sheet says. */
  labels: SheetLabels;
  /** What this one says. */
  words: LogLabels;
  level?: 2 | 3 | 4;
}

/** Width of the picture as a file. */
const FILE_WIDTH = 560;

/** Plans a one-on-one talk, looks back on it, and shows one's own habits over the last ten. */
export function OneOnOneLog({ worksheet, locale, labels, words, level = 3 }: Props) {
  const sheet = useSheet(worksheet, logModel);
  const [view, setView] = useState<string | null>(null);
  const { id, sentences } = worksheet;
  const { talks } = sheet.data;
  const found = talks.findIndex((one) => one.id === view);
  const place = found < 0 ? talks.length - 1 : found;
  const talk = talks[place] ?? blankTalk('t1');
  const part = { id, sheet, sentences, talk, words, locale };
  const parts = [
    ['talk', words.talkTitle, words.talkText, <Choose key="part" {...part} onShow={setView} />],
    ['before', words.beforeTitle, words.beforeText, <Before key={talk.id} {...part} />],
    ['after', words.afterTitle, words.afterText, <After key={talk.id} {...part} />],
    ['log', words.logTitle, '', <Talks key="part" {...part} />],
    ['trend', words.trendTitle, '', <TrendView key="part" {...part} />],
  ] as const;
  return (
    <SheetFrame
      worksheet={worksheet}
      sheet={sheet}
      findings={checkLog(sheet.data, { place, sentences, today: fileDay(new Date()) })}
      words={words}
      csv={(log) =>
        logCsv(log, {
          before: [words.day, words.initials, words.curiosity, words.stake, words.step],
          after: [words.learned, words.nextDay],
          sentences,
          answers: words,
        })
      }
      picture={(log) =>
        svgText(
          drawTrend(log, { width: FILE_WIDTH, words: { sentences, answers: words } }),
          words.trendPicture,
        )
      }
      paper={(log) => <TalkPaper log={log} sentences={sentences} words={words} locale={locale} />}
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
