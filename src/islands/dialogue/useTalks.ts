import { useMemo, useState } from 'react';
import { newId } from '#browser/record/id.ts';
import { begin, choose, pathOf, replay, type Play } from '#domain/dialogue/play.ts';
import { attemptOf, savedTalks, type SavedTalk } from '#domain/dialogue/saved.ts';
import type { Dialogue } from '#schema/types.ts';
import { useRecord } from '#islands/useRecord.ts';

/** A talk with everything that was said in it. */
export interface TalkInView extends SavedTalk {
  readonly play: Play;
}

/** The talk in view, and all others of this learner: those of the record, and those of this visit. */
export function useTalks(dialogue: Dialogue, { locale }: { locale: string }) {
  const { record, state, append } = useRecord();
  const [own, setOwn] = useState<readonly SavedTalk[]>([]);
  // Null until one is chosen or begun on this page; until then the record leads.
  const [key, setKey] = useState<string | null>(null);

  const talks = useMemo(() => {
    const all = new Map(savedTalks(dialogue, record.attempts).map((talk) => [talk.key, talk]));
    for (const talk of own) all.set(talk.key, talk);
    return [...all.values()].map((talk): TalkInView => ({ ...talk, play: replay(dialogue, talk.path) }));
  }, [dialogue, record, own]);
  const fresh: TalkInView = { key: '', seed: 1, path: [], play: begin(dialogue) };
  const current = (key === null ? talks.at(-1) : talks.find((talk) => talk.key === key)) ?? fresh;

  const open = (talk: SavedTalk) => {
    setOwn([...own.filter((one) => one.key !== talk.key), talk]);
    setKey(talk.key);
  };

  return {
    state,
    talks: talks.filter(({ path }) => path.length > 0),
    current,
    isTouched: own.length > 0,
    isRestored: key === null && current.path.length > 0,
    /** Says one of the four. Every step is kept at once. */
    say: (choice: string) => {
      const play = choose(dialogue, current.play, choice);
      const talk = { key: current.key || newId(), seed: current.seed, path: pathOf(play) };
      open(talk);
      void append(attemptOf(dialogue, talk, { lang: locale, hasEnded: play.at.kind === 'ending' }));
    },
    show: setKey,
    /** Begins a talk of its own that says the same up to a turn; the talk it comes from stays. */
    goBack: (turns: number) =>
      open({ key: newId(), seed: talks.length + 1, path: current.path.slice(0, turns) }),
  };
}
