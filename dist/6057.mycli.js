export const id = 6057;
export const ids = [6057];
export const modules = {

/***/ 6057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   detach: () => (/* binding */ detach),
/* harmony export */   noting: () => (/* binding */ noting)
/* harmony export */ });
/* harmony import */ var _compose_executions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2787);
/* harmony import */ var _compose_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7119);
/* harmony import */ var _core_task_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7660);



/** `mycli exec --detach`: starts the command, says how to pick it up again, and leaves. */
async function detach(order, caller, { terminal, json }) {
    const { output } = caller;
    const task = await (0,_compose_run_js__WEBPACK_IMPORTED_MODULE_1__/* .detachRun */ .LE)(order, noting(order.executionId, caller), terminal.signal);
    output.status(undefined);
    if (!task?.links) {
        output.fail('Cancelled.');
        return _core_task_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h.cancelled;
    }
    const { links } = task;
    const { executionId } = order;
    const printed = {
        ...{ execution: executionId, task: links.arn },
        ...{ consoleUrl: links.consoleUrl ?? null, logUrl: links.logUrl ?? null },
    };
    terminal.stdout.write(json ? `${JSON.stringify(printed, undefined, 2)}\n` : `${executionId}\n`);
    output.note(`follow it with: mycli logs ${executionId} --follow`);
    return 0;
}
/** The same caller, which notes on this machine where the task of its run is as soon as there is one. */
function noting(execution, caller) {
    const { write } = (0,_compose_executions_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsIn */ .Q0)(caller.environment);
    let place = {};
    return {
        ...caller,
        keepPlace(text) {
            place = JSON.parse(text);
            caller.keepPlace(text);
        },
        output: {
            ...caller.output,
            started(links) {
                const { region, cluster, logGroup } = place;
                if (region && cluster && logGroup)
                    void write({ execution, task: links.arn, region, cluster, logGroup });
                caller.output.started(links);
            },
        },
    };
}
//# sourceMappingURL=detach.js.map

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
