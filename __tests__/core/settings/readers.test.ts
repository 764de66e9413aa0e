import { describe, expect, it } from '@jest/globals'
import { fileKeys, type InputName, type Inputs, inputNamesOf } from '../../../src/core/settings/inputs.ts'
import { readPath } from '../../../src/core/settings/readers.ts'
import { resolveSettings } from '../../../src/core/settings/resolve.ts'
import { parsed, problemOf, sourceOf } from '../../support/inputs.ts'

const digest = `sha256:${'0123'.repeat(16)}`
const arn = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:a-AbCdEf'

describe('what a task on Fargate is', () => {
  it.each<[InputName, string, unknown]>([
    ['image', ' node:24 ', 'node:24'],
    ['image', `localhost:5000/a/b@${digest}`, `localhost:5000/a/b@${digest}`],
    ['checkout-image', 'public.ecr.aws/a/b:1', 'public.ecr.aws/a/b:1'],
    ['image-credentials', ` ${arn} `, arn],
    ['cpu', '512', 512],
    ['cpu', ' .25 vCPU ', 256],
    ['cpu', '2vcpu', 2_048],
    ['memory', '4096', 4_096],
    ['memory', '0.5 GB', 512],
    ['memory', '4GiB', 4_096],
    ['memory', '16 GB', 16_384],
    ['memory', '1.25 GB', 1_280],
    ['branch', 'a@b', 'a@b'],
    ['branch', 'a@', 'a@'],
    ['branch', '@a', '@a'],
    ['branch', 'refs/heads/x', 'refs/heads/x'],
    ['branch', `release-${'a1'.repeat(20)}`, `release-${'a1'.repeat(20)}`],
    ['branch', `${'a1'.repeat(20)}-fix`, `${'a1'.repeat(20)}-fix`],
    ['branch', '12/merge-it', '12/merge-it'],
    ['shell', 'perl {0}', ['perl', '{0}']],
    ['shell', 'perl\t-w {0} {{x}}', ['perl', '-w', '{0}', '{x}']],
    ['ephemeral-storage', '21', 21],
    ['ephemeral-storage', '200', 200],
    ['architecture', 'arm64', 'arm64'],
    ['architecture', 'aarch64', 'arm64'],
    ['architecture', 'amd64', 'x86_64'],
    ['architecture', 'x86-64', 'x86_64'],
    ['architecture', 'linux/arm64', 'arm64'],
    ['capacity', 'spot', 'spot'],
    ['capacity', 'on-demand', 'on-demand'],
    ['retries-on-interruption', '3', 3],
    ['secrets', `A=${arn}`, { A: arn }],
    ['stack', ' prod ', 'prod'],
    ['subnets', 'subnet-a, subnet-b\nsubnet-c,,', ['subnet-a', 'subnet-b', 'subnet-c']],
    ['security-groups', 'sg-a', ['sg-a']],
    ['public-ip', 'false', false],
    ['aws-region', ' us-gov-east-1 ', 'us-gov-east-1'],
    ['aws-region', 'ap-southeast-12', 'ap-southeast-12'],
  ])('%s reads %j as %j', (name, text, value) => {
    expect(parsed({ [name]: [text] })[name]).toEqual(value)
  })

  it.each<[InputName, string, string]>([
    ['image', 'a b', 'must be the name of an image such as node:24, not "a b": it has a space in it.'],
    ['image', '-v', 'not "-v": "-v" cannot be in its name.'],
    ['image', 'a'.repeat(256), 'its name has more than 255 characters.'],
    ['cpu', '0', 'must be vCPUs such as 2 or 0.5, or CPU units such as 1024, not "0".'],
    ['cpu', 'much', 'must be vCPUs such as 2 or 0.5, or CPU units such as 1024, not "much".'],
    ['cpu', 'x1 vCPU', 'must be vCPUs such as 2 or 0.5, or CPU units such as 1024, not "x1 vCPU".'],
    ['cpu', '1 vCPU!', 'must be vCPUs such as 2 or 0.5, or CPU units such as 1024, not "1 vCPU!".'],
    ['cpu', 'vCPU', 'must be vCPUs such as 2 or 0.5, or CPU units such as 1024, not "vCPU".'],
    ['memory', 'x2 GB', 'must be a size such as 4 GB, or MiB such as 4096, not "x2 GB".'],
    ['memory', '2 GBs', 'must be a size such as 4 GB, or MiB such as 4096, not "2 GBs".'],
    ['branch', '@', '"@" cannot be a branch, a tag or a ref of git.'],
    ['shell', '{0} x {0}', 'must be bash, sh, python, or a command line such as "perl {0}", not "{0} x {0}".'],
    ['shell', 'perl', 'must be bash, sh, python, or a command line such as "perl {0}", not "perl".'],
    ['shell', 'perl -w', 'must be bash, sh, python, or a command line such as "perl {0}", not "perl -w".'],
    ['shell', 'perl\n{0}', 'must be bash, sh, python, or a command line such as "perl {0}", not "perl\ufffd{0}".'],
    ['shell', '"', 'must be bash, sh, python, or a command line such as "perl {0}", not """.'],
    ['lfs', 'xtrue', 'must be true or false, not "xtrue".'],
    ['lfs', 'trues', 'must be true or false, not "trues".'],
    ['lfs', 'xfalse', 'must be true or false, not "xfalse".'],
    ['lfs', 'falses', 'must be true or false, not "falses".'],
    ['aws-region', '1eu-west-1', 'must be a region such as eu-west-1, not "1eu-west-1".'],
    ['memory', '2 TB', 'must be a size such as 4 GB, or MiB such as 4096, not "2 TB".'],
    ['memory', '-1', 'must be a size such as 4 GB, or MiB such as 4096, not "-1".'],
    ['ephemeral-storage', '19', 'must be whole GiB from 20 to 200, such as 50, not "19".'],
    ['ephemeral-storage', '201', 'must be whole GiB from 20 to 200, such as 50, not "201".'],
    ['architecture', 'arm', 'must be x86_64 or arm64, not "arm".'],
    ['capacity', 'fargate', 'must be spot-then-on-demand, spot or on-demand, not "fargate".'],
    ['retries-on-interruption', '-1', 'must be a whole number, not "-1".'],
    ['retries-on-interruption', '10000', 'must be a whole number, not "10000".'],
    ['public-ip', 'yes', 'must be true or false, not "yes".'],
    ['aws-region', 'Ireland', 'must be a region such as eu-west-1, not "Ireland".'],
    ['aws-region', 'eu-west-1.evil.example', 'must be a region such as eu-west-1, not "eu-west-1.evil.example".'],
  ])('%s refuses %j', (name, text, problem) => {
    expect(problemOf(name, text)).toContain(problem)
  })
})

describe('where it runs', () => {
  const defaults = (frontEnd: 'action' | 'cli'): Inputs =>
    resolveSettings([sourceOf({ command: ['true'] })], frontEnd).inputs
  const network: readonly InputName[] = [
    'cluster',
    'subnets',
    'security-groups',
    'public-ip',
    'execution-role',
    'task-role',
    'log-group',
    'public-key',
    'key-secret',
    'checkout-image',
  ]

  it.each(network)('%s has no default, so that the stack has a say', (name) => {
    expect(defaults('action')[name]).toBeUndefined()
    expect(defaults('cli')[name]).toBeUndefined()
  })

  it('is for no settings file to say, but by the name of a stack', () => {
    expect(fileKeys.filter((name) => network.includes(name) || name === 'role-to-assume')).toEqual([])
    expect(fileKeys).toContain('stack')
  })

  it('takes no key on the command line', () => {
    const secret: readonly InputName[] = ['ssh-key', 'ssh-known-hosts']
    expect(inputNamesOf('cli').filter((name) => secret.includes(name))).toEqual([])
  })
})

describe('the path of a file of the repository', () => {
  it.each(['a', '.github/a b.yaml', 'a/..b/c'])('may be %j', (path) => {
    expect(readPath(path)).toEqual({ value: path })
  })

  it.each(['/a', '../a', 'a/../b', 'a/..', '..', 'a\u0007b'])('is not %j', (path) => {
    expect(readPath(path)).toEqual({
      problem: `must be a path inside the repository, not "${path.replace('\u0007', '\ufffd')}".`,
    })
  })
})
