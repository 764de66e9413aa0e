import { action } from './mycli.js'

await action(import.meta.dirname)
