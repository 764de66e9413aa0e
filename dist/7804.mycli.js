export const id = 7804;
export const ids = [7804];
export const modules = {

/***/ 6569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ logReader)
/* harmony export */ });
/* harmony import */ var _core_arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7066);
/* harmony import */ var _core_aws_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9935);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5288);



/**
 * Reads by GetLogEvents from the head, by its tokens. A stream appears with its first event, so that none is no error.
 * Pages may overlap (boto3#4472): what a page repeats of the page before, to the millisecond, is left out.
 */
function logReader(client, logGroup, call) {
    const tails = new Map();
    return {
        async read(task, cursor, source) {
            const container = source === 'command' ? _core_aws_names_js__WEBPACK_IMPORTED_MODULE_0__/* .containers */ .l8.main : _core_aws_names_js__WEBPACK_IMPORTED_MODULE_0__/* .containers */ .l8.checkout;
            const logStreamName = (0,_core_aws_names_js__WEBPACK_IMPORTED_MODULE_0__/* .logStream */ .Vc)(container, (0,_core_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .nameInArn */ .s1)(task.id));
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
    if (error instanceof _call_js__WEBPACK_IMPORTED_MODULE_1__/* .CallRefused */ .tZ && error.refusal.kind === 'not-found' && error.refusal.again !== 'never')
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
  QY: () => (/* binding */ newOrForgotten),
  a4: () => (/* binding */ tasksOf)
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
// EXTERNAL MODULE: ./build/src/adapters/aws/call.js + 1 modules
var aws_call = __webpack_require__(5288);
;// CONCATENATED MODULE: ./build/src/adapters/aws/tasks.js




// ECS may take a moment to know the task that it has just started (boto3#842); later it forgets those long stopped.
const justStarted = () => ({ phase: 'pending', detail: 'not visible yet' });
const forgotten = { phase: 'stopped', exitCode: undefined, reason: 'ECS does not know the task any more' };
/** How long ECS may take to know a task, at the most. */
const newForMs = 10_000;
/** A task that another process started, no matter when: its log is read at once, and after a while it has stopped. */
function newOrForgotten(clock) {
    const untilMs = clock.now() + newForMs;
    return () => (clock.now() < untilMs ? { phase: 'running', detail: 'not visible yet' } : forgotten);
}
/**
 * The tasks of a cluster.
 * @param unseen what a task is taken for that ECS does not know and has not known; a new one, unless it says otherwise
 */
function tasksOf(client, cluster, call, unseen = justStarted) {
    const seen = new Set();
    return {
        async inspect({ id }) {
            const { DescribeTasksCommand } = await Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(7291), __webpack_require__.e(2085), __webpack_require__.e(3422), __webpack_require__.e(7288), __webpack_require__.e(4362), __webpack_require__.e(5522)]).then(__webpack_require__.bind(__webpack_require__, 5522));
            const ecs = await client();
            const answer = await call('DescribeTasks', () => ecs.send(new DescribeTasksCommand({ cluster, tasks: [id] })));
            const [task] = answer.tasks ?? [];
            const reason = answer.failures?.[0]?.reason;
            if (!task && reason !== 'MISSING')
                throw new errors/* TransientError */.N_('unreachable', `ECS says ${reason ?? 'nothing'} of the task`);
            if (!task)
                return seen.has(id) ? forgotten : unseen();
            seen.add(id);
            return stateOf(task);
        },
        async stop({ id }, reason) {
            const { StopTaskCommand } = await Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(7291), __webpack_require__.e(2085), __webpack_require__.e(3422), __webpack_require__.e(7288), __webpack_require__.e(4362), __webpack_require__.e(5522)]).then(__webpack_require__.bind(__webpack_require__, 5522));
            const ecs = await client();
            const request = new StopTaskCommand({ cluster, task: id, reason: `mycli: ${reason}` });
            const answer = await call('StopTask', () => ecs.send(request)).catch((error) => {
                // What ECS has forgotten, or never knew, does not run.
                if (!(error instanceof aws_call/* CallRefused */.tZ) || error.refusal.kind !== 'unknown-task')
                    throw error;
                return undefined;
            });
            return answer !== undefined && answer.task?.lastStatus !== 'STOPPED';
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

/***/ 2684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ readLikeness)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/core/settings/amounts.js
var amounts = __webpack_require__(6962);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(7422);
// EXTERNAL MODULE: ./build/src/core/aws/sizes.js
var sizes = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/src/core/aws/names.js
var names = __webpack_require__(9935);
;// CONCATENATED MODULE: ./build/src/core/aws/like/described.js
/** Members of a container definition that a run does not have. */
const notCarried = [
    ...['portMappings', 'healthCheck', 'dependsOn', 'links', 'volumesFrom', 'restartPolicy', 'hostname'],
    ...['dnsServers', 'dnsSearchDomains', 'extraHosts', 'disableNetworking', 'dockerSecurityOptions'],
    ...['privileged', 'interactive', 'pseudoTerminal', 'firelensConfiguration', 'credentialSpecs'],
];
//# sourceMappingURL=described.js.map
;// CONCATENATED MODULE: ./build/src/core/aws/like/carried.js


/**
 * Takes over what Fargate can give the command of a container. What depends on the containers beside it, on machines of
 * one's own, or on being a service, is left out and named.
 */
function carry(definition, container) {
    const { mounts, volumes, leftOut } = carryVolumes(definition.volumes ?? [], container);
    const linux = carryLinuxParameters(container.linuxParameters ?? {});
    const members = Object.fromEntries([...passedOn.map((name) => [name, container[name]]), ['linuxParameters', linux.value]].filter(([, value]) => isSet(value)));
    return {
        container: {
            environment: (container.environment ?? []).flatMap(({ name, value = '' }) => (name ? [{ name, value }] : [])),
            secrets: (container.secrets ?? []).flatMap(({ name, valueFrom }) => name && valueFrom ? [{ name, valueFrom }] : []),
            entryPoint: container.entryPoint ?? [],
            mountPoints: mounts,
            members,
        },
        volumes,
        leftOut: [...leftOutOf(container), ...linux.leftOut, ...leftOut, ...leftOutOfTask(definition)],
    };
}
const passedOn = [
    'user',
    'workingDirectory',
    'readonlyRootFilesystem',
    'environmentFiles',
    'ulimits',
    'systemControls',
    'dockerLabels',
    'versionConsistency',
];
// Beside those that are passed on, and those that an input has, and what each run has of its own: name, essential,
// command, entryPoint, startTimeout, stopTimeout. A share of a task's machine means nothing to the one container in it.
function leftOutOf(container) {
    const requirements = (container.resourceRequirements ?? []).map(({ type }) => type ?? 'resourceRequirements');
    return [...notCarried.filter((name) => isSet(container[name])), ...requirements];
}
const ofTheTask = ['pidMode', 'ipcMode', 'proxyConfiguration', 'placementConstraints', 'inferenceAccelerators'];
const leftOutOfTask = (definition) => [
    ...ofTheTask.filter((name) => isSet(definition[name])),
    ...(definition.enableFaultInjection ? ['enableFaultInjection'] : []),
];
// ECS describes what was not set as empty, or false, or leaves it out.
function isSet(value) {
    if (value === undefined || value === null || value === false || value === '')
        return false;
    if (Array.isArray(value))
        return value.length > 0;
    return typeof value !== 'object' || Object.keys(value).length > 0;
}
/**
 * The parameters that Fargate has: KernelCapabilities and LinuxParameters in the ECS API reference; tmpfs since January
 * 2026.
 */
function carryLinuxParameters(given) {
    const { add = [], drop = [] } = given.capabilities ?? {};
    const [added, refused] = [add.filter(isAddable), add.filter((one) => !isAddable(one))];
    const capabilities = {
        ...(added.length > 0 ? { add: added } : {}),
        ...(drop.length > 0 ? { drop: [...drop] } : {}),
    };
    const value = {
        ...(isSet(capabilities) ? { capabilities } : {}),
        ...(given.initProcessEnabled ? { initProcessEnabled: true } : {}),
        ...(isSet(given.tmpfs) ? { tmpfs: given.tmpfs } : {}),
    };
    const others = ['devices', 'sharedMemorySize', 'maxSwap', 'swappiness'].filter((name) => isSet(given[name]));
    return { value, leftOut: [...others, ...refused.map((name) => `capability ${name}`)] };
}
const isAddable = (capability) => capability === 'SYS_PTRACE';
function carryVolumes(volumes, { mountPoints = [] }) {
    const mounts = [];
    const carried = new Map();
    const leftOut = [];
    for (const { sourceVolume = '', containerPath = '', readOnly } of mountPoints) {
        const volume = volumes.find(({ name }) => name === sourceVolume);
        const fits = volume && carryVolume(volume);
        if (!fits || isOurs(containerPath)) {
            leftOut.push(`volume ${sourceVolume} at ${containerPath}`);
            continue;
        }
        carried.set(sourceVolume, fits);
        mounts.push({ sourceVolume, containerPath, ...(readOnly ? { readOnly } : {}) });
    }
    return { mounts, volumes: [...carried.values()], leftOut };
}
const isOurs = (path) => path === names/* folders */.oW.run || path.startsWith(`${names/* folders */.oW.run}/`);
// A folder of a machine, a volume of Docker's or Windows', and a disk that each launch makes are not had by Fargate, or
// not by a task that no service starts.
function carryVolume(volume) {
    const { name = '', efsVolumeConfiguration, s3filesVolumeConfiguration } = volume;
    if (efsVolumeConfiguration)
        return { name, efsVolumeConfiguration };
    if (s3filesVolumeConfiguration)
        return { name, s3filesVolumeConfiguration };
    const isElsewhere = volume.host?.sourcePath !== undefined ||
        volume.dockerVolumeConfiguration !== undefined ||
        volume.fsxWindowsFileServerVolumeConfiguration !== undefined ||
        volume.configuredAtLaunch === true;
    return isElsewhere ? undefined : { name };
}
//# sourceMappingURL=carried.js.map
// EXTERNAL MODULE: ./build/src/core/arn.js
var arn = __webpack_require__(7066);
;// CONCATENATED MODULE: ./build/src/core/aws/like/service.js



/** As a workflow spells them. */
const inputNames = { like: 'like', cluster: 'cluster', region: 'aws-region' };
/**
 * Reads the one service that was asked for.
 * @throws UserError where it is not there, on its way out, or has no task definition
 */
function readService({ name, cluster, names = inputNames }, service) {
    const where = (0,core_text/* printable */.g$)((0,arn/* nameInArn */.s1)(cluster));
    if (!service || service.status === 'INACTIVE') {
        const what = service ? 'was deleted' : 'not found';
        throw new errors/* UserError */.yo(`Service "${name}" ${what}: cluster ${where}.`, {
            hint: `Check ${[...new Set([names.like, names.cluster])].join(', ')} and ${names.region}; aws ecs list-services --cluster ${where} lists the services. One in another cluster is service/CLUSTER/NAME.`,
        });
    }
    const deployed = service.taskSets?.find(({ status }) => status === 'PRIMARY');
    const taskDefinition = service.taskDefinition ?? deployed?.taskDefinition;
    if (service.status === 'DRAINING') {
        throw new errors/* UserError */.yo(`Service "${name}" is being deleted (DRAINING), and what it uses may go with it.`, {
            hint: `To run like its task definition, set ${names.like} to ${(0,core_text/* printable */.g$)(shortName(taskDefinition) ?? 'FAMILY:REVISION')}.`,
        });
    }
    if (taskDefinition === undefined) {
        throw new errors/* UserError */.yo(`Service "${name}" has no task definition: nothing has been deployed to it yet.`, {
            hint: `Deploy it first, or set ${names.like} to a task definition.`,
        });
    }
    const launchType = service.launchType ?? deployed?.launchType;
    return {
        arn: service.serviceArn,
        cluster: service.clusterArn,
        taskDefinition,
        network: networkOf(service.networkConfiguration ?? deployed?.networkConfiguration),
        revisions: (service.currentServiceRevisions ?? []).flatMap(({ arn }) => (arn === undefined ? [] : [arn])),
        notes: launchType === undefined || launchType === 'FARGATE' ? [] : [elsewhere(launchType)],
    };
}
const elsewhere = (launchType) => launchType === 'EXTERNAL'
    ? 'the service runs on machines outside of AWS (ECS Anywhere, EXTERNAL); this task runs on Fargate'
    : `the service's launch type is ${(0,core_text/* printable */.g$)(launchType)}; this task runs on Fargate`;
function networkOf(configuration) {
    const { subnets = [], securityGroups = [], assignPublicIp } = configuration?.awsvpcConfiguration ?? {};
    return subnets.length === 0 ? undefined : { subnets, securityGroups, publicIp: assignPublicIp === 'ENABLED' };
}
/** `family:revision` of a definition's ARN. */
const shortName = (definition) => definition?.replace(/^arn:.*:task-definition\//, '');
/** The digest of a container's image in the revision that runs a definition; undefined where ECS has not recorded it. */
function digestOf(revisions, { taskDefinition, container }) {
    const revision = revisions.find((one) => one.taskDefinition === taskDefinition);
    const digest = revision?.containerImages?.find(({ containerName }) => containerName === container)?.imageDigest;
    return digest !== undefined && /^sha256:[0-9a-f]{64}$/.test(digest) ? digest : undefined;
}
/** An image by its digest, which may not be given beside a tag (ContainerDefinition, `image`, in the ECS API reference). */
const atDigest = (image, digest) => `${image.replace(/:[^/:]*$/, '')}@${digest}`;
//# sourceMappingURL=service.js.map
;// CONCATENATED MODULE: ./build/src/core/aws/like/likeness.js






/**
 * The container whose command is replaced: the one that is named, else the first that the task cannot do without.
 * @throws UserError where there is none of that name, with the nearest
 */
function chooseContainer(definition, wanted, spelled = inputNames) {
    const all = definition.containerDefinitions ?? [];
    const name = shortName(definition.taskDefinitionArn) ?? 'the task definition';
    if (wanted === undefined) {
        const [first] = [...all.filter(({ essential }) => essential !== false), ...all];
        if (first)
            return first;
        throw new errors/* UserError */.yo(`${name} has no containers.`, {
            hint: `Set ${spelled.like} to another service or task definition.`,
        });
    }
    const found = all.find((one) => one.name === wanted);
    if (found)
        return found;
    const names = all.map((one) => one.name ?? '');
    const near = (0,core_text/* nearest */.pA)(wanted, names);
    throw new errors/* UserError */.yo(`${name} has no container "${(0,core_text/* printable */.g$)(wanted)}".`, {
        hint: near === undefined ? `It has ${names.join(', ')}.` : `Did you mean ${near}? It has ${names.join(', ')}.`,
    });
}
/**
 * What a run like that container has.
 * @throws UserError where its images do not run on Linux
 */
function likenessOf(source, container) {
    const { definition, names = inputNames } = source;
    const system = definition.runtimePlatform?.operatingSystemFamily ?? 'LINUX';
    if (system !== 'LINUX') {
        throw new errors/* UserError */.yo(`${shortName(source.taskDefinition)} runs on ${(0,core_text/* printable */.g$)(system)}: its images need Windows.`, {
            hint: `Set ${names.like} to a service or task definition of Linux containers.`,
        });
    }
    const carriage = carry(definition, container);
    const log = logOf(source, container);
    const size = sizeOf(definition);
    const leftOut = [...carriage.leftOut, ...size.leftOut];
    return {
        ...carriage,
        leftOut,
        createsLogGroup: log.creates,
        inputs: present({ ...size.inputs, ...ownInputs(source, container), 'log-group': log.group }),
        notes: [
            ...containerNotes(definition, container),
            ...statusNotes(definition),
            ...log.notes,
            ...leftOutNote(leftOut),
        ],
    };
}
const present = (inputs) => Object.fromEntries(Object.entries(inputs).filter(([, value]) => value !== undefined));
function ownInputs({ definition, network, cluster }, container) {
    const storage = definition.ephemeralStorage?.sizeInGiB;
    const architecture = definition.runtimePlatform?.cpuArchitecture === 'ARM64' ? 'arm64' : 'x86_64';
    return {
        image: container.image,
        'image-credentials': container.repositoryCredentials?.credentialsParameter,
        architecture,
        'ephemeral-storage': storage !== undefined && storage > 20 ? storage : undefined,
        'execution-role': definition.executionRoleArn,
        'task-role': definition.taskRoleArn,
        cluster,
        // A network is taken whole: groups of another would not go with the subnets.
        ...(network
            ? { subnets: network.subnets, 'security-groups': network.securityGroups, 'public-ip': network.publicIp }
            : {}),
    };
}
// A definition for machines of one's own may have no size, or one that Fargate has not.
function sizeOf({ cpu, memory }) {
    const [units, mib] = [
        cpu === undefined ? undefined : (0,amounts/* readCpu */.jl)(cpu),
        memory === undefined ? undefined : (0,amounts/* readMemory */.S1)(memory),
    ];
    const read = units && mib && 'value' in units && 'value' in mib ? { cpu: units.value, memory: mib.value } : undefined;
    if (read && !(0,sizes/* sizeProblem */.bi)(read))
        return { inputs: read, leftOut: [] };
    const given = [...(cpu === undefined ? [] : [`cpu ${cpu}`]), ...(memory === undefined ? [] : [`memory ${memory}`])];
    return { inputs: {}, leftOut: given.map((one) => `${one} (not a size of Fargate)`) };
}
function logOf({ region }, { logConfiguration }) {
    const { logDriver, options = {} } = logConfiguration ?? {};
    const group = options['awslogs-group'];
    const where = options['awslogs-region'] ?? region;
    if (logDriver === 'awslogs' && group !== undefined && where === region)
        return { group, creates: options['awslogs-create-group'] === 'true', notes: [] };
    const why = logDriver === undefined
        ? 'it has no log configuration'
        : logDriver === 'awslogs'
            ? `it logs to the region ${(0,core_text/* printable */.g$)(where)}`
            : `its log driver is ${(0,core_text/* printable */.g$)(logDriver)}`;
    const note = `${why}: the log goes to log-group, or to the log group of the stack, which the execution role must be allowed to write to`;
    return { group: undefined, creates: false, notes: [note] };
}
function containerNotes(definition, container) {
    const others = (definition.containerDefinitions ?? []).filter(({ name }) => name !== container.name);
    if (others.length === 0)
        return [];
    const names = others.map(({ name }) => (0,core_text/* printable */.g$)(name ?? '?', 60)).join(', ');
    return [`takes the container ${(0,core_text/* printable */.g$)(container.name ?? '?', 60)}; not started: ${names}`];
}
function statusNotes({ status, compatibilities }) {
    return [
        ...(status === 'DELETE_IN_PROGRESS' ? ['its task definition is being deleted'] : []),
        ...(compatibilities && !compatibilities.includes('FARGATE') ? ['its task definition is not made for Fargate'] : []),
    ];
}
const leftOutNote = (leftOut) => leftOut.length === 0
    ? []
    : [`${(0,core_text/* count */.U9)(leftOut.length, 'setting')} not carried over: ${leftOut.map((name) => (0,core_text/* printable */.g$)(name, 80)).join(', ')}`];
//# sourceMappingURL=likeness.js.map
;// CONCATENATED MODULE: ./build/src/app/like.js




/**
 * What the run takes over: one call for a task definition, two for a service, and a third where a tag names its image,
 * since only the revision of a service knows which image its tasks were started with.
 * @throws UserError where there is no such service, definition or container
 */
async function readLikeness(order, host) {
    const { like, region, names = inputNames } = order;
    if (like.region !== undefined && like.region !== region) {
        throw new errors/* UserError */.yo(`${names.like} names ${(0,core_text/* printable */.g$)(like.text)}, and the run is in ${region}.`, {
            hint: `Set ${names.region} to ${like.region}, or ${names.like} to what is in ${region}.`,
        });
    }
    const service = like.kind === 'service' ? await serviceOf(like, order, host) : undefined;
    const name = service?.taskDefinition ?? like.name;
    const definition = (await host.definition(name)) ?? notThere(name, order);
    const container = chooseContainer(definition, order.container, names);
    const taskDefinition = definition.taskDefinitionArn ?? name;
    const digest = await digestIn({ service, taskDefinition, container, order }, host);
    const likeness = likenessOf({
        ...{ taskDefinition, definition, network: service?.network, region, names },
        cluster: like.kind === 'service' ? like.cluster : undefined,
    }, digest.value === undefined ? container : { ...container, image: atDigest(container.image ?? '', digest.value) });
    return {
        ...likeness,
        service,
        taskDefinition,
        notes: [...(service?.notes ?? []), ...likeness.notes, ...digest.notes],
    };
}
async function serviceOf({ name, cluster }, { cluster: usual = '', names = inputNames }, host) {
    const wanted = { name, cluster: cluster ?? usual, names };
    return readService(wanted, await host.service(name, wanted.cluster));
}
function notThere(name, { like, names = inputNames }) {
    const what = (0,core_text/* printable */.g$)(shortName(name) ?? name);
    if (like.kind === 'service') {
        throw new errors/* UserError */.yo(`The task definition of service "${like.name}", ${what}, is not there any more.`, {
            hint: `Deploy the service again, or set ${names.like} to a task definition.`,
        });
    }
    throw new errors/* UserError */.yo(`Task definition "${what}" not found.`, {
        hint: `Check ${names.like} and ${names.region}; a service is written service/${(0,core_text/* printable */.g$)(like.name.replace(/:.*$/, ''))}.`,
    });
}
async function digestIn({ service, taskDefinition, container, order }, host) {
    const { image = '', name = '' } = container;
    const nothing = { value: undefined, notes: [] };
    if (!service || service.revisions.length === 0 || !order.takesImage || image.includes('@'))
        return nothing;
    try {
        const value = digestOf(await host.revisions(service.revisions), { taskDefinition, container: name });
        return { value, notes: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        const note = `takes the image by its tag, which may have moved since the service was deployed: ${error.message}`;
        return { value: undefined, notes: [note] };
    }
}
//# sourceMappingURL=like.js.map

/***/ }),

/***/ 7809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ stackNamed),
/* harmony export */   P: () => (/* binding */ findPlace)
/* harmony export */ });
/* harmony import */ var _adapters_aws_call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5288);
/* harmony import */ var _adapters_aws_like_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7296);
/* harmony import */ var _app_like_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2684);
/* harmony import */ var _core_aws_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1015);
/* harmony import */ var _core_aws_resolve_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8117);
/* harmony import */ var _core_aws_stack_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5207);
/* harmony import */ var _core_settings_explain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2600);
/* harmony import */ var _core_settings_resolve_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2967);








/**
 * Finds where a run goes: from the inputs, from what the run is like, and from the stack, in this order, and asks for no
 * more than it needs.
 * @param mayNeedKey whether the run may have something to seal, for which the stack's key is wanted
 */
async function findPlace(settings, connection, { mayNeedKey }) {
    const { region } = connection;
    const isNamed = settings.origins.stack !== 'default';
    if (settings.inputs.like === undefined) {
        const stack = (0,_core_aws_resolve_place_js__WEBPACK_IMPORTED_MODULE_4__/* .needsStack */ .U)(settings.inputs, isNamed) ? await stackOf(settings, connection) : undefined;
        return { settings, likeness: undefined, resolved: (0,_core_aws_resolve_place_js__WEBPACK_IMPORTED_MODULE_4__/* .resolvePlace */ .M0)(settings, stack, { region }) };
    }
    const first = isNamed || isInStacksCluster(settings) ? await stackOf(settings, connection) : undefined;
    const { filled, likeness } = await fill(settings, connection, first?.cluster);
    (0,_core_aws_check_js__WEBPACK_IMPORTED_MODULE_3__/* .checkForFargate */ .E)(filled);
    const stack = first ?? (await laterStack(filled, connection, mayNeedKey));
    return { settings: filled, likeness, resolved: (0,_core_aws_resolve_place_js__WEBPACK_IMPORTED_MODULE_4__/* .resolvePlace */ .M0)(filled, stack, { region, likeness }) };
}
const isInStacksCluster = ({ inputs }) => inputs.like?.kind === 'service' && inputs.like.cluster === undefined && inputs.cluster === undefined;
async function fill(settings, connection, cluster) {
    const { inputs } = settings;
    const { like, container } = inputs;
    if (like === undefined)
        throw new Error('the run is like nothing');
    const takesImage = !(0,_core_settings_resolve_js__WEBPACK_IMPORTED_MODULE_7__/* .isSet */ .vM)(settings, 'image');
    const spelled = (name) => (0,_core_settings_resolve_js__WEBPACK_IMPORTED_MODULE_7__/* .spellAsSet */ .jk)(settings, name);
    const likeness = await (0,_app_like_js__WEBPACK_IMPORTED_MODULE_2__/* .readLikeness */ .D)({
        ...{ like, container, cluster: inputs.cluster ?? cluster, region: connection.region, takesImage },
        names: { like: spelled('like'), cluster: spelled('cluster'), region: spelled('aws-region') },
    }, (0,_adapters_aws_like_host_js__WEBPACK_IMPORTED_MODULE_1__/* .likeHost */ .k)(connection));
    return { filled: (0,_core_settings_resolve_js__WEBPACK_IMPORTED_MODULE_7__/* .fillSettings */ .Hn)(settings, likeness.inputs, (0,_core_settings_explain_js__WEBPACK_IMPORTED_MODULE_6__/* .likeOrigin */ .c1)(like)), likeness };
}
// A stack that was not named and is only wanted for its key need not be there.
async function laterStack(settings, connection, mayNeedKey) {
    if ((0,_core_aws_resolve_place_js__WEBPACK_IMPORTED_MODULE_4__/* .needsStack */ .U)(settings.inputs, false))
        return stackOf(settings, connection);
    if (!mayNeedKey)
        return undefined;
    return stackOf(settings, connection).catch((error) => {
        if (error instanceof _core_aws_stack_js__WEBPACK_IMPORTED_MODULE_5__/* .StackNotFound */ .yU)
            return undefined;
        throw error;
    });
}
const stackOf = (settings, connection) => stackNamed(settings.inputs.stack, connection, {
    missing: (0,_core_aws_resolve_place_js__WEBPACK_IMPORTED_MODULE_4__/* .missingOf */ .oy)(settings.inputs),
    spelled: (name) => (0,_core_settings_resolve_js__WEBPACK_IMPORTED_MODULE_7__/* .spellAsSet */ .jk)(settings, name),
});
/**
 * The parameter of a stack, in one call.
 * @throws StackNotFound where there is none
 */
async function stackNamed(stack, { parameter, region }, search) {
    const name = `/mycli/${stack}`;
    const text = await parameter(name).catch((error) => {
        if (!(error instanceof _adapters_aws_call_js__WEBPACK_IMPORTED_MODULE_0__/* .CallRefused */ .tZ) || error.refusal.kind !== 'not-found')
            throw error;
        throw new _core_aws_stack_js__WEBPACK_IMPORTED_MODULE_5__/* .StackNotFound */ .yU(stack, { ...search, region, cause: error });
    });
    return (0,_core_aws_stack_js__WEBPACK_IMPORTED_MODULE_5__/* .readStack */ .bA)(name, text);
}
//# sourceMappingURL=place.js.map

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

/***/ 8117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M0: () => (/* binding */ resolvePlace),
/* harmony export */   U: () => (/* binding */ needsStack),
/* harmony export */   oy: () => (/* binding */ missingOf)
/* harmony export */ });
/* unused harmony export placeOf */
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7066);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);
/* harmony import */ var _settings_images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4977);
/* harmony import */ var _settings_resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2967);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7422);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(718);






/** Whether the stack's parameter must be read: not where all that a task cannot do without is given, and no stack named. */
function needsStack(given, stackNamed) {
    return stackNamed || missingOf(given).length > 0;
}
/**
 * Where tasks run, each value from its input, else from the stack. A pair of keys is taken whole, since a public key
 * of one source and a secret of the other would not fit together.
 * @param stack undefined where it was not read
 */
function placeOf(given, stack, { region, isLike = false, spelled = (name) => name, }) {
    const merged = merge(given, stack, isLike);
    const role = taskRoleOf(given, isLike && stack ? { ...stack, taskRole: undefined } : stack, merged.executionRole);
    const problems = [
        ...problemsOf(given, merged, spelled),
        ...('problem' in role ? [`${spelled('task-role')} ${role.problem}`] : []),
    ];
    if (problems.length > 0 || 'problem' in role)
        return { problem: problems.join(' ') };
    return { value: { ...merged, region, taskRole: role.value } };
}
function merge(given, stack, isLike) {
    const ownKeys = given['public-key'] !== undefined || given['key-secret'] !== undefined;
    // ECS reads them with the execution role, and starts no task where that may not.
    const isReadable = !isLike || (stack !== undefined && mayReadKey(stack, given['execution-role']));
    return {
        cluster: given.cluster ?? stack?.cluster ?? '',
        subnets: given.subnets ?? stack?.subnets ?? [],
        securityGroups: given['security-groups'] ?? stack?.securityGroups ?? [],
        // In a public subnet a task without an address of its own cannot even pull its image; in a private one it does no harm.
        publicIp: given['public-ip'] ?? stack?.assignPublicIp ?? true,
        executionRole: given['execution-role'] ?? stack?.executionRole ?? '',
        logGroup: given['log-group'] ?? stack?.logGroup ?? '',
        publicKey: ownKeys ? given['public-key'] : isReadable ? stack?.publicKey : undefined,
        keySecret: ownKeys ? given['key-secret'] : isReadable ? stack?.keySecret : undefined,
        gitSecrets: (isReadable && stack?.gitCredentials) || {},
        withheldKey: ownKeys || isReadable ? undefined : stack?.keySecret,
        checkoutImage: given['checkout-image'] ?? imageOf(stack, 'checkout') ?? _settings_images_js__WEBPACK_IMPORTED_MODULE_1__/* .ourImages */ .Hw.checkout,
    };
}
function mayReadKey({ executionRole, keyReaders }, role) {
    return role === undefined || role === executionRole || keyReaders.includes((0,_arn_js__WEBPACK_IMPORTED_MODULE_4__/* .nameInArn */ .s1)(role));
}
function imageOf(stack, name) {
    const image = stack?.images[name];
    return image === undefined ? undefined : (0,_settings_images_js__WEBPACK_IMPORTED_MODULE_1__/* .withOurTag */ .P)(image);
}
function problemsOf(given, place, spelled) {
    const found = [];
    const missing = missingOf({
        cluster: place.cluster,
        subnets: place.subnets,
        'execution-role': place.executionRole,
        'log-group': place.logGroup,
    });
    if (missing.length > 0) {
        found.push(`Where to run is not known: give ${listed(missing.map(spelled))}, or with ${spelled('stack')} the name of a stack that has them.`);
    }
    if (place.executionRole !== '' && !(0,_arn_js__WEBPACK_IMPORTED_MODULE_4__/* .isRoleArn */ .GW)(place.executionRole)) {
        found.push(`${spelled('execution-role')} must be the ARN of a role, not "${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(place.executionRole)}".`);
    }
    if ((place.publicKey === undefined) !== (place.keySecret === undefined)) {
        const source = (given['public-key'] ?? given['key-secret']) ? 'Give both or neither.' : 'Deploy the stack again.';
        found.push(`Only one of ${spelled('public-key')} and ${spelled('key-secret')} is known, and neither is of use alone. ${source}`);
    }
    return found;
}
const indispensable = ['cluster', 'subnets', 'execution-role', 'log-group'];
/** What a run cannot do without and is not given. */
const missingOf = (given) => indispensable.filter((name) => given[name] === undefined || given[name].length === 0);
const listed = (names) => names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
function taskRoleOf(given, stack, executionRole) {
    const role = given['task-role'] ?? stack?.taskRole;
    if (role === undefined || (0,_arn_js__WEBPACK_IMPORTED_MODULE_4__/* .isRoleArn */ .GW)(role))
        return { value: role };
    const named = stack && Object.hasOwn(stack.taskRoles, role) ? stack.taskRoles[role] : undefined;
    if (named !== undefined)
        return { value: named };
    const arn = (0,_arn_js__WEBPACK_IMPORTED_MODULE_4__/* .parseArn */ .Lw)(executionRole);
    // IAM's characters for the name of a role; a slash would lead out of the stack's path.
    if (stack && given.stack !== undefined && arn && /^[\w+=,.@-]{1,64}$/.test(role)) {
        return { value: `arn:${arn.partition}:iam::${arn.account}:role${rolePathOf(stack, given.stack)}${role}` };
    }
    const name = stack ? ' or the name of a role of the stack' : '';
    return { problem: `must be the ARN of a role${name}, not "${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(role)}".` };
}
// The path of a stack's roles for tasks ends in its name; the role of runs that name none shows what stands before that.
function rolePathOf({ taskRole }, stack) {
    const end = `/mycli/${stack}/`;
    const path = /^role(\/.*\/)[^/]+$/.exec((0,_arn_js__WEBPACK_IMPORTED_MODULE_4__/* .parseArn */ .Lw)(taskRole ?? '')?.resource ?? '')?.[1];
    return path?.endsWith(end) ? path : end;
}
/**
 * Where the run's task goes, in what, and on which capacity.
 * @throws UserError where that is not known, InputError where the command asks for what no command is given
 */
function resolvePlace(settings, stack, { region, likeness }) {
    const { inputs, origins } = settings;
    const spelled = (name) => (0,_settings_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .spellAsSet */ .jk)(settings, name);
    const reading = placeOf(inputs, stack, { region, isLike: likeness !== undefined, spelled });
    if ('problem' in reading)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(reading.problem);
    const place = { ...reading.value, createsLogGroup: likeness?.createsLogGroup === true && isOf(settings, 'log-group') };
    const secrets = inputs.secrets ?? {};
    const problem = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .secretsProblem */ .BY)(secrets, place);
    if (problem)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([{ where: (0,_settings_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .spellAsSet */ .jk)(settings, 'secrets'), message: problem }]);
    const container = {
        image: origins.image === 'default' ? (imageOf(stack, 'executor') ?? inputs.image) : inputs.image,
        imageCredentials: inputs['image-credentials'],
        cpu: inputs.cpu,
        memory: inputs.memory,
        ephemeralStorage: inputs['ephemeral-storage'],
        architecture: inputs.architecture,
        secrets,
        keepsEntryPoint: inputs.entrypoint === 'image',
        carried: likeness && carriedFor(settings, likeness, place),
    };
    const capacity = origins.capacity === 'default' ? (stack?.capacity ?? inputs.capacity) : inputs.capacity;
    return { place, container, capacity, byLaunchType: likeness !== undefined };
}
const isOf = ({ origins }, name) => /^like /.test(origins[name] ?? '');
// What the run sets by itself goes before; ECS takes no name twice in a container.
function carriedFor({ inputs }, { container, volumes }, place) {
    const set = new Set([inputs.env, inputs['secret-env'], inputs.secrets].flatMap((names) => Object.keys(names ?? {})));
    const isFree = ({ name }) => !set.has(name);
    const secrets = container.secrets.filter(isFree);
    const problem = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .carriedSecretsProblem */ .fD)(secrets, place);
    if (problem)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(problem, { hint: 'Set like to a task definition without it.' });
    return { volumes, container: { ...container, environment: container.environment.filter(isFree), secrets } };
}
//# sourceMappingURL=resolve-place.js.map

/***/ }),

/***/ 2600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ID: () => (/* binding */ explainedRows),
/* harmony export */   P2: () => (/* binding */ explainLike),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   c1: () => (/* binding */ likeOrigin)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7422);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5849);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2967);
/* harmony import */ var _unused_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9129);




/**
 * Rows that show each setting with where it comes from and its value, which may take several lines: those that follow
 * begin with a bar, so that none can be taken for anything but a row. What is not set has a row only where that is
 * wanted, and none has what
 * means nothing to the engine, or may still be taken over from what the run is like.
 */
function explain(settings, { isWanted = () => true, unsetToo = false, } = {}) {
    const { frontEnd, inputs, origins } = settings;
    const shown = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputNamesOf */ .uy)(frontEnd).flatMap((name) => {
        if ((0,_unused_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnused */ .j)(name, inputs.engine) || isOpen(settings, name) || !isWanted(name))
            return [];
        const lines = linesOf(name, inputs);
        if (lines.length > 0)
            return [{ name: (0,_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .spell */ .lO)(name, frontEnd), origin: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(origins[name] ?? ''), lines }];
        return unsetToo ? [{ name: (0,_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .spell */ .lO)(name, frontEnd), origin: 'not set', lines: [''] }] : [];
    });
    const nameWidth = Math.max(0, ...shown.map(({ name }) => name.length));
    const originWidth = Math.max(0, ...shown.map(({ origin }) => origin.length));
    return shown.flatMap(({ name, origin, lines }) => lines.map((line, index) => {
        const [first, second] = index === 0 ? [name, origin] : ['|', ''];
        return `${first.padEnd(nameWidth)}  ${second.padEnd(originWidth)}  ${line}`.trimEnd();
    }));
}
/** Each setting that means something to the engine, with where it comes from. */
function explainedRows(settings) {
    const { frontEnd, inputs, origins } = settings;
    return (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputNamesOf */ .uy)(frontEnd).flatMap((name) => {
        if ((0,_unused_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnused */ .j)(name, inputs.engine) || isOpen(settings, name))
            return [];
        const lines = linesOf(name, inputs);
        const isGiven = lines.length > 0;
        const [origin, value] = isGiven ? [origins[name] ?? '', lines.join('\n')] : [null, null];
        return [{ setting: name, origin, value }];
    });
}
// A default that may give way to what the run is like, which has not been asked yet.
function isOpen({ inputs, origins, filledFrom }, name) {
    return inputs.like !== undefined && filledFrom === undefined && origins[name] === 'default' && givesWay.has(name);
}
const givesWay = new Set(['image', 'cpu', 'memory', 'architecture']);
/** Where a value comes from that a run takes over: `like service/api`. */
const likeOrigin = ({ text }) => `like ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(text)}`;
/** The rows of what a run takes over. */
const explainLike = (settings) => {
    const { like } = settings.inputs;
    return like === undefined
        ? []
        : explain(settings, { isWanted: (name) => settings.origins[name] === likeOrigin(like) });
};
const longestLine = 1_000;
function linesOf(name, inputs) {
    const value = inputs[name];
    if (value === undefined)
        return [];
    if (_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputSpecs */ .Tx[name].secret)
        return ['***'];
    return (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(name)
        .show(value)
        .map((line) => (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(line, longestLine));
}
//# sourceMappingURL=explain.js.map

/***/ })

};
