import { askForPromise, type DeviceFacts } from '#browser/device.ts';
import { readPreference } from '#browser/record/preferences.ts';
import { fill } from '#domain/words.ts';
import { sayDay } from './day.ts';
import type { WorkbookLabels } from './labels.ts';
import { saySize } from './size.ts';
import { Told } from './Told.tsx';
import { useTold } from './useTold.ts';

interface Props {
  facts: DeviceFacts;
  locale: string;
  labels: WorkbookLabels;
  /** Told once the browser has answered. */
  onAsked: () => void;
}

/** How much room is taken, whether the browser promised to keep it, and when a copy was saved last. */
export function Room({ facts, locale, labels, onAsked }: Props) {
  const { told, tell } = useTold();
  const { usedBytes, roomBytes, isPromised } = facts;
  const exported = /^\d{4}-\d\d-\d\d$/.exec(readPreference('exported') ?? '')?.[0];
  const size =
    usedBytes === null || roomBytes === null
      ? labels.sizeUnknown
      : fill(labels.size, { used: saySize(usedBytes, locale), room: saySize(roomBytes, locale) });
  const promise =
    isPromised === null ? labels.promiseUnknown : isPromised ? labels.promiseYes : labels.promiseNo;

  const ask = async () => {
    tell((await askForPromise()) ? '' : labels.promiseRefused);
    onAsked();
  };

  return (
    <dl className="room">
      <div>
        <dt>{labels.sizeTitle}</dt>
        <dd>{size}</dd>
      </div>
      <div>
        <dt>{labels.copyTitle}</dt>
        <dd>{exported ? sayDay(`${exported}T12:00:00`, locale) : labels.copyNever}</dd>
      </div>
      <div>
        <dt>{labels.promiseTitle}</dt>
        <dd>
          <p role="status">
            <span key={promise}>{promise}</span>
          </p>
          <p className="choices" hidden={isPromised === true}>
            <button type="button" onClick={() => void ask()}>
              <span>{labels.promiseAsk}</span>
            </button>
          </p>
          <Told told={told} />
        </dd>
      </div>
    </dl>
  );
}
