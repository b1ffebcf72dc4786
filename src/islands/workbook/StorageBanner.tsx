import { troubleIn, type SaveState, type TroubleReason } from '#domain/record/storage.ts';
import type { WorkbookLabels } from './labels.ts';

interface Props {
  state: SaveState;
  labels: WorkbookLabels;
}

/** One calm notice when what is done on the page does not reach the device: why, what is safe, what to do. */
export function StorageBanner({ state, labels }: Props) {
  const reason = troubleIn(state);
  return (
    <div role="status" className="banner-place">
      {reason && (
        <div className="banner" key={reason}>
          <p className="banner-title">
            <span>{reason === 'locked' ? labels.bannerLockedTitle : labels.bannerTitle}</span>
          </p>
          <p>
            <span>{labels[sentences[reason]]}</span>
          </p>
        </div>
      )}
    </div>
  );
}

const sentences = {
  blocked: 'bannerBlocked',
  full: 'bannerFull',
  disk: 'bannerDisk',
  readonly: 'bannerReadonly',
  'newer-version': 'bannerNewer',
  damaged: 'bannerDamaged',
  locked: 'bannerLocked',
} as const satisfies Record<TroubleReason, keyof WorkbookLabels>;
