/** How many, as a number and as a bar as long as their share. */
interface Props {
  readonly pupils: number;
  readonly of: number;
  /** What the bar stands for, by its fill as well as its colour: an earlier try, the key. */
  readonly look?: 'first' | 'key' | undefined;
}

export function CountBar({ pupils, of, look }: Props) {
  return (
    <span class="count-bar" data-look={look} style={{ '--share': of === 0 ? 0 : pupils / of }}>
      <b>{pupils}</b>
    </span>
  );
}
