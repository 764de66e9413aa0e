export const id = 168;
export const ids = [168];
export const modules = {

/***/ 711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ ownFlags),
/* harmony export */   Nc: () => (/* binding */ readExecArgs),
/* harmony export */   lO: () => (/* binding */ spell)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(975);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26);
/* harmony import */ var _core_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(856);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(422);




/** Flags that are about this command line, not about the run. */
const ownFlags = {
    'dry-run': 'Print what would run, as JSON, and run nothing.',
    help: 'Print this help.',
};
/** How the command line spells an input. */
const spell = (name) => (name === 'command' ? 'command' : `--${name}`);
const isSwitch = (name) => _core_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputSpecs */ .Tx[name].kind === 'flag';
const shorts = _core_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputNames */ .vj.flatMap((name) => {
    const { short } = _core_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputSpecs */ .Tx[name];
    return short ? [{ name, ...short }] : [];
});
const options = Object.fromEntries([
    ..._core_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputNames */ .vj
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
        const problem = problemOf(token.name, token.rawName, token.value);
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
    for (const name of _core_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputNames */ .vj)
        if (isSwitch(name) && flags.has(name))
            raw[name] = ['true'];
    if (words.length > 0)
        raw['command'] = [words.length === 1 ? (words[0] ?? '') : words.map(quote).join(' ')];
    if (problems.length > 0 && !flags.has('help')) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d(problems, 'See mycli exec --help. Put -- before a command that has options of its own.');
    }
    return { raw, dryRun: flags.has('dry-run'), help: flags.has('help') };
}
function problemOf(name, rawName, value) {
    const option = options[name];
    const where = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(rawName, 60);
    if (!option || !rawName.startsWith('--')) {
        const near = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .pA)(name, Object.keys(options));
        return { where, message: near ? `is not an option. Did you mean --${near}?` : 'is not an option.' };
    }
    if (option.type === 'string' && (value === undefined || value === ''))
        return { where, message: 'needs a value.' };
    if (option.type === 'boolean' && value !== undefined)
        return { where, message: 'takes no value.' };
    return undefined;
}
/** One word as a POSIX shell reads it back. */
function quote(word) {
    return /^[A-Za-z0-9_@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
//# sourceMappingURL=args.js.map

/***/ }),

/***/ 225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ usage),
/* harmony export */   J: () => (/* binding */ execHelp)
/* harmony export */ });
/* harmony import */ var _core_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(856);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(711);


/** What `mycli` alone prints. */
const usage = `Run a command at a commit of a git repository.

Usage:
  mycli exec [options] "command"   Run a command; mycli exec --help lists the options.
  mycli version                    Print the version.
  mycli help                       Print this help.
`;
/** What `mycli exec --help` prints; its options come from the table of inputs. */
function execHelp() {
    const rows = [];
    for (const name of _core_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputNames */ .vj) {
        const { placeholder, help, short, ...spec } = _core_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputSpecs */ .Tx[name];
        if (name === 'command')
            continue;
        if (short)
            rows.push([`--${short.flag}`, short.help]);
        const shown = spec.default === undefined || spec.kind === 'flag' ? help : `${help} Default: ${spec.default}.`;
        rows.push([placeholder ? `${(0,_args_js__WEBPACK_IMPORTED_MODULE_1__/* .spell */ .lO)(name)} ${placeholder}` : (0,_args_js__WEBPACK_IMPORTED_MODULE_1__/* .spell */ .lO)(name), shown]);
    }
    for (const [flag, help] of Object.entries(_args_js__WEBPACK_IMPORTED_MODULE_1__/* .ownFlags */ .Ae))
        rows.push([`--${flag}`, help]);
    const width = Math.max(...rows.map(([flag]) => flag.length)) + 4;
    return `Run a command at a commit of a git repository.

Usage:
  mycli exec [options] "command"
  mycli exec [options] -- command with words and --options of its own

Options:
${rows.map(([flag, help]) => `  ${flag.padEnd(width - 2)}${wrap(help, 100 - width, width)}`).join('\n')}

The command's output goes to stdout, what mycli says to stderr. The exit code is the command's own, or
  124  stopped by the timeout
  125  the command did not run: bad input, or the commit could not be fetched
  130  cancelled, or told to stop
`;
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

/***/ 168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  start: () => (/* binding */ start)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(26);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(422);
// EXTERNAL MODULE: ./build/src/core/verdict.js + 1 modules
var verdict = __webpack_require__(520);
;// CONCATENATED MODULE: ./build/package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./build/src/version.js

/** The version in package.json. */
const version = package_namespaceObject.rE;
//# sourceMappingURL=version.js.map
// EXTERNAL MODULE: ./build/src/cli/help.js
var help = __webpack_require__(225);
;// CONCATENATED MODULE: ./build/src/cli/main.js





const commands = ['exec', 'version', 'help'];
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
                return print((0,help/* execHelp */.J)(), terminal);
            return (await __webpack_require__.e(/* import() */ 476).then(__webpack_require__.bind(__webpack_require__, 476))).exec(rest, terminal);
        case 'version':
        case '--version':
            return print(`${version}\n`, terminal);
        case 'help':
        case '--help':
        case '-h':
            return print(help/* usage */.C, terminal);
        default: {
            const near = (0,core_text/* nearest */.pA)(command, commands);
            throw new errors/* UserError */.y(`There is no command "${(0,core_text/* printable */.g$)(command)}".`, {
                hint: near ? `Did you mean mycli ${near}?` : 'mycli help lists them.',
            });
        }
    }
}
function print(text, { stdout }) {
    stdout.write(text);
    return 0;
}
function describe(error) {
    if (error instanceof errors/* UserError */.y)
        return error.hint === undefined ? error.message : `${error.message}\n  ${error.hint}`;
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `this is a bug of mycli ${version}, please report it:\n${stack}`;
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
    const { stdout, stderr, env, argv } = process;
    const code = await main(argv.slice(2), {
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

/***/ 26:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ InputError),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/** A failure that the user can act on: what, and what to do. Anything else that escapes is a bug of ours. */
class UserError extends Error {
    name = 'UserError';
    /** What to do now, in one sentence. */
    hint;
    constructor(message, options = {}) {
        super(message, { cause: options.cause });
        this.hint = options.hint;
    }
}
/** Every problem at once, so that nobody mends them one run at a time. */
class InputError extends UserError {
    problems;
    constructor(problems, hint) {
        const lines = problems.map(({ where, message }) => `${where}: ${message}`);
        const message = lines.length === 1
            ? (lines[0] ?? '')
            : `${lines.length} problems:\n${lines.map((line) => `  ${line}`).join('\n')}`;
        super(message, hint === undefined ? {} : { hint });
        this.problems = problems;
    }
}
//# sourceMappingURL=errors.js.map

/***/ }),

/***/ 856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tx: () => (/* binding */ inputSpecs),
/* harmony export */   vj: () => (/* binding */ inputNames)
/* harmony export */ });
/* unused harmony export inputs */
/** Every input, once. Types, flags, help and (by test) every document follow from this table. */
const inputs = {
    command: {
        kind: 'script',
        required: true,
        help: 'Command to run at the root of the checkout; several lines run as a script.',
    },
    repo: {
        kind: 'repository',
        placeholder: 'REPO',
        help: 'Repository to run in: owner/name, an https or ssh URL, or git@host:path; with --local also a path. Default: the repository of the current folder.',
    },
    branch: { kind: 'branch', placeholder: 'NAME', help: 'Branch or tag to run. Default: what is checked out.' },
    sha: { kind: 'sha', placeholder: 'COMMIT', help: 'Commit to run, as its full id.' },
    shell: {
        kind: 'shell',
        placeholder: 'SHELL',
        help: "bash, sh, python, or a command line with {0} where the script's path goes. Default: bash -eo pipefail where there is a bash, else sh -e.",
    },
    'working-directory': {
        kind: 'folder',
        placeholder: 'DIR',
        help: 'Folder to run the command in, relative to the root of the checkout.',
    },
    env: {
        kind: 'pairs',
        placeholder: 'NAME=VALUE',
        help: 'Environment variable for the command. May be given again and again.',
    },
    timeout: {
        kind: 'seconds',
        default: '60m',
        placeholder: 'TIME',
        help: 'Stop the command after this long: seconds, or for example 90s, 30m, 2h.',
    },
    'start-timeout': {
        kind: 'seconds',
        default: '15m',
        placeholder: 'TIME',
        help: 'Give up when the command has not begun after this long.',
    },
    engine: {
        kind: 'engine',
        default: 'fargate',
        placeholder: 'ENGINE',
        help: 'Where to run: fargate or local.',
        short: { flag: 'local', value: 'local', help: 'Run on this machine, without AWS; the same as --engine local.' },
    },
    summary: {
        kind: 'flag',
        default: 'false',
        help: 'Print what the command wrote to $GITHUB_STEP_SUMMARY to stderr at the end.',
    },
};
/** The names in the table's order. */
const inputNames = Object.keys(inputs);
/** The table with its rows seen through their common type. */
const inputSpecs = inputs;
//# sourceMappingURL=inputs.js.map

/***/ }),

/***/ 422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * Text from outside, fit to stand in one line of ours: control characters, line and paragraph separators and
 * the characters that turn the direction of writing are replaced, and what is too long is cut.
 */
function printable(text, limit = 200) {
    const clean = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
    return clean.length > limit ? `${clean.slice(0, limit)}…` : clean;
}
/** The known name nearest to a mistyped one, or undefined where none is near (more than a third of it wrong). */
function nearest(name, known) {
    let best;
    let least = Math.max(2, Math.ceil(name.length / 3)) + 1;
    for (const candidate of known) {
        const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
        if (distance < least) {
            least = distance;
            best = candidate;
        }
    }
    return best;
}
/** "1 line", "2 lines". */
function count(amount, noun) {
    return `${amount.toLocaleString('en-US')} ${noun}${amount === 1 ? '' : 's'}`;
}
// Levenshtein's, one row at a time.
function editDistance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}
//# sourceMappingURL=text.js.map

/***/ }),

/***/ 520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ exitCodes),
  S: () => (/* binding */ judge)
});

;// CONCATENATED MODULE: ./build/src/core/duration.js
/** "45 s", "3 min 20 s", "2 h 5 min": for people. */
function describeSeconds(seconds) {
    const whole = Math.round(seconds);
    const [h, m, s] = [Math.floor(whole / 3_600), Math.floor((whole % 3_600) / 60), whole % 60];
    const parts = [h > 0 ? `${h} h` : '', m > 0 ? `${m} min` : '', s > 0 && h === 0 ? `${s} s` : ''];
    return parts.filter((part) => part !== '').join(' ') || '0 s';
}
//# sourceMappingURL=duration.js.map
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(422);
;// CONCATENATED MODULE: ./build/src/core/verdict.js


/** Exit codes with a meaning of their own: those of timeout(1), `docker run` and a shell after Ctrl-C. */
const exitCodes = { timedOut: 124, noCommandRan: 125, cancelled: 130, killed: 137 };
/** The verdict on an ending. */
function judge(ending) {
    switch (ending.kind) {
        case 'exited':
            return judgeExit(ending.code, ending.seconds);
        case 'timed-out':
            return {
                exitCode: exitCodes.timedOut,
                status: 'timed-out',
                summary: `The command was stopped: it ran longer than the timeout of ${describeSeconds(ending.timeoutSeconds)}.`,
                hint: 'Raise timeout if it needs longer.',
            };
        case 'start-timed-out':
            return {
                exitCode: exitCodes.noCommandRan,
                status: 'error',
                summary: `The command had not begun after the start timeout of ${describeSeconds(ending.timeoutSeconds)}.`,
                hint: 'Raise start-timeout if the image or the repository needs longer.',
            };
        case 'cancelled':
            return {
                exitCode: exitCodes.cancelled,
                status: 'cancelled',
                summary: 'The run was cancelled and its task stopped.',
            };
        case 'signalled':
            return {
                exitCode: exitCodes.cancelled,
                status: 'cancelled',
                summary: `The task was told to stop from outside${ending.reason ? `: ${(0,core_text/* printable */.g$)(ending.reason)}` : '.'}`,
            };
        case 'checkout-failed':
            return judgeCheckout(ending.failure, ending.text);
        case 'vanished':
            return judgeVanished(ending.exitCode, ending.reason);
    }
}
function judgeExit(code, seconds) {
    if (code === 0)
        return { exitCode: 0, status: 'success', summary: `The command succeeded in ${describeSeconds(seconds)}.` };
    const failed = { exitCode: code, status: 'failure' };
    const exited = `The command exited with code ${code}`;
    if (code === 126)
        return {
            ...failed,
            summary: `${exited}: something it calls cannot be executed.`,
            hint: 'Check the file mode and the first line of that file.',
        };
    if (code === 127)
        return {
            ...failed,
            summary: `${exited}: something it calls is not there.`,
            hint: 'Check the spelling and what is installed where it runs.',
        };
    if (code === exitCodes.killed)
        return { ...failed, summary: `${exited}: it was killed, possibly for using too much memory.` };
    if (code > 128 && code < 160)
        return { ...failed, summary: `${exited}: it was ended by signal ${code - 128}.` };
    return { ...failed, summary: `${exited}.` };
}
// A missing exit code is never success.
function judgeVanished(exitCode, reason) {
    const words = (0,core_text/* printable */.g$)(reason);
    if (exitCode === undefined) {
        return {
            exitCode: exitCodes.noCommandRan,
            status: 'error',
            summary: `The task stopped without an exit code: ${words}`,
        };
    }
    if (exitCode === 0)
        return { exitCode, status: 'success', summary: 'The command succeeded; the end of its log did not arrive.' };
    const killed = exitCode === exitCodes.killed ? ': it was killed, possibly for using too much memory' : '';
    return { exitCode, status: 'failure', summary: `The task stopped with code ${exitCode}${killed} (${words}).` };
}
// The classes of docker/checkout.sh and docker/run.sh.
const checkoutHints = {
    sha: 'Check the commit id; it must have been pushed to that repository.',
    branch: 'Check the name; it must have been pushed to that repository.',
    contradiction: 'Give the commit alone, or a branch that holds it.',
    unreachable: 'Check the host name, and that the network this runs in reaches it.',
    repo: 'Check the name of the repository, and that what is asked for may read it.',
    refused: 'Check that the repository may be read with these credentials.',
    ownership: "Run as the owner of the repository, or add it to git's safe.directory.",
    disk: 'Make room, or ask for more storage.',
    directory: 'Check working-directory: it is relative to the root of the checkout.',
    deadline: 'Raise start-timeout if the repository needs longer.',
};
function judgeCheckout(failure, text) {
    const hint = Object.hasOwn(checkoutHints, failure) ? checkoutHints[failure] : undefined;
    return {
        exitCode: exitCodes.noCommandRan,
        status: 'error',
        summary: `The command did not run: ${(0,core_text/* printable */.g$)(text, 500)}.`,
        ...(hint === undefined ? {} : { hint }),
    };
}
//# sourceMappingURL=verdict.js.map

/***/ })

};
