import { editTalk, type Talk } from '#domain/worksheets/one-on-one-log/log.ts';
import { DayField } from '#islands/sheet/fields/DayField.tsx';
import { TextField } from '#islands/sheet/TextField.tsx';
import type { PartProps } from './part.ts';

/** What is planned before a talk. */
export function Before({ id, sheet, talk, words }: PartProps) {
  const edit = (part: Partial<Talk>) =>
    sheet.change((now) => editTalk(now, talk.id, part), `${talk.id} ${Object.keys(part).join()}`);
  return (
    <>
      <TextField
        id={`${id}-initials`}
        label={words.initials}
        value={talk.initials}
        onText={(initials) => edit({ initials })}
      />
      <DayField id={`${id}-day`} label={words.day} value={talk.day} onDay={(day) => edit({ day })} />
      <TextField
        id={`${id}-curiosity`}
        label={words.curiosity}
        hint={words.curiosityHint}
        value={talk.curiosity}
        rows={2}
        onText={(curiosity) => edit({ curiosity })}
      />
      <TextField
        id={`${id}-own-stake`}
        label={words.stake}
        hint={words.stakeHint}
        value={talk.stake}
        rows={2}
        onText={(stake) => edit({ stake })}
      />
      <TextField
        id={`${id}-own-step`}
        label={words.step}
        value={talk.step}
        rows={2}
        onText={(step) => edit({ step })}
      />
    </>
  );
}
