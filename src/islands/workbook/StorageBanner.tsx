import type { MemoryReason, SaveState } from '#domain/record/storage.ts';
import type { WorkbookLabels } from './labels.ts';

interface Props {
  state: SaveState;
  labels: WorkbookLabels;
}

/** One calm notice when what is done on the page does not reach the device: why, what is safe, what to do. */
export function StorageBanner({ state, labels }: Props) {
  const isInMemory = state.kind === 'memory';
  return (
    <div role="status" className="banner-place">
      {isInMemory && (
        <div className="banner" key={state.reason}>
          <p className="banner-title">
            <span>{labels.bannerTitle}</span>
          </p>
          <p>
            <span>{labels[sentences[state.reason]]}</span>
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
} as const satisfies Record<MemoryReason, keyof WorkbookLabels>;
