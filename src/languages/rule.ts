/**
 * A rule is a pattern of words with a value, and examples that run as tests: each example is a text of its own, and
 * says what the rule finds there. A rule without examples fails the tests.
 */
export interface Rule<Value, Expected = string> {
  /** See `indexRules` for what a pattern may hold. */
  pattern: string;
  value: Value;
  /** Text, and what is found in it. */
  examples: [text: string, found: Expected][];
}
