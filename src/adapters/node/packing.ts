import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Packing } from '../../app/ports.ts'

/** A file of the command is 1 MiB at the most; more than that is not what the wrapper sent. */
const longestFile = 4 * 1024 * 1024

/** gzip, base64 and SHA-256 by Node's own. */
export const systemPacking: Packing = {
  pack: (text) => gzipSync(text, { level: 9 }).toString('base64'),
  unpack(base64, sha256) {
    try {
      const bytes = gunzipSync(Buffer.from(base64, 'base64'), { maxOutputLength: longestFile })
      return createHash('sha256').update(bytes).digest('hex') === sha256 ? bytes.toString('utf8') : undefined
    } catch {
      return undefined
    }
  },
}
