import { troubleIn } from '#domain/record/storage.ts';
import { useRecord } from '#islands/useRecord.ts';
import { Copies } from './Copies.tsx';
import { EraseAll } from './EraseAll.tsx';
import { Export } from './Export.tsx';
import { Import } from './Import.tsx';
import type { WorkbookLabels } from './labels.ts';
import { Missing } from './Missing.tsx';
import { Room } from './Room.tsx';
import { SealedExport } from './SealedExport.tsx';
import { Settings } from './Settings.tsx';
import { StorageBanner } from './StorageBanner.tsx';
import { Stored } from './Stored.tsx';
import { Told } from './Told.tsx';
import { useDeviceFacts } from './useDeviceFacts.ts';
import { useTold } from './useTold.ts';
import '#islands/workbook.css';
import './device.css';
import './keep.css';

interface Props {
  locale: string;
  labels: WorkbookLabels;
}

/** What this browser keeps for this site, counted and shown, with ways to save, bring in and erase it. */
export function Device({ locale, labels }: Props) {
  const { ready, record, state } = useRecord();
  const { facts, look } = useDeviceFacts();
  const { told, tell } = useTold();
  const trouble = troubleIn(state);
  const isKnown = ready && facts !== null;
  return (
    <div className="workbook device">
      <StorageBanner state={state} labels={labels} />
      <Missing record={record} locale={locale} labels={labels} />
      <p className="loading" hidden={isKnown}>
        <span>{labels.loading}</span>
      </p>
      {isKnown && (
        <div key="facts" className="device-facts">
          <div>
            <Stored
              record={record}
              facts={facts}
              isLocked={trouble === 'locked'}
              isInMemory={trouble !== null && trouble !== 'locked'}
              locale={locale}
              labels={labels}
            />
            <p className="choices">
              <button type="button" onClick={() => void look().then(() => tell(labels.lookedAgain))}>
                <span>{labels.lookAgain}</span>
              </button>
            </p>
            <Told told={told} />
          </div>
          <div>
            <Settings settings={facts.settings} labels={labels} />
            <Room facts={facts} locale={locale} labels={labels} onAsked={() => void look()} />
          </div>
        </div>
      )}
      <div className="keep-parts">
        <Export record={record} labels={labels} onSaved={() => void look()} />
        <SealedExport record={record} labels={labels} onSaved={() => void look()} />
        <Copies record={record} isKept={state.kind !== 'memory'} locale={locale} labels={labels} />
        <Import locale={locale} labels={labels} />
        <section aria-labelledby="erase">
          <h3 id="erase">
            <span>{labels.eraseTitle}</span>
          </h3>
          <p>
            <span>{labels.eraseText}</span>
          </p>
          <EraseAll record={record} locale={locale} labels={labels} onErased={() => void look()} />
        </section>
      </div>
    </div>
  );
}
