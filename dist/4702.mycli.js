export const id = 4702;
export const ids = [4702];
export const modules = {

/***/ 7831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ openAccountOf),
/* harmony export */   p: () => (/* binding */ accountFlags)
/* harmony export */ });
/* harmony import */ var _compose_stack_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2128);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(990);


/** The options of every command that looks after a stack, by which it finds the account. */
const accountFlags = {
    region: { value: 'REGION', help: 'Region of the stack. Default: AWS_REGION, or that of the AWS profile.' },
    profile: {
        value: 'NAME',
        help: 'AWS profile with the credentials. Default: AWS_PROFILE, or what the AWS CLI takes.',
    },
};
/** Opens the account that these options lead to. */
function openAccountOf({ region, profile }, { env: environment, stderr, signal }) {
    const warn = (text) => void stderr.write(`mycli: ${text}\n`);
    return (0,_compose_stack_js__WEBPACK_IMPORTED_MODULE_0__/* .openAccount */ .sj)({ region, profile, environment, version: _version_js__WEBPACK_IMPORTED_MODULE_1__/* .version */ .r, warn, signal });
}
//# sourceMappingURL=account.js.map

/***/ }),

/***/ 2907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ wantedColor),
/* harmony export */   wv: () => (/* binding */ red),
/* harmony export */   yU: () => (/* binding */ isColoured)
/* harmony export */ });
/** A text in red. */
const red = (text) => `\u001b[31m${text}\u001b[39m`;
/**
 * Whether what went wrong is coloured: as it is wanted, else where stderr is a terminal that does colours, and
 * https://no-color.org is not asked for.
 */
const isColoured = (wanted, { env, stderr }) => wanted ?? (stderr.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb');
/** What a command line wants of colour, also where its other words are wrong. */
function wantedColor(argv) {
    const end = argv.indexOf('--');
    const last = argv.slice(0, end < 0 ? undefined : end).findLast((word) => word === '--color' || word === '--no-color');
    return last === undefined ? undefined : last === '--color';
}
//# sourceMappingURL=color.js.map

/***/ }),

/***/ 8908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ commandTable),
/* harmony export */   Io: () => (/* binding */ commandGroups)
/* harmony export */ });
/* unused harmony export commands */
/** The groups of the list of commands, in their order. */
const commandGroups = ['Runs', 'What runs on AWS Fargate need', 'About mycli'];
const optionsOf = (flags) => Object.fromEntries(Object.entries(flags).map(([name, { value }]) => [name, value === undefined ? 'nothing' : 'value']));
/** Every command but help, in the order of the list. */
const commands = {
    exec: {
        group: 'Runs',
        summary: 'Run a command at a commit.',
        words: '"command"',
        run: async (argv, terminal) => (await Promise.all(/* import() */[__webpack_require__.e(9580), __webpack_require__.e(7277), __webpack_require__.e(5693)]).then(__webpack_require__.bind(__webpack_require__, 5693))).exec(argv, terminal),
        help: async (width) => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7253))).execHelp(width),
        options: async () => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6616))).execOptions,
    },
    logs: {
        group: 'Runs',
        summary: 'Print the log of an execution, or follow it.',
        words: 'EXECUTION',
        run: async (argv, terminal) => (await Promise.all(/* import() */[__webpack_require__.e(9580), __webpack_require__.e(7804), __webpack_require__.e(7592)]).then(__webpack_require__.bind(__webpack_require__, 7592))).logs(argv, terminal),
        help: async (width) => (await __webpack_require__.e(/* import() */ 1513).then(__webpack_require__.bind(__webpack_require__, 1513))).logsHelp(width),
        options: async () => optionsOf((await __webpack_require__.e(/* import() */ 4356).then(__webpack_require__.bind(__webpack_require__, 4356))).logsFlags),
    },
    ps: {
        group: 'Runs',
        summary: 'List the executions of a stack.',
        words: '',
        run: async (argv, terminal) => (await Promise.all(/* import() */[__webpack_require__.e(9580), __webpack_require__.e(7804), __webpack_require__.e(7592)]).then(__webpack_require__.bind(__webpack_require__, 7592))).ps(argv, terminal),
        help: async (width) => (await __webpack_require__.e(/* import() */ 1513).then(__webpack_require__.bind(__webpack_require__, 1513))).psHelp(width),
        options: async () => optionsOf((await __webpack_require__.e(/* import() */ 4356).then(__webpack_require__.bind(__webpack_require__, 4356))).psFlags),
    },
    stop: {
        group: 'Runs',
        summary: 'Stop an execution.',
        words: 'EXECUTION',
        run: async (argv, terminal) => (await Promise.all(/* import() */[__webpack_require__.e(9580), __webpack_require__.e(7804), __webpack_require__.e(7592)]).then(__webpack_require__.bind(__webpack_require__, 7592))).stop(argv, terminal),
        help: async (width) => (await __webpack_require__.e(/* import() */ 1513).then(__webpack_require__.bind(__webpack_require__, 1513))).stopHelp(width),
        options: async () => optionsOf((await __webpack_require__.e(/* import() */ 4356).then(__webpack_require__.bind(__webpack_require__, 4356))).stopFlags),
    },
    init: {
        group: 'What runs on AWS Fargate need',
        summary: 'Create it, or change it: a stack in your AWS account.',
        words: '',
        run: async (argv, terminal) => (await Promise.all(/* import() */[__webpack_require__.e(9580), __webpack_require__.e(7277), __webpack_require__.e(5693), __webpack_require__.e(1045)]).then(__webpack_require__.bind(__webpack_require__, 1045))).init(argv, terminal),
        help: async (width) => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7253))).initHelp(width),
        options: async () => optionsOf((await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6964))).initFlags),
    },
    doctor: {
        group: 'What runs on AWS Fargate need',
        summary: 'Check that a run would work, and say how to fix what is wrong.',
        words: '',
        run: async (argv, terminal) => (await __webpack_require__.e(/* import() */ 8461).then(__webpack_require__.bind(__webpack_require__, 8461))).doctor(argv, terminal),
        help: async (width) => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7253))).doctorHelp(width),
        options: async () => optionsOf((await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9471))).doctorFlags),
    },
    destroy: {
        group: 'What runs on AWS Fargate need',
        summary: 'Delete the stack and all that belongs to it.',
        words: '',
        run: async (argv, terminal) => (await __webpack_require__.e(/* import() */ 9316).then(__webpack_require__.bind(__webpack_require__, 9316))).destroy(argv, terminal),
        help: async (width) => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7253))).destroyHelp(width),
        options: async () => optionsOf((await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7044))).destroyFlags),
    },
    completion: {
        group: 'About mycli',
        summary: 'Print a script that completes words, for bash, zsh or fish.',
        words: 'SHELL',
        run: async (argv, terminal) => (await __webpack_require__.e(/* import() */ 1257).then(__webpack_require__.bind(__webpack_require__, 1257))).completion(argv, terminal),
        help: async (width) => (await __webpack_require__.e(/* import() */ 1257).then(__webpack_require__.bind(__webpack_require__, 1257))).completionHelp(width),
        options: async () => optionsOf((await __webpack_require__.e(/* import() */ 1257).then(__webpack_require__.bind(__webpack_require__, 1257))).completionFlags),
    },
    version: {
        group: 'About mycli',
        summary: 'Print the version.',
        words: '',
        run: async (argv, terminal) => (await __webpack_require__.e(/* import() */ 1257).then(__webpack_require__.bind(__webpack_require__, 1257))).version(argv, terminal),
        help: async (width) => (await __webpack_require__.e(/* import() */ 1257).then(__webpack_require__.bind(__webpack_require__, 1257))).versionHelp(width),
        options: async () => optionsOf((await __webpack_require__.e(/* import() */ 1257).then(__webpack_require__.bind(__webpack_require__, 1257))).versionFlags),
    },
};
/** The same through their common type. */
const commandTable = commands;
//# sourceMappingURL=commands.js.map

/***/ }),

/***/ 7044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   destroyFlags: () => (/* binding */ destroyFlags)
/* harmony export */ });
/* harmony import */ var _core_stack_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8021);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7831);


/** The options of `mycli destroy`. */
const destroyFlags = {
    ..._account_js__WEBPACK_IMPORTED_MODULE_0__/* .accountFlags */ .p,
    stack: { value: 'NAME', help: `Name of the stack. Default: ${_core_stack_files_js__WEBPACK_IMPORTED_MODULE_1__/* .usualStack */ .bm}.` },
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

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doctorFlags: () => (/* binding */ doctorFlags)
/* harmony export */ });
/* harmony import */ var _core_stack_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8021);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7831);


/** The options of `mycli doctor`. */
const doctorFlags = {
    ..._account_js__WEBPACK_IMPORTED_MODULE_0__/* .accountFlags */ .p,
    stack: { value: 'NAME', help: `Name of the stack. Default: ${_core_stack_files_js__WEBPACK_IMPORTED_MODULE_1__/* .usualStack */ .bm}.` },
    repository: { value: 'OWNER/NAME', help: 'GitHub repository. Default: that of the current folder.' },
    image: { value: 'REFERENCE', help: 'Image of the command. Default: that of a run in the current folder.' },
    cpu: { value: 'UNITS', help: 'Size of the tasks to count. Default: that of a run in the current folder.' },
    help: { help: 'Print this help.' },
};
//# sourceMappingURL=doctor-flags.js.map

/***/ }),

/***/ 6616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aliases: () => (/* binding */ aliases),
/* harmony export */   execOptions: () => (/* binding */ execOptions),
/* harmony export */   inputNames: () => (/* binding */ inputNames),
/* harmony export */   isSwitch: () => (/* binding */ isSwitch),
/* harmony export */   oppositeOf: () => (/* binding */ oppositeOf),
/* harmony export */   options: () => (/* binding */ options),
/* harmony export */   ownFlags: () => (/* binding */ ownFlags),
/* harmony export */   ownOptions: () => (/* binding */ ownOptions),
/* harmony export */   shorts: () => (/* binding */ shorts),
/* harmony export */   without: () => (/* binding */ without)
/* harmony export */ });
/* harmony import */ var _core_settings_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5849);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8055);


/** Flags that are about this command line, not about the run. */
const ownFlags = {
    explain: 'Print every setting and where it comes from, and run nothing.',
    detach: 'Start the command on AWS Fargate, print its execution id, and leave; mycli logs picks it up again.',
    json: 'With --detach or --explain: print JSON.',
    'dry-run': 'Print what would run, as JSON, and run nothing.',
    quiet: 'Print nothing but what the command prints, warnings, and why a run failed; also -q.',
    color: 'Colour the line that says why a run failed, even where stderr is no terminal.',
    'no-color': 'Colour nothing; the same as NO_COLOR=1.',
    help: 'Print this help; also -h.',
    version: 'Print the version; also -v.',
};
/** Options with a value that are about this command line. */
const ownOptions = {
    profile: {
        placeholder: 'NAME',
        help: 'AWS profile with the credentials. Default: AWS_PROFILE, or what the AWS CLI takes.',
    },
};
/** The inputs of the command line. */
const inputNames = (0,_core_settings_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputNamesOf */ .uy)('cli');
/** Whether an input is switched on by its name alone. */
const isSwitch = (name) => (0,_core_settings_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(name).isSwitch === true;
/** What switches a flag off. */
const without = (name) => `no-${name}`;
/** Flags that are short for a value of an input. */
const shorts = inputNames.flatMap((name) => {
    const { short } = _core_settings_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputSpecs */ .Tx[name];
    return short ? [{ name, ...short }] : [];
});
/** Words that stand for an input. */
const aliases = new Map(inputNames.flatMap((name) => {
    const { alias = '' } = _core_settings_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputSpecs */ .Tx[name];
    return alias.length > 1 ? [[alias, name]] : [];
}));
const text = (name) => {
    const { alias } = _core_settings_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputSpecs */ .Tx[name];
    return { type: 'string', multiple: true, ...(alias?.length === 1 ? { short: alias } : {}) };
};
const flag = (name) => {
    const short = _flags_js__WEBPACK_IMPORTED_MODULE_1__/* .letters */ .Mm[name];
    return { type: 'boolean', ...(short === undefined ? {} : { short }) };
};
// The version is asked for alone: with other words, it would be printed in place of the run.
const parsed = Object.keys(ownFlags).filter((name) => name !== 'version');
// What an alias of the shell has switched on can be switched off.
const offs = parsed.filter((name) => name !== 'help' && !name.startsWith('no-')).map(without);
/** Every option, as Node's parser takes it. */
const options = Object.fromEntries([
    ...inputNames
        .filter((name) => name !== 'command')
        .map((name) => [name, isSwitch(name) ? flag(name) : text(name)]),
    ...inputNames.filter(isSwitch).map((name) => [without(name), flag(without(name))]),
    ...shorts.flatMap(({ flag: one }) => [one, without(one)].map((name) => [name, flag(name)])),
    ...Array.from(aliases, ([alias, name]) => [alias, text(name)]),
    ...Object.keys(ownOptions).map((name) => [name, { type: 'string', multiple: true }]),
    ...[...parsed, ...offs].map((name) => [name, flag(name)]),
]);
/** The options of `mycli exec` that a shell completes. */
const execOptions = Object.fromEntries(Object.entries(options)
    .filter(([name]) => Object.hasOwn(ownFlags, name) || !offs.includes(name))
    .map(([name, { type }]) => [name, type === 'boolean' ? 'nothing' : (wordsOf(name) ?? 'value')]));
function wordsOf(name) {
    const known = inputNames.find((one) => one === name);
    const schema = (known && (0,_core_settings_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(known).schema) ?? {};
    return schema['enum'];
}
/** What a flag contradicts: of the two, the one that is given last counts. */
const oppositeOf = (name) => (name.startsWith('no-') ? name.slice('no-'.length) : without(name));
//# sourceMappingURL=exec-options.js.map

/***/ }),

/***/ 8055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ letters),
/* harmony export */   UB: () => (/* binding */ letterOf),
/* harmony export */   uW: () => (/* binding */ readFlags)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7422);


/** Flags that have a letter, too, in each command that has them. */
const letters = { help: 'h', follow: 'f', quiet: 'q', yes: 'y' };
/** The letter of a flag, as the help shows it. */
const letterOf = (flag) => Object.hasOwn(letters, flag) ? `-${letters[flag]}` : undefined;
/**
 * Reads the words behind a command that takes flags; of a flag that is given again, or is switched off with no-, the
 * last counts.
 */
function readFlags(argv, flags, { mostWords = 0, advice = {} } = {}) {
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        ...{ args: [...argv], options: optionsOf(flags) },
        ...{ strict: false, allowPositionals: true, tokens: true },
    });
    const given = new Map();
    const problems = [];
    const words = [];
    let unknownAt;
    for (const token of tokens) {
        const { kind, index } = token;
        // Behind an option that is not known stands its value, likely.
        if (kind === 'positional' && index - 1 === unknownAt)
            continue;
        if (kind === 'positional' && words.length < mostWords)
            words.push(token.value);
        else if (kind === 'positional')
            problems.push({ message: `"${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(token.value, 60)}" is one word too many.` });
        if (kind !== 'option')
            continue;
        const problem = problemOf(token, flags, advice);
        if (problem)
            problems.push(problem);
        if (problem && !isFlag(token.name, flags) && !token.inlineValue)
            unknownAt = index;
        if (!problem)
            turn(token, flags, given);
    }
    return { given, words, problems };
}
function optionsOf(flags) {
    const options = Object.entries(flags).map(([name, { value }]) => {
        const short = letters[name];
        return [name, { type: value === undefined ? 'boolean' : 'string', ...(short === undefined ? {} : { short }) }];
    });
    return Object.fromEntries(options);
}
const isFlag = (name, flags) => Object.hasOwn(flags, name) || switchedOff(name, flags) !== undefined;
/** The switch that a name takes back: `no-json` is for `json`, and `public-ip` for `no-public-ip`. */
function switchedOff(name, flags) {
    const other = name.startsWith('no-') ? name.slice('no-'.length) : `no-${name}`;
    return Object.hasOwn(flags, other) && flags[other]?.value === undefined ? other : undefined;
}
function turn({ name, value = '' }, flags, given) {
    const off = Object.hasOwn(flags, name) ? undefined : switchedOff(name, flags);
    if (off === undefined)
        given.set(name, value);
    else
        given.delete(off);
}
function problemOf({ name, rawName, value = '', inlineValue }, flags, advice) {
    const flag = Object.hasOwn(flags, name) ? flags[name] : undefined;
    const where = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(rawName, 60);
    if (!flag && switchedOff(name, flags) === undefined) {
        const known = Object.hasOwn(advice, name) ? advice[name] : nearestTo(rawName, flags);
        return { where, message: `is not an option.${known === undefined ? '' : ` ${known}`}` };
    }
    if (flag?.value === undefined)
        return inlineValue ? { where, message: 'takes no value.' } : undefined;
    // Without this, a flag whose value was forgotten would swallow the next flag.
    return value === '' || (!inlineValue && value.startsWith('--')) ? { where, message: 'needs a value.' } : undefined;
}
function nearestTo(rawName, flags) {
    if (!rawName.startsWith('--'))
        return undefined;
    const name = rawName.slice('--'.length);
    const known = Object.keys(flags);
    const near = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(name, known) ?? (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(name.replace(/^no-/, ''), known);
    return near && `Did you mean --${near}?`;
}
//# sourceMappingURL=flags.js.map

/***/ }),

/***/ 7253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  destroyHelp: () => (/* binding */ destroyHelp),
  doctorHelp: () => (/* binding */ doctorHelp),
  execHelp: () => (/* binding */ execHelp),
  flagRows: () => (/* binding */ flagRows),
  initHelp: () => (/* binding */ initHelp),
  usage: () => (/* binding */ usage)
});

// EXTERNAL MODULE: ./build/src/core/settings/inputs.js + 6 modules
var inputs = __webpack_require__(5849);
;// CONCATENATED MODULE: ./build/src/core/settings/groups.js

/** The groups in which inputs are shown: each begins with an input, and has what follows it in the table. */
const groups = {
    command: 'What runs, and where',
    like: 'Like a service',
    image: 'The machine',
    secrets: 'Secrets',
    stack: 'The stack and its network',
    'role-to-assume': 'AWS access',
    token: 'Git credentials',
    'workflow-commands': 'What comes back',
};
/** The inputs in their groups, in the table's order. */
function groupedInputs() {
    const grouped = [];
    for (const name of inputs/* inputNames */.vj) {
        const title = groups[name];
        if (title !== undefined || grouped.length === 0)
            grouped.push([title ?? 'Inputs', []]);
        grouped.at(-1)?.[1].push(name);
    }
    return grouped;
}
//# sourceMappingURL=groups.js.map
// EXTERNAL MODULE: ./build/src/core/settings/resolve.js
var resolve = __webpack_require__(2967);
// EXTERNAL MODULE: ./build/src/cli/commands.js
var commands = __webpack_require__(8908);
// EXTERNAL MODULE: ./build/src/cli/destroy-flags.js
var destroy_flags = __webpack_require__(7044);
// EXTERNAL MODULE: ./build/src/cli/doctor-flags.js
var doctor_flags = __webpack_require__(9471);
// EXTERNAL MODULE: ./build/src/cli/exec-options.js
var exec_options = __webpack_require__(6616);
// EXTERNAL MODULE: ./build/src/cli/flags.js
var cli_flags = __webpack_require__(8055);
// EXTERNAL MODULE: ./build/src/cli/init-args.js
var init_args = __webpack_require__(6964);
// EXTERNAL MODULE: ./build/src/cli/layout.js
var layout = __webpack_require__(7504);
;// CONCATENATED MODULE: ./build/src/cli/help.js










/** What `mycli` alone prints. */
function usage(width) {
    const rows = [
        ...Object.entries(commands/* commandTable */.Eg),
        ['help', { group: 'About mycli', words: '[COMMAND]', summary: 'Print this help, or that of a command.' }],
    ];
    const groups = commands/* commandGroups */.Io.map((title) => {
        const own = rows.filter(([, { group }]) => group === title);
        return `${title}:\n${own.map(([name, { words, summary }]) => `  ${`${name} ${words}`.trim()}\t${summary}`).join('\n')}`;
    });
    return (0,layout/* layOut */.v8)(`Run a command at a commit of a git repository, on AWS Fargate or on this machine.

Examples:
  mycli exec --local "make test"
      The commit that is checked out here, on this machine.
  mycli exec "make test"
      The same on AWS Fargate, where mycli init has created what that needs.
  mycli help exec
      Each option, such as that for another image or a larger machine.

Usage:
  mycli COMMAND [options]

${groups.join('\n\n')}

-h or --help behind a command prints its options, -v or --version the version.`, width);
}
/** What `mycli exec --help` prints; its options come from the table of inputs. */
function execHelp(width) {
    const groups = groupedInputs().flatMap(([title, names]) => {
        const rows = names.filter((name) => name !== 'command' && inputs/* inputSpecs */.Tx[name].only !== 'action').flatMap(rowsOf);
        if (title === 'AWS access')
            rows.push(...Object.entries(exec_options.ownOptions).map(([name, one]) => `  --${name} ${one.placeholder}\t${one.help}`));
        return rows.length === 0 ? [] : [`${title}:\n${rows.join('\n')}`];
    });
    const own = Object.entries(exec_options.ownFlags).map(([flag, help]) => `  --${flag}\t${help}`);
    return (0,layout/* layOut */.v8)(`Run a command at a commit of a git repository, on AWS Fargate or on this machine.

Examples:
  mycli exec "make test"
      On Fargate, at the commit that is checked out here.
  mycli exec --local "make test"
      The same on this machine.
  mycli exec --image node:24 --cpu 4 --memory 8G -- npm test -- --ci
      In another image, on a larger machine.

Usage:
  mycli exec [options] "command"
  mycli exec [options] -- command with words and --options of its own

${groups.join('\n\n')}

This command line:
${own.join('\n')}

A flag is taken back with --no-, as --quiet with --no-quiet; of the two, the last counts.

The command's output goes to stdout, what mycli says to stderr. The exit code is the command's own, or

  124\tthe command ran longer than --timeout
  125\tthe command didn't run, or its exit code isn't known: bad options, an error in AWS, a commit that can't be fetched, or no start within --start-timeout
  130\tthe run was cancelled, its task was stopped from outside, or AWS took the machine away
  137\tthe command was killed, possibly for using too much memory
  141\tthe reader closed the pipe`, width);
}
function rowsOf(name) {
    const { placeholder, short, off, alias, default: usual } = inputs/* inputSpecs */.Tx[name];
    if (off !== undefined)
        return [`  --no-${name}\t${off}`];
    const help = [
        (0,inputs/* helpOf */.ZL)(name, 'cli'),
        ...(usual === undefined || (0,inputs/* kindOf */.I)(name).isSwitch ? [] : [`Default: ${usual}.`]),
        ...(alias === undefined ? [] : [`Also ${alias.length === 1 ? '-' : '--'}${alias}.`]),
    ].join(' ');
    const own = `  ${placeholder ? `${(0,resolve/* spell */.lO)(name, 'cli')} ${placeholder}` : (0,resolve/* spell */.lO)(name, 'cli')}\t${help}`;
    return short ? [`  --${short.flag}\t${short.help}`, own] : [own];
}
/** What `mycli init --help` prints. */
function initHelp(width) {
    return (0,layout/* layOut */.v8)(`Create what runs on AWS Fargate need, in one account and region, or change it: a CloudFormation stack.

Usage:
  mycli init [options]

Options:
${flagRows(init_args.initFlags)}

It shows what would be made and what it costs, and asks before it does anything. Run it again to change options, to add
a repository, or to go on after an interruption. GH_TOKEN is for a private repository, whose ids it asks GitHub for.

Git credentials for other private repositories are stored in Parameter Store, encrypted. In a terminal it asks for them;
without one, or with --yes, it takes them from these variables, and never from its options:
  MYCLI_GITHUB_TOKEN   token for github.com
  MYCLI_GITLAB_TOKEN   token for gitlab.com
  MYCLI_SSH_KEY        text of a private SSH key without a passphrase`, width);
}
/** What `mycli destroy --help` prints. */
function destroyHelp(width) {
    return (0,layout/* layOut */.v8)(`Delete a stack of mycli init: its tasks, CloudFormation stack, task definitions, key, stored credentials, and what its
image cache keeps in ECR.

Usage:
  mycli destroy [options]

Options:
${flagRows(destroy_flags.destroyFlags)}

It shows what there is, and asks before it deletes anything; at the end it looks whether anything is left. GitHub's OIDC
provider stays, since other repositories may use it. Run it again to go on after an interruption.`, width);
}
/** What `mycli doctor --help` prints. */
function doctorHelp(width) {
    return (0,layout/* layOut */.v8)(`Check whether a run on AWS Fargate would work here, and say how to fix what is wrong. Nothing is changed.

Usage:
  mycli doctor [options]

Options:
${flagRows(doctor_flags.doctorFlags)}

Looks at the stack, the OIDC provider, the workflow role's trust in the repository, the network, images, quotas, the
rights of this identity, and the commit. Exit code 0 where nothing is wrong, 1 where something is, 125 where it could
not look.`, width);
}
/** The options of a command, each with its help, as rows for `layOut`. */
const flagRows = (flags) => Object.entries(flags)
    .map(([flag, { value, help }]) => {
    const letter = (0,cli_flags/* letterOf */.UB)(flag);
    return `  --${flag}${value === undefined ? '' : ` ${value}`}\t${help}${letter === undefined ? '' : ` Also ${letter}.`}`;
})
    .join('\n');
//# sourceMappingURL=help.js.map

/***/ }),

/***/ 4702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  start: () => (/* binding */ start)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./build/src/core/aws/troubleshooting.js
var troubleshooting = __webpack_require__(7473);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/core/settings/resolve.js
var resolve = __webpack_require__(2967);
// EXTERNAL MODULE: ./build/src/core/task/verdict.js + 1 modules
var verdict = __webpack_require__(7660);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(990);
// EXTERNAL MODULE: ./build/src/cli/color.js
var color = __webpack_require__(2907);
// EXTERNAL MODULE: ./build/src/cli/commands.js
var commands = __webpack_require__(8908);
// EXTERNAL MODULE: ./build/src/cli/help.js + 1 modules
var help = __webpack_require__(7253);
// EXTERNAL MODULE: ./build/src/cli/layout.js
var layout = __webpack_require__(7504);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(7422);
;// CONCATENATED MODULE: ./build/src/cli/unknown-command.js



/** What other tools call what a command does. */
const synonyms = {
    ...namesOf('exec', 'run', 'start', 'execute', 'launch'),
    ...namesOf('logs', 'follow', 'attach', 'tail', 'watch'),
    ...namesOf('ps', 'ls', 'list', 'status', 'runs', 'tasks', 'executions'),
    ...namesOf('stop', 'kill', 'cancel', 'abort'),
    ...namesOf('init', 'setup', 'deploy', 'bootstrap', 'create', 'up'),
    ...namesOf('destroy', 'delete', 'remove', 'rm', 'down', 'teardown', 'uninstall'),
    ...namesOf('doctor', 'check', 'diagnose', 'verify', 'validate'),
    ...namesOf('exec --dry-run', 'plan', 'dry-run'),
    ...namesOf('exec --explain', 'config', 'settings', 'explain'),
    ...namesOf('exec --local', 'local', 'here'),
};
function namesOf(command, ...names) {
    return Object.fromEntries(names.map((name) => [name, command]));
}
/** What to say of a command line whose first word is no command. */
function unknownCommand([word = '', ...rest]) {
    return new errors/* UserError */.yo(`There is no command "${(0,core_text/* printable */.g$)(word)}".`, { hint: hintFor(word, rest) });
}
function hintFor(word, rest) {
    const command = rest.find((one) => Object.hasOwn(commands/* commandTable */.Eg, one));
    if (word.startsWith('-'))
        return `Options stand behind the command, as in mycli ${command ?? 'exec'} ${(0,core_text/* printable */.g$)(word, 40)} … mycli help lists the commands.`;
    const synonym = Object.hasOwn(synonyms, word) ? synonyms[word] : undefined;
    const near = synonym ?? (0,core_text/* nearest */.pA)(word, [...Object.keys(commands/* commandTable */.Eg), 'help']);
    if (near !== undefined)
        return `Did you mean mycli ${near}?`;
    // A script or a program, which other tools take without a word before it.
    return /\s/.test(word) ? 'Did you mean mycli exec, with that in quotes behind it?' : 'mycli help lists them.';
}
//# sourceMappingURL=unknown-command.js.map
;// CONCATENATED MODULE: ./build/src/cli/main.js










/** Runs one command line, and returns its exit code. The one place where an error becomes words. */
async function main(argv, terminal) {
    try {
        return await dispatch(argv, terminal);
    }
    catch (error) {
        const [first = '', ...more] = describe(error).split('\n');
        const coloured = (0,color/* isColoured */.yU)((0,color/* wantedColor */.$9)(argv), terminal) ? (0,color/* red */.wv)(first) : first;
        terminal.stderr.write(`mycli: ${[coloured, ...more].join('\n')}\n`);
        return verdict/* exitCodes */.h.noCommandRan;
    }
}
async function dispatch(argv, terminal) {
    const [word = 'help', ...rest] = argv;
    const [asked = ''] = rest;
    const command = Object.hasOwn(commands/* commandTable */.Eg, word) ? commands/* commandTable */.Eg[word] : undefined;
    // What a command works with is not loaded for its help.
    const width = (0,layout/* widthOf */.qz)(terminal.stdout);
    if (command && rest.length === 1 && isHelp(asked))
        return print(await command.help(width), terminal);
    // With other words behind a command, it would be taken for what the command did.
    if (isVersion(word) || (command && rest.length === 1 && isVersion(asked)))
        return print(`${version/* version */.r}\n`, terminal);
    if (command)
        return command.run(rest, terminal);
    if (word !== 'help' && !isHelp(word))
        throw unknownCommand(argv);
    if (asked === '' || asked === 'help' || isHelp(asked))
        return print((0,help.usage)(width), terminal);
    return dispatch([asked, '--help'], terminal);
}
const isHelp = (word) => word === '--help' || word === '-h';
const isVersion = (word) => word === '--version' || word === '-v';
function print(text, { stdout }) {
    stdout.write(text);
    return 0;
}
function describe(thrown) {
    const error = (0,errors/* shortageOf */.DV)(thrown) ?? thrown;
    if (error instanceof errors/* UserError */.yo) {
        // What is wrong with the words has no section: the message says it all.
        const failure = { summary: error.message, hint: error.hint };
        const advice = error instanceof errors/* InputError */.dz ? error.hint : (0,troubleshooting/* adviceOn */.ik)(failure, version/* version */.r);
        return [error.message, ...(advice === undefined ? [] : (0,resolve/* spellNames */.bC)(advice, 'cli').split('\n'))].join('\n  ');
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `this is a bug of mycli ${version/* version */.r}, please report it:\n${stack}`;
}
//# sourceMappingURL=main.js.map
// EXTERNAL MODULE: ./build/src/cli/terminal.js
var terminal = __webpack_require__(9342);
;// CONCATENATED MODULE: ./build/src/cli/index.js



/** What a shell reports of a process that wrote to a closed pipe. */
const brokenPipe = 141;
// npm and npx pass on a Ctrl-C that the terminal has sent here already: that is no second one.
const echoMs = 500;
/** Runs the command line in this process: the one place that knows its signals and its exit code. */
async function start(process, bundle) {
    const interrupted = new AbortController();
    (0,external_node_events_.setMaxListeners)(0, interrupted.signal); // each of many executions may wait for it
    for (const signal of ['SIGTERM', 'SIGHUP'])
        process.on(signal, () => interrupted.abort());
    let firstMs;
    process.on('SIGINT', () => {
        interrupted.abort();
        firstMs ??= performance.now();
        if (performance.now() - firstMs < echoMs)
            return;
        // What was shown for the moment goes with this process.
        if (process.stderr.isTTY)
            process.stderr.write(terminal/* clearLine */.c);
        // Ended by the signal itself, as what waits for this process expects; a shell reports it as 130.
        process.removeAllListeners('SIGINT');
        process.kill(process.pid, 'SIGINT');
    });
    let piped = true;
    for (const stream of [process.stdout, process.stderr]) {
        stream.on('error', () => {
            piped = false;
            interrupted.abort(terminal/* closedPipe */.B);
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

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkAskable: () => (/* binding */ checkAskable),
/* harmony export */   initFlags: () => (/* binding */ initFlags),
/* harmony export */   readInitArgs: () => (/* binding */ readInitArgs)
/* harmony export */ });
/* harmony import */ var _core_aws_stack_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5207);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3026);
/* harmony import */ var _core_settings_like_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8700);
/* harmony import */ var _core_stack_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8021);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7422);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7831);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8055);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1066);








/** The options of `mycli init`. */
const initFlags = {
    ..._account_js__WEBPACK_IMPORTED_MODULE_2__/* .accountFlags */ .p,
    stack: { value: 'NAME', help: `Name of the stack. Default: ${_core_stack_files_js__WEBPACK_IMPORTED_MODULE_5__/* .usualStack */ .bm}.` },
    repository: {
        value: 'OWNER/NAME',
        help: 'GitHub repository whose workflows may run tasks, beside those that may already. Default: that of the current folder. As OWNER@OWNER_ID/NAME@ID a private one needs no token.',
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
    zones: { value: 'NUMBER', help: 'Availability zones of a new VPC: 2 or 3, where the Region has them. Default: 2.' },
    'image-cache': { help: 'Pull images of ECR Public through a cache in the account, for many tasks at once.' },
    like: {
        value: 'SERVICES',
        help: 'Services that runs may be like, beside those that are: service/CLUSTER/NAME, or task definitions, separated by commas.',
    },
    'like-key': {
        help: "Let the execution roles of --like read the stack's key, for runs with a private repository or secret-env.",
    },
    'permissions-boundary': { value: 'ARN', help: 'Policy that bounds every role of the stack.' },
    'role-path': { value: 'PATH', help: 'What the path of every role begins with. Default: /.' },
    'role-arn': { value: 'ARN', help: 'Role with which CloudFormation works.' },
    'no-credentials': { help: 'Ask for no git credentials.' },
    'replace-credentials': { help: 'Ask also for those that are stored already, and replace the ones that are given.' },
    try: { help: 'Run "echo hello" on the stack at the end, without a question.' },
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
    const { given, problems: wrong } = (0,_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .readFlags */ .uW)(argv, initFlags);
    const problems = [...wrong];
    const text = (name) => given.get(name);
    const checked = (name, form, words) => {
        const value = text(name);
        if (value !== undefined && !form.test(value))
            problems.push({ where: `--${name}`, message: `must be ${words}, not "${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(value, 100)}".` });
        return value;
    };
    const list = (name, form, words) => {
        const values = text(name)
            ?.split(/[\s,]+/)
            .filter(Boolean);
        const wrong = values?.find((value) => !form.test(value));
        if (wrong !== undefined)
            problems.push({ where: `--${name}`, message: `must be ${words}, not "${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(wrong, 100)}".` });
        return values;
    };
    const likes = text('like')
        ?.split(/[\s,]+/)
        .filter(Boolean)
        .map(_core_settings_like_js__WEBPACK_IMPORTED_MODULE_7__/* .readLike */ .Y);
    for (const one of likes ?? [])
        if ('problem' in one)
            problems.push({ where: '--like', message: one.problem });
    const capacity = text('capacity');
    if (capacity !== undefined && !(0,_core_aws_stack_js__WEBPACK_IMPORTED_MODULE_0__/* .isCapacity */ .xo)(capacity)) {
        problems.push({ where: '--capacity', message: `must be one of ${Object.keys(_core_aws_stack_js__WEBPACK_IMPORTED_MODULE_0__/* .capacities */ .VG).join(', ')}.` });
    }
    const zones = checked('zones', /^[23]$/, '2 or 3');
    const args = {
        help: given.has('help'),
        template: given.has('template'),
        dryRun: given.has('dry-run'),
        yes: given.has('yes'),
        try: given.has('try'),
        region: text('region'),
        profile: text('profile'),
        stack: text('stack') ?? _core_stack_files_js__WEBPACK_IMPORTED_MODULE_5__/* .usualStack */ .bm,
        repository: checked('repository', _repository_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryForm */ .Z.form, _repository_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryForm */ .Z.words),
        refs: list('refs', /^refs\/[^\s,:^~[\\]+$/, 'full refs such as refs/heads/main'),
        environments: list('environments', /^[^\s,:]{1,255}$/, 'names'),
        credentials: !given.has('no-credentials'),
        replaceCredentials: given.has('replace-credentials'),
        capacity: (0,_core_aws_stack_js__WEBPACK_IMPORTED_MODULE_0__/* .isCapacity */ .xo)(capacity) ? capacity : undefined,
        vpc: checked('vpc', /^vpc-[0-9a-f]{8,17}$/, 'the id of a VPC'),
        subnets: list('subnets', /^subnet-[0-9a-f]{8,17}$/, 'ids of subnets'),
        securityGroups: list('security-groups', /^sg-[0-9a-f]{8,17}$/, 'ids of security groups'),
        publicIp: given.has('no-public-ip') ? false : undefined,
        zones: zones === '2' || zones === '3' ? zones : undefined,
        imageCache: given.has('image-cache') ? 'yes' : undefined,
        permissionsBoundary: checked('permissions-boundary', /^arn:aws[a-z-]*:iam::(\d{12}|aws):policy\/.+$/, 'the ARN of a policy'),
        rolePath: checked('role-path', /^\/([\w+=,.@-]+\/)*$/, 'a path such as /teams/platform/'),
        like: likes?.flatMap((one) => ('value' in one ? [one.value] : [])),
        likeKey: given.has('like-key'),
        role: checked('role-arn', /^arn:aws[a-z-]*:iam::\d{12}:role\/.+$/, 'the ARN of a role'),
    };
    if (!(0,_core_stack_files_js__WEBPACK_IMPORTED_MODULE_5__/* .isStackName */ .gf)(args.stack))
        problems.push({ where: '--stack', message: 'must be letters, digits and hyphens.' });
    if (args.imageCache !== undefined && !/^(?=.{1,24}$)[a-z0-9]+(-[a-z0-9]+)*$/.test(args.stack)) {
        problems.push({
            where: '--image-cache',
            message: `needs a stack whose name is of small letters, digits and hyphens, 24 at the most, not ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(args.stack, 64)}.`,
        });
    }
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

/***/ 7504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qz: () => (/* binding */ widthOf),
/* harmony export */   v8: () => (/* binding */ layOut)
/* harmony export */ });
/* unused harmony export usualWidth */
/** The columns of a text where a terminal does not say how many it has. */
const usualWidth = 80;
const [narrowest, widest] = [40, 120];
/** Where there are fewer columns than this, an option and its help take lines of their own. */
const leastForTwo = 60;
const widestFlag = 28;
/** The columns that a help text may take on a stream. */
function widthOf(stream) {
    return Math.min(widest, Math.max(narrowest, stream.columns || usualWidth));
}
/**
 * Lays out a help text: lines that begin at the margin are paragraphs, those that are indented stay lines, and a tab in
 * one makes it a row of two columns with the other rows of its block.
 */
function layOut(text, width = usualWidth) {
    const blocks = text.trimEnd().split(/\n{2,}/);
    return `${blocks.map((block) => layOutBlock(block.split('\n'), width).join('\n')).join('\n\n')}\n`;
}
function layOutBlock(lines, width) {
    const flags = lines.flatMap((line) => (line.includes('\t') ? [line.split('\t')[0] ?? ''] : []));
    const column = Math.max(0, ...flags.map((flag) => flag.length).filter((length) => length <= widestFlag + 2)) + 2;
    const done = [];
    let paragraph = '';
    const finish = () => {
        if (paragraph !== '')
            done.push(...wrap(paragraph, width, 0));
        paragraph = '';
    };
    for (const line of lines) {
        if (/^\S/.test(line) && !/:$/.test(line))
            paragraph = paragraph === '' ? line : `${paragraph} ${line}`;
        else {
            finish();
            done.push(...(line.includes('\t')
                ? row(line, column, width)
                : wrap(line, width, (/^ */.exec(line)?.[0] ?? '').length + 2)));
        }
    }
    finish();
    return done;
}
function row(line, column, width) {
    const [flag = '', help = ''] = line.split('\t');
    if (width < leastForTwo)
        return [...wrap(flag, width, 4), ...wrap(`      ${help}`, width, 6)];
    if (flag.length + 2 > column)
        return [flag, ...wrap(`${' '.repeat(column)}${help}`, width, column)];
    return wrap(`${flag.padEnd(column)}${help}`, width, column);
}
/** Breaks one line at spaces; what follows is indented. A word that is wider than that stays whole. */
function wrap(text, width, indent) {
    const lines = [];
    let line = '';
    // A figure and its % stay together.
    for (const part of text.match(/ *\S+(?: %)?/g) ?? []) {
        if (line.trim() !== '' && line.length + part.length > width) {
            lines.push(line);
            line = ' '.repeat(indent) + part.trimStart();
        }
        else
            line += part;
    }
    return [...lines, line];
}
//# sourceMappingURL=layout.js.map

/***/ }),

/***/ 1066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findRepository),
/* harmony export */   Z: () => (/* binding */ repositoryForm)
/* harmony export */ });
/* harmony import */ var _compose_local_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1614);
/* harmony import */ var _compose_stack_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2128);
/* harmony import */ var _core_source_github_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6402);
/* harmony import */ var _core_stack_parameters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6376);




/** How `--repository` is written. */
const repositoryForm = {
    form: /^([\w.-]{1,100}\/[\w.-]{1,100}|[\w.-]{1,100}@\d{1,15}\/[\w.-]{1,100}@\d{1,15})$/,
    words: 'OWNER/NAME or OWNER@OWNER_ID/NAME@ID',
};
/**
 * A repository of GitHub with its ids: the one that is named, or that of the current folder. What is given with its ids
 * is not asked for.
 * @returns undefined where none is named, and none is here
 * @throws UserError where GitHub does not tell the ids
 */
async function findRepository(named, { cwd, env, signal }) {
    const repository = named ?? (0,_core_source_github_name_js__WEBPACK_IMPORTED_MODULE_3__/* .gitHubName */ .Z)((await (0,_compose_local_js__WEBPACK_IMPORTED_MODULE_0__/* .findWorkingCopy */ .Kc)(cwd))?.remote ?? '');
    if (repository === undefined)
        return undefined;
    const token = env['GH_TOKEN'] || env['GITHUB_TOKEN'] || undefined;
    const apiUrl = env['GITHUB_API_URL'] || 'https://api.github.com';
    return (0,_core_stack_parameters_js__WEBPACK_IMPORTED_MODULE_2__/* .readRepositoryIds */ .x_)(repository) ?? (0,_compose_stack_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryIdentity */ .Rr)({ apiUrl, repository, token, signal });
}
//# sourceMappingURL=repository.js.map

/***/ }),

/***/ 9342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ closedPipe),
/* harmony export */   c: () => (/* binding */ clearLine)
/* harmony export */ });
/** Why a signal aborts where what reads our output has closed it, as `head` does. */
const closedPipe = 'closed pipe';
/** What empties the line of a terminal that the cursor is in, and puts it at its beginning. */
const clearLine = '\r\u001b[K';
//# sourceMappingURL=terminal.js.map

/***/ }),

/***/ 5843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ connectToAccount)
/* harmony export */ });
/* harmony import */ var _adapters_aws_connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(508);
/* harmony import */ var _adapters_node_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(181);


/** What a run has beside: none is started here. */
const noRun = {
    ...{ role: undefined, audience: undefined, sessionName: 'mycli', fromFork: false, timeoutSeconds: 0 },
    ...{ startTimeoutSeconds: 0, mask() { } },
};
/**
 * Finds region and credentials; nothing is asked of AWS yet.
 * @throws UserError where there are none
 */
const connectToAccount = ({ signal, ...login }) => (0,_adapters_aws_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .connect */ .N)({ ...login, ...noRun, regionSetting: '--region', frontEnd: 'cli' }, { clock: _adapters_node_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m, signal });
//# sourceMappingURL=login.js.map

/***/ }),

/***/ 2128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uM: () => (/* reexport */ newKey),
  sj: () => (/* binding */ openAccount),
  kc: () => (/* reexport */ publicKeyOf),
  Rr: () => (/* reexport */ repositoryIdentity)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(7422);
// EXTERNAL MODULE: ./build/src/core/aws/failures/transient.js
var failures_transient = __webpack_require__(6277);
// EXTERNAL MODULE: ./build/src/adapters/aws/failure.js
var aws_failure = __webpack_require__(146);
;// CONCATENATED MODULE: ./build/src/adapters/aws/account-calls.js




/** The name of an exception of AWS's; undefined where the answer was not AWS's word. */
const exceptionOf = (error) => {
    const { from, name } = (0,aws_failure/* failureOf */.g)(error);
    return from === 'aws' ? name : undefined;
};
/**
 * Makes a call with which a stack is made, and words its failure.
 * @param action in the words of IAM, such as `cloudformation:CreateChangeSet`
 * @throws UserError what AWS, the network or the credentials say
 */
async function asked(action, send) {
    try {
        return await send();
    }
    catch (error) {
        throw error instanceof errors/* UserError */.yo ? error : explained(action, error);
    }
}
const tooMany = 'The account makes more such calls than AWS lets through. Wait a minute and run it again: what is there already is found.';
const makesSomething = /:(Create|Execute)/;
const orTemplate = ', or print the template for those that may: mycli init --template';
function explained(action, error) {
    const failure = (0,aws_failure/* failureOf */.g)(error);
    const { from, name = 'error', message = '' } = failure;
    if (from !== 'aws') {
        return new errors/* UserError */.yo(`AWS did not answer ${action} as it should: ${(0,core_text/* printable */.g$)(message, 1_000)}`, {
            hint: 'Check the network, the proxy and the region, and run it again: what is there already is found.',
            cause: error,
        });
    }
    if (/AccessDenied|not authorized to perform/i.test(`${name} ${message}`)) {
        const explicit = /service control policy/i.test(message)
            ? ' A service control policy of the organisation denies it.'
            : '';
        return new errors/* NotAllowed */.yN(action, (0,core_text/* printable */.g$)(message, 1_000), {
            hint: `Use an identity that may ${action}${makesSomething.test(action) ? orTemplate : ''}.${explicit}`,
            cause: error,
        });
    }
    return new errors/* UserError */.yo(`AWS refused ${action}: ${(0,core_text/* printable */.g$)(message === '' ? name : message, 1_000)}`, {
        ...((0,failures_transient/* isThrottled */.B)(failure) ? { hint: tooMany } : {}),
        cause: error,
    });
}
/** What is asked for; undefined where AWS answers with this exception. */
async function unless(exception, send) {
    try {
        return await send();
    }
    catch (error) {
        // Query services name it without the ending that the SDK gives its classes.
        if (exceptionOf(error)?.replace(/Exception$/, '') === exception)
            return undefined;
        throw error;
    }
}
/** A list in parts of ten, which is what most calls on many things take. */
const inTens = (list) => Array.from({ length: Math.ceil(list.length / 10) }, (_, part) => list.slice(part * 10, part * 10 + 10));
//# sourceMappingURL=account-calls.js.map
;// CONCATENATED MODULE: ./build/src/adapters/aws/account-host.js



const attempts = { maxAttempts: 5 };
/** The account that a connection leads to. Its clients are loaded by what needs them. */
function accountHost({ options }) {
    const iam = async () => {
        const sdk = await Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(7291), __webpack_require__.e(2085), __webpack_require__.e(3422), __webpack_require__.e(7288), __webpack_require__.e(4362), __webpack_require__.e(3078)]).then(__webpack_require__.bind(__webpack_require__, 3078));
        return { sdk, client: new sdk.IAMClient({ ...options, ...attempts }) };
    };
    const ssm = async () => {
        const sdk = await Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(7291), __webpack_require__.e(2085), __webpack_require__.e(3422), __webpack_require__.e(7288), __webpack_require__.e(4362), __webpack_require__.e(4829)]).then(__webpack_require__.bind(__webpack_require__, 4829));
        return { sdk, client: new sdk.SSMClient({ ...options, ...attempts }) };
    };
    const put = async (parameter) => {
        const { sdk, client } = await ssm();
        return client.send(new sdk.PutParameterCommand({ ...parameter, Type: 'SecureString' }));
    };
    const hasServiceLinkedRole = async () => {
        const { sdk, client } = await iam();
        const look = new sdk.GetRoleCommand({ RoleName: 'AWSServiceRoleForECS' });
        return (await asked('iam:GetRole', () => unless('NoSuchEntity', () => client.send(look)))) !== undefined;
    };
    return {
        async caller() {
            const { STSClient, GetCallerIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(7291), __webpack_require__.e(2085), __webpack_require__.e(3422), __webpack_require__.e(7288), __webpack_require__.e(4362), __webpack_require__.e(1693)]).then(__webpack_require__.bind(__webpack_require__, 1693));
            const client = new STSClient({ ...options, ...attempts });
            const { Account = '', Arn = '' } = await asked('sts:GetCallerIdentity', () => client.send(new GetCallerIdentityCommand({})));
            // The SDK reads it from the date of each answer.
            return { account: Account, arn: Arn, clockOffsetMs: client.config.systemClockOffset };
        },
        async audiences(OpenIDConnectProviderArn) {
            const { sdk, client } = await iam();
            const command = new sdk.GetOpenIDConnectProviderCommand({ OpenIDConnectProviderArn });
            const found = await asked('iam:GetOpenIDConnectProvider', () => unless('NoSuchEntity', () => client.send(command)));
            return found && (found.ClientIDList ?? []);
        },
        hasServiceLinkedRole,
        async makeServiceLinkedRole() {
            if (await hasServiceLinkedRole())
                return false;
            const { sdk, client } = await iam();
            const make = new sdk.CreateServiceLinkedRoleCommand({ AWSServiceName: 'ecs.amazonaws.com' });
            await asked('iam:CreateServiceLinkedRole', () => client.send(make));
            return true;
        },
        async secret(Name) {
            const { sdk, client } = await ssm();
            const command = new sdk.GetParameterCommand({ Name, WithDecryption: true });
            const found = await asked('ssm:GetParameter', () => unless('ParameterNotFound', () => client.send(command)));
            return found?.Parameter?.Value;
        },
        async keepSecret(Name, Value) {
            const kept = await asked('ssm:PutParameter', () => unless('ParameterAlreadyExists', () => put({ Name, Value })));
            if (!kept)
                throw new errors/* UserError */.yo(`There is a parameter ${(0,core_text/* printable */.g$)(Name)} already.`, { hint: 'Run it again.' });
        },
        async replaceSecret(Name, Value) {
            await asked('ssm:PutParameter', () => put({ Name, Value, Overwrite: true }));
        },
        async parametersUnder(Path) {
            const { sdk, client } = await ssm();
            const names = [];
            let NextToken;
            do {
                const command = new sdk.GetParametersByPathCommand({ Path, Recursive: true, NextToken });
                const page = await asked('ssm:GetParametersByPath', () => client.send(command));
                names.push(...(page.Parameters ?? []).flatMap(({ Name }) => Name ?? []));
                NextToken = page.NextToken;
            } while (NextToken !== undefined);
            return names;
        },
        async removeParameters(names) {
            const { sdk, client } = await ssm();
            for (const Names of inTens(names)) {
                await asked('ssm:DeleteParameters', () => client.send(new sdk.DeleteParametersCommand({ Names })));
            }
        },
    };
}
//# sourceMappingURL=account-host.js.map
// EXTERNAL MODULE: ./build/src/core/aws/partitions.js
var partitions = __webpack_require__(476);
;// CONCATENATED MODULE: ./build/src/adapters/aws/service.js

const operationKind = 9;
const builtIn = (name) => ({ type: 'builtInParams', name });
const endpointParameters = { Endpoint: builtIn('endpoint'), Region: builtIn('region') };
/** Opens a service in a Region; nothing is asked yet. */
async function openService(service, options) {
    const [{ STSClient }, protocols, { makeBuilder }, { getEndpointPlugin }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(7291), __webpack_require__.e(2085), __webpack_require__.e(3422), __webpack_require__.e(7288), __webpack_require__.e(4362), __webpack_require__.e(1693)]).then(__webpack_require__.bind(__webpack_require__, 1693)),
        Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(7291), __webpack_require__.e(2085), __webpack_require__.e(3422), __webpack_require__.e(7288)]).then(__webpack_require__.t.bind(__webpack_require__, 7288, 19)),
        __webpack_require__.e(/* import() */ 2658).then(__webpack_require__.t.bind(__webpack_require__, 2658, 19)),
        Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(7291), __webpack_require__.e(2085)]).then(__webpack_require__.t.bind(__webpack_require__, 2085, 19)),
    ]);
    const { id, protocolSettings } = service;
    const client = new STSClient({
        ...options,
        ...{ serviceId: id, protocolSettings, protocol: protocols[service.protocol], maxAttempts: 5 },
        endpointProvider: endpointsOf(service, options.region),
    });
    const command = makeBuilder(endpointParameters, id, `${id}Client`, getEndpointPlugin);
    return async ({ name, request, answer }, input) => {
        const schema = [operationKind, protocolSettings.defaultNamespace, name, 0, () => request, () => answer];
        const Command = command({}, () => [], name, schema);
        const sent = new Command(input);
        return (await client.send(sent));
    };
}
function endpointsOf({ host, signingName }, region) {
    const [suffix] = (0,partitions/* partitionOf */.iQ)(region)?.suffixes ?? ['amazonaws.com'];
    return ({ Endpoint }) => ({
        url: new URL(typeof Endpoint === 'string' ? Endpoint : `https://${host}.${region}.${suffix}`),
        properties: { authSchemes: [{ name: 'sigv4', signingName, signingRegion: region, properties: {} }] },
    });
}
//# sourceMappingURL=service.js.map
;// CONCATENATED MODULE: ./build/src/adapters/aws/ecr.js


const namespace = 'com.amazonaws.ecr';
const ecr = {
    ...{ id: 'ECR', host: 'api.ecr', signingName: 'ecr', protocol: 'AwsJson1_1Protocol' },
    protocolSettings: {
        defaultNamespace: namespace,
        version: '2015-09-21',
        serviceTarget: 'AmazonEC2ContainerRegistry_V20150921',
    },
};
const kinds = { text: 0, number: 1, flag: 2 };
const [list, structure] = [1, 3];
const shape = (name, members) => [structure, namespace, name, 0, Object.keys(members), Object.values(members)];
const repositories = [list, namespace, 'RepositoryList', 0, () => shape('Repository', { repositoryName: kinds.text })];
// https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeRepositories.html
const describeRepositories = {
    name: 'DescribeRepositories',
    request: shape('DescribeRepositoriesRequest', { nextToken: kinds.text, maxResults: kinds.number }),
    answer: shape('DescribeRepositoriesResponse', { repositories: () => repositories, nextToken: kinds.text }),
};
// https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DeleteRepository.html
const deleteRepository = {
    name: 'DeleteRepository',
    request: shape('DeleteRepositoryRequest', { repositoryName: kinds.text, force: kinds.flag }),
    answer: shape('DeleteRepositoryResponse', {}),
};
/** As many as a page may have. */
const maxResults = 1_000;
/** ECR as far as a stack's image cache goes. */
async function cacheHost({ options }) {
    const ask = await openService(ecr, options);
    return {
        async repositories(prefix) {
            const names = [];
            let nextToken;
            do {
                // ECR has no filter by prefix.
                const look = () => ask(describeRepositories, { nextToken, maxResults });
                const page = await asked('ecr:DescribeRepositories', look);
                names.push(...(page.repositories ?? []).flatMap(({ repositoryName }) => repositoryName ?? []));
                nextToken = page.nextToken;
            } while (nextToken !== undefined);
            return names.filter((name) => name.startsWith(prefix));
        },
        async removeRepository(repositoryName) {
            const remove = () => ask(deleteRepository, { repositoryName, force: true });
            await asked('ecr:DeleteRepository', () => unless('RepositoryNotFound', remove));
        },
    };
}
//# sourceMappingURL=ecr.js.map
// EXTERNAL MODULE: ./build/src/adapters/aws/http.js
var http = __webpack_require__(4534);
// EXTERNAL MODULE: ./build/src/adapters/aws/like-host.js
var like_host = __webpack_require__(7296);
;// CONCATENATED MODULE: ./build/src/adapters/aws/stack-host.js


/** CloudFormation as the host of stacks. It tries again by itself, as nothing here is in a hurry. */
async function stackHost({ options }) {
    const sdk = await Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(7291), __webpack_require__.e(2085), __webpack_require__.e(3422), __webpack_require__.e(7288), __webpack_require__.e(4362), __webpack_require__.e(8852)]).then(__webpack_require__.bind(__webpack_require__, 8852));
    const client = new sdk.CloudFormationClient({ ...options, maxAttempts: 5 });
    return {
        async find(StackName) {
            const found = await unlessMissing(() => asked('cloudformation:DescribeStacks', () => client.send(new sdk.DescribeStacksCommand({ StackName }))));
            const [stack] = found?.Stacks ?? [];
            return stack && stateOf(stack);
        },
        async template(StackName) {
            const command = new sdk.GetTemplateCommand({ StackName, TemplateStage: 'Original' });
            return (await asked('cloudformation:GetTemplate', () => client.send(command))).TemplateBody ?? '';
        },
        async propose(order, drift) {
            const command = new sdk.CreateChangeSetCommand(requestFor(order, drift));
            const { Id = '' } = await asked('cloudformation:CreateChangeSet', () => client.send(command));
            return Id;
        },
        async inspect(StackName, ChangeSetName) {
            const changes = [];
            let page;
            let NextToken;
            do {
                const command = new sdk.DescribeChangeSetCommand({ StackName, ChangeSetName, NextToken });
                page = await asked('cloudformation:DescribeChangeSet', () => client.send(command));
                changes.push(...changesOf(page));
                NextToken = page.NextToken;
            } while (NextToken !== undefined);
            const status = statusOf(page);
            const reasons = status === 'refused' ? await reasonsOf(client, { StackName, ChangeSetName }, page) : [];
            return { id: ChangeSetName, status, changes, reasons };
        },
        async discard(StackName, ChangeSetName) {
            const command = new sdk.DeleteChangeSetCommand({ StackName, ChangeSetName });
            await asked('cloudformation:DeleteChangeSet', () => client.send(command));
        },
        async proposals(StackName) {
            const command = new sdk.ListChangeSetsCommand({ StackName });
            const page = await unlessMissing(() => asked('cloudformation:ListChangeSets', () => client.send(command)));
            return (page?.Summaries ?? []).flatMap(({ ChangeSetId }) => ChangeSetId ?? []);
        },
        async carryOut(StackName, ChangeSetName) {
            const command = new sdk.ExecuteChangeSetCommand({ StackName, ChangeSetName });
            await asked('cloudformation:ExecuteChangeSet', () => client.send(command));
        },
        async events(StackName) {
            const command = new sdk.DescribeStackEventsCommand({ StackName });
            // A page has a hundred, the newest first; between two looks there are fewer.
            const page = await unlessMissing(() => asked('cloudformation:DescribeStackEvents', () => client.send(command)));
            return (page?.StackEvents ?? []).toReversed().map((event) => ({
                id: event.EventId ?? '',
                resource: event.LogicalResourceId ?? '',
                type: event.ResourceType ?? '',
                status: event.ResourceStatus ?? '',
                reason: event.ResourceStatusReason,
            }));
        },
        async remove(StackName) {
            await asked('cloudformation:DeleteStack', () => client.send(new sdk.DeleteStackCommand({ StackName })));
        },
    };
}
// AWS has no exception of its own for it: https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStacks.html
async function unlessMissing(ask) {
    try {
        return await ask();
    }
    catch (error) {
        const { message = '' } = (0,aws_failure/* failureOf */.g)(error instanceof Error ? error.cause : undefined);
        if (/does not exist$/.test(message))
            return undefined;
        throw error;
    }
}
const ourTag = 'mycli:stack';
const stateOf = ({ StackId = '', StackStatus = '', Parameters = [], Outputs = [], Tags = [], }) => ({
    id: StackId,
    status: StackStatus,
    isOurs: Tags.some(({ Key }) => Key === ourTag) ||
        Outputs.some((one) => one.OutputKey === 'ParameterName' && one.OutputValue?.startsWith('/mycli/')),
    parameters: Object.fromEntries(Parameters.map((one) => [one.ParameterKey ?? '', one.ParameterValue ?? ''])),
    outputs: Object.fromEntries(Outputs.map((one) => [one.OutputKey ?? '', one.OutputValue ?? ''])),
});
function requestFor({ stack, template, parameters, isNew, role }, drift) {
    return {
        StackName: stack,
        ChangeSetName: `mycli-${Date.now()}`,
        ChangeSetType: isNew ? 'CREATE' : 'UPDATE',
        TemplateBody: template,
        Capabilities: ['CAPABILITY_IAM'],
        Parameters: [
            ...Object.entries(parameters.set).map(([ParameterKey, ParameterValue]) => ({ ParameterKey, ParameterValue })),
            ...parameters.kept.map((ParameterKey) => ({ ParameterKey, UsePreviousValue: true })),
        ],
        Tags: [{ Key: ourTag, Value: stack }],
        // A first stack that fails would otherwise stay, of no use, under its name.
        ...(isNew ? { OnStackFailure: 'DELETE' } : {}),
        ...(drift === 'put-back' ? { DeploymentMode: 'REVERT_DRIFT' } : {}),
        ...(role === undefined ? {} : { RoleARN: role }),
    };
}
const pending = ['CREATE_PENDING', 'CREATE_IN_PROGRESS'];
// A set without changes has failed, too, and only its words tell.
function statusOf({ Status, StatusReason = '' }) {
    if (pending.includes(Status))
        return 'pending';
    if (Status === 'CREATE_COMPLETE')
        return 'ready';
    return /didn't contain changes|No updates are to be performed/i.test(StatusReason) ? 'empty' : 'refused';
}
const changesOf = ({ Changes = [] }) => Changes.flatMap(({ ResourceChange: change }) => change === undefined
    ? []
    : [
        {
            action: change.Action ?? '',
            resource: change.LogicalResourceId ?? '',
            type: change.ResourceType ?? '',
            replaced: change.Replacement === 'True',
            ...driftOf(change.ResourceDriftStatus),
        },
    ]);
function driftOf(status) {
    if (status === 'MODIFIED')
        return { drift: 'changed' };
    return status === 'DELETED' ? { drift: 'deleted' } : {};
}
/** What the validation before a deployment found, which is told nowhere else than in its events. */
async function reasonsOf(client, where, { StatusReason = 'no reason given' }) {
    const { DescribeEventsCommand } = await Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(7291), __webpack_require__.e(2085), __webpack_require__.e(3422), __webpack_require__.e(7288), __webpack_require__.e(4362), __webpack_require__.e(8852)]).then(__webpack_require__.bind(__webpack_require__, 8852));
    const command = new DescribeEventsCommand({ ...where, Filters: { FailedEvents: true } });
    const { OperationEvents = [] } = await asked('cloudformation:DescribeEvents', () => client.send(command));
    const found = OperationEvents.flatMap(({ ValidationPath, ValidationStatusReason, ResourceStatusReason }) => {
        const reason = ValidationStatusReason ?? ResourceStatusReason;
        return reason === undefined ? [] : [ValidationPath === undefined ? reason : `${ValidationPath}: ${reason}`];
    });
    return found.length === 0 ? [StatusReason] : found;
}
//# sourceMappingURL=stack-host.js.map
;// CONCATENATED MODULE: ./build/src/adapters/aws/ec2.js


const ec2_namespace = 'com.amazonaws.ec2';
const ec2_kinds = { text: 0, number: 1, flag: 2 };
const [ec2_list, ec2_structure] = [1, 3];
const names = (ec2QueryName, xmlName) => ({ ec2QueryName, xmlName });
/** A shape in the SDK's own form. https://smithy.io/2.0/aws/protocols/aws-ec2-query-protocol.html */
function schemaOf(name, shape) {
    const members = Object.entries(shape).map(([member, [kind, xmlName]]) => [
        typeof kind === 'string' ? ec2_kinds[kind] : () => listOf(`${name}${member}`, kind.each),
        names(`${xmlName.slice(0, 1).toUpperCase()}${xmlName.slice(1)}`, xmlName),
    ]);
    return [ec2_structure, ec2_namespace, name, 0, Object.keys(shape), members];
}
const listOf = (name, each) => [
    ec2_list,
    ec2_namespace,
    name,
    0,
    [each === 'text' ? 0 : () => schemaOf(`${name}Item`, each), { xmlName: 'item' }],
];
const filter = [ec2_structure, ec2_namespace, 'Filter', 0, ['Name', 'Values'], [0, [() => values, { xmlName: 'Value' }]]];
const values = [ec2_list, ec2_namespace, 'ValueStringList', 0, [0, { xmlName: 'item' }]];
const filters = [ec2_list, ec2_namespace, 'FilterList', 0, [() => filter, { xmlName: 'Filter' }]];
const request = [
    ec2_structure,
    ec2_namespace,
    'Request',
    0,
    ['Filters', 'NextToken'],
    [[() => filters, { xmlName: 'Filter' }], 0],
];
const ec2 = {
    ...{ id: 'EC2', host: 'ec2', signingName: 'ec2', protocol: 'AwsEc2QueryProtocol' },
    protocolSettings: {
        defaultNamespace: ec2_namespace,
        xmlNamespace: 'http://ec2.amazonaws.com/doc/2016-11-15',
        version: '2016-11-15',
        serviceTarget: 'AmazonEC2',
    },
};
/** Opens EC2 in a Region; nothing is asked yet. */
async function openEc2(options) {
    const ask = await openService(ec2, options);
    return (name, input, result) => {
        const answer = schemaOf(`${name}Result`, result);
        const operation = { name, request: request, answer };
        return asked(`ec2:${name}`, () => ask(operation, input));
    };
}
//# sourceMappingURL=ec2.js.map
// EXTERNAL MODULE: ./build/src/core/survey/network.js
var network = __webpack_require__(3094);
;// CONCATENATED MODULE: ./build/src/adapters/aws/network-calls.js

const tags = [{ each: { Key: ['text', 'key'], Value: ['text', 'value'] } }, 'tagSet'];
const vpcs = {
    Vpcs: [
        {
            each: {
                ...{ VpcId: ['text', 'vpcId'], CidrBlock: ['text', 'cidrBlock'], IsDefault: ['flag', 'isDefault'] },
                Tags: tags,
            },
        },
        'vpcSet',
    ],
    NextToken: ['text', 'nextToken'],
};
/** Every VPC of the Region. */
async function vpcsOf(ask) {
    const told = await everyPage(ask, 'DescribeVpcs', { shape: vpcs, member: 'Vpcs' });
    return told.map(({ VpcId = '', CidrBlock = '', IsDefault = false, Tags }) => ({
        ...{ id: VpcId, cidr: CidrBlock, isDefault: IsDefault, name: nameIn(Tags) },
    }));
}
const subnets = {
    Subnets: [
        {
            each: {
                ...{ SubnetId: ['text', 'subnetId'], VpcId: ['text', 'vpcId'], AvailabilityZone: ['text', 'availabilityZone'] },
                Tags: tags,
            },
        },
        'subnetSet',
    ],
    NextToken: ['text', 'nextToken'],
};
/** Subnets that pass a filter, each with its way out. An id that is not there passes none. */
async function subnetsBy(ask, filter) {
    const told = await everyPage(ask, 'DescribeSubnets', { shape: subnets, member: 'Subnets', filter });
    const ids = [...new Set(told.flatMap(({ VpcId }) => VpcId ?? []))];
    const tables = ids.length === 0 ? [] : await routeTables(ask, ['vpc-id', ids]);
    return told.map(({ SubnetId = '', VpcId = '', AvailabilityZone = '', Tags }) => ({
        ...{ id: SubnetId, vpc: VpcId, zone: AvailabilityZone, name: nameIn(Tags) },
        wayOut: (0,network/* wayOut */.YX)({ id: SubnetId, vpc: VpcId }, tables),
    }));
}
const tablesShape = {
    RouteTables: [
        {
            each: {
                VpcId: ['text', 'vpcId'],
                Associations: [{ each: { Main: ['flag', 'main'], SubnetId: ['text', 'subnetId'] } }, 'associationSet'],
                Routes: [
                    {
                        each: {
                            ...{ DestinationCidrBlock: ['text', 'destinationCidrBlock'], State: ['text', 'state'] },
                            GatewayId: ['text', 'gatewayId'],
                        },
                    },
                    'routeSet',
                ],
            },
        },
        'routeTableSet',
    ],
    NextToken: ['text', 'nextToken'],
};
async function routeTables(ask, filter) {
    const how = { shape: tablesShape, member: 'RouteTables', filter };
    return (await everyPage(ask, 'DescribeRouteTables', how)).map(tableFrom);
}
function tableFrom({ VpcId = '', Associations = [], Routes = [] }) {
    const out = Routes.find((route) => route.DestinationCidrBlock === '0.0.0.0/0' && route.State !== 'blackhole');
    return {
        vpc: VpcId,
        isMain: Associations.some(({ Main }) => Main === true),
        subnets: Associations.flatMap(({ SubnetId }) => SubnetId ?? []),
        // NAT gateways, transit gateways, interfaces: anything but an internet gateway is one thing here.
        target: out && (out.GatewayId ?? 'another'),
    };
}
const groups = {
    SecurityGroups: [
        {
            each: {
                GroupId: ['text', 'groupId'],
                IpPermissionsEgress: [
                    {
                        each: {
                            ...{ IpProtocol: ['text', 'ipProtocol'], FromPort: ['number', 'fromPort'], ToPort: ['number', 'toPort'] },
                            IpRanges: [{ each: { CidrIp: ['text', 'cidrIp'] } }, 'ipRanges'],
                        },
                    },
                    'ipPermissionsEgress',
                ],
            },
        },
        'securityGroupInfo',
    ],
    NextToken: ['text', 'nextToken'],
};
/** Security groups of these ids; one that is not there is left out. */
async function groupsBy(ask, ids) {
    if (ids.length === 0)
        return [];
    const how = { shape: groups, member: 'SecurityGroups', filter: ['group-id', ids] };
    return (await everyPage(ask, 'DescribeSecurityGroups', how)).map(({ GroupId = '', ...group }) => ({
        id: GroupId,
        letsOut: (0,network/* letsOut */.zD)((group.IpPermissionsEgress ?? []).map(ruleFrom)),
    }));
}
const ruleFrom = ({ IpProtocol = '', FromPort, ToPort, IpRanges = [] }) => ({
    protocol: IpProtocol,
    ports: FromPort === undefined || ToPort === undefined ? undefined : [FromPort, ToPort],
    blocks: IpRanges.flatMap(({ CidrIp }) => CidrIp ?? []),
});
const nameIn = (tags = []) => tags.find(({ Key }) => Key === 'Name')?.Value;
async function everyPage(ask, operation, { shape, member, filter }) {
    const found = [];
    const Filters = filter && [{ Name: filter[0], Values: filter[1] }];
    let NextToken;
    do {
        const input = { ...(Filters && { Filters }), NextToken };
        const page = await ask(operation, input, shape);
        found.push(...(page[member] ?? []));
        NextToken = page.NextToken;
    } while (NextToken !== undefined && NextToken !== '');
    return found;
}
//# sourceMappingURL=network-calls.js.map
;// CONCATENATED MODULE: ./build/src/adapters/aws/survey-host.js



const survey_host_attempts = { maxAttempts: 5 };
/** What AWS says of an account. Its clients are loaded by what needs them. */
function surveyHost({ options }) {
    const ec2 = () => openEc2(options);
    const iam = async () => {
        const sdk = await Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(7291), __webpack_require__.e(2085), __webpack_require__.e(3422), __webpack_require__.e(7288), __webpack_require__.e(4362), __webpack_require__.e(3078)]).then(__webpack_require__.bind(__webpack_require__, 3078));
        return { sdk, client: new sdk.IAMClient({ ...options, ...survey_host_attempts }) };
    };
    const role = async (RoleName) => {
        const { sdk, client } = await iam();
        const command = new sdk.GetRoleCommand({ RoleName });
        return (await asked('iam:GetRole', () => unless('NoSuchEntity', () => client.send(command))))?.Role;
    };
    return {
        vpcs: async () => vpcsOf(await ec2()),
        subnetsOf: async (vpcs) => (vpcs.length === 0 ? [] : subnetsBy(await ec2(), ['vpc-id', vpcs])),
        subnets: async (ids) => subnetsBy(await ec2(), ['subnet-id', ids]),
        securityGroups: async (ids) => groupsBy(await ec2(), ids),
        async quota(ServiceCode, QuotaCode) {
            const { GetServiceQuotaCommand, ServiceQuotasClient } = await Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(7291), __webpack_require__.e(2085), __webpack_require__.e(3422), __webpack_require__.e(7288), __webpack_require__.e(4362), __webpack_require__.e(1354)]).then(__webpack_require__.bind(__webpack_require__, 1354));
            const client = new ServiceQuotasClient({ ...options, ...survey_host_attempts });
            const command = new GetServiceQuotaCommand({ ServiceCode, QuotaCode });
            const { Quota } = await asked('servicequotas:GetServiceQuota', () => client.send(command));
            return Quota?.Value ?? 0;
        },
        async accountSettings() {
            const { ECSClient, ListAccountSettingsCommand } = await Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(7291), __webpack_require__.e(2085), __webpack_require__.e(3422), __webpack_require__.e(7288), __webpack_require__.e(4362), __webpack_require__.e(5522)]).then(__webpack_require__.bind(__webpack_require__, 5522));
            const client = new ECSClient({ ...options, ...survey_host_attempts });
            const command = new ListAccountSettingsCommand({ effectiveSettings: true });
            const { settings = [] } = await asked('ecs:ListAccountSettings', () => client.send(command));
            return Object.fromEntries(settings.map(({ name = '', value = '' }) => [name, value]));
        },
        async logGroup(name) {
            const { CloudWatchLogsClient, DescribeLogGroupsCommand } = await Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(7291), __webpack_require__.e(2085), __webpack_require__.e(3422), __webpack_require__.e(7288), __webpack_require__.e(4362), __webpack_require__.e(4820)]).then(__webpack_require__.bind(__webpack_require__, 4820));
            const client = new CloudWatchLogsClient({ ...options, ...survey_host_attempts });
            // The shortest of those that begin so comes first.
            const command = new DescribeLogGroupsCommand({ logGroupNamePrefix: name });
            const { logGroups = [] } = await asked('logs:DescribeLogGroups', () => client.send(command));
            const found = logGroups.find(({ logGroupName }) => logGroupName === name);
            return found && { retentionDays: found.retentionInDays };
        },
        async trustPolicy(name) {
            // URL-encoded, by RFC 3986: https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html
            const document = (await role(name))?.AssumeRolePolicyDocument;
            return document === undefined ? undefined : JSON.parse(decodeURIComponent(document));
        },
        async denied(principal, all) {
            const arn = await arnOf(principal, role);
            const { sdk, client } = await iam();
            const answers = await Promise.all(all.map(async (one) => {
                const command = new sdk.SimulatePrincipalPolicyCommand(questionOf(arn, one));
                const { EvaluationResults = [] } = await asked('iam:SimulatePrincipalPolicy', () => client.send(command));
                return EvaluationResults.every(({ EvalDecision }) => EvalDecision === 'allowed');
            }));
            return all.filter((_, at) => answers[at] === false);
        },
    };
}
// The ARN of a session does not have the path of its role, nor that of a user its own.
async function arnOf({ kind, name, arn }, role) {
    return kind === 'user' ? arn : ((await role(name))?.Arn ?? arn);
}
const questionOf = (PolicySourceArn, { action, resource, context }) => ({
    PolicySourceArn,
    ActionNames: [action],
    ResourceArns: [resource],
    ContextEntries: Object.entries(context).map(([ContextKeyName, value]) => ({
        ContextKeyName,
        ContextKeyValues: [value].flat(),
        ContextKeyType: typeof value === 'string' ? 'string' : 'stringList',
    })),
});
//# sourceMappingURL=survey-host.js.map
;// CONCATENATED MODULE: ./build/src/adapters/aws/task-host.js

/** Our task definitions are called so. */
const familyPrefix = 'mycli-';
/** ECS as far as a stack's tasks and task definitions go. It tries again by itself, as nothing here is in a hurry. */
async function taskHost({ options }) {
    const sdk = await Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(7291), __webpack_require__.e(2085), __webpack_require__.e(3422), __webpack_require__.e(7288), __webpack_require__.e(4362), __webpack_require__.e(5522)]).then(__webpack_require__.bind(__webpack_require__, 5522));
    const client = new sdk.ECSClient({ ...options, maxAttempts: 8 });
    const families = async () => {
        const found = [];
        let nextToken;
        do {
            const command = new sdk.ListTaskDefinitionFamiliesCommand({ familyPrefix, status: 'ACTIVE', nextToken });
            const page = await asked('ecs:ListTaskDefinitionFamilies', () => client.send(command));
            found.push(...(page.families ?? []));
            nextToken = page.nextToken;
        } while (nextToken !== undefined);
        return found;
    };
    return {
        async running(cluster) {
            const command = new sdk.ListTasksCommand({ cluster });
            // A cluster that was deleted by hand has none.
            const found = await asked('ecs:ListTasks', () => unless('ClusterNotFound', () => client.send(command)));
            return found?.taskArns ?? [];
        },
        async stop(cluster, task) {
            const command = new sdk.StopTaskCommand({ cluster, task, reason: 'mycli: the stack is deleted' });
            await asked('ecs:StopTask', () => client.send(command));
        },
        async definitions(isOwn) {
            const found = [];
            for (const taskDefinition of await families()) {
                const describe = new sdk.DescribeTaskDefinitionCommand({ taskDefinition });
                const { taskDefinition: newest } = await asked('ecs:DescribeTaskDefinition', () => client.send(describe));
                if (!isOwn(newest?.executionRoleArn ?? ''))
                    continue;
                const list = new sdk.ListTaskDefinitionsCommand({ familyPrefix: taskDefinition, status: 'ACTIVE' });
                const { taskDefinitionArns = [] } = await asked('ecs:ListTaskDefinitions', () => client.send(list));
                found.push(...taskDefinitionArns);
            }
            return found;
        },
        async removeDefinitions(arns) {
            for (const taskDefinition of arns) {
                const command = new sdk.DeregisterTaskDefinitionCommand({ taskDefinition });
                await asked('ecs:DeregisterTaskDefinition', () => client.send(command));
            }
            for (const taskDefinitions of inTens(arns)) {
                const command = new sdk.DeleteTaskDefinitionsCommand({ taskDefinitions });
                await asked('ecs:DeleteTaskDefinitions', () => client.send(command));
            }
        },
    };
}
//# sourceMappingURL=task-host.js.map
// EXTERNAL MODULE: ./build/src/adapters/node/clock.js
var clock = __webpack_require__(181);
// EXTERNAL MODULE: ./build/src/core/survey/image-reference.js
var image_reference = __webpack_require__(4453);
// EXTERNAL MODULE: ./build/src/core/untrusted.js
var untrusted = __webpack_require__(8595);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
;// CONCATENATED MODULE: ./build/src/adapters/registry/request.js



const redirections = [301, 302, 303, 307, 308];
const longestBody = 1_048_576;
/** Asks, through the proxy that the environment names, and follows where the answer leads. */
async function ask(url, request, hops = 5) {
    const message = await send(url, request);
    const { statusCode: status = 0, headers } = message;
    if (redirections.includes(status) && headers.location !== undefined && hops > 0) {
        message.destroy();
        const next = new URL(headers.location, url);
        const isSafe = next.protocol === 'https:' || (url.protocol === 'http:' && (0,partitions/* isLoopback */.U9)(next.hostname));
        if (!isSafe)
            throw new Error(`it leads to ${next.protocol}//${next.host}`);
        const { authorization: _, ...others } = request.headers;
        return ask(next, next.host === url.host ? request : { ...request, headers: others }, hops - 1);
    }
    return { status, challenge: headers['www-authenticate'] ?? '', body: await textOf(message) };
}
async function send(url, { method, headers, signal }) {
    const agent = await agentFor(url, signal);
    return new Promise((resolve, reject) => {
        const start = url.protocol === 'http:' ? external_node_http_.request : external_node_https_.request;
        start(url, { method, headers, signal, ...(agent && { agent }) }, resolve)
            .on('error', reject)
            .end();
    });
}
async function agentFor(url, signal) {
    if ((0,partitions/* isLoopback */.U9)(url.hostname))
        return undefined;
    const [{ HttpsProxyAgent }, { getProxyForUrl }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7659).then(__webpack_require__.bind(__webpack_require__, 7659)),
        __webpack_require__.e(/* import() */ 8182).then(__webpack_require__.bind(__webpack_require__, 8182)),
    ]);
    const proxy = getProxyForUrl(url.href);
    return proxy === '' ? undefined : new HttpsProxyAgent(proxy, { signal });
}
async function textOf(message) {
    let text = '';
    for await (const chunk of message.setEncoding('utf8')) {
        text += chunk;
        if (text.length > longestBody)
            throw new Error('its answer is too long');
    }
    return text;
}
//# sourceMappingURL=request.js.map
;// CONCATENATED MODULE: ./build/src/adapters/registry/images.js






const patienceMs = 15_000;
// Every kind of manifest, or a registry says that one of another kind is not there.
const accept = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');
/**
 * Registries, asked without a login. Proxies are taken from the environment.
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md#checking-if-content-exists-in-the-registry
 * @param userAgent what the registry is told of us
 * @param closed aborts when no answer is wanted any more
 */
function imageHost(userAgent, closed) {
    return {
        async look(image) {
            const where = (0,image_reference/* readImageReference */.b)(image);
            try {
                return await look(where, { userAgent, signal: AbortSignal.any([closed, AbortSignal.timeout(patienceMs)]) });
            }
            catch (error) {
                const why = error instanceof Error ? error.message : 'no answer';
                throw new errors/* UserError */.yo(`The registry ${(0,core_text/* printable */.g$)(where.registry)} does not answer: ${(0,core_text/* printable */.g$)(why)}.`, {
                    hint: 'Check the network of this machine and its proxy.',
                    cause: error,
                });
            }
        },
    };
}
async function look(where, { userAgent, signal }) {
    const { registry, repository, reference } = where;
    // As container engines have it: a registry on this machine needs no certificate.
    const scheme = (0,partitions/* isLoopback */.U9)(registry.replace(/:\d+$/, '')) ? 'http' : 'https';
    const url = new URL(`${scheme}://${registry}/v2/${repository}/manifests/${reference}`);
    const request = { method: 'HEAD', headers: { accept, 'user-agent': userAgent }, signal };
    let answer = await ask(url, request);
    if (answer.status === 401) {
        const token = await tokenFor(answer.challenge, repository, request);
        if (token === undefined)
            return 'private';
        answer = await ask(url, { ...request, headers: { ...request.headers, authorization: `Bearer ${token}` } });
    }
    if (answer.status === 200)
        return 'there';
    if (answer.status === 404)
        return 'missing';
    if (answer.status === 401 || answer.status === 403)
        return 'private';
    throw new Error(`status ${answer.status}`);
}
/** A token for strangers. https://distribution.github.io/distribution/spec/auth/token/ */
async function tokenFor(challenge, repository, request) {
    const part = (name) => new RegExp(`${name}="([^"]*)"`, 'i').exec(challenge)?.[1];
    const realm = part('realm');
    const url = realm !== undefined && URL.canParse(realm) ? new URL(realm) : undefined;
    const isSafe = url !== undefined && (url.protocol === 'https:' || (0,partitions/* isLoopback */.U9)(url.hostname));
    if (!/^Bearer /i.test(challenge) || !isSafe)
        return undefined;
    url.searchParams.set('service', part('service') ?? '');
    url.searchParams.set('scope', part('scope') ?? `repository:${repository}:pull`);
    const { status, body } = await ask(url, { ...request, method: 'GET' });
    if (status !== 200)
        return undefined;
    const json = parsed(body);
    const token = (0,untrusted/* valueAt */.f)(json, 'token') ?? (0,untrusted/* valueAt */.f)(json, 'access_token');
    return typeof token === 'string' ? token : undefined;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=images.js.map
// EXTERNAL MODULE: ./build/src/compose/login.js
var compose_login = __webpack_require__(5843);
;// CONCATENATED MODULE: ./build/src/adapters/github/repository-identity.js



const repository_identity_patienceMs = 30_000;
/**
 * A repository's ids, and its name as GitHub writes it.
 * @throws UserError where GitHub does not tell
 */
async function repositoryIdentity(question) {
    const { apiUrl, repository, token, signal } = question;
    const { GitHub, getOctokitOptions } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1845)]).then(__webpack_require__.bind(__webpack_require__, 1845));
    const where = { baseUrl: apiUrl, request: { signal: AbortSignal.any([signal, AbortSignal.timeout(repository_identity_patienceMs)]) } };
    const octokit = new GitHub(token === undefined ? where : getOctokitOptions(token, where));
    const [owner = '', repo = ''] = repository.split('/');
    try {
        const { data } = await octokit.rest.repos.get({ owner, repo });
        return { owner: data.owner.login, name: data.name, id: data.id, ownerId: data.owner.id };
    }
    catch (error) {
        throw repository_identity_explained(question, (0,untrusted/* valueAt */.f)(error, 'status'), error);
    }
}
function repository_identity_explained({ repository, token }, status, cause) {
    const what = `The ids of ${(0,core_text/* printable */.g$)(repository)} cannot be read through the GitHub API`;
    if (status === 404) {
        return new errors/* UserError */.yo(`${what}: there is no such repository${token === undefined ? ', or it is private' : ', or the token may not read it'} (404).`, {
            hint: 'Check the name; for a private repository set GH_TOKEN, for example with GH_TOKEN=$(gh auth token), or give mycli init its ids: --repository OWNER@OWNER_ID/NAME@ID.',
            cause,
        });
    }
    if (status === 403 || status === 429) {
        return new errors/* UserError */.yo(`${what}: GitHub limits the requests of this address, or refuses access (${status}).`, {
            hint: 'Set GH_TOKEN, for example with GH_TOKEN=$(gh auth token).',
            cause,
        });
    }
    if (status === 401)
        return new errors/* UserError */.yo(`${what}: the token is not valid (401).`, { hint: 'Check GH_TOKEN.', cause });
    const why = typeof status === 'number' ? `it answers ${status}` : cause instanceof Error ? cause.message : 'no answer';
    return new errors/* UserError */.yo(`${what}: ${(0,core_text/* printable */.g$)(why)}.`, { hint: 'Check the network, and run it again.', cause });
}
//# sourceMappingURL=repository-identity.js.map
;// CONCATENATED MODULE: ./build/src/adapters/node/age-key.js
/** Makes one. */
async function newKey() {
    const { generateX25519Identity, identityToRecipient } = await __webpack_require__.e(/* import() */ 1539).then(__webpack_require__.bind(__webpack_require__, 1539));
    const identity = await generateX25519Identity();
    return { identity, publicKey: await identityToRecipient(identity) };
}
/** The public key of the first identity in a text; undefined where there is none. */
async function publicKeyOf(text) {
    const [identity] = /AGE-SECRET-KEY-1[0-9A-Z]{58}/.exec(text) ?? [];
    if (identity === undefined)
        return undefined;
    const { identityToRecipient } = await __webpack_require__.e(/* import() */ 1539).then(__webpack_require__.bind(__webpack_require__, 1539));
    return identityToRecipient(identity);
}
//# sourceMappingURL=age-key.js.map
;// CONCATENATED MODULE: ./build/src/compose/stack.js












/**
 * Finds region and credentials; nothing is asked of AWS yet.
 * @throws UserError where there are none
 */
async function openAccount(login) {
    const found = await (0,compose_login/* connectToAccount */.v)(login);
    const closed = new AbortController();
    const requestHandler = (0,http/* endedBy */.mr)(found.options.requestHandler, closed.signal);
    const connection = { ...found, options: { ...found.options, requestHandler } };
    return {
        region: connection.region,
        account: accountHost(connection),
        stacks: await stackHost(connection),
        tasks: () => taskHost(connection),
        cache: () => cacheHost(connection),
        survey: surveyHost(connection),
        like: (0,like_host/* likeHost */.k)(connection),
        images: imageHost(`mycli-action/${login.version}`, closed.signal),
        clock: clock/* systemClock */.m,
        close() {
            closed.abort();
            connection.close();
        },
    };
}
//# sourceMappingURL=stack.js.map

/***/ }),

/***/ 8021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JV: () => (/* binding */ settingsText),
/* harmony export */   LS: () => (/* binding */ workflowText),
/* harmony export */   _6: () => (/* binding */ initCommand),
/* harmony export */   bm: () => (/* binding */ usualStack),
/* harmony export */   gf: () => (/* binding */ isStackName),
/* harmony export */   q: () => (/* binding */ stackWords)
/* harmony export */ });
/** The stack that a run looks for where none is named. */
const usualStack = 'mycli';
/** The option that names a stack, where it has to be named. */
const stackWords = (stack) => (stack === usualStack ? [] : ['--stack', stack]);
/** The command that makes a stack, or changes it. */
const initCommand = ({ stack, region }, ...more) => ['mycli', 'init', '--region', region, ...stackWords(stack), ...more].join(' ');
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

/***/ }),

/***/ 6376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eW: () => (/* binding */ credentialParameters),
/* harmony export */   vi: () => (/* binding */ stackParameters),
/* harmony export */   x_: () => (/* binding */ readRepositoryIds)
/* harmony export */ });
/** One that is given with its ids, as OWNER@OWNER_ID/NAME@ID: GitHub's own form of it in the subject of a token. */
function readRepositoryIds(text) {
    const [, owner, ownerId, name, id] = /^([\w.-]+)@(\d{1,15})\/([\w.-]+)@(\d{1,15})$/.exec(text) ?? [];
    return owner === undefined || name === undefined
        ? undefined
        : { owner, name, id: Number(id), ownerId: Number(ownerId) };
}
/** The template's parameter for each. */
const credentialParameters = {
    github: 'GitHubToken',
    gitlab: 'GitLabToken',
    ssh: 'SshKey',
};
/** @param before the parameters of the stack as it is; none where it is new */
function stackParameters(wishes, before) {
    const { repository, publicIp } = wishes;
    const wanted = {
        ...(repository && repositoryParameters(repository, before)),
        Refs: wishes.refs?.join(','),
        Environments: wishes.environments?.join(','),
        OidcProviderArn: wishes.provider,
        Capacity: wishes.capacity,
        VpcId: wishes.vpc,
        SubnetIds: wishes.subnets?.join(','),
        SecurityGroupIds: wishes.securityGroups?.join(','),
        AssignPublicIp: publicIp === undefined ? undefined : String(publicIp),
        Zones: wishes.zones,
        ImageCache: wishes.imageCache,
        PermissionsBoundary: wishes.permissionsBoundary,
        RolePath: wishes.rolePath,
        PublicKey: wishes.publicKey,
        GitHubToken: wishes.credentials.github,
        GitLabToken: wishes.credentials.gitlab,
        SshKey: wishes.credentials.ssh,
        ...wishes.likes,
    };
    const set = Object.fromEntries(Object.entries(wanted).filter((entry) => entry[1] !== undefined));
    return { set, kept: Object.keys(before).filter((name) => !Object.hasOwn(set, name)) };
}
// Each repository by its ids, and by both forms of the subject, since IAM demands a condition on it. One that was renamed
// is known by its ids, and gets its new subjects.
function repositoryParameters({ owner, name, id, ownerId }, before) {
    const more = (key, ...values) => [...new Set([...(before[key] ?? '').split(',').filter(Boolean), ...values])].join(',');
    return {
        RepositoryIds: more('RepositoryIds', String(id)),
        RepositoryOwnerIds: more('RepositoryOwnerIds', String(ownerId)),
        Subjects: more('Subjects', `repo:${owner}/${name}:*`, `repo:${owner}@${ownerId}/${name}@${id}:*`),
    };
}
//# sourceMappingURL=parameters.js.map

/***/ }),

/***/ 8177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   MB: () => (/* binding */ bad),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   hq: () => (/* binding */ findingLines),
/* harmony export */   uw: () => (/* binding */ good)
/* harmony export */ });
const good = (text) => ({ state: 'good', text });
const note = (text) => ({ state: 'note', text });
const bad = (text, remedy) => ({ state: 'bad', text, remedy });
const unknown = (text, remedy) => ({
    state: 'unknown',
    text,
    ...(remedy === undefined ? {} : { remedy }),
});
const signs = { good: 'ok ', note: '-  ', bad: 'fix', unknown: '?  ' };
/** The lines of a finding; a remedy stands under it. */
const findingLines = ({ state, text, remedy }) => [
    `${signs[state]}  ${text}`,
    ...(remedy === undefined ? [] : [`       ${remedy}`]),
];
//# sourceMappingURL=finding.js.map

/***/ }),

/***/ 4453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readImageReference),
/* harmony export */   e: () => (/* binding */ ecrOf)
/* harmony export */ });
/**
 * Reads a reference as container engines do: the part before the first slash is a registry if it has a dot or a colon,
 * or is localhost. https://github.com/distribution/reference
 */
function readImageReference(image) {
    const [, first = '', rest = ''] = /^([^/]*[.:][^/]*|localhost)\/(.*)$/.exec(image) ?? [undefined, '', image];
    const [, path = rest, tag = 'latest', digest] = /^(.*?)(?::([\w.-]+))?(?:@(.+))?$/.exec(rest) ?? [];
    const hub = first === '' || first === 'docker.io';
    return {
        registry: hub ? 'registry-1.docker.io' : first,
        repository: hub && !path.includes('/') ? `library/${path}` : path,
        reference: digest ?? tag,
    };
}
/** The parts of the name of a private ECR registry; undefined for any other. */
function ecrOf(registry) {
    const [, account, region] = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\./.exec(registry) ?? [];
    return account === undefined || region === undefined ? undefined : { account, region };
}
//# sourceMappingURL=image-reference.js.map

/***/ }),

/***/ 3094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YX: () => (/* binding */ wayOut),
/* harmony export */   n: () => (/* binding */ networkFindings),
/* harmony export */   zD: () => (/* binding */ letsOut)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7422);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8177);


/**
 * The way out of a subnet. A table of its own goes before the main one of its VPC.
 * https://docs.aws.amazon.com/vpc/latest/userguide/subnet-route-tables.html
 */
function wayOut(subnet, tables) {
    const ofVpc = tables.filter(({ vpc }) => vpc === subnet.vpc);
    const table = ofVpc.find(({ subnets }) => subnets.includes(subnet.id)) ?? ofVpc.find(({ isMain }) => isMain);
    const target = table?.target;
    if (target === undefined)
        return 'none';
    return target.startsWith('igw-') ? 'gateway' : 'other';
}
/** Whether rules let https out to every address; undefined where they let something out. */
function letsOut(rules) {
    const isHttps = ({ protocol, ports }) => protocol === '-1' || (/^(tcp|6)$/.test(protocol) && ports !== undefined && ports[0] <= 443 && ports[1] >= 443);
    if (rules.some((rule) => isHttps(rule) && rule.blocks.includes('0.0.0.0/0')))
        return true;
    return rules.length === 0 ? false : undefined;
}
const page = 'docs/networking.md has the ways that work, and the list of hosts.';
/** Whether tasks there reach the image registry, the git host and AWS. */
function networkFindings({ subnets, securityGroups, publicIp }, there) {
    const found = [
        ...subnets.flatMap((id) => subnetFinding(id, there.subnets.find((one) => one.id === id), publicIp) ?? []),
        ...securityGroups.flatMap((id) => groupFinding(id, there.groups.find((one) => one.id === id)) ?? []),
    ];
    if (found.length > 0)
        return found;
    const how = publicIp ? 'by public addresses' : 'without public addresses';
    return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .good */ .uw)(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(subnets.length, 'subnet')} with a way out ${how}, for images, git and AWS.`)];
}
function subnetFinding(id, subnet, publicIp) {
    const named = `Subnet ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(id)}`;
    if (!subnet)
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .MB)(`${named} is not there.`, 'Name others: mycli init --vpc VPC --subnets SUBNETS');
    if (subnet.wayOut === 'none')
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .MB)(`${named} has no way out: no image and no commit gets there.`, page);
    if (subnet.wayOut === 'gateway' && !publicIp) {
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .MB)(`${named} has a way out for public addresses alone, and tasks get none.`, 'Name subnets behind a NAT gateway, or leave public addresses on (the parameter AssignPublicIp).');
    }
    return undefined;
}
function groupFinding(id, group) {
    const named = `Security group ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(id)}`;
    if (!group)
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .MB)(`${named} is not there.`, 'Name others with --security-groups, or let the stack make one.');
    if (group.letsOut === false)
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .MB)(`${named} lets nothing out.`, page);
    return group.letsOut ? undefined : (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`${named} lets only some of it out.`, page);
}
//# sourceMappingURL=network.js.map

/***/ })

};
