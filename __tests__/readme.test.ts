import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { ownFlags } from '../src/cli/args.ts'
import { fileKeys, helpOf, inputNamesOf, inputSpecs } from '../src/core/settings/inputs.ts'
import { inProject } from './support/project.ts'

const readme = readFileSync(inProject('README.md'), 'utf8')

describe('the README', () => {
  it('lists every option of the table in its words, and no other', () => {
    const listed = [...readme.matchAll(/^\| `--([a-z-]+)[^|]*\| (.*) \|$/gm)].map(([, flag, help]) => [flag, help])
    const wanted = inputNamesOf('cli').flatMap((name) => {
      const { short, kind, default: usual } = inputSpecs[name]
      const help = helpOf(name, 'cli')
      const words = usual === undefined || kind === 'flag' ? help : `${help} Default: ${usual}.`
      return name === 'command' ? [] : [[name, words], ...(short ? [[short.flag, short.help]] : [])]
    })
    expect(listed.filter(([flag]) => !Object.hasOwn(ownFlags, flag ?? ''))).toEqual(wanted)
    for (const flag of Object.keys(ownFlags)) expect(listed.map(([name]) => name)).toContain(flag)
  })

  it('lists every setting of the file in its words, and no other', () => {
    const section = readme.split(/^## /m).find((part) => part.startsWith('.mycli.yaml\n')) ?? ''
    const listed = [...section.matchAll(/^\| `([^`]*)` \| (.*) \|$/gm)].map(([, key, help]) => [key, help])
    const wanted = fileKeys.map((key) => {
      const { default: usual } = inputSpecs[key]
      const help = helpOf(key, 'file')
      return [key, usual === undefined ? help : `${help} Default: ${usual}.`]
    })
    expect(listed).toEqual(wanted)
  })

  it('shows the two commands that a newcomer needs', () => {
    expect(readme).toContain('node dist/cli.js exec --local "')
    expect(readme).toContain('npm ci && npm test')
  })
})
