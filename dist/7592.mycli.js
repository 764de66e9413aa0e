export const id = 7592;
export const ids = [7592,1513,4356];
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

/***/ 4356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logsAdvice: () => (/* binding */ logsAdvice),
/* harmony export */   logsFlags: () => (/* binding */ logsFlags),
/* harmony export */   psAdvice: () => (/* binding */ psAdvice),
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
    quiet: { help: 'Print nothing but the log, warnings, and why the run failed.' },
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
const whole = 'The log is printed whole: tail or grep takes what is wanted of it.';
/** What to say of options that other tools have for their logs. */
const logsAdvice = { tail: whole, n: whole, lines: whole, since: whole };
const hour = 'What ended in the last hour is listed, too.';
/** What to say of options that other tools have for their lists. */
const psAdvice = { a: hour, all: hour };
//# sourceMappingURL=execution-flags.js.map

/***/ }),

/***/ 7592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  logs: () => (/* binding */ logs),
  ps: () => (/* binding */ ps),
  stop: () => (/* binding */ stop)
});

// EXTERNAL MODULE: ./build/src/core/arn.js
var arn = __webpack_require__(7066);
// EXTERNAL MODULE: ./build/src/core/aws/executions.js
var aws_executions = __webpack_require__(2236);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(7422);
;// CONCATENATED MODULE: ./build/src/app/executions.js




/**
 * Where an execution is: as its task's ARN says, or as it was noted when it was started, else as it was given.
 * @throws InputError where what was given contradicts that
 */
function whereaboutsOf(reference, record, given) {
    const known = whereaboutsIn(reference) ?? record;
    if (known === undefined)
        return given;
    const { region, cluster } = known;
    const problems = [];
    const contradict = (where, is) => void problems.push({ where, message: `the task of ${(0,core_text/* printable */.g$)(reference)} is in ${(0,core_text/* printable */.g$)(is)}.` });
    if (given.region !== undefined && given.region !== region)
        contradict('--region', region);
    if (given.cluster !== undefined && (0,arn/* nameInArn */.s1)(given.cluster) !== (0,arn/* nameInArn */.s1)(cluster))
        contradict('--cluster', cluster);
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems, 'Leave it out.');
    return { region, cluster, logGroup: given.logGroup ?? record?.logGroup };
}
// arn:aws:ecs:<region>:<account>:task/<cluster>/<id>: "Amazon Resource Names (ARNs) and IDs" in the ECS Developer Guide.
function whereaboutsIn(reference) {
    const { region, resource = '' } = (0,arn/* parseArn */.Lw)(reference) ?? {};
    const [, cluster, id] = resource.split('/');
    return region && cluster && id ? { region, cluster } : undefined;
}
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
    return running ?? (0,aws_executions/* byAge */.jI)(await stoppedOf(executionId, host))[0];
}
const stoppedOf = async (executionId, host) => (await host.all()).filter(({ execution }) => execution === executionId);
/**
 * Tells every task of an execution to stop.
 * @returns the ARNs of those that were told
 */
async function stopExecution(reference, ports) {
    const { host } = ports;
    const tasks = (0,aws_executions/* isTaskId */.XJ)(reference) ? [reference] : await runningOf(reference, ports);
    const told = [];
    for (const task of tasks)
        if (await host.stop(task, 'stopped with mycli stop'))
            told.push(task);
    return told;
}
async function runningOf(executionId, { host, record }) {
    for (let tried = 1;; tried++) {
        const running = await host.running(executionId);
        // Of a task that was noted, nothing at all means that ECS does not list it yet, or not any more.
        const isKnown = running.length > 0 || record === undefined || (await stoppedOf(executionId, host)).length > 0;
        if (isKnown || tried === tries)
            return running.map(({ task }) => task);
        await host.clock.sleep(betweenMs);
    }
}
//# sourceMappingURL=executions.js.map
// EXTERNAL MODULE: ./build/src/compose/executions.js + 3 modules
var executions = __webpack_require__(2787);
// EXTERNAL MODULE: ./build/src/core/aws/troubleshooting.js
var troubleshooting = __webpack_require__(7473);
// EXTERNAL MODULE: ./build/src/core/duration.js
var duration = __webpack_require__(9509);
;// CONCATENATED MODULE: ./build/src/core/report/followed.js

/**
 * How long a run took that was followed from somewhere, or after its end: by the clocks of ECS and of the task, since
 * ours saw a part of it. Undefined where its command did not run, or no longer can be known.
 */
function describeFollowed({ attempts }) {
    const { begunAtSeconds, seconds, engine } = attempts.at(-1) ?? {};
    if (seconds === undefined)
        return undefined;
    const createdMs = engine?.times.createdMs;
    const before = createdMs === undefined || begunAtSeconds === undefined ? 0 : Math.round(begunAtSeconds - createdMs / 1_000);
    // ECS forgets a task an hour after its end, and the clocks may differ.
    if (before <= 0)
        return `the command took ${(0,duration/* describeSeconds */.b)(seconds)}`;
    return `took ${(0,duration/* describeSeconds */.b)(before + seconds)}: ${(0,duration/* describeSeconds */.b)(before)} start, ${(0,duration/* describeSeconds */.b)(seconds)} command`;
}
//# sourceMappingURL=followed.js.map
// EXTERNAL MODULE: ./build/src/core/settings/resolve.js
var resolve = __webpack_require__(2967);
// EXTERNAL MODULE: ./build/src/core/task/verdict.js + 1 modules
var task_verdict = __webpack_require__(7660);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(990);
// EXTERNAL MODULE: ./build/src/cli/cancelled.js
var cancelled = __webpack_require__(7639);
// EXTERNAL MODULE: ./build/src/cli/color.js
var color = __webpack_require__(2907);
// EXTERNAL MODULE: ./build/src/cli/execution-flags.js
var execution_flags = __webpack_require__(4356);
// EXTERNAL MODULE: ./build/src/core/stack/files.js
var files = __webpack_require__(8021);
;// CONCATENATED MODULE: ./build/src/cli/execution-place.js






/** Where the options say that executions are. */
const givenWhereabouts = ({ given }) => ({
    region: given.get('region'),
    cluster: given.get('cluster'),
    logGroup: given.get('log-group'),
});
/** Where an execution is, as far as that is known before anything is asked. */
async function locate(execution, given, terminal) {
    const record = await (0,executions/* recordsIn */.Q0)(terminal.env).read(execution);
    const whereabouts = whereaboutsOf(execution, record, givenWhereabouts(given));
    return { execution, record, ...locationAt(whereabouts, given, terminal) };
}
/** Where the executions of the stack are that the options name. */
const locationOf = (given, terminal) => locationAt(givenWhereabouts(given), given, terminal);
function locationAt({ region, cluster, logGroup }, { given, hasLogs = false }, { env: environment, stderr, signal }) {
    const stack = given.get('stack') ?? files/* usualStack */.bm;
    if (!(0,files/* isStackName */.gf)(stack))
        throw new errors/* UserError */.yo(`"${(0,core_text/* printable */.g$)(stack)}" is not the name of a stack.`);
    const warn = (text) => void stderr.write(`mycli: ${text}\n`);
    return {
        login: { region, profile: given.get('profile'), environment, version: version/* version */.r, warn, signal },
        place: { stack, cluster, logGroup, hasLogs },
    };
}
//# sourceMappingURL=execution-place.js.map
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
    const given = (0,flags/* readFlags */.uW)(argv, execution_flags.logsFlags, { mostWords: 1, advice: execution_flags.logsAdvice });
    if (given.given.has('help'))
        return print((0,help_executions.logsHelp)((0,layout/* widthOf */.qz)(terminal.stdout)), terminal);
    const [execution = ''] = executionsIn(given, 'mycli logs', 1);
    const spoken = (0,cli_output/* terminalOutput */.c)(terminal.stdout, terminal.stderr, { isColoured: (0,color/* isColoured */.yU)(undefined, terminal) });
    const output = given.given.has('quiet') ? (0,cli_output/* quietOutput */.W)(spoken) : spoken;
    const one = await locate(execution, { ...given, hasLogs: true }, terminal);
    return withExecutions(one, terminal, async ({ host, portsFor }) => {
        const found = await findTask(execution, { host, record: one.record });
        const reading = { task: { id: found.task }, ports: portsFor(found, output) };
        if (given.given.has('follow'))
            return followed(execution, reading, { output, terminal });
        const { isEmpty } = await (0,executions/* readLog */.x6)(reading.task, reading.ports, terminal.signal);
        if (isEmpty)
            output.note(`Nothing is in its log yet. To wait for it: mycli logs ${(0,core_text/* printable */.g$)(execution)} --follow`);
        return terminal.signal.aborted ? task_verdict/* exitCodes */.h.cancelled : 0;
    });
}
async function followed(execution, { task, ports }, { output, terminal }) {
    const result = await (0,executions/* followTask */.dY)(task, ports, terminal.signal);
    output.status(undefined);
    if (!result) {
        output.note(`Left execution ${execution}, which goes on. To stop it: mycli stop ${execution}`);
        return task_verdict/* exitCodes */.h.cancelled;
    }
    const { verdict, facts } = result;
    const took = facts && describeFollowed(facts);
    if (took !== undefined)
        output.note(took);
    if (verdict.status !== 'success') {
        const hint = verdict.hint && (0,resolve/* spellAdvice */.dw)({ frontEnd: 'cli', spellings: {} }, verdict.hint);
        output.fail(verdict.summary, (0,troubleshooting/* adviceOn */.ik)({ ...verdict, hint }, version/* version */.r));
    }
    return verdict.exitCode;
}
/** `mycli ps`: lists the executions of a stack that run, and those that ended in the last hour. */
async function ps(argv, terminal) {
    const given = (0,flags/* readFlags */.uW)(argv, execution_flags.psFlags, { advice: execution_flags.psAdvice });
    if (given.given.has('help'))
        return print((0,help_executions.psHelp)((0,layout/* widthOf */.qz)(terminal.stdout)), terminal);
    executionsIn(given, 'mycli ps', 0);
    return withExecutions(locationOf(given, terminal), terminal, async ({ host }) => {
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
    const given = (0,flags/* readFlags */.uW)(argv, execution_flags.stopFlags, { mostWords: Number.POSITIVE_INFINITY });
    if (given.given.has('help'))
        return print((0,help_executions.stopHelp)((0,layout/* widthOf */.qz)(terminal.stdout)), terminal);
    const executions = [...new Set(executionsIn(given, 'mycli stop', Number.POSITIVE_INFINITY))];
    const located = await Promise.all(executions.map((execution) => locate(execution, given, terminal)));
    return (0,cancelled/* untilCancelled */.c)(stopAll(located, terminal), terminal, ' What is not named here may go on.');
}
async function stopAll(located, terminal) {
    // Every one can be reached before the first is stopped.
    const opened = await openAll(located);
    const stopped = await Promise.allSettled(opened.map((one) => stopOne(one, terminal)));
    for (const { executions } of opened)
        executions.close();
    const failed = stopped.filter((one) => one.status === 'rejected');
    for (const { reason } of terminal.signal.aborted ? [] : failed.slice(1))
        terminal.stderr.write(`mycli: ${reason instanceof Error ? reason.message : reason}\n`);
    if (failed[0])
        throw failed[0].reason;
    return stopped.every((one) => one.status === 'fulfilled' && one.value) ? 0 : task_verdict/* exitCodes */.h.noCommandRan;
}
async function openAll(located) {
    const openings = new Map();
    // Those in one place need its credentials once.
    const open = ({ login, place }) => {
        const key = JSON.stringify([login.region, place]);
        const opening = openings.get(key) ?? (0,executions/* openExecutions */.Sz)(login, place);
        openings.set(key, opening);
        return opening;
    };
    const outcomes = await Promise.allSettled(located.map(async (one) => ({ ...one, executions: await open(one) })));
    const opened = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const failed = outcomes.find((one) => one.status === 'rejected');
    if (!failed)
        return opened;
    for (const { executions } of opened)
        executions.close();
    throw failed.reason;
}
async function stopOne({ execution, record, executions }, { stderr }) {
    const stopped = await stopExecution(execution, { host: executions.host, record });
    const said = stopped.length === 0 ? 'has no task that runs' : `is stopping (${(0,aws_executions/* tasksCount */.G_)(stopped)})`;
    stderr.write(`mycli: Execution ${execution} ${said}.\n`);
    return stopped.length > 0;
}
function print(text, { stdout }) {
    stdout.write(text);
    return 0;
}
/** The words that are no options, each the id of an execution or of a task. */
function executionsIn({ words, problems }, command, most) {
    const found = [...problems];
    if (most > 0 && words.length + problems.length === 0)
        found.push({ message: `No execution given. Example: ${command} abcdefghijklmnopqrst; mycli ps lists them.` });
    for (const word of words.filter((word) => !(0,aws_executions/* isExecutionId */.MV)(word) && !(0,aws_executions/* isTaskId */.XJ)(word)))
        found.push({ where: (0,core_text/* printable */.g$)(word, 60), message: 'is neither the id of an execution nor of a task.' });
    if (found.length > 0)
        throw new errors/* InputError */.dz(found, `See ${command} --help.`);
    return words;
}
const withExecutions = ({ login, place }, terminal, use) => (0,cancelled/* untilCancelled */.c)((0,executions/* openExecutions */.Sz)(login, place).then((opened) => use(opened).finally(() => opened.close())), terminal);
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

/***/ 2787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dY: () => (/* reexport */ followTask),
  Sz: () => (/* binding */ openExecutions),
  x6: () => (/* reexport */ readLog),
  Q0: () => (/* reexport */ recordsIn)
});

// EXTERNAL MODULE: ./build/src/core/aws/executions.js
var executions = __webpack_require__(2236);
// EXTERNAL MODULE: ./build/src/core/aws/names.js
var names = __webpack_require__(9935);
// EXTERNAL MODULE: ./build/src/adapters/aws/tasks.js + 1 modules
var aws_tasks = __webpack_require__(6785);
;// CONCATENATED MODULE: ./build/src/adapters/aws/executions.js



/** How many tasks a request may name: DescribeTasks in the ECS API reference. */
const mostTasks = 100;
/** The tasks of a cluster, through ECS's API. */
function executionHost({ ecs, call, untilAnswered }, cluster, clock) {
    const tasks = (0,aws_tasks/* tasksOf */.a4)(ecs, cluster, call);
    // A filter by what started a task must be the only one (ListTasks, startedBy).
    const list = async (filter) => {
        const { ListTasksCommand } = await Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(7291), __webpack_require__.e(2085), __webpack_require__.e(3422), __webpack_require__.e(7288), __webpack_require__.e(4362), __webpack_require__.e(5522)]).then(__webpack_require__.bind(__webpack_require__, 5522));
        const client = await ecs();
        const found = [];
        let nextToken;
        do {
            const command = new ListTasksCommand({ cluster, ...filter, ...(nextToken ? { nextToken } : {}) });
            const page = await untilAnswered(() => call('ListTasks', () => client.send(command)));
            found.push(...(page.taskArns ?? []));
            nextToken = page.nextToken;
        } while (nextToken !== undefined);
        return found;
    };
    const describe = async (arns) => {
        const { DescribeTasksCommand } = await Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(7291), __webpack_require__.e(2085), __webpack_require__.e(3422), __webpack_require__.e(7288), __webpack_require__.e(4362), __webpack_require__.e(5522)]).then(__webpack_require__.bind(__webpack_require__, 5522));
        const client = await ecs();
        const found = [];
        for (let from = 0; from < arns.length; from += mostTasks) {
            const command = new DescribeTasksCommand({
                cluster,
                tasks: arns.slice(from, from + mostTasks),
                include: ['TAGS'],
            });
            const answer = await untilAnswered(() => call('DescribeTasks', () => client.send(command)));
            found.push(...(answer.tasks ?? []));
        }
        return found.flatMap(({ createdAt, stoppedAt, ...task }) => {
            const times = { createdAt: createdAt?.toISOString(), stoppedAt: stoppedAt?.toISOString() };
            return (0,executions/* executionOf */.eo)({ ...task, ...times }) ?? [];
        });
    };
    return {
        clock,
        running: async (executionId) => describe(await list({ startedBy: (0,names/* startedBy */.l3)(executionId) })),
        async all() {
            const [running, stopped] = [await list({ desiredStatus: 'RUNNING' }), await list({ desiredStatus: 'STOPPED' })];
            return describe([...new Set([...running, ...stopped])]);
        },
        stop: (id, reason) => untilAnswered(() => tasks.stop({ id }, reason)),
    };
}
//# sourceMappingURL=executions.js.map
// EXTERNAL MODULE: ./build/src/adapters/aws/logs.js
var aws_logs = __webpack_require__(6569);
// EXTERNAL MODULE: ./build/src/adapters/node/clock.js
var node_clock = __webpack_require__(181);
// EXTERNAL MODULE: ./build/src/adapters/node/journal.js
var journal = __webpack_require__(9704);
// EXTERNAL MODULE: ./build/src/adapters/node/packing.js
var packing = __webpack_require__(5440);
// EXTERNAL MODULE: ./build/src/adapters/node/random.js
var random = __webpack_require__(4968);
// EXTERNAL MODULE: ./build/src/core/aws/pace.js
var pace = __webpack_require__(6532);
// EXTERNAL MODULE: ./build/src/core/settings/resolve.js
var resolve = __webpack_require__(2967);
// EXTERNAL MODULE: ./build/src/compose/login.js
var compose_login = __webpack_require__(5843);
// EXTERNAL MODULE: ./build/src/compose/place.js
var place = __webpack_require__(7809);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/adapters/node/records.js




/** How many are kept; the oldest goes first. */
const most = 200;
/** A note is some hundred bytes. */
const longestNote = 64 * 1024;
/**
 * Notes on this machine where the tasks of executions are, for commands that come after ECS has forgotten them. Nothing
 * in a note is secret: a reader of the log learns the mark of its frames from the log itself.
 * @param environment XDG_STATE_HOME, else HOME, says where; a relative one is to be ignored (XDG Base Directory Specification)
 */
function recordsIn(environment) {
    const { XDG_STATE_HOME = '', HOME } = environment;
    const state = (0,external_node_path_.isAbsolute)(XDG_STATE_HOME) ? XDG_STATE_HOME : (0,external_node_path_.join)(HOME || (0,external_node_os_.homedir)(), '.local/state');
    const folder = (0,external_node_path_.join)(state, 'mycli/executions');
    const pathOf = (executionId) => (0,external_node_path_.join)(folder, `${executionId}.json`);
    return {
        /** A run does not fail because it cannot be noted. */
        async write(record) {
            try {
                await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
                const path = pathOf(record.execution);
                // In one rename, since another process may read it meanwhile.
                await (0,promises_.writeFile)(`${path}.new`, `${JSON.stringify(record)}\n`, { mode: 0o600 });
                await (0,promises_.rename)(`${path}.new`, path);
                await prune(folder);
            }
            catch {
                // a home that cannot be written to
            }
        },
        /** A file that is no note of that execution counts as none. */
        async read(executionId) {
            if (!(0,executions/* isExecutionId */.MV)(executionId))
                return undefined;
            try {
                const file = await (0,promises_.stat)(pathOf(executionId));
                // A pipe would be waited for.
                if (!file.isFile() || file.size > longestNote)
                    return undefined;
                return recordOf(executionId, JSON.parse(await (0,promises_.readFile)(pathOf(executionId), 'utf8')));
            }
            catch {
                return undefined;
            }
        },
    };
}
function recordOf(execution, note) {
    const { task, region, cluster, logGroup } = note;
    const isRecord = note['execution'] === execution && typeof task === 'string' && (0,executions/* isTaskId */.XJ)(task);
    if (!isRecord || !isName(region) || !isName(cluster) || !isName(logGroup))
        return undefined;
    return { execution, task, region, cluster, logGroup };
}
const isName = (value) => typeof value === 'string' && value !== '';
async function prune(folder) {
    const names = (await (0,promises_.readdir)(folder)).filter((name) => name.endsWith('.json'));
    if (names.length <= most)
        return;
    const aged = await Promise.all(names.map(async (name) => ({ name, ms: (await (0,promises_.stat)((0,external_node_path_.join)(folder, name))).mtimeMs })));
    const old = aged.toSorted((a, b) => a.ms - b.ms).slice(0, names.length - most);
    await Promise.all(old.map(({ name }) => (0,promises_.rm)((0,external_node_path_.join)(folder, name), { force: true })));
}
//# sourceMappingURL=records.js.map
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/core/log/stream.js + 2 modules
var log_stream = __webpack_require__(8110);
// EXTERNAL MODULE: ./build/src/core/task/verdict.js + 1 modules
var verdict = __webpack_require__(7660);
// EXTERNAL MODULE: ./build/src/core/task/watch.js
var watch = __webpack_require__(1532);
// EXTERNAL MODULE: ./build/src/app/execute.js
var execute = __webpack_require__(7634);
// EXTERNAL MODULE: ./build/src/app/run.js + 7 modules
var run = __webpack_require__(3807);
;// CONCATENATED MODULE: ./build/src/app/follow-task.js






/** What is not known of a run that another process started. It keeps its timeouts by itself. */
const plan = {
    ...{ executionId: '', source: undefined, fetch: { depth: 1, submodules: 'false', lfs: false } },
    ...{ credentials: { persist: false }, script: '', shell: undefined, workingDirectory: undefined, env: {} },
    ...{ timeoutSeconds: Number.POSITIVE_INFINITY, startTimeoutSeconds: Number.POSITIVE_INFINITY },
};
const attempt = { number: 1, nonce: '', onDemand: false, startTimeoutSeconds: Number.POSITIVE_INFINITY };
const neverStops = { request: async () => { }, answer: () => 'acknowledged' };
/**
 * Follows a task that another process started, from the head of its log to its end, and never stops it. Its frames are
 * known by the mark of the first one.
 * @param signal aborts to leave it
 * @returns undefined where it was left
 */
async function followTask(task, ports, signal) {
    const startedAtMs = ports.clock.now();
    const run = await fromItsHead(task, ports, { signal, leaves: () => signal.aborted });
    return run.left ? undefined : (0,execute/* resultOf */.Bg)({ ...run, startedAtMs, starts: 1, before: [], fellBack: undefined }, ports);
}
/** An empty page may stand before one that is not (GetLogEvents in the CloudWatch Logs API reference). */
const quietPages = 2;
/** Between two pages, which are all there to be read. */
const pauseMs = 500;
/**
 * Prints what there is of a task's log by now, and leaves it. How the task is doing is not asked.
 * @returns whether there was nothing, nor an end
 * @throws UserError where its log can't be read for want of credentials
 */
async function readLog(task, ports, signal) {
    const { engine, pace, output } = ports;
    const logOnly = {
        ...ports,
        engine: { ...engine, inspect: async () => ({ phase: 'running' }) },
        pace: { ...pace, firstMs: pauseMs, longestMs: pauseMs },
        output: { ...output, status() { } },
    };
    const isRead = ({ emptyPages, again }) => emptyPages >= quietPages && !again;
    const run = await fromItsHead(task, logOnly, { signal, leaves: (watch) => signal.aborted || isRead(watch) });
    if (!run.left && run.ending.kind === 'lost-sight')
        throw new errors/* UserError */.yo((0,verdict/* judge */.S)(run.ending).summary);
    const { stream } = run;
    const rest = (0,log_stream/* unfinishedLine */.cK)(stream);
    if (rest !== undefined)
        output.lines([rest]);
    // Of what still runs, more is on its way.
    if (stream.exit)
        (0,execute/* report */.z8)(stream, output);
    return { isEmpty: !signal.aborted && !stream.exit && stream.seen === 0 };
}
async function fromItsHead(task, ports, how) {
    const startedAtMs = ports.clock.now();
    const fresh = (0,watch/* newWatch */.mm)(plan, attempt, startedAtMs, (0,log_stream/* newStream */.Z8)(undefined));
    return (0,run/* follow */.e6)(task, fresh, { ports, stopper: neverStops, cancelledAt: () => undefined, startedAtMs, ...how });
}
//# sourceMappingURL=follow-task.js.map
;// CONCATENATED MODULE: ./build/src/compose/executions.js













/**
 * Opens them; one call to SSM says where they are, or none where the place says it all. The signal of the login ends
 * what is asked of AWS.
 * @throws UserError where there are no credentials, or no such stack
 */
async function openExecutions(login, place) {
    const { signal } = login;
    const connection = await (0,compose_login/* connectToAccount */.v)(login);
    // A question that has no answer yet would keep the process alive.
    signal.addEventListener('abort', connection.close);
    const { cluster, logGroup } = await whereIn(place, connection);
    const clock = { ...node_clock/* systemClock */.m, sleep: (ms) => node_clock/* systemClock */.m.sleep(ms, signal) };
    return {
        host: executionHost(connection, cluster, clock),
        portsFor: (found, output) => ({
            engine: readOnlyEngine(connection, { ...found, cluster, logGroup: found.logGroup ?? logGroup }),
            ...{ pace: (0,pace/* fargatePace */.Ie)(1), clock: node_clock/* systemClock */.m, output, packing: packing/* systemPacking */.j, random: random/* systemRandom */.v },
            journal: journal/* noJournal */.v,
        }),
        close: () => connection.close(),
    };
}
async function whereIn({ stack, cluster, logGroup, hasLogs }, connection) {
    if (cluster !== undefined && (logGroup !== undefined || !hasLogs))
        return { cluster, logGroup: logGroup ?? '' };
    const found = await (0,place/* stackNamed */.G)(stack, connection, {
        missing: [...(cluster === undefined ? ['cluster'] : []), ...(hasLogs ? ['log-group'] : [])],
        spelled: (name) => (name === 'aws-region' ? '--region' : (0,resolve/* spell */.lO)(name, 'cli')),
    });
    return { cluster: cluster ?? found.cluster, logGroup: logGroup ?? found.logGroup };
}
function readOnlyEngine({ ecs, logs, call }, { cluster, logGroup, isKnown }) {
    const tasks = isKnown ? (0,aws_tasks/* tasksOf */.a4)(ecs, cluster, call) : (0,aws_tasks/* tasksOf */.a4)(ecs, cluster, call, (0,aws_tasks/* newOrForgotten */.QY)(node_clock/* systemClock */.m));
    const reader = (0,aws_logs/* logReader */.g)(logs, logGroup, call);
    const never = () => {
        throw new Error('a task that is followed is neither started nor stopped');
    };
    return {
        start: never,
        stop: never,
        inspect: (ref) => tasks.inspect(ref),
        readLogs: (ref, cursor, source = 'command') => reader.read(ref, cursor, source),
    };
}
//# sourceMappingURL=executions.js.map

/***/ }),

/***/ 2236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G_: () => (/* binding */ tasksCount),
/* harmony export */   MV: () => (/* binding */ isExecutionId),
/* harmony export */   XJ: () => (/* binding */ isTaskId),
/* harmony export */   eo: () => (/* binding */ executionOf),
/* harmony export */   jI: () => (/* binding */ byAge),
/* harmony export */   qg: () => (/* binding */ executionLines)
/* harmony export */ });
/* unused harmony exports executionIdOf, ageOf */
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7422);

const prefix = 'mycli/';
/** The id of the execution that a task belongs to; undefined for a task that is not ours. */
function executionIdOf({ startedBy = '' }) {
    const id = startedBy.startsWith(prefix) ? startedBy.slice(prefix.length) : '';
    return isExecutionId(id) ? id : undefined;
}
/** Whether a text has the form of an execution's id. */
const isExecutionId = (text) => /^[a-z2-7]{20}$/.test(text);
/** Whether a text has the form of a task's id, or of its ARN. */
const isTaskId = (text) => /^(arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:task\/[\w-]+\/)?[0-9a-f]{32}$/.test(text);
/** What is known of a task of ours; undefined for another. Its tags are gone where it was told to stop (StopTask). */
function executionOf(task) {
    const execution = executionIdOf(task);
    if (execution === undefined || task.taskArn === undefined)
        return undefined;
    const tags = new Map((task.tags ?? []).map(({ key, value }) => [key, value]));
    const tag = (name) => tags.get(`mycli:${name}`) ?? null;
    const main = task.containers?.find(({ name }) => name === 'main');
    return {
        execution,
        task: task.taskArn,
        state: (task.lastStatus ?? 'unknown').toLowerCase(),
        createdAt: task.createdAt ?? null,
        stoppedAt: task.stoppedAt ?? null,
        exitCode: main?.exitCode ?? null,
        ...{ repository: tag('repository'), sha: tag('sha'), ref: tag('ref'), actor: tag('actor'), runId: tag('run-id') },
        cpu: numberOf(task.cpu),
        memory: numberOf(task.memory),
        capacity: capacityOf(task),
        logGroup: tag('log-group'),
    };
}
const numberOf = (text) => (text === undefined ? null : Number(text));
function capacityOf({ capacityProviderName, launchType }) {
    if (capacityProviderName === 'FARGATE_SPOT')
        return 'spot';
    return capacityProviderName === 'FARGATE' || launchType === 'FARGATE' ? 'on-demand' : null;
}
/** The newest first. */
const byAge = (executions) => executions.toSorted((a, b) => ((a.createdAt ?? '') < (b.createdAt ?? '') ? 1 : -1));
const titles = ['EXECUTION', 'STATE', 'AGE', 'COMMIT', 'REPOSITORY', 'BY', 'SIZE', 'CAPACITY'];
/**
 * The lines of a table of executions.
 * @param ageMs how old one is; undefined where that is not known
 */
function executionLines(executions, ageMs) {
    if (executions.length === 0)
        return [];
    const rows = [titles, ...executions.map((one) => cellsOf(one, ageMs(one)))];
    const widths = titles.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
    return rows.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
}
function cellsOf(one, ageMs) {
    const { exitCode, sha, repository, actor, cpu, memory, capacity } = one;
    const state = one.state === 'stopped' && exitCode !== null ? `stopped (${exitCode})` : one.state;
    const size = cpu === null || memory === null ? '-' : `${cpu / 1_024} vCPU, ${memory / 1_024} GB`;
    const age = ageMs === undefined ? '-' : ageOf(ageMs);
    const shown = [
        one.execution,
        state,
        age,
        sha?.slice(0, 8) ?? '-',
        repository ?? '-',
        actor ?? '-',
        size,
        capacity ?? '-',
    ];
    return shown.map((cell) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(cell, 60));
}
/** "5 s", "12 min", "3 h", in the largest unit that is whole. */
function ageOf(ms) {
    const seconds = Math.max(0, Math.round(ms / 1_000));
    if (seconds < 90)
        return `${seconds} s`;
    const minutes = Math.round(seconds / 60);
    return minutes < 90 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}
/** "2 tasks". */
const tasksCount = (tasks) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(tasks.length, 'task');
//# sourceMappingURL=executions.js.map

/***/ })

};
