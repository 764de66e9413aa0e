export const id = 1045;
export const ids = [1045];
export const modules = {

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

/***/ 6541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PE: () => (/* binding */ destroyStack),
/* harmony export */   d$: () => (/* binding */ proposeStack),
/* harmony export */   gE: () => (/* binding */ deployStack),
/* harmony export */   mi: () => (/* binding */ checkOurs),
/* harmony export */   pX: () => (/* binding */ removeStack),
/* harmony export */   rK: () => (/* binding */ discardProposal)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);
/* harmony import */ var _core_stack_deployment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7371);
/* harmony import */ var _core_stack_removal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7302);



/** @throws UserError for a stack that is not of mycli, which is neither changed nor deleted */
function checkOurs(stack, state) {
    if (state.isOurs)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Stack ${stack} is there, and is none of mycli.`, {
        hint: 'Name another one with --stack.',
    });
}
const pauseMs = 2_000;
class ProposalRefused extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    reasons;
    constructor(reasons) {
        const lines = reasons.map((one) => `  ${one}`).join('\n');
        super(`CloudFormation does not take the stack:\n${lines}`, { hint: 'Nothing was made.' });
        this.reasons = reasons;
    }
}
/**
 * Makes a change set and waits until it is known what it would do. What a refused one leaves behind is gone again. Of a
 * stack that is there, what was changed by hand is put back too; where CloudFormation does not compare that, for example
 * since it may not read a resource, a change set that does not look at it has to do.
 * @throws UserError where CloudFormation refuses it, with every reason
 */
async function proposeStack(order, tools) {
    if (order.isNew)
        return proposeOnce(order, 'ignored', tools);
    try {
        return await proposeOnce(order, 'put-back', tools);
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        return {
            ...(await proposeOnce(order, 'ignored', tools)),
            driftUnknown: error instanceof ProposalRefused ? error.reasons.join('; ') : error.message,
        };
    }
}
async function proposeOnce(order, drift, { host, clock, signal }) {
    const { stack, isNew } = order;
    const id = await host.propose(order, drift);
    for (;;) {
        const proposal = await host.inspect(stack, id);
        if (proposal.status === 'ready')
            return proposal;
        if (proposal.status !== 'pending')
            await discardProposal(stack, id, { host, isNew });
        if (proposal.status === 'empty')
            return proposal;
        if (proposal.status === 'refused')
            throw new ProposalRefused(proposal.reasons);
        await clock.sleep(pauseMs, signal);
        if (signal.aborted) {
            await discardProposal(stack, id, { host, isNew });
            return { ...proposal, status: 'pending' };
        }
    }
}
/**
 * Removes a change set that is not carried out, and the empty stack that a first one makes; not one for which
 * there is another change set, or which that has begun to make.
 */
async function discardProposal(stack, proposal, { host, isNew }) {
    await host.discard(stack, proposal);
    if (!isNew)
        return;
    // In this order: a set that another init has made is there until the stack is no longer empty.
    if ((await host.proposals(stack)).length > 0)
        return;
    if ((await host.find(stack))?.status === 'REVIEW_IN_PROGRESS')
        await host.remove(stack);
}
/**
 * Carries a change set out, and tells each event once, in order.
 * @throws UserError where it fails, with its causes, and with what is left
 */
async function deployStack({ stack, isNew }, proposal, tools) {
    const { host, clock, signal, tell } = tools;
    const before = await host.find(stack);
    const known = new Set((await host.events(stack)).map(({ id }) => id));
    const seen = [];
    await host.carryOut(stack, proposal);
    // By its id: a stack that failed and was removed has its name no more.
    const id = before?.id ?? stack;
    while (!signal.aborted) {
        await clock.sleep(pauseMs, signal);
        // Before its events: what is at rest then has no more of them, and the last ones tell why.
        const state = await host.find(id);
        for (const event of await host.events(id)) {
            if (known.has(event.id))
                continue;
            known.add(event.id);
            seen.push(event);
            tell(event);
        }
        if (state && (0,_core_stack_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .isAtRest */ .UU)(state.status) && state.status !== 'REVIEW_IN_PROGRESS')
            return ended(state, { isNew, seen });
    }
    return undefined;
}
function ended(state, { isNew, seen }) {
    if ((0,_core_stack_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .isDeployed */ .Nj)(state.status))
        return state;
    const causes = (0,_core_stack_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .causesOf */ .cZ)(seen);
    const why = causes.length === 0 ? ` It is ${state.status}.` : `\n${causes.map((cause) => `  ${cause}`).join('\n')}`;
    const left = isNew && state.status === 'DELETE_COMPLETE'
        ? 'Nothing of the stack is left.'
        : isNew
            ? `The stack is left in ${state.status}. Run mycli init again, which removes it first.`
            : `The stack is as it was before (${state.status}).`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The stack could not be deployed:${why}`, { hint: left });
}
/**
 * Removes what an earlier failure left of a stack that was never there, and waits until it is gone.
 * @returns whether it is; false where it was not waited for
 */
async function removeStack(stack, state, { host, clock, signal }) {
    await host.remove(stack);
    while (!signal.aborted) {
        const now = await host.find(state.id);
        if (!now || now.status === 'DELETE_COMPLETE')
            return true;
        if ((0,_core_stack_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .isAtRest */ .UU)(now.status)) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`What an earlier failure left of the stack cannot be removed (${now.status}).`, {
                hint: `Look at its events: aws cloudformation describe-stack-events --stack-name ${state.id}`,
            });
        }
        await clock.sleep(pauseMs, signal);
    }
    return false;
}
/** How often a deletion is tried again while something still holds a resource, and after how long. */
const removals = { tries: 10, pauseMs: 30_000 };
/**
 * Deletes a stack, and tells its events. What holds a resource for a while after a task has stopped is waited for.
 * @throws UserError where it cannot be deleted, with the causes
 */
async function destroyStack({ stack, state }, tools) {
    const { host, clock, signal, tell, say } = tools;
    const known = new Set((await host.events(state.id)).map(({ id }) => id));
    for (let tries = 1;; tries += 1) {
        await host.remove(stack);
        const seen = [];
        const status = await atRest(state.id, { host, clock, signal }, (event) => {
            if (known.has(event.id))
                return;
            known.add(event.id);
            seen.push(event);
            tell(event);
        });
        if (status === undefined)
            return 'leaving';
        if (status === 'DELETE_COMPLETE')
            return 'gone';
        const { lines, mayPass } = (0,_core_stack_removal_js__WEBPACK_IMPORTED_MODULE_2__/* .removalCauses */ .BF)(seen);
        if (!mayPass || tries >= removals.tries) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The stack could not be deleted:\n${lines.map((line) => `  ${line}`).join('\n')}`, {
                hint: 'Run mycli destroy again once that is settled: it goes on where it stopped.',
            });
        }
        say(`Something still holds the stack, as stopped tasks do for some minutes: trying again in ${removals.pauseMs / 1_000} s`);
        await clock.sleep(removals.pauseMs, signal);
        if (signal.aborted)
            return 'held';
    }
}
/** The status at which a stack comes to rest; undefined where it is no longer waited for. */
async function atRest(id, { host, clock, signal }, hear) {
    while (!signal.aborted) {
        await clock.sleep(pauseMs, signal);
        const state = await host.find(id);
        for (const event of await host.events(id))
            hear(event);
        if (!state)
            return 'DELETE_COMPLETE';
        if ((0,_core_stack_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .isAtRest */ .UU)(state.status))
            return state.status;
    }
    return undefined;
}
//# sourceMappingURL=stack.js.map

/***/ }),

/***/ 4287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ eventTeller)
/* harmony export */ });
/** Says each event of a stack that is the end of something, with the seconds since now. */
function eventTeller(clock, say) {
    const startedMs = clock.now();
    return ({ status, type, resource }) => {
        if (!/_(COMPLETE|FAILED)$/.test(status))
            return;
        const seconds = Math.round((clock.now() - startedMs) / 1_000);
        say(`${String(seconds).padStart(4)} s  ${status}  ${type.replace(/^AWS::/, '')}  ${resource}`);
    };
}
//# sourceMappingURL=events.js.map

/***/ }),

/***/ 1045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/app/stack.js
var app_stack = __webpack_require__(6541);
// EXTERNAL MODULE: ./build/src/core/stack/deployment.js
var deployment = __webpack_require__(7371);
// EXTERNAL MODULE: ./build/src/core/stack/parameters.js
var stack_parameters = __webpack_require__(6376);
// EXTERNAL MODULE: ./build/src/core/task/verdict.js + 1 modules
var verdict = __webpack_require__(7660);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(7422);
// EXTERNAL MODULE: ./build/src/cli/account.js
var account = __webpack_require__(7831);
// EXTERNAL MODULE: ./build/src/cli/events.js
var events = __webpack_require__(4287);
// EXTERNAL MODULE: ./build/src/cli/help.js + 1 modules
var help = __webpack_require__(7253);
// EXTERNAL MODULE: ./build/src/cli/init-args.js
var init_args = __webpack_require__(6964);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/core/source/git-hosts.js
var git_hosts = __webpack_require__(1293);
;// CONCATENATED MODULE: ./build/src/core/stack/credentials.js
/** All of them. */
const credentialKinds = {
    github: { label: 'GitHub token', variable: 'MYCLI_GITHUB_TOKEN' },
    gitlab: { label: 'GitLab token', variable: 'MYCLI_GITLAB_TOKEN' },
    ssh: { label: 'SSH key', variable: 'MYCLI_SSH_KEY' },
};
/** The SSM parameter that keeps one. */
const credentialName = (stack, kind) => `/mycli/${stack}/git/${kind}`;
/** What fits into a parameter of the tier that costs nothing, in bytes. */
const longest = 4_096;
/** A credential as it is kept, without the white space around it. */
function readCredential(kind, text) {
    const trimmed = text.trim();
    if (trimmed === '')
        return { problem: 'is empty.' };
    const problem = kind === 'ssh' ? keyProblem(trimmed) : tokenProblem(trimmed);
    if (problem !== undefined)
        return { problem };
    // OpenSSH reads no key whose last line does not end, nor one with the line ends of Windows.
    const value = kind === 'ssh' ? `${trimmed.replaceAll('\r\n', '\n')}\n` : trimmed;
    if (value.length <= longest)
        return { value };
    const instead = kind === 'ssh' ? ' Make a shorter one: ssh-keygen -t ed25519 -N "" -f deploy_key' : '';
    return { problem: `is longer than the 4 KB that Parameter Store takes.${instead}` };
}
// It goes into a header of HTTP.
const tokenProblem = (text) => /^[\x21-\x7e]+$/.test(text) ? undefined : 'must be one line of letters, digits and signs, without spaces.';
function keyProblem(text) {
    if (/^(ssh-|ecdsa-|sk-)/.test(text))
        return 'is a public key. Give the private one, whose file has no .pub at its end.';
    if (text.startsWith('PuTTY-'))
        return 'is a key of PuTTY. Convert it: puttygen KEY.ppk -O private-openssh -o KEY';
    const body = /^-----BEGIN ([A-Z ]*)PRIVATE KEY-----\r?\n([\x20-\x7e\r\n]+)\r?\n-----END \1PRIVATE KEY-----$/.exec(text);
    if (!body)
        return 'is no private SSH key in the form of OpenSSH or PEM.';
    const [, form = '', lines = ''] = body;
    return isEncrypted(form, lines)
        ? 'has a passphrase, which nothing could type. Give a key without one, such as a deploy key made for this.'
        : undefined;
}
function isEncrypted(form, lines) {
    if (form.startsWith('ENCRYPTED') || /^Proc-Type: .*ENCRYPTED/m.test(lines))
        return true;
    if (!form.startsWith('OPENSSH'))
        return false;
    // PROTOCOL.key of OpenSSH: a magic word, and the name of the cipher, which is none for a key without a passphrase.
    const start = lines.replace(/\s/g, '').slice(0, 40);
    return !start.startsWith('b3BlbnNzaC1rZXktdjEAAAAABG5vbmU');
}
//# sourceMappingURL=credentials.js.map
// EXTERNAL MODULE: ./build/src/cli/prompt.js
var cli_prompt = __webpack_require__(2212);
;// CONCATENATED MODULE: ./build/src/cli/init-credentials.js








/**
 * Finds the git credentials that are stored, takes those of the environment, and asks for the others where there is a
 * terminal; nothing is kept yet.
 * @returns undefined where a question was left
 */
async function chooseCredentials(init, before) {
    const { args, terminal, say, opened } = init;
    const names = await opened.account.parametersUnder(`/mycli/${args.stack}/git`);
    const isStored = (kind) => names.includes(credentialName(args.stack, kind));
    const open = git_hosts/* storedKinds */.dm.filter((kind) => args.replaceCredentials || !isStored(kind));
    for (const kind of git_hosts/* storedKinds */.dm) {
        const { label, variable } = credentialKinds[kind];
        if (open.includes(kind))
            continue;
        const more = terminal.env[variable] ? `; --replace-credentials takes that of ${variable}` : '';
        say(`The ${label} is stored in ${credentialName(args.stack, kind)}, and stays as it is${more}.`);
    }
    const given = await credentialsFor(open, init);
    if (given === undefined)
        return undefined;
    const unkept = given.map(([kind, value]) => ({
        label: credentialKinds[kind].label,
        name: credentialName(args.stack, kind),
        value,
        replaces: isStored(kind),
    }));
    const has = (kind) => isStored(kind) || given.some(([one]) => one === kind);
    const wishes = git_hosts/* storedKinds */.dm.flatMap((kind) => {
        const wish = has(kind) ? 'stored' : 'no';
        return (before?.parameters[stack_parameters/* credentialParameters */.eW[kind]] ?? 'no') === wish ? [] : [[kind, wish]];
    });
    return { wishes: Object.fromEntries(wishes), unkept };
}
async function credentialsFor(kinds, { args, terminal }) {
    if (!args.credentials)
        return [];
    const given = fromEnvironment(kinds, terminal);
    const asks = !args.yes && !args.dryRun && (0,cli_prompt/* isAskable */.cy)(terminal);
    if (!asks && args.replaceCredentials && given.length === 0) {
        const variables = kinds.map((kind) => credentialKinds[kind].variable);
        throw new errors/* UserError */.yo('--replace-credentials has nothing to replace a credential with.', {
            hint: `Set ${variables.join(', ')}.`,
        });
    }
    const rest = kinds.filter((kind) => !given.some(([one]) => one === kind));
    if (!asks || rest.length === 0)
        return given;
    const answers = await askFor(rest, terminal);
    return answers && [...given, ...answers];
}
function fromEnvironment(kinds, { env }) {
    const readings = kinds.flatMap((kind) => {
        const { variable } = credentialKinds[kind];
        const text = env[variable];
        return text === undefined || text === '' ? [] : [{ kind, variable, reading: readCredential(kind, text) }];
    });
    const problems = readings.flatMap(({ variable, reading }) => 'problem' in reading ? [{ where: variable, message: reading.problem }] : []);
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    return readings.flatMap(({ kind, reading }) => ('value' in reading ? [[kind, reading.value]] : []));
}
async function askFor(kinds, terminal) {
    const options = kinds.map((kind) => ({ value: kind, label: credentialKinds[kind].label }));
    const wanted = await (0,cli_prompt/* chooseAny */.aD)('Store credentials for private repositories? Space selects, Enter goes on; a workflow reads its own without.', options, terminal);
    if (wanted === undefined)
        return undefined;
    const given = [];
    for (const kind of kinds.filter((one) => wanted.includes(one))) {
        const read = kind === 'ssh' ? keyFileReader(terminal) : (text) => readCredential(kind, text);
        const problemOf = (answer) => {
            const reading = answer.trim() === '' ? undefined : read(answer);
            return reading && 'problem' in reading ? `This ${reading.problem}` : undefined;
        };
        const answer = await (0,cli_prompt/* askText */.L5)({ message: questions[kind], problemOf, isHidden: kind !== 'ssh' }, terminal);
        if (answer === undefined)
            return undefined;
        const reading = answer.trim() === '' ? undefined : read(answer);
        if (reading && 'value' in reading)
            given.push([kind, reading.value]);
    }
    return given;
}
const questions = {
    github: 'GitHub token that may read the repositories (Enter for none)',
    gitlab: 'GitLab token that may read the repositories (Enter for none)',
    ssh: 'File of the private SSH key, without a passphrase (Enter for none)',
};
/** No SSH key is as large as that. */
const largestFile = 65_536;
const keyFileReader = ({ cwd }) => (answer) => {
    const path = (0,external_node_path_.resolve)(cwd, answer.trim().replace(/^~(?=\/)/, (0,external_node_os_.homedir)()));
    try {
        const found = (0,external_node_fs_.statSync)(path);
        if (!found.isFile() || found.size > largestFile)
            return { problem: 'is no SSH key.' };
        return readCredential('ssh', (0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return { problem: 'cannot be read.' };
    }
};
//# sourceMappingURL=init-credentials.js.map
// EXTERNAL MODULE: ./build/src/compose/local.js + 10 modules
var local = __webpack_require__(1614);
// EXTERNAL MODULE: ./build/src/core/stack/files.js
var stack_files = __webpack_require__(8021);
;// CONCATENATED MODULE: ./build/src/cli/init-files.js





/**
 * Shows a first workflow and settings file, and writes them where there are none.
 * @returns whether every question was answered
 */
async function offerFiles(use, { terminal, say, asks, writes }) {
    const root = (await (0,local/* findWorkingCopy */.Kc)(terminal.cwd))?.path;
    const files = [
        { path: '.github/workflows/mycli.yml', text: (0,stack_files/* workflowText */.LS)(use) },
        { path: '.mycli.yaml', text: stack_files/* settingsText */.JV },
    ];
    for (const { path, text } of files) {
        const whole = (0,external_node_path_.join)(root ?? terminal.cwd, path);
        if (await isThere(whole)) {
            say(`${path} is there, and stays as it is.`);
            continue;
        }
        say(`\n${path}:\n${text.replace(/^(?=.)/gm, '  ')}`);
        if (root === undefined || !writes)
            continue;
        const answer = !asks || (await (0,cli_prompt/* confirm */.lJ)(`Write ${path}?`, terminal));
        if (answer === undefined)
            return false;
        if (!answer)
            continue;
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(whole), { recursive: true });
        // A file that has come meanwhile is not written over, and no link is followed.
        await (0,promises_.writeFile)(whole, text, { flag: 'wx' });
        say(`Wrote ${path}`);
    }
    return true;
}
const isThere = (path) => (0,promises_.stat)(path).then(() => true, () => false);
//# sourceMappingURL=init-files.js.map
// EXTERNAL MODULE: ./build/src/core/aws/region.js
var region = __webpack_require__(795);
// EXTERNAL MODULE: ./build/src/core/stack/provider.js
var provider = __webpack_require__(7869);
// EXTERNAL MODULE: ./build/src/cli/repository.js
var repository = __webpack_require__(1066);
;// CONCATENATED MODULE: ./build/src/cli/init-github.js




/** The repository whose workflows may run tasks. */
async function repositoryOf({ args, terminal, say }) {
    const found = await (0,repository/* findRepository */.W)(args.repository, terminal);
    say(found
        ? `Repository ${found.owner}/${found.name} (${found.id}, owner ${found.ownerId})`
        : 'No repository of GitHub here: no workflow will be able to run tasks. Name one with --repository OWNER/NAME.');
    return found;
}
/** The account's OIDC provider for GitHub, where it is not the stack's own. */
async function providerOf({ opened }, { before, account }) {
    if (before?.parameters['RepositoryIds'])
        return undefined; // it has been settled
    const arn = (0,provider/* gitHubProviderArn */.k)(opened.region, account);
    const audiences = await opened.account.audiences(arn);
    if (audiences === undefined)
        return undefined;
    const audience = (0,region/* defaultAudience */.Y)(opened.region);
    if (audiences.includes(audience))
        return arn;
    throw new errors/* UserError */.yo(`The account's OIDC provider for GitHub does not accept the audience ${audience}.`, {
        hint: `Add it: ${(0,provider/* addAudience */.C)(arn, audience)}`,
    });
}
//# sourceMappingURL=init-github.js.map
// EXTERNAL MODULE: ./build/src/compose/stack.js + 13 modules
var stack = __webpack_require__(2128);
;// CONCATENATED MODULE: ./build/src/cli/init-key.js


/** The key that is there, or a new one; nothing is kept yet. */
async function keyOf({ args, opened }, before) {
    if (before?.parameters['PublicKey'])
        return { publicKey: undefined, unkept: [] };
    const name = `/mycli/${args.stack}/key`;
    const kept = await opened.account.secret(name);
    if (kept === undefined) {
        const { publicKey, identity } = await (0,stack/* newKey */.uM)();
        return { publicKey, unkept: [{ label: 'key', name, value: identity, replaces: false }] };
    }
    const publicKey = await (0,stack/* publicKeyOf */.kc)(kept);
    if (publicKey !== undefined)
        return { publicKey, unkept: [] };
    throw new errors/* UserError */.yo(`The parameter ${name} is there, and is no age identity.`, {
        hint: `Remove it if nothing needs it: aws ssm delete-parameter --name ${name}`,
    });
}
//# sourceMappingURL=init-key.js.map
// EXTERNAL MODULE: ./build/src/app/like.js + 4 modules
var app_like = __webpack_require__(2684);
// EXTERNAL MODULE: ./build/src/core/arn.js
var core_arn = __webpack_require__(7066);
;// CONCATENATED MODULE: ./build/src/core/stack/like.js

/** The parameters of the template for these, beside what they are already. */
function likeParameters(needs, before) {
    if (needs.length === 0)
        return {};
    const more = (key, values) => [
        ...new Set([...(before[key] ?? '').split(',').filter(Boolean), ...values.filter((one) => one !== undefined)]),
    ].join(',');
    return {
        LikeServices: more('LikeServices', needs.map(({ service }) => service)),
        LikeClusters: more('LikeClusters', needs.map(({ cluster }) => cluster)),
        LikeRoles: more('LikeRoles', needs.flatMap(({ roles }) => roles)),
        LikeLogGroups: more('LikeLogGroups', needs.map(logGroupArn)),
        KeyReaders: more('KeyReaders', needs.map(({ keyReader }) => keyReader && (0,core_arn/* nameInArn */.s1)(keyReader))),
    };
}
function logGroupArn({ logGroup, taskDefinition }) {
    const arn = (0,core_arn/* parseArn */.Lw)(taskDefinition);
    return logGroup === undefined || !arn
        ? undefined
        : `arn:${arn.partition}:logs:${arn.region}:${arn.account}:log-group:${logGroup}:*`;
}
//# sourceMappingURL=like.js.map
;// CONCATENATED MODULE: ./build/src/cli/init-like.js



/**
 * The template's parameters for runs that are to be like services or task definitions, which are read and not changed.
 * @throws UserError where one is not there
 */
async function likeParametersOf(init, before) {
    const needs = [];
    for (const like of init.args.like ?? [])
        needs.push(await needsOf(like, init, before?.outputs['Cluster']));
    return likeParameters(needs, before?.parameters ?? {});
}
/** @param own ARN of the stack's cluster, where there is a stack */
async function needsOf(like, { opened, args }, own) {
    if (like.kind === 'service' && (like.cluster ?? own) === undefined) {
        throw new errors/* UserError */.yo(`${like.text} names no cluster, and the stack has none yet.`, {
            hint: `Name it: --like service/CLUSTER/${like.name}.`,
        });
    }
    const names = { like: '--like', cluster: '--like', region: '--region' };
    const order = { like, container: undefined, cluster: own, region: opened.region, takesImage: false, names };
    const { service, taskDefinition, inputs } = await (0,app_like/* readLikeness */.D)(order, opened.like);
    const execution = inputs['execution-role'];
    return {
        service: service?.arn,
        cluster: service?.cluster === own ? undefined : service?.cluster,
        roles: [execution, inputs['task-role']].filter((role) => role !== undefined),
        keyReader: args.likeKey ? execution : undefined,
        logGroup: inputs['log-group'],
        taskDefinition,
    };
}
//# sourceMappingURL=init-like.js.map
// EXTERNAL MODULE: ./build/src/core/survey/account.js
var survey_account = __webpack_require__(4507);
// EXTERNAL MODULE: ./build/src/core/survey/finding.js
var finding = __webpack_require__(8177);
// EXTERNAL MODULE: ./build/src/core/survey/network.js
var network = __webpack_require__(3094);
;// CONCATENATED MODULE: ./build/src/core/survey/vpc-choice.js

/** Fargate takes no more: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AwsVpcConfiguration.html */
const mostSubnets = 16;
const kinds = [
    { wayOut: 'gateway', publicIp: true, words: 'public subnet' },
    { wayOut: 'other', publicIp: false, words: 'private subnet' },
];
/** What there is to choose from: of each VPC its public subnets, and its private ones with a way out. */
function networkChoices(vpcs, subnets) {
    return vpcs.flatMap((vpc) => kinds.flatMap(({ wayOut, publicIp, words }) => {
        const fitting = subnets.filter((one) => one.vpc === vpc.id && one.wayOut === wayOut).slice(0, mostSubnets);
        if (fitting.length === 0)
            return [];
        const label = `${labelOf(vpc)}: ${(0,core_text/* count */.U9)(fitting.length, words)}`;
        return [{ vpc: vpc.id, subnets: fitting.map(({ id }) => id), publicIp, label }];
    }));
}
function labelOf({ id, name, isDefault, cidr }) {
    const called = name === undefined ? (isDefault ? ', the default one' : '') : `, ${(0,core_text/* printable */.g$)(name, 40)}`;
    return `${(0,core_text/* printable */.g$)(id)}${called} (${(0,core_text/* printable */.g$)(cidr)})`;
}
/** A choice as options of a command line. */
const asOptions = ({ vpc, subnets, publicIp }) => `--vpc ${vpc} --subnets ${subnets.join(',')}${publicIp ? '' : ' --no-public-ip'}`;
//# sourceMappingURL=vpc-choice.js.map
;// CONCATENATED MODULE: ./build/src/cli/init-network.js






/**
 * Where the tasks of a stack are to run. A new stack gets a VPC of its own, or one that is chosen from those that are
 * there, which it has to where the account may have no more.
 * @returns undefined where the question was left
 * @throws UserError where there is no room for a new VPC, and no terminal to choose in
 */
async function chooseNetwork(init, before) {
    const { args } = init;
    if (args.vpc !== undefined)
        await tellNetwork(init);
    if (args.vpc !== undefined || before)
        return {};
    const there = await survey(init);
    if (!there && args.publicIp === false)
        throw noNetwork(init, 'public', undefined);
    if (!there)
        return {};
    const { choices, own } = there;
    const [first] = choices;
    const asks = !args.yes && !args.dryRun && (0,cli_prompt/* isAskable */.cy)(init.terminal);
    if (own !== 'possible' && (!asks || !first))
        throw noNetwork(init, own, first);
    return asks && first ? ask(init, choices, own === 'possible') : {};
}
function noNetwork({ opened: { region } }, own, first) {
    const what = own === 'full'
        ? `There is no room for another VPC in ${region}.`
        : 'A new VPC has public subnets alone, where tasks without a public address reach nothing.';
    const more = `aws service-quotas request-service-quota-increase --region ${region} --service-code vpc --quota-code ${survey_account/* quotaCodes */.Rv.vpcs} --desired-value 10`;
    const otherwise = own === 'full' ? `Ask for more: ${more}` : 'Make private subnets with a NAT gateway first, and name them.';
    return new errors/* UserError */.yo(what, { hint: first ? `Name one that is there, such as ${asOptions(first)}` : otherwise });
}
async function ask(init, choices, mayBeOwn) {
    const own = mayBeOwn ? [{ value: '', label: 'A new VPC, which costs nothing while no task runs' }] : [];
    const options = [...own, ...choices.map((one, at) => ({ value: String(at), label: one.label }))];
    const answer = await (0,cli_prompt/* choose */.Sw)('Where are tasks to run?', options, init.terminal);
    if (answer === undefined)
        return undefined;
    const chosen = answer === '' ? undefined : choices[Number(answer)];
    return chosen ? { vpc: chosen.vpc, subnets: chosen.subnets, publicIp: chosen.publicIp } : {};
}
/** The networks that fit the options, and whether a VPC may be made. Without the right to look, a new one is tried. */
async function survey({ args, opened, say, }) {
    const isPrivate = args.publicIp === false;
    try {
        const vpcs = await opened.survey.vpcs();
        const subnets = await opened.survey.subnetsOf(vpcs.map(({ id }) => id));
        const isFull = vpcs.length >= (await vpcQuota(opened));
        const choices = networkChoices(vpcs, subnets).filter(({ publicIp }) => !(isPrivate && publicIp));
        return { choices, own: isPrivate ? 'public' : isFull ? 'full' : 'possible' };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        say(`The VPCs of the account are not shown: ${error.message}`);
        return undefined;
    }
}
/** How many VPCs there may be; where that is not to be known, CloudFormation finds out. */
async function vpcQuota({ survey }) {
    try {
        return await survey.quota('vpc', survey_account/* quotaCodes */.Rv.vpcs);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return Number.POSITIVE_INFINITY;
    }
}
/** What would be wrong with the network that the options name. It is said, and no more: a route may come later. */
async function tellNetwork({ args, opened, say }) {
    const { subnets = [], securityGroups = [], publicIp = true } = args;
    try {
        const [foundSubnets, groups] = await Promise.all([
            opened.survey.subnets(subnets),
            opened.survey.securityGroups(securityGroups),
        ]);
        const found = (0,network/* networkFindings */.n)({ subnets, securityGroups, publicIp }, { subnets: foundSubnets, groups });
        for (const line of found.flatMap(finding/* findingLines */.hq))
            say(line);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        say(`The network is not looked at: ${error.message}`);
    }
}
const capacityChoices = [
    { value: 'on-demand', label: 'On demand' },
    {
        value: 'spot-then-on-demand',
        label: 'Spot where there is some: a third of the price, but AWS may stop a task in the middle',
    },
    { value: 'spot', label: 'Spot alone' },
];
/**
 * The capacity of runs that name none.
 * @returns undefined where the question was left; as the options have it, where they do or nothing is asked
 */
async function chooseCapacity({ args, terminal }, before) {
    if (args.capacity !== undefined || before || args.yes || args.dryRun || !(0,cli_prompt/* isAskable */.cy)(terminal))
        return {};
    const capacity = await (0,cli_prompt/* choose */.Sw)('On which capacity, where a run names none?', capacityChoices, terminal);
    return capacity === undefined ? undefined : { capacity };
}
//# sourceMappingURL=init-network.js.map
;// CONCATENATED MODULE: ./build/src/cli/init-secrets.js
/** A line for each, as it would be kept. */
const secretLines = (secrets) => secrets.map(({ label, name, replaces }) => `  ${replaces ? 'replace' : 'store'}  ${label} in the SSM parameter ${name}`);
/** Keeps them, each by itself: a stack that then fails to deploy finds them the next time. */
async function keepSecrets({ opened, say }, secrets) {
    const { account } = opened;
    for (const { label, name, value, replaces } of secrets) {
        await (replaces ? account.replaceSecret(name, value) : account.keepSecret(name, value));
        say(`Stored the ${label} in the SSM parameter ${name}`);
    }
}
/** Says what of them is there where the stack is not. */
function tellKept({ say }, secrets) {
    for (const { label, name } of secrets)
        say(`The ${label} stays in the SSM parameter ${name}: the next init finds it.`);
}
//# sourceMappingURL=init-secrets.js.map
;// CONCATENATED MODULE: ./build/src/cli/init-stack.js



/** Statuses of a stack that was never there, or is no more, and what became of it. */
const remains = {
    CREATE_FAILED: 'it could not be made earlier',
    ROLLBACK_COMPLETE: 'it could not be made earlier',
    ROLLBACK_FAILED: 'it could not be made earlier',
    DELETE_FAILED: 'it could not be deleted earlier',
};
/**
 * What there is of the stack; what an earlier failure left of one that never was is removed first.
 * @returns `leaving` where that was not waited for
 */
async function stackAsItIs({ args, say }, tools) {
    const state = await tools.host.find(args.stack);
    if (!state || state.status === 'REVIEW_IN_PROGRESS')
        return undefined;
    (0,app_stack/* checkOurs */.mi)(args.stack, state);
    const { status } = state;
    const became = remains[status];
    if (became !== undefined) {
        if (args.dryRun) {
            throw new errors/* UserError */.yo(`Stack ${args.stack} is in ${status}: ${became}.`, {
                hint: 'mycli init without --dry-run removes what is left of it, and makes it anew.',
            });
        }
        say(`Removing what an earlier failure left of stack ${args.stack} (${status})`);
        return (await (0,app_stack/* removeStack */.pX)(args.stack, state, tools)) ? undefined : 'leaving';
    }
    if (status === 'UPDATE_ROLLBACK_FAILED') {
        throw new errors/* UserError */.yo(`Stack ${args.stack} is in ${status}: an earlier change could not be taken back.`, {
            hint: `Mend what its events name, then: aws cloudformation continue-update-rollback --stack-name ${args.stack}`,
        });
    }
    if (!(0,deployment/* isAtRest */.UU)(status)) {
        const what = status === 'DELETE_IN_PROGRESS' ? 'deleted' : 'changed';
        throw new errors/* UserError */.yo(`Stack ${args.stack} is being ${what} (${status}).`, {
            hint: 'Wait until that has ended, and run it again.',
        });
    }
    return state;
}
//# sourceMappingURL=init-stack.js.map
// EXTERNAL MODULE: ./build/src/cli/exec.js + 4 modules
var exec = __webpack_require__(5693);
;// CONCATENATED MODULE: ./build/src/cli/init-try.js





/** The command with which a stack is tried. */
function tryCommand({ args, opened }) {
    const profile = args.profile === undefined ? '' : `AWS_PROFILE=${args.profile} `;
    return `${profile}mycli exec ${placeWords({ args, opened }).join(' ')} "echo hello"`;
}
const placeWords = ({ args, opened }) => [
    ...['--aws-region', opened.region],
    ...(0,stack_files/* stackWords */.q)(args.stack),
];
/** How long IAM may take until ECS can assume a role that is new, and how often that is waited for. */
const roleSettles = { pauseMs: 15_000, times: 2 };
/**
 * Offers a first run, and makes it where that is wanted. The stack is ready however it ends, so a failure is told, and
 * no more.
 * @returns whether the question was answered
 */
async function offerTry(init, isDeployed) {
    const { args, terminal, say } = init;
    const asks = isDeployed && !args.yes && (0,cli_prompt/* isAskable */.cy)(terminal);
    const answer = args.try || (asks && (await (0,cli_prompt/* confirm */.lJ)('Run echo hello on it now? It takes about a minute.', terminal)));
    if (answer)
        await tryOut(init, isDeployed);
    else
        say(`Try it: ${tryCommand(init)}`);
    return answer !== undefined;
}
async function tryOut(init, rolesAreNew) {
    const { opened, say, terminal } = init;
    const { clock } = opened;
    for (let waits = 0; !terminal.signal.aborted; waits += 1) {
        const startedMs = clock.now();
        const ran = await runOnce(init);
        if (ran === 'ok')
            return say(`The first run took ${Math.round((clock.now() - startedMs) / 1_000)} s.`);
        if (ran === 'failed' || !rolesAreNew || waits >= roleSettles.times)
            break;
        say(`A new role takes some seconds until ECS can assume it: trying again in ${roleSettles.pauseMs / 1_000} s`);
        await clock.sleep(roleSettles.pauseMs, terminal.signal);
    }
    const doctor = ['mycli doctor --region', opened.region, ...(0,stack_files/* stackWords */.q)(init.args.stack)].join(' ');
    say(`The stack is ready, but its first run failed. See why: ${doctor}\nTry it again: ${tryCommand(init)}`);
}
/** As `mycli exec` does; `unstarted` where no command ran, which a role that is too new may be the cause of. */
async function runOnce({ args, opened, terminal, say }) {
    try {
        const code = await (0,exec.exec)([...placeWords({ args, opened }), 'echo hello'], terminal, args.profile);
        return code === 0 ? 'ok' : code === verdict/* exitCodes */.h.noCommandRan ? 'unstarted' : 'failed';
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        say(`mycli: ${error.message}${error.hint === undefined ? '' : `\n  ${error.hint}`}`);
        return error instanceof errors/* StartRefused */.Vi ? 'unstarted' : 'failed';
    }
}
//# sourceMappingURL=init-try.js.map
// EXTERNAL MODULE: ./build/src/cli/layout.js
var layout = __webpack_require__(7504);
;// CONCATENATED MODULE: ./build/src/cli/init.js






















/** `mycli init`: makes or changes the stack that runs on Fargate need. */
async function init(argv, terminal) {
    const args = (0,init_args.readInitArgs)(argv);
    if (args.help)
        return print((0,help.initHelp)((0,layout/* widthOf */.qz)(terminal.stdout)), terminal);
    const template = await (0,promises_.readFile)((0,external_node_path_.join)(terminal.bundle, 'template.yaml'), 'utf8');
    if (args.template)
        return print(template, terminal);
    (0,init_args.checkAskable)(args, (0,cli_prompt/* isAskable */.cy)(terminal));
    const say = (text) => void terminal.stderr.write(`${text}\n`);
    const opened = await (0,account/* openAccountOf */.J)(args, terminal);
    try {
        return await initIn({ args, template, terminal, say, opened });
    }
    finally {
        opened.close();
    }
}
function print(text, { stdout }) {
    stdout.write(text);
    return 0;
}
async function initIn(init) {
    const { args, terminal, say, opened } = init;
    const { region, account } = opened;
    const tools = { host: opened.stacks, clock: opened.clock, signal: terminal.signal };
    const caller = await account.caller();
    say(`Account ${caller.account}, ${region}, as ${caller.arn}`);
    const repository = await repositoryOf(init);
    const before = await stackAsItIs(init, tools);
    if (before === 'leaving') {
        return cancelled(say, `CloudFormation goes on removing stack ${args.stack} by itself. Run mycli init again then.`);
    }
    if (terminal.signal.aborted)
        return cancelled(say, 'Nothing was made.');
    const key = await keyOf(init, before);
    const provider = repository && (await providerOf(init, { before, account: caller.account }));
    const network = await chooseNetwork(init, before);
    const capacity = network && (await chooseCapacity(init, before));
    const credentials = capacity && (await chooseCredentials(init, before));
    if (credentials === undefined)
        return cancelled(say, 'Nothing was made.');
    const likes = await likeParametersOf(init, before);
    const { stack, role } = args;
    const wishes = {
        ...args,
        ...network,
        ...capacity,
        repository,
        provider,
        likes,
        publicKey: key.publicKey,
        credentials: credentials.wishes,
    };
    const parameters = (0,stack_parameters/* stackParameters */.vi)(wishes, before?.parameters ?? {});
    const order = { stack, role, template: init.template, parameters, isNew: before === undefined };
    return propose(init, { order, tools, repository, before, secrets: [...key.unkept, ...credentials.unkept] });
}
/** Shows what would be done, and does it where that is wanted. */
async function propose(init, plan) {
    const { args, terminal, say } = init;
    const { order, tools, before, secrets } = plan;
    const { stack } = order;
    say(before ? `Stack ${stack} is there (${before.status}). What would change:` : `Stack ${stack} would be made new:`);
    const proposal = await (0,app_stack/* proposeStack */.d$)(order, tools);
    if (proposal.status === 'pending')
        return cancelled(say, 'Nothing was made.');
    if (proposal.driftUnknown !== undefined) {
        say(`What was changed by hand is not compared, and stays as it is: ${proposal.driftUnknown}`);
    }
    if (proposal.status === 'empty') {
        say('  nothing: it is as it should be.');
        for (const line of args.dryRun ? secretLines(secrets) : [])
            say(line);
        if (!args.dryRun)
            await keepSecrets(init, secrets);
        return finish(init, { state: before, repository: plan.repository, isDeployed: false });
    }
    for (const line of [...(0,deployment/* changeLines */.Ow)(proposal.changes), ...secretLines(secrets), ...deployment/* costLines */.FF])
        say(line);
    const discard = () => (0,app_stack/* discardProposal */.rK)(stack, proposal.id, { host: tools.host, isNew: order.isNew });
    const answer = args.dryRun
        ? false
        : args.yes || (await (0,cli_prompt/* confirm */.lJ)(`Deploy ${(0,core_text/* count */.U9)(proposal.changes.length, 'change')}?`, terminal));
    if (!answer) {
        await discard();
        say('Nothing was made.');
        return args.dryRun ? 0 : verdict/* exitCodes */.h.cancelled;
    }
    await prepare(init, secrets).catch(async (error) => {
        // Why it failed matters more than that its change set stays.
        await discard().catch(() => { });
        throw error;
    });
    return deploy(init, { ...plan, proposal: proposal.id });
}
const cancelled = (say, text) => {
    say(text);
    return verdict/* exitCodes */.h.cancelled;
};
/** How long IAM may take until a new role is known everywhere. */
const roleSettlesMs = 10_000;
async function prepare(init, secrets) {
    const { opened, say, terminal } = init;
    if (await opened.account.makeServiceLinkedRole()) {
        say("Made ECS's service-linked role, which the account did not have yet");
        await opened.clock.sleep(roleSettlesMs, terminal.signal);
    }
    await keepSecrets(init, secrets);
}
async function deploy(init, plan) {
    const { say, opened } = init;
    const { order, proposal, tools, secrets } = plan;
    const tell = (0,events/* eventTeller */.T)(opened.clock, say);
    const state = await (0,app_stack/* deployStack */.gE)(order, proposal, { ...tools, tell }).catch((error) => {
        tellKept(init, secrets);
        throw error;
    });
    if (state)
        return finish(init, { state, repository: plan.repository, isDeployed: true });
    return cancelled(say, `CloudFormation goes on with stack ${order.stack} by itself. mycli init shows how it stands, and goes on.`);
}
async function finish(init, { state, repository, isDeployed }) {
    const { args, say, opened, terminal } = init;
    const role = state?.outputs['WorkflowRoleArn'];
    say(`Stack ${args.stack} is ready.`);
    if (role !== undefined && repository) {
        const use = { stack: args.stack, region: opened.region, workflowRole: role };
        const isAnswered = await offerFiles(use, { terminal, say, asks: !args.yes, writes: !args.dryRun });
        if (!isAnswered)
            return cancelled(say, 'mycli init goes on with the rest.');
    }
    if (args.dryRun)
        return 0;
    return (await offerTry(init, isDeployed)) ? 0 : verdict/* exitCodes */.h.cancelled;
}
//# sourceMappingURL=init.js.map

/***/ }),

/***/ 2212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ askText),
/* harmony export */   Sw: () => (/* binding */ choose),
/* harmony export */   aD: () => (/* binding */ chooseAny),
/* harmony export */   cy: () => (/* binding */ isAskable),
/* harmony export */   lJ: () => (/* binding */ confirm)
/* harmony export */ });
/** Whether there is a person to ask. */
const isAskable = ({ stdin, stderr }) => stdin.isTTY === true && stderr.isTTY === true;
/** Asks a yes or no; undefined where the question was left, by Ctrl-C or Escape. */
async function confirm(message, terminal) {
    const clack = await __webpack_require__.e(/* import() */ 6170).then(__webpack_require__.bind(__webpack_require__, 6170));
    const answer = await clack.confirm({ message, initialValue: false, ...streams(terminal) });
    return clack.isCancel(answer) ? undefined : answer;
}
/** Asks for one of a list, the first where nothing is changed; undefined where the question was left. */
async function choose(message, options, terminal) {
    const clack = await __webpack_require__.e(/* import() */ 6170).then(__webpack_require__.bind(__webpack_require__, 6170));
    const choices = options.map(({ value, label }) => ({ value: value, label }));
    const answer = await clack.select({ message, options: choices, ...streams(terminal) });
    return clack.isCancel(answer) ? undefined : answer;
}
/** Asks for any of a list, or none; undefined where the question was left. */
async function chooseAny(message, options, terminal) {
    const clack = await __webpack_require__.e(/* import() */ 6170).then(__webpack_require__.bind(__webpack_require__, 6170));
    const choices = options.map(({ value, label }) => ({ value: value, label }));
    const answer = await clack.multiselect({ message, options: choices, required: false, ...streams(terminal) });
    return clack.isCancel(answer) ? undefined : answer;
}
/** Asks for a text; undefined where the question was left. */
async function askText({ message, problemOf, isHidden }, terminal) {
    const clack = await __webpack_require__.e(/* import() */ 6170).then(__webpack_require__.bind(__webpack_require__, 6170));
    const validate = (answer) => problemOf(answer ?? '');
    const how = { message, validate, ...streams(terminal) };
    const answer = await (isHidden ? clack.password({ ...how, clearOnError: true }) : clack.text(how));
    return clack.isCancel(answer) ? undefined : (answer ?? '');
}
const streams = ({ stdin: input, stderr: output, signal }) => ({ input, output, signal });
//# sourceMappingURL=prompt.js.map

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

/***/ 7371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ costLines),
/* harmony export */   Nj: () => (/* binding */ isDeployed),
/* harmony export */   Ow: () => (/* binding */ changeLines),
/* harmony export */   UU: () => (/* binding */ isAtRest),
/* harmony export */   cZ: () => (/* binding */ causesOf)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7422);

/** Whether nothing more happens to a stack by itself. */
const isAtRest = (status) => !status.endsWith('_IN_PROGRESS') || status === 'REVIEW_IN_PROGRESS';
/** Whether a deployment has done what was wanted. */
const isDeployed = (status) => status === 'CREATE_COMPLETE' || status === 'UPDATE_COMPLETE';
// What CloudFormation says of resources that it was still at when another one failed.
const followed = /^Resource (creation|update) cancelled/i;
const failures = ['CREATE_FAILED', 'UPDATE_FAILED'];
/**
 * Why a deployment failed: each resource that failed by itself, the first one first. Several may, since CloudFormation
 * makes them side by side.
 * @param events in the order of time
 */
function causesOf(events) {
    return events
        .filter(({ status, reason = 'none' }) => failures.includes(status) && !followed.test(reason))
        .map(({ resource, type, reason }) => `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(resource)} (${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(type)}): ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(reason ?? 'no reason given', 1_000)}`);
}
const words = {
    Add: 'add',
    Modify: 'change',
    Remove: 'remove',
    SyncWithActual: 'adopt',
};
const driftWords = { changed: '  (drifted: put back)', deleted: '  (deleted by hand: made again)' };
/** A line for each change, in columns. */
function changeLines(changes) {
    const rows = changes.map(({ action, resource, type, replaced, drift }) => [
        replaced ? 'replace' : (words[action] ?? (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(action)),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(type.replace(/^AWS::/, '')),
        `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(resource)}${drift === undefined ? '' : driftWords[drift]}`,
    ]);
    const widths = [0, 1].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
    return rows.map(([verb = '', type = '', name = '']) => `  ${verb.padEnd(widths[0] ?? 0)}  ${type.padEnd(widths[1] ?? 0)}  ${name}`);
}
/** What a stack costs, idle and at work. Prices of us-east-1, which AWS changes: docs/cost.md. */
const costLines = [
    'Idle it costs nothing. A run of the default size costs about $0.05 an hour on demand, a third of that on Spot,',
    'and $0.005 an hour for its public IPv4 address.',
];
//# sourceMappingURL=deployment.js.map

/***/ }),

/***/ 7869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ addAudience),
/* harmony export */   k: () => (/* binding */ gitHubProviderArn)
/* harmony export */ });
/* harmony import */ var _aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(476);

/** The ARN of an account's OIDC provider for GitHub: there is one for each address. */
const gitHubProviderArn = (region, account) => `arn:${(0,_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .iQ)(region)?.name ?? 'aws'}:iam::${account}:oidc-provider/token.actions.githubusercontent.com`;
/** The command with which a provider accepts one more audience. */
const addAudience = (arn, audience) => `aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${arn} --client-id ${audience}`;
//# sourceMappingURL=provider.js.map

/***/ }),

/***/ 7302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ removalCauses),
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   R4: () => (/* binding */ belongingLines),
/* harmony export */   my: () => (/* binding */ isRoleOfStack)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7066);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7422);


/** Whether a role, by its ARN, is in the path that the template gives to the roles of a stack. */
const isRoleOfStack = (stack, arn) => /:role\/(?:.+\/)?mycli-system\/([^/]+)\/[^/]+$/.exec(arn)?.[1] === stack;
/** Whether there is nothing of it. */
const isEmpty = ({ tasks, parameters, definitions, repositories }) => tasks.length + parameters.length + definitions.length + repositories.length === 0;
/** A line for each kind of thing that goes, or stays. */
function belongingLines(belongings) {
    const { tasks, parameters, definitions, repositories, unseen, provider } = belongings;
    const families = new Set(definitions.map((arn) => arn.replace(/^.*task-definition\//, '').replace(/:\d+$/, '')));
    return [
        ...tasks.map((arn) => `  stop    task ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)((0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .nameInArn */ .s1)(arn))}`),
        ...parameters.map((name) => `  delete  SSM parameter ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(name)}`),
        ...[...families].map((family) => `  delete  task definition ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(family)}`),
        ...repositories.map((name) => `  delete  ECR repository ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(name)} with its images`),
        ...(unseen === undefined ? [] : [`  ?       ECR repositories of the image cache: ${unseen}`]),
        ...(provider === undefined
            ? []
            : [`  keep    OIDC provider ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(provider)}: other repositories may use it`]),
    ];
}
// A task that was told to stop holds its cluster until it has, and its network interface holds security group and subnets
// for some minutes more.
const lingering = /cannot be deleted while tasks are active|has a dependent object|has dependencies and cannot be deleted|currently in use/i;
/** Why a stack could not be deleted, what to do about each cause, and whether waiting helps. */
function removalCauses(events) {
    const own = events.flatMap(({ status, type, resource, reason }) => status === 'DELETE_FAILED' && type !== 'AWS::CloudFormation::Stack' && reason !== undefined
        ? [{ resource, type, reason }]
        : []);
    return {
        lines: own.map(({ resource, type, reason }) => `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(resource)} (${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(type)}): ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(reason, 1_000)}${advice(type, reason)}`),
        mayPass: own.length > 0 && own.every(({ reason }) => lingering.test(reason)),
    };
}
function advice(type, reason) {
    if (/deletion protection/i.test(reason)) {
        return '\n    Lift it: aws logs put-log-group-deletion-protection --log-group-identifier NAME --no-deletion-protection-enabled';
    }
    if (type === 'AWS::EC2::SecurityGroup' && lingering.test(reason)) {
        return '\n    Something outside of the stack uses it, such as a rule of another group: aws ec2 describe-security-groups --filters Name=ip-permission.group-id,Values=ID';
    }
    return '';
}
//# sourceMappingURL=removal.js.map

/***/ }),

/***/ 4507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rv: () => (/* binding */ quotaCodes),
/* harmony export */   T1: () => (/* binding */ settingFindings),
/* harmony export */   ho: () => (/* binding */ quotaFindings)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7422);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8177);


/** Quotas of Fargate, by their codes. https://docs.aws.amazon.com/general/latest/gr/ecs-service.html */
const quotaCodes = { onDemand: 'L-3032A538', spot: 'L-36FBB829', vpcs: 'L-F678F1CE' };
const unitsOfVcpu = 1_024;
const kinds = [
    ['onDemand', 'on demand', quotaCodes.onDemand],
    ['spot', 'of Spot', quotaCodes.spot],
];
/**
 * How many tasks of a size may run at once.
 * @param cpu in CPU units
 */
function quotaFindings(quotas, cpu, region) {
    const vcpus = cpu / unitsOfVcpu;
    const size = `${vcpus} vCPU${vcpus === 1 ? '' : 's'}`;
    return kinds.map(([kind, words, code]) => {
        const tasks = Math.floor((quotas[kind] * unitsOfVcpu) / cpu);
        const text = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(quotas[kind], 'vCPU')} ${words}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(tasks, 'task')} of ${size} at once.`;
        if (tasks > 0)
            return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .good */ .uw)(text);
        const wanted = Math.ceil(vcpus);
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .MB)(text, `aws service-quotas request-service-quota-increase --region ${region} --service-code fargate --quota-code ${code} --desired-value ${wanted}`);
    });
}
/** Settings of ECS that change what a task is or costs. */
function settingFindings(settings) {
    const found = [];
    if (settings['guardDutyActivate'] === 'on') {
        found.push((0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4)('GuardDuty puts a container of its own into each task: it starts later, and costs by the vCPU hour.'));
    }
    if (settings['fargateTaskRetirementWaitPeriod'] === '0') {
        found.push((0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .MB)('AWS may retire a long task at once, since the account waits for no notice (fargateTaskRetirementWaitPeriod 0).', 'aws ecs put-account-setting-default --name fargateTaskRetirementWaitPeriod --value 7'));
    }
    return found;
}
//# sourceMappingURL=account.js.map

/***/ })

};
