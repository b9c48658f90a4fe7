import type { Reporter, TestModule } from "vitest/node";

/** Ends a run with "tests: N passed, N failed", a line that any runner of runners can read. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter(
      (module) => module.state() === "failed" && [...module.children.allTests("failed")].length === 0,
    );
    console.log(
      `tests: ${count("passed")} passed, ${count("failed") + broken.length} failed, ${count("skipped")} skipped`,
    );
  }
}
