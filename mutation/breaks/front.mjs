// Small breaks of what composes a run, of both front ends and of what is local; each is to be noticed by the tests that
// are named with it.

const of =
  (file, ...tests) =>
  (find, replace) => ({ file: `src/${file}`, find, replace, tests })
const fargate = of('compose/fargate.ts', 'compose/fargate')
const place = of('compose/place.ts', 'compose/fargate')
const run = of('compose/run.ts', 'compose/run')
const caller = of('action/caller.ts', 'action/caller')
const step = of('action/main.ts', 'action/main')
const origin = of('action/origin.ts', 'action/origin')
const log = of('action/output.ts', 'action/output')
const post = of('action/post.ts', 'action/post')
const publish = of('action/publish.ts', 'action/publish')
const runner = of('action/runner.ts', 'action/runner')
const settingsFile = of('action/settings-file.ts', 'action/settings-file')
const contents = of('action/contents.ts', 'action/settings-file')
const args = of('cli/args.ts', 'cli/args')
const exec = of('cli/exec.ts', 'cli/main')
const commandLine = of('cli/main.ts', 'cli/main')
const settings = of('cli/settings.ts', 'cli/main')
const jobLog = of('action/job-log.ts', 'action/output')
const terminal = of('cli/output.ts', 'cli/output')
const configFile = of('adapters/node/config-file.ts', 'adapters/config-file')
const workingCopy = of('adapters/git/working-copy.ts', 'adapters/working-copy')
const local = of('adapters/local/engine.ts', 'adapters/local-engine')
const lines = of('adapters/local/lines.ts', 'adapters/lines')
const events = of('adapters/local/event-buffer.ts', 'adapters/lines')
const journal = of('adapters/node/journal.ts', 'adapters/node')
const packing = of('adapters/node/packing.ts', 'adapters/node')
const random = of('adapters/node/random.ts', 'adapters/node')
const clock = of('adapters/node/clock.ts', 'adapters/node')
const section = of('core/aws/troubleshooting.ts', 'core/aws/troubleshooting')
const ending = of('core/task/troubleshooting.ts', 'core/aws/troubleshooting')

export default [
  // what composes a run
  fargate("fargatePace(inputs['parallel-jobs'] ?? 1)", 'fargatePace(1)'),
  fargate("onInterruption: inputs['retries-on-interruption']", 'onInterruption: 0'),
  place("settings.origins.stack !== 'default'", 'false'),
  fargate('context !== undefined && isForkPullRequest(context)', 'false'),
  fargate('  journal.abandon()\n', ''),
  fargate('    journal.end()\n', ''),
  fargate('entry && !entry.ended ?', 'entry ?'),
  fargate('if (region && cluster && logGroup)', 'if (region)'),
  run("named !== undefined && named !== 'flag' && named !== 'input'", 'false'),
  run("named !== undefined && named !== 'flag' && named !== 'input'", "named !== undefined && named !== 'flag'"),
  run('...sourceProblems(settings), ', ''),
  run('.finally(() => opened.close())', ''),
  run('opening.then((late) => late.close()).catch(() => {})', 'opening.catch(() => {})'),
  run('  reportUnused(settings, caller.output)\n', ''),
  run('Object.hasOwn(engines, engine)', 'engine in engines'),
  // the step
  caller('sha: source?.sha ?? context.sha', 'sha: context.sha'),
  caller('ref: source?.branch ?? context.ref', 'ref: context.ref'),
  caller("env['RUNNER_TEMP'] || env['TMPDIR'] || '/tmp'", "env['TMPDIR'] || '/tmp'"),
  step('finished = !mayStillRun', 'finished = true'),
  step('runStep(host, known, output)', 'runStep(host, known, githubOutput())'),
  step('callerOf(host, context, output)', 'callerOf(host, context, githubOutput())'),
  step('error instanceof UserError && !(error instanceof TaskLeft)', 'true'),
  step('  tellUnmasked(settings.inputs, output)\n', ''),
  step("  step.saveState('execution-id', executionId)\n", ''),
  origin('workspace.head !== source.sha', 'false'),
  origin('workspace: own ? workspace : undefined', 'workspace'),
  origin(" || inputs['persist-credentials'])", ')'),
  origin("return inputs['fetch-depth'] === 1", 'return true'),
  log(".replace(/^(\\s*):(?=:)/gm, '$1: ')", ''),
  log("text.replaceAll('##[', '# #[')", 'text'),
  jobLog("token = randomBytes(16).toString('hex')", "token = 'stopped'"),
  jobLog('if (title !== undefined) group(undefined)', ''),
  jobLog('    if (isOpen || isCommandsOpen) core.endGroup()\n', ''),
  jobLog('      if (title === undefined || isOpen) return print(text)\n', ''),
  jobLog("if (held === undefined && !text.includes('\\n')) {", 'if (false) {'),
  // While workflow commands are stopped, the runner would print an order to hide something instead of hiding it.
  jobLog('    unseen(write) {\n      resume()\n', '    unseen(write) {\n'),
  post('!/^[a-z2-7]{20}$/.test(executionId) || ', ''),
  post(" || step.state('ended') === 'true'", ''),
  step('if (known.wantsSummary) writeSummary({ ...known, run', 'if (true) writeSummary({ ...known, run'),
  step('if (known.wantsSummary) writeSummary(known, verdict', 'if (true) writeSummary(known, verdict'),
  publish('exitCode === 0 && problems.length > 0', 'false'),
  publish('inputs.exports ?? []', "['STAGE', 'FOO', 'NODE_OPTIONS']"),
  runner("kind === 'pairs' ? one.slice(one.indexOf('=') + 1) : one", 'one'),
  runner("trimWhitespace: kind !== 'script'", 'trimWhitespace: true'),
  runner("value('GITHUB_SHA').toLowerCase()", "value('GITHUB_SHA')"),
  settingsFile('workspace.head === context.sha', 'true'),
  settingsFile('problems.length > 0 && !here', 'false'),
  settingsFile('return elsewhere ? undefined :', 'return'),
  settingsFile("config.origin !== 'default'", 'false'),
  contents('AbortSignal.any([file.signal, AbortSignal.timeout(patienceMs)])', 'AbortSignal.timeout(patienceMs)'),
  contents('    case 429:\n', ''),
  // the command line
  args("!inlineValue && value.startsWith('--')", 'false'),
  args('words.map(quote)', 'words'),
  args('isLong ? nearest(name, Object.keys(options)) : undefined', 'undefined'),
  exec("  if (path) output.note('Ignored", "  if (path && !path) output.note('Ignored"),
  exec('if (summary && inputs.summary)', 'if (summary)'),
  exec("  dropped('$GITHUB_ENV', env, output)\n", ''),
  of('cli/source.ts', 'cli/main')("path.startsWith('file:') ? path : resolve(from, path)", 'path'),
  commandLine('return exitCodes.noCommandRan', 'return 1'),
  commandLine(
    'if (error instanceof UserError) {',
    'if (error instanceof Error && !(error instanceof UserError)) return error.message\n  if (error instanceof UserError) {',
  ),
  settings("config.origin === 'default'", 'true'),
  settings('[whole, ...sources.slice(1), ', '[...sources.slice(1), whole, '),
  terminal('if (!stderr.isTTY || text === shown) return', 'if (text === shown) return'),
  terminal('if (!stderr.isTTY || text === shown) return', 'if (!stderr.isTTY) return'),
  terminal('unended = false } = {}) {\n      clear()\n', 'unended = false } = {}) {\n'),
  terminal("stdout.write(`${isUnended ? '\\n' : ''}", "stderr.write(`${isUnended ? '\\n' : ''}"),
  terminal("stdout.write(`${isUnended ? '\\n' : ''}", 'stdout.write(`'),
  terminal("${unended ? '' : '\\n'}`", '\\n`'),
  terminal('!stdout.isTTY || !stderr.isTTY', 'false'),
  terminal('      isUnended = unended\n', ''),
  // what is local
  configFile('constants.O_RDONLY | constants.O_NONBLOCK', 'constants.O_RDONLY'),
  configFile('if (!status.isFile())', 'if (false)'),
  configFile('largestFile + 1)', 'largestFile)'),
  workingCopy("['-C', folder, '-c', 'core.fsmonitor=false', ...words]", "['-C', folder, ...words]"),
  workingCopy('...cleanEnvironment(process.env)', '...process.env'),
  workingCopy("unpushed: pushed === ''", 'unpushed: false'),
  workingCopy("oid === '(initial)' ? undefined : oid", 'oid'),
  local('{ mode: 0o700 }', '{ mode: 0o755 }'),
  local("checkEnvelopeSize(Buffer.byteLength(text), envelopeLimit, 'local')", ''),
  local("signal === 'SIGKILL' ? 137 :", "signal === 'SIGKILL' ? 1 :"),
  local('for (const { janitor } of launched) janitor.process.stdin?.end()', ''),
  lines('first < 0xf0 ? 3 : 4', 'first < 0xf0 ? 4 : 4'),
  lines('first < 0xe0 ? 2', 'first < 0xe0 ? 3'),
  lines("pieces.push(bytes.toString('utf8', from, at), String", 'pieces.push(String'),
  lines('rest.length > 0 ? [decode(rest)] : []', '[]'),
  events('if (from > first) {', 'if (false) {'),
  events('      events.push(...reader.end())\n', ''),
  journal('{ mode: 0o600 }', '{}'),
  journal('ended: ended === true', 'ended: false'),
  journal('for (const file of [path, `${path}.new`])', 'for (const file of [path])'),
  packing(', { maxOutputLength: longestFile }', ''),
  packing('4 * 1024 * 1024', '4 * 1024 * 1024 - 1'),
  packing("digest('hex') === sha256", "digest('hex') !== ''"),
  random('byte % 32', 'byte % 8 && 0'),
  clock('.catch(() => {})', ''),
  section('other.length - one.length', 'one.length - other.length'),
  section('message.includes(meaning)', 'message === meaning'),
  section('/\\bmachine was not well/', '/\\bmachine is not well/'),
  section(".replaceAll(' ', '-')", ''),
  section("version.includes('-') ? 'main' : `v${version}`", "'main'"),
  ending('if (code === 0) return undefined', ''),
  ending('code > 128 && code < 160', 'code > 128'),
  ending('endingSections[ending.doubt ?? ending.kind]', 'endingSections[ending.kind]'),
  ending('notice !== undefined && ', ''),
]
