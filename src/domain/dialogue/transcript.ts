import type { Dialogue } from '#schema/types.ts';
import { fill } from '#domain/words.ts';
import type { Exchange, Play } from './play.ts';
import { readRubric } from './rubric.ts';

/** The words of the interface that a transcript needs. */
export interface TranscriptWords {
  readonly you: string;
  readonly coach: string;
  /** "{who}: {words}". */
  readonly line: string;
  readonly turn: string;
  readonly ended: string;
  readonly later: string;
  readonly rubric: string;
  readonly met: string;
  readonly missed: string;
}

/** The name of who speaks in a turn. */
export function speakerOf({ characters }: Dialogue, { by }: Exchange['turn']): string {
  const found = characters.find(({ id }) => id === by) ?? characters[0];
  return found?.name ?? '';
}

/** A talk as plain text: what was said, what the coach said of it, and how it came out. */
export function transcriptText(dialogue: Dialogue, play: Play, words: TranscriptWords): string {
  const line = (who: string, said: string) => fill(words.line, { who, words: said });
  const turns = play.exchanges.map(({ turn, says, choice, reply, note }, n) => {
    const who = speakerOf(dialogue, turn);
    return [
      fill(words.turn, { n: n + 1, title: turn.title }),
      line(who, says),
      choice.move === 'silence' ? choice.say : line(words.you, choice.say),
      ...(reply === '' ? [] : [line(who, reply)]),
      line(words.coach, note),
    ].join('\n');
  });
  return `${[dialogue.title, dialogue.setting, ...turns, ...endText(dialogue, play, words)].join('\n\n')}\n`;
}

function endText(dialogue: Dialogue, play: Play, words: TranscriptWords): string[] {
  if (play.at.kind === 'turn') {
    const { turn, says } = play.at;
    return [fill(words.line, { who: speakerOf(dialogue, turn), words: says })];
  }
  const { title, scene, afterwards } = play.at.ending;
  const rubric = readRubric(dialogue, play).map(({ criterion, isMet }) => {
    const sentence = isMet ? criterion.met : criterion.missed;
    return `- ${criterion.title} (${isMet ? words.met : words.missed}). ${sentence}`;
  });
  return [
    [fill(words.ended, { title }), scene].join('\n'),
    [fill(words.later, { who: dialogue.characters[0]?.name ?? '' }), afterwards].join('\n'),
    [words.rubric, ...rubric].join('\n'),
  ];
}
