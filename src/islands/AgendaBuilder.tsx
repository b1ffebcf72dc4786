import { useLayoutEffect, useRef, useState } from 'react';
import { clockStyle } from '#browser/clock-style.ts';
import { printPart } from '#browser/paper.ts';
import { agendaCsv } from '#domain/agenda/files.ts';
import { findingsOf } from '#domain/agenda/findings.ts';
import { agendaModel, MOST_PEOPLE, type Agenda, type RowSource } from '#domain/agenda/model.ts';
import type { AgendaOffers } from '#domain/agenda/offers.ts';
import type { AgendaScripts } from '#domain/agenda/scripts.ts';
import { Add } from './agenda/Add.tsx';
import { AgendaPaper } from './agenda/AgendaPaper.tsx';
import { Arriving } from './agenda/Arriving.tsx';
import { Begin } from './agenda/Begin.tsx';
import { Days } from './agenda/Days.tsx';
import { ForRoom, type RoomPaper } from './agenda/ForRoom.tsx';
import type { AgendaLabels } from './agenda/labels.ts';
import { Late } from './agenda/Late.tsx';
import { Leads } from './agenda/Leads.tsx';
import { named } from './agenda/named.ts';
import { Remedy } from './agenda/Remedy.tsx';
import { MaterialsPaper, PostersPaper, ScriptPaper, WallAgenda } from './agenda/RoomPapers.tsx';
import { TakeAlong } from './agenda/TakeAlong.tsx';
import { CountField } from './sheet/fields/CountField.tsx';
import type { SheetLabels } from './sheet/labels.ts';
import { SheetFrame } from './sheet/SheetFrame.tsx';
import { TextField } from './sheet/TextField.tsx';
import { useSheet } from './sheet/useSheet.ts';
import { useFetched } from './useFetched.ts';
import { Told } from './workbook/Told.tsx';
import { useTold } from './workbook/useTold.ts';
import './agenda/agenda.css';
import './agenda/agenda-paper.css';

interface Props {
  worksheet: { readonly id: string; readonly formerly: readonly string[]; readonly title: string };
  /** Where the workshops and activities are, and where their scripts are. */
  urls: { readonly offers: string; readonly scripts: string };
  locale: string;
  labels: SheetLabels;
  words: AgendaLabels;
  /** Level of the builder's own title; the headings of its parts are one below. */
  level?: 2 | 3 | 4;
}

/** Something to print for the room, and how often it was asked for. */
interface Asked {
  readonly paper: RoomPaper;
  readonly scripts: AgendaScripts;
  readonly turn: number;
}

/** Builds an agenda: from a workshop or from nothing, fitted to time and people, saved, printed, sent as a link. */
export function AgendaBuilder({ worksheet, urls, locale, labels, words, level = 2 }: Props) {
  const { id } = worksheet;
  const sheet = useSheet(worksheet, agendaModel);
  const { fetched, tryAgain } = useFetched<AgendaOffers>(urls.offers);
  const { told, tell } = useTold();
  const [asked, setAsked] = useState<Asked | null>(null);
  const paper = useRef<HTMLDivElement>(null);
  const offers = fetched.kind === 'here' ? fetched.content : null;
  const { data, change } = sheet;
  const spoken = named(data, words);
  const times = { clock: clockStyle(locale), span: words.span };
  const findings = findingsOf(spoken);
  const part = { id, sheet, spoken, findings, times, labels: words, locale, level, tell };

  useLayoutEffect(() => {
    if (asked && paper.current) printPart(paper.current);
  }, [asked]);

  const hrefOf = (from: RowSource | null) =>
    from?.kind === 'segment'
      ? offers?.workshops.find((one) => one.id === from.workshop)?.href
      : offers?.activities.find((one) => one.id === from?.activity)?.href;

  return (
    <div className="agenda-builder">
      <SheetFrame
        worksheet={{ ...worksheet, intro: words.intro }}
        sheet={sheet}
        findings={findings}
        remedy={(n) => {
          const finding = findings[n];
          // What mends a day that is too long stands with the day.
          return finding && finding.code !== 'tooLong' && <Remedy {...part} finding={finding} />;
        }}
        isAid={false}
        words={words}
        csv={(agenda) => agendaCsv(named(agenda, words), { words })}
        paper={(agenda: Agenda) => (
          <AgendaPaper agenda={named(agenda, words)} times={times} labels={words} locale={locale} />
        )}
        labels={labels}
        locale={locale}
        level={level}
      >
        <Arriving {...part} offers={offers} />
        <p role="status" hidden={fetched.kind === 'here'}>
          <span key={fetched.kind}>{fetched.kind === 'failed' ? words.failed : words.waiting}</span>
        </p>
        {fetched.kind === 'failed' && (
          <button key="again" type="button" onClick={tryAgain}>
            <span>{words.tryAgain}</span>
          </button>
        )}
        <Begin {...part} offers={offers} />
        <div className="agenda-said">
          <Told told={told} />
          <button type="button" className="quiet" disabled={!sheet.canUndo} onClick={sheet.undo}>
            <span>{words.undoShort}</span>
          </button>
        </div>
        <TextField
          id={`${id}-name`}
          label={words.name}
          value={data.title}
          onText={(title) => change((now) => ({ ...now, title }), 'name')}
        />
        <CountField
          id={`${id}-people`}
          label={words.people}
          value={data.people}
          max={MOST_PEOPLE}
          onCount={(people) => change((now) => ({ ...now, people }), 'people')}
        />
        <Days {...part} hrefOf={hrefOf} />
        <Add {...part} offers={offers} />
        {!sheet.isBlank && (
          <div key="more">
            <Late {...part} />
            <Leads {...part} />
            <ForRoom
              {...part}
              scriptsUrl={urls.scripts}
              onPrint={(what, scripts) =>
                setAsked((before) => ({ paper: what, scripts, turn: (before?.turn ?? 0) + 1 }))
              }
            />
            <TakeAlong {...part} />
          </div>
        )}
      </SheetFrame>
      {asked && (
        <div key={asked.paper} className="agenda-paper" data-paper={asked.paper} ref={paper}>
          {asked.paper === 'wall' && <WallAgenda agenda={spoken} times={times} labels={words} />}
          {asked.paper === 'materials' && (
            <MaterialsPaper agenda={spoken} times={times} labels={words} scripts={asked.scripts} />
          )}
          {asked.paper === 'posters' && <PostersPaper agenda={spoken} scripts={asked.scripts} />}
          {(asked.paper === 'first' || asked.paper === 'second') && (
            <ScriptPaper
              agenda={spoken}
              times={times}
              labels={words}
              scripts={asked.scripts}
              trainer={asked.paper}
            />
          )}
        </div>
      )}
    </div>
  );
}
