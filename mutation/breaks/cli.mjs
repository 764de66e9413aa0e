// Small breaks of what the command line reads, says and shows; each is to be noticed by the tests that are named with it.

const of =
  (file, ...tests) =>
  (find, replace) => ({ file: `src/${file}`, find, replace, tests })
const bundled = (file, test) => (find, replace) => ({ file: `src/${file}`, find, replace, tests: [test], bundle: true })
const amounts = of('core/settings/amounts.ts', 'core/aws/sizes')
const shown = of('core/settings/amounts.ts', 'core/settings/amounts')
const words = of('core/settings/shell-words.ts', 'core/settings/amounts')
const image = of('core/settings/image-name.ts', 'core/settings/aws-names')
const names = of('core/settings/aws-names.ts', 'core/settings/aws-names', 'core/settings/mistakes')
const others = of('core/settings/other-names.ts', 'core/settings/mistakes')
const environment = of('cli/from-environment.ts', 'cli/args')
const credentials = of('core/source/credentials.ts', 'core/source/credentials')
const source = of('core/source/source.ts', 'core/source/source')
const explain = of('core/settings/explain.ts', 'core/settings/explain')
const args = of('cli/args.ts', 'cli/args')
const flags = of('cli/flags.ts', 'cli/flags')
const unknown = of('cli/unknown-command.ts', 'cli/unknown-command')
const completion = bundled('cli/completion.ts', 'cli/usage')
const main = of('cli/main.ts', 'cli/main')
const layout = of('cli/layout.ts', 'cli/help')
const output = of('cli/output.ts', 'cli/output')
const runTask = of('core/aws/run-task.ts', 'core/aws/run-task')
const settings = bundled('cli/settings.ts', 'cli/config')
const index = bundled('cli/index.ts', 'cli/endings')
const endings = bundled('cli/exec.ts', 'cli/endings')
const executions = of('app/executions.ts', 'app/executions')
const records = of('adapters/node/records.ts', 'adapters/records')
const detach = of('app/detach.ts', 'app/detach')
const followed = of('app/follow-task.ts', 'app/follow-task')
const opened = bundled('compose/executions.ts', 'cli/executions')
const commands = bundled('cli/executions.ts', 'cli/executions')
const located = bundled('cli/execution-place.ts', 'cli/executions')
const planned = bundled('core/aws/planned.ts', 'fargate/start-cli')

export default [
  records('isAbsolute(XDG_STATE_HOME)', 'XDG_STATE_HOME'),
  records("note['execution'] === execution", 'true'),
  records('isTaskId(task)', 'true'),
  records("&& value !== ''", ''),
  records('!file.isFile() || ', ''),
  records(' || file.size > longestNote', ''),
  amounts('amount <= mostVcpus', 'false'),
  amounts('amount <= mostGib', 'false'),
  amounts("figures.replaceAll(',', '')", 'figures'),
  shown("s > 0 ? `${s} s` : ''", "''"),
  words(".replace(/\\\\+$/, '$&$&')", ''),
  image("if (component.test(wrong.toLowerCase())) return 'it must be in lower case'", ''),
  image('if (digest !== undefined && !digestForm.test(digest))', 'if (false)'),
  names('return sum === 1 ?', 'return true ?'),
  names(".replace(/^([\"'])(.*)\\1$/, '$2')", ''),
  names('/^AGE-SECRET-KEY-/i.test(text)', 'false'),
  others("if (spec?.only === 'action')", 'if (false)'),
  environment('(isName(text) && environment[text]) ||', 'text ||'),
  environment('return value === undefined ? { where, message } :', 'return'),
  credentials("if (repo && origins.repo !== 'flag')", 'if (false)'),
  credentials('...(isNamed ? {} : { inReserve: true })', ''),
  credentials("if (!isNamed && hostAt(origin) !== 'github')", 'if (false)'),
  source('(sha ?? here.head) === here.head', 'sha === undefined'),
  source("here.hasSubmodules && settings.inputs.submodules === 'false'", 'here.hasSubmodules'),
  explain('unsetToo ?', 'false ?'),
  args('flags.delete(oppositeOf(name))', ''),
  args('isLong || !isBehind ? adviceFor(rawName) : undefined', 'adviceFor(rawName)'),
  args('isOfCommand ? `: ${dashed(argv, first)}` : ', ''),
  args("Object.hasOwn(options, other) ? ` Write --${name} or --${other}.` : ''", "''"),
  of('core/aws/sizes.ts', 'core/aws/sizes')('sizes.map(show)', 'sizes'),
  names("list.startsWith('[') !== list.endsWith(']')", 'false'),
  of('core/settings/repository.ts', 'core/settings/mistakes')(
    'return `Give https://${printable(text)}.`',
    "return 'Give it.'",
  ),
  of('core/settings/yaml-error.ts', 'core/settings/config-file-problems')("line === ''", 'false'),
  of('core/settings/file-settings.ts', 'core/settings/config-file')("only === 'action' ? []", 'false ? []'),
  of('core/settings/resolve.ts', 'core/settings/inputs')('(?<![-\\\\w/])', ''),
  of('core/aws/login/no-credentials.ts', 'core/aws/login/sts-error')(
    'profile === undefined ? noneAtAll(frontEnd) : ',
    'true ? noneAtAll(frontEnd) : ',
  ),
  of('cli/unread-input.ts', 'cli/unread-input')('input.isFIFO() || ', ''),
  of('cli/unread-input.ts', 'cli/unread-input')('&& input.size > 0', ''),
  of('cli/index.ts', 'cli/start')('process.stderr.write(clearLine)', '{}'),
  of('core/report/followed.ts', 'core/report/followed')('if (before <= 0)', 'if (before < 0)'),
  of('app/follow-task.ts', 'app/follow-task')('&& stream.seen === 0', ''),
  of('core/settings/explain.ts', 'core/settings/explain')(': [null, null]', ": ['', '']"),
  args("if (flags.has('json') && !printing)", 'if (false)'),
  of('cli/explained.ts', 'cli/main')('(one) => env[one]', "(one) => one === 'AWS_REGION'"),
  of('cli/explained.ts', 'cli/main')('await tried(async () => checkRun(previewed)), ', ''),
  of('cli/color.ts', 'cli/main')('end < 0 ? undefined : end', 'undefined'),
  of('cli/color.ts', 'cli/main')("!env['NO_COLOR'] &&", ''),
  of('cli/layout.ts', 'cli/help')('(?: %)?', ''),
  of('core/settings/resolve.ts', 'core/settings/inputs')(
    "spellings[name] ?? (name === 'aws-region'",
    "(name === 'aws-region'",
  ),
  of('core/settings/resolve.ts', 'core/settings/inputs')("return '\\0'", 'return name'),
  of('core/settings/readers.ts', 'core/settings/inputs')('all.add(one)', 'all.size'),
  of('core/settings/kinds.ts', 'core/settings/inputs')("together(readIds('subnet'))", "one(readIds('subnet'))"),
  flags("if (kind === 'positional' && index - 1 === unknownAt) continue", ''),
  flags('else given.delete(off)', ''),
  flags("?? nearest(name.replace(/^no-/, ''), known)", ''),
  flags("follow: 'f'", "follow: 'g'"),
  unknown("if (word.startsWith('-'))", "if (word === '')"),
  unknown('Object.hasOwn(synonyms, word)', 'true'),
  unknown('const near = synonym ?? nearest', 'const near = nearest'),
  main('(command && rest.length === 1 && isVersion(asked))', '(command && isVersion(asked))'),
  completion('[ "$before" != = ] || before=', '[ "$before" = = ] || before='),
  completion("| sed 's/\\\\.json$//'", ''),
  completion('compinit && compinit }\n', 'compinit }\n'),
  args('name: aliases.get(name) ?? name', 'name'),
  args('texts: [...(before?.texts ?? []), text]', 'texts: [text]'),
  args('where: before?.where ?? where', 'where'),
  args('flag: without(flag), text: off', 'flag: without(flag), text: value'),
  args("flag: without(name), text: 'false'", "flag: without(name), text: 'true'"),
  args('rest.length === 0 ? first : ', ''),
  args("flags.has('no-color') ? false : ", ''),
  layout('if (width < leastForTwo)', 'if (false)'),
  output('isColoured ? red(text) : text', 'text'),
  output('  started() {},\n})', '})'),
  runTask('container.ephemeralStorage <= ownStorage', 'container.ephemeralStorage < ownStorage'),
  settings('for (const one of folders) {', 'for (const one of folders.slice(0, 1)) {'),
  settings('(await resolveCommit(folder, text)) ?? { message }', '{ message }'),
  index("    process.kill(process.pid, 'SIGINT')\n", ''),
  index('firstMs ??=', 'firstMs ='),
  index('    if (performance.now() - firstMs < echoMs) return\n', ''),
  endings("if (verdict.status !== 'success' && !isLeft())", "if (verdict.status !== 'success')"),
  executions('whereaboutsIn(reference) ?? record', 'record'),
  executions('whereaboutsIn(reference) ?? record', 'whereaboutsIn(reference)'),
  executions('given.region !== region', 'false'),
  executions('nameInArn(given.cluster) !== nameInArn(cluster)', 'given.cluster !== cluster'),
  executions('given.logGroup ?? record?.logGroup', 'record?.logGroup'),
  executions('if (isKnown || tried === tries)', 'if (true)'),
  executions('(await stoppedOf(executionId, host)).length > 0', 'false'),
  detach('if (signal.aborted) break\n', ''),
  detach('while (!signal.aborted)', 'while (true)'),
  detach("await engine.stop(task, 'cancelled')", ''),
  followed("inspect: async () => ({ phase: 'running' })", ''),
  followed('&& !again', ''),
  followed("run.ending.kind === 'lost-sight'", 'false'),
  followed('if (stream.exit) report(stream, output)', ''),
  followed('if (stream.exit) report', 'report'),
  opened(', newOrForgotten(systemClock)', ''),
  opened("name === 'aws-region' ? '--region' : ", ''),
  commands('openings.get(key) ?? openExecutions', 'openExecutions'),
  opened("  signal.addEventListener('abort', connection.close)\n", ''),
  bundled('cli/exec.ts', 'cli/executions')(' || signal.aborted) throw error', ') throw error'),
  bundled('cli/exec.ts', 'cli/executions')(
    'untilCancelled(explainSettings(settings, caller, { terminal, json: args.json }), terminal)',
    'explainSettings(settings, caller, { terminal, json: args.json })',
  ),
  commands('new Set(executionsIn', 'Array.from(executionsIn'),
  commands('const opened = await openAll(located)', 'const opened = await openAll(located.slice(0, 1))'),
  located('recordsIn(terminal.env).read(execution)', 'undefined'),
  planned('value: name === variables.envelope ? `(${length} characters)` : value', 'value'),
]
