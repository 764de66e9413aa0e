// Small breaks of what the bundle does as a whole; each is to be noticed by tests that start dist itself.

const bundled = (tests) => (file, find, replace) => ({ file, find, replace, tests: [tests], bundle: true })
const contract = (file, find, replace) => ({ file, find, replace, tests: ['fargate/contract-fargate'] })
const verdict = bundled('fargate/verdict-bundle')
const role = bundled('secrets/role')
const fetch = bundled('secrets/fetch')
const seen = bundled('fargate/start-seen')
const containers = bundled('fargate/start-containers')
const init = bundled('cli/init')
const destroy = bundled('cli/destroy')
// Between two inits, which no test can hold at the moment.
const apart = (file, find, replace) => ({ file, find, replace, tests: ['app/stack'] })
const throttling = bundled('cli/throttling')
const doctor = bundled('cli/doctor')
const profile = bundled('cli/profile')
const first = bundled('cli/init-try')
const states = bundled('cli/init-states')
const drift = bundled('cli/init-drift')
const credentials = bundled('cli/init-credentials')
const rights = (find, replace) => ({
  file: 'infra/template.yaml',
  find,
  replace,
  tests: ['fargate/rights'],
  bundle: true,
})
const setup = (find, replace) => ({ file: 'docs/iam.md', find, replace, tests: ['cli/rights'], bundle: true })
const policies = (find, replace) => ({ file: 'infra/template.yaml', find, replace, tests: ['infra/policies'] })
const template = (find, replace) => ({ file: 'infra/template.yaml', find, replace, tests: ['infra/template'] })

export default [
  contract(
    'src/adapters/aws/tasks.ts',
    '      seen.add(id)\n      return stateOf(task)',
    "      return { phase: 'running' }",
  ),
  verdict('src/action/publish.ts', "    'exit-code': exitCode,", "    'exit-code': 0,"),
  verdict('src/action/publish.ts', 'return isSpoilt ? { exitCode: 1,', 'return isSpoilt ? { exitCode: 0,'),
  role('src/adapters/aws/role.ts', 'hide(answer.credentials, mask)', ''),
  role('src/adapters/aws/role.ts', "again === 'shorter' && seconds > modestSeconds", 'false'),
  role('src/adapters/aws/role.ts', '    RoleSessionName: sessionName,\n', "    RoleSessionName: 'x',\n"),
  fetch('src/core/source/credentials.ts', '  if (isOwnRepository(url, context)) return true\n', ''),
  fetch(
    'src/core/source/credentials.ts',
    "return isSameServer || !/^gh[a-z]_|^github_pat_/.test(inputs.token ?? '')",
    'return true',
  ),
  seen('src/core/aws/tags.ts', 'const key = fit(`mycli:${name}`, longestKey)', 'const key = `mycli:${name}/*`'),
  containers(
    'src/core/aws/task-definition.ts',
    'containers.tools, place, container),\n    image: place.checkoutImage,\n    essential: false,',
    'containers.tools, place, container),\n    image: place.checkoutImage,\n    essential: true,',
  ),
  // the stack
  init('src/cli/init-github.ts', 'if (audiences.includes(audience)) return arn', 'return arn'),
  init(
    'src/cli/init-key.ts',
    "  if (before?.parameters['PublicKey']) return { publicKey: undefined, unkept: [] }\n",
    '',
  ),
  init(
    'src/cli/init-github.ts',
    "  if (before?.parameters['RepositoryIds']) return undefined // it has been settled\n",
    '',
  ),
  init('src/cli/init.ts', '    await discard()\n    say', '    say'),
  credentials('src/cli/init.ts', '    if (!args.dryRun) await keepSecrets(init, secrets)\n', ''),
  credentials('src/cli/init.ts', '    tellKept(init, secrets)\n', ''),
  credentials('src/cli/init.ts', '    await discard().catch(() => {})\n', ''),
  credentials(
    'src/cli/init-secrets.ts',
    'replaces ? account.replaceSecret(name, value) : account.keepSecret(name, value)',
    'account.keepSecret(name, value)',
  ),
  credentials('src/cli/init-credentials.ts', 'args.replaceCredentials || !isStored(kind)', 'true'),
  credentials(
    'src/cli/init-credentials.ts',
    'const has = (kind: StoredKind): boolean => isStored(kind) || given',
    'const has = (kind: StoredKind): boolean => given',
  ),
  credentials('src/cli/init-credentials.ts', "isHidden: kind !== 'ssh'", 'isHidden: false'),
  credentials('src/cli/init-credentials.ts', '!found.isFile() || ', ''),
  credentials('src/cli/init-credentials.ts', '  if (!args.credentials) return []\n', ''),
  drift(
    'src/adapters/aws/stack-host.ts',
    "    ...(drift === 'put-back' ? { DeploymentMode: 'REVERT_DRIFT' as const } : {}),\n",
    '',
  ),
  drift('src/adapters/aws/stack-host.ts', "status === 'DELETED' ? { drift: 'deleted' } : {}", '{}'),
  drift('src/app/stack.ts', '    if (!(error instanceof UserError)) throw error\n', '    throw error\n'),
  drift('src/cli/init.ts', 'if (proposal.driftUnknown !== undefined)', 'if (false)'),
  profile('src/adapters/aws/http.ts', 'profile === undefined ? shared : { ...shared, profile }', 'shared'),
  profile('src/adapters/aws/region.ts', 'await profileRegion(profile)', 'await profileRegion(undefined)'),
  profile('src/adapters/aws/default-credentials.ts', '{ logger: silent }', '{}'),
  profile('src/cli/init-try.ts', '`AWS_PROFILE=${args.profile} `', "''"),
  first('src/cli/init-try.ts', ' || waits >= roleSettles.times', ' || waits >= 0'),
  first('src/cli/init-try.ts', '    if (!(error instanceof UserError)) throw error\n', '    throw error\n'),
  first('src/cli/init.ts', '  if (args.dryRun) return 0\n', ''),
  first('src/cli/init.ts', "    if (!isAnswered) return cancelled(say, 'mycli init goes on with the rest.')\n", ''),
  rights('ecr:BatchImportUpstreamImage, ', ''),
  template(
    '        - HasThirdZone\n        - [!Ref SubnetA, !Ref SubnetB, !Ref SubnetC]\n        - !If',
    '        - HasThirdZone\n        - [!Ref SubnetA, !Ref SubnetB]\n        - !If',
  ),
  policies('repository/mycli/${AWS::StackName}/*', 'repository/*'),
  states('src/cli/init-stack.ts', "  DELETE_FAILED: 'it could not be deleted earlier',\n", ''),
  states('src/cli/init-stack.ts', "if (status === 'UPDATE_ROLLBACK_FAILED')", 'if (false)'),
  states('src/cli/init.ts', "if (before === 'leaving')", 'if (false)'),
  doctor('src/cli/doctor.ts', 'Promise.resolve(clockFindings(caller.clockOffsetMs))', 'Promise.resolve([])'),
  doctor('src/adapters/aws/account-host.ts', 'client.config.systemClockOffset', '0'),
  doctor('src/adapters/aws/survey-host.ts', 'found.retentionInDays', '30'),
  doctor('src/compose/stack.ts', '      closed.abort()\n', ''),
  apart('src/app/stack.ts', "(await host.find(stack))?.status === 'REVIEW_IN_PROGRESS'", 'true'),
  apart('src/app/stack.ts', '(await host.proposals(stack)).length > 0', 'false'),
  states('src/cli/repository.ts', 'readRepositoryIds(repository) ?? repositoryIdentity', 'repositoryIdentity'),
  init('src/cli/init-files.ts', '    if (await isThere(whole)) {', '    if (false) {'),
  init('src/cli/init-files.ts', '    if (!answer) continue\n', ''),
  init('src/adapters/aws/stack-host.ts', "    ...(isNew ? { OnStackFailure: 'DELETE' as const } : {}),\n", ''),
  init(
    'src/adapters/aws/stack-host.ts',
    '      ...parameters.kept.map((ParameterKey) => ({ ParameterKey, UsePreviousValue: true })),\n',
    '',
  ),
  init('src/adapters/aws/account-host.ts', "Type: 'SecureString'", "Type: 'String'"),
  init('src/cli/init-like.ts', "const names = { like: '--like', ", "const names = { like: 'like', "),
  init('src/cli/init-like.ts', 'service?.cluster === own ? undefined', 'service?.cluster !== own ? undefined'),
  init('src/cli/init-like.ts', 'args.likeKey ? execution : undefined', 'execution'),
  destroy(
    'src/cli/destroy.ts',
    "    if (tasks.length === 0 || given.has('stop-tasks')) return true\n",
    '    if (true) return true\n',
  ),
  destroy('src/cli/destroy.ts', '  await order.tasks.removeDefinitions(before.definitions)\n', ''),
  destroy('src/cli/destroy.ts', '  await opened.account.removeParameters(before.parameters)\n', ''),
  destroy('src/cli/destroy.ts', '  await emptyCache(opened, { ...address, ...before, say })\n', ''),
  destroy('src/cli/destroy.ts', "unseen !== undefined && known.state?.parameters['ImageCache'] === 'yes'", 'false'),
  destroy(
    'src/cli/destroy-cache.ts',
    '      say(`ECR repository',
    '      if (error) throw error\n      say(`ECR repository',
  ),
  destroy('src/cli/destroy.ts', 'role === known || isRoleOfStack(stack, role)', 'role === known'),
  throttling('src/adapters/aws/account-host.ts', 'maxAttempts: 5', 'maxAttempts: 1'),
  throttling('src/adapters/aws/survey-host.ts', 'maxAttempts: 5', 'maxAttempts: 1'),
  throttling('src/adapters/aws/service.ts', 'maxAttempts: 5', 'maxAttempts: 1'),
  throttling('src/adapters/aws/task-host.ts', 'maxAttempts: 8', 'maxAttempts: 1'),
  throttling('src/adapters/aws/account-calls.ts', 'isThrottled(failure) ? { hint: tooMany } : {}', '{}'),
  destroy('src/app/stack.ts', "if (signal.aborted) return 'held'", "if (signal.aborted) return 'leaving'"),
  destroy('src/core/stack/removal.ts', 'has a dependent object|', ''),
  destroy('src/adapters/aws/ecr.ts', 'nextToken = page.nextToken', 'nextToken = undefined'),
  destroy('src/adapters/aws/ecr.ts', 'force: true', 'force: false'),
  destroy('src/adapters/aws/task-host.ts', "        if (!isOwn(newest?.executionRoleArn ?? '')) continue\n", ''),
  rights('            Action: [ecs:DescribeTasks, ecs:StopTask]\n', '            Action: ecs:DescribeTasks\n'),
  rights(
    "              - !Sub 'arn:${AWS::Partition}:iam::${AWS::AccountId}:role${RolePath}mycli/${AWS::StackName}/*'\n",
    '',
  ),
  setup('"ecs:DeleteCluster", ', ''),
  setup('"ssm:GetParametersByPath", ', ''),
  policies('                token.actions.githubusercontent.com:repository_id: !Ref RepositoryIds\n', ''),
  policies("              StringNotEquals: { ecs:privileged: 'true' }\n", ''),
  policies(
    "iam::${AWS::AccountId}:role${RolePath}mycli/${AWS::StackName}/*'",
    "iam::${AWS::AccountId}:role${RolePath}mycli*'",
  ),
  template('    DeletionPolicy: RetainExceptOnCreate\n', ''),
  template('    Default: on-demand\n', '    Default: spot\n'),
]
