import { troubleIn, type LearnerStorage } from '#domain/record/storage.ts';
import { openRecord } from './record/open.ts';
import { openLock } from './record/lock/locking.ts';
import { keyringOfPage } from './record/lock/storage.ts';
import { isLocked } from './record/preferences.ts';
import { reloadOnceSaved, whenSettled } from './record/settled.ts';

/** Makes the mark of a locked record work: it asks for the passphrase, and locks when told to. */
export async function startLockMark(mark: HTMLElement): Promise<void> {
  const part = (name: string) => mark.querySelector<HTMLElement>(`[data-lock-${name}]`);
  const [form, open, now, status] = [part('form'), part('open'), part('now'), part('status')];
  const field = mark.querySelector('input');
  if (!form || !open || !now || !status || !field) return;
  const keyring = keyringOfPage();
  const storage = await openRecord();

  const tell = (what: string) => (status.textContent = status.dataset[what] ?? '');
  const draw = () => {
    const hadFocus = mark.contains(document.activeElement);
    form.hidden = keyring.isOpen();
    open.hidden = !keyring.isOpen();
    if (hadFocus) (keyring.isOpen() ? now : field).focus();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (field.value === '') return;
    tell('busy');
    void openLock(field.value)
      .catch(() => 'failed')
      .then((outcome) => {
        tell(outcome);
        if (outcome === 'open') field.value = '';
        else field.select();
      });
  });
  now.addEventListener('click', () => {
    void whenSettled().then(() => {
      if (troubleIn(storage.state)) tell('unsaved');
      else keyring.lock();
    });
  });
  for (const type of ['pointerdown', 'keydown', 'scroll'])
    document.addEventListener(type, keyring.stir, { passive: true, capture: true });
  // A page that comes back from the browser's memory would still show what was locked meanwhile.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });

  await keyring.find();
  draw();
  keyring.subscribe(() => {
    draw();
    // Erased, or taken off: there is nothing to ask for any more.
    if (!isLocked()) delete document.documentElement.dataset['locked'];
    else if (!keyring.isOpen()) forgetPage(storage, () => tell('unsaved'));
  });
}

/** The page still shows what is locked now; a fresh one in its place does not. What is not saved is not thrown away, though. */
function forgetPage(storage: LearnerStorage, keep: () => void): void {
  const { state } = storage;
  if (state.kind === 'memory' && state.reason !== 'locked') keep();
  else void reloadOnceSaved();
}
