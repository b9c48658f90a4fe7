/** Why an endpoint gave no answer: one sentence, with what to do, and nothing of the key. */
export class EndpointError extends Error {
  override readonly name = "EndpointError";
  readonly kind: Trouble;
  /** Milliseconds that the endpoint asks to wait, where it does. */
  readonly wait: number | null;

  constructor(kind: Trouble, message: string, wait: number | null = null) {
    super(message);
    this.kind = kind;
    this.wait = wait;
  }
}

/**
 * "passing" may be gone in a moment. "lasting" will be the same for every report. "refused" is about what was asked and
 * how, "answer" about this one answer. "late" took all its time.
 */
export type Trouble = "passing" | "lasting" | "refused" | "answer" | "late";
