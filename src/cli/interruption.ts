/** How long a report in hand may take to be finished after Ctrl-C, in milliseconds. */
const patience = 3000;

const interruption = Symbol("interruption");

/**
 * Runs work that Ctrl-C ends in good order: the work calls `goOn` after each piece, and there it is stopped. A piece
 * that takes too long is dropped. A second Ctrl-C drops it at once.
 */
export async function interruptible<Result>(
  work: (goOn: () => void) => Promise<Result>,
): Promise<Result | "interrupted"> {
  let asked = false;
  let drop = () => {};
  const dropped = new Promise<"interrupted">((resolve) => {
    drop = () => resolve("interrupted");
  });
  const onSignal = () => {
    if (asked) drop();
    asked = true;
    setTimeout(drop, patience).unref();
  };
  process.on("SIGINT", onSignal);
  const goOn = () => {
    if (asked) throw interruption;
  };
  try {
    return await Promise.race([work(goOn), dropped]);
  } catch (error) {
    if (error === interruption) return "interrupted";
    throw error;
  } finally {
    process.off("SIGINT", onSignal);
  }
}
