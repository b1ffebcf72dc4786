/** Lets every print button of the page open the print dialog. */
export function startPrintButtons(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-print]'))
    button.onclick = () => window.print();
}
