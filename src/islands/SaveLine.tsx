import { LOCK_FIELD } from '#domain/record/idle.ts';
import { troubleIn, type SaveState, type TroubleReason } from '#domain/record/storage.ts';
import { fill } from '#domain/words.ts';
import type { SaveLabels } from './labels.ts';
import { useLoss } from './useLoss.ts';
import './save-line.css';

interface Props {
  state: SaveState;
  /** Whether this island has anything that belongs in the record; an untouched one says nothing. */
  isTouched: boolean;
  /** Whether something is entered that is not handed over yet. */
  isPending?: boolean;
  labels: SaveLabels;
}

/** Where the learner's changes are. Good news is only shown; trouble is read out as well. */
export function SaveLine({ state, isTouched, isPending = false, labels }: Props) {
  const reason = troubleIn(state);
  const trouble = isTouched && reason ? labels[troubles[reason]] : '';
  const isLocked = trouble !== '' && reason === 'locked';
  const isSaving = isPending || state.kind === 'saving';
  const isInMemory = state.kind === 'memory';
  const kept = !isInMemory
    ? labels.saved
    : state.reason === 'nothing'
      ? labels.keptForPage
      : labels.keptForTab;
  const news = isSaving ? labels.saving : kept;
  const loss = useLoss();
  const isMissing = isTouched && loss !== null;
  const isNews = isTouched && trouble === '' && (isSaving || isInMemory || state.kind === 'saved');
  return (
    <div className="save-line" data-state={trouble ? 'trouble' : isSaving ? 'saving' : 'saved'}>
      <p hidden={!isNews}>
        <span>{news}</span>
      </p>
      <p role="status" hidden={!isMissing}>
        <span>{isMissing ? fill(labels.missing, { ...loss }) : ''}</span>
      </p>
      <p role="alert" hidden={trouble === ''}>
        <span>{trouble}</span>
      </p>
      <p hidden={!isLocked}>
        <a href={isLocked ? `#${LOCK_FIELD}` : undefined}>{labels.openLock}</a>
      </p>
    </div>
  );
}

const troubles = {
  blocked: 'notSavedBlocked',
  full: 'notSavedFull',
  disk: 'notSavedDisk',
  readonly: 'notSavedReadonly',
  'newer-version': 'notSavedNewerVersion',
  damaged: 'notSavedDamaged',
  locked: 'notSavedLocked',
} as const satisfies Record<TroubleReason, keyof SaveLabels>;
