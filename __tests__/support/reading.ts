import { type Item, newStream, readEvents, type Stream } from '../../src/core/log/stream.ts'
import { nonce } from './plan.ts'

/** What a stream is after some pages, and what it brought. */
export interface ReadStream {
  readonly stream: Stream
  readonly items: readonly Item[]
  /** The command's lines alone, late ones too. */
  readonly lines: readonly string[]
}

/** Reads pages of events from the beginning of a stream. */
export function readPages(...pages: readonly (readonly string[])[]): ReadStream {
  let stream = newStream(nonce)
  const items: Item[] = []
  for (const page of pages) {
    const read = readEvents(stream, page)
    stream = read.stream
    items.push(...read.items)
  }
  return { stream, items, lines: linesOf(items) }
}

/** The lines among the items. */
export function linesOf(items: readonly Item[]): readonly string[] {
  return items.flatMap((item) => (item.kind === 'lines' ? item.texts : []))
}
