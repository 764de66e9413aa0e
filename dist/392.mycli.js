export const id = 392;
export const ids = [392];
export const modules = {

/***/ 3392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exec: () => (/* binding */ exec)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/app/execute.js + 11 modules
var execute = __webpack_require__(429);
// EXTERNAL MODULE: ./build/src/compose/local.js + 10 modules
var local = __webpack_require__(1614);
// EXTERNAL MODULE: ./build/src/compose/run.js + 1 modules
var run = __webpack_require__(781);
// EXTERNAL MODULE: ./build/src/core/env-file.js
var env_file = __webpack_require__(8741);
// EXTERNAL MODULE: ./build/src/core/report/time.js
var time = __webpack_require__(5671);
// EXTERNAL MODULE: ./build/src/core/settings/explain.js
var explain = __webpack_require__(2600);
// EXTERNAL MODULE: ./build/src/core/source/credentials.js
var credentials = __webpack_require__(5133);
// EXTERNAL MODULE: ./build/src/core/source/source.js
var source_source = __webpack_require__(5970);
// EXTERNAL MODULE: ./build/src/core/task/step-variables.js
var step_variables = __webpack_require__(8153);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(7422);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(990);
// EXTERNAL MODULE: ./build/src/cli/args.js
var cli_args = __webpack_require__(2711);
// EXTERNAL MODULE: ./build/src/cli/help.js
var help = __webpack_require__(2225);
;// CONCATENATED MODULE: ./build/src/cli/output.js
/** The command owns stdout, we speak on stderr: a pipe carries the command's words alone. */
function terminalOutput(stdout, stderr) {
    let shown = '';
    const clear = () => {
        if (shown !== '')
            stderr.write('\r\u001b[K');
        shown = '';
    };
    const say = (text) => {
        clear();
        stderr.write(`mycli: ${text}\n`);
    };
    return {
        phase() { }, // a terminal has no groups
        lines(texts) {
            clear();
            stdout.write(`${texts.join('\n')}\n`);
        },
        note: say,
        notice: say,
        warn: (text) => say(`warning: ${text}`),
        fail: (text, hint) => say(hint === undefined ? text : `${text}\n  ${hint}`),
        status(text = '') {
            if (!stderr.isTTY || text === shown)
                return;
            clear();
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
            stderr.write(text.endsWith('\n') ? text : `${text}\n`);
        },
    };
}
//# sourceMappingURL=output.js.map
// EXTERNAL MODULE: ./build/src/cli/settings.js
var cli_settings = __webpack_require__(1579);
;// CONCATENATED MODULE: ./build/src/cli/exec.js
















/**
 * `mycli exec`: runs the command, and returns the exit code of its verdict.
 * @param profile of the files of AWS; undefined for that of AWS_PROFILE
 */
async function exec(argv, terminal, profile) {
    const args = (0,cli_args/* readExecArgs */.N)(argv);
    if (args.help) {
        terminal.stdout.write((0,help/* execHelp */.JN)());
        return 0;
    }
    const output = terminalOutput(terminal.stdout, terminal.stderr);
    const settings = await (0,cli_settings/* commandLineSettings */.J)(args.source, terminal.cwd, output.warn);
    const { inputs } = settings;
    const caller = { ...callerOf(terminal, output), profile };
    if (args.explain) {
        const { settings: whole, lines } = await (0,run/* previewRun */.iK)(settings, caller, terminal.signal);
        terminal.stdout.write(`${[...(0,explain/* explain */.WE)(whole), ...lines].join('\n')}\n`);
        return 0;
    }
    (0,run/* checkRun */.Q5)(settings);
    const { source, notices, branch } = await sourceOf(settings, terminal.cwd);
    const origin = { source, credentials: credentials/* noCredentials */.gT };
    if (args.dryRun) {
        const shown = { engine: inputs.engine, ...(0,execute/* planCommand */.VV)(inputs, source) };
        terminal.stdout.write(`${JSON.stringify(shown, undefined, 2)}\n`);
        return 0;
    }
    const tags = { repository: source?.repo, sha: source?.sha, ref: source?.branch };
    const variables = source ? (0,step_variables/* commandLineVariables */.Ju)(source, branch) : {};
    const order = { settings, executionId: local/* systemRandom */.vg.executionId(), origin, variables, notices, tags };
    const { verdict, files, facts } = await (0,run/* startRun */.AD)(order, caller, terminal.signal);
    output.status(undefined);
    report(files, inputs, output);
    if (verdict.status !== 'success')
        output.fail(verdict.summary, verdict.hint);
    if (facts?.attempts.at(-1)?.links)
        output.note(`took ${(0,time/* describeTime */.Ht)(facts)}`);
    return verdict.exitCode;
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
async function sourceOf(settings, cwd) {
    const { repo, sha, branch, checkout } = settings.inputs;
    if (!checkout)
        return { notices: [] };
    const here = repo ? undefined : await (0,local/* findWorkingCopy */.Kc)(cwd);
    const { source, notices } = (0,source_source/* chooseSource */.LV)(settings, here);
    const isHead = sha === undefined && branch === undefined;
    return {
        source: repo?.kind === 'path' ? { ...source, repo: absolute(source.repo, cwd) } : source,
        notices,
        branch: isHead ? here?.branch : undefined,
    };
}
// git would take it from the working copy that it is making.
const absolute = (path, from) => (path.startsWith('file:') ? path : (0,external_node_path_.resolve)(from, path));
//# sourceMappingURL=exec.js.map

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




/**
 * The settings of a command line: its flags, then the file that they name or that is there, then the defaults.
 * @throws InputError with every problem of flags and file
 */
async function commandLineSettings(flags, folder, warn) {
    const file = await settingsFile(flags, folder, warn);
    return (0,_core_settings_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveSettings */ .Mo)(file ? [flags, file] : [flags], 'cli');
}
async function settingsFile(flags, folder, warn) {
    const config = (0,_core_settings_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .peekSetting */ .Wv)('config', [flags], 'cli');
    if (!config)
        return undefined;
    const name = config.value;
    const reading = await (0,_compose_local_js__WEBPACK_IMPORTED_MODULE_1__/* .readSettingsText */ .Bl)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name));
    switch (reading.kind) {
        case 'text':
            return (0,_core_settings_config_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readConfigFile */ .RG)(reading.text, { name });
        case 'problem':
            return (0,_core_settings_config_file_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadableFile */ ._s)(name, reading.problem);
        case 'missing': {
            // None is needed, but one that is named has to be there.
            if (config.origin !== 'default')
                return (0,_core_settings_config_file_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadableFile */ ._s)(name, `there is no file "${name}" in this folder.`, (0,_core_settings_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .spell */ .lO)('config', 'cli'));
            const notice = (0,_core_settings_config_file_js__WEBPACK_IMPORTED_MODULE_2__/* .misnamed */ .H9)(name, await (0,_compose_local_js__WEBPACK_IMPORTED_MODULE_1__/* .namesIn */ .wX)(folder));
            if (notice !== undefined)
                warn(notice);
            return undefined;
        }
    }
}
//# sourceMappingURL=settings.js.map

/***/ })

};
