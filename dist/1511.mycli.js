export const id = 1511;
export const ids = [1511];
export const modules = {

/***/ 3892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exec: () => (/* binding */ exec)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _app_execute_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7634);
/* harmony import */ var _compose_local_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1614);
/* harmony import */ var _compose_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7119);
/* harmony import */ var _core_aws_troubleshooting_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7473);
/* harmony import */ var _core_env_file_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(8741);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3026);
/* harmony import */ var _core_report_time_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(5671);
/* harmony import */ var _core_settings_explain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2600);
/* harmony import */ var _core_settings_resolve_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2967);
/* harmony import */ var _core_source_credentials_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5133);
/* harmony import */ var _core_source_source_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5970);
/* harmony import */ var _core_task_step_variables_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8153);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(7422);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(990);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2668);
/* harmony import */ var _from_environment_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3158);
/* harmony import */ var _help_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7253);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7504);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3135);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1579);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(9342);






















/**
 * `mycli exec`: runs the command, and returns the exit code of its verdict.
 * @param profile of the files of AWS; undefined for that of AWS_PROFILE
 */
async function exec(argv, terminal, profile) {
    const args = (0,_args_js__WEBPACK_IMPORTED_MODULE_12__.readExecArgs)(argv, terminal.env);
    if (args.help) {
        terminal.stdout.write((0,_help_js__WEBPACK_IMPORTED_MODULE_13__.execHelp)((0,_layout_js__WEBPACK_IMPORTED_MODULE_15__/* .widthOf */ .qz)(terminal.stdout)));
        return 0;
    }
    const spoken = (0,_output_js__WEBPACK_IMPORTED_MODULE_16__/* .terminalOutput */ .c)(terminal.stdout, terminal.stderr, { isColoured: isColoured(args.color, terminal) });
    const output = args.quiet ? (0,_output_js__WEBPACK_IMPORTED_MODULE_16__/* .quietOutput */ .W)(spoken) : spoken;
    const settings = await (0,_settings_js__WEBPACK_IMPORTED_MODULE_14__/* .commandLineSettings */ .J)(args.source, terminal.cwd, {
        tell: output,
        environment: (0,_from_environment_js__WEBPACK_IMPORTED_MODULE_17__/* .tokenSource */ .Z)(terminal.env),
    });
    const { inputs } = settings;
    const caller = { ...callerOf(terminal, output), profile: args.profile ?? profile };
    if (args.explain) {
        const { settings: whole, lines } = await (0,_compose_run_js__WEBPACK_IMPORTED_MODULE_3__/* .previewRun */ .iK)(settings, caller, terminal.signal);
        const rows = (0,_core_settings_explain_js__WEBPACK_IMPORTED_MODULE_6__/* .explain */ .WE)(await withSource(whole, terminal.cwd), { unsetToo: true });
        terminal.stdout.write(`${[...rows, ...lines].join('\n')}\n`);
        return 0;
    }
    (0,_compose_run_js__WEBPACK_IMPORTED_MODULE_3__/* .checkRun */ .Q5)(settings);
    const { source, notices, branch, credentials } = await sourceOf(settings, terminal.cwd);
    const origin = { source, credentials };
    const tags = { repository: source?.repo, sha: source?.sha, ref: source?.branch };
    const variables = source ? (0,_core_task_step_variables_js__WEBPACK_IMPORTED_MODULE_10__/* .commandLineVariables */ .Ju)(source, branch) : {};
    const order = { settings, executionId: _compose_local_js__WEBPACK_IMPORTED_MODULE_2__/* .systemRandom */ .vg.executionId(), origin, variables, notices, tags };
    if (args.dryRun)
        return showPlan(order, caller, terminal);
    if (args.detach)
        return (await Promise.all(/* import() */[__webpack_require__.e(7804), __webpack_require__.e(6057)]).then(__webpack_require__.bind(__webpack_require__, 6057))).detach(order, caller, { terminal, json: args.json });
    const { signal } = terminal;
    const isLeft = () => signal.reason === _terminal_js__WEBPACK_IMPORTED_MODULE_18__/* .closedPipe */ .B;
    const sayStopping = () => {
        if (!isLeft())
            output.note('Stopping. Ctrl-C again leaves at once.');
    };
    signal.addEventListener('abort', sayStopping);
    const { verdict, files, facts } = await (0,_compose_run_js__WEBPACK_IMPORTED_MODULE_3__/* .startRun */ .AD)(order, await notingOn(order, caller), signal);
    signal.removeEventListener('abort', sayStopping);
    output.status(undefined);
    report(files, inputs, output);
    if (facts?.attempts.at(-1)?.links)
        output.note(`took ${(0,_core_report_time_js__WEBPACK_IMPORTED_MODULE_19__/* .describeTime */ .Ht)(facts)}`);
    if (verdict.status !== 'success' && !isLeft()) {
        const { hint } = verdict;
        const told = { ...verdict, hint: hint && (0,_core_settings_resolve_js__WEBPACK_IMPORTED_MODULE_7__/* .spellAdvice */ .dw)(settings, hint) };
        output.fail(verdict.summary, (0,_core_aws_troubleshooting_js__WEBPACK_IMPORTED_MODULE_4__/* .adviceOn */ .ik)(told, _version_js__WEBPACK_IMPORTED_MODULE_11__/* .version */ .r));
    }
    return verdict.exitCode;
}
// What git says of the folder is where the repository, branch and commit come from that nothing else names.
async function withSource(settings, cwd) {
    const found = await sourceOf(settings, cwd).catch((error) => {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo))
            throw error;
        return undefined;
    });
    if (!found?.source)
        return settings;
    const { repo: url, sha } = found.source;
    const repo = settings.inputs.repo ?? { kind: 'remote', url };
    const read = Object.entries({ repo, sha, branch: found.branch }).filter(([name, value]) => value !== undefined && settings.inputs[name] === undefined);
    return {
        ...settings,
        inputs: { ...settings.inputs, ...Object.fromEntries(read) },
        origins: { ...settings.origins, ...Object.fromEntries(read.map(([name]) => [name, 'git'])) },
    };
}
// https://no-color.org
const isColoured = (wanted, { env, stderr }) => wanted ?? (stderr.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb');
// Where AWS does not say where the run would go, the rest of it is shown all the same.
async function showPlan(order, caller, { stdout, signal }) {
    const { settings, origin } = order;
    const planned = await (0,_compose_run_js__WEBPACK_IMPORTED_MODULE_3__/* .planRun */ .nY)(order, caller, signal).catch((error) => {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo))
            throw error;
        caller.output.warn(`Without what AWS would be asked: ${error.message}`);
        return {};
    });
    const shown = { engine: settings.inputs.engine, ...(0,_app_execute_js__WEBPACK_IMPORTED_MODULE_1__/* .planCommand */ .VV)(settings.inputs, origin.source), ...planned };
    stdout.write(`${JSON.stringify(shown, undefined, 2)}\n`);
    return 0;
}
// What runs on this machine ends with this process, and nothing of the SDK is loaded for it.
async function notingOn({ settings, executionId }, caller) {
    return settings.inputs.engine === 'local' ? caller : (await Promise.all(/* import() */[__webpack_require__.e(7804), __webpack_require__.e(6057)]).then(__webpack_require__.bind(__webpack_require__, 6057))).noting(executionId, caller);
}
// A terminal hides nothing, and is shown no secret. A command line that is killed leaves its task to its own timeout.
const callerOf = ({ env, bundle }, output) => ({
    frontEnd: 'cli',
    version: _version_js__WEBPACK_IMPORTED_MODULE_11__/* .version */ .r,
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
    const { assignments, problem } = (0,_core_env_file_js__WEBPACK_IMPORTED_MODULE_20__/* .readEnvFile */ .S)(text);
    if (problem !== undefined)
        output.warn(`${variable}: ${problem}.`);
    if (assignments.length > 0)
        output.note(`Ignored ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_21__/* .count */ .U9)(assignments.length, 'value')} in ${variable}: not running in a workflow.`);
}
async function sourceOf(settings, cwd) {
    const { repo, sha, branch, checkout } = settings.inputs;
    if (!checkout)
        return { notices: [], credentials: _core_source_credentials_js__WEBPACK_IMPORTED_MODULE_8__/* .noCredentials */ .gT };
    const here = repo ? undefined : await (0,_compose_local_js__WEBPACK_IMPORTED_MODULE_2__/* .findWorkingCopy */ .Kc)(cwd);
    const { source, notices } = (0,_core_source_source_js__WEBPACK_IMPORTED_MODULE_9__/* .chooseSource */ .LV)(settings, here);
    if (here && branch !== undefined && source.repo === here.path)
        await checkBranch(branch, cwd);
    const isHead = sha === undefined && branch === undefined;
    const { credentials, url, notice } = (0,_core_source_credentials_js__WEBPACK_IMPORTED_MODULE_8__/* .chooseTerminalCredentials */ .CD)(settings, source.repo);
    return {
        source: { ...source, repo: repo?.kind === 'path' ? absolute(url, folderOf(settings, cwd)) : url },
        notices: [...notices, ...(notice === undefined ? [] : [notice])],
        branch: isHead ? here?.branch : undefined,
        credentials,
    };
}
async function checkBranch(branch, cwd) {
    const problem = (0,_core_source_source_js__WEBPACK_IMPORTED_MODULE_9__/* .branchProblem */ .MT)(branch, await (0,_compose_local_js__WEBPACK_IMPORTED_MODULE_2__/* .branchesOf */ .IJ)(cwd));
    if (problem)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(problem.message, { hint: problem.hint });
}
// A path in a settings file begins where the file is.
const folderOf = ({ origins }, cwd) => origins.repo === undefined || origins.repo === 'flag' ? cwd : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(origins.repo));
// git would take it from the working copy that it is making.
const absolute = (path, from) => (path.startsWith('file:') ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(from, path));
//# sourceMappingURL=exec.js.map

/***/ }),

/***/ 3135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ quietOutput),
/* harmony export */   c: () => (/* binding */ terminalOutput)
/* harmony export */ });
/** An output that says no more than what the command prints, what went wrong, and what may have. */
const quietOutput = (output) => ({
    ...output,
    note() { },
    notice() { },
    status() { },
    started() { },
});
const red = (text) => `\u001b[31m${text}\u001b[39m`;
/** The command owns stdout, we speak on stderr: a pipe carries the command's words alone. */
function terminalOutput(stdout, stderr, { isColoured = false } = {}) {
    let shown = '';
    let isUnended = false;
    const clear = () => {
        if (shown !== '')
            stderr.write('\r\u001b[K');
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
        fail: (text, hint) => say([isColoured ? red(text) : text, ...(hint?.split('\n') ?? [])].join('\n  ')),
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

/***/ })

};
