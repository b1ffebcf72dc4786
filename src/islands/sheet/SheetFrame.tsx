import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { printPart } from '#browser/paper.ts';
import type { Finding } from '#domain/worksheets/sheet.ts';
import { below, Heading } from '#islands/Heading.tsx';
import { SaveLine } from '#islands/SaveLine.tsx';
import { Copies } from './Copies.tsx';
import { Findings } from './Findings.tsx';
import type { SheetLabels } from './labels.ts';
import { Problem } from './Problem.tsx';
import { SheetTools } from './SheetTools.tsx';
import type { SheetInUse } from './useSheet.ts';
import './print-only.css';
import './sheet.css';

interface Props<T, Code extends string> {
  worksheet: { readonly id: string; readonly title: string; readonly intro?: string | undefined };
  sheet: SheetInUse<T>;
  /** What the checks of the model saw. */
  findings: readonly Finding<Code>[];
  /** What can be done at once about a finding, by its place in the list. */
  remedy?: (n: number) => ReactNode;
  /** The model's own words: a sentence for each finding, and one for each fact of its summary. */
  words: {
    readonly findings: Readonly<Record<Code, string>>;
    readonly summary: Readonly<Record<string, string>>;
  };
  csv: (data: T) => string;
  picture?: (data: T) => string;
  /** The sheet on paper: with what was filled in, or lines to write on where it is blank. */
  paper: (data: T) => ReactNode;
  /** Something else to print, such as cards to cut out. */
  extra?: { readonly label: string; readonly paper: (data: T) => ReactNode };
  /** Whether it is about people or groups, and says how to write of them. */
  isAid?: boolean;
  labels: SheetLabels;
  locale: string;
  level: 2 | 3 | 4;
  /** The fields. They stand in one fieldset, which is closed until the sheet is ready. */
  children: ReactNode;
}

/** What all sheets share: what they are and are not, undo, what was noticed, saving, printing, files, kept copies. */
export function SheetFrame<T, Code extends string>(props: Props<T, Code>) {
  const { worksheet, sheet, findings, remedy, words, csv, picture, paper, extra } = props;
  const { isAid = true, labels, locale, level } = props;
  const { id, title, intro } = worksheet;
  const filled = useRef<HTMLDivElement>(null);
  const other = useRef<HTMLDivElement>(null);
  /** What else was asked for, and how often. Once drawn it stays: some phones draw the page after they said it is printed. */
  const [asked, setAsked] = useState<{ what: 'blank' | 'extra'; turn: number }>({ what: 'blank', turn: 0 });

  useLayoutEffect(() => {
    if (asked.turn > 0 && other.current) printPart(other.current);
  }, [asked]);

  return (
    <section className="sheet-frame" aria-labelledby={`${id}-title`}>
      <div className="sheet-screen">
        <Heading level={level} id={`${id}-title`} className="sheet-title">
          {title}
        </Heading>
        {intro && <p className="intro">{intro}</p>}
        <ul className="sheet-notices">
          <li>
            <strong hidden={!isAid}>{labels.aid}</strong> <span>{labels.onDevice}</span>
          </li>
          <li hidden={!isAid}>
            <span>{labels.initials}</span>
          </li>
        </ul>
        {sheet.problem && <Problem key="problem" id={id} sheet={sheet} labels={labels} />}
        <form method="dialog" autoComplete="off" onSubmit={(event) => event.preventDefault()}>
          <fieldset className="sheet-fields" disabled={!sheet.isReady} aria-labelledby={`${id}-title`}>
            {props.children}
          </fieldset>
        </form>
        <div className="sheet-bar">
          <button type="button" className="quiet" disabled={!sheet.canUndo} onClick={sheet.undo}>
            <span>{labels.undo}</span>
          </button>
          <SaveLine
            state={sheet.state}
            isTouched={sheet.isTouched}
            isPending={sheet.isPending}
            labels={labels}
          />
        </div>
        {!sheet.isBlank && (
          <Findings
            key="findings"
            id={id}
            findings={findings}
            words={words.findings}
            labels={labels}
            locale={locale}
            level={below(level)}
            remedy={remedy}
          />
        )}
        <Copies
          id={id}
          sheet={sheet}
          summary={words.summary}
          labels={labels}
          locale={locale}
          level={below(level)}
        />
        <SheetTools
          id={id}
          sheet={sheet}
          summary={words.summary}
          csv={csv}
          picture={picture}
          labels={labels}
          locale={locale}
          level={below(level)}
          extra={extra?.label}
          onPrint={(what) => {
            if (what !== 'filled') setAsked({ what, turn: asked.turn + 1 });
            else if (filled.current) printPart(filled.current);
          }}
        />
      </div>
      <div className="sheet-paper" ref={filled}>
        <p className="paper-title">
          <strong>{title}</strong>
        </p>
        {paper(sheet.data)}
      </div>
      {asked.turn > 0 && (
        <div key={asked.what} className="sheet-paper sheet-other" ref={other}>
          <p className="paper-title">
            <strong>{title}</strong>
          </p>
          {asked.what === 'extra' ? extra?.paper(sheet.data) : paper(sheet.model.blank)}
        </div>
      )}
    </section>
  );
}
