/**
 * The items of a source in their order, with some of them asked for before they are needed: while
 * one is being worked on, the next ones are under way. An error of the source comes in its turn.
 *
 * @param ahead how many items may wait at once.
 */
export async function* readAhead<T>(
  source: AsyncGenerator<T, void>,
  ahead: number,
): AsyncGenerator<T, void> {
  const due: Promise<IteratorResult<T, void>>[] = [];
  const ask = () => {
    const item = source.next();
    // It is heard of when its turn comes, and not at all if an earlier one ended everything.
    item.catch(() => {});
    due.push(item);
  };
  while (due.length < ahead) ask();
  for (;;) {
    const item = await due.shift()!;
    if (item.done) return;
    ask();
    yield item.value;
  }
}
