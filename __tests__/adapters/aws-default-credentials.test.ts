import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type ChainCredentials, defaultCredentials } from '../../src/adapters/aws/default-credentials.ts'
import { clientOptions } from '../../src/adapters/aws/http.ts'
import { findRegion } from '../../src/adapters/aws/region.ts'
import { removeTemporaryFolders, temporaryFolder } from '../support/repository.ts'

const before = process.env
let masked: string[]

beforeEach(() => {
  masked = []
  const folder = temporaryFolder()
  const files = { AWS_CONFIG_FILE: join(folder, 'config'), AWS_SHARED_CREDENTIALS_FILE: join(folder, 'credentials') }
  process.env = { PATH: before['PATH'], HOME: folder, AWS_EC2_METADATA_DISABLED: 'true', ...files }
})
afterEach(() => {
  process.env = before
})
afterAll(removeTemporaryFolders)

const set = (variables: NodeJS.ProcessEnv): void => void Object.assign(process.env, variables)
const writeConfig = (text: string): void => writeFileSync(process.env['AWS_CONFIG_FILE'] ?? '', text)

async function found(): Promise<ChainCredentials> {
  const client = await clientOptions('eu-west-1', '0.0.0')
  const mask = (secret: string): void => void masked.push(secret)
  return defaultCredentials({ client, environment: process.env, frontEnd: 'cli', mask })
}

describe('the default chain', () => {
  it('takes keys from the environment, masks them, and knows when they will not be renewed', async () => {
    set({ AWS_ACCESS_KEY_ID: 'ASIA1', AWS_SECRET_ACCESS_KEY: 'secret', AWS_SESSION_TOKEN: 'session' })
    expect((await found()).expiresAtMs).toBeUndefined()
    expect(masked).toEqual(['secret', 'session'])
    set({ AWS_CREDENTIAL_EXPIRATION: '2090-01-01T00:00:00Z' })
    expect((await found()).expiresAtMs).toBe(Date.UTC(2090, 0, 1))
  })

  it('takes a profile, and asks its process again when AWS has refused what it gave', async () => {
    const script = join(process.env['HOME'] ?? '', 'keys.sh')
    writeFileSync(
      script,
      'n=$(cat "$0.n" 2>/dev/null || echo 0); n=$((n+1)); echo $n >"$0.n"; printf \'{"Version":1,"AccessKeyId":"AKIA%s","SecretAccessKey":"secret%s","Expiration":"2090-01-01T00:00:00Z"}\' $n $n',
    )
    writeConfig(`[profile deploy]\nregion = eu-north-1\ncredential_process = sh ${script}\n`)
    set({ AWS_PROFILE: 'deploy' })
    const { provider, discard, expiresAtMs } = await found()
    expect([(await provider()).accessKeyId, (await provider()).accessKeyId, expiresAtMs]).toEqual([
      'AKIA1',
      'AKIA1',
      undefined,
    ])
    discard('another')
    expect((await provider()).accessKeyId).toBe('AKIA1')
    discard('AKIA1')
    expect((await provider()).accessKeyId).toBe('AKIA2')
    expect(masked).toEqual(['secret1', 'secret2'])
  })

  it.each([
    ['AWS access key ID', { AWS_ACCESS_KEY_ID: 'ASIA\n1' }],
    ['AWS secret access key', { AWS_SECRET_ACCESS_KEY: 'secret\n' }],
    ['AWS session token', { AWS_SESSION_TOKEN: 'session token' }],
  ])('refuses keys that no request can be made with: %s', async (name, changes) => {
    set({ AWS_ACCESS_KEY_ID: 'ASIA1', AWS_SECRET_ACCESS_KEY: 'secret', AWS_SESSION_TOKEN: 'session', ...changes })
    await expect(found()).rejects.toMatchObject({
      message: `The ${name} holds a line break, a blank or another character that it cannot have.`,
      hint: expect.any(String),
    })
  })

  it('without anything says what to do', async () => {
    await expect(found()).rejects.toMatchObject({
      message: 'There are no AWS credentials.',
      hint: expect.stringContaining('aws sso login'),
    })
  })

  it.each([
    [
      'a session',
      '[profile sso]\nsso_session = s\nsso_account_id = 123456789012\nsso_role_name = r\n[sso-session s]\nsso_start_url = https://sso.made-up.test\nsso_region = eu-west-1\n',
    ],
    [
      'the older form',
      '[profile sso]\nsso_start_url = https://sso.made-up.test\nsso_region = eu-west-1\nsso_account_id = 123456789012\nsso_role_name = r\n',
    ],
  ])('says that SSO has ended, with %s', async (_form, config) => {
    writeConfig(config)
    set({ AWS_PROFILE: 'sso' })
    await expect(found()).rejects.toMatchObject({ message: expect.stringMatching(/^The SSO session/) })
  })

  it('says that a profile is not there', async () => {
    set({ AWS_PROFILE: 'missing' })
    await expect(found()).rejects.toMatchObject({ message: expect.stringMatching(/profile.*missing|AWS credentials/i) })
  })
})

describe('the region', () => {
  it('is the input, AWS_REGION, AWS_DEFAULT_REGION, and the one of the profile, in this order', async () => {
    writeConfig('[default]\nregion = eu-north-1\n')
    expect(await findRegion(undefined, {})).toBe('eu-north-1')
    expect(await findRegion(undefined, { AWS_REGION: '', AWS_DEFAULT_REGION: 'us-east-2' })).toBe('us-east-2')
    const all = { AWS_REGION: 'us-east-1', AWS_DEFAULT_REGION: 'us-east-2' }
    expect(await findRegion(undefined, all)).toBe('us-east-1')
    expect(await findRegion('cn-north-1', all)).toBe('cn-north-1')
  })

  it('is never that of the machine, which is not even asked', async () => {
    const asked: string[] = []
    const machine = createServer((request) => asked.push(request.url ?? '')).listen(0, '127.0.0.1')
    await new Promise((resolve) => machine.once('listening', resolve))
    const { port } = machine.address() as AddressInfo
    delete process.env['AWS_EC2_METADATA_DISABLED']
    set({ AWS_EC2_METADATA_SERVICE_ENDPOINT: `http://127.0.0.1:${port}` })
    await expect(findRegion(undefined, {}, { setting: '--region' })).rejects.toMatchObject({
      message: 'The AWS region is not known.',
      hint: 'Set --region, or the variable AWS_REGION.',
    })
    machine.closeAllConnections()
    machine.close()
    expect(asked).toEqual([])
  })

  it('has the form of one', async () => {
    await expect(findRegion('Frankfurt', {})).rejects.toMatchObject({
      message: '"Frankfurt" of aws-region is not a region of AWS.',
    })
  })
})
