import { expect, it } from '@jest/globals'
import { accountIdsIn } from '../../../src/core/aws/account-ids.ts'

it('the accounts in some texts are those of ARNs and of private registries, each once', () => {
  const texts = [
    'arn:aws:iam::123456789012:role/mycli',
    'A=arn:aws-us-gov:ssm:us-gov-east-1:210987654321:parameter/a\nB=arn:aws:iam::123456789012:role/b',
    '333333333333.dkr.ecr.eu-west-1.amazonaws.com/shop:444444444444',
    'echo 555555555555 arn:aws:s3:::bucket',
  ]
  expect(accountIdsIn(texts)).toEqual(['123456789012', '210987654321', '333333333333'])
  expect(accountIdsIn([])).toEqual([])
})
