import { describe, expect, it } from '@jest/globals'
import type { AccountHost } from '../../src/app/stack-ports.ts'
import { lookAtProvider, lookedAt } from '../../src/app/survey.ts'
import { UserError } from '../../src/core/errors.ts'

describe('the OIDC provider of an account', () => {
  const wanted = { arn: 'arn:provider', audience: 'sts.amazonaws.com', init: 'mycli init' }
  const look = (audiences: readonly string[] | undefined) =>
    lookAtProvider({ audiences: async () => audiences } as unknown as AccountHost, wanted)

  it('has to be there, and to accept the audience', async () => {
    expect(await look(undefined)).toMatchObject([{ state: 'bad', remedy: 'mycli init' }])
    expect(await look(['https://github.com/owner'])).toMatchObject([
      {
        state: 'bad',
        remedy:
          'aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn arn:provider --client-id sts.amazonaws.com',
      },
    ])
    expect(await look(['x', 'sts.amazonaws.com'])).toMatchObject([{ state: 'good' }])
  })
})

describe('a look at one thing', () => {
  it('that is refused is a finding, and one that breaks is a bug', async () => {
    const failing = (error: Error) => lookedAt('It', () => Promise.reject(error))
    expect(await failing(new UserError('No.'))).toEqual([{ state: 'unknown', text: 'It: No.' }])
    await expect(failing(new TypeError('x'))).rejects.toThrow(TypeError)
  })
})
