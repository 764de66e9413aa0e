import { decode } from '../src/adapters/local/lines.ts'

/** The awslogs driver of Fargate cuts lines that are longer into several events. moby's driver awslogs, maximumBytesPerEvent. */
const longestLine = 262_118

const newline = 10

/** Cuts what a container writes into events, as the log driver does: empty lines make none. */
export function awslogsLines(take: (line: string) => void): { push(chunk: Buffer): void; end(): void } {
  let rest: Buffer = Buffer.alloc(0)
  const emit = (line: Buffer): void => {
    for (let at = 0; at < line.length; ) {
      const end = pieceEnd(line, at)
      take(decode(line.subarray(at, end)))
      at = end
    }
  }
  return {
    push(chunk) {
      rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
      let from = 0
      for (let end = rest.indexOf(newline); end >= 0; end = rest.indexOf(newline, from)) {
        emit(rest.subarray(from, end))
        from = end + 1
      }
      rest = rest.subarray(from)
    },
    end() {
      emit(rest)
      rest = Buffer.alloc(0)
    },
  }
}

// A cut inside a character would make two broken ones: continuation bytes begin with the bits 10.
function pieceEnd(line: Buffer, from: number): number {
  let end = Math.min(line.length, from + longestLine)
  while (end < line.length && end > from + 1 && ((line[end] ?? 0) & 0xc0) === 0x80) end -= 1
  return end
}
