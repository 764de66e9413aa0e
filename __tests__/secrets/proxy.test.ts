import { afterAll, describe, expect, it } from '@jest/globals'
import { startProxy } from '../support/proxy.ts'
import { operationsOf, roleWorlds, stepWithRole } from '../support/role.ts'

const worlds = roleWorlds()
afterAll(() => worlds.close())

describe('a proxy', () => {
  // With a role, another machine would have to be one of AWS's own.
  const host = 'localhost'
  const stepThrough = async (noProxy: string) => {
    const world = await worlds.make()
    const { port } = new URL(world.aws.url)
    const proxy = await startProxy(Number(port))
    const there = `http://${host}:${port}`
    const env = {
      ...{ http_proxy: proxy.url, https_proxy: proxy.url, no_proxy: noProxy },
      AWS_ENDPOINT_URL: there,
      ACTIONS_ID_TOKEN_REQUEST_URL: `${there}/oidc/token?api-version=2.0`,
    }
    const result = await stepWithRole(world, 'deploy', { env })
    await proxy.close()
    return { result, world, asked: proxy.asked }
  }

  it.concurrent('is asked by every call', async () => {
    const { result, world, asked } = await stepThrough('127.0.0.1')
    expect(result.code).toBe(0)
    expect(asked).toHaveLength(world.aws.requests.length)
    expect(operationsOf(world)).toEqual(
      expect.arrayContaining([
        'oidc:GetToken',
        'sts:AssumeRoleWithWebIdentity',
        'ecs:RunTask',
        'ecs:DescribeTasks',
        'logs:GetLogEvents',
      ]),
    )
  })

  it.concurrent('is asked by none where NO_PROXY names the host', async () => {
    const { result, asked } = await stepThrough(host)
    expect([result.code, asked]).toEqual([0, []])
  })
})
