import { troubleIn, type SaveState, type TroubleReason } from '#domain/record/storage.ts';
import type { WorkbookLabels } from './labels.ts';

/** What is told: trouble, or the learner's own wish that nothing be kept. */
type Told = TroubleReason | 'nothing';

interface Props {
  state: SaveState;
  labels: WorkbookLabels;
}

/** One calm notice when what is done on the page does not reach the device, or shall not: why, what is safe, what to do. */
export function StorageBanner({ state, labels }: Props) {
  const isWish = state.kind === 'memory' && state.reason === 'nothing';
  const reason = isWish ? 'nothing' : troubleIn(state);
  return (
    <div role="status" className="banner-place">
      {reason && (
        <div className="banner" key={reason}>
          <p className="banner-title">
            <span>{labels[titles[reason] ?? 'bannerTitle']}</span>
          </p>
          <p>
            <span>{labels[sentences[reason]]}</span>
          </p>
        </div>
      )}
    </div>
  );
}

const titles: { readonly [reason in Told]?: keyof WorkbookLabels } = {
  locked: 'bannerLockedTitle',
  nothing: 'bannerNothingTitle',
};

const sentences = {
  blocked: 'bannerBlocked',
  full: 'bannerFull',
  disk: 'bannerDisk',
  readonly: 'bannerReadonly',
  'newer-version': 'bannerNewer',
  damaged: 'bannerDamaged',
  locked: 'bannerLocked',
  nothing: 'bannerNothing',
} as const satisfies Record<Told, keyof WorkbookLabels>;
