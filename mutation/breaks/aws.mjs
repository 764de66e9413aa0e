const aws = 'src/adapters/aws'
const engine = { file: `${aws}/engine.ts`, tests: ['adapters/aws/engine'] }
const startTask = { file: `${aws}/start-task.ts`, tests: ['adapters/aws/start-task'] }
const envelope = { file: `${aws}/envelope.ts`, tests: ['adapters/aws/envelope'] }
const oidc = { file: `${aws}/oidc.ts`, tests: ['adapters/aws/oidc'] }
const failure = { file: `${aws}/failure.ts`, tests: ['adapters/aws/failure', 'adapters/aws/call'] }
const call = { file: `${aws}/call.ts`, tests: ['adapters/aws/call'] }
const connection = { file: `${aws}/connection.ts`, tests: ['adapters/aws/connection'] }
const logs = { file: `${aws}/logs.ts`, tests: ['adapters/aws/logs'] }
const tasks = { file: `${aws}/tasks.ts`, tests: ['adapters/aws/tasks'] }
const definitions = { file: `${aws}/definitions.ts`, tests: ['adapters/aws/definitions'] }
const credentials = { file: `${aws}/credentials.ts`, tests: ['adapters/aws-renewal', 'adapters/aws-credentials'] }
const chain = { file: `${aws}/default-credentials.ts`, tests: ['adapters/aws-default-credentials'] }
const region = { file: `${aws}/region.ts`, tests: ['adapters/aws-default-credentials'] }
const role = { file: `${aws}/role.ts`, tests: ['adapters/aws-credentials', 'adapters/aws/connection'] }
const http = { file: `${aws}/http.ts`, tests: ['adapters/aws-http'] }

export default [
  // What is secret.
  { ...envelope, find: 'credentials.token !== undefined || ', replace: '' },
  { ...envelope, find: ' || credentials.ssh !== undefined', replace: '' },
  { ...envelope, find: ' || Object.keys(secretEnv).length > 0', replace: '' },
  { ...envelope, find: 'if (holdsSecrets(carried)) {', replace: 'if (false) {' },
  { ...envelope, find: 'await encrypter.encrypt(packed)', replace: 'packed' },
  { ...envelope, find: 'level: 9 })\n', replace: "level: 9 })\n  if (process) return packed.toString('base64')\n" },
  { ...envelope, find: 'const clockSeconds = 300', replace: 'const clockSeconds = 3_000' },
  { ...envelope, find: 'startBy + clockSeconds', replace: 'startBy' },
  { ...envelope, find: 'stop: 10', replace: 'stop: 100' },
  { ...oidc, find: '        mask(answer.token)\n', replace: '' },
  { ...oidc, find: "url.searchParams.set('audience', audience)", replace: '' },
  { ...oidc, find: 'if (!address || !bearer)', replace: 'if (!address)' },
  { ...http, find: 'if (bytes > longestAnswer)', replace: 'if (false)' },
  { ...http, find: "() => leave('did not end in time')", replace: '() => {}' },
  { ...http, find: 'validateHeaderValue(name, value)\n', replace: '{}\n' },
  { ...oidc, find: 'if (status !== 200)', replace: 'if (status >= 500)' },
  { ...oidc, find: ' || status === 429', replace: '' },
  { ...oidc, find: ": 'no answer', transient: true }", replace: ": 'no answer', transient: false }" },
  { ...oidc, find: "typeof token === 'string' && token !== ''", replace: "typeof token === 'string'" },
  { ...oidc, find: '      await clock.sleep(pauseMs, signal)\n', replace: '' },
  { ...credentials, find: '  mask(secretAccessKey)\n', replace: '' },
  { ...credentials, find: 'if (sessionToken) mask(sessionToken)', replace: '' },
  { ...role, find: '        hide(answer.credentials, mask)\n', replace: '' },
  {
    ...role,
    find: '        hide(answer.credentials, mask)\n',
    replace:
      "        hide(answer.credentials, mask)\n        process.env['AWS_SECRET_ACCESS_KEY'] = answer.credentials.secretAccessKey\n",
  },
  { ...chain, find: 'if (found.accessKeyId !== known) hide(found, request.mask)', replace: '' },
  { ...engine, find: '[plan.credentials.stored.kind] : []', replace: "['github', 'gitlab', 'ssh'] : []" },

  // A task is started once, and stopped when it is not wanted.
  { ...startTask, find: 'doubtful ||=', replace: 'doubtful =' },
  { ...startTask, find: "doubtful ||= answer.error.kind !== 'throttled'", replace: 'doubtful = true' },
  {
    ...startTask,
    find: 'if (missing === 1) await clock.sleep(random.fraction() * othersRegisterMs, start.signal)\n      else',
    replace: '',
  },
  { ...startTask, find: '    checkWanted(start,', replace: '    if (tries > 0) checkWanted(start,' },
  {
    ...startTask,
    find: 'if (start.isUnwanted()) {\n    if (doubtful)',
    replace: 'if (start.isUnwanted()) {\n    if (false)',
  },
  { ...startTask, find: 'if (nowMs < start.deadlineMs) return', replace: 'return' },
  { ...startTask, find: "if (kind === 'conflict' && arn !== undefined) return arn", replace: '' },
  { ...startTask, find: " || kind === 'inactive-definition'", replace: '' },
  { ...startTask, find: 'throw new StartRefused(again, message,', replace: "throw new StartRefused('never', message," },
  {
    ...startTask,
    find: 'throw new StartRefused(again, error.message,',
    replace: "throw new StartRefused('transient', error.message,",
  },
  { ...startTask, find: "error.refusal.kind === 'concurrent-registration'", replace: 'false' },
  {
    ...startTask,
    find: 'Math.min(longestPauseMs, firstPauseMs * 2',
    replace: 'Math.max(longestPauseMs, firstPauseMs * 2',
  },
  {
    ...startTask,
    find: '    await clock.sleep(firstPauseMs + random',
    replace: '    clock.sleep(firstPauseMs + random',
  },
  { ...engine, find: " || capacity === 'on-demand'", replace: '' },
  { ...engine, find: '  checkOverrides(request)\n', replace: '' },
  { ...engine, find: 'const lastAnswerMs = 5_000', replace: 'const lastAnswerMs = 60_000' },
  { ...engine, find: 'signal.aborted || isAbandoned()', replace: 'signal.aborted' },
  { ...engine, find: 'signal.aborted || isAbandoned()', replace: 'isAbandoned()' },
  { ...engine, find: "throw new StartUnknown('The run", replace: "throw new Error('The run" },
  { ...tasks, find: "error.refusal.kind !== 'unknown-task'", replace: "error.refusal.kind !== 'not-found'" },
  { ...tasks, find: '!(error instanceof CallRefused) || ', replace: '' },
  { ...tasks, find: 'reason: `mycli: ${reason}`', replace: 'reason' },
  { ...tasks, find: 'startedBy: startedBy(executionId)', replace: 'startedBy: executionId' },
  { ...tasks, find: '      seen.add(id)\n', replace: '' },
  { ...tasks, find: 'clock.now() < untilMs', replace: 'true' },
  { ...tasks, find: 'clock.now() < untilMs', replace: 'false' },
  { ...tasks, find: 'forgotten : unseen()', replace: 'unseen() : unseen()' },
  { ...tasks, find: "stopCode !== 'TaskFailedToStart' && task.startedAt", replace: 'task.startedAt' },
  { ...tasks, find: 'main?.exitCode !== undefined || ', replace: '' },
  { ...tasks, find: 'stopCode || hasStopped ?', replace: 'hasStopped ?' },
  { ...tasks, find: "  host: 'interrupted',\n", replace: '' },
  { ...tasks, find: " || lastStatus === 'DELETED'", replace: '' },

  // What AWS says of a call.
  { ...call, find: 'answered.add(operation)', replace: '' },
  { ...call, find: 'return answered.size === 0 ? error : new', replace: 'return new' },
  { ...call, find: "refusal.kind === 'expired' && keyUsed", replace: 'keyUsed' },
  { ...call, find: 'return transient\n', replace: 'return !transient\n' },
  { ...call, find: 'if (!isAnswerTo(operation, answer))', replace: 'if (false)' },
  { ...failure, find: "valueAt(error, '$fault') === undefined || ", replace: '' },
  { ...failure, find: " && name !== 'UnknownError'", replace: '' },
  { ...failure, find: "code?.startsWith('HPE_')", replace: 'false' },
  { ...startTask, find: '(doubtful && refusedUnseen.has(kind))', replace: 'false' },
  { ...tasks, find: "if (!task && reason !== 'MISSING')", replace: 'if (false)' },
  { ...tasks, find: 'hasStopped || (stopCode &&', replace: 'hasStopped || (false &&' },
  { ...failure, find: "textAt(error, 'code') ?? name", replace: 'name' },
  { ...failure, find: "{ from: 'aws', name, message, status }", replace: "{ from: 'aws', name, message }" },
  { ...call, find: ".filter((id) => typeof id === 'string')", replace: '' },
  { file: 'src/core/aws/failures/transient.ts', find: ' || status === 429', replace: '', tests: ['adapters/aws/call'] },

  // The log, whole and once.
  { ...logs, find: 'startFromHead: true', replace: 'startFromHead: false' },
  { ...logs, find: ' && error.refusal.again !==', replace: ' || error.refusal.again !==' },
  { ...logs, find: 'cursor !== undefined && tail?.cursor === cursor ?', replace: 'tail ?' },
  { ...logs, find: 'found.slice(overlap(tail.events, found))', replace: 'found' },
  { ...logs, find: ' && a.ingestionTime === b?.ingestionTime', replace: '' },
  { ...logs, find: 'a.timestamp === b?.timestamp && ', replace: '' },
  { ...logs, find: 'else if (tail?.cursor === cursor)', replace: 'else if (false)' },
  { ...logs, find: '.every((event, index)', replace: '.some((event, index)' },
  { ...logs, find: 'events.at(-1)?.timestamp', replace: 'events.at(0)?.timestamp' },

  // Under which name, where, and for how long.
  { ...connection, find: 'if (warning) login.warn(warning)', replace: '' },
  {
    ...connection,
    find: 'clock.now(), timeoutSeconds + startTimeoutSeconds)',
    replace: 'clock.now(), timeoutSeconds)',
  },
  { ...connection, find: 'if (problem) throw', replace: 'if (false) throw' },
  { ...connection, find: 'made ??= make()', replace: 'made = make()' },
  { ...connection, find: 'login.audience ?? ', replace: '' },
  { ...connection, find: 'wantedSessionSeconds(timeoutSeconds, startTimeoutSeconds)', replace: '3_600' },
  { ...role, find: "again === 'shorter' && seconds", replace: 'false && seconds' },
  { ...role, find: 'seconds > modestSeconds', replace: 'seconds > 0' },
  { ...role, find: 'askedMs + seconds * 1_000', replace: 'Date.now() + seconds * 1_000' },
  { ...role, find: "patience === 'patient' && ", replace: '' },
  { ...credentials, find: 'const renewBeforeMs = 5 * 60_000', replace: 'const renewBeforeMs = 0' },
  { ...credentials, find: 'leftMs <= lastMomentMs', replace: 'leftMs <= 0' },
  { ...credentials, find: 'notBeforeMs = clock.now() + pauseAfterFailureMs', replace: 'notBeforeMs = 0' },
  { ...credentials, find: 'pending ??= begin', replace: 'pending = begin' },
  { ...credentials, find: 'session?.credentials.accessKeyId === accessKeyId', replace: 'session' },
  { ...chain, find: 'if (accessKeyId === known) anew = true', replace: 'anew = true' },
  { ...chain, find: 'fixed ? first', replace: 'true ? first' },
  { ...region, find: 'if (isRegion(value)) return value', replace: 'return value' },
  { ...region, find: "    { where: 'AWS_DEFAULT_REGION', value: environment['AWS_DEFAULT_REGION'] },\n", replace: '' },
  { ...definitions, find: 'canonicalText(content)', replace: "'content'" },

  // The way there.
  { ...http, find: 'maxAttempts: 1, customUserAgent', replace: 'maxAttempts: 3 as 1, customUserAgent' },
  { ...http, find: "proxy === '' || request.protocol === 'https:'", replace: "request.protocol === 'https:'" },
  { ...http, find: "...(login === ':' ? {} : authorization)", replace: '' },
  { ...http, find: 'throwOnRequestTimeout: true', replace: 'throwOnRequestTimeout: false' },
  { ...http, find: "proxy === '' ? kept : new HttpsProxyAgent(proxy, kept)", replace: 'kept' },
]
