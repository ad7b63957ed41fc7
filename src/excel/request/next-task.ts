/**
 * Resolves in the page's next task: by then whatever promises lead to by themselves has come about,
 * however many turns it took. Other than a timer, it is not held back in a pane that nobody sees.
 */
export function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
