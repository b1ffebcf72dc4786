import { use, useState } from 'react';
import { reloadPage } from '#browser/leaving.ts';
import { isLocked, isSharedDevice, keepsNothing } from '#browser/record/preferences.ts';
import { shareDevice, unshareDevice } from '#browser/record/sharing.ts';
import { isEmpty } from '#domain/record/record.ts';
import { useHydrated } from '#islands/useHydrated.ts';
import { RecordContext } from '#islands/useRecord.ts';
import { KeepSwitch } from './KeepSwitch.tsx';
import type { WorkbookLabels } from './labels.ts';
import { Told } from './Told.tsx';
import { useSaveCopy } from './useSaveCopy.ts';
import { useTold } from './useTold.ts';

interface Props {
  labels: WorkbookLabels;
}

/** The switch for a device that others use too. Before it turns, the learner says what becomes of the work that is there. */
export function SharedSwitch({ labels }: Props) {
  const isLive = useHydrated();
  const isShared = isLive && isSharedDevice();
  const held = isLive ? whyHeld(labels) : null;
  const open = use(RecordContext);
  const saveCopy = useSaveCopy(labels);
  const { told, tell } = useTold();
  const [isAsking, setAsking] = useState(false);

  const turn = async (work: 'take' | 'erase') => {
    const isDone = isShared
      ? await unshareDevice(work === 'take' ? 'keep' : 'erase')
      : await shareDevice(work === 'take' ? 'move' : 'erase');
    // Every part of the page takes its storage from the switch when it begins.
    if (isDone) reloadPage();
    else tell(labels.sharedFailed);
  };
  const ask = async () => {
    // Nothing to ask about; the settings go along.
    if (isEmpty(await (await open()).load())) await turn('take');
    else setAsking(true);
  };

  const question = {
    text: isShared ? labels.sharedInTab : labels.sharedHere,
    first: isShared ? null : labels.sharedOtherTabs,
    cancel: labels.sharedCancel,
    onCancel: () => setAsking(false),
    children: (
      <>
        <button type="button" className="primary" onClick={() => void turn('take')}>
          <span>{isShared ? labels.sharedKeep : labels.sharedMove}</span>
        </button>
        <button type="button" onClick={() => void turn('erase')}>
          <span>{isShared ? labels.sharedClear : labels.sharedErase}</span>
        </button>
        <button type="button" onClick={() => void saveCopy().then(tell)}>
          <span>{labels.eraseFirst}</span>
        </button>
      </>
    ),
  };
  return (
    <KeepSwitch
      label={labels.sharedSwitch}
      hint={held ?? labels.sharedWhat}
      isOn={isShared}
      isFree={isLive && held === null}
      onTurn={() => void ask()}
      question={isAsking ? question : null}
    >
      <Told told={told} />
    </KeepSwitch>
  );
}

/** Why the switch cannot be turned now; null where it can. */
function whyHeld(labels: WorkbookLabels): string | null {
  if (isLocked()) return labels.sharedHeld;
  return keepsNothing() ? labels.sharedHeldNothing : null;
}
