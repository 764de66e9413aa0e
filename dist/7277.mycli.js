export const id = 7277;
export const ids = [7277];
export const modules = {

/***/ 7119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q5: () => (/* binding */ checkRun),
  LE: () => (/* binding */ detachRun),
  JH: () => (/* binding */ finishRun),
  nY: () => (/* binding */ planRun),
  iK: () => (/* binding */ previewRun),
  AD: () => (/* binding */ startRun)
});

// UNUSED EXPORTS: runWhenOpen

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/core/task/attempts.js
var task_attempts = __webpack_require__(9653);
// EXTERNAL MODULE: ./build/src/app/attempts.js
var app_attempts = __webpack_require__(9131);
;// CONCATENATED MODULE: ./build/src/app/detach.js



/**
 * Starts a task and leaves it to itself: it keeps its timeouts, and its log stays to be read. Where no task can be had,
 * another start is made as long as the start timeout allows. What is taken away later is not started again, since
 * nothing watches it.
 * @returns undefined where it was cancelled, and stopped
 * @throws StartRefused where there is no task; StartUnknown where there may be one
 */
async function startDetached(plan, { ports, retries }, signal) {
    const { engine, clock, output, random } = ports;
    let attempts = (0,task_attempts/* newAttempts */.hF)(clock.now(), plan.startTimeoutSeconds, retries.capacity);
    while (!signal.aborted) {
        output.status('starting');
        try {
            const task = await engine.start(plan, (0,task_attempts/* attemptFrom */.St)(attempts, clock.now(), random.nonce()), signal);
            if (!signal.aborted)
                return announced(task, output);
            // The answer came after Ctrl-C.
            await engine.stop(task, 'cancelled');
        }
        catch (error) {
            if (!(error instanceof errors/* StartRefused */.Vi))
                throw error;
            if (signal.aborted)
                break;
            const now = { retries, nowMs: clock.now(), chance: random.fraction() };
            const next = (0,task_attempts/* nextAttempt */.nj)(attempts, (0,app_attempts/* afterRefusal */.j0)(error), now);
            if (!next.again)
                throw error;
            attempts = await (0,app_attempts/* untilNext */.MU)(next, ports, signal);
        }
    }
    return undefined;
}
function announced(task, output) {
    if (task.links)
        output.started(task.links);
    return task;
}
//# sourceMappingURL=detach.js.map
// EXTERNAL MODULE: ./build/src/app/execute.js
var execute = __webpack_require__(7634);
// EXTERNAL MODULE: ./build/src/app/progress.js
var progress = __webpack_require__(8926);
// EXTERNAL MODULE: ./build/src/app/waiting.js
var waiting = __webpack_require__(5738);
// EXTERNAL MODULE: ./build/src/core/source/credentials.js
var credentials = __webpack_require__(5133);
// EXTERNAL MODULE: ./build/src/core/source/source.js
var source = __webpack_require__(5970);
// EXTERNAL MODULE: ./build/src/core/aws/check.js
var check = __webpack_require__(1015);
// EXTERNAL MODULE: ./build/src/compose/local.js + 10 modules
var local = __webpack_require__(1614);
;// CONCATENATED MODULE: ./build/src/compose/engines.js


// The SDK is loaded only where it is needed.
const fargate = () => Promise.all(/* import() */[__webpack_require__.e(7804), __webpack_require__.e(4231), __webpack_require__.e(9634)]).then(__webpack_require__.bind(__webpack_require__, 4396));
/** Every engine, by the name that the input has for it. */
const engines = {
    fargate: {
        problems: check/* fargateProblems */.h,
        // The SDK is not loaded for what only reads a file.
        preview: async (settings, caller, signal) => settings.inputs.like ? (await fargate()).previewLike(settings, caller, signal) : { settings, lines: [] },
        plan: async (order, caller, more) => (await fargate()).planOnFargate(order, caller, more),
        open: async (order, caller, signal) => (await fargate()).openFargate(order, caller, signal),
        finish: async (killed, caller) => (await fargate()).finishOnFargate(killed, caller),
    },
    local: {
        problems: () => [],
        preview: async (settings) => ({ settings, lines: [] }),
        plan: async () => ({}),
        open: async (_order, caller) => (0,local/* openLocal */.qE)(caller),
        finish: local/* finishLocally */.az,
    },
};
//# sourceMappingURL=engines.js.map
;// CONCATENATED MODULE: ./build/src/compose/run.js








/**
 * Refuses settings that contradict each other or the engine, before anything is asked of anyone.
 * @throws InputError with every problem
 */
function checkRun(settings) {
    const problems = [...(0,source/* sourceProblems */._0)(settings), ...engines[settings.inputs.engine].problems(settings)];
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
}
/**
 * Settings as a run would have them, with what it would take from a service or a task definition, and lines about that.
 * What is read for it changes nothing.
 */
async function previewRun(settings, caller, signal) {
    return engines[settings.inputs.engine].preview(settings, caller, signal);
}
function tellNotices({ notices }, { output }) {
    for (const notice of notices)
        output.note(notice);
}
/** What a run would be on its engine, beside its command, without anything secret. Nothing is started or changed. */
const planRun = (order, caller, signal) => engines[order.settings.inputs.engine].plan(order, caller, {
    signal,
    credentialsOf: (gitSecrets) => credentialsFor({ gitSecrets }, order, caller),
});
/** Runs what was ordered, on the engine that the settings name, to its verdict. */
async function startRun(order, caller, signal) {
    const { settings } = order;
    tellNotices(order, caller);
    (0,progress/* reportUnused */.F6)(settings, caller.output);
    return runWhenOpen(engines[settings.inputs.engine].open(order, caller, signal), order, { caller, signal });
}
/**
 * Starts what was ordered, and leaves it to itself.
 * @returns its task; undefined where it was cancelled before that
 * @throws InputError where the engine's tasks end with this process
 */
async function detachRun(order, caller, signal) {
    const { settings } = order;
    if (settings.inputs.engine === 'local') {
        const message = 'a local task ends with mycli. Run it in the background of the shell instead, with &.';
        throw new errors/* InputError */.dz([{ where: '--detach', message }]);
    }
    tellNotices(order, caller);
    const opened = await (0,waiting/* untilAborted */.Eu)(engines[settings.inputs.engine].open(order, caller, signal), signal);
    if (!opened)
        return undefined;
    const using = { ports: opened, retries: opened.retries };
    try {
        return await startDetached(planFor(order, opened, caller), using, signal);
    }
    finally {
        await opened.close();
    }
}
/**
 * Runs what was ordered as soon as its engine is ready. A signal that aborts before that ends the run at once, since
 * there can be no task yet.
 */
async function runWhenOpen(opening, order, { caller, signal }) {
    const opened = await (0,waiting/* untilAborted */.Eu)(opening, signal);
    if (!opened) {
        opening.then((late) => late.close()).catch(() => { }); // the run is over, so how this ends no longer matters
        return { ...(0,execute/* cancelledBeforeStart */.xO)(), machine: undefined };
    }
    const plan = planFor(order, opened, caller);
    const result = await (0,execute/* execute */.g7)(plan, opened, signal, opened.retries).finally(() => opened.close());
    if (!result.mayStillRun)
        opened.journal.end();
    return { ...result, machine: opened.machine };
}
function planFor(order, opened, caller) {
    const { settings, origin, executionId, variables } = order;
    const credentials = credentialsFor(opened, order, caller);
    if (credentials.stored)
        caller.output.note(`fetches with the credential for ${credentials.stored.kind} that the stack keeps`);
    const plan = (0,execute/* planTask */.PE)(settings.inputs, { ...origin, credentials }, executionId);
    return { ...plan, env: { ...variables, ...plan.env } };
}
function credentialsFor({ gitSecrets }, { settings, origin }, { context }) {
    const named = settings.origins.repo;
    if (origin.source === undefined)
        return credentials/* noCredentials */.gT;
    return (0,credentials/* withStoredCredential */.jM)(origin.credentials, origin.source.repo, {
        secrets: gitSecrets,
        // What a person gave on the command line or a workflow as an input is trusted with it.
        isNamedByFile: named !== undefined && named !== 'flag' && named !== 'input',
        ...(context === undefined ? {} : { context }),
    });
}
/**
 * Stops and removes what is left of a run whose process was killed, on the engine that it was started on.
 * @returns what should be said about that
 */
async function finishRun(killed, caller) {
    // A run that had kept no place had nothing running but on this machine.
    return engines[killed.place === '' ? 'local' : engineOf(killed.place)].finish(killed, caller);
}
function engineOf(place) {
    const { engine } = JSON.parse(place);
    if (typeof engine === 'string' && Object.hasOwn(engines, engine))
        return engine;
    throw new Error('the place that the step has kept names no engine');
}
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 5671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ht: () => (/* binding */ describeTime),
/* harmony export */   oC: () => (/* binding */ billedSeconds)
/* harmony export */ });
/* unused harmony export sharesOf */
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9509);

/** Where the time of a run went: parts that follow one another, and make up the whole. */
function sharesOf(facts) {
    const total = secondsBetween(facts.startedAtMs, facts.endedAtMs);
    const last = facts.attempts.at(-1);
    if (!last)
        return [{ what: 'start', seconds: total }];
    const before = secondsBetween(facts.startedAtMs, last.startedAtMs);
    const shares = [{ what: facts.starts > 2 ? 'earlier starts' : 'first start', seconds: before }];
    let left = total - before;
    for (const { what, seconds } of partsOf(last)) {
        // The first that has no end took what is left.
        const took = Math.max(0, Math.min(left, seconds ?? left));
        shares.push({ what, seconds: took });
        left -= took;
        if (seconds === undefined)
            return shares;
    }
    return [...shares, { what: 'end', seconds: left }];
}
/** "2 min 5 s: 12 s waiting for capacity, 1 min 53 s command"; parts that took no second are left out. */
function describeTime(facts) {
    const parts = sharesOf(facts).filter(({ seconds }) => seconds > 0);
    const total = (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .describeSeconds */ .b)(secondsBetween(facts.startedAtMs, facts.endedAtMs));
    if (parts.length === 0)
        return total;
    return `${total}: ${parts.map(({ what, seconds }) => `${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .describeSeconds */ .b)(seconds)} ${what}`).join(', ')}`;
}
/** How long a task has been billed for at the end, in seconds: from the pull of its image. */
function billedSeconds({ engine, startedAtMs, endedAtMs }) {
    const { createdMs, pullStartedMs, stoppedMs } = engine?.times ?? {};
    if (pullStartedMs === undefined)
        return 0;
    // Its end may not be known yet, and our clock is another one.
    const waitedMs = pullStartedMs - (createdMs ?? pullStartedMs);
    return between(pullStartedMs, stoppedMs) ?? secondsBetween(startedAtMs, endedAtMs - waitedMs);
}
// The clocks of ECS and of the task differ little, and from ours by an unknown amount: only differences count. The commit is
// fetched while the image is pulled, so what is called the checkout is what it took longer.
function partsOf(attempt) {
    const { begunAtMs, begunAtSeconds, startedAtMs, seconds, links, engine } = attempt;
    const { createdMs, pullStartedMs, pullStoppedMs } = engine?.times ?? {};
    const command = { what: 'command', seconds };
    const began = begunAtMs === undefined ? undefined : secondsBetween(startedAtMs, begunAtMs);
    if (!links)
        return began === undefined
            ? [{ what: 'checkout', seconds: undefined }]
            : [{ what: 'checkout', seconds: began }, command];
    const atMs = begunAtSeconds === undefined ? undefined : begunAtSeconds * 1_000;
    const known = [
        { what: 'waiting for capacity', seconds: between(createdMs, pullStartedMs) },
        { what: 'pulling', seconds: between(pullStartedMs, pullStoppedMs) },
        { what: 'checkout', seconds: between(pullStoppedMs, atMs) },
    ];
    if (began !== undefined && known.some((part) => part.seconds === undefined))
        return [{ what: 'start', seconds: began }, command];
    return [...known, command];
}
const between = (fromMs, toMs) => fromMs === undefined || toMs === undefined ? undefined : secondsBetween(fromMs, toMs);
const secondsBetween = (fromMs, toMs) => Math.max(0, Math.round((toMs - fromMs) / 1_000));
//# sourceMappingURL=time.js.map

/***/ }),

/***/ 5133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ chooseTerminalCredentials),
/* harmony export */   Mk: () => (/* binding */ chooseCredentials),
/* harmony export */   NK: () => (/* binding */ withoutReserve),
/* harmony export */   gT: () => (/* binding */ noCredentials),
/* harmony export */   jM: () => (/* binding */ withStoredCredential)
/* harmony export */ });
/* harmony import */ var _github_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2410);
/* harmony import */ var _git_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1293);
/* harmony import */ var _github_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6402);



/** Credentials without a token that is only in reserve, for a way on which it could be read. */
function withoutReserve({ token, ...others }) {
    return token === undefined || token.inReserve ? others : { token, ...others };
}
/** No credentials at all. */
const noCredentials = { persist: false };
/**
 * Which repository gets the token. The one that the workflow runs in does; where that is public, only if its server does
 * not answer without, since GitHub limits by address what is fetched so. Another one gets it only where the workflow
 * itself names it, never where a file of the repository does; GitHub's own token (ghs_…) never leaves the
 * server that made it, and no token travels unencrypted.
 */
function chooseCredentials(settings, url, context) {
    const { inputs } = settings;
    const key = inputs['ssh-key'];
    const known = inputs['ssh-known-hosts'];
    const shared = { persist: inputs['persist-credentials'], ...(known === undefined ? {} : { knownHosts: known }) };
    if (!/^https?:/.test(url))
        return { ...shared, ...(key === undefined ? {} : { ssh: { key } }) };
    const origin = originOf(url);
    const token = inputs.token;
    if (token === undefined || origin === undefined || !maySend(settings, url, context))
        return { ...shared };
    const inReserve = (0,_github_context_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwnRepository */ .nc)(url, context) && (0,_github_context_js__WEBPACK_IMPORTED_MODULE_1__/* .isKnownPublic */ .ZM)(context) && !inputs['persist-credentials'];
    return { ...shared, token: { url: origin, user: (0,_git_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .userAt */ .$q)(origin), token, ...(inReserve ? { inReserve } : {}) } };
}
/**
 * Whether a command line's token goes to a repository: to the one that its user names, by an option or as the remote of
 * the folder, never to one that a file names. The token of GitHub's own tools is for github.com alone, and shown only
 * where the server does not answer without.
 */
function chooseTerminalCredentials({ inputs, origins }, url) {
    const { token, repo } = inputs;
    const isNamed = origins.token === 'flag';
    const without = (why) => ({
        credentials: noCredentials,
        url,
        notice: isNamed ? `The token isn't used: ${why}.` : undefined,
    });
    if (token === undefined)
        return without('there is none');
    if (repo && origins.repo !== 'flag')
        return without('a settings file names the repository. Name it with --repo');
    const name = (0,_github_name_js__WEBPACK_IMPORTED_MODULE_2__/* .gitHubName */ .Z)(url);
    // The remote of a folder is reached over https instead, which is what a token is for.
    const address = repo === undefined && name !== undefined ? `${_git_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .gitHosts */ .gq.github.origin}/${name}` : url;
    const origin = originOf(address);
    if (origin === undefined || !isEncrypted(origin))
        return without('it is for https alone');
    if (!isNamed && (0,_git_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .hostAt */ .gu)(origin) !== 'github')
        return without('it is for github.com');
    const shown = name ?? address.replace(/^https?:\/\//, '');
    const credentials = {
        persist: false,
        token: { url: origin, user: (0,_git_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .userAt */ .$q)(origin), token, ...(isNamed ? {} : { inReserve: true }) },
    };
    const notice = isNamed
        ? `Fetching ${shown} with the token.`
        : `Fetching ${shown} with the token in ${origins.token} if it's private.`;
    return { credentials, url: address, notice };
}
/**
 * The stack's own credential where a run has none, or only the job's token, which reads no other private repository:
 * it stays with the checkout, and goes to the host that it is for alone, or to the SSH server that is named. Not
 * where a repository is known to be public, or a file of one names another: that would read what the file's author
 * may not.
 */
function withStoredCredential(chosen, url, { secrets, isNamedByFile, context }) {
    if (chosen.ssh || isNamedByFile || (chosen.token && !chosen.token.inReserve && !isJobToken(chosen.token.token)))
        return chosen;
    const { token, ...others } = chosen;
    const origin = originOf(url);
    if (origin === undefined)
        return secrets.ssh === undefined ? chosen : { ...others, stored: { kind: 'ssh' } };
    if (context && (0,_github_context_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwnRepository */ .nc)(url, context) && (token || (0,_github_context_js__WEBPACK_IMPORTED_MODULE_1__/* .isKnownPublic */ .ZM)(context)))
        return chosen;
    const kind = (0,_git_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .hostAt */ .gu)(origin);
    if (kind === undefined || secrets[kind] === undefined)
        return chosen;
    return { ...others, stored: { kind, url: origin, user: (0,_git_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .userAt */ .$q)(origin) } };
}
// Also that of an app, which cannot be told from it.
const isJobToken = (token) => token.startsWith('ghs_');
function maySend({ inputs, origins }, url, context) {
    const origin = originOf(url) ?? '';
    const isSameServer = origin === originOf(context.serverUrl);
    if (!isEncrypted(origin))
        return false;
    if ((0,_github_context_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwnRepository */ .nc)(url, context))
        return true;
    if (origins.repo !== 'input')
        return false;
    return isSameServer || !/^gh[a-z]_|^github_pat_/.test(inputs.token ?? '');
}
// The loopback is this machine itself.
const isEncrypted = (origin) => /^https:|^http:\/\/(127\.0\.0\.1|\[::1\]|localhost)(:|$)/.test(origin);
const originOf = (url) => /^https?:\/\/[^/]+/.exec(url)?.[0].toLowerCase();
//# sourceMappingURL=credentials.js.map

/***/ }),

/***/ 5970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ chooseSource),
/* harmony export */   MT: () => (/* binding */ branchProblem),
/* harmony export */   YR: () => (/* binding */ defaultBranchRuns),
/* harmony export */   _0: () => (/* binding */ sourceProblems)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);
/* harmony import */ var _settings_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2255);
/* harmony import */ var _settings_resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2967);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7422);




/**
 * Which commit the command line runs: what the settings name, else what is checked out here.
 * @throws UserError where neither names a commit
 */
function chooseSource(settings, here) {
    const { repo, branch, sha } = settings.inputs;
    if (repo)
        return { source: { repo: repo.url, sha, branch }, notices: sha || branch ? [] : [defaultBranchRuns(repo.url)] };
    if (!here) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('This folder is not in a git repository, so there is no commit to run.', {
            hint: 'Go to a git repository, or name one with --repo, for example --repo owner/name; --no-checkout runs without one.',
        });
    }
    const isLocal = settings.inputs.engine === 'local' && !here.partial;
    const from = isLocal ? cloneAt(here) : { repo: remoteOf(here) };
    if (here.unpushed && !isLocal && !branch && (sha ?? here.head) === here.head && here.head)
        throw notPushed(here);
    if (sha || branch)
        return { source: { ...from, sha, branch }, notices: [] };
    if (!here.head) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('This git repository has no commit yet, so there is nothing to run.', {
            hint: 'Commit first, or name a commit of another branch.',
        });
    }
    const notices = [
        ...(here.dirty ? ["Uncommitted changes don't run: the command gets the commit as it is."] : []),
        ...(here.hasSubmodules && settings.inputs.submodules === 'false'
            ? ["Submodules aren't fetched. --submodules true fetches them."]
            : []),
        ...(here.partial ? ['This is a partial clone: the commit is fetched from its remote.'] : []),
    ];
    return { source: { ...from, sha: here.head, branch: undefined }, notices };
}
const notPushed = ({ partial }) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("This commit hasn't been pushed, so a task can't fetch it.", {
    hint: partial ? 'Push it: this is a partial clone.' : 'Push it, or run it on this machine with --local.',
});
/**
 * What is wrong with a branch that no repository at hand has, with the nearest that there is.
 * @param names of branches and tags: those that a run can fetch, and those that only the remote has
 */
function branchProblem(branch, { own, remote }) {
    if (branch.startsWith('refs/') || own.includes(branch))
        return undefined;
    const message = `There is no branch or tag "${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(branch)}" in this repository.`;
    if (remote.includes(branch))
        return { message, hint: `Its remote has one: git branch ${branch} origin/${branch} makes it.` };
    const near = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .pA)(branch, [...own, ...remote]);
    return { message, hint: near === undefined ? 'git branch lists them.' : `Did you mean ${near}?` };
}
// Submodules with relative addresses, large files and the command itself look for the remote at origin.
function cloneAt(here) {
    const origin = urlOfRemote(here);
    return { repo: here.path, ...(origin === undefined ? {} : { origin }) };
}
// A password in it is this machine's own affair, and goes nowhere.
function urlOfRemote({ remote }) {
    const reading = remote === undefined ? undefined : (0,_settings_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .readRepository */ .N)(remote.replace(/^(https?:\/\/)[^/@]*@/, '$1'));
    return reading && 'value' in reading && reading.value.kind === 'remote' ? reading.value.url : undefined;
}
function remoteOf(here) {
    const url = urlOfRemote(here);
    if (url !== undefined)
        return url;
    const why = here.remote === undefined
        ? 'has no remote'
        : isPath(here.remote)
            ? 'was cloned from a path'
            : 'has a remote of its own kind';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`This git repository ${why}, so a task can't fetch from it.`, {
        hint: 'Name one with --repo, for example --repo owner/name, or run on this machine with --local.',
    });
}
const isPath = (remote) => /^(file:|[./~])/.test(remote);
/** What contradicts itself in the settings that say which commit runs, and where in it. */
function sourceProblems(settings) {
    const { inputs } = settings;
    const found = [];
    if (inputs.repo?.kind === 'path' && inputs.engine !== 'local' && inputs.checkout)
        found.push({ name: 'repo', message: 'is a path, which only the local engine can reach.' });
    if (!inputs.checkout) {
        const name = (0,_settings_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .spellAsSet */ .jk)(settings, 'checkout');
        const message = `names what to fetch, and ${name} says to fetch nothing. Leave one of them out.`;
        found.push(...fetched.filter((name) => isChosen(settings, name)).map((name) => ({ name, message })));
    }
    if (inputs['working-directory']?.startsWith('/')) {
        const message = 'must be relative to the root of the repository.';
        if (inputs.checkout)
            found.push({ name: 'working-directory', message });
        else if (inputs.engine === 'local')
            found.push({
                name: 'working-directory',
                message: 'must be relative: the local engine starts in an empty folder.',
            });
    }
    return found.map(({ name, message }) => ({ where: (0,_settings_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .spellAsSet */ .jk)(settings, name), message }));
}
const fetched = ['repo', 'branch', 'sha', 'submodules', 'lfs', 'persist-credentials'];
// The runner gives an input that was left out as its default; a file's settings are for every step of the repository.
function isChosen({ inputs, origins }, name) {
    if (origins[name] !== 'input' && origins[name] !== 'flag')
        return false;
    return inputs[name] !== undefined && inputs[name] !== false && inputs[name] !== 'false';
}
/** For a repository that was named without a branch or a commit. */
const defaultBranchRuns = (url) => `No branch or commit is named: the default branch of ${url} runs.`;
//# sourceMappingURL=source.js.map

/***/ })

};
