export const id = 9;
export const ids = [9];
export const modules = {

/***/ 2711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ownFlags),
/* harmony export */   N: () => (/* binding */ readExecArgs)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3026);
/* harmony import */ var _core_settings_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4506);
/* harmony import */ var _core_settings_resolve_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2967);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7422);





/** Flags that are about this command line, not about the run. */
const ownFlags = {
    explain: 'Print every setting and where it comes from, and run nothing.',
    'dry-run': 'Print what would run, as JSON, and run nothing.',
    help: 'Print this help.',
};
const inputNames = (0,_core_settings_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputNamesOf */ .uy)('cli');
const isSwitch = (name) => (0,_core_settings_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(name).isSwitch === true;
const shorts = inputNames.flatMap((name) => {
    const { short } = _core_settings_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputSpecs */ .Tx[name];
    return short ? [{ name, ...short }] : [];
});
const options = Object.fromEntries([
    ...inputNames
        .filter((name) => name !== 'command')
        .map((name) => [name, isSwitch(name) ? { type: 'boolean' } : { type: 'string', multiple: true }]),
    ...shorts.map(({ flag }) => [flag, { type: 'boolean' }]),
    ...Object.keys(ownFlags).map((flag) => [flag, { type: 'boolean' }]),
]);
/**
 * Reads the words behind `mycli exec`. Flags may stand anywhere before `--`; what follows it is the command, word for
 * word.
 * @throws InputError with every problem of the words themselves; values are read later
 */
function readExecArgs(argv) {
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
    const problems = [];
    const raw = {};
    const flags = new Set();
    const words = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            words.push(token.value);
        if (token.kind !== 'option')
            continue;
        const problem = problemOf(token);
        if (problem)
            problems.push(problem);
        else if (options[token.name]?.type === 'boolean')
            flags.add(token.name);
        else
            raw[token.name] = [...(raw[token.name] ?? []), token.value ?? ''];
    }
    for (const { name, flag, value } of shorts)
        if (flags.has(flag))
            raw[name] = [...(raw[name] ?? []), value];
    for (const name of inputNames)
        if (isSwitch(name) && flags.has(name))
            raw[name] = ['true'];
    if (words.length > 0)
        raw['command'] = [words.length === 1 ? (words[0] ?? '') : words.map(quote).join(' ')];
    if (problems.length > 0 && !flags.has('help')) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(problems, 'See mycli exec --help. Put -- before a command that has options of its own.');
    }
    return {
        source: { name: 'flag', given: givenOf(raw) },
        dryRun: flags.has('dry-run'),
        explain: flags.has('explain'),
        help: flags.has('help'),
    };
}
function givenOf(raw) {
    return Object.fromEntries(Object.entries(raw).map(([name, texts]) => [name, { texts, where: (0,_core_settings_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .spell */ .lO)(name, 'cli') }]));
}
function problemOf({ name, rawName, value = '', inlineValue }) {
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    const where = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(rawName, 60);
    if (!option || !rawName.startsWith('--')) {
        const near = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .pA)(name, Object.keys(options));
        return { where, message: near ? `is not an option. Did you mean --${near}?` : 'is not an option.' };
    }
    if (option.type === 'boolean')
        return inlineValue ? { where, message: 'takes no value.' } : undefined;
    // Without this, a flag whose value was forgotten would swallow the next flag.
    const swallowed = !inlineValue && value.startsWith('--');
    return value === '' || swallowed ? { where, message: 'needs a value.' } : undefined;
}
/** One word as a POSIX shell reads it back. */
function quote(word) {
    return /^[A-Za-z0-9_@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
//# sourceMappingURL=args.js.map

/***/ }),

/***/ 7044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ destroyFlags)
/* harmony export */ });
/* harmony import */ var _core_stack_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8021);

/** The options of `mycli destroy`. */
const destroyFlags = {
    region: { value: 'REGION', help: 'Region of the stack. Default: AWS_REGION, or that of the AWS profile.' },
    stack: { value: 'NAME', help: `Name of the stack. Default: ${_core_stack_files_js__WEBPACK_IMPORTED_MODULE_0__/* .usualStack */ .bm}.` },
    'stop-tasks': {
        help: 'Stop tasks that are running; without it, and without a terminal to ask, they are left alone.',
    },
    'dry-run': { help: 'Show what would be deleted, and delete nothing.' },
    yes: { help: 'Ask nothing.' },
    help: { help: 'Print this help.' },
};
//# sourceMappingURL=destroy-flags.js.map

/***/ }),

/***/ 9471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ doctorFlags)
/* harmony export */ });
/* harmony import */ var _core_stack_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8021);

/** The options of `mycli doctor`. */
const doctorFlags = {
    region: { value: 'REGION', help: 'Region of the stack. Default: AWS_REGION, or that of the AWS profile.' },
    stack: { value: 'NAME', help: `Name of the stack. Default: ${_core_stack_files_js__WEBPACK_IMPORTED_MODULE_0__/* .usualStack */ .bm}.` },
    repository: { value: 'OWNER/NAME', help: 'GitHub repository. Default: that of the current folder.' },
    image: { value: 'REFERENCE', help: 'Image of the command. Default: that of a run in the current folder.' },
    cpu: { value: 'UNITS', help: 'Size of the tasks to count. Default: that of a run in the current folder.' },
    help: { help: 'Print this help.' },
};
//# sourceMappingURL=doctor-flags.js.map

/***/ }),

/***/ 8055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readFlags)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7422);


/** Reads the words behind a command that takes flags and nothing else; of a flag that is given again the last counts. */
function readFlags(argv, flags) {
    const options = Object.fromEntries(Object.entries(flags).map(([name, { value }]) => [
        name,
        { type: value === undefined ? 'boolean' : 'string' },
    ]));
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
    const given = new Map();
    const problems = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            problems.push({ message: `"${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(token.value, 60)}" is not an option.` });
        if (token.kind !== 'option')
            continue;
        const problem = problemOf(token, flags);
        if (problem)
            problems.push(problem);
        else
            given.set(token.name, token.value ?? '');
    }
    return { given, problems };
}
function problemOf({ name, rawName, value = '', inlineValue }, flags) {
    const flag = Object.hasOwn(flags, name) ? flags[name] : undefined;
    const where = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(rawName, 60);
    if (!flag) {
        const near = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(name, Object.keys(flags));
        return { where, message: near ? `is not an option. Did you mean --${near}?` : 'is not an option.' };
    }
    if (flag.value === undefined)
        return inlineValue ? { where, message: 'takes no value.' } : undefined;
    // Without this, a flag whose value was forgotten would swallow the next flag.
    return value === '' || (!inlineValue && value.startsWith('--')) ? { where, message: 'needs a value.' } : undefined;
}
//# sourceMappingURL=flags.js.map

/***/ }),

/***/ 2225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ usage),
/* harmony export */   JN: () => (/* binding */ execHelp),
/* harmony export */   KQ: () => (/* binding */ initHelp),
/* harmony export */   oy: () => (/* binding */ destroyHelp),
/* harmony export */   zP: () => (/* binding */ doctorHelp)
/* harmony export */ });
/* harmony import */ var _core_settings_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4506);
/* harmony import */ var _core_settings_resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2967);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2711);
/* harmony import */ var _destroy_flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7044);
/* harmony import */ var _doctor_flags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9471);
/* harmony import */ var _init_args_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6964);






/** What `mycli` alone prints. */
const usage = `Run a command at a commit of a git repository.

Usage:
  mycli exec [options] "command"   Run a command; mycli exec --help lists the options.
  mycli init [options]             Make what runs on AWS Fargate need; mycli init --help lists the options.
  mycli doctor [options]           Look whether a run would work; mycli doctor --help lists the options.
  mycli destroy [options]          Delete it again; mycli destroy --help lists the options.
  mycli version                    Print the version.
  mycli help                       Print this help.
`;
/** What `mycli exec --help` prints; its options come from the table of inputs. */
function execHelp() {
    const rows = [];
    for (const name of (0,_core_settings_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputNamesOf */ .uy)('cli')) {
        const { placeholder, short, default: usual } = _core_settings_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputSpecs */ .Tx[name];
        if (name === 'command')
            continue;
        if (short)
            rows.push([`--${short.flag}`, short.help]);
        const help = (0,_core_settings_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .helpOf */ .ZL)(name, 'cli');
        const shown = usual === undefined || (0,_core_settings_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(name).isSwitch ? help : `${help} Default: ${usual}.`;
        rows.push([placeholder ? `${(0,_core_settings_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .spell */ .lO)(name, 'cli')} ${placeholder}` : (0,_core_settings_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .spell */ .lO)(name, 'cli'), shown]);
    }
    for (const [flag, help] of Object.entries(_args_js__WEBPACK_IMPORTED_MODULE_2__/* .ownFlags */ .A))
        rows.push([`--${flag}`, help]);
    return `Run a command at a commit of a git repository.

Usage:
  mycli exec [options] "command"
  mycli exec [options] -- command with words and --options of its own

Options:
${columns(rows)}

The command's output goes to stdout, what mycli says to stderr. The exit code is the command's own, or
  124  stopped by the timeout
  125  the command did not run, or its exit code is not known: bad input, AWS, or the commit could not be fetched
  130  cancelled, told to stop, or its machine was taken away
  137  killed, possibly for using too much memory
`;
}
/** What `mycli init --help` prints. */
function initHelp() {
    return `Make what runs on AWS Fargate need, in one account and region, or change it: a CloudFormation stack.

Usage:
  mycli init [options]

Options:
${flagColumns(_init_args_js__WEBPACK_IMPORTED_MODULE_5__/* .initFlags */ .o)}

It shows what would be made and what it costs, and asks before it does anything. Run it again to change options, to add
a repository, or to go on after an interruption. GH_TOKEN is for a private repository, whose ids it asks GitHub for.

Git credentials for other private repositories are stored in Parameter Store, encrypted. In a terminal it asks for them;
without one, or with --yes, it takes them from these variables, and never from its options:
  MYCLI_GITHUB_TOKEN   token for github.com
  MYCLI_GITLAB_TOKEN   token for gitlab.com
  MYCLI_SSH_KEY        text of a private SSH key without a passphrase
`;
}
/** What `mycli destroy --help` prints. */
function destroyHelp() {
    return `Delete a stack of mycli init: its tasks, CloudFormation stack, task definitions, key and stored credentials.

Usage:
  mycli destroy [options]

Options:
${flagColumns(_destroy_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .destroyFlags */ .g)}

It shows what there is, and asks before it deletes anything; at the end it looks whether anything is left. GitHub's OIDC
provider stays, since other repositories may use it. Run it again to go on after an interruption.
`;
}
/** What `mycli doctor --help` prints. */
function doctorHelp() {
    return `Look whether a run on AWS Fargate would work here, and say what would mend what is wrong. Nothing is changed.

Usage:
  mycli doctor [options]

Options:
${flagColumns(_doctor_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .doctorFlags */ .l)}

Looks at the stack, the OIDC provider, the workflow role's trust in the repository, the network, images, quotas, the
rights of this identity, and the commit. Exit code 0 where nothing is wrong, 1 where something is, 125 where it could
not look.
`;
}
const flagColumns = (flags) => columns(Object.entries(flags).map(([flag, { value, help }]) => [
    value === undefined ? `--${flag}` : `--${flag} ${value}`,
    help,
]));
function columns(rows) {
    const width = Math.max(...rows.map(([flag]) => flag.length)) + 4;
    return rows.map(([flag, help]) => `  ${flag.padEnd(width - 2)}${wrap(help, 100 - width, width)}`).join('\n');
}
function wrap(text, width, indent) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line].join(`\n${' '.repeat(indent)}`);
}
//# sourceMappingURL=help.js.map

/***/ }),

/***/ 8009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  start: () => (/* binding */ start)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/core/task/verdict.js + 1 modules
var verdict = __webpack_require__(7660);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(7422);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(990);
// EXTERNAL MODULE: ./build/src/cli/help.js
var help = __webpack_require__(2225);
;// CONCATENATED MODULE: ./build/src/cli/main.js





const commands = ['exec', 'init', 'doctor', 'destroy', 'version', 'help'];
/** Runs one command line, and returns its exit code. The one place where an error becomes words. */
async function main(argv, terminal) {
    try {
        return await dispatch(argv, terminal);
    }
    catch (error) {
        terminal.stderr.write(`mycli: ${describe(error)}\n`);
        return verdict/* exitCodes */.h.noCommandRan;
    }
}
async function dispatch(argv, terminal) {
    const [command = 'help', ...rest] = argv;
    switch (command) {
        case 'exec':
            if (rest.length === 1 && rest[0] === '--help')
                return print((0,help/* execHelp */.JN)(), terminal);
            return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(292), __webpack_require__.e(30), __webpack_require__.e(392)]).then(__webpack_require__.bind(__webpack_require__, 3392))).exec(rest, terminal);
        case 'init':
            if (rest.length === 1 && rest[0] === '--help')
                return print((0,help/* initHelp */.KQ)(), terminal);
            return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(313), __webpack_require__.e(292), __webpack_require__.e(391), __webpack_require__.e(115)]).then(__webpack_require__.bind(__webpack_require__, 9115))).init(rest, terminal);
        case 'doctor':
            if (rest.length === 1 && rest[0] === '--help')
                return print((0,help/* doctorHelp */.zP)(), terminal);
            return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(313), __webpack_require__.e(292), __webpack_require__.e(391), __webpack_require__.e(918)]).then(__webpack_require__.bind(__webpack_require__, 918))).doctor(rest, terminal);
        case 'destroy':
            if (rest.length === 1 && rest[0] === '--help')
                return print((0,help/* destroyHelp */.oy)(), terminal);
            return (await Promise.all(/* import() */[__webpack_require__.e(313), __webpack_require__.e(391), __webpack_require__.e(28)]).then(__webpack_require__.bind(__webpack_require__, 4186))).destroy(rest, terminal);
        case 'version':
        case '--version':
            return print(`${version/* version */.r}\n`, terminal);
        case 'help':
        case '--help':
        case '-h':
            return print(help/* usage */.CI, terminal);
        default: {
            const near = (0,core_text/* nearest */.pA)(command, commands);
            throw new errors/* UserError */.yo(`There is no command "${(0,core_text/* printable */.g$)(command)}".`, {
                hint: near ? `Did you mean mycli ${near}?` : 'mycli help lists them.',
            });
        }
    }
}
function print(text, { stdout }) {
    stdout.write(text);
    return 0;
}
function describe(thrown) {
    const error = (0,errors/* shortageOf */.DV)(thrown) ?? thrown;
    if (error instanceof errors/* UserError */.yo)
        return error.hint === undefined ? error.message : `${error.message}\n  ${error.hint}`;
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `this is a bug of mycli ${version/* version */.r}, please report it:\n${stack}`;
}
//# sourceMappingURL=main.js.map
;// CONCATENATED MODULE: ./build/src/cli/index.js

/** What a shell reports of a process that wrote to a closed pipe. */
const brokenPipe = 141;
/** Runs the command line in this process: the one place that knows its signals and its exit code. */
async function start(process, bundle) {
    const interrupted = new AbortController();
    // Not once: a second Ctrl-C must not kill us before the task has been stopped.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
        process.on(signal, () => interrupted.abort());
    let piped = true;
    for (const stream of [process.stdout, process.stderr]) {
        stream.on('error', () => {
            piped = false;
            interrupted.abort();
        });
    }
    const { stdin, stdout, stderr, env, argv } = process;
    const code = await main(argv.slice(2), {
        stdin,
        stdout,
        stderr,
        env,
        cwd: process.cwd(),
        bundle,
        signal: interrupted.signal,
    });
    process.exitCode = piped ? code : brokenPipe;
}
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 6964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SM: () => (/* binding */ checkAskable),
/* harmony export */   o: () => (/* binding */ initFlags),
/* harmony export */   oo: () => (/* binding */ readInitArgs)
/* harmony export */ });
/* harmony import */ var _core_aws_stack_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5207);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3026);
/* harmony import */ var _core_stack_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8021);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7422);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8055);





/** The options of `mycli init`. */
const initFlags = {
    region: { value: 'REGION', help: 'Region of the stack. Default: AWS_REGION, or that of the AWS profile.' },
    stack: { value: 'NAME', help: `Name of the stack. Default: ${_core_stack_files_js__WEBPACK_IMPORTED_MODULE_3__/* .usualStack */ .bm}.` },
    repository: {
        value: 'OWNER/NAME',
        help: 'GitHub repository whose workflows may run tasks, beside those that may already. Default: that of the current folder.',
    },
    refs: { value: 'REFS', help: 'Refs whose jobs may run tasks, such as refs/heads/main,refs/tags/v*. Default: all.' },
    environments: { value: 'NAMES', help: 'GitHub environments whose jobs may run tasks. Default: every job.' },
    capacity: {
        value: 'KIND',
        help: 'Capacity of runs that name none: on-demand, spot-then-on-demand, or spot, which costs a third, but is taken away now and then. Default: on-demand.',
    },
    vpc: { value: 'ID', help: 'Existing VPC. Default: a new one with two public subnets.' },
    subnets: { value: 'IDS', help: 'Subnets of the existing VPC, with a way out to the internet.' },
    'security-groups': {
        value: 'IDS',
        help: 'Security groups of the existing VPC. Default: a new one without inbound rules.',
    },
    'no-public-ip': { help: 'Give tasks no public address, in private subnets behind a NAT gateway.' },
    'permissions-boundary': { value: 'ARN', help: 'Policy that bounds every role of the stack.' },
    'role-path': { value: 'PATH', help: 'What the path of every role begins with. Default: /.' },
    'role-arn': { value: 'ARN', help: 'Role with which CloudFormation works.' },
    'no-credentials': { help: 'Ask for no git credentials.' },
    'replace-credentials': { help: 'Ask also for those that are stored already, and replace the ones that are given.' },
    template: { help: 'Print the template, for example for another team, and do nothing.' },
    'dry-run': { help: 'Show what would be made, and make nothing.' },
    yes: { help: 'Ask nothing.' },
    help: { help: 'Print this help.' },
};
/**
 * Reads them.
 * @throws InputError with everything that is wrong
 */
function readInitArgs(argv) {
    const { given, problems: wrong } = (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .readFlags */ .u)(argv, initFlags);
    const problems = [...wrong];
    const text = (name) => given.get(name);
    const checked = (name, form, words) => {
        const value = text(name);
        if (value !== undefined && !form.test(value))
            problems.push({ where: `--${name}`, message: `must be ${words}, not "${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(value, 100)}".` });
        return value;
    };
    const list = (name, form, words) => {
        const values = text(name)
            ?.split(/[\s,]+/)
            .filter(Boolean);
        const wrong = values?.find((value) => !form.test(value));
        if (wrong !== undefined)
            problems.push({ where: `--${name}`, message: `must be ${words}, not "${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(wrong, 100)}".` });
        return values;
    };
    const capacity = text('capacity');
    if (capacity !== undefined && !(0,_core_aws_stack_js__WEBPACK_IMPORTED_MODULE_0__/* .isCapacity */ .xo)(capacity)) {
        problems.push({ where: '--capacity', message: `must be one of ${Object.keys(_core_aws_stack_js__WEBPACK_IMPORTED_MODULE_0__/* .capacities */ .VG).join(', ')}.` });
    }
    const args = {
        help: given.has('help'),
        template: given.has('template'),
        dryRun: given.has('dry-run'),
        yes: given.has('yes'),
        region: text('region'),
        stack: text('stack') ?? _core_stack_files_js__WEBPACK_IMPORTED_MODULE_3__/* .usualStack */ .bm,
        repository: checked('repository', /^[\w.-]{1,100}\/[\w.-]{1,100}$/, 'OWNER/NAME'),
        refs: list('refs', /^refs\/[^\s,:^~[\\]+$/, 'full refs such as refs/heads/main'),
        environments: list('environments', /^[^\s,:]{1,255}$/, 'names'),
        credentials: !given.has('no-credentials'),
        replaceCredentials: given.has('replace-credentials'),
        capacity: (0,_core_aws_stack_js__WEBPACK_IMPORTED_MODULE_0__/* .isCapacity */ .xo)(capacity) ? capacity : undefined,
        vpc: checked('vpc', /^vpc-[0-9a-f]{8,17}$/, 'the id of a VPC'),
        subnets: list('subnets', /^subnet-[0-9a-f]{8,17}$/, 'ids of subnets'),
        securityGroups: list('security-groups', /^sg-[0-9a-f]{8,17}$/, 'ids of security groups'),
        publicIp: given.has('no-public-ip') ? false : undefined,
        permissionsBoundary: checked('permissions-boundary', /^arn:aws[a-z-]*:iam::(\d{12}|aws):policy\/.+$/, 'the ARN of a policy'),
        rolePath: checked('role-path', /^\/([\w+=,.@-]+\/)*$/, 'a path such as /teams/platform/'),
        role: checked('role-arn', /^arn:aws[a-z-]*:iam::\d{12}:role\/.+$/, 'the ARN of a role'),
    };
    if (!(0,_core_stack_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isStackName */ .gf)(args.stack))
        problems.push({ where: '--stack', message: 'must be letters, digits and hyphens.' });
    if (args.vpc !== undefined && args.subnets === undefined) {
        problems.push({
            where: '--vpc',
            message: 'needs --subnets: those of its subnets that have a way out to the internet.',
        });
    }
    if (args.vpc === undefined && (args.subnets ?? args.securityGroups)) {
        problems.push({ where: args.subnets ? '--subnets' : '--security-groups', message: 'needs --vpc.' });
    }
    if (problems.length > 0 && !args.help)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(problems, 'See mycli init --help.');
    return args;
}
/** @throws UserError where nothing can be asked, and no option says to go ahead */
function checkAskable({ yes, dryRun }, isTerminal) {
    if (yes || dryRun || isTerminal)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('This is no terminal, so nothing can be asked.', {
        hint: 'Add --yes to go ahead with what the options say, or --dry-run to see it first; mycli init --help lists them.',
    });
}
//# sourceMappingURL=init-args.js.map

/***/ }),

/***/ 5207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VG: () => (/* binding */ capacities),
/* harmony export */   bA: () => (/* binding */ readStack),
/* harmony export */   xo: () => (/* binding */ isCapacity)
/* harmony export */ });
/* unused harmony export readStackParameter */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);
/* harmony import */ var _source_git_hosts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1293);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7422);



const understood = 1;
/** The kinds of capacity. */
const capacities = {
    'spot-then-on-demand': true,
    spot: true,
    'on-demand': true,
};
const longestValue = 2_048;
/**
 * Reads the JSON of a stack's parameter. Keys that are unknown are ignored, and an optional one may be empty or null;
 * everything that is missing or of another type is named at once.
 */
function readStackParameter(text) {
    const json = parseJson(text);
    if (!isRecord(json))
        return { problem: 'is not a JSON object.' };
    const version = /^(\d{1,6})(\.|$)/.exec(String(json['version'] ?? ''))?.[1];
    if (version === undefined)
        return { problem: 'has no version.' };
    if (Number(version) > understood) {
        return {
            problem: `has version ${version}, and this action understands ${understood}. Use a newer version of the action.`,
        };
    }
    return readKeys(json);
}
function readKeys(json) {
    const wrong = [];
    const read = keyReader(json, wrong);
    const value = {
        capacity: read.capacity('capacity'),
        cluster: read.text('cluster') ?? read.missing('cluster'),
        subnets: read.texts('subnets') ?? [read.missing('subnets')],
        securityGroups: read.texts('securityGroups') ?? [],
        assignPublicIp: read.flag('assignPublicIp'),
        executionRole: read.text('executionRole') ?? read.missing('executionRole'),
        taskRole: read.text('taskRole'),
        taskRoles: read.record('taskRoles'),
        logGroup: read.text('logGroup') ?? read.missing('logGroup'),
        publicKey: read.text('publicKey'),
        keySecret: read.text('keySecret'),
        gitCredentials: only(read.record('gitCredentials'), _source_git_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .storedKinds */ .dm),
        images: only(read.record('images'), ['checkout', 'executor']),
    };
    return wrong.length === 0 ? { value } : { problem: `is not complete: ${wrong.join('; ')}.` };
}
// Each reader gives undefined for what is not there, and notes what is there and of another type.
function keyReader(json, wrong) {
    const read = (key, is, type) => {
        const value = Object.hasOwn(json, key) ? json[key] : undefined;
        if (value === undefined || value === null || value === '')
            return undefined;
        if (is(value))
            return value;
        wrong.push(`${key} must be ${type}`);
        return undefined;
    };
    return {
        text: (key) => read(key, isText, 'a text'),
        capacity: (key) => read(key, isCapacity, `one of ${Object.keys(capacities).join(', ')}`),
        flag: (key) => read(key, (value) => typeof value === 'boolean', 'true or false'),
        texts(key) {
            const list = read(key, Array.isArray, 'a list of texts')?.filter((item) => item !== '');
            if (list && !list.every(isText))
                wrong.push(`${key} must be a list of texts`);
            return list && list.length > 0 ? list : undefined;
        },
        record(key) {
            const given = Object.entries(read(key, isRecord, 'an object of texts') ?? {});
            const set = given.filter(([, value]) => value !== '' && value !== null);
            for (const [name, value] of set)
                if (!isText(value))
                    wrong.push(`${key}.${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(name, 40)} must be a text`);
            return Object.fromEntries(set);
        },
        /** Notes a key that must be there, unless it was noted for its type. */
        missing(key) {
            if (!wrong.some((words) => words.startsWith(`${key} `)))
                wrong.push(`${key} is missing`);
            return '';
        },
    };
}
function only(record, keys) {
    const known = keys.filter((key) => Object.hasOwn(record, key)).map((key) => [key, record[key]]);
    return Object.fromEntries(known);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Whether something is one. */
const isCapacity = (value) => typeof value === 'string' && Object.hasOwn(capacities, value);
// What goes on into requests and messages is one line of a sensible length.
const isText = (value) => typeof value === 'string' && value.length <= longestValue && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(value);
/**
 * A stack's parameter, read.
 * @throws UserError where it cannot be
 */
function readStack(name, text) {
    const reading = readStackParameter(text);
    if ('value' in reading)
        return reading.value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The parameter ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(name)} ${reading.problem}`, { hint: 'Deploy the stack again.' });
}
//# sourceMappingURL=stack.js.map

/***/ }),

/***/ 8021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JV: () => (/* binding */ settingsText),
/* harmony export */   LS: () => (/* binding */ workflowText),
/* harmony export */   bm: () => (/* binding */ usualStack),
/* harmony export */   gf: () => (/* binding */ isStackName)
/* harmony export */ });
/** The stack that a run looks for where none is named. */
const usualStack = 'mycli';
/** Whether CloudFormation takes a name for a stack, and our paths do. */
const isStackName = (name) => /^[A-Za-z][A-Za-z0-9-]{0,63}$/.test(name);
/** A first workflow: one command, for each push. */
function workflowText({ stack, region, workflowRole }) {
    return `name: mycli
on:
  workflow_dispatch:
  push:
permissions:
  id-token: write # for the AWS role
  contents: read
jobs:
  run:
    runs-on: ubuntu-latest
    steps:
      - uses: shaftoe/mycli-action@v1
        with:
          role-to-assume: ${workflowRole}
          aws-region: ${region}
${stack === usualStack ? '' : `          stack: ${stack}\n`}          command: echo "Hello from $(uname -m), at $(git rev-parse --short HEAD)"
`;
}
/** A first settings file. */
const settingsText = `# Settings of mycli for this repository. Inputs of a workflow and flags have precedence.
timeout: 60m
# image: public.ecr.aws/docker/library/node:24
# cpu: 2 vCPU
# memory: 8 GB
`;
//# sourceMappingURL=files.js.map

/***/ })

};
