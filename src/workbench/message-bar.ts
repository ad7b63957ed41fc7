/** The line above the grid that says what happened to a file. */
export class MessageBar {
  readonly #element: HTMLElement;
  readonly #dismissLabel: () => string;

  constructor(element: HTMLElement, dismissLabel: () => string) {
    this.#element = element;
    this.#dismissLabel = dismissLabel;
  }

  show(text: string, kind: 'info' | 'error'): void {
    const dismiss = document.createElement('button');
    dismiss.type = 'button';
    dismiss.textContent = '×';
    dismiss.setAttribute('aria-label', this.#dismissLabel());
    dismiss.addEventListener('click', () => this.hide());
    this.#element.className = kind;
    this.#element.setAttribute('role', kind === 'error' ? 'alert' : 'status');
    this.#element.replaceChildren(text, dismiss);
    this.#element.hidden = false;
  }

  /** Says that something goes on, with a bar of what is done and a way to give it up. */
  showProgress(text: string, cancelLabel: string, cancel: () => void): void {
    const bar = document.createElement('progress');
    bar.setAttribute('aria-label', text);
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'cancel';
    button.textContent = cancelLabel;
    button.addEventListener('click', cancel);
    this.#element.className = 'info';
    this.#element.setAttribute('role', 'status');
    this.#element.replaceChildren(text, bar, button);
    this.#element.hidden = false;
  }

  /** @param done from 0 to 1 */
  progress(done: number): void {
    const bar = this.#element.querySelector('progress');
    if (bar) bar.value = done;
  }

  hide(): void {
    this.#element.hidden = true;
    this.#element.replaceChildren();
  }
}
