/** What a browser does with dialogs and jsdom does not: open, close with an answer, and close by a submit button. */
export function standInForDialogs(): void {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function (answer = '') {
    this.open = false;
    this.returnValue = answer;
    this.dispatchEvent(new Event('close'));
  };
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (form.getAttribute('method') !== 'dialog' || event.defaultPrevented) return;
    event.preventDefault();
    form.closest('dialog')?.close((event.submitter as HTMLButtonElement | null)?.value);
  });
}
