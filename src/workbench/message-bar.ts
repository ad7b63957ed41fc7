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

  hide(): void {
    this.#element.hidden = true;
    this.#element.replaceChildren();
  }
}
