import { AxisLeft } from '@visx/axis';
import { Group } from '@visx/group';
import { scaleLinear } from '@visx/scale';
import { Line, LinePath } from '@visx/shape';
import { type Risk, scoreOf } from '#shared/domain/board/risk';
import { longDate } from '#shared/lib/dates';

interface ScoreLineProps {
  readonly risk: Pick<Risk, 'history' | 'target'>;
  /** ISO instant up to which the line is drawn. */
  readonly until: string;
}

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BELOW] = [470, 120, 30, 10, 8, 20];

interface Corner {
  readonly at: number;
  readonly score: number;
}

/** The score over time as steps, against its target. Everything in it stands in the history below, in words. */
export function ScoreLine({ risk: { history, target }, until }: ScoreLineProps) {
  const times = history.map(({ at }) => Date.parse(at));
  const [first = 0, last] = [times[0], Math.max(Date.parse(until), ...times)];
  const x = scaleLinear<number>({ domain: [first, Math.max(last, first + 1)], range: [0, WIDTH - LEFT - RIGHT] });
  const y = scaleLinear<number>({ domain: [0, 25], range: [HEIGHT - TOP - BELOW, 0] });
  const corners = history.flatMap(({ now }, at): Corner[] => [
    { at: times[at] ?? first, score: scoreOf(now) },
    { at: times[at + 1] ?? last, score: scoreOf(now) },
  ]);
  const aim = scoreOf(target);
  return (
    <svg className="board-svg" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <Group left={LEFT} top={TOP}>
        <AxisLeft
          scale={y}
          tickValues={[0, 5, 10, 15, 20, 25]}
          hideAxisLine
          hideTicks
          tickLabelProps={() => ({ className: 'board-label', textAnchor: 'end', dx: -4, dy: '0.32em' })}
        />
        <Line className="spark-target" from={{ x: 0, y: y(aim) }} to={{ x: WIDTH - LEFT - RIGHT, y: y(aim) }} />
        <text className="board-label" x={WIDTH - LEFT - RIGHT} y={y(aim) - 4} textAnchor="end">
          target {aim}
        </text>
        <LinePath className="spark-line" data={corners} x={({ at }) => x(at)} y={({ score }) => y(score)} />
        <text className="board-label" x={0} y={HEIGHT - TOP - 5}>
          {longDate(new Date(first).toISOString())}
        </text>
        <text className="board-label" x={WIDTH - LEFT - RIGHT} y={HEIGHT - TOP - 5} textAnchor="end">
          now
        </text>
      </Group>
    </svg>
  );
}
