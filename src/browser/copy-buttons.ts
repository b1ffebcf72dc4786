import { copyText } from './clipboard.ts';

/** Lets every button that carries a text put it on the clipboard, and say beside it whether that went well. */
export function startCopyButtons(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    const { copy = '', copied = '', failed = '' } = button.dataset;
    const status = button.parentElement?.querySelector('[data-copy-status]');
    button.onclick = async () => {
      const isCopied = await copyText(copy);
      if (status) status.textContent = isCopied ? copied : failed;
    };
  }
}
