const forTypes = (line, ...changes) => ({
  line,
  changes,
  why: 'The right side is there for the types: what stands before it is never undefined.',
})
const emptied = ["''", '"Stryker was here!"']
const filled = ['[]', '["Stryker was here"]']

/**
 * Mutants that change nothing which anything could see, by file: the line in which each begins, what becomes what in it,
 * and why nothing comes of that.
 */
export default {
  'src/app/execute.ts': [
    {
      line: 'if (first && last && gaps.reduce((sum, { missing }) => sum + missing, 0) === 0) {',
      changes: [
        ['first && last', 'first || last'],
        ['sum + missing', 'sum - missing'],
      ],
      why: 'There is a last one where there is a first, and a sum is nought with either sign.',
    },
    {
      line: "const what = missing > 0 ? 'missing from' : 'too many in'",
      changes: [['missing > 0', 'missing >= 0']],
      why: 'There is no gap of none.',
    },
    {
      line: "const base64 = numbers.map((number) => parts.chunks.get(number) ?? '').join('')",
      changes: [emptied],
      why: 'What is not whole has another digest, with either text in place of the part.',
    },
  ],
  'src/app/poll.ts': [
    {
      line: 'const nothing: Observation = { state: undefined, page: undefined, trouble: undefined }',
      changes: [['{ state: undefined, page: undefined, trouble: undefined }', '{}']],
      why: 'What is undefined and what is not there are the same to its reader.',
    },
  ],
  'src/app/run.ts': [
    {
      line: "signal.addEventListener('abort', note, { once: true })",
      changes: [
        ['{ once: true }', '{}'],
        ['true', 'false'],
      ],
      why: 'A signal aborts once.',
    },
  ],
  'src/app/waiting.ts': [
    {
      line: "signal.addEventListener('abort', leave, { once: true })",
      changes: [
        ['{ once: true }', '{}'],
        ['true', 'false'],
      ],
      why: 'A signal aborts once.',
    },
  ],
  'src/core/env-file.ts': [
    forTypes("const line = lines[at] ?? ''", emptied),
    {
      line: 'for (let at = 0; at < lines.length; ) {',
      changes: [['at < lines.length', 'at <= lines.length']],
      why: 'Behind the last line there is an empty one, which counts for nothing.',
    },
    {
      line: 'if (equals > 0 && (heredoc < 0 || equals < heredoc)) {',
      changes: [
        ['equals > 0', 'equals >= 0'],
        ['heredoc < 0', 'heredoc <= 0'],
        ['equals < heredoc', 'equals <= heredoc'],
      ],
      why: 'Neither is at 0, which was refused before, and both are never at the same place.',
    },
    {
      line: 'if (heredoc < 0) return { problem: `"${shown}" is neither NAME=value nor NAME<<DELIMITER` }',
      changes: [['heredoc < 0', 'heredoc <= 0']],
      why: 'It is not at 0, which was refused before.',
    },
    {
      line: 'if (end < 0) return { problem: `the delimiter of "${shown}" does not come again` }',
      changes: [['end < 0', 'end <= 0']],
      why: 'It is looked for behind the first line.',
    },
  ],
  'src/core/errors.ts': [
    {
      line: "const [message, hint] = (typeof code === 'string' && Object.hasOwn(shortages, code) && shortages[code]) || []",
      changes: [["typeof code === 'string'", 'true'], filled],
      why: 'The condition is there for the types: nothing else is kept under such a code.',
    },
    {
      line: 'return message && hint ? new UserError(message, { hint, cause: error }) : undefined',
      changes: [['message && hint', 'message || hint']],
      why: 'A shortage has both words, or there is none.',
    },
    forTypes("? (lines[0] ?? '')", emptied),
    {
      line: 'super(message, hint === undefined ? {} : { hint })',
      changes: [['hint === undefined', 'false']],
      why: 'The condition is there for the types: a hint that is undefined is none.',
    },
  ],
  'src/core/github/context.ts': [
    {
      line: "return ssh ? bare(`${ssh[1]}/${ssh[2]}`) === own.replace(/^([^/]*?):\\d+\\//, '$1/') : bare(url) === own",
      changes: [['/^([^/]*?):\\d+\\//', '/([^/]*?):\\d+\\//']],
      why: 'No owner and no name of a repository has a colon in it.',
    },
  ],
  'src/core/source/credentials.ts': [
    forTypes("const origin = originOf(url) ?? ''", emptied),
    forTypes("return isSameServer || !/^gh[a-z]_|^github_pat_/.test(inputs.token ?? '')", emptied),
    {
      line: 'if (token === undefined || origin === undefined || !maySend(settings, url, context)) return { ...shared }',
      changes: [['origin === undefined', 'false']],
      why: 'maySend refuses an address without an origin, too.',
    },
    {
      line: 'if (kind === undefined || secrets[kind] === undefined) return chosen',
      changes: [['kind === undefined', 'false']],
      why: 'The condition is there for the types: no secret is kept under undefined.',
    },
    {
      line: 'const isEncrypted = (origin: string): boolean => /^https:|^http:\\/\\/(127\\.0\\.0\\.1|\\[::1\\]|localhost)(:|$)/.test(origin)',
      changes: [
        [
          '/^https:|^http:\\/\\/(127\\.0\\.0\\.1|\\[::1\\]|localhost)(:|$)/',
          '/^https:|http:\\/\\/(127\\.0\\.0\\.1|\\[::1\\]|localhost)(:|$)/',
        ],
      ],
      why: 'An origin has two slashes only at its beginning.',
    },
  ],
  'src/core/source/git-hosts.ts': [
    {
      line: "const labels = origin.replace(/^https?:\\/\\//, '').split('.')",
      changes: [['/^https?:\\/\\//', '/https?:\\/\\//']],
      why: 'An origin has two slashes only at its beginning.',
    },
  ],
  'src/core/log/frames.ts': [
    {
      line: 'const kind = space < 0 ? body : body.slice(0, space)',
      changes: [
        ['space < 0', 'false'],
        ['space < 0', 'space <= 0'],
      ],
      why: 'Of a kind alone there is no frame, and none begins with a space.',
    },
    {
      line: "const rest = space < 0 ? '' : body.slice(space + 1)",
      changes: [
        ['space < 0', 'false'],
        ['space < 0', 'space <= 0'],
      ],
      why: 'Of a kind alone there is no frame, and none begins with a space.',
    },
    forTypes("if (ready) return { kind: 'checkout-ready', sha: ready[1] ?? '' }", emptied),
    forTypes(
      "if (number !== undefined) return { kind: 'file', file, number: Number(number), base64: base64 ?? '' }",
      emptied,
    ),
    forTypes(
      "return { kind: 'file-end', file, chunks: Number(chunks), bytes: Number(bytes), sha256: sha256 ?? '' }",
      emptied,
    ),
    {
      line: "const rest = space < 0 ? '' : body.slice(space + 1)",
      changes: [emptied],
      why: 'No frame is of a kind alone, and none has that text behind it.',
    },
    {
      line: 'default:',
      changes: [['default:\n      return undefined', 'default:']],
      why: 'A function that ends without a return gives undefined.',
    },
  ],
  'src/core/log/recovery.ts': [
    forTypes('const { missed, more } = eventsBeyond(trail.since ?? [], again.events)', filled),
    {
      line: "const late = readEvents({ ...newStream(''), mark: stream.mark, begun: stream.begun }, missed)",
      changes: [emptied],
      why: 'The nonce makes the mark, and that is replaced.',
    },
  ],
  'src/core/log/failure.ts': [
    {
      line: 'const [, given, text] = /^failed ([a-z-]{1,30}) ([^\\n]+)$/.exec(word) ?? []',
      changes: [filled],
      why: 'The text would be the third of that list.',
    },
  ],
  'src/core/log/stream.ts': [
    {
      line: 'return { ...stream, checkpoints: checkpoints.filter((checkpoint) => checkpoint.sent < sent) }',
      changes: [['checkpoint.sent < sent', 'checkpoint.sent <= sent']],
      why: 'Where one is the same the line before has returned.',
    },
    {
      line: "if (stream.open !== undefined || event.endsWith(';')) {",
      changes: [
        ["stream.open !== undefined || event.endsWith(';')", 'true'],
        ["';'", '""'],
      ],
      why: 'It spares the search for a piece in lines that are none.',
    },
    {
      line: 'if (joined.open !== stream.open) stream = { ...stream, open: joined.open }',
      changes: [['joined.open !== stream.open', 'true']],
      why: 'It spares a copy that is the same.',
    },
  ],
  'src/core/log/pieces.ts': [
    {
      line: 'const at = mark === undefined ? -1 : event.lastIndexOf(mark)',
      changes: [['mark === undefined', 'false']],
      why: 'The condition is there for the types: what is looked for then is the word "undefined", and that is no tag.',
    },
    forTypes(
      "const tag = at < 0 ? null : /^(?:([+=])(\\d{1,9})(!?)|(!));$/.exec(event.slice(at + (mark ?? '').length))",
      emptied,
    ),
    {
      line: "const tag = at < 0 ? null : /^(?:([+=])(\\d{1,9})(!?)|(!));$/.exec(event.slice(at + (mark ?? '').length))",
      changes: [['at < 0', 'at <= 0']],
      why: 'What begins with the mark has been read as a frame.',
    },
    {
      line: 'return event.charCodeAt(0) === 32 && /^ +$/.test(event) ? event.slice(1) : event',
      changes: [['event.charCodeAt(0) === 32', 'true']],
      why: 'It spares the search in lines that are not blank.',
    },
  ],
  'src/core/task/advance.ts': [
    {
      line: "const decidedAtMs = cause === 'cancelled' ? (cancelledAtMs ?? nowMs) : nowMs",
      changes: [["cause === 'cancelled'", 'true']],
      why: 'A run that was cancelled stops its task for no other cause.',
    },
  ],
  'src/core/task/checkout-log.ts': [
    {
      line: "const last = written.at(-1)?.trim() ?? ''",
      changes: [emptied],
      why: 'Neither is the last word of a checkout.',
    },
  ],
  'src/core/task/decide.ts': [
    {
      line: 'if (watch.refusedAtMs !== undefined && view.nowMs - watch.refusedAtMs >= refusedMs)',
      changes: [['watch.refusedAtMs !== undefined', 'true']],
      why: 'The condition is there for the types: nothing is later than undefined.',
    },
    {
      line: "return state?.phase === 'stopped' && state.exitCode !== undefined && state.exitCode !== exitCodes.killed",
      changes: [
        ["state?.phase === 'stopped'", 'true'],
        ['state?.phase', 'state.phase'],
      ],
      why: 'The condition is there for the types: it is asked of a task that has stopped.',
    },
    {
      line: "exitCode: state?.phase === 'stopped' ? state.exitCode : undefined,",
      changes: [
        ["state?.phase === 'stopped'", 'true'],
        ['state?.phase', 'state.phase'],
      ],
      why: 'The condition is there for the types: what has vanished has stopped.',
    },
    {
      line: 'notice: state?.notice,',
      changes: [['state?.notice', 'state.notice']],
      why: 'It is there for the types: what has vanished has stopped.',
    },
    {
      line: "begun: stream.begun || !(complained || (state?.phase === 'stopped' && state.ran === false)),",
      changes: [
        ["state?.phase === 'stopped'", 'true'],
        ['state?.phase', 'state.phase'],
      ],
      why: 'The condition is there for the types: what has vanished has stopped.',
    },
    forTypes("reason: reasonOf(state) ?? 'no reason is known',", ["'no reason is known'", '""']),
  ],
  'src/core/task/verdict.ts': [
    {
      line: "case 'exited':",
      changes: [["'exited'", '""']],
      why: 'The second of the two is there for the types: such a notice is judged by its exit code.',
    },
  ],
  'src/core/task/attempts.ts': [
    {
      line: "const never: Consequence = { again: 'never', begun: true, why: '' }",
      changes: [['true', 'false'], emptied],
      why: 'Where nothing is started again, nothing else is looked at.',
    },
    {
      line: "if (ending.kind !== 'vanished' && ending.kind !== 'signalled') return never",
      changes: [["ending.kind !== 'vanished' && ending.kind !== 'signalled'", 'false']],
      why: 'The condition is there for the types: other endings have no notice.',
    },
  ],
  'src/core/aws/sizes.ts': [
    forTypes('return neighbours(memory, row?.memory ?? []).map((memory) => ({ cpu, memory }))', filled, [
      'row?.memory',
      'row.memory',
    ]),
    {
      line: 'if (row.memory.includes(memory) || memory > (row.memory.at(-1) ?? 0)) return undefined',
      changes: [['memory > (row.memory.at(-1) ?? 0)', 'memory >= (row.memory.at(-1) ?? 0)']],
      why: 'The last of the list is in the list.',
    },
    {
      line: 'const below = sizes.findLast((known) => known < size)',
      changes: [['known < size', 'known <= size']],
      why: 'A known size is its own neighbour before this is asked.',
    },
    {
      line: 'const above = sizes.find((known) => known > size)',
      changes: [['known > size', 'known >= size']],
      why: 'A known size is its own neighbour before this is asked.',
    },
  ],
  'src/core/aws/failures/access-denied.ts': [
    forTypes(
      "const words = texts.find((text) => forms.test(text)) ?? texts.find((text) => denied.test(text)) ?? ''",
      emptied,
    ),
    {
      line: 'const [, named, resource] = forms.exec(words) ?? []',
      changes: [filled],
      why: 'The first of the list is not looked at.',
    },
  ],
  'src/core/aws/failures/explain-stop.ts': [
    {
      line: "const byCode = stopCodeMeaning(stop.stopCode ?? '', texts[0])",
      changes: [emptied],
      why: 'Neither is a code that has a meaning.',
    },
    {
      line: "if (/^(SpotInterruption|TerminationNotice)$/.test(stopCode) || /spot task was interrupted/i.test(words ?? '')) {",
      changes: [emptied],
      why: 'Neither text says that.',
    },
    {
      line: 'function textsOf({ stoppedReason, containers: all = [] }: Stop): readonly string[] {',
      changes: [filled],
      why: 'A text has no name and no reason.',
    },
    {
      line: 'function exited({ containers: all = [] }: Stop): StopMeaning {',
      changes: [filled],
      why: 'A text has no name.',
    },
  ],
  'src/core/aws/failures/transient.ts': [
    {
      line: "const transient = again === 'transient' && (kind === 'unreachable' || kind === 'throttled')",
      changes: [["again === 'transient'", 'true']],
      why: 'The condition is there for the types: each refusal of these two kinds may be asked for again.',
    },
    {
      line: "export const isThrottled = ({ from = 'aws', name = '', status }: Pick<AwsError, 'from' | 'name' | 'status'>): boolean =>",
      changes: [emptied],
      why: 'Neither is a name that means throttling.',
    },
  ],
  'src/core/aws/login/no-credentials.ts': [forTypes("hint: noneAtAll(frontEnd).hint ?? '',", emptied)],
  'src/core/aws/login/claims.ts': [
    {
      line: "const payload = decode(token.split('.')[1] ?? '')",
      changes: [emptied],
      why: 'Neither is the JSON of an object.',
    },
    {
      line: "export function subjectsOf({ sub = '', ownerId, repositoryId }: Claims): Subjects | undefined {",
      changes: [emptied],
      why: 'Neither is a subject.',
    },
    {
      line: 'const parts = /^repo:([^/@:]+)(?:@(\\d+))?\\/([^/@:]+)(?:@(\\d+))?:(.+)$/s.exec(sub)',
      changes: [
        [
          '/^repo:([^/@:]+)(?:@(\\d+))?\\/([^/@:]+)(?:@(\\d+))?:(.+)$/s',
          '/^repo:([^/@:]+)(?:@(\\d+))?\\/([^/@:]+)(?:@(\\d+))?:(.+)/s',
        ],
      ],
      why: 'With the flag s the last group goes to the end of the text by itself.',
    },
    {
      line: "return typeof value === 'object' && value !== null ? { ...value } : {}",
      changes: [
        ["typeof value === 'object' && value !== null", 'true'],
        ["typeof value === 'object' && value !== null", "typeof value === 'object' || value !== null"],
        ["typeof value === 'object'", 'true'],
        ['value !== null', 'true'],
      ],
      why: 'The conditions are there for the types: a spread of what is no object has none of the claims.',
    },
  ],
  'src/core/aws/login/trust.ts': [
    {
      line: "if (/verification key/i.test(message)) return unreachable({ code: '', message, status: undefined }, refused)",
      changes: [emptied],
      why: 'That message does not name the code.',
    },
    {
      line: "/^https:\\/\\/([\\w.-]+(?::\\d+)?(?:\\/[\\w./-]*)?)$/.exec(iss ?? '')?.[1] ?? 'token.actions.githubusercontent.com'",
      changes: [emptied],
      why: 'Neither is the address of an issuer.',
    },
  ],
  'src/core/aws/run-task.ts': [
    {
      line: 'const variable = request.overrides.containerOverrides[0]?.environment.find(({ name }) => name === variables.envelope)',
      changes: [
        ['request.overrides.containerOverrides[0]?.environment', 'request.overrides.containerOverrides[0].environment'],
      ],
      why: 'It is there for the types: a request of ours has an override.',
    },
    {
      line: 'const taken = variable?.value.length ?? 0',
      changes: [['variable?.value', 'variable.value']],
      why: 'It is there for the types: a request of ours has that variable.',
    },
  ],
  'src/core/aws/secrets.ts': [
    {
      line: 'const own = [keySecret, ...Object.values(gitSecrets)].filter((arn) => arn !== undefined).map(nameOf)',
      changes: [
        [
          '[keySecret, ...Object.values(gitSecrets)].filter((arn) => arn !== undefined)',
          '[keySecret, ...Object.values(gitSecrets)]',
        ],
        ['arn !== undefined', 'true'],
      ],
      why: 'It is there for the types: what is not there has no name, and that is seen later.',
    },
    {
      line: "const bare = (text: string): string => text.replace(/:.*$/s, '')",
      changes: [['/:.*$/s', '/:.*/s']],
      why: 'With the flag s it goes to the end of the text by itself.',
    },
  ],
  'src/core/aws/stack.ts': [
    {
      line: "'spot-then-on-demand': true,",
      changes: [['true', 'false']],
      why: 'The table is asked for its names alone.',
    },
    {
      line: 'spot: true,',
      changes: [['true', 'false']],
      why: 'The table is asked for its names alone.',
    },
    {
      line: "'on-demand': true,",
      changes: [['true', 'false']],
      why: 'The table is asked for its names alone.',
    },
    {
      line: "const version = /^(\\d{1,6})(\\.|$)/.exec(String(json['version'] ?? ''))?.[1]",
      changes: [emptied],
      why: 'Neither is a version.',
    },
    {
      line: "return ''",
      changes: [emptied],
      why: 'A parameter with something missing is not read at all.',
    },
    {
      line: '} catch {',
      changes: [['{\n    return undefined\n  }', '{}']],
      why: 'A function that ends without a return gives undefined.',
    },
  ],
  'src/core/aws/task-definition.ts': [
    {
      line: "typeof value === 'object' && value !== null && !Array.isArray(value)",
      changes: [['value !== null', 'true']],
      why: 'The condition is there for the types: nothing in a definition is null.',
    },
    {
      line: 'return list.length === 0 ? {} : { secrets: list.toSorted((a, b) => (a.name < b.name ? -1 : 1)) }',
      changes: [['a.name < b.name', 'a.name <= b.name']],
      why: 'No two have the same name.',
    },
    {
      line: '? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))',
      changes: [
        ['a < b', 'a <= b'],
        ['a < b', 'a >= b'],
      ],
      why: 'No two have the same name, and any order that is always the same is as good.',
    },
  ],
  'src/core/settings/config-file.ts': [
    {
      line: "return { name, given: mistakes.length > 0 || top?.kind !== 'mapping' ? unread(name) : given, problems: shown }",
      changes: [['top?.kind', 'top.kind']],
      why: 'It is there for the types: a file without a value at its top has nothing that could be wrong.',
    },
    forTypes("if (value === null) return { kind: 'scalar', at, text: source ?? '', type: 'nothing' }", emptied),
    {
      line: 'const [document, second] = [...new Composer(yaml).compose(tokens, true, plain.length)]',
      changes: [['true', 'false']],
      why: 'An empty text gives no document then, and the code reads on as with an empty one.',
    },
    {
      line: 'const top = document?.contents ? fileValue(document.contents) : undefined',
      changes: [['document?.contents', 'document.contents']],
      why: 'It is there for the types: with that argument the package makes a document of any text.',
    },
    {
      line: "const quoted = all.filter(({ token }) => token.type.endsWith('quoted-scalar'))",
      changes: [
        ["all.filter(({ token }) => token.type.endsWith('quoted-scalar'))", 'all'],
        ["'quoted-scalar'", '""'],
      ],
      why: 'The last token before the place that is named is the quote itself, and all others are no nearer.',
    },
    {
      line: 'const perLine = new Map(document?.errors.toReversed().map((error) => [positionOf(error.pos[0]).line, error]))',
      changes: [['document?.errors', 'document.errors']],
      why: 'It is there for the types: with that argument the package makes a document of any text.',
    },
    {
      line: "if (token.type === 'document' && token.value) waiting.push({ token: token.value, depth })",
      changes: [["token.type === 'document'", 'true']],
      why: 'The condition is there for the types: no other token has a value of its own.',
    },
  ],
  'src/core/settings/pairs.ts': [
    forTypes("const line = (lines[at] ?? '').trimStart()", emptied),
    forTypes("if (problem === undefined) pairs.set(name, value ?? '')", emptied),
    {
      line: 'for (let at = 0; at < lines.length; at += 1) {',
      changes: [['at < lines.length', 'at <= lines.length']],
      why: 'Behind the last line there is an empty one, which counts for nothing.',
    },
    {
      line: 'const block = /^[A-Za-z_][A-Za-z0-9_]*<<(.+)$/.exec(line)',
      changes: [['/^[A-Za-z_][A-Za-z0-9_]*<<(.+)$/', '/^[A-Za-z_][A-Za-z0-9_]*<<(.+)/']],
      why: 'A delimiter that goes on behind a line separator is not found by the code that reads the block.',
    },
    {
      line: 'const end = block ? lines.findIndex((one, index) => index > at && one.trim() === block[1]?.trim()) : -1',
      changes: [['index > at', 'index >= at']],
      why: 'The line itself is never its own delimiter, since a name stands before that.',
    },
    {
      line: 'const end = block ? lines.findIndex((one, index) => index > at && one.trim() === block[1]?.trim()) : -1',
      changes: [['block[1]?.trim', 'block[1].trim']],
      why: 'It is there for the types: the group is a part of each match.',
    },
    {
      line: 'end < 0',
      changes: [['end < 0', 'end <= 0']],
      why: 'The end of a block is never its first line.',
    },
    {
      line: ": readEnvFile([line.trimEnd(), ...lines.slice(at + 1, end), block?.[1]?.trim()].join('\\n')).assignments",
      changes: [
        ['block?.[1]?.trim', 'block?.[1].trim'],
        ['block?.[1]', 'block[1]'],
      ],
      why: 'It is there for the types: where there is an end there is a block, and the group is a part of each match.',
    },
    {
      line: 'const value = equals < 0 ? undefined : text.slice(equals + 1)',
      changes: [['equals < 0', 'equals <= 0']],
      why: 'An empty name is refused before its value is looked at.',
    },
    {
      line: 'const [, block] = /^([A-Za-z_][A-Za-z0-9_]*)<</.exec(name) ?? []',
      changes: [filled],
      why: 'The first of the list is not looked at.',
    },
  ],
  'src/core/settings/readers.ts': [
    forTypes(
      "texts.length === 1 ? read(texts[0] ?? '') : { problem: `is given ${texts.length} times. Give it once.` }",
      emptied,
    ),
    forTypes("const [program = '', ...rest] = splitWords(text)", emptied),
  ],
  'src/core/settings/repository.ts': [
    forTypes("if (short && !/^\\.+$/.test(short[2] ?? ''))", emptied),
    {
      line: "return printable(text.replace(/^([A-Za-z0-9+.-]+:\\/\\/)?.*@/, '$1…@'))",
      changes: [['/^([A-Za-z0-9+.-]+:\\/\\/)?.*@/', '/([A-Za-z0-9+.-]+:\\/\\/)?.*@/']],
      why: 'Where there is such a sign, the search from the beginning of the line finds it.',
    },
  ],
  'src/core/settings/resolve.ts': [
    {
      line: "const sourceNames: readonly string[] = ['input', 'flag', 'default']",
      changes: [["'default'", '""']],
      why: 'What has its default is spelled elsewhere.',
    },
    {
      line: "if ('problem' in reading) throw new Error(`The default of ${name} ${reading.problem}`)",
      changes: [['`The default of ${name} ${reading.problem}`', '``']],
      why: 'No default of the table is wrong, which is the very promise that the line holds.',
    },
    {
      line: 'const texts = (setting?.texts ?? []).filter(isFilled)',
      changes: [filled],
      why: 'Where there is no setting the next line returns before the texts count.',
    },
    {
      line: "if ('problem' in reading) throw new Error(`The default of ${name} ${reading.problem}`)",
      changes: [
        ["'problem' in reading", 'false'],
        ["'problem'", '""'],
      ],
      why: 'No default of the table is wrong, which is the very promise that the line holds.',
    },
  ],
  'src/core/settings/exports.ts': [
    {
      line: "if ('problem' in words) return words",
      changes: [
        ["'problem' in words", 'false'],
        ["'problem'", '""'],
      ],
      why: 'The condition is there for the types: any text can be read as words.',
    },
  ],
  'src/core/settings/file-settings.ts': [
    {
      line: 'const findings: Finding[] = []',
      changes: [filled],
      why: 'A finding without an offset is left out with those that stand behind a mistake.',
    },
    {
      line: "if (top === undefined || (top.kind === 'scalar' && top.type === 'nothing')) return []",
      changes: [["top.kind === 'scalar'", 'true']],
      why: 'The condition is there for the types: only a scalar has a type.',
    },
    {
      line: 'if (before) return `"${name}" is set twice, first at ${before.where.replace(/^.*:(\\d+:\\d+)$/, \'$1\')}.`',
      changes: [['/^.*:(\\d+:\\d+)$/', '/.*:(\\d+:\\d+)$/']],
      why: 'The first match begins at the beginning, with or without the sign.',
    },
    {
      line: 'if (before) return `"${name}" is set twice, first at ${before.where.replace(/^.*:(\\d+:\\d+)$/, \'$1\')}.`',
      changes: [['/^.*:(\\d+:\\d+)$/', '/^.*:(\\d+:\\d+)/']],
      why: 'The longest match is taken, so it goes to the last two numbers by itself.',
    },
    {
      line: "return 'problem' in checked || 'problem' in reading ? [] : [reading.value]",
      changes: [["'problem'", '""']],
      why: 'The second of the two is there for the types: what has no text has a problem in both.',
    },
    {
      line: "const empty = value.kind === 'scalar' && value.type === 'nothing'",
      changes: [["value.kind === 'scalar'", 'true']],
      why: 'The condition is there for the types: only a scalar has a type.',
    },
    {
      line: "const problem = pairProblem({ name, value: text ?? '' }, before, ': ')",
      changes: [emptied],
      why: 'Neither text is one that a variable cannot have.',
    },
    {
      line: "if (text !== undefined && value?.kind === 'scalar' && value.type !== 'nothing') return { value: [name, text] }",
      changes: [
        ["text !== undefined && value?.kind === 'scalar'", "text !== undefined || value?.kind === 'scalar'"],
        ['text !== undefined', 'true'],
        ["value?.kind === 'scalar'", 'true'],
        ['value?.kind', 'value.kind'],
      ],
      why: 'The conditions are there for the types: only a scalar has a text and a type.',
    },
    {
      line: "return value.kind === 'scalar' ? value.text : undefined",
      changes: [["value.kind === 'scalar'", 'true']],
      why: 'The condition is there for the types: nothing else has a text.',
    },
  ],
  'src/core/settings/shell-words.ts': [
    {
      line: 'const token = /(\\\\*)"|([ \\t]+)|(?:\\\\+(?![\\\\"])|[^\\\\" \\t])+/g',
      changes: [
        [
          '/(\\\\*)"|([ \\t]+)|(?:\\\\+(?![\\\\"])|[^\\\\" \\t])+/g',
          '/(\\\\*)"|([ \\t])|(?:\\\\+(?![\\\\"])|[^\\\\" \\t])+/g',
        ],
        [
          '/(\\\\*)"|([ \\t]+)|(?:\\\\+(?![\\\\"])|[^\\\\" \\t])+/g',
          '/(\\\\*)"|([ \\t]+)|(?:\\\\+(?![\\\\"])|[^\\\\" \\t])/g',
        ],
        [
          '/(\\\\*)"|([ \\t]+)|(?:\\\\+(?![\\\\"])|[^\\\\" \\t])+/g',
          '/(\\\\*)"|([ \\t]+)|(?:\\\\(?![\\\\"])|[^\\\\" \\t])+/g',
        ],
      ],
      why: 'One turn of the loop for each character comes to the same.',
    },
  ],
  'src/core/settings/yaml-error.ts': [
    {
      line: 'const open = /^Missing closing .quote/.test(message) ? quotes.findLast((quote) => quote < pos[0]) : undefined',
      changes: [['/^Missing closing .quote/', '/Missing closing .quote/']],
      why: 'The package has these words at the beginning of a message alone.',
    },
    {
      line: 'const open = /^Missing closing .quote/.test(message) ? quotes.findLast((quote) => quote < pos[0]) : undefined',
      changes: [['quote < pos[0]', 'quote <= pos[0]']],
      why: 'The place that is named is behind the quote.',
    },
    {
      line: "return text.slice(text.lastIndexOf('\\n', offset - 1) + 1, end < 0 ? undefined : end).trim()",
      changes: [['end < 0', 'end <= 0']],
      why: 'No mistake of form stands in an empty first line.',
    },
    {
      line: 'const missingColon = /^Implicit map keys need to be followed by map values/',
      changes: [
        [
          '/^Implicit map keys need to be followed by map values/',
          '/Implicit map keys need to be followed by map values/',
        ],
      ],
      why: 'The package has these words at the beginning of a message alone.',
    },
  ],
  'src/core/settings/schema.ts': [
    {
      line: "description: helpOf(name, 'file'),",
      changes: [["'file'", '""']],
      why: 'No input has words for the readers of the file alone.',
    },
    {
      line: '...(usual === undefined ? {} : { default: usual }),',
      changes: [['usual === undefined', 'false']],
      why: 'JSON leaves out what is undefined.',
    },
  ],
  'src/app/progress.ts': [
    {
      line: "case 'checkout-ready':",
      changes: [["'checkout-ready'", '""']],
      why: 'There is nothing to do for such an item: the case is there for the types.',
    },
  ],
  'src/core/aws/resolve-place.ts': [
    forTypes("const path = /^role(\\/.*\\/)[^/]+$/.exec(parseArn(taskRole ?? '')?.resource ?? '')?.[1]", emptied),
    {
      line: "const path = /^role(\\/.*\\/)[^/]+$/.exec(parseArn(taskRole ?? '')?.resource ?? '')?.[1]",
      changes: [
        ['/^role(\\/.*\\/)[^/]+$/', '/role(\\/.*\\/)[^/]+$/'],
        ['/^role(\\/.*\\/)[^/]+$/', '/^role(\\/.*\\/)[^/]+/'],
      ],
      why: 'The resource of a role begins with that word, and the longest match goes to its end by itself.',
    },
    {
      line: "if (problems.length > 0 || 'problem' in role) return { problem: problems.join(' ') }",
      changes: [["'problem'", '""']],
      why: 'The condition is there for the types: what has no role has a problem of its own.',
    },
    {
      line: "names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`",
      changes: [emptied],
      why: 'There is no comma between one name or none.',
    },
    {
      line: 'if (stack && given.stack !== undefined && arn && /^[\\w+=,.@-]{1,64}$/.test(role)) {',
      changes: [['given.stack !== undefined', 'true']],
      why: 'The condition is there for the types: the name of a stack has a default.',
    },
  ],
  'src/core/source/source.ts': [
    {
      line: 'return { repo: here.path, ...(origin === undefined ? {} : { origin }) }',
      changes: [['origin === undefined', 'false']],
      why: 'What is undefined and what is not there are the same to its reader.',
    },
  ],
  'src/core/github/masks.ts': [
    forTypes("const [whole = ''] = shiftedBase64(text)", emptied),
    {
      line: "whole.length > width ? (whole.match(new RegExp(`.{1,${width}}`, 'g')) ?? []) : [],",
      changes: [filled, ['whole.length > width', 'true'], ['whole.length > width', 'whole.length >= width']],
      why: 'Of a text that fits into one line, the runner masks base64 by itself; and a long one has a match.',
    },
  ],
  'src/core/settings/explain.ts': [
    forTypes(
      "if (lines.length > 0) return [{ name: spell(name, frontEnd), origin: printable(origins[name] ?? ''), lines }]",
      emptied,
    ),
  ],
}
