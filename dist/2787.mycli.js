export const id = 2787;
export const ids = [2787];
export const modules = {

/***/ 6569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ logReader)
/* harmony export */ });
/* harmony import */ var _core_aws_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9935);
/* harmony import */ var _core_aws_urls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6801);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2556);



/**
 * Reads by GetLogEvents from the head, by its tokens. A stream appears with its first event, so that none is no error.
 * Pages may overlap (boto3#4472): what a page repeats of the page before, to the millisecond, is left out.
 */
function logReader(client, logGroup, call) {
    const tails = new Map();
    return {
        async read(task, cursor, source) {
            const container = source === 'command' ? _core_aws_names_js__WEBPACK_IMPORTED_MODULE_0__/* .containers */ .l8.main : _core_aws_names_js__WEBPACK_IMPORTED_MODULE_0__/* .containers */ .l8.checkout;
            const logStreamName = (0,_core_aws_names_js__WEBPACK_IMPORTED_MODULE_0__/* .logStream */ .Vc)(container, (0,_core_aws_urls_js__WEBPACK_IMPORTED_MODULE_1__/* .taskIdOf */ .G6)(task.id));
            const { GetLogEventsCommand } = await Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(7291), __webpack_require__.e(2085), __webpack_require__.e(3422), __webpack_require__.e(7288), __webpack_require__.e(4362), __webpack_require__.e(4820)]).then(__webpack_require__.bind(__webpack_require__, 4820));
            const request = {
                logGroupName: logGroup,
                logStreamName,
                startFromHead: true,
                ...(cursor ? { nextToken: cursor } : {}),
            };
            const logs = await client();
            const answer = await call('GetLogEvents', () => logs.send(new GetLogEventsCommand(request))).catch(orNoStream);
            if (!answer)
                return { events: [], cursor };
            const { events: found = [], nextForwardToken } = answer;
            const tail = tails.get(logStreamName);
            const events = cursor !== undefined && tail?.cursor === cursor ? found.slice(overlap(tail.events, found)) : found;
            if (events.length > 0)
                tails.set(logStreamName, { cursor: nextForwardToken, events });
            else if (tail?.cursor === cursor)
                tails.set(logStreamName, { cursor: nextForwardToken, events: tail?.events ?? [] });
            const writtenAtMs = events.at(-1)?.timestamp;
            return {
                events: events.map(({ message = '' }) => message),
                cursor: nextForwardToken,
                ...(writtenAtMs === undefined ? {} : { writtenAtMs }),
            };
        },
    };
}
function orNoStream(error) {
    if (error instanceof _call_js__WEBPACK_IMPORTED_MODULE_2__/* .CallRefused */ .tZ && error.refusal.kind === 'not-found' && error.refusal.again !== 'never')
        return undefined;
    throw error;
}
/** How many events at the beginning of a page are those with which the page before ended. */
function overlap(before, now) {
    const first = now[0];
    if (!first)
        return 0;
    for (let from = Math.max(0, before.length - now.length); from < before.length; from++) {
        if (!isSame(before[from], first))
            continue;
        if (before.slice(from).every((event, index) => isSame(event, now[index])))
            return before.length - from;
    }
    return 0;
}
const isSame = (a, b) => a !== undefined && a.timestamp === b?.timestamp && a.ingestionTime === b?.ingestionTime && a.message === b?.message;
//# sourceMappingURL=logs.js.map

/***/ }),

/***/ 6785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ tasksOf)
});

// UNUSED EXPORTS: stateOf

// EXTERNAL MODULE: ./build/src/core/aws/names.js
var names = __webpack_require__(9935);
// EXTERNAL MODULE: ./build/src/core/aws/failures/cause.js
var cause = __webpack_require__(5340);
// EXTERNAL MODULE: ./build/src/core/aws/failures/stop-causes.js + 2 modules
var stop_causes = __webpack_require__(2869);
;// CONCATENATED MODULE: ./build/src/core/aws/failures/explain-stop.js



/**
 * What a stop means. The stop code goes first, since a container that traps TERM may end with 0 when its machine is
 * taken away; then the reasons, the task's before its containers'; the exit code last.
 */
function explainStop(stop) {
    const texts = textsOf(stop);
    const byCode = stopCodeMeaning(stop.stopCode ?? '', texts[0]);
    if (byCode)
        return byCode;
    const found = (0,cause/* findCause */.lO)(stop_causes/* stopCauses */.T, texts);
    if (found)
        return { kind: found.cause.kind, meaning: (0,cause/* meaningOf */.Pr)(found), hint: found.cause.hint, again: found.cause.again };
    if (texts.length === 0 ? stop.stopCode === 'EssentialContainerExited' : texts.some(isPlainEnd))
        return exited(stop);
    const words = texts.join('; ') || stop.stopCode;
    const meaning = words ? (0,cause/* quoted */.TL)('The task stopped', words) : 'The task stopped, and AWS gives no reason.';
    return { kind: 'unknown', meaning, hint: undefined, again: 'never' };
}
const isPlainEnd = (text) => /essential container in task exited/i.test(text);
function textsOf({ stoppedReason, containers: all = [] }) {
    const main = all.filter(({ name }) => name === names/* containers */.l8.main);
    const others = all.filter(({ name }) => name !== names/* containers */.l8.main);
    return [stoppedReason, ...[...main, ...others].map(({ reason }) => reason)].filter((text) => text !== undefined && text.trim() !== '');
}
function stopCodeMeaning(stopCode, words) {
    if (/^(SpotInterruption|TerminationNotice)$/.test(stopCode) || /spot task was interrupted/i.test(words ?? '')) {
        return {
            kind: 'spot',
            meaning: 'AWS took its Spot capacity back and stopped the task.',
            hint: 'Run it again, set capacity to on-demand, or set retries-on-interruption where the command may be repeated.',
            again: 'capacity',
        };
    }
    const known = Object.hasOwn(codes, stopCode) ? codes[stopCode] : undefined;
    if (!known)
        return undefined;
    const { sentence, ...meaning } = known;
    return { ...meaning, meaning: words === undefined ? `${sentence}.` : (0,cause/* quoted */.TL)(sentence, words) };
}
const codes = {
    // AWS has not said what it means; its name tells of the machine, not of the task.
    InfrastructureHealth: {
        kind: 'host',
        sentence: 'AWS stopped the task because its machine was not well',
        hint: 'Run it again.',
        again: 'transient',
    },
    UserInitiated: {
        kind: 'user',
        sentence: 'The task was stopped from outside',
        hint: 'Look up the StopTask call in CloudTrail.',
        again: 'never',
    },
    ServiceSchedulerInitiated: {
        kind: 'service',
        sentence: 'A service of the cluster stopped the task',
        hint: 'Find the service that uses this task definition: these tasks are made to run once.',
        again: 'never',
    },
};
function exited({ containers: all = [] }) {
    const main = all.find(({ name }) => name === names/* containers */.l8.main);
    const tools = all.find(({ name }) => name === names/* containers */.l8.tools);
    if (main?.exitCode === undefined && tools?.exitCode !== undefined && tools.exitCode !== 0) {
        return {
            kind: 'start',
            meaning: `The command did not run: the container that prepares it ended with code ${tools.exitCode}.`,
            hint: 'Check that checkout-image is an image of this action, of the same major version.',
            again: 'never',
        };
    }
    if (main?.exitCode === undefined) {
        const meaning = 'The container of the command ended without an exit code.';
        return { kind: 'exited', meaning, hint: 'Look at the task in the ECS console.', again: 'never' };
    }
    const memory = main.exitCode === 137 ? ': it was killed, possibly for using too much memory' : '';
    return {
        kind: 'exited',
        meaning: `The container of the command ended with code ${main.exitCode}${memory}.`,
        hint: memory ? 'Raise memory if that is why.' : undefined,
        again: 'never',
    };
}
//# sourceMappingURL=explain-stop.js.map
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/adapters/aws/call.js + 2 modules
var aws_call = __webpack_require__(2556);
;// CONCATENATED MODULE: ./build/src/adapters/aws/tasks.js




/**
 * The tasks of a cluster.
 * @param known ids of tasks that were there: where ECS does not know one, it has stopped long ago
 */
function tasksOf(client, cluster, call, known = []) {
    const seen = new Set(known);
    return {
        async inspect({ id }) {
            const { DescribeTasksCommand } = await Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(7291), __webpack_require__.e(2085), __webpack_require__.e(3422), __webpack_require__.e(7288), __webpack_require__.e(4362), __webpack_require__.e(5522)]).then(__webpack_require__.bind(__webpack_require__, 5522));
            const ecs = await client();
            const answer = await call('DescribeTasks', () => ecs.send(new DescribeTasksCommand({ cluster, tasks: [id] })));
            const [task] = answer.tasks ?? [];
            if (!task)
                return missing(seen.has(id), answer.failures?.[0]?.reason);
            seen.add(id);
            return stateOf(task);
        },
        async stop({ id }, reason) {
            const { StopTaskCommand } = await Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(7291), __webpack_require__.e(2085), __webpack_require__.e(3422), __webpack_require__.e(7288), __webpack_require__.e(4362), __webpack_require__.e(5522)]).then(__webpack_require__.bind(__webpack_require__, 5522));
            const ecs = await client();
            await call('StopTask', () => ecs.send(new StopTaskCommand({ cluster, task: id, reason: `mycli: ${reason}` }))).catch((error) => {
                // What ECS has forgotten, or never knew, does not run.
                if (!(error instanceof aws_call/* CallRefused */.tZ) || error.refusal.kind !== 'unknown-task')
                    throw error;
            });
        },
        async find(executionId) {
            const { ListTasksCommand } = await Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(7291), __webpack_require__.e(2085), __webpack_require__.e(3422), __webpack_require__.e(7288), __webpack_require__.e(4362), __webpack_require__.e(5522)]).then(__webpack_require__.bind(__webpack_require__, 5522));
            const ecs = await client();
            const request = { cluster, startedBy: (0,names/* startedBy */.l3)(executionId) };
            const { taskArns = [] } = await call('ListTasks', () => ecs.send(new ListTasksCommand(request)));
            return taskArns;
        },
    };
}
// ECS may take a moment to know the task that it has just started (boto3#842); later it forgets those long stopped.
function missing(before, reason) {
    if (reason !== 'MISSING')
        throw new errors/* TransientError */.N_('unreachable', `ECS says ${reason ?? 'nothing'} of the task`);
    return before
        ? { phase: 'stopped', exitCode: undefined, reason: 'ECS does not know the task any more' }
        : { phase: 'pending', detail: 'not visible yet' };
}
/** What ECS says of a task, in our terms. */
function stateOf(task) {
    const { lastStatus = '', stopCode, stoppedReason } = task;
    const main = containerOf(task, names/* containers */.l8.main);
    const hasStopped = lastStatus === 'STOPPED' || lastStatus === 'DELETED';
    // A Spot reclaim is told while the task still runs.
    const more = { ...(stopCode || hasStopped ? { notice: noticeOf(task) } : {}), ...factsOf(task) };
    if (hasStopped || (stopCode && (hasEnded(main) || neverRuns(task, main)))) {
        const ran = main?.exitCode !== undefined || (stopCode !== 'TaskFailedToStart' && task.startedAt !== undefined);
        return { phase: 'stopped', exitCode: main?.exitCode, reason: stoppedReason ?? stopCode ?? '', ran, ...more };
    }
    const known = Object.hasOwn(phases, lastStatus) ? phases[lastStatus] : undefined;
    return { phase: known?.phase ?? 'running', detail: known?.detail(task) ?? lastStatus.toLowerCase(), ...more };
}
const containerOf = ({ containers: all }, wanted) => all?.find(({ name }) => name === wanted);
function factsOf(task) {
    const { createdAt, pullStartedAt, pullStoppedAt, startedAt, stoppedAt, capacityProviderName } = task;
    if (createdAt === undefined)
        return {};
    const times = {
        createdMs: createdAt.getTime(),
        pullStartedMs: pullStartedAt?.getTime(),
        pullStoppedMs: pullStoppedAt?.getTime(),
        startedMs: startedAt?.getTime(),
        stoppedMs: stoppedAt?.getTime(),
    };
    return {
        facts: { times, onSpot: capacityProviderName === undefined ? undefined : capacityProviderName === 'FARGATE_SPOT' },
    };
}
// A task takes some 20 s from the end of its containers to STOPPED (its network interface is given back): what is known
// of the command's container by then does not change any more.
const hasEnded = (main) => main?.lastStatus === 'STOPPED' && (main.exitCode !== undefined || main.reason !== undefined);
// A container that has not been started is not started any more in a task that is to stop.
function neverRuns({ startedAt }, main) {
    const wasStarted = startedAt !== undefined || main?.runtimeId !== undefined || main?.exitCode !== undefined;
    return !wasStarted && (main?.lastStatus === 'PENDING' || main?.lastStatus === 'STOPPED');
}
const phases = {
    PROVISIONING: { phase: 'pending', detail: () => 'provisioning the network interface' },
    PENDING: { phase: 'pending', detail: () => 'waiting for capacity' },
    ACTIVATING: { phase: 'running', detail: (task) => activity(task, 'starting the containers') },
    RUNNING: { phase: 'running', detail: (task) => activity(task, 'starting the command') },
    DEACTIVATING: { phase: 'stopping', detail: () => 'deactivating' },
    STOPPING: { phase: 'stopping', detail: () => 'stopping' },
    DEPROVISIONING: { phase: 'stopping', detail: () => 'deprovisioning the network interface' },
};
// The commit is fetched while the image is pulled.
function activity(task, otherwise) {
    const isPulling = task.pullStartedAt !== undefined && task.pullStoppedAt === undefined;
    const isFetching = containerOf(task, names/* containers */.l8.checkout)?.lastStatus === 'RUNNING';
    const doing = [...(isPulling ? ['pulling the image'] : []), ...(isFetching ? ['fetching the commit'] : [])];
    return doing.length === 0 ? otherwise : doing.join(' and ');
}
function noticeOf(task) {
    const { meaning, hint, again, kind } = explainStop(task);
    return { meaning, hint, again, kind: kinds[kind] ?? 'failed' };
}
const kinds = {
    exited: 'exited',
    spot: 'interrupted',
    host: 'interrupted',
    'out-of-memory': 'out-of-memory',
    user: 'stopped-by-user',
};
//# sourceMappingURL=tasks.js.map

/***/ }),

/***/ 2787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dY: () => (/* reexport */ followTask),
  Sz: () => (/* binding */ openExecutions),
  Q0: () => (/* reexport */ recordsIn)
});

// EXTERNAL MODULE: ./build/src/adapters/aws/connection.js + 10 modules
var aws_connection = __webpack_require__(508);
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
    const tasks = (0,aws_tasks/* tasksOf */.a)(ecs, cluster, call);
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
var clock = __webpack_require__(181);
// EXTERNAL MODULE: ./build/src/adapters/node/journal.js
var journal = __webpack_require__(9704);
// EXTERNAL MODULE: ./build/src/adapters/node/packing.js
var packing = __webpack_require__(5440);
// EXTERNAL MODULE: ./build/src/adapters/node/random.js
var random = __webpack_require__(4968);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/adapters/node/records.js




/** How many are kept; the oldest goes first. */
const most = 200;
/**
 * Notes on this machine where the tasks of executions are, for commands that come after ECS has forgotten them. Nothing
 * in a note is secret: a reader of the log learns the mark of its frames from the log itself.
 * @param environment XDG_STATE_HOME, else HOME, says where (XDG Base Directory Specification)
 */
function recordsIn(environment) {
    const state = environment['XDG_STATE_HOME'] || (0,external_node_path_.join)(environment['HOME'] || (0,external_node_os_.homedir)(), '.local/state');
    const folder = (0,external_node_path_.join)(state, 'mycli/executions');
    const pathOf = (executionId) => (0,external_node_path_.join)(folder, `${executionId}.json`);
    return {
        /** A run does not fail because it cannot be noted. */
        async write(record) {
            try {
                await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
                await (0,promises_.writeFile)(pathOf(record.execution), `${JSON.stringify(record)}\n`, { mode: 0o600 });
                await prune(folder);
            }
            catch {
                // a home that cannot be written to
            }
        },
        async read(executionId) {
            if (!(0,executions/* isExecutionId */.MV)(executionId))
                return undefined;
            try {
                return JSON.parse(await (0,promises_.readFile)(pathOf(executionId), 'utf8'));
            }
            catch {
                return undefined;
            }
        },
    };
}
async function prune(folder) {
    const names = (await (0,promises_.readdir)(folder)).filter((name) => name.endsWith('.json'));
    if (names.length <= most)
        return;
    const aged = await Promise.all(names.map(async (name) => ({ name, ms: (await (0,promises_.stat)((0,external_node_path_.join)(folder, name))).mtimeMs })));
    const old = aged.toSorted((a, b) => a.ms - b.ms).slice(0, names.length - most);
    await Promise.all(old.map(({ name }) => (0,promises_.rm)((0,external_node_path_.join)(folder, name), { force: true })));
}
//# sourceMappingURL=records.js.map
// EXTERNAL MODULE: ./build/src/core/aws/pace.js
var pace = __webpack_require__(6532);
// EXTERNAL MODULE: ./build/src/core/aws/stack.js
var aws_stack = __webpack_require__(5207);
// EXTERNAL MODULE: ./build/src/core/aws/urls.js
var urls = __webpack_require__(6801);
// EXTERNAL MODULE: ./build/src/core/log/stream.js + 2 modules
var stream = __webpack_require__(8110);
// EXTERNAL MODULE: ./build/src/core/task/watch.js
var watch = __webpack_require__(1532);
// EXTERNAL MODULE: ./build/src/app/execute.js + 1 modules
var execute = __webpack_require__(761);
// EXTERNAL MODULE: ./build/src/app/run.js + 7 modules
var app_run = __webpack_require__(3807);
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
    const fresh = (0,watch/* newWatch */.mm)(plan, attempt, startedAtMs, (0,stream/* newStream */.Z8)(undefined));
    const following = {
        ports,
        stopper: neverStops,
        signal,
        cancelledAt: () => undefined,
        startedAtMs,
        leaves: true,
    };
    const run = await (0,app_run/* follow */.e6)(task, fresh, following);
    return run && (0,execute/* resultOf */.Bg)({ ...run, startedAtMs, starts: 1, before: [], fellBack: undefined }, ports);
}
//# sourceMappingURL=follow-task.js.map
;// CONCATENATED MODULE: ./build/src/compose/executions.js














/**
 * Opens them; one call to SSM says where they are, or none where the place says it all.
 * @throws UserError where there are no credentials, or no such stack
 */
async function openExecutions({ signal, region, ...login }, place) {
    const noRun = { role: undefined, audience: undefined, sessionName: 'mycli', fromFork: false, timeoutSeconds: 0 };
    const whole = { ...login, ...noRun, region, regionSetting: '--region', frontEnd: 'cli' };
    const connection = await (0,aws_connection/* connect */.N)({ ...whole, startTimeoutSeconds: 0, mask() { } }, { clock: clock/* systemClock */.m, signal });
    const { cluster, logGroup } = await whereIn(place, connection);
    return {
        region: connection.region,
        host: executionHost(connection, cluster, clock/* systemClock */.m),
        portsFor: (found, output) => ({
            engine: readOnlyEngine(connection, { ...found, cluster, logGroup: found.logGroup ?? logGroup }),
            ...{ pace: (0,pace/* fargatePace */.Ie)(1), clock: clock/* systemClock */.m, output, packing: packing/* systemPacking */.j, random: random/* systemRandom */.v },
            journal: journal/* noJournal */.v,
        }),
        logUrlOf: ({ task, logGroup: own }) => (0,urls/* logUrl */.gO)({ region: connection.region, logGroup: own ?? logGroup, task }),
        record: recordsIn(login.environment).read,
        close: () => connection.close(),
    };
}
async function whereIn({ stack, cluster, logGroup, hasLogs }, { parameter }) {
    if (cluster !== undefined && (logGroup !== undefined || !hasLogs))
        return { cluster, logGroup: logGroup ?? '' };
    const name = `/mycli/${stack}`;
    const found = (0,aws_stack/* readStack */.bA)(name, await parameter(name));
    return { cluster: cluster ?? found.cluster, logGroup: logGroup ?? found.logGroup };
}
function readOnlyEngine({ ecs, logs, call }, { task, cluster, logGroup, isKnown }) {
    const tasks = (0,aws_tasks/* tasksOf */.a)(ecs, cluster, call, isKnown ? [] : [task]);
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

/***/ }),

/***/ 9935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ variables),
/* harmony export */   Vc: () => (/* binding */ logStream),
/* harmony export */   l3: () => (/* binding */ startedBy),
/* harmony export */   l8: () => (/* binding */ containers),
/* harmony export */   nv: () => (/* binding */ streamPrefix),
/* harmony export */   oW: () => (/* binding */ folders)
/* harmony export */ });
/** The containers of a task, by their names in the task definition. */
const containers = { tools: 'tools', checkout: 'checkout', main: 'main' };
/** The folder that all three share, and the one with our scripts in the checkout image. */
const folders = { run: '/__run', image: '/mycli' };
/** Begins the name of each log stream: `mycli/<container>/<task id>`. */
const streamPrefix = 'mycli';
/** The environment of the checkout container. */
const variables = {
    envelope: 'MYCLI_ENVELOPE',
    key: 'MYCLI_KEY',
    executionId: 'MYCLI_EXECUTION_ID',
};
/** Marks our tasks in a list of tasks. AWS takes 128 characters of `A-Z a-z 0-9 - / _`. */
const startedBy = (executionId) => `mycli/${executionId}`;
/** The log stream of a container. A task's id is the last part of its ARN. */
const logStream = (container, taskId) => `${streamPrefix}/${containers[container]}/${taskId}`;
//# sourceMappingURL=names.js.map

/***/ }),

/***/ 6532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ fargatePace)
/* harmony export */ });
/* unused harmony exports flushMs, readsPerSecond, looksPerSecond, longestSilentMs, longestShareMs */
/** The shim of the awslogs driver writes so often. */
const flushMs = 5_000;
/** Calls to GetLogEvents that AWS grants a whole account in the regions with the least, in a second; half of it is left to others. */
const readsPerSecond = 5;
/** Calls to DescribeTasks and the like, which share 20 a second. */
const looksPerSecond = 5;
/** The end of a task without a last word is noticed within this time, by each job of a large matrix, too. */
const longestSilentMs = 15_000;
/** Of a large matrix not all jobs run at once; what is still too much is throttled, and slows down by itself. */
const longestShareMs = 10_000;
/**
 * How often Fargate is asked: a run alone looks every second; many share what AWS allows, in step with the log's
 * flushes.
 */
function fargatePace(jobs) {
    const share = (perSecond) => Math.min(longestShareMs, Math.ceil(Math.max(1, jobs) / perSecond) * 1_000);
    const readMs = share(readsPerSecond);
    const lookMs = Math.max(2_000, share(looksPerSecond));
    return {
        firstMs: readMs,
        longestMs: readMs,
        stateMs: { starting: lookMs, speaking: 60_000, silent: Math.min(longestSilentMs, Math.max(5_000, jobs * 1_000)) },
        ...(readMs > 1_000 ? { flushMs } : {}),
        quietMs: 10_000,
        rereads: true,
    };
}
//# sourceMappingURL=pace.js.map

/***/ }),

/***/ 6801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ consoleUrl),
/* harmony export */   G6: () => (/* binding */ taskIdOf),
/* harmony export */   gO: () => (/* binding */ logUrl)
/* harmony export */ });
/* unused harmony export clusterNameOf */
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7066);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9935);
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(476);



/** The last part of a task's ARN, which names its log streams. An id alone stays what it is. */
const taskIdOf = (arn) => arn.slice(arn.lastIndexOf('/') + 1);
/** The name of a cluster that is given by its name or its ARN. */
const clusterNameOf = (cluster) => (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .parseArn */ .Lw)(cluster)?.resource.replace(/^cluster\//, '') ?? cluster;
/** Where the AWS console shows a task; undefined where the region's console is not known. */
function consoleUrl({ region, cluster, task }) {
    const host = consoleHost(region);
    if (host === undefined)
        return undefined;
    const [name, id] = [clusterNameOf(cluster), taskIdOf(task)].map(encodeURIComponent);
    return `https://${host}/ecs/v2/clusters/${name}/tasks/${id}/configuration?region=${region}`;
}
/** Where the CloudWatch console shows the log of a container; undefined where the region's console is not known. */
function logUrl({ region, logGroup, task }, container = 'main') {
    const host = consoleHost(region);
    if (host === undefined)
        return undefined;
    const [group, stream] = [logGroup, (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .logStream */ .Vc)(container, taskIdOf(task))].map(twiceEncoded);
    const path = `log-groups/log-group/${group}/log-events/${stream}`;
    return `https://${host}/cloudwatch/home?region=${region}#logsV2:${path}`;
}
function consoleHost(region) {
    const host = (0,_partitions_js__WEBPACK_IMPORTED_MODULE_1__/* .partitionOf */ .iQ)(region)?.console;
    return host && `${region}.${host}`;
}
// Behind its `#` the console decodes twice, and takes `$` for `%`.
const twiceEncoded = (text) => encodeURIComponent(encodeURIComponent(text)).replaceAll('%', '$');
//# sourceMappingURL=urls.js.map

/***/ })

};
