import { chartsOf, tablesOf } from '#shared/domain/report/model/report-model';
import { buildPage } from '#shared/html/build-page';
import { SAMPLE_MODEL } from './sample-model';

/** Prints the sample report's web page and what is in it, as JSON, for tests whose loader takes no JSON modules. */
process.stdout.write(
  JSON.stringify({
    html: buildPage(SAMPLE_MODEL),
    tables: tablesOf(SAMPLE_MODEL).length,
    charts: chartsOf(SAMPLE_MODEL).map(({ title }) => title),
  }),
);
