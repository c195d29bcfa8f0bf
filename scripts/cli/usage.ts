export const USAGE = `Usage: npm run --silent cli -- <command>

  inspect FILE…
      Reads plan files and prints one line of JSON for each: sections and warnings.

  score --answers ANSWERS.json [--rubric RUBRIC.json]
      Scores one audit and prints the result with its working. Without --rubric, the rubric the app comes with.

  report --results RESULTS.json [--from WEEK] [--to WEEK] [--rubric ID/VERSION] [--config CONFIG.json] (--out FILE | --json)
      Writes the report of a period as FILE ending in .docx, .html, .xlsx or .csv, or prints the model behind it.
      Weeks are ISO weeks such as 2026-W47.

  demo [--out FOLDER] [--today DAY]
      Reads the sample plans, scores the sample audits, adds half a year of invented results, and writes results.json
      and report.docx.
      Without --out into demo-output. DAY, such as 2026-11-23, is the day the sample's weeks are counted back from.

JSON goes to standard output and messages to standard error. The exit code is 0 only if all went well.
The files are described in docs/command-line.md.`;
