export const id = 158;
export const ids = [158];
export const modules = {

/***/ 4158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runOnFargate: () => (/* binding */ runOnFargate)
/* harmony export */ });
/* harmony import */ var _app_execute_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3604);
/* harmony import */ var _compose_fargate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9144);
/* harmony import */ var _core_source_credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5133);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(990);




/** Runs a plan on Fargate, with the AWS credentials of whoever calls. */
async function runOnFargate(plan, settings, { terminal, output }) {
    const { origins } = settings;
    const { repo, branch, sha } = plan.source;
    const tags = { repository: repo, sha, ref: branch };
    // Nobody comes after a command line that was killed: its task ends at its own timeout.
    const journal = { printed() { }, isAbandoned: () => false };
    const ports = await (0,_compose_fargate_js__WEBPACK_IMPORTED_MODULE_1__.fargatePorts)({ settings, login: loginFor(settings, { terminal, output }), tags, output, journal });
    const isNamedByFile = origins.repo !== undefined && origins.repo !== 'flag';
    const credentials = (0,_core_source_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .withStoredCredential */ .jM)(plan.credentials, repo, { secrets: ports.place.gitSecrets, isNamedByFile });
    return (0,_app_execute_js__WEBPACK_IMPORTED_MODULE_0__/* .execute */ .g)({ ...plan, credentials }, ports, terminal.signal, ports.retries).finally(() => ports.close());
}
function loginFor({ inputs }, { terminal, output }) {
    return {
        region: inputs['aws-region'],
        role: undefined,
        audience: undefined,
        sessionName: 'mycli',
        fromFork: false,
        timeoutSeconds: inputs.timeout,
        startTimeoutSeconds: inputs['start-timeout'],
        environment: terminal.env,
        frontEnd: 'cli',
        version: _version_js__WEBPACK_IMPORTED_MODULE_3__/* .version */ .r,
        mask() { }, // a terminal hides nothing, and is shown none
        warn: (text) => output.warn(text),
    };
}
//# sourceMappingURL=fargate.js.map

/***/ })

};
