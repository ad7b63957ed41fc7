import { inExcel, type InExcel } from './in-excel';
import { nextTask } from './next-task';
import { isTooLarge } from './with-retry';

/** Something to be asked of Excel, or written, through the conversation that it is given. */
export type Part<T> = (excel: InExcel) => Promise<T>;

type Answers<Parts extends readonly Part<unknown>[]> = {
  -readonly [At in keyof Parts]: Parts[At] extends Part<infer Answer> ? Answer : never;
};

/**
 * Does several things in one conversation: what they ask for at the same time travels in one request,
 * each of which costs 100 to 300 ms in Excel on the web. A request goes when each part has come to its
 * next question, or waits for something other than Excel. What they queue stays in the order of the
 * parts. Where that is too much at once, each goes by itself.
 *
 * @param parts must have the same effect done twice as done once; where Excel refuses, all begin again.
 * @throws what Excel refused, or what a part threw by itself.
 */
export async function together<const Parts extends readonly Part<unknown>[]>(
  parts: Parts,
  excel: InExcel = inExcel,
): Promise<Answers<Parts>> {
  try {
    return (await excel((context, isAgain) => share(context, isAgain, parts))) as Answers<Parts>;
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    const answers: unknown[] = [];
    for (const part of parts) {
      answers.push(await part((batch) => excel((context) => batch(context, true))));
    }
    return answers as Answers<Parts>;
  }
}

async function share(
  context: Excel.RequestContext,
  isAgain: boolean,
  parts: readonly Part<unknown>[],
): Promise<unknown[]> {
  const sync = context.sync.bind(context);
  let refusal: { readonly error: unknown } | null = null;
  let next: Promise<void> | null = null;
  async function send(): Promise<void> {
    await nextTask();
    next = null;
    try {
      await sync();
    } catch (error) {
      refusal ??= { error };
      throw error;
    }
  }
  context.sync = async <T>(value?: T): Promise<T> => {
    await (next ??= send());
    return value as T;
  };
  try {
    return await Promise.all(parts.map((part) => part((batch) => batch(context, isAgain))));
  } catch (error) {
    // In a part's own words, nobody could tell that asking again would help.
    throw (refusal as { readonly error: unknown } | null)?.error ?? error;
  } finally {
    context.sync = sync;
  }
}
