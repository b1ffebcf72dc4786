import type { MemoryReason, SaveState } from '#domain/record/storage.ts';
import type { SaveLabels } from './labels.ts';
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
  const trouble = isTouched && state.kind === 'memory' ? labels[troubles[state.reason]] : '';
  const isSaving = isPending || state.kind === 'saving';
  const news = isSaving ? labels.saving : labels.saved;
  const isNews = isTouched && trouble === '' && (isSaving || state.kind === 'saved');
  return (
    <div className="save-line" data-state={trouble ? 'trouble' : isSaving ? 'saving' : 'saved'}>
      <p hidden={!isNews}>
        <span>{news}</span>
      </p>
      <p role="alert" hidden={trouble === ''}>
        <span>{trouble}</span>
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
} as const satisfies Record<MemoryReason, keyof SaveLabels>;
