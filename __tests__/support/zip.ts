import { crc32 } from './crc32.ts'

/** A file in an archive. */
export interface Packed {
  readonly name: string
  readonly text: string
  readonly mode?: number
}

/** A ZIP archive of them, as they are: nothing is compressed. */
export function zipOf(files: readonly Packed[]): Buffer {
  let offset = 0
  const parts = files.map(({ name, text, mode = 0o644 }) => {
    const path = Buffer.from(name)
    const body = Buffer.from(text)
    // Both headers have these, from the version to the length of the name; the date is the first day of 1980.
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(0x21, 8)
    shared.writeUInt32LE(crc32(body), 10)
    shared.writeUInt32LE(body.length, 14)
    shared.writeUInt32LE(body.length, 18)
    shared.writeUInt16LE(path.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, path, body])
    // The attributes of a file are those of Unix: a regular file, and its mode.
    const central = Buffer.alloc(14)
    central.writeUInt32LE(((0o100000 | mode) << 16) >>> 0, 6)
    central.writeUInt32LE(offset, 10)
    offset += local.length
    return { local, central: Buffer.concat([Buffer.from('PK\x01\x02\x14\x03'), shared, central, path]) }
  })
  const directory = Buffer.concat(parts.map(({ central }) => central))
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts.map(({ local }) => local), directory, end])
}
