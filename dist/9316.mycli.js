export const id = 9316;
export const ids = [9316];
export const modules = {

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

/***/ 9316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  destroy: () => (/* binding */ destroy)
});

// EXTERNAL MODULE: ./build/src/app/stack.js
var app_stack = __webpack_require__(6541);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/core/stack/deployment.js
var deployment = __webpack_require__(7371);
// EXTERNAL MODULE: ./build/src/core/stack/files.js
var files = __webpack_require__(8021);
// EXTERNAL MODULE: ./build/src/core/stack/removal.js
var removal = __webpack_require__(7302);
// EXTERNAL MODULE: ./build/src/core/task/verdict.js + 1 modules
var verdict = __webpack_require__(7660);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(7422);
// EXTERNAL MODULE: ./build/src/cli/account.js
var account = __webpack_require__(7831);
// EXTERNAL MODULE: ./build/src/core/aws/partitions.js
var partitions = __webpack_require__(476);
;// CONCATENATED MODULE: ./build/src/core/stack/image-cache.js

/** What begins the names of the repositories that pulls through a stack's image cache make. */
const cachePrefix = (stack) => `mycli/${stack}/`;
/** Whether a repository was made by such a pull: behind the prefix stands ECR Public's own name, alias and image. */
function isOfCache(stack, repository) {
    const prefix = cachePrefix(stack);
    return repository.startsWith(prefix) && /^[^/]+\/./.test(repository.slice(prefix.length));
}
/** The statement of a policy that allows to look for these repositories, or to delete them. */
function cacheStatement(action, { stack, region, account }) {
    const repositories = action === 'ecr:DescribeRepositories' ? '*' : `${cachePrefix(stack)}*`;
    const Resource = `arn:${(0,partitions/* partitionOf */.iQ)(region)?.name ?? 'aws'}:ecr:${region}:${account}:repository/${repositories}`;
    return JSON.stringify({ Effect: 'Allow', Action: action, Resource });
}
//# sourceMappingURL=image-cache.js.map
;// CONCATENATED MODULE: ./build/src/cli/destroy-cache.js



/** Looks for them, also where the stack has no cache: it may have had one. */
async function lookAtCache({ cache }, address) {
    const { stack } = address;
    try {
        const found = await (await cache()).repositories(cachePrefix(stack));
        return { repositories: found.filter((name) => isOfCache(stack, name)) };
    }
    catch (error) {
        return { repositories: [], unseen: wordsOf(error, address) };
    }
}
/** Deletes them with their images; what cannot be deleted is said, and the others are. */
async function emptyCache({ cache }, { repositories, say, ...address }) {
    for (const name of repositories) {
        try {
            await (await cache()).removeRepository(name);
        }
        catch (error) {
            say(`ECR repository ${(0,core_text/* printable */.g$)(name)} stays: ${wordsOf(error, address)}`);
        }
    }
}
function wordsOf(error, address) {
    if (!(error instanceof errors/* UserError */.yo))
        throw error;
    if (!(error instanceof errors/* NotAllowed */.yN))
        return error.message;
    return `${error.message}\n    Allow it: ${cacheStatement(error.action, address)}`;
}
//# sourceMappingURL=destroy-cache.js.map
// EXTERNAL MODULE: ./build/src/cli/destroy-flags.js
var destroy_flags = __webpack_require__(7044);
// EXTERNAL MODULE: ./build/src/cli/events.js
var events = __webpack_require__(4287);
// EXTERNAL MODULE: ./build/src/cli/flags.js
var flags = __webpack_require__(8055);
// EXTERNAL MODULE: ./build/src/cli/help.js + 1 modules
var help = __webpack_require__(7253);
// EXTERNAL MODULE: ./build/src/cli/layout.js
var layout = __webpack_require__(7504);
// EXTERNAL MODULE: ./build/src/cli/prompt.js
var cli_prompt = __webpack_require__(2212);
;// CONCATENATED MODULE: ./build/src/cli/destroy.js















/** `mycli destroy`: deletes a stack and all that belongs to it, and looks whether anything is left. */
async function destroy(argv, terminal) {
    const { given, problems } = (0,flags/* readFlags */.uW)(argv, destroy_flags.destroyFlags);
    if (given.has('help')) {
        terminal.stdout.write((0,help.destroyHelp)((0,layout/* widthOf */.qz)(terminal.stdout)));
        return 0;
    }
    const stack = given.get('stack') ?? files/* usualStack */.bm;
    const wrong = (0,files/* isStackName */.gf)(stack) ? [] : [{ where: '--stack', message: 'must be letters, digits and hyphens.' }];
    if (problems.length + wrong.length > 0)
        throw new errors/* InputError */.dz([...problems, ...wrong], 'See mycli destroy --help.');
    if (!given.has('yes') && !given.has('dry-run') && !(0,cli_prompt/* isAskable */.cy)(terminal)) {
        throw new errors/* UserError */.yo('This is no terminal, so nothing can be asked.', {
            hint: 'Add --yes to go ahead, or --dry-run to see first what there is.',
        });
    }
    const say = (text) => void terminal.stderr.write(`${text}\n`);
    const opened = await (0,account/* openAccountOf */.J)({ region: given.get('region'), profile: given.get('profile') }, terminal);
    try {
        return await destroyIn({ stack, given, terminal, say, opened, tasks: await opened.tasks() });
    }
    finally {
        opened.close();
    }
}
async function destroyIn(order) {
    const { stack, given, say, opened } = order;
    const caller = await opened.account.caller();
    say(`Account ${caller.account}, ${opened.region}, as ${caller.arn}`);
    const state = await opened.stacks.find(stack);
    if (state)
        (0,app_stack/* checkOurs */.mi)(stack, state);
    if (state && !(0,deployment/* isAtRest */.UU)(state.status) && state.status !== 'DELETE_IN_PROGRESS') {
        throw new errors/* UserError */.yo(`Stack ${stack} is being changed (${state.status}).`, {
            hint: 'Wait until that has ended, and run it again.',
        });
    }
    const address = { stack, region: opened.region, account: caller.account };
    const before = await belongingsOf(order, { state, address });
    if (!state && (0,removal/* isEmpty */.Im)(before)) {
        if (before.unseen !== undefined)
            say(`ECR repositories of an image cache were not looked for: ${before.unseen}`);
        say(`There is no stack ${stack} in ${opened.region}, and nothing that belongs to one.`);
        return 0;
    }
    if (state)
        say(`  delete  stack ${stack} (${state.status})`);
    for (const line of (0,removal/* belongingLines */.R4)(before))
        say(line);
    const answer = given.has('dry-run') ? false : await mayGoOn(order, before);
    if (!answer) {
        say('Nothing was deleted.');
        return given.has('dry-run') ? 0 : verdict/* exitCodes */.h.cancelled;
    }
    await stopTasks(order, { state, running: before.tasks });
    if (order.terminal.signal.aborted) {
        say(`Tasks were told to stop, and nothing was deleted. mycli destroy goes on.`);
        return verdict/* exitCodes */.h.cancelled;
    }
    const removed = state && (await remove(order, state));
    if (removed === 'leaving' || removed === 'held') {
        say(unfinished[removed](stack));
        return verdict/* exitCodes */.h.cancelled;
    }
    await order.tasks.removeDefinitions(before.definitions);
    await opened.account.removeParameters(before.parameters);
    await emptyCache(opened, { ...address, ...before, say });
    return look(order, { state, address });
}
/** What is to be known of a deletion that is waited for no more. */
const unfinished = {
    leaving: (stack) => `CloudFormation goes on with stack ${stack} by itself. mycli destroy shows how it stands, and goes on.`,
    held: (stack) => `Stack ${stack} is not deleted: something still holds it. mycli destroy tries again.`,
};
async function belongingsOf(order, { state, address }) {
    const cluster = state?.outputs['Cluster'];
    const made = state?.parameters['RepositoryIds'] && !state.parameters['OidcProviderArn'];
    const [others, running] = await Promise.all([
        belongingsBesideTasks(order, { state, address }),
        cluster ? order.tasks.running(cluster) : [],
    ]);
    return { ...others, tasks: running, provider: made ? 'for token.actions.githubusercontent.com' : undefined };
}
/** What outlives the cluster. */
async function belongingsBesideTasks({ stack, opened, tasks }, { state, address }) {
    const known = state?.outputs['ExecutionRole'];
    const [parameters, definitions, cache] = await Promise.all([
        opened.account.parametersUnder(`/mycli/${stack}`),
        // By the role's path as well: where an earlier end was cut short, the stack is gone, and not its definitions.
        tasks.definitions((role) => role === known || (0,removal/* isRoleOfStack */.my)(stack, role)),
        lookAtCache(opened, address),
    ]);
    return { parameters, definitions, ...cache };
}
async function mayGoOn({ given, terminal, stack }, { tasks }) {
    if (given.has('yes')) {
        if (tasks.length === 0 || given.has('stop-tasks'))
            return true;
        throw new errors/* UserError */.yo(`${(0,core_text/* count */.U9)(tasks.length, 'task')} of the stack ${tasks.length === 1 ? 'is' : 'are'} running.`, {
            hint: 'Wait for them, or add --stop-tasks.',
        });
    }
    const stopping = tasks.length === 0 ? '' : `stop ${(0,core_text/* count */.U9)(tasks.length, 'running task')} and `;
    return (await (0,cli_prompt/* confirm */.lJ)(`Really ${stopping}delete stack ${stack}?`, terminal)) === true;
}
/** How long a stopped task may take to end: 120 s of grace, and some. */
const stoppingMs = 180_000;
async function stopTasks({ tasks, opened, say, terminal }, { state, running }) {
    const cluster = state?.outputs['Cluster'];
    if (!cluster || running.length === 0)
        return;
    for (const task of running)
        await tasks.stop(cluster, task);
    say(`Stopping ${(0,core_text/* count */.U9)(running.length, 'task')}`);
    const { clock } = opened;
    for (const end = clock.now() + stoppingMs; clock.now() < end && !terminal.signal.aborted;) {
        if ((await tasks.running(cluster)).length === 0)
            return;
        await clock.sleep(2_000, terminal.signal);
    }
}
function remove({ stack, opened, say, terminal }, state) {
    const { clock, stacks } = opened;
    const tools = { host: stacks, clock, signal: terminal.signal };
    return (0,app_stack/* destroyStack */.PE)({ stack, state }, { ...tools, say, tell: (0,events/* eventTeller */.T)(clock, say) });
}
/** Looks once more, and says what there is still. */
async function look(order, known) {
    const { unseen, ...left } = await belongingsBesideTasks(order, known);
    const stays = (0,removal/* belongingLines */.R4)({ ...left, tasks: [], provider: undefined });
    if (stays.length > 0)
        order.say(`Left:\n${stays.join('\n')}`);
    else if (unseen === undefined)
        order.say('Nothing is left.');
    else
        order.say('Nothing is left but what the image cache may have in ECR, which could not be looked at.');
    const mayStay = unseen !== undefined && known.state?.parameters['ImageCache'] === 'yes';
    return stays.length > 0 || mayStay ? 1 : 0;
}
//# sourceMappingURL=destroy.js.map

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

/***/ })

};
