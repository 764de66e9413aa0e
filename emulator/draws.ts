/** Seconds: always the same, or drawn at random between the two. Infinity is never. */
export type Range = number | readonly [number, number]

/** A source of numbers in [0, 1) that begins anew with its seed. */
export type Draw = () => number

/** The generator "mulberry32": small, fast and good enough for delays. */
export function drawsFrom(seed: number): Draw {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A number in a range. */
export function drawIn(range: Range, draw: Draw): number {
  if (typeof range === 'number') return range
  const [low, high] = range
  return low === high ? low : low + (high - low) * draw()
}
