import { execFileSync } from "node:child_process";

/** The tests of the command line run the program that is shipped: it is built before any of them. */
export default function build(): void {
  execFileSync("npm", ["run", "--silent", "build"], { stdio: "inherit" });
}
