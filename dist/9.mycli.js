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

/***/ 2225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ usage),
/* harmony export */   J: () => (/* binding */ execHelp)
/* harmony export */ });
/* harmony import */ var _core_settings_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4506);
/* harmony import */ var _core_settings_resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2967);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2711);



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
    const width = Math.max(...rows.map(([flag]) => flag.length)) + 4;
    return `Run a command at a commit of a git repository.

Usage:
  mycli exec [options] "command"
  mycli exec [options] -- command with words and --options of its own

Options:
${rows.map(([flag, help]) => `  ${flag.padEnd(width - 2)}${wrap(help, 100 - width, width)}`).join('\n')}

The command's output goes to stdout, what mycli says to stderr. The exit code is the command's own, or
  124  stopped by the timeout
  125  the command did not run, or its exit code is not known: bad input, AWS, or the commit could not be fetched
  130  cancelled, told to stop, or its machine was taken away
  137  killed, possibly for using too much memory
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
            return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(30), __webpack_require__.e(587)]).then(__webpack_require__.bind(__webpack_require__, 587))).exec(rest, terminal);
        case 'version':
        case '--version':
            return print(`${version/* version */.r}\n`, terminal);
        case 'help':
        case '--help':
        case '-h':
            return print(help/* usage */.C, terminal);
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

/***/ })

};
