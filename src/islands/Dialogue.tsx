import { useEffect, useId, useRef, useState } from 'react';
import { printPart } from '#browser/paper.ts';
import { amountsOf } from '#domain/dialogue/state.ts';
import { speakerOf, transcriptText } from '#domain/dialogue/transcript.ts';
import type { Dialogue as DialogueContent } from '#schema/types.ts';
import { fill } from '#domain/words.ts';
import { Amounts } from './dialogue/Amounts.tsx';
import { End } from './dialogue/End.tsx';
import { Introduction } from './dialogue/Introduction.tsx';
import type { DialogueLabels } from './dialogue/labels.ts';
import { Options, type PractiseOptions } from './dialogue/Options.tsx';
import { Past } from './dialogue/Past.tsx';
import { Paper } from './dialogue/Paper.tsx';
import { Talks } from './dialogue/Talks.tsx';
import { Tools } from './dialogue/Tools.tsx';
import { TurnForm } from './dialogue/TurnForm.tsx';
import { useTalks } from './dialogue/useTalks.ts';
import { below, Heading, type HeadingLevel } from './Heading.tsx';
import { SaveLine } from './SaveLine.tsx';
import { useHydrated } from './useHydrated.ts';
import './simulation.css';
import './dialogue/dialogue.css';

interface Props {
  dialogue: DialogueContent;
  locale: string;
  labels: DialogueLabels;
  /** Level of the dialogue's own title; the headings of its parts are below. */
  level?: 2 | 3;
}

/** A conversation to practise: turn by turn, with a coach, to replay from any turn. */
export function Dialogue({ dialogue, locale, labels, level = 3 }: Props) {
  const isLive = useHydrated();
  const id = useId();
  const sheet = useRef<HTMLDivElement>(null);
  const here = useRef<HTMLHeadingElement>(null);
  const talks = useTalks(dialogue, { locale });
  const [options, setOptions] = useState<PractiseOptions>({ notes: true, amounts: false, watch: false });
  // A count, so that the same words are read out again.
  const [said, setSaid] = useState({ text: '', turn: 0 });
  // How often the learner moved on; the heading that is new then takes the focus.
  const [moved, setMoved] = useState(0);
  const tell = (text: string) => setSaid(({ turn }) => ({ text, turn: turn + 1 }));

  useEffect(() => {
    if (moved === 0) return;
    here.current?.focus({ preventScroll: true });
    here.current?.scrollIntoView({ block: 'start' });
  }, [moved]);

  const { play, key, seed } = talks.current;
  const { exchanges, at } = play;
  const inner: HeadingLevel = below(level);
  const who = dialogue.characters[0]?.name ?? '';
  const go = (act: () => void, text = '') => {
    act();
    tell(text);
    setMoved((count) => count + 1);
  };
  const goBack = (turns: number) =>
    go(() => talks.goBack(turns), turns === 0 ? '' : fill(labels.wentBack, { n: turns + 1 }));

  return (
    <section
      className="simulation dialogue"
      data-watch={options.watch || undefined}
      aria-labelledby={`${id}-title`}
    >
      <Heading level={level} id={`${id}-title`} className="simulation-title">
        {dialogue.title}
      </Heading>
      <Introduction dialogue={dialogue} level={inner} labels={labels} />
      <div className="live">
        <Options options={options} isLive={isLive} labels={labels} onChange={setOptions} />
        <p className="returning" hidden={!talks.isRestored}>
          <span>{labels.returning}</span>
        </p>
        <div ref={sheet} className="talk">
          <p className="soft on-watch" hidden={!options.watch || exchanges.length < 2}>
            <span>{labels.watchPast}</span>
          </p>
          <div role="log" aria-label={labels.log}>
            <ol className="log">
              {exchanges.map((exchange, n) => (
                <Past
                  key={`${key} ${exchange.turn.id}`}
                  exchange={exchange}
                  n={n}
                  who={speakerOf(dialogue, exchange.turn)}
                  hasNote={options.notes || at.kind === 'ending'}
                  level={inner}
                  labels={labels}
                  onGoBack={() => goBack(n)}
                />
              ))}
            </ol>
          </div>
          {at.kind === 'turn' ? (
            <div className="now" key={`${key} ${at.turn.id}`}>
              <Heading level={inner} ref={here} tabIndex={-1}>
                {fill(labels.turnTitle, { n: exchanges.length + 1, title: at.turn.title })}
              </Heading>
              <div className="line">
                <p className="who">{speakerOf(dialogue, at.turn)}</p>
                <p>{at.says}</p>
              </div>
              {options.amounts && (
                <Amounts key="amounts" amounts={amountsOf(dialogue)} state={at.state} labels={labels} />
              )}
              <TurnForm
                turn={at.turn}
                seed={seed}
                isWatched={options.watch}
                isLive={isLive}
                labels={labels}
                locale={locale}
                onSay={(choice) => go(() => talks.say(choice))}
                onTell={tell}
              />
            </div>
          ) : (
            <End
              key={`${key} end`}
              dialogue={dialogue}
              play={play}
              ending={at.ending}
              who={who}
              level={inner}
              labels={labels}
              ref={here}
            />
          )}
        </div>
        {at.kind === 'ending' && (
          <Tools
            key={`${key} tools`}
            exchanges={exchanges}
            text={() =>
              transcriptText(dialogue, play, {
                ...labels,
                turn: labels.turnTitle,
                rubric: labels.rubricTitle,
              })
            }
            labels={labels}
            onPrint={() => sheet.current && printPart(sheet.current)}
            onGoBack={goBack}
            onTell={tell}
          />
        )}
        <p className="status" role="status">
          <span key={said.turn}>{said.text}</span>
        </p>
        <SaveLine state={talks.state} isTouched={talks.isTouched} labels={labels} />
        {talks.talks.length > 1 && (
          <Talks
            key="talks"
            id={id}
            dialogue={dialogue}
            talks={talks.talks}
            shown={key}
            level={inner}
            labels={labels}
            locale={locale}
            onShow={(talk) => go(() => talks.show(talk))}
          />
        )}
      </div>
      <Paper dialogue={dialogue} isLive={isLive} level={inner} labels={labels} locale={locale} />
    </section>
  );
}
