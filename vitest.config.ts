import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/build.ts"],
    reporters: ["default", "./test/closing-line.ts"],
    testTimeout: 30_000,
    pool: "threads",
  },
});
