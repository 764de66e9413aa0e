export const id = 4436;
export const ids = [4436];
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

/***/ 6297:
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
;// CONCATENATED MODULE: ./build/src/core/aws/failures/image-causes.js

const pull = /cannotpull|pull image|image pull|ref pull|api error \(500\)/i;
const missing = /not found|name unknown|manifest unknown|does not exist/i;
/** Reasons for an image that did not come: "CannotPullContainer task errors" in AWS's developer guide. */
const imageCauses = [
    {
        says: [pull, /\/mycli-checkout[:@]/i, missing],
        kind: 'image',
        meaning: 'The checkout image of this version is not in its registry',
        quote: true,
        hint: 'Push one of your own with "make -C docker push-private", which docker/README.md explains, and set checkout-image to it.',
        again: 'never',
    },
    {
        says: [pull, /\/mycli-executor[:@]/i, missing],
        kind: 'image',
        meaning: 'The executor image of this version is not in its registry',
        quote: true,
        hint: 'Set image to any other image, or push one of your own with "make -C docker push-private", which docker/README.md explains.',
        again: 'never',
    },
    {
        says: [/toomanyrequests|pull rate limit/i],
        kind: 'image',
        meaning: 'The registry refuses the image because too many were pulled from this address',
        quote: true,
        hint: 'Give image-credentials for the registry, or take the image from ECR or an ECR pull-through cache.',
        again: 'transient',
    },
    {
        says: [/no space left on device/i],
        kind: 'disk',
        meaning: "The task's disk is full: an image takes its compressed and its unpacked size",
        quote: true,
        hint: 'Set ephemeral-storage, up to 200 GiB, or take a smaller image.',
        again: 'never',
    },
    {
        says: [/panic: runtime error: invalid memory address/i],
        kind: 'network',
        meaning: 'The image cannot be pulled, since the task does not reach S3, where ECR keeps its layers',
        hint: cause/* route */.wE,
        again: 'never',
    },
    {
        says: [pull, /connection issue between the task and|check your (task )?network configuration/i],
        kind: 'network',
        meaning: 'The task does not reach the registry of its image',
        quote: true,
        hint: cause/* route */.wE,
        again: 'never',
    },
    {
        says: [pull, cause/* unreachable */.HB],
        kind: 'network',
        meaning: 'The task did not reach the registry of its image in time',
        quote: true,
        hint: cause/* route */.wE,
        again: 'transient',
    },
    {
        says: [/httpreaderseeker: failed open/i],
        kind: 'image',
        meaning: 'A layer of the image was not handed out',
        quote: true,
        hint: `Check that the route to S3 and the policy of its endpoint let layers of ECR through. ${cause/* route */.wE}`,
        again: 'transient',
    },
    {
        says: [/error pulling image configuration/i],
        kind: 'image',
        meaning: 'The registry did not hand out the image, for its rate limit or for the network',
        quote: true,
        hint: 'Give image-credentials for the registry, or take the image from ECR.',
        again: 'transient',
    },
    {
        says: [/pull access denied|may require.(authorization|'docker login')|no basic auth credentials|401 unauthorized/i],
        kind: 'image',
        meaning: 'The registry does not hand out the image without credentials, or has none of that name',
        quote: true,
        hint: 'Check the name of the image; for a private registry, set image-credentials to the ARN of a secret with username and password.',
        again: 'never',
    },
    {
        says: [/descriptor matching platform|no matching manifest|exec format error/i],
        kind: 'image',
        meaning: 'The image is not built for the architecture of the task',
        quote: true,
        hint: 'Set architecture to that of the image, x86_64 or arm64, or build it for both.',
        again: 'never',
    },
    {
        says: [/role has the permissions to pull images/i],
        kind: 'image',
        meaning: 'The image is not there, or the execution role may not pull it',
        quote: true,
        hint: 'Check the name and tag of the image, and that the execution role may pull it: ecr:GetAuthorizationToken, ecr:BatchGetImage, ecr:GetDownloadUrlForLayer.',
        again: 'never',
    },
    {
        says: [pull],
        kind: 'image',
        meaning: 'The image cannot be pulled',
        quote: true,
        hint: 'Check the name and tag of the image, and that the network of the task reaches its registry.',
        again: 'never',
    },
];
//# sourceMappingURL=image-causes.js.map
;// CONCATENATED MODULE: ./build/src/core/aws/failures/initialization-causes.js

/** Reasons for what ECS fetches before containers start: "ResourceInitializationError" in AWS's developer guide. */
const initializationCauses = [
    {
        says: [/logger args|cloudwatch log|logging driver|logs:create|log group/i, cause/* unreachable */.HB],
        kind: 'network',
        meaning: 'The task did not reach CloudWatch Logs in time',
        quote: true,
        hint: cause/* route */.wE,
        again: 'transient',
    },
    {
        says: [/logger args|cloudwatch log|logging driver|logs:create/i, /accessdenied|not authorized/i],
        kind: 'logs',
        meaning: 'The execution role may not write to the log group',
        quote: true,
        hint: 'Allow the execution role logs:CreateLogStream and logs:PutLogEvents on the log group.',
        again: 'never',
    },
    {
        says: [/log group does not exist|cannot find the amazon cloudwatch log group/i],
        kind: 'logs',
        meaning: 'The log group is not there, or the task does not reach CloudWatch Logs',
        quote: true,
        hint: `Create the log group in the region of the task, or correct log-group. ${cause/* route */.wE}`,
        again: 'never',
    },
    {
        says: [/logger args|cloudwatch log|logging driver/i],
        kind: 'logs',
        meaning: 'The log of the task could not be opened',
        quote: true,
        hint: 'Check that the log group is there, and that the execution role may write to it.',
        again: 'never',
    },
    {
        says: [/cannot pull registry authentication|environment variable files/i],
        kind: 'network',
        meaning: 'The task did not reach a service of AWS that it needs before it starts',
        quote: true,
        hint: cause/* route */.wE,
        again: 'transient',
    },
    {
        says: [/registry auth|secret|parameter store/i, cause/* unreachable */.HB],
        kind: 'network',
        meaning: 'The task did not reach ECR, Secrets Manager or Systems Manager in time',
        quote: true,
        hint: cause/* route */.wE,
        again: 'transient',
    },
    {
        says: [/pull secrets from|retrieve the secret|secrets? from (ssm|asm)|secrets manager|parameter store/i],
        kind: 'secrets',
        meaning: 'A secret of the task cannot be read',
        quote: true,
        hint: 'Check the ARNs in secrets, the region, that the execution role may read them (secretsmanager:GetSecretValue, ssm:GetParameters, kms:Decrypt), and that the network of the task reaches both services.',
        again: 'never',
    },
    {
        says: [/registry auth/i],
        kind: 'secrets',
        meaning: 'The secrets or the registry credentials of the task cannot be read',
        quote: true,
        hint: 'Check that the execution role may read them: ecr:GetAuthorizationToken, secretsmanager:GetSecretValue, ssm:GetParameters.',
        again: 'never',
    },
    {
        says: [/unable to assume the role/i],
        kind: 'role',
        meaning: 'ECS cannot assume a role of the task',
        quote: true,
        hint: 'Check that the execution role and the task role are there and trust ecs-tasks.amazonaws.com.',
        again: 'never',
    },
];
//# sourceMappingURL=initialization-causes.js.map
;// CONCATENATED MODULE: ./build/src/core/aws/failures/stop-causes.js



/** Reasons in the machine that a task was to run on. */
const machineCauses = [
    {
        says: [/timeout wait(ing)? for (network interface|ephemeralstorage) provision|preparing network interface/i],
        kind: 'provisioning',
        meaning: 'AWS did not provide the network interface or the disk of the task in time',
        hint: 'Run it again: this passes by itself.',
        again: 'transient',
    },
    {
        says: [/unexpected ec2 error while attempting to create network interface/i],
        kind: 'network',
        meaning: 'The subnet gives the task no network interface, mostly since it has no free address',
        quote: true,
        hint: 'Give other or larger subnets.',
        again: 'never',
    },
    {
        says: [/\bresource:[a-z]|empty capacity provider|no active instances/i],
        kind: 'placement',
        meaning: 'The instances of the cluster have no room for the task',
        quote: true,
        hint: 'Use a cluster with the capacity providers FARGATE and FARGATE_SPOT.',
        again: 'transient',
    },
    {
        says: [/compatible with the selected compute strategy|placement constraint|taskfailedtostart: (agent|attribute)/i],
        kind: 'placement',
        meaning: 'The cluster does not run tasks of this kind',
        quote: true,
        hint: 'Use a cluster with the capacity providers FARGATE and FARGATE_SPOT.',
        again: 'never',
    },
    {
        says: [/\b(internalerror|containerruntime(timeout)?error)/i],
        kind: 'internal',
        meaning: 'Fargate itself failed',
        quote: true,
        hint: 'Run it again; if it stays, ask AWS Support.',
        again: 'transient',
    },
    {
        says: [/\bcannotstartcontainererror/i],
        kind: 'start',
        meaning: 'A container could not be started',
        quote: true,
        hint: 'Raise memory; check that the image is a Linux image for the architecture of the task.',
        again: 'never',
    },
    {
        says: [
            /\b(cannot(create|inspect|stop)container|cannotcreatevolume|dockertimeout|taskdependency|hostconfig|resourceinitialization)error/i,
        ],
        kind: 'start',
        meaning: 'A container could not be set up',
        quote: true,
        hint: "Run it again; if it stays, look at the task in the ECS console, and for AWS's text in its list of stopped task errors.",
        again: 'never',
    },
    {
        says: [/scaling activity initiated by/i],
        kind: 'service',
        meaning: 'A service of the cluster stopped the task',
        quote: true,
        hint: 'Find the service that uses this task definition: these tasks are made to run once.',
        again: 'never',
    },
];
/** Every reason known for a task to stop; the first that fits is it. */
const stopCauses = [
    {
        says: [/outofmemory|killed due to memory usage/i],
        kind: 'out-of-memory',
        meaning: 'The task ran out of memory',
        hint: 'Raise memory.',
        again: 'never',
    },
    ...cause/* shortages */.JM,
    ...imageCauses,
    ...initializationCauses,
    ...machineCauses,
];
//# sourceMappingURL=stop-causes.js.map
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
    const found = (0,cause/* findCause */.lO)(stopCauses, texts);
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
                return tasks_missing(seen.has(id), answer.failures?.[0]?.reason);
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
function tasks_missing(before, reason) {
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
const clusterNameOf = (cluster) => (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .parseArn */ .L)(cluster)?.resource.replace(/^cluster\//, '') ?? cluster;
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
