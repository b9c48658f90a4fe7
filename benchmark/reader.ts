/** What is measured: the pipeline's reading of reports together, and the reading of one. */
export { readReports } from "../src/pipeline.ts";
export { read } from "../src/reading/read.ts";
