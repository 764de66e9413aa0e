import { describe, expect, it } from '@jest/globals'
import { isRoleArn, nameInArn, parseArn } from '../../../src/core/arn.ts'
import { consoleUrl, logUrl } from '../../../src/core/aws/urls.ts'

describe('an ARN', () => {
  it('is taken apart', () => {
    expect(parseArn('arn:aws-cn:secretsmanager:cn-north-1:123456789012:secret:a/b-AbCdEf')).toEqual({
      partition: 'aws-cn',
      service: 'secretsmanager',
      region: 'cn-north-1',
      account: '123456789012',
      resource: 'secret:a/b-AbCdEf',
    })
    expect(parseArn('arn:aws:s3:::bucket')).toMatchObject({ region: '', account: '', resource: 'bucket' })
  })

  it.each([
    '',
    'mycli',
    'arn:aws:iam',
    'arn:gcp:iam::123456789012:role/x',
    'arn:aws:iam::12:role/x',
    'an arn:aws:iam::123456789012:role/x',
    'arn:aws:iam::123456789012:',
  ])('is not %j', (text) => {
    expect(parseArn(text)).toBeUndefined()
  })

  it.each([
    'arn:aws:iam::123456789012:role/a b',
    'arn:aws:iam::123456789012:role/a\n',
    'arn:aws:iam::123456789012:role/\u202e',
  ])('has no %j in it', (text) => {
    expect(parseArn(text)).toBeUndefined()
  })

  it.each([
    ['arn:aws:iam::123456789012:role/mycli/x/y', true],
    ['arn:aws:iam::123456789012:role/', false],
    ['arn:aws:iam::123456789012:user/x', false],
    ['arn:aws:iam::123456789012:instance-profile/role/x', false],
    ['arn:aws:iam::aws:role/x', false],
    ['arn:aws:sts::123456789012:role/x', false],
    ['role', false],
  ])('%s is one of a role: %s', (text, is) => {
    expect(isRoleArn(text)).toBe(is)
  })
})

const task = 'arn:aws:ecs:eu-west-1:123456789012:task/mycli/0123456789abcdef0123456789abcdef'

describe('names in links', () => {
  it('are the last part of a task, and the name of a cluster', () => {
    expect(nameInArn(task)).toBe('0123456789abcdef0123456789abcdef')
    expect(nameInArn('0123')).toBe('0123')
    expect(nameInArn('arn:aws:ecs:eu-west-1:123456789012:cluster/mycli')).toBe('mycli')
    expect(nameInArn('mycli')).toBe('mycli')
  })
})

describe('a link', () => {
  it.each([
    ['eu-west-1', 'https://eu-west-1.console.aws.amazon.com/'],
    ['cn-north-1', 'https://cn-north-1.console.amazonaws.cn/'],
    ['us-gov-west-1', 'https://us-gov-west-1.console.amazonaws-us-gov.com/'],
  ])('in %s goes to %s', (region, start) => {
    expect(consoleUrl({ region, cluster: 'c', task })).toMatch(new RegExp(`^${start.replaceAll('.', '\\.')}ecs/`))
    expect(logUrl({ region, logGroup: 'g', task })).toMatch(new RegExp(`^${start.replaceAll('.', '\\.')}cloudwatch/`))
  })

  it.each(['eusc-de-east-1', 'us-iso-east-1', 'us-isob-east-1', 'eu-isoe-west-1', 'xx-new-1'])(
    'in %s is none, since its console is not known',
    (region) => {
      expect(consoleUrl({ region, cluster: 'c', task })).toBeUndefined()
      expect(logUrl({ region, logGroup: 'g', task })).toBeUndefined()
    },
  )

  it('to a task names its cluster and its id', () => {
    const cluster = 'arn:aws:ecs:eu-west-1:123456789012:cluster/mycli'
    expect(consoleUrl({ region: 'eu-west-1', cluster, task })).toBe(
      'https://eu-west-1.console.aws.amazon.com/ecs/v2/clusters/mycli/tasks/0123456789abcdef0123456789abcdef/configuration?region=eu-west-1',
    )
  })

  it('to a log is encoded the way that the console decodes', () => {
    expect(logUrl({ region: 'eu-west-1', logGroup: '/mycli/a#b', task: 'x/0123' })).toBe(
      'https://eu-west-1.console.aws.amazon.com/cloudwatch/home?region=eu-west-1#logsV2:log-groups/log-group/$252Fmycli$252Fa$2523b/log-events/mycli$252Fmain$252F0123',
    )
    expect(logUrl({ region: 'eu-west-1', logGroup: 'g', task: '0123' }, 'checkout')).toMatch(
      /mycli\$252Fcheckout\$252F0123$/,
    )
  })
})
