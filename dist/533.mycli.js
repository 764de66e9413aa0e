export const id = 533;
export const ids = [533];
export const modules = {

/***/ 7533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  folderFor: () => (/* binding */ folderFor),
  loginOf: () => (/* binding */ loginOf),
  stepOnFargate: () => (/* binding */ stepOnFargate)
});

// EXTERNAL MODULE: ./build/src/compose-action.js + 4 modules
var compose_action = __webpack_require__(4890);
// EXTERNAL MODULE: ./build/src/compose-fargate.js + 33 modules
var compose_fargate = __webpack_require__(8178);
;// CONCATENATED MODULE: ./build/src/core/identity/fork.js
/** Whether the workflow runs for a pull request out of another repository; a deleted one was another. */
function isForkPullRequest({ payload }) {
    const base = at(payload, 'pull_request', 'base', 'repo', 'id');
    return base !== undefined && base !== at(payload, 'pull_request', 'head', 'repo', 'id');
}
function at(value, ...path) {
    let found = value;
    for (const name of path) {
        if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name))
            return undefined;
        found = found[name];
    }
    return found;
}
//# sourceMappingURL=fork.js.map
// EXTERNAL MODULE: ./build/src/core/identity/session.js
var session = __webpack_require__(1251);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(990);
;// CONCATENATED MODULE: ./build/src/action/fargate.js





/** Finds out where to run, and leaves that for `post` before anything can be running. */
async function stepOnFargate(run) {
    const { settings, context, source, env, executionId, output } = run;
    const job = (0,compose_action/* readJob */.cd)(env);
    const tags = {
        repository: context.repository,
        sha: source.sha ?? context.sha,
        ref: source.branch ?? context.ref,
        workflow: job.workflow,
        job: job.job,
        'run-id': job.runId,
        'run-attempt': job.runAttempt,
        actor: job.actor,
    };
    const login = loginOf(settings.inputs, { context, env, output });
    const journal = (0,compose_fargate.journalIn)(folderFor(env), executionId);
    const ports = await (0,compose_fargate.fargatePorts)({ settings, login, tags, output, journal });
    const { region, cluster, logGroup } = ports.place;
    const place = { region, cluster, logGroup };
    compose_action/* step */.PM.saveState('place', JSON.stringify(place));
    return ports;
}
/** The folder that `main` and `post` share. */
const folderFor = (env) => env['RUNNER_TEMP'] || env['TMPDIR'] || '/tmp';
/** Who the step is towards AWS. */
function loginOf(inputs, { context, env, output }) {
    return {
        region: inputs['aws-region'],
        role: inputs['role-to-assume'],
        audience: inputs.audience,
        sessionName: (0,session/* sessionName */.Cy)(context.repository, (0,compose_action/* readJob */.cd)(env).runId),
        fromFork: isForkPullRequest(context),
        timeoutSeconds: inputs.timeout,
        startTimeoutSeconds: inputs['start-timeout'],
        environment: env,
        frontEnd: 'action',
        version: version/* version */.r,
        mask: (secret) => output.mask(secret),
        warn: (text) => output.warn(text),
    };
}
//# sourceMappingURL=fargate.js.map

/***/ })

};
