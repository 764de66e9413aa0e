import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { commandTable } from '../../src/cli/commands.ts'
import { execHelp, usage } from '../../src/cli/help.ts'
import { layOut, widthOf } from '../../src/cli/layout.ts'
import { groupedInputs } from '../../src/core/settings/groups.ts'
import { inputNamesOf } from '../../src/core/settings/inputs.ts'
import { exitCodes } from '../../src/core/task/verdict.ts'
import { inProject } from '../support/project.ts'

const helps: readonly (readonly [string, (width?: number) => Promise<string>])[] = [
  ['mycli', async (width) => usage(width)],
  ...Object.entries(commandTable).map(([name, { help }]) => [`mycli ${name}`, help] as const),
]

describe('the help of a command', () => {
  it.each(helps)('%s fits a terminal of 40, 80 and 120 columns', async (_name, help) => {
    for (const width of [40, 80, 120]) {
      const wide = (await help(width)).split('\n').filter((line) => line.length > width)
      // A word that is wider than its line stays whole, so that it can be copied.
      expect([width, wide.filter((line) => / /.test(line.trim()))]).toEqual([width, []])
    }
    expect(await help()).toBe(await help(80))
  })

  it('begins with three examples, and has the groups of docs/inputs.md', () => {
    const lines = execHelp(120).split('\n')
    const at = lines.indexOf('Examples:')
    expect(at).toBeLessThan(4)
    expect(lines.slice(at, lines.indexOf('Usage:')).filter((line) => /^ {2}mycli exec /.test(line))).toHaveLength(3)
    const own = groupedInputs().filter(([, names]) =>
      names.some((name) => name !== 'command' && inputNamesOf('cli').includes(name)),
    )
    const titles = lines.filter((line) => /^\S.*:$/.test(line)).map((line) => line.slice(0, -1))
    expect(titles).toEqual(['Examples', 'Usage', ...own.map(([title]) => title), 'This command line'])
  })

  it('of mycli itself begins with three examples, and lists every command in a group', () => {
    const lines = usage(120).split('\n')
    expect(lines.slice(2, lines.indexOf('Usage:')).filter((line) => /^ {2}mycli /.test(line))).toHaveLength(3)
    const rows = lines.flatMap((line) => /^ {2}([a-z]+)(?: \S+)? {2,}\S/.exec(line)?.[1] ?? [])
    expect(rows).toEqual([...Object.keys(commandTable), 'help'])
  })

  it('says how flags are taken back, and how to see the version', () => {
    expect(execHelp(120)).toContain('A flag is taken back with --no-, as --quiet with --no-quiet')
    expect(execHelp(120)).toMatch(/^ {2}--version +Print the version; also -v\.$/m)
  })

  it('has a row for each exit code with a meaning, as the README has', () => {
    const sigpipe = 128 + 13
    const meant = [...Object.values(exitCodes), sigpipe].map(String)
    expect([...execHelp(80).matchAll(/^ {2}(\d+) /gm)].map(([, code]) => code)).toEqual(meant)
    const readme = readFileSync(inProject('README.md'), 'utf8')
    expect([...readme.matchAll(/^\| (n|\d+) \|/gm)].map(([, code]) => code)).toEqual(['n', ...meant])
  })

  it('speaks of options, not of a workflow', () => {
    expect(execHelp()).not.toMatch(/workflow|runner|\binputs?\b|\brun step\b|GitHub Action|\bjobs?\b/i)
  })

  it('has the columns of the terminal, within reason, and 80 where that is not known', () => {
    expect([{}, { columns: 0 }, { columns: 20 }, { columns: 100 }, { columns: 500 }].map(widthOf)).toEqual([
      80, 80, 40, 100, 120,
    ])
  })

  it('breaks lines at spaces, below what they explain', () => {
    const text = 'One two three four\nfive.\n\nRows:\n  --a\tbb cc dd\n  --long-option VALUE\tee\n\n  kept as a line'
    expect(layOut(text, 60)).toBe(
      'One two three four five.\n\nRows:\n  --a                  bb cc dd\n  --long-option VALUE  ee\n\n  kept as a line\n',
    )
    expect(layOut('up to 70 % less', 9)).toBe('up to\n70 % less\n')
    expect(layOut('  --a\tbb cc dd', 14)).toBe('  --a\n      bb cc dd\n')
    expect(layOut('  --a\tbb cc dd', 12)).toBe('  --a\n      bb cc\n      dd\n')
    expect(layOut(`  --${'x'.repeat(40)}\thelp\n  --b\tyes`, 80)).toBe(
      `  --${'x'.repeat(40)}\n       help\n  --b  yes\n`,
    )
  })
})
