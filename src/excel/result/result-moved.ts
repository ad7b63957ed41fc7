/** The result is no longer what was read: sorted, edited or mapped anew. */
export class ResultMoved extends Error {
  override readonly name = 'ResultMoved';
}
