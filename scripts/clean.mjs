import { rmSync } from 'node:fs'

// A deleted test would otherwise go on running from its compiled copy.
for (const folder of process.argv.slice(2)) rmSync(folder, { recursive: true, force: true })
