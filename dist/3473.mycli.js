export const id = 3473;
export const ids = [3473,1513,4356];
export const modules = {

/***/ 4356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logsFlags: () => (/* binding */ logsFlags),
/* harmony export */   psFlags: () => (/* binding */ psFlags),
/* harmony export */   stopFlags: () => (/* binding */ stopFlags)
/* harmony export */ });
/* harmony import */ var _core_stack_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8021);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7831);


/** The options of every command that looks after executions. */
const placeFlags = {
    ..._account_js__WEBPACK_IMPORTED_MODULE_0__/* .accountFlags */ .p,
    stack: { value: 'NAME', help: `Name of the stack. Default: ${_core_stack_files_js__WEBPACK_IMPORTED_MODULE_1__/* .usualStack */ .bm}.` },
    cluster: { value: 'NAME', help: "ECS cluster, by name or ARN. Default: the stack's." },
};
const help = { help: 'Print this help.' };
/** The options of `mycli logs`. */
const logsFlags = {
    follow: { help: 'Go on to the end, and exit with the code of the command. Ctrl-C leaves it running.' },
    ...placeFlags,
    'log-group': { value: 'NAME', help: "CloudWatch log group. Default: the execution's, else the stack's." },
    help,
};
/** The options of `mycli ps`. */
const psFlags = {
    ...placeFlags,
    json: { help: 'Print JSON.' },
    help,
};
/** The options of `mycli stop`. */
const stopFlags = { ...placeFlags, help };
//# sourceMappingURL=execution-flags.js.map

/***/ }),

/***/ 3473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  logs: () => (/* binding */ logs),
  ps: () => (/* binding */ ps),
  stop: () => (/* binding */ stop)
});

// EXTERNAL MODULE: ./build/src/core/aws/executions.js
var aws_executions = __webpack_require__(2236);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(7422);
;// CONCATENATED MODULE: ./build/src/app/executions.js



/** ECS may take a moment to list a task that was just started. */
const tries = 4;
const betweenMs = 2_000;
/**
 * Finds the task of an execution: by the task's own id, among the tasks that ECS knows, or by what was noted here when it
 * was started. Of several, the one that was started last.
 * @throws UserError where nothing knows it
 */
async function findTask(reference, { host, record }) {
    if ((0,aws_executions/* isTaskId */.XJ)(reference))
        return { task: reference, logGroup: undefined, isKnown: false };
    for (let tried = 1;; tried++) {
        const found = await newestOf(reference, host);
        if (found)
            return { task: found.task, logGroup: found.logGroup ?? record?.logGroup, isKnown: true };
        if (record)
            return { task: record.task, logGroup: record.logGroup, isKnown: false };
        if (tried === tries)
            break;
        await host.clock.sleep(betweenMs);
    }
    throw new errors/* UserError */.yo(`Execution ${(0,core_text/* printable */.g$)(reference)} not found: ECS lists tasks for an hour after their end.`, {
        hint: 'mycli ps lists the executions of a stack. Check --stack and --region, or give the id of the task, which finds its log as long as it is kept.',
    });
}
async function newestOf(executionId, host) {
    const [running] = (0,aws_executions/* byAge */.jI)(await host.running(executionId));
    if (running)
        return running;
    const [stopped] = (0,aws_executions/* byAge */.jI)((await host.all()).filter(({ execution }) => execution === executionId));
    return stopped;
}
/**
 * Tells every task of an execution to stop.
 * @returns the ARNs of those that were told
 */
async function stopExecution(executionId, host) {
    const tasks = (0,aws_executions/* isTaskId */.XJ)(executionId) ? [executionId] : (await host.running(executionId)).map(({ task }) => task);
    for (const task of tasks)
        await host.stop(task, 'stopped with mycli stop');
    return tasks;
}
//# sourceMappingURL=executions.js.map
// EXTERNAL MODULE: ./build/src/core/log/stream.js + 2 modules
var log_stream = __webpack_require__(8110);
// EXTERNAL MODULE: ./build/src/app/execute.js + 1 modules
var execute = __webpack_require__(761);
// EXTERNAL MODULE: ./build/src/app/progress.js
var progress = __webpack_require__(8926);
// EXTERNAL MODULE: ./build/src/app/waiting.js
var waiting = __webpack_require__(5738);
;// CONCATENATED MODULE: ./build/src/app/read-log.js




/** An empty page may stand before one that is not (GetLogEvents in the CloudWatch Logs API reference). */
const quietPages = 2;
const pauseMs = 500;
/** Prints what there is of a task's log by now. Its frames are known by the mark of the first one. */
async function readLog(task, ports, signal) {
    const { engine, output, clock } = ports;
    let stream = (0,log_stream/* newStream */.Z8)(undefined);
    let cursor;
    for (let quiet = 0; quiet < quietPages && !signal.aborted;) {
        const read = await (0,waiting/* untilAborted */.Eu)((0,waiting/* settleTransient */.ue)(engine.readLogs(task, cursor)), signal);
        if (!read)
            return;
        const page = read.value;
        if (page) {
            const taken = (0,log_stream/* readEvents */.wj)(stream, page.events);
            for (const item of taken.items)
                (0,progress/* showItem */.D6)(item, output);
            stream = taken.stream;
            cursor = page.cursor ?? cursor;
            quiet = page.events.length === 0 ? quiet + 1 : 0;
        }
        if (!page || page.events.length === 0)
            await clock.sleep(pauseMs, signal);
    }
    const rest = (0,log_stream/* unfinishedLine */.cK)(stream);
    if (rest !== undefined)
        output.lines([rest]);
    // Of what still runs, more is on its way.
    if (stream.exit)
        (0,execute/* report */.z8)(stream, output);
}
//# sourceMappingURL=read-log.js.map
// EXTERNAL MODULE: ./build/src/compose/executions.js + 3 modules
var executions = __webpack_require__(2787);
// EXTERNAL MODULE: ./build/src/core/aws/troubleshooting.js
var troubleshooting = __webpack_require__(7473);
// EXTERNAL MODULE: ./build/src/core/stack/files.js
var files = __webpack_require__(8021);
// EXTERNAL MODULE: ./build/src/core/task/verdict.js + 1 modules
var task_verdict = __webpack_require__(7660);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(990);
// EXTERNAL MODULE: ./build/src/cli/execution-flags.js
var execution_flags = __webpack_require__(4356);
// EXTERNAL MODULE: ./build/src/cli/flags.js
var flags = __webpack_require__(8055);
// EXTERNAL MODULE: ./build/src/cli/help-executions.js
var help_executions = __webpack_require__(1513);
// EXTERNAL MODULE: ./build/src/cli/layout.js
var layout = __webpack_require__(7504);
// EXTERNAL MODULE: ./build/src/cli/output.js
var cli_output = __webpack_require__(3135);
;// CONCATENATED MODULE: ./build/src/cli/executions.js















/** `mycli logs`: prints the log of an execution, or follows it to its end. */
async function logs(argv, terminal) {
    const given = (0,flags/* readFlags */.u)(argv, execution_flags.logsFlags, 1);
    if (given.given.has('help'))
        return print((0,help_executions.logsHelp)((0,layout/* widthOf */.qz)(terminal.stdout)), terminal);
    const [execution = ''] = executionsIn(given, 'mycli logs', 1);
    const output = (0,cli_output/* terminalOutput */.c)(terminal.stdout, terminal.stderr);
    return within({ ...given, hasLogs: true }, terminal, async (opened) => {
        const found = await findTask(execution, { host: opened.host, record: await opened.record(execution) });
        const ports = opened.portsFor(found, output);
        const task = { id: found.task };
        if (!given.given.has('follow')) {
            await readLog(task, ports, terminal.signal);
            return 0;
        }
        const result = await (0,executions/* followTask */.dY)(task, ports, terminal.signal);
        output.status(undefined);
        if (!result) {
            output.note(`Left execution ${execution}, which goes on. To stop it: mycli stop ${execution}`);
            return task_verdict/* exitCodes */.h.cancelled;
        }
        const { verdict } = result;
        if (verdict.status !== 'success')
            output.fail(verdict.summary, (0,troubleshooting/* adviceOn */.ik)(verdict, version/* version */.r));
        return verdict.exitCode;
    });
}
/** `mycli ps`: lists the executions of a stack that run, and those that ended in the last hour. */
async function ps(argv, terminal) {
    const given = (0,flags/* readFlags */.u)(argv, execution_flags.psFlags);
    if (given.given.has('help'))
        return print((0,help_executions.psHelp)((0,layout/* widthOf */.qz)(terminal.stdout)), terminal);
    executionsIn(given, 'mycli ps', 0);
    return within(given, terminal, async ({ host }) => {
        const executions = (0,aws_executions/* byAge */.jI)(await host.all());
        if (given.given.has('json'))
            return print(`${JSON.stringify(executions, undefined, 2)}\n`, terminal);
        if (executions.length === 0)
            terminal.stderr.write('mycli: Nothing runs, and nothing ended in the last hour.\n');
        const ageMs = ({ createdAt }) => createdAt === null ? undefined : host.clock.now() - Date.parse(createdAt);
        for (const line of (0,aws_executions/* executionLines */.qg)(executions, ageMs))
            terminal.stdout.write(`${line}\n`);
        return 0;
    });
}
/** `mycli stop`: tells the tasks of executions to stop. */
async function stop(argv, terminal) {
    const given = (0,flags/* readFlags */.u)(argv, execution_flags.stopFlags, Number.POSITIVE_INFINITY);
    if (given.given.has('help'))
        return print((0,help_executions.stopHelp)((0,layout/* widthOf */.qz)(terminal.stdout)), terminal);
    const executions = executionsIn(given, 'mycli stop', Number.POSITIVE_INFINITY);
    return within(given, terminal, async ({ host }) => {
        let missing = 0;
        for (const execution of executions) {
            const stopped = await stopExecution(execution, host);
            if (stopped.length === 0)
                missing += 1;
            const said = stopped.length === 0 ? 'has no task that runs' : `is stopping (${(0,aws_executions/* tasksCount */.G_)(stopped)})`;
            terminal.stderr.write(`mycli: Execution ${execution} ${said}.\n`);
        }
        return missing === 0 ? 0 : task_verdict/* exitCodes */.h.noCommandRan;
    });
}
function print(text, { stdout }) {
    stdout.write(text);
    return 0;
}
/** The words that are no options, each the id of an execution or of a task. */
function executionsIn({ words, problems }, command, most) {
    const found = [...problems];
    if (most > 0 && words.length === 0)
        found.push({ message: `No execution given. Example: ${command} abcdefghijklmnopqrst; mycli ps lists them.` });
    for (const word of words.filter((word) => !(0,aws_executions/* isExecutionId */.MV)(word) && !(0,aws_executions/* isTaskId */.XJ)(word)))
        found.push({ where: (0,core_text/* printable */.g$)(word, 60), message: 'is neither the id of an execution nor of a task.' });
    if (found.length > 0)
        throw new errors/* InputError */.dz(found, `See ${command} --help.`);
    return words;
}
async function within({ given, hasLogs = false }, { env: environment, stderr, signal }, use) {
    const stack = given.get('stack') ?? files/* usualStack */.bm;
    if (!(0,files/* isStackName */.gf)(stack))
        throw new errors/* UserError */.yo(`"${(0,core_text/* printable */.g$)(stack)}" is not the name of a stack.`);
    const warn = (text) => void stderr.write(`mycli: ${text}\n`);
    const login = { region: given.get('region'), profile: given.get('profile'), environment, version: version/* version */.r, warn, signal };
    const place = { stack, cluster: given.get('cluster'), logGroup: given.get('log-group'), hasLogs };
    const opened = await (0,executions/* openExecutions */.Sz)(login, place);
    return use(opened).finally(() => opened.close());
}
//# sourceMappingURL=executions.js.map

/***/ }),

/***/ 1513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logsHelp: () => (/* binding */ logsHelp),
/* harmony export */   psHelp: () => (/* binding */ psHelp),
/* harmony export */   stopHelp: () => (/* binding */ stopHelp)
/* harmony export */ });
/* harmony import */ var _execution_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4356);
/* harmony import */ var _help_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7253);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7504);



/** What `mycli logs --help` prints. */
const logsHelp = (width) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .layOut */ .v8)(`Print the log of an execution on AWS Fargate, or follow it to its end.

Usage:
  mycli logs EXECUTION
  mycli logs EXECUTION --follow

Options:
${(0,_help_js__WEBPACK_IMPORTED_MODULE_1__.flagRows)(_execution_flags_js__WEBPACK_IMPORTED_MODULE_0__.logsFlags)}

EXECUTION is the id that mycli exec --detach printed, or that a step has as its output execution-id; the id of a task does
as well. With --follow the exit code is that of mycli exec: the command's own, or 124, 125, 130, 137. Without it, it is 0.`, width);
/** What `mycli ps --help` prints. */
const psHelp = (width) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .layOut */ .v8)(`List the executions of a stack that run, and those that ended in the last hour.

Usage:
  mycli ps [options]

Options:
${(0,_help_js__WEBPACK_IMPORTED_MODULE_1__.flagRows)(_execution_flags_js__WEBPACK_IMPORTED_MODULE_0__.psFlags)}`, width);
/** What `mycli stop --help` prints. */
const stopHelp = (width) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .layOut */ .v8)(`Stop executions: each command is told to end, and killed ten seconds later.

Usage:
  mycli stop EXECUTION [EXECUTION ...]

Options:
${(0,_help_js__WEBPACK_IMPORTED_MODULE_1__.flagRows)(_execution_flags_js__WEBPACK_IMPORTED_MODULE_0__.stopFlags)}

Exit code 0 where each of them had a task that runs, else 125.`, width);
//# sourceMappingURL=help-executions.js.map

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
        fail: (text, hint) => say([isColoured ? red(text) : text, ...(hint?.split('\n') ?? [])].join('\n  ')),
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

/***/ })

};
