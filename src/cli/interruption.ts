/** How long a report in hand may take to be finished after Ctrl-C, in milliseconds. */
const patience = 3000;

const interruption = Symbol("interruption");

/**
 * Runs work that Ctrl-C ends in good order: the work calls `goOn` after each piece, and there it is stopped. A piece
 * that takes too long is dropped. A second Ctrl-C drops it at once. What can be stopped in the middle, such as waiting for
 * an endpoint, is stopped by the signal.
 */
export async function interruptible<Result>(
  work: (goOn: () => void, signal: AbortSignal) => Promise<Result>,
): Promise<Result | "interrupted"> {
  let asked = false;
  let drop = () => {};
  const stopped = new AbortController();
  const dropped = new Promise<"interrupted">((resolve) => {
    drop = () => resolve("interrupted");
  });
  const onSignal = () => {
    if (asked) drop();
    asked = true;
    stopped.abort(interruption);
    setTimeout(drop, patience).unref();
  };
  process.on("SIGINT", onSignal);
  const goOn = () => {
    if (asked) throw interruption;
  };
  try {
    return await Promise.race([work(goOn, stopped.signal), dropped]);
  } catch (error) {
    if (error === interruption) return "interrupted";
    throw error;
  } finally {
    process.off("SIGINT", onSignal);
  }
}
