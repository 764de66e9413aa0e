import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { readConfigFile } from '../../../src/core/settings/config-file.ts'
import { fileKeys, helpOf, inputSpecs } from '../../../src/core/settings/inputs.ts'
import type { Schema } from '../../../src/core/settings/kinds.ts'
import { schemaUrl, settingsSchema } from '../../../src/core/settings/schema.ts'
import { inProject } from '../../support/project.ts'
import { validates } from '../../support/schema.ts'

const schema = settingsSchema()
const example = readFileSync(inProject('.mycli.yaml.example'), 'utf8')

describe('mycli.schema.json', () => {
  it('is what npm run schema makes of the table', () => {
    expect(readFileSync(inProject('mycli.schema.json'), 'utf8')).toBe(`${JSON.stringify(schema, undefined, 2)}\n`)
  })

  it('has the settings of the file and their words, and no other', () => {
    const properties = schema['properties'] as Readonly<Record<string, Schema>>
    expect(Object.keys(properties)).toEqual(fileKeys)
    for (const key of fileKeys) {
      const { default: usual } = inputSpecs[key]
      const help = helpOf(key, 'file')
      expect(properties[key]).toMatchObject({ description: help, ...(usual === undefined ? {} : { default: usual }) })
    }
  })

  it('is what the example names, and takes it', () => {
    expect(example.split('\n')[0]).toBe(`# yaml-language-server: $schema=${schemaUrl}`)
    expect(validates(schema, parse(example))).toBe(true)
  })

  it.each([
    'timeout: 90',
    'timeout: "90"',
    'timeout: 30m',
    'timeout: 720h',
    'repo: owner/name',
    'repo: https://example.com/a/b.git',
    'repo: ssh://git@example.com/a/b',
    'repo: git@example.com:a/b',
    'repo: ./sub',
    'branch: feature/x-1.2',
    'branch: refs/tags/v1',
    'shell: bash',
    'shell: sh',
    'shell: python',
    'shell: perl {0}',
    'shell: bash -x {0}',
    'working-directory: a/b',
    'command: make',
    'env: {A: x, B_1: 1.10, _c: true}',
    'image: node:24',
    'cpu: 1024',
    'cpu: 2 vCPU',
    'memory: 4096',
    'memory: 4 GB',
    'ephemeral-storage: 21',
    'architecture: arm64',
    'architecture: amd64',
    'cpu: 0.5',
    'cpu: 4',
    'memory: 4G',
    'ephemeral-storage: 20',
    'ephemeral-storage: 50GB',
    'timeout: 1 m',
    'timeout: 1h30m',
    'timeout: 2 h 5 min',
    'capacity: on-demand',
    'secrets: {A: "arn:aws:ssm:eu-west-1:123456789012:parameter/x"}',
    'stack: prod',
  ])('takes what the reader takes: %s', (text) => {
    expect(readConfigFile(text, { name: 'f' }).problems).toBeUndefined()
    expect(validates(schema, parse(text))).toBe(true)
  })

  it.each([
    'timeout: soon',
    'timeout: 0',
    'timeout: 0m',
    'timeout: 5.5',
    'timeout: true',
    'timeout: 2592001',
    'timeout: [1]',
    'timeout: 1H',
    'timeout: m',
    'timeout: 0h 0m',
    'repo: 5',
    'repo: --upload-pack=x',
    'repo: "ext::sh -c x"',
    'branch: 1.10',
    'branch: a..b',
    'branch: -x',
    'branch: a b',
    'shell: fish',
    'shell: "{0}"',
    'command: [a]',
    'command:',
    'env: [A=1]',
    'env: {1A: x}',
    'env: {A: [x]}',
    'env: {A: }',
    'image: 5',
    'cpu: 0',
    'memory: [1]',
    'ephemeral-storage: 19',
    'ephemeral-storage: 201',
    'ephemeral-storage: 30.5',
    'architecture: i386',
    'capacity: fargate',
    'secrets: [A=x]',
    'secrets: {1A: x}',
    'stack: 5',
    'cluster: mycli',
    'task-role: admin',
    'role-to-assume: x',
    'timeot: 5',
    'token: x',
    '- a',
  ])('refuses what the reader refuses: %s', (text) => {
    expect(readConfigFile(text, { name: 'f' }).problems).toBeDefined()
    expect(validates(schema, parse(text))).toBe(false)
  })
})
