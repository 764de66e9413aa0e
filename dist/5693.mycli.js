export const id = 5693;
export const ids = [5693];
export const modules = {

/***/ 7639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ untilCancelled)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);
/* harmony import */ var _core_task_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7660);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9342);



/**
 * The exit code of work that only asks of AWS. Ctrl-C ends it also while AWS is asked, and that is no failure of AWS.
 * @param more what else to say of it
 */
async function untilCancelled(work, { signal, stderr }, more = '') {
    try {
        return await work;
    }
    catch (error) {
        if (!signal.aborted || !(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        if (signal.reason !== _terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .closedPipe */ .B)
            stderr.write(`mycli: Cancelled.${more}\n`);
        return _core_task_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.cancelled;
    }
}
//# sourceMappingURL=cancelled.js.map

/***/ }),

/***/ 5693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exec: () => (/* binding */ exec)
});

// EXTERNAL MODULE: ./build/src/app/execute.js
var execute = __webpack_require__(7634);
// EXTERNAL MODULE: ./build/src/compose/local.js + 10 modules
var local = __webpack_require__(1614);
// EXTERNAL MODULE: ./build/src/compose/run.js + 2 modules
var run = __webpack_require__(7119);
// EXTERNAL MODULE: ./build/src/core/aws/troubleshooting.js
var troubleshooting = __webpack_require__(7473);
// EXTERNAL MODULE: ./build/src/core/env-file.js
var env_file = __webpack_require__(8741);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/core/report/time.js
var time = __webpack_require__(5671);
// EXTERNAL MODULE: ./build/src/core/settings/resolve.js
var resolve = __webpack_require__(2967);
// EXTERNAL MODULE: ./build/src/core/task/step-variables.js
var step_variables = __webpack_require__(8153);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(7422);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(990);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/src/core/settings/inputs.js + 6 modules
var inputs = __webpack_require__(5849);
;// CONCATENATED MODULE: ./build/src/core/settings/other-names.js

/** What to say of an option that the command line does not have, though people look for it. */
function adviceFor(option) {
    const name = option.replace(/^--?/, '');
    const spec = inputs/* inputNames */.vj.includes(name) ? inputs/* inputSpecs */.Tx[name] : undefined;
    if (name === 'command')
        return 'is not an option: the command stands by itself, as in mycli exec "make test".';
    if (spec?.only === 'action')
        return `is an input of the GitHub Action alone. ${instead(name)}`.trim();
    const ours = Object.hasOwn(known, name) ? known[name] : undefined;
    return ours === undefined ? undefined : `is not an option. ${ours}`;
}
const instead = (name) => insteadOf[name] ?? '';
/** What a command line has in place of what only the Action has. */
const insteadOf = {
    'role-to-assume': 'Here the AWS credentials of the shell are used: name a profile with that role with --profile.',
    'ssh-key': 'Here the stack keeps the key: mycli init stores it.',
    'ssh-known-hosts': 'Here the stack keeps the key: mycli init stores it.',
    exports: 'Here there are no later steps.',
    'mask-aws-account-id': 'Here nothing is masked.',
};
const use = (option) => `Use ${option}.`;
const isDefault = 'There is nothing to switch on: it is so by itself.';
const noPorts = 'A run has no ports that anything could connect to.';
/** Names that other tools have for what is an option here, and what to use. */
const known = {
    ...namesFor('--branch', 'ref', 'tag', 'b', 'git-ref', 'revision-name'),
    ...namesFor('--sha', 'commit', 'commit-id', 'rev', 'revision', 'source-version'),
    ...namesFor('--working-directory', 'cwd', 'workdir', 'work-dir', 'working-dir', 'w', 'C', 'dir', 'directory', 'chdir'),
    ...namesFor('--repo', 'repository', 'r', 'R', 'git-url', 'url', 'remote', 'source'),
    ...namesFor('--memory', 'memory-mb', 'memory-mib', 'memory-size', 'mem', 'm', 'ram'),
    ...namesFor('--cpu', 'cpus', 'vcpu', 'vcpus', 'cpu-units', 'cores'),
    ...namesFor('--ephemeral-storage', 'disk', 'disk-size', 'storage', 'ephemeral-storage-size'),
    ...namesFor('--architecture', 'arch', 'platform', 'cpu-architecture', 'runtime-platform'),
    ...namesFor('--image', 'docker-image', 'container-image', 'img', 'image-uri'),
    ...namesFor('--env', 'env-var', 'env-vars', 'environment', 'set-env', 'environment-variables'),
    ...namesFor('--secrets', 'secret'),
    ...namesFor('--timeout', 'timeout-minutes', 'timeout-seconds', 'max-time', 'time-limit'),
    ...namesFor('--config', 'config-file', 'settings', 'file', 'f', 'c'),
    ...namesFor('--fetch-depth', 'depth', 'clone-depth', 'git-depth'),
    ...namesFor('--submodules recursive', 'recurse-submodules', 'recursive'),
    ...namesFor('--subnets', 'subnet', 'subnet-id', 'subnet-ids', 'network'),
    ...namesFor('--security-groups', 'security-group', 'security-group-id', 'security-group-ids', 'sg'),
    ...namesFor('--task-role', 'task-role-arn', 'role', 'role-arn', 'iam-role'),
    ...namesFor('--execution-role', 'execution-role-arn', 'task-execution-role'),
    ...namesFor('--public-ip', 'assign-public-ip', 'public'),
    ...namesFor('--like', 'task-definition', 'service', 'task-def', 'taskdef'),
    ...namesFor('--capacity spot', 'spot', 'fargate-spot', 'use-spot'),
    ...namesFor('--capacity', 'capacity-provider', 'launch-type', 'capacity-provider-strategy'),
    ...namesFor('--stack', 'stack-name', 'app', 'project', 'project-name', 'n'),
    ...namesFor('--region', 'aws-default-region', 'location'),
    ...namesFor('--profile', 'aws-profile', 'p'),
    ...namesFor('--log-group', 'log-group-name', 'awslogs-group'),
    ...namesFor('--local', 'here', 'l', 'dry'),
    ...namesFor('--dry-run', 'dryrun', 'plan', 'whatif', 'noop'),
    ...namesFor('--explain', 'verbose', 'debug', 'show-config', 'print-config'),
    ...namesFor('--quiet', 'silent', 's'),
    ...namesFor('--detach', 'd', 'detached', 'background'),
    ...namesFor('--env NAME=value for each, or env in .mycli.yaml', 'env-file'),
    rm: isDefault,
    wait: isDefault,
    follow: isDefault,
    tail: isDefault,
    watch: isDefault,
    yes: 'mycli exec asks nothing.',
    y: 'mycli exec asks nothing.',
    name: 'An execution gets an id of its own.',
    ports: noPorts,
    port: noPorts,
    publish: noPorts,
    gpus: 'Fargate has no GPUs.',
    privileged: 'Fargate has no privileged containers.',
    i: 'A run has no terminal and reads nothing.',
    t: 'A run has no terminal and reads nothing.',
    interactive: 'A run has no terminal and reads nothing.',
    tty: 'A run has no terminal and reads nothing.',
    user: 'The command runs as the user that its image names.',
    u: 'The command runs as the user that its image names.',
    volume: 'A run has no volumes but those of --like.',
    mount: 'A run has no volumes but those of --like.',
    output: 'The command has stdout for itself: write > FILE behind the line.',
    o: 'The command has stdout for itself: write > FILE behind the line.',
    v: 'mycli -v prints the version, --explain each setting; a run has no volumes but those of --like.',
    version: 'mycli --version prints the version.',
    V: 'mycli --version prints the version.',
};
function namesFor(option, ...names) {
    return Object.fromEntries(names.map((name) => [name, use(option)]));
}
//# sourceMappingURL=other-names.js.map
// EXTERNAL MODULE: ./build/src/cli/exec-options.js
var exec_options = __webpack_require__(6616);
;// CONCATENATED MODULE: ./build/src/cli/from-environment.js

const isName = (text) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(text);
/**
 * Takes values from the caller's environment where an option names a variable: `--env NAME`, `--secret-env NAME` and
 * `--token NAME`. A secret itself is taken from no option, since other processes of the machine see those.
 */
function fromEnvironment(given, environment) {
    const problems = [];
    const filled = new Map(given);
    const fill = (name, read) => {
        const before = given.get(name);
        if (!before)
            return;
        const texts = before.texts.flatMap((text) => {
            const found = read(text, before.where);
            if (typeof found === 'string')
                return [found];
            problems.push(found);
            return [];
        });
        filled.set(name, { ...before, texts });
    };
    const passedOn = (name, where) => {
        const value = environment[name];
        const message = `${(0,core_text/* printable */.g$)(name, 40)} is not set here, so there is no value to pass on. Write ${name}=value.`;
        return value === undefined ? { where, message } : `${name}=${value}`;
    };
    fill('env', (text, where) => (isName(text) ? passedOn(text, where) : text));
    fill('secret-env', (text, where) => {
        if (!isName(text))
            return { where, message: `takes the name of a variable alone. ${seen}` };
        const value = environment[text];
        return value === undefined ? { where, message: notSet } : `${text}=${value}`;
    });
    // What stands there may be a token, so nothing of it is shown.
    fill('token', (text, where) => (isName(text) && environment[text]) || { where, message: `${notSet} ${seen}` });
    return { given: filled, problems };
}
const notSet = 'names an environment variable that is not set here.';
const seen = 'Its value comes from the environment, since options can be seen by other processes.';
/** The token that GitHub's own tools take, where one is set: lowest in precedence, and for github.com alone. */
function tokenSource(environment) {
    const name = ['GH_TOKEN', 'GITHUB_TOKEN'].find((one) => environment[one]);
    const value = name && environment[name];
    return name && value ? { name, given: { token: { texts: [value], where: name } } } : undefined;
}
//# sourceMappingURL=from-environment.js.map
;// CONCATENATED MODULE: ./build/src/cli/args.js







/**
 * Reads the words behind `mycli exec`. Flags may stand anywhere before `--`; what follows it is the command, word for
 * word.
 * @param environment of the caller, from which values are taken that an option only names
 * @throws InputError with every problem of the words themselves; values are read later
 */
function readExecArgs(argv, environment = {}) {
    const { values, flags, problems, dashes } = takeWords(argv);
    const given = gather(values);
    const profile = given.get('profile')?.texts.at(-1);
    given.delete('profile');
    const filled = fromEnvironment(given, environment);
    const wrong = [...problems, ...filled.problems];
    const printing = ['detach', 'explain', 'dry-run'].some((name) => flags.has(name));
    if (flags.has('json') && !printing)
        wrong.push({ where: '--json', message: 'goes with --detach or --explain.' });
    if (wrong.length > 0 && !flags.has('help')) {
        throw new errors/* InputError */.dz(wrong, `See mycli exec --help. ${dashes}`);
    }
    return {
        source: { name: 'flag', given: Object.fromEntries(filled.given) },
        dryRun: flags.has('dry-run'),
        detach: flags.has('detach'),
        json: flags.has('json'),
        explain: flags.has('explain'),
        help: flags.has('help'),
        quiet: flags.has('quiet'),
        color: flags.has('no-color') ? false : flags.has('color') || undefined,
        profile,
    };
}
function takeWords(argv) {
    const { tokens } = (0,external_node_util_.parseArgs)({ args: [...argv], options: exec_options.options, strict: false, allowPositionals: true, tokens: true });
    const values = [];
    const flags = new Set();
    const words = [];
    const problems = new Map();
    const first = tokens.find(({ kind }) => kind === 'positional')?.index ?? argv.length;
    let isOfCommand = false;
    for (const token of tokens) {
        if (token.kind === 'positional')
            words.push(token.value);
        if (token.kind !== 'option')
            continue;
        const { name, rawName: where, value: text = '', index } = token;
        const problem = problemOf(token, { word: argv[index] ?? where, isBehind: index > first });
        if (problem)
            problems.set(index, problem); // one for all letters of a word
        isOfCommand ||= problem !== undefined && index > first;
        if (problem)
            continue;
        if (exec_options.options[name]?.type === 'boolean')
            turn(name, flags);
        else
            values.push({ name: exec_options.aliases.get(name) ?? name, text, where });
    }
    const dashes = `Put -- before a command that has options of its own${isOfCommand ? `: ${dashed(argv, first)}` : '.'}`;
    return {
        values: [...values, ...valuesOf(flags), ...commandOf(words)],
        flags,
        problems: [...problems.values()],
        dashes,
    };
}
// Of a flag and its opposite the last counts, as where an alias of the shell has the first.
function turn(name, flags) {
    flags.delete((0,exec_options.oppositeOf)(name));
    flags.add(name);
}
/** The command line as it was meant, if what is no option of ours is one of the command. */
function dashed(argv, first) {
    const command = argv.slice(first).map(quote).join(' ');
    return (0,core_text/* printable */.g$)(['mycli exec', ...(first > 0 ? ['…'] : []), '--', command].join(' '), 120);
}
/** The values that flags stand for, first those that are short for a value, then the switches. */
function valuesOf(flags) {
    const short = exec_options.shorts.flatMap(({ name, flag, value, off }) => [
        { name, flag, text: value, where: `--${flag}` },
        { name, flag: (0,exec_options.without)(flag), text: off, where: `--${(0,exec_options.without)(flag)}` },
    ]);
    const switches = exec_options.inputNames.filter(exec_options.isSwitch).flatMap((name) => [
        { name, flag: name, text: 'true', where: (0,resolve/* spell */.lO)(name, 'cli') },
        { name, flag: (0,exec_options.without)(name), text: 'false', where: (0,resolve/* spell */.lO)(name, 'cli') },
    ]);
    return [...short, ...switches].filter(({ flag }) => flags.has(flag));
}
/** A single word is a script; several are a command with its arguments, and each stays one word. */
function commandOf(words) {
    const [first, ...rest] = words;
    if (first === undefined)
        return [];
    const text = rest.length === 0 ? first : words.map(quote).join(' ');
    return [{ name: 'command', text, where: (0,resolve/* spell */.lO)('command', 'cli') }];
}
/** Every value of an option under its name, with where the first one stands. */
function gather(values) {
    const given = new Map();
    for (const { name, text, where } of values) {
        const before = given.get(name);
        given.set(name, { texts: [...(before?.texts ?? []), text], where: before?.where ?? where });
    }
    return given;
}
function problemOf({ name, rawName, value = '', inlineValue }, place) {
    const option = Object.hasOwn(exec_options.options, name) ? exec_options.options[name] : undefined;
    const where = (0,core_text/* printable */.g$)(rawName, 60);
    if (!option)
        return unknownOption(name, rawName, place);
    if (option.type === 'boolean')
        return inlineValue ? { where, message: `takes no value.${switches(name)}` } : undefined;
    // Without this, a flag whose value was forgotten would swallow the next flag.
    const swallowed = !inlineValue && value.startsWith('--');
    return value === '' || swallowed ? { where, message: 'needs a value.' } : undefined;
}
function switches(name) {
    const other = (0,exec_options.oppositeOf)(name);
    return Object.hasOwn(exec_options.options, other) ? ` Write --${name} or --${other}.` : '';
}
// Letters in one word are one option to other tools, and behind the command's first word they are likely its own.
function unknownOption(name, rawName, { word, isBehind }) {
    const isLong = rawName.startsWith('--');
    const where = (0,core_text/* printable */.g$)(isLong ? rawName : word, 60);
    const advice = isLong || !isBehind ? adviceFor(rawName) : undefined;
    if (advice !== undefined)
        return { where, message: advice };
    const near = isLong ? (0,core_text/* nearest */.pA)(name, Object.keys(exec_options.options)) : undefined;
    return { where, message: near ? `is not an option. Did you mean --${near}?` : 'is not an option.' };
}
/** One word as a POSIX shell reads it back. */
function quote(word) {
    return /^[A-Za-z0-9_@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
//# sourceMappingURL=args.js.map
// EXTERNAL MODULE: ./build/src/cli/cancelled.js
var cancelled = __webpack_require__(7639);
// EXTERNAL MODULE: ./build/src/cli/color.js
var color = __webpack_require__(2907);
// EXTERNAL MODULE: ./build/src/cli/help.js + 1 modules
var help = __webpack_require__(7253);
// EXTERNAL MODULE: ./build/src/cli/layout.js
var layout = __webpack_require__(7504);
// EXTERNAL MODULE: ./build/src/cli/output.js
var cli_output = __webpack_require__(3135);
// EXTERNAL MODULE: ./build/src/cli/settings.js
var cli_settings = __webpack_require__(1579);
// EXTERNAL MODULE: ./build/src/cli/source.js
var cli_source = __webpack_require__(3659);
// EXTERNAL MODULE: ./build/src/cli/terminal.js
var cli_terminal = __webpack_require__(9342);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/src/cli/unread-input.js

/**
 * What to say where something is piped in, or a file is redirected, which no command reads: its own standard input is
 * empty. Nothing is read to find out, so that it stays for what runs next in the same script.
 */
function unreadInput({ fd }) {
    if (fd === undefined)
        return undefined;
    try {
        const input = (0,external_node_fs_.fstatSync)(fd);
        const isGiven = input.isFIFO() || (input.isFile() && input.size > 0);
        return isGiven ? "What is piped in isn't read: the command's standard input is empty." : undefined;
    }
    catch {
        return undefined; // it is closed
    }
}
//# sourceMappingURL=unread-input.js.map
;// CONCATENATED MODULE: ./build/src/cli/exec.js






















/**
 * `mycli exec`: runs the command, and returns the exit code of its verdict.
 * @param profile of the files of AWS; undefined for that of AWS_PROFILE
 */
async function exec(argv, terminal, profile) {
    const args = readExecArgs(argv, terminal.env);
    if (args.help) {
        terminal.stdout.write((0,help.execHelp)((0,layout/* widthOf */.qz)(terminal.stdout)));
        return 0;
    }
    const spoken = (0,cli_output/* terminalOutput */.c)(terminal.stdout, terminal.stderr, { isColoured: (0,color/* isColoured */.yU)(args.color, terminal) });
    const output = args.quiet ? (0,cli_output/* quietOutput */.W)(spoken) : spoken;
    const settings = await (0,cli_settings/* commandLineSettings */.J)(args.source, terminal.cwd, {
        tell: output,
        environment: tokenSource(terminal.env),
    });
    const { inputs } = settings;
    const caller = { ...callerOf(terminal, output), profile: args.profile ?? profile };
    if (args.explain) {
        const { explainSettings } = await __webpack_require__.e(/* import() */ 5538).then(__webpack_require__.bind(__webpack_require__, 5538));
        return (0,cancelled/* untilCancelled */.c)(explainSettings(settings, caller, { terminal, json: args.json }), terminal);
    }
    (0,run/* checkRun */.Q5)(settings);
    const { source, notices, branch, credentials } = await (0,cli_source/* sourceOf */.v)(settings, terminal.cwd);
    const origin = { source, credentials };
    const tags = { repository: source?.repo, sha: source?.sha, ref: source?.branch };
    const variables = source ? (0,step_variables/* commandLineVariables */.Ju)(source, branch) : {};
    const order = { settings, executionId: local/* systemRandom */.vg.executionId(), origin, variables, notices, tags };
    if (args.dryRun)
        return (0,cancelled/* untilCancelled */.c)(showPlan(order, caller, terminal), terminal);
    const unread = unreadInput(terminal.stdin);
    if (unread !== undefined)
        output.note(unread);
    if (args.detach)
        return (await Promise.all(/* import() */[__webpack_require__.e(7804), __webpack_require__.e(6057)]).then(__webpack_require__.bind(__webpack_require__, 6057))).detach(order, caller, { terminal, json: args.json });
    const { signal } = terminal;
    const isLeft = () => signal.reason === cli_terminal/* closedPipe */.B;
    const sayStopping = () => {
        if (!isLeft())
            output.note('Stopping. Ctrl-C again leaves at once.');
    };
    signal.addEventListener('abort', sayStopping);
    const { verdict, files, facts } = await (0,run/* startRun */.AD)(order, await notingOn(order, caller), signal);
    signal.removeEventListener('abort', sayStopping);
    output.status(undefined);
    report(files, inputs, output);
    if (facts?.attempts.at(-1)?.links)
        output.note(`took ${(0,time/* describeTime */.Ht)(facts)}`);
    if (verdict.status !== 'success' && !isLeft()) {
        const { hint } = verdict;
        const told = { ...verdict, hint: hint && (0,resolve/* spellAdvice */.dw)(settings, hint) };
        output.fail(verdict.summary, (0,troubleshooting/* adviceOn */.ik)(told, version/* version */.r));
    }
    return verdict.exitCode;
}
// Where AWS does not say where the run would go, the rest of it is shown all the same.
async function showPlan(order, caller, { stdout, signal }) {
    const { settings, origin } = order;
    let refused;
    const planned = await (0,run/* planRun */.nY)(order, caller, signal).catch((error) => {
        if (!(error instanceof errors/* UserError */.yo) || signal.aborted)
            throw error;
        if (error instanceof errors/* RunRefused */.AA)
            refused = error;
        else
            caller.output.warn(`Without what AWS would be asked: ${error.message}`);
        return {};
    });
    const shown = { engine: settings.inputs.engine, ...(0,execute/* planCommand */.VV)(settings.inputs, origin.source), ...planned };
    stdout.write(`${JSON.stringify(shown, undefined, 2)}\n`);
    // A run would end with just that.
    if (refused)
        throw refused;
    return 0;
}
// What runs on this machine ends with this process, and nothing of the SDK is loaded for it.
async function notingOn({ settings, executionId }, caller) {
    return settings.inputs.engine === 'local' ? caller : (await Promise.all(/* import() */[__webpack_require__.e(7804), __webpack_require__.e(6057)]).then(__webpack_require__.bind(__webpack_require__, 6057))).noting(executionId, caller);
}
// A terminal hides nothing, and is shown no secret. A command line that is killed leaves its task to its own timeout.
const callerOf = ({ env, bundle }, output) => ({
    frontEnd: 'cli',
    version: version/* version */.r,
    environment: env,
    bundle,
    output,
    context: undefined,
    sessionName: 'mycli',
    sharedFolder: undefined,
    mask() { },
    keepPlace() { },
});
// A command line has no step that outputs, variables and folders could go to: they are counted and dropped.
function report({ output: outputs, env, path, summary }, inputs, output) {
    dropped('$GITHUB_OUTPUT', outputs, output);
    dropped('$GITHUB_ENV', env, output);
    if (path)
        output.note('Ignored what the command wrote to $GITHUB_PATH: not running in a workflow.');
    if (summary && inputs.summary)
        output.summary(summary);
}
function dropped(variable, text, output) {
    if (!text)
        return;
    const { assignments, problem } = (0,env_file/* readEnvFile */.S)(text);
    if (problem !== undefined)
        output.warn(`${variable}: ${problem}.`);
    if (assignments.length > 0)
        output.note(`Ignored ${(0,core_text/* count */.U9)(assignments.length, 'value')} in ${variable}: not running in a workflow.`);
}
//# sourceMappingURL=exec.js.map

/***/ }),

/***/ 3135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ quietOutput),
/* harmony export */   c: () => (/* binding */ terminalOutput)
/* harmony export */ });
/* harmony import */ var _color_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2907);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);


/** An output that says no more than what the command prints, what went wrong, and what may have. */
const quietOutput = (output) => ({
    ...output,
    note() { },
    notice() { },
    status() { },
    started() { },
});
/** The command owns stdout, we speak on stderr: a pipe carries the command's words alone. */
function terminalOutput(stdout, stderr, { isColoured = false } = {}) {
    let shown = '';
    let isUnended = false;
    const clear = () => {
        if (shown !== '')
            stderr.write(_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .clearLine */ .c);
        shown = '';
    };
    const say = (text) => {
        clear();
        beginLine();
        stderr.write(`mycli: ${text}\n`);
    };
    // On a screen the command's last line ends where ours begins; its own bytes stay what they are.
    const beginLine = () => {
        if (!isUnended || !stdout.isTTY || !stderr.isTTY)
            return;
        stderr.write('\n');
        isUnended = false;
    };
    return {
        phase() { }, // a terminal has no groups
        lines(texts, { unended = false } = {}) {
            clear();
            // What came late, behind the last line, is a line of its own.
            stdout.write(`${isUnended ? '\n' : ''}${texts.join('\n')}${unended ? '' : '\n'}`);
            isUnended = unended;
        },
        note: say,
        notice: say,
        warn: (text) => say(`warning: ${text}`),
        fail: (text, hint) => say([isColoured ? (0,_color_js__WEBPACK_IMPORTED_MODULE_1__/* .red */ .wv)(text) : text, ...(hint?.split('\n') ?? [])].join('\n  ')),
        status(text = '') {
            if (!stderr.isTTY || text === shown)
                return;
            clear();
            if (text !== '')
                beginLine();
            if (text !== '')
                stderr.write(`mycli: ${text}`);
            shown = text;
        },
        started({ arn, logUrl }) {
            say(`task ${arn}`);
            if (logUrl !== undefined)
                say(`log  ${logUrl}`);
        },
        summary(text) {
            clear();
            beginLine();
            stderr.write(text.endsWith('\n') ? text : `${text}\n`);
        },
    };
}
//# sourceMappingURL=output.js.map

/***/ }),

/***/ 1579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ commandLineSettings)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _compose_local_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1614);
/* harmony import */ var _core_settings_config_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5330);
/* harmony import */ var _core_settings_resolve_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2967);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7422);





/**
 * The settings of a command line: its flags, then the file that they name or that is there, then what the environment
 * has, then the defaults.
 * @throws InputError with every problem of flags and file
 */
async function commandLineSettings(flags, folder, { tell, environment }) {
    const file = await settingsFile(flags, folder, tell);
    if (file && !file.problems)
        tell.note(`Settings from ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(file.name)}`);
    const sources = file ? [flags, file] : [flags];
    const whole = await withWholeSha(flags, sources, folder);
    return (0,_core_settings_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveSettings */ .Mo)([whole, ...sources.slice(1), ...(environment ? [environment] : [])], 'cli');
}
async function settingsFile(flags, folder, tell) {
    const config = (0,_core_settings_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .peekSetting */ .Wv)('config', [flags], 'cli');
    if (!config)
        return undefined;
    const name = config.value;
    if (config.origin === 'default')
        return nearestFile(name, folder, tell);
    const file = await fileIn(folder, name, name);
    // None is needed, but one that is named has to be there.
    return file ?? (0,_core_settings_config_file_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadableFile */ ._s)(name, `there is no file "${name}" in this folder.`, (0,_core_settings_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .spell */ .lO)('config', 'cli'));
}
/** The file of that name in this folder, or in one above it in the same repository. */
async function nearestFile(name, folder, { warn }) {
    const folders = await (0,_compose_local_js__WEBPACK_IMPORTED_MODULE_1__/* .foldersToRoot */ .Jb)(folder);
    for (const one of folders) {
        const file = await fileIn(one, name, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(one, name)));
        if (file)
            return file;
        const notice = (0,_core_settings_config_file_js__WEBPACK_IMPORTED_MODULE_2__/* .misnamed */ .H9)(name, await (0,_compose_local_js__WEBPACK_IMPORTED_MODULE_1__/* .namesIn */ .wX)(one));
        if (notice !== undefined)
            warn(notice);
    }
    return undefined;
}
async function fileIn(folder, file, name) {
    const reading = await (0,_compose_local_js__WEBPACK_IMPORTED_MODULE_1__/* .readSettingsText */ .Bl)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, file));
    switch (reading.kind) {
        case 'text':
            return (0,_core_settings_config_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readConfigFile */ .RG)(reading.text, { name });
        case 'problem':
            return (0,_core_settings_config_file_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadableFile */ ._s)(name, reading.problem);
        case 'missing':
            return undefined;
    }
}
const isWhole = (sha) => /^([0-9a-f]{40}|[0-9a-f]{64}|\s*)$/i.test(sha);
/** The flags with a commit by its full id, where git can tell it: in a clone, of the commits that it has. */
async function withWholeSha(flags, sources, folder) {
    const { sha } = flags.given;
    const [text = '', ...more] = (sha?.texts ?? []).map((one) => one.trim());
    if (!sha || more.length > 0 || isWhole(text))
        return flags;
    const found = await resolveHere(text, sources, folder);
    if (typeof found === 'string')
        return { ...flags, given: { ...flags.given, sha: { ...sha, texts: [found] } } };
    const problem = { where: sha.where, ...found };
    return {
        ...flags,
        given: { ...flags.given, sha: { ...sha, texts: [] } },
        problems: [...(flags.problems ?? []), problem],
    };
}
async function resolveHere(text, sources, folder) {
    const form = `must be a full commit id of 40 hexadecimal digits, not "${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(text)}"`;
    const isElsewhere = sources.some(({ given }) => given.repo && given.repo.texts.length > 0);
    if (isElsewhere)
        return { message: `${form}: names and short ids are resolved in the current folder's repository alone.` };
    if (!(await (0,_compose_local_js__WEBPACK_IMPORTED_MODULE_1__/* .findWorkingCopy */ .Kc)(folder)))
        return { message: `${form}: this folder is in no git repository.` };
    const message = `git finds no commit "${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(text)}" in this repository. git fetch may get it.`;
    return (await (0,_compose_local_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveCommit */ .WL)(folder, text)) ?? { message };
}
//# sourceMappingURL=settings.js.map

/***/ }),

/***/ 3659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _compose_local_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1614);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3026);
/* harmony import */ var _core_source_credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5133);
/* harmony import */ var _core_source_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5970);





/**
 * Which commit runs: as the settings name it, else as this folder has it.
 * @throws UserError where there is none
 */
async function sourceOf(settings, cwd) {
    const { repo, sha, branch, checkout } = settings.inputs;
    if (!checkout)
        return { notices: [], credentials: _core_source_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .noCredentials */ .gT };
    const here = repo ? undefined : await (0,_compose_local_js__WEBPACK_IMPORTED_MODULE_1__/* .findWorkingCopy */ .Kc)(cwd);
    const { source, notices } = (0,_core_source_source_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseSource */ .LV)(settings, here);
    if (here && branch !== undefined && source.repo === here.path)
        await checkBranch(branch, cwd);
    const isHead = sha === undefined && branch === undefined;
    const { credentials, url, notice } = (0,_core_source_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseTerminalCredentials */ .CD)(settings, source.repo);
    return {
        source: { ...source, repo: repo?.kind === 'path' ? absolute(url, folderOf(settings, cwd)) : url },
        notices: [...notices, ...(notice === undefined ? [] : [notice])],
        branch: isHead ? here?.branch : undefined,
        credentials,
    };
}
async function checkBranch(branch, cwd) {
    const problem = (0,_core_source_source_js__WEBPACK_IMPORTED_MODULE_4__/* .branchProblem */ .MT)(branch, await (0,_compose_local_js__WEBPACK_IMPORTED_MODULE_1__/* .branchesOf */ .IJ)(cwd));
    if (problem)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(problem.message, { hint: problem.hint });
}
// A path in a settings file begins where the file is.
const folderOf = ({ origins }, cwd) => origins.repo === undefined || origins.repo === 'flag' ? cwd : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(origins.repo));
// git would take it from the working copy that it is making.
const absolute = (path, from) => (path.startsWith('file:') ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(from, path));
//# sourceMappingURL=source.js.map

/***/ })

};
