/** Numbers from stop to stop: a thin line for each pupil and a thick one for the class's median, on one scale of 1 to 99. */
interface Props {
  readonly name: string;
  readonly stops: readonly string[];
  /** Percent at each stop; a line ends where a stop was not reached. */
  readonly lines: readonly (readonly (number | undefined)[])[];
  readonly median: readonly (number | undefined)[];
}

/** Units of the drawing. */
const WIDTH = 400;
const HEIGHT = 220;
const AIR = 12;
const GRID = [1, 50, 99] as const;

export function LineChart({ name, stops, lines, median }: Props) {
  const x = (stop: number) => AIR + (stop / Math.max(1, stops.length - 1)) * (WIDTH - 2 * AIR);
  const y = (percent: number) => AIR + ((99 - percent) / 98) * (HEIGHT - 2 * AIR);
  const path = (numbers: readonly (number | undefined)[]) =>
    numbers
      .flatMap((percent, stop) => (percent === undefined ? [] : [{ stop, percent }]))
      .map(({ stop, percent }, at) => `${at === 0 ? 'M' : 'L'}${x(stop).toFixed(1)} ${y(percent).toFixed(1)}`)
      .join('');
  return (
    <figure class="lines" aria-hidden="true">
      <figcaption>{name}</figcaption>
      <div class="lines__field">
        <p class="lines__scale">
          {GRID.toReversed().map((percent) => (
            <span key={percent} style={{ '--at': `${(100 * y(percent)) / HEIGHT}%` }}>
              {percent}
            </span>
          ))}
        </p>
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} focusable="false">
          {GRID.map((percent) => (
            <path
              key={percent}
              class="lines__grid"
              data-coin={percent === 50 || undefined}
              d={`M0 ${y(percent)}H${WIDTH}`}
            />
          ))}
          {stops.map((stop, at) => (
            <path key={stop} class="lines__stop" d={`M${x(at)} 0V${HEIGHT}`} />
          ))}
          <path class="lines__pupils" d={lines.map(path).join('')} />
          <path class="lines__casing" d={path(median)} />
          <path class="lines__median" d={path(median)} />
          {median.map(
            (percent, at) =>
              percent !== undefined && (
                <circle key={stops[at]} class="lines__pin" cx={x(at)} cy={y(percent)} r="5" />
              ),
          )}
        </svg>
      </div>
      <ol class="lines__stops">
        {stops.map((stop, at) => (
          <li key={stop}>
            {stop} <b>{median[at] === undefined ? '' : Math.round(median[at])}</b>
          </li>
        ))}
      </ol>
    </figure>
  );
}
