export const id = 5538;
export const ids = [5538];
export const modules = {

/***/ 5538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainSettings: () => (/* binding */ explainSettings)
/* harmony export */ });
/* harmony import */ var _compose_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7119);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3026);
/* harmony import */ var _core_settings_explain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2600);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3659);




/** `mycli exec --explain`: prints each setting and where it comes from, and says what a run would stop at. */
async function explainSettings(settings, caller, { terminal, json }) {
    const { stdout, cwd, env, signal } = terminal;
    const { settings: previewed, lines } = await (0,_compose_run_js__WEBPACK_IMPORTED_MODULE_0__/* .previewRun */ .iK)(settings, caller, signal);
    const found = await tried(() => (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceOf */ .v)(settings, cwd));
    const whole = withRegion(found instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo ? previewed : withSource(previewed, found), env);
    if (json)
        stdout.write(`${JSON.stringify((0,_core_settings_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .explainedRows */ .ID)(whole), undefined, 2)}\n`);
    else
        stdout.write(`${[...(0,_core_settings_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .WE)(whole, { unsetToo: true }), ...lines].join('\n')}\n`);
    const stops = [await tried(async () => (0,_compose_run_js__WEBPACK_IMPORTED_MODULE_0__/* .checkRun */ .Q5)(previewed)), found].filter((one) => one instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo);
    for (const { message, hint } of stops)
        caller.output.warn(`A run would stop here: ${[message, ...(hint?.split('\n') ?? [])].join('\n  ')}`);
    return 0;
}
async function tried(what) {
    try {
        return await what();
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
            return error;
        throw error;
    }
}
// What git says of the folder is where the repository, branch and commit come from that nothing else names.
function withSource(settings, { source, branch }) {
    if (!source)
        return settings;
    const { repo: url, sha } = source;
    return withRead(settings, { repo: { kind: 'remote', url }, sha, branch }, 'git');
}
function withRegion(settings, env) {
    const name = ['AWS_REGION', 'AWS_DEFAULT_REGION'].find((one) => env[one]);
    return name === undefined ? settings : withRead(settings, { 'aws-region': env[name] }, name);
}
function withRead(settings, values, origin) {
    const read = Object.entries(values).filter(([name, value]) => value !== undefined && settings.inputs[name] === undefined);
    return {
        ...settings,
        inputs: { ...settings.inputs, ...Object.fromEntries(read) },
        origins: { ...settings.origins, ...Object.fromEntries(read.map(([name]) => [name, origin])) },
    };
}
//# sourceMappingURL=explained.js.map

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
