export const id = 106;
export const ids = [106];
export const modules = {

/***/ 106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   folderFor: () => (/* binding */ folderFor),
/* harmony export */   loginOf: () => (/* binding */ loginOf),
/* harmony export */   stepOnFargate: () => (/* binding */ stepOnFargate)
/* harmony export */ });
/* harmony import */ var _compose_fargate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9144);
/* harmony import */ var _core_aws_login_session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7685);
/* harmony import */ var _core_github_fork_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9013);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(990);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8312);





/** Finds out where to run, and leaves that for `post` before anything can be running. */
async function stepOnFargate(run) {
    const { settings, context, source, env, executionId, output } = run;
    const job = (0,_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .readJob */ .cd)(env);
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
    const journal = (0,_compose_fargate_js__WEBPACK_IMPORTED_MODULE_0__.journalIn)(folderFor(env), executionId);
    const ports = await (0,_compose_fargate_js__WEBPACK_IMPORTED_MODULE_0__.fargatePorts)({ settings, login, tags, output, journal });
    const { region, cluster, logGroup } = ports.place;
    const place = { region, cluster, logGroup };
    _runner_js__WEBPACK_IMPORTED_MODULE_2__/* .step */ .PM.saveState('place', JSON.stringify(place));
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
        sessionName: (0,_core_aws_login_session_js__WEBPACK_IMPORTED_MODULE_3__/* .sessionName */ .Cy)(context.repository, (0,_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .readJob */ .cd)(env).runId),
        fromFork: (0,_core_github_fork_js__WEBPACK_IMPORTED_MODULE_4__/* .isForkPullRequest */ .B)(context),
        timeoutSeconds: inputs.timeout,
        startTimeoutSeconds: inputs['start-timeout'],
        environment: env,
        frontEnd: 'action',
        version: _version_js__WEBPACK_IMPORTED_MODULE_1__/* .version */ .r,
        mask: (secret) => output.mask(secret),
        warn: (text) => output.warn(text),
    };
}
//# sourceMappingURL=fargate.js.map

/***/ })

};
