#!/usr/bin/env node
import { cli } from './mycli.js'

await cli(import.meta.dirname)
