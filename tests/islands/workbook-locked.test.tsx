import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exportFile } from '#domain/record/file.ts';
import { emptyRecord } from '#domain/record/record.ts';
import { makeNote, makeRecord } from '../domain/record/makeRecord.ts';
import './matchers.ts';
import { button, catchDownloads, filled, showWorkbook } from './showWorkbook.tsx';

let downloads: ReturnType<typeof catchDownloads> = [];

beforeEach(() => {
  downloads = catchDownloads();
});
afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.restoreAllMocks();
});

// What a browser does and jsdom does not: there is nothing to scroll.
Element.prototype.scrollIntoView = () => undefined;

const passphrase = 'bread lamp river seven';
const asFile = (text: string) => new File([text], 'mine.json', { type: 'application/json' });

/** Saves a locked copy of a record, as a person does. */
async function lock(): Promise<string> {
  const { user } = showWorkbook();
  await user.click(await screen.findByText('Choose a passphrase'));
  await user.click(screen.getByLabelText('Passphrase'));
  await user.paste(passphrase);
  await user.click(screen.getByLabelText('The same passphrase once more'));
  await user.paste(passphrase);
  await user.click(button('Save a locked copy to a file'));
  await screen.findByText(/^Your browser has workbook-.*-locked\.json now/);
  cleanup();
  return (await downloads.at(-1)?.blob.text()) ?? '';
}

describe('a copy under a passphrase', () => {
  it('hides what was written, restores it elsewhere, and stores the passphrase nowhere', async () => {
    const file = await lock();
    expect(file).not.toContain('Because of the rent.');
    expect(JSON.stringify([localStorage, sessionStorage])).not.toContain('bread');

    const { user, storage } = showWorkbook(emptyRecord);
    await user.upload(await screen.findByLabelText('The file'), asFile(file));
    const field = await screen.findByLabelText('Passphrase');
    expect(field).toHaveFocus();
    expect(field).toHaveAttribute('type', 'password');
    await user.paste(`${passphrase}!`);
    await user.keyboard('{Enter}');
    expect(await screen.findByText(/^mine\.json: this passphrase does not open it/)).toBeVisible();
    expect(storage.now()).toBe(emptyRecord);
    await waitFor(() => expect(field).toHaveValue(''));
    await user.paste(passphrase);
    await user.keyboard('{Enter}');
    expect(await screen.findByText('1 text is new and would be added.')).toBeVisible();
    await user.click(button('Bring it in'));
    await waitFor(() => expect(storage.now()).toEqual(filled));
  });

  it('wants a passphrase that is long enough and typed twice alike, and says which it is not', async () => {
    const { user } = showWorkbook();
    await user.click(await screen.findByText('Choose a passphrase'));
    await user.click(screen.getByLabelText('Passphrase'));
    await user.paste('short');
    await user.keyboard('{Enter}');
    expect(screen.getByText('This passphrase is too short. Take at least 12 characters.')).toBeVisible();
    await user.paste(' but not any more');
    await user.click(screen.getByLabelText('The same passphrase once more'));
    await user.paste('something else');
    await user.keyboard('{Enter}');
    expect(screen.getByText(/^The two passphrases are not the same/)).toBeVisible();
    expect(downloads).toEqual([]);
  });

  it('is refused with a sentence of its own when it breaks off, was changed, or is newer', async () => {
    const file = await lock();
    const { user, storage } = showWorkbook(emptyRecord);
    const cases = [
      [file.slice(0, -40), /breaks off before its end/],
      [file.replace(/"salt": "../, '"salt": "AA'), /was changed or damaged since it was saved/],
      [file.replace('"version": 1', '"version": 2'), /locked in a newer way/],
    ] as const;
    for (const [text, sentence] of cases) {
      await user.upload(screen.getByLabelText('The file'), asFile(text));
      expect(await screen.findByText(sentence)).toBeVisible();
      expect(screen.getByText('Not brought in, and nothing here has changed.')).toBeVisible();
    }
    expect(storage.now()).toBe(emptyRecord);
  });

  it('says so where the browser cannot lock, and leaves the plain copy', async () => {
    vi.spyOn(crypto, 'subtle', 'get').mockReturnValue(undefined as unknown as SubtleCrypto);
    showWorkbook();
    expect(await screen.findByText(/^This browser only locks files on pages whose address/)).toBeVisible();
    expect(screen.getByText('Choose a passphrase')).not.toBeVisible();
    expect(button('Save a copy to a file')).toBeEnabled();
  });
});

describe('a link that takes progress along', () => {
  it('is made on request, shown whole with what it holds, and brings the answers in elsewhere, but no text', async () => {
    const { user } = showWorkbook();
    await user.click(await screen.findByRole('button', { name: 'Make a link' }));
    expect(await screen.findByText('your last answers to 2 questions and statements')).toBeVisible();
    expect(screen.getByText('none of your texts')).toBeVisible();
    const { value } = screen.getByLabelText<HTMLTextAreaElement>('The whole link');
    await user.click(button('Copy the link'));
    expect(await navigator.clipboard.readText()).toBe(value);
    cleanup();

    location.hash = new URL(value).hash;
    const other = showWorkbook(emptyRecord);
    expect(await screen.findByText('2 answers and marks are new and would be added.')).toBeVisible();
    expect(location.hash).toBe('');
    expect(other.storage.now()).toBe(emptyRecord);
    await other.user.click(button('Bring it in'));
    await waitFor(() => expect(other.storage.now().attempts).toHaveLength(2));
    expect(other.storage.now().notes).toEqual([]);
  });

  it('is refused with a reason when it was cut', async () => {
    location.hash = '#progress=1z.AAAA';
    const { storage } = showWorkbook(emptyRecord);
    expect(await screen.findByText(/^This link breaks off or was changed/)).toBeVisible();
    expect(storage.now()).toBe(emptyRecord);
    expect(location.hash).toBe('');
  });
});

describe('taking an import back', () => {
  it('puts everything as it was, until the page is left', async () => {
    const mine = makeRecord({ notes: [makeNote({ text: 'Mine.' })] });
    const { user, storage } = showWorkbook(mine);
    await user.upload(await screen.findByLabelText('The file'), asFile(exportFile(filled)));
    await user.click(await screen.findByRole('button', { name: 'Bring it in' }));
    await user.click(await screen.findByRole('button', { name: /^Take it back/ }));
    expect(await screen.findByText(/^Taken back/)).toBeVisible();
    expect(storage.now()).toEqual(mine);
    expect(screen.queryByRole('button', { name: /^Take it back/ })).toBeNull();
  });
});
