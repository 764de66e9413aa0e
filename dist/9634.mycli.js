export const id = 9634;
export const ids = [9634];
export const modules = {

/***/ 4396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finishOnFargate: () => (/* binding */ finishOnFargate),
  openFargate: () => (/* binding */ openFargate),
  planOnFargate: () => (/* binding */ planOnFargate),
  previewLike: () => (/* binding */ previewLike)
});

// EXTERNAL MODULE: ./build/src/adapters/aws/connection.js + 10 modules
var aws_connection = __webpack_require__(508);
// EXTERNAL MODULE: ./build/src/app/waiting.js
var waiting = __webpack_require__(5738);
// EXTERNAL MODULE: ./build/src/core/settings/amounts.js
var amounts = __webpack_require__(6962);
// EXTERNAL MODULE: ./build/src/core/task/envelope.js
var envelope = __webpack_require__(3151);
// EXTERNAL MODULE: ./build/src/core/aws/names.js
var names = __webpack_require__(9935);
;// CONCATENATED MODULE: ./build/src/core/aws/tags.js
const longestKey = 128;
const longestValue = 256;
const mostTags = 50;
/**
 * Tags that AWS accepts for any facts: `mycli:` goes before each name, characters that tags may not have
 * become `_`, what is too long is cut, and what is empty or too many is left out.
 * @param facts by their names: repository, sha, run-id and so on
 */
function tagsOf(facts) {
    const tags = new Map();
    for (const [name, fact] of Object.entries(facts)) {
        const key = fit(`mycli:${name}`, longestKey);
        // AWS keeps the prefix aws: to itself, for values too.
        const value = fit(fact ?? '', longestValue).replace(/^aws:/i, (prefix) => `${prefix.slice(0, -1)}_`);
        if (value !== '' && !tags.has(key) && tags.size < mostTags)
            tags.set(key, value);
    }
    return [...tags].map(([key, value]) => ({ key, value }));
}
// The pattern of ECS's Tag: letters and digits of any script, and these. A lone half of a character is none of them.
const notAllowed = /[^\p{L}\p{N} +\-=._:/@]/gu;
function fit(text, limit) {
    const allowed = text.trim().replace(notAllowed, '_').slice(0, limit);
    return allowed.replace(/[\ud800-\udbff]$/, '').trim(); // not inside a character
}
//# sourceMappingURL=tags.js.map
;// CONCATENATED MODULE: ./build/src/core/aws/run-task.js




/** The request of one attempt: the same for the same attempt, as its token demands. */
function runTaskRequest(start) {
    const { place, tags } = start.settings;
    return {
        cluster: place.cluster,
        taskDefinition: start.family,
        count: 1,
        ...capacityOf(start),
        networkConfiguration: {
            awsvpcConfiguration: {
                subnets: [...place.subnets],
                ...(place.securityGroups.length === 0 ? {} : { securityGroups: [...place.securityGroups] }),
                assignPublicIp: place.publicIp ? 'ENABLED' : 'DISABLED',
            },
        },
        overrides: overridesOf(start),
        startedBy: (0,names/* startedBy */.l3)(start.executionId),
        clientToken: start.clientToken,
        tags: tagsOf({ ...tags, 'execution-id': start.executionId }),
        enableECSManagedTags: true,
    };
}
// A launch type would not do for Spot, and the weight would be 0 if it were not said.
function capacityOf({ settings, onDemand, }) {
    if (onDemand && settings.byLaunchType)
        return { launchType: 'FARGATE' };
    return { capacityProviderStrategy: [{ capacityProvider: onDemand ? 'FARGATE' : 'FARGATE_SPOT', weight: 1 }] };
}
function overridesOf({ settings: { container }, executionId, envelope }) {
    return {
        cpu: String(container.cpu),
        memory: String(container.memory),
        // RunTask takes 21 and more: what Fargate gives by itself cannot be asked for.
        ...(container.ephemeralStorage === undefined || container.ephemeralStorage <= amounts/* ownStorage */.aY
            ? {}
            : { ephemeralStorage: { sizeInGiB: container.ephemeralStorage } }),
        containerOverrides: [
            {
                name: names/* containers */.l8.checkout,
                environment: [
                    { name: names/* variables */.Ee.executionId, value: executionId },
                    { name: names/* variables */.Ee.envelope, value: envelope },
                ],
            },
        ],
    };
}
/** Characters of JSON, punctuation included, that AWS takes as the overrides of a task (RunTask, `overrides`). */
const longestOverrides = 8_192;
/** How many of them a request has. */
const overridesLength = ({ overrides }) => JSON.stringify(overrides).length;
/**
 * Refuses a request that AWS would, before it is sent.
 * @throws UserError with what the envelope takes, what is left for it, and what to do
 */
function checkOverrides(request) {
    const variable = request.overrides.containerOverrides[0]?.environment.find(({ name }) => name === names/* variables */.Ee.envelope);
    const taken = variable?.value.length ?? 0;
    (0,envelope/* checkEnvelopeSize */.Q)(taken, longestOverrides - (overridesLength(request) - taken), 'fargate');
}
/** Names one attempt to AWS, which starts one task for it however often it is asked. At most 64 characters. */
const clientTokenOf = (executionId, attempt) => `${executionId}-${attempt}`;
//# sourceMappingURL=run-task.js.map
// EXTERNAL MODULE: ./build/src/core/source/git-hosts.js
var git_hosts = __webpack_require__(1293);
;// CONCATENATED MODULE: ./build/src/core/aws/task-definition.js


/**
 * The three containers of a task, with all that RunTask cannot override and nothing that it can: what differs from run
 * to run is in the request, so that runs share a definition.
 */
function taskDefinition(facts) {
    const { place, container } = facts;
    return {
        requiresCompatibilities: ['FARGATE'],
        networkMode: 'awsvpc',
        runtimePlatform: {
            cpuArchitecture: container.architecture === 'arm64' ? 'ARM64' : 'X86_64',
            operatingSystemFamily: 'LINUX',
        },
        // Fargate demands a size here; each run brings its own.
        cpu: '1024',
        memory: '2048',
        executionRoleArn: place.executionRole,
        ...(place.taskRole === undefined ? {} : { taskRoleArn: place.taskRole }),
        volumes: [{ name: volumeOf(container) }, ...(container.carried?.volumes ?? [])],
        containerDefinitions: [tools(facts), checkout(facts), main(facts)],
    };
}
/** One text for one content, in whichever order it was put together: the family's hash is taken of it. */
function canonicalText(definition) {
    return JSON.stringify(definition, (_, value) => typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : value);
}
/**
 * The family of the definition with that hash.
 * @param hash sha256 of its canonical text, in hexadecimal digits
 */
const familyOf = (hash) => `mycli-${hash.slice(0, 12)}`;
/** The name of the volume that our containers share, which no other of the task may have. */
function volumeOf({ carried }) {
    const taken = new Set(carried?.volumes.map(({ name }) => name));
    let name = 'run';
    while (taken.has(name))
        name += '-';
    return name;
}
const busybox = (folder, script) => [`${folder}/busybox`, 'sh', script, names/* folders */.oW.run];
function tools({ place, container, version }) {
    return {
        ...shared(names/* containers */.l8.tools, place, container),
        image: place.checkoutImage,
        essential: false,
        user: '0',
        entryPoint: busybox(names/* folders */.oW.image, `${names/* folders */.oW.image}/tools.sh`),
        dockerLabels: { 'mycli.version': version },
    };
}
function checkout({ place, container, needs }) {
    const git = needs.map((kind) => [(0,git_hosts/* storedVariable */.a1)(kind), place.gitSecrets[kind]]);
    return {
        ...shared(names/* containers */.l8.checkout, place, container),
        image: place.checkoutImage,
        essential: false,
        user: '0',
        entryPoint: busybox(names/* folders */.oW.image, `${names/* folders */.oW.image}/enter.sh`),
        ...secretsOf({ [names/* variables */.Ee.key]: place.keySecret, ...Object.fromEntries(git) }),
    };
}
function main({ place, container }) {
    const { carried } = container;
    const own = shared(names/* containers */.l8.main, place, container);
    return {
        ...carried?.container.members,
        ...own,
        ...startOf(container),
        image: container.image,
        essential: true,
        mountPoints: [...own.mountPoints, ...(carried?.container.mountPoints ?? [])],
        dependsOn: [{ containerName: names/* containers */.l8.tools, condition: 'SUCCESS' }],
        // The longest that Fargate grants, which the wrapper needs where a command is slow to end.
        stopTimeout: 120,
        ...environmentOf(carried),
        ...secretsOf({ ...secretsIn(carried), ...container.secrets }),
        ...(container.imageCredentials === undefined
            ? {}
            : { repositoryCredentials: { credentialsParameter: container.imageCredentials } }),
    };
}
// An entry point of a definition stands for that of the image. What is its command becomes the entry point's arguments.
function startOf({ keepsEntryPoint, carried }) {
    const wrapper = busybox(`${names/* folders */.oW.run}/bin`, `${names/* folders */.oW.run}/run.sh`);
    if (!keepsEntryPoint)
        return { entryPoint: wrapper };
    const entryPoint = [...(carried?.container.entryPoint ?? [])];
    return { ...(entryPoint.length === 0 ? {} : { entryPoint }), command: wrapper };
}
function environmentOf(carried) {
    const environment = carried?.container.environment ?? [];
    return environment.length === 0 ? {} : { environment: environment.map(({ name, value }) => ({ name, value })) };
}
const secretsIn = (carried) => Object.fromEntries((carried?.container.secrets ?? []).map(({ name, valueFrom }) => [name, valueFrom]));
// Sorted, since the order in which secrets were named makes no other definition.
function secretsOf(secrets) {
    const list = Object.entries(secrets).flatMap(([name, arn]) => (arn === undefined ? [] : [{ name, valueFrom: arn }]));
    return list.length === 0 ? {} : { secrets: list.toSorted((a, b) => (a.name < b.name ? -1 : 1)) };
}
function shared(name, { logGroup, createsLogGroup, region }, container) {
    return {
        name,
        mountPoints: [{ sourceVolume: volumeOf(container), containerPath: names/* folders */.oW.run }],
        logConfiguration: {
            logDriver: 'awslogs',
            options: {
                'awslogs-group': logGroup,
                'awslogs-region': region,
                'awslogs-stream-prefix': names/* streamPrefix */.nv,
                // The default drops lines when they come faster than they can be sent.
                mode: 'blocking',
                ...(createsLogGroup ? { 'awslogs-create-group': 'true' } : {}),
            },
        },
    };
}
//# sourceMappingURL=task-definition.js.map
// EXTERNAL MODULE: ./build/src/core/arn.js
var arn = __webpack_require__(7066);
// EXTERNAL MODULE: ./build/src/core/aws/partitions.js
var partitions = __webpack_require__(476);
;// CONCATENATED MODULE: ./build/src/core/aws/urls.js



/** Where the AWS console shows a task; undefined where the region's console is not known. */
function consoleUrl({ region, cluster, task }) {
    const host = consoleHost(region);
    if (host === undefined)
        return undefined;
    const [name, id] = [(0,arn/* nameInArn */.s1)(cluster), (0,arn/* nameInArn */.s1)(task)].map(encodeURIComponent);
    return `https://${host}/ecs/v2/clusters/${name}/tasks/${id}/configuration?region=${region}`;
}
/** Where the CloudWatch console shows the log of a container; undefined where the region's console is not known. */
function logUrl({ region, logGroup, task }, container = 'main') {
    const host = consoleHost(region);
    if (host === undefined)
        return undefined;
    const [group, stream] = [logGroup, (0,names/* logStream */.Vc)(container, (0,arn/* nameInArn */.s1)(task))].map(twiceEncoded);
    const path = `log-groups/log-group/${group}/log-events/${stream}`;
    return `https://${host}/cloudwatch/home?region=${region}#logsV2:${path}`;
}
function consoleHost(region) {
    const host = (0,partitions/* partitionOf */.iQ)(region)?.console;
    return host && `${region}.${host}`;
}
// Behind its `#` the console decodes twice, and takes `$` for `%`.
const twiceEncoded = (text) => encodeURIComponent(encodeURIComponent(text)).replaceAll('%', '$');
//# sourceMappingURL=urls.js.map
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/adapters/aws/call.js + 1 modules
var aws_call = __webpack_require__(5288);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/adapters/aws/definitions.js


/** The definition, under the name that its content makes. */
function definitionOf(content, client, call) {
    const family = familyOf((0,external_node_crypto_.createHash)('sha256').update(canonicalText(content)).digest('hex'));
    return {
        family,
        async register() {
            const { RegisterTaskDefinitionCommand } = await Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(7291), __webpack_require__.e(2085), __webpack_require__.e(3422), __webpack_require__.e(7288), __webpack_require__.e(4362), __webpack_require__.e(5522)]).then(__webpack_require__.bind(__webpack_require__, 5522));
            const ecs = await client();
            await call('RegisterTaskDefinition', () => ecs.send(new RegisterTaskDefinitionCommand({ family, ...content })));
        },
    };
}
//# sourceMappingURL=definitions.js.map
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/src/core/aws/secrets.js
var secrets = __webpack_require__(718);
// EXTERNAL MODULE: ./build/src/core/source/credentials.js
var credentials = __webpack_require__(5133);
;// CONCATENATED MODULE: ./build/src/adapters/aws/envelope.js





/** How long a command has between TERM and KILL, in seconds. A cancelled job waits no longer than the runner does. */
const grace = { timeout: 10, stop: 10 };
/** What clocks may differ, in seconds. */
const clockSeconds = 300;
/**
 * The envelope of an attempt: packed, and sealed where there is a key to seal it to, so that only the stack's checkout
 * opens it.
 * @throws UserError where it would hold something secret unsealed
 */
async function sealEnvelope({ plan, attempt }, { publicKey, withheldKey, executionRole }, clock) {
    const startBy = clock.now() / 1_000 + attempt.startTimeoutSeconds;
    const terms = { grace, startBy, expires: startBy + clockSeconds };
    const carried = publicKey === undefined ? { ...plan, credentials: (0,credentials/* withoutReserve */.NK)(plan.credentials) } : plan;
    const packed = (0,external_node_zlib_.gzipSync)((0,envelope/* envelopeText */.q)(carried, attempt, terms), { level: 9 });
    if (publicKey === undefined) {
        if (holdsSecrets(carried)) {
            if (withheldKey !== undefined)
                throw (0,secrets/* unreadableKey */.j9)(withheldKey, executionRole);
            throw new errors/* UserError */.yo('This run needs a credential or a secret, and there is no key to seal it with.', {
                hint: 'Use a stack, or give public-key and key-secret. A public repository needs neither.',
            });
        }
        return packed.toString('base64');
    }
    const { Encrypter } = await __webpack_require__.e(/* import() */ 1539).then(__webpack_require__.bind(__webpack_require__, 1539));
    const encrypter = new Encrypter();
    try {
        encrypter.addRecipient(publicKey);
    }
    catch (error) {
        throw new errors/* UserError */.yo('The public key is not a recipient of age (age1…).', {
            hint: 'Check public-key, or deploy the stack again.',
            cause: error,
        });
    }
    return Buffer.from(await encrypter.encrypt(packed)).toString('base64');
}
const holdsSecrets = ({ credentials, secretEnv = {} }) => credentials.token !== undefined || credentials.ssh !== undefined || Object.keys(secretEnv).length > 0;
//# sourceMappingURL=envelope.js.map
// EXTERNAL MODULE: ./build/src/adapters/aws/logs.js
var aws_logs = __webpack_require__(6569);
// EXTERNAL MODULE: ./build/src/core/aws/failures/explain-refusal.js
var explain_refusal = __webpack_require__(4649);
;// CONCATENATED MODULE: ./build/src/adapters/aws/start-task.js



const firstPauseMs = 1_000;
const longestPauseMs = 20_000;
/** Within this time another job that needs a new task definition has registered it. */
const othersRegisterMs = 3_000;
/**
 * Starts one task, and answers its ARN. The definition is taken to be there; where it is not, another job is given
 * the time to register it first, since a whole matrix may find it missing and the quota is one a second.
 * @throws StartRefused where there is no task; StartUnknown where there may be one
 */
async function startTask(start, starting) {
    const { clock, random } = starting;
    // Whether a request was sent that may or may not have been carried out.
    let doubtful = false;
    let missing = 0;
    for (let tries = 0;; tries++) {
        checkWanted(start, doubtful, clock.now());
        const answer = await send(start, starting).catch((error) => setbackOf(error, doubtful));
        if (typeof answer === 'string')
            return answer;
        if (answer.kind === 'transient') {
            doubtful ||= answer.error.kind !== 'throttled';
            const pauseMs = Math.min(longestPauseMs, firstPauseMs * 2 ** Math.min(tries, 10)) * random.fraction() + 100;
            await clock.sleep(pauseMs, start.signal);
        }
        else {
            missing += 1;
            if (missing === 1)
                await clock.sleep(random.fraction() * othersRegisterMs, start.signal);
            else
                await register(start, starting);
        }
    }
}
function checkWanted(start, doubtful, nowMs) {
    if (start.isUnwanted()) {
        if (doubtful)
            throw new errors/* StartUnknown */.vG('The run was cancelled before AWS had said whether there is a task.');
        throw new errors/* StartRefused */.Vi('never', 'The run was cancelled before its task was started.');
    }
    if (nowMs < start.deadlineMs)
        return;
    const hint = 'Run it again, and see whether AWS has trouble in this region.';
    if (doubtful)
        throw new errors/* StartUnknown */.vG('AWS did not say within the start timeout whether there is a task.', { hint });
    throw new errors/* StartRefused */.Vi('never', 'AWS took no request to start a task within the start timeout.', { hint });
}
async function send(start, { client, call }) {
    const { RunTaskCommand } = await Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(7291), __webpack_require__.e(2085), __webpack_require__.e(3422), __webpack_require__.e(7288), __webpack_require__.e(4362), __webpack_require__.e(5522)]).then(__webpack_require__.bind(__webpack_require__, 5522));
    const ecs = await client();
    const output = await call('RunTask', () => ecs.send(new RunTaskCommand(start.request)), start.size);
    return arnOf(output, start.size);
}
// With status 200 there may be failures instead of tasks.
function arnOf({ tasks = [], failures = [] }, size) {
    const arn = tasks[0]?.taskArn;
    if (arn !== undefined)
        return arn;
    const { reason, detail } = failures[0] ?? {};
    const { message, hint, again } = (0,explain_refusal/* explainRefusal */.G)({ operation: 'RunTask', reason, detail, size });
    throw new errors/* StartRefused */.Vi(again, message, hint === undefined ? {} : { hint });
}
// AWS may answer with these before it looks whether a request of the same token was carried out.
const refusedUnseen = new Set(['denied', 'expired', 'not-found', 'other']);
function setbackOf(error, doubtful) {
    if (error instanceof errors/* TransientError */.N_)
        return { kind: 'transient', error };
    if (!(error instanceof aws_call/* CallRefused */.tZ))
        throw error;
    const { kind, again } = error.refusal;
    if (kind === 'unknown-definition' || kind === 'inactive-definition')
        return { kind: 'no-definition' };
    // The request was carried out before, and its answer lost: this is the task.
    const [arn] = error.resourceIds;
    if (kind === 'conflict' && arn !== undefined)
        return arn;
    const more = { ...(error.hint === undefined ? {} : { hint: error.hint }), cause: error };
    if (kind === 'conflict' || (doubtful && refusedUnseen.has(kind)))
        throw new errors/* StartUnknown */.vG(error.message, more);
    throw new errors/* StartRefused */.Vi(again, error.message, more);
}
// A job that isn't let through now finds it registered by another.
async function register({ definition, signal }, { clock, random }) {
    try {
        await definition.register();
    }
    catch (error) {
        const isTransient = error instanceof errors/* TransientError */.N_ ||
            (error instanceof aws_call/* CallRefused */.tZ && error.refusal.kind === 'concurrent-registration');
        if (!isTransient)
            throw error instanceof errors/* UserError */.yo
                ? new errors/* StartRefused */.Vi('never', error.message, {
                    ...(error.hint === undefined ? {} : { hint: error.hint }),
                    cause: error,
                })
                : error;
        await clock.sleep(firstPauseMs + random.fraction() * othersRegisterMs, signal);
    }
}
//# sourceMappingURL=start-task.js.map
// EXTERNAL MODULE: ./build/src/adapters/aws/tasks.js + 1 modules
var aws_tasks = __webpack_require__(6785);
;// CONCATENATED MODULE: ./build/src/adapters/aws/engine.js











/** How long a cancelled start waits for the answer that is outstanding: the runner kills after ten seconds. */
const lastAnswerMs = 5_000;
/** An engine whose tasks run on AWS Fargate. */
function fargateEngine(settings, tools) {
    const { ecs, logs, clock } = tools;
    const call = settings.byLaunchType ? (0,aws_call/* callsLike */.RM)(tools.call) : tools.call;
    const { place } = settings;
    const tasks = (0,aws_tasks/* tasksOf */.a4)(ecs, place.cluster, call);
    const reader = (0,aws_logs/* logReader */.g)(logs, place.logGroup, call);
    const refOf = (arn) => ({
        id: arn,
        links: {
            arn,
            consoleUrl: consoleUrl({ region: place.region, cluster: place.cluster, task: arn }),
            logUrl: logUrl({ region: place.region, logGroup: place.logGroup, task: arn }),
        },
    });
    return {
        async start(plan, attempt, signal) {
            const starting = begin({ plan, attempt }, settings, { tools: { ...tools, call }, signal });
            if (await (0,waiting/* untilAborted */.Eu)(starting.then(() => true), signal))
                return refOf(await starting);
            // A request is not taken back midway: it may have been carried out.
            const arn = await (0,waiting/* withTimeout */.wj)(starting, lastAnswerMs, clock);
            if (arn !== undefined)
                return refOf(arn);
            starting.catch(() => { }); // `post` looks for what became of it
            throw new errors/* StartUnknown */.vG('The run was cancelled before AWS had said whether there is a task.');
        },
        inspect: (task) => tasks.inspect(task),
        readLogs: (task, cursor, source = 'command') => reader.read(task, cursor, source),
        stop: async (task, reason) => void (await tasks.stop(task, reason)),
    };
}
/** What an attempt asks of AWS: a task definition, where it is not there, and a task. */
async function requestsOf({ plan, attempt }, settings, { ecs, call, clock, version }) {
    const { place, container, capacity } = settings;
    const needs = plan.credentials.stored ? [plan.credentials.stored.kind] : [];
    const content = taskDefinition({ place, container, version, needs });
    const definition = definitionOf(content, ecs, call);
    const request = runTaskRequest({
        settings,
        family: definition.family,
        envelope: await sealEnvelope({ plan, attempt }, place, clock),
        executionId: plan.executionId,
        clientToken: clientTokenOf(plan.executionId, attempt.number),
        onDemand: attempt.onDemand || capacity === 'on-demand',
    });
    checkOverrides(request);
    return { definition, content, request };
}
async function begin({ plan, attempt }, settings, { tools, signal }) {
    const { ecs, call, clock, random, isAbandoned } = tools;
    const { container } = settings;
    const { definition, request } = await requestsOf({ plan, attempt }, settings, tools);
    const deadlineMs = clock.now() + attempt.startTimeoutSeconds * 1_000;
    const isUnwanted = () => signal.aborted || isAbandoned();
    return startTask({ request, definition, size: container, deadlineMs, isUnwanted, signal }, { client: ecs, call, clock, random });
}
//# sourceMappingURL=engine.js.map
// EXTERNAL MODULE: ./build/src/adapters/node/clock.js
var node_clock = __webpack_require__(181);
// EXTERNAL MODULE: ./build/src/adapters/node/journal.js
var node_journal = __webpack_require__(9704);
// EXTERNAL MODULE: ./build/src/adapters/node/packing.js
var packing = __webpack_require__(5440);
// EXTERNAL MODULE: ./build/src/adapters/node/random.js
var random = __webpack_require__(4968);
// EXTERNAL MODULE: ./build/src/core/log/stream.js + 2 modules
var log_stream = __webpack_require__(8110);
;// CONCATENATED MODULE: ./build/src/app/clean-up.js



/**
 * ECS may take a moment to list a task, a request that is on its way may start one still, and lines may be as long on
 * theirs.
 */
const longestMs = 30_000;
/** The same where a task is known: another one is unlikely. */
const searchMs = 15_000;
const betweenMs = 2_000;
const quietPages = 6;
/**
 * Stops every task of an execution, and prints what of its log had not been printed: that is done though a stop is
 * refused.
 * @param unfinished undefined where no task had been known
 * @returns how many tasks were stopped
 * @throws UserError what was refused first, once all is printed
 */
async function cleanUp(ports, unfinished) {
    const { clock } = ports;
    const startMs = clock.now();
    const asking = { ports, stopped: new Set(), refusals: [] };
    let remaining = unfinished && {
        task: unfinished.task,
        stream: (0,log_stream/* newStream */.Z8)(unfinished.nonce),
        cursor: unfinished.cursor,
        quiet: 0,
        isAnswered: false,
    };
    for (;;) {
        // Until it is answered it is asked again.
        if (remaining && !remaining.isAnswered)
            remaining = { ...remaining, isAnswered: await askToStop(asking, remaining.task.id) };
        await stopOthers(asking);
        if (remaining)
            remaining = await printMore(ports, remaining);
        const passedMs = clock.now() - startMs;
        const isFinished = remaining?.isAnswered && isDrained(remaining) && passedMs >= searchMs;
        if (isFinished || passedMs >= longestMs)
            break;
        await clock.sleep(betweenMs);
    }
    const [refusal] = asking.refusals;
    if (refusal)
        throw refusal;
    return asking.stopped.size;
}
const isDrained = ({ stream, quiet }) => stream.exit !== undefined || quiet >= quietPages;
/** Whether there is an answer; what is transient is asked for again in the next round. */
async function askToStop({ ports, refusals }, id) {
    try {
        return (await (0,waiting/* settleTransient */.ue)(ports.stop({ id }, 'cancelled'))).trouble === undefined;
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        refusals.push(error);
        return true;
    }
}
async function stopOthers(asking) {
    const { ports, stopped, refusals } = asking;
    const found = await (0,waiting/* settleTransient */.ue)(ports.find()).catch((error) => {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        refusals.push(error);
        return undefined;
    });
    for (const id of found?.value ?? []) {
        if (!stopped.has(id))
            ports.output.note(`Stopping task ${id}.`);
        stopped.add(id);
        await askToStop(asking, id);
    }
}
async function printMore({ readLogs, output }, remaining) {
    if (isDrained(remaining))
        return remaining;
    const { value: page } = await (0,waiting/* settleTransient */.ue)(readLogs(remaining.task, remaining.cursor));
    if (!page)
        return remaining;
    const { stream, items } = (0,log_stream/* readEvents */.wj)(remaining.stream, page.events);
    for (const item of items)
        if (item.kind === 'lines')
            output.lines(item.texts);
    const quiet = page.events.length === 0 ? remaining.quiet + 1 : 0;
    return { ...remaining, stream, cursor: page.cursor, quiet };
}
//# sourceMappingURL=clean-up.js.map
// EXTERNAL MODULE: ./build/src/app/execute.js
var execute = __webpack_require__(7634);
// EXTERNAL MODULE: ./build/src/core/aws/account-ids.js
var account_ids = __webpack_require__(399);
// EXTERNAL MODULE: ./build/src/core/aws/pace.js
var pace = __webpack_require__(6532);
;// CONCATENATED MODULE: ./build/src/core/aws/planned.js


/** A run on Fargate before it is started, without anything secret: where, on what, and the requests. */
function plannedOnFargate({ settings, family, content, request, env = {} }) {
    const { place, container, capacity } = settings;
    const { region, cluster, subnets, securityGroups, publicIp, executionRole, taskRole, logGroup, publicKey } = place;
    const { image, cpu, memory, ephemeralStorage, architecture } = container;
    return {
        place: { region, cluster, subnets, securityGroups, publicIp, executionRole, taskRole, logGroup },
        machine: { image, cpu, memory, ephemeralStorage, architecture, capacity },
        envelope: {
            characters: envelopeIn(request).length,
            encrypted: publicKey !== undefined,
            overrides: overridesLength(request),
            limit: longestOverrides,
        },
        requests: { RegisterTaskDefinition: { family, ...withoutValues(content, env) }, RunTask: withoutEnvelope(request) },
    };
}
const envelopeIn = ({ overrides }) => overrides.containerOverrides.flatMap(({ environment }) => environment).find(({ name }) => name === names/* variables */.Ee.envelope)
    ?.value ?? '';
// What is in it depends on the moment, and may be secret.
function withoutEnvelope(request) {
    const { length } = envelopeIn(request);
    const containerOverrides = request.overrides.containerOverrides.map((container) => ({
        ...container,
        environment: container.environment.map(({ name, value }) => ({
            name,
            value: name === names/* variables */.Ee.envelope ? `(${length} characters)` : value,
        })),
    }));
    return { ...request, overrides: { ...request.overrides, containerOverrides } };
}
// Values that a run takes over from a service may be secret.
function withoutValues(content, env) {
    const containerDefinitions = content.containerDefinitions.map((container) => ({
        ...container,
        ...(container.environment === undefined
            ? {}
            : {
                environment: container.environment.map(({ name, value }) => ({
                    name,
                    value: Object.hasOwn(env, name) ? value : '(not shown)',
                })),
            }),
    }));
    return { ...content, containerDefinitions };
}
//# sourceMappingURL=planned.js.map
// EXTERNAL MODULE: ./build/src/core/github/fork.js
var fork = __webpack_require__(9013);
// EXTERNAL MODULE: ./build/src/core/settings/explain.js
var explain = __webpack_require__(2600);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(7422);
// EXTERNAL MODULE: ./build/src/compose/place.js
var place = __webpack_require__(7809);
;// CONCATENATED MODULE: ./build/src/compose/fargate.js


















/** The engine whose tasks run on AWS Fargate: one call to SSM says where, or none where the inputs say it all. */
async function openFargate(order, caller, signal) {
    const { executionId } = order;
    const { inputs } = order.settings;
    const connection = await (0,aws_connection/* connect */.N)(loginOf(inputs, caller), { clock: node_clock/* systemClock */.m, signal });
    const found = await placeFor(order, connection, signal);
    const { place, container, capacity, byLaunchType } = found.resolved;
    tellLike(found, caller.output);
    const { sharedFolder, version } = caller;
    const journal = sharedFolder === undefined ? node_journal/* noJournal */.v : (0,node_journal/* journalIn */.z)(sharedFolder, executionId);
    const { ecs, logs, call } = connection;
    const tools = { ecs, logs, call, version, clock: node_clock/* systemClock */.m, random: random/* systemRandom */.v, isAbandoned: journal.isAbandoned };
    const { region, cluster, logGroup } = place;
    if (inputs['mask-aws-account-id'])
        for (const id of (0,account_ids/* accountIdsIn */.b)([place.executionRole, place.cluster, place.taskRole ?? '']))
            caller.mask(id);
    caller.keepPlace(JSON.stringify({ engine: 'fargate', region, cluster, logGroup }));
    return {
        machine: { ...container, region },
        engine: fargateEngine({ place, container, capacity, byLaunchType, tags: fargate_tagsOf(order, found) }, tools),
        pace: (0,pace/* fargatePace */.Ie)(inputs['parallel-jobs'] ?? 1),
        clock: node_clock/* systemClock */.m,
        output: caller.output,
        packing: packing/* systemPacking */.j,
        random: random/* systemRandom */.v,
        journal,
        retries: { capacity, onInterruption: inputs['retries-on-interruption'] },
        gitSecrets: place.gitSecrets,
        close: async () => connection.close(),
    };
}
/**
 * A run as it would be, and what it would ask of AWS; what says where it goes is read, and nothing else is asked.
 * @param credentialsOf the run's credentials beside those that the stack keeps
 */
async function planOnFargate(order, caller, { signal, credentialsOf, }) {
    const { executionId, origin } = order;
    const connection = await (0,aws_connection/* connect */.N)(loginOf(order.settings.inputs, caller), { clock: node_clock/* systemClock */.m, signal });
    try {
        const found = await placeFor(order, connection, signal);
        const { inputs } = found.settings;
        const settings = { ...found.resolved, tags: fargate_tagsOf(order, found) };
        const credentials = credentialsOf(settings.place.gitSecrets);
        const plan = (0,execute/* planTask */.PE)(inputs, { ...origin, credentials }, executionId);
        const env = { ...order.variables, ...plan.env };
        const start = {
            number: 1,
            nonce: random/* systemRandom */.v.nonce(),
            onDemand: false,
            startTimeoutSeconds: inputs['start-timeout'],
        };
        const tools = { ...connection, clock: node_clock/* systemClock */.m, version: caller.version };
        const { definition, content, request } = await requestsOf({ plan: { ...plan, env }, attempt: start }, settings, tools).catch((error) => {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            throw new errors/* RunRefused */.AA(error.message, { ...(error.hint === undefined ? {} : { hint: error.hint }), cause: error });
        });
        return plannedOnFargate({ settings, family: definition.family, content, request, env: inputs.env });
    }
    finally {
        connection.close();
    }
}
// A question that has no answer yet would keep the process of a cancelled run alive.
async function endedBy(signal, { close }, asking) {
    signal.addEventListener('abort', close);
    try {
        return await asking();
    }
    finally {
        signal.removeEventListener('abort', close);
    }
}
function placeFor({ settings, origin }, connection, signal) {
    const mayNeedKey = origin.source !== undefined || settings.inputs['secret-env'] !== undefined;
    return endedBy(signal, connection, () => (0,place/* findPlace */.P)(settings, connection, { mayNeedKey }));
}
// What no input has of what a run takes over, and what it does not take over. Values of the environment may be secret.
function linesAbout({ likeness }) {
    if (!likeness)
        return [];
    const { environment, secrets } = likeness.container;
    const names = (list) => list.map(({ name }) => (0,core_text/* printable */.g$)(name, 60)).join(', ');
    return [
        ...(environment.length === 0 ? [] : [`environment: ${names(environment)} (values not shown)`]),
        ...(secrets.length === 0 ? [] : [`secrets: ${names(secrets)}`]),
        ...likeness.notes,
    ];
}
// Commands that come later find the log of a run by it, where that is not the stack's own.
const fargate_tagsOf = ({ tags }, { likeness, resolved }) => likeness ? { ...tags, 'log-group': resolved.place.logGroup } : tags;
function tellLike(found, output) {
    const { like } = found.settings.inputs;
    if (like === undefined)
        return;
    output.phase(`Like ${(0,core_text/* printable */.g$)(like.text)}`);
    for (const row of [...(0,explain/* explainLike */.P2)(found.settings), ...linesAbout(found)])
        output.note(row);
    output.phase(undefined);
}
/** Settings with what a run would take over, and lines about that. Asks of AWS what is read for a run. */
async function previewLike(settings, caller, signal) {
    const connection = await (0,aws_connection/* connect */.N)(loginOf(settings.inputs, caller), { clock: node_clock/* systemClock */.m, signal });
    const asking = endedBy(signal, connection, () => (0,place/* findPlace */.P)(settings, connection, { mayNeedKey: false }));
    const found = await asking.finally(() => connection.close());
    return { settings: found.settings, lines: linesAbout(found) };
}
function loginOf(inputs, caller) {
    const { context, sessionName, environment, frontEnd, version, output, profile } = caller;
    return {
        region: inputs['aws-region'],
        profile,
        role: inputs['role-to-assume'],
        audience: inputs.audience,
        sessionName,
        fromFork: context !== undefined && (0,fork/* isForkPullRequest */.B)(context),
        timeoutSeconds: inputs.timeout,
        startTimeoutSeconds: inputs['start-timeout'],
        environment,
        frontEnd,
        version,
        mask: (secret) => caller.mask(secret),
        warn: (text) => output.warn(text),
    };
}
// This action wrote it, but another step may have written to the same file.
function readPlace(text) {
    const { region, cluster, logGroup } = JSON.parse(text);
    if (region && cluster && logGroup)
        return { region, cluster, logGroup };
    throw new Error('the place that the step has kept is incomplete');
}
/** Stops every task of a run whose process was killed, and prints the rest of its log. */
async function finishOnFargate(killed, caller, clock = node_clock/* systemClock */.m) {
    const { executionId, inputs } = killed;
    const { region, cluster, logGroup } = readPlace(killed.place);
    const journal = (0,node_journal/* journalIn */.z)(caller.sharedFolder ?? '/tmp', executionId);
    journal.abandon();
    // A session as short as there is: it only stops the task and reads the rest.
    const login = loginOf({ ...inputs, 'aws-region': region, timeout: 0, 'start-timeout': 0 }, caller);
    const { ecs, logs, call, close } = await (0,aws_connection/* connect */.N)(login, { clock: node_clock/* systemClock */.m, signal: new AbortController().signal });
    const [tasks, reader, entry] = [(0,aws_tasks/* tasksOf */.a4)(ecs, cluster, call), (0,aws_logs/* logReader */.g)(logs, logGroup, call), journal.read()];
    const unfinished = entry && !entry.ended ? { task: { id: entry.task }, nonce: entry.nonce, cursor: entry.cursor } : undefined;
    try {
        const stopped = await cleanUp({
            find: () => tasks.find(executionId),
            stop: async (task, reason) => void (await tasks.stop(task, reason)),
            readLogs: (task, cursor) => reader.read(task, cursor, 'command'),
            clock,
            output: caller.output,
        }, unfinished);
        return stopped === 0 && !unfinished ? undefined : `Execution ${executionId} has been stopped.`;
    }
    finally {
        journal.end();
        close();
    }
}
//# sourceMappingURL=fargate.js.map

/***/ }),

/***/ 399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ accountIdsIn)
/* harmony export */ });
/** The numbers of the AWS accounts in some texts: those of ARNs, and of the addresses of private registries. */
function accountIdsIn(texts) {
    const found = texts.flatMap((text) => [
        ...text.matchAll(/\barn:aws[\w-]*:[\w-]*:[\w-]*:(\d{12}):|\b(\d{12})\.dkr\.ecr\b/g),
    ]);
    return [...new Set(found.map(([, inArn, inRegistry]) => inArn ?? inRegistry ?? ''))];
}
//# sourceMappingURL=account-ids.js.map

/***/ }),

/***/ 9013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isForkPullRequest),
/* harmony export */   c: () => (/* binding */ withoutForkSettings)
/* harmony export */ });
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8595);

/** Whether the workflow runs for a pull request out of another repository; a deleted one was another. */
function isForkPullRequest({ payload }) {
    const base = (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .f)(payload, 'pull_request', 'base', 'repo', 'id');
    return base !== undefined && base !== (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .f)(payload, 'pull_request', 'head', 'repo', 'id');
}
/** What the author of a fork's commit must not choose: what the command is given, and where it is trusted. */
const keptFromForks = ['secrets', 'stack'];
/**
 * The settings file, where the commit that it belongs to is a fork's with a problem for each setting that such a file
 * may not have. On `pull_request_target` the event's commit is the base's own, and so is its file.
 */
function withoutForkSettings(file, context) {
    if (!isForkPullRequest(context) || context.eventName === 'pull_request_target')
        return file;
    const problems = keptFromForks.flatMap((name) => {
        const given = file.given[name];
        // Without a text it is a file that could not be read, or a value that is wrong anyway.
        if (!given || given.texts.length === 0)
            return [];
        const message = `${name}: cannot be set here by a pull request from a fork. Set it in the workflow.`;
        return [{ where: given.where, message }];
    });
    return problems.length === 0 ? file : { ...file, problems: [...(file.problems ?? []), ...problems] };
}
//# sourceMappingURL=fork.js.map

/***/ })

};
