import { useEffect, useState } from 'react';
import { steadyMs } from '#browser/steady-clock.ts';
import { againstTime, sayClock } from '#domain/worksheets/form/aloud.ts';
import { fill, plural } from '#domain/words.ts';
import type { FormLabels } from './labels.ts';

interface Props {
  /** Seconds that it should take. */
  aim: number;
  labels: FormLabels;
  locale: string;
}

/** How often the clock is drawn again, in milliseconds. */
const TICK = 250;

/** A clock that counts up while somebody reads aloud, and says afterwards how far they were from the time they aimed for. */
export function Aloud({ aim, labels, locale }: Props) {
  const [since, setSince] = useState<number | null>(null);
  const [seconds, setSeconds] = useState<number | null>(null);

  useEffect(() => {
    if (since === null) return undefined;
    const ticking = setInterval(() => setSeconds((steadyMs() - since) / 1000), TICK);
    return () => clearInterval(ticking);
  }, [since]);

  const turn = () => {
    const now = steadyMs();
    setSeconds(since === null ? 0 : (now - since) / 1000);
    setSince(since === null ? now : null);
  };
  const isRunning = since !== null;
  return (
    <div className="form-aloud">
      <button type="button" onClick={turn}>
        <span key={String(isRunning)}>{isRunning ? labels.aloudStop : labels.aloudStart}</span>
      </button>
      <span className="form-clock" role="timer" hidden={!isRunning}>
        <span key={sayClock(seconds ?? 0)}>{sayClock(seconds ?? 0)}</span>
      </span>
      <span className="soft">
        <span>{fill(labels.aloudAim, { aim: sayClock(aim) })}</span>
      </span>
      <p role="status">
        <span key={isRunning ? 'running' : `${seconds}`}>
          {isRunning || seconds === null ? '' : sayResult(seconds, { aim, labels, locale })}
        </span>
      </p>
    </div>
  );
}

function sayResult(seconds: number, { aim, labels, locale }: Props): string {
  const { how, by } = againstTime(seconds, aim);
  const values = { clock: sayClock(seconds), aim: sayClock(aim) };
  if (how === 'on') return fill(labels.aloudOn, values);
  return fill(plural(how === 'over' ? labels.aloudOver : labels.aloudUnder, by, locale), values);
}
