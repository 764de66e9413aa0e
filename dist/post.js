import { post } from './mycli.js'

await post(import.meta.dirname)
