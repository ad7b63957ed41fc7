/** Ends a watch that was begun in an earlier batch; silently, for Excel may be gone by then. */
export function endWatch(handler: OfficeExtension.EventHandlerResult<unknown>): void {
  // Excel removes a handler only in the context that added it.
  Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  }).catch(() => {});
}
