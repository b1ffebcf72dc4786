import { copyText } from './clipboard.ts';

/** Lets every button put on the clipboard the text that it carries, or else the `pre` beside it, and say whether that went well. */
export function startCopyButtons(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    const { copy = '', copied = '', failed = '' } = button.dataset;
    const status = button.parentElement?.querySelector('[data-copy-status]');
    button.onclick = async () => {
      const beside = button.parentElement?.querySelector('pre')?.textContent ?? '';
      const isCopied = await copyText(copy || beside);
      if (status) status.textContent = isCopied ? copied : failed;
    };
  }
}
