import { Paragraph } from 'docx';
import { ChartRun } from 'docx/charts';
import type { ReportModel } from '#shared/domain/report/report-model';
import { cleanText } from './clean-text';
import { COLOUR, FONT, PORTRAIT_WIDTH } from './look';

/** 1440 twentieths of a point and 96 pixels are both an inch. */
const PIXELS_PER_TWIP = 96 / 1440;
const BAR_HEIGHT = 28;

const font = { name: FONT, size: 12, color: COLOUR.text } as const;

/** Bars in reading order on a fixed axis of 0 to 100, whole percents, editable in Word. Its data are also in a table. */
export function sectionChart({ title, categories, percents, altText }: ReportModel['chart']): Paragraph {
  const chart = new ChartRun({
    type: 'bar',
    categories: categories.map(cleanText),
    series: [{ name: cleanText(title), values: percents, color: COLOUR.bar }],
    categoryAxis: { reverseOrder: true, font },
    valueAxis: { minimum: 0, maximum: 100, interval: 20, crossesAt: 'maximum', numberFormat: '0"%"', font },
    dataLabels: { value: true, numberFormat: '0"%"', position: 'outsideEnd', font },
    gapWidth: 45,
    legend: false,
    font: { name: FONT },
    chartArea: { fill: 'FFFFFF', border: 'none' },
    transformation: {
      width: Math.floor(PORTRAIT_WIDTH * PIXELS_PER_TWIP),
      height: 44 + BAR_HEIGHT * categories.length,
    },
    // A fixed id: the library would count on from the last report built.
    altText: { id: '1', name: 'Figure 1', title: cleanText(title), description: cleanText(altText) },
  });
  return new Paragraph({ keepLines: true, children: [chart] });
}
