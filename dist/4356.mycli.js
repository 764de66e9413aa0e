export const id = 4356;
export const ids = [4356];
export const modules = {

/***/ 4356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logsAdvice: () => (/* binding */ logsAdvice),
/* harmony export */   logsFlags: () => (/* binding */ logsFlags),
/* harmony export */   psAdvice: () => (/* binding */ psAdvice),
/* harmony export */   psFlags: () => (/* binding */ psFlags),
/* harmony export */   stopFlags: () => (/* binding */ stopFlags)
/* harmony export */ });
/* harmony import */ var _core_stack_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8021);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7831);


/** The options of every command that looks after executions. */
const placeFlags = {
    ..._account_js__WEBPACK_IMPORTED_MODULE_0__/* .accountFlags */ .p,
    stack: { value: 'NAME', help: `Name of the stack. Default: ${_core_stack_files_js__WEBPACK_IMPORTED_MODULE_1__/* .usualStack */ .bm}.` },
    cluster: { value: 'NAME', help: "ECS cluster, by name or ARN. Default: the stack's." },
};
const help = { help: 'Print this help.' };
/** The options of `mycli logs`. */
const logsFlags = {
    follow: { help: 'Go on to the end, and exit with the code of the command. Ctrl-C leaves it running.' },
    quiet: { help: 'Print nothing but the log, warnings, and why the run failed.' },
    ...placeFlags,
    'log-group': { value: 'NAME', help: "CloudWatch log group. Default: the execution's, else the stack's." },
    help,
};
/** The options of `mycli ps`. */
const psFlags = {
    ...placeFlags,
    json: { help: 'Print JSON.' },
    help,
};
/** The options of `mycli stop`. */
const stopFlags = { ...placeFlags, help };
const whole = 'The log is printed whole: tail or grep takes what is wanted of it.';
/** What to say of options that other tools have for their logs. */
const logsAdvice = { tail: whole, n: whole, lines: whole, since: whole };
const hour = 'What ended in the last hour is listed, too.';
/** What to say of options that other tools have for their lists. */
const psAdvice = { a: hour, all: hour };
//# sourceMappingURL=execution-flags.js.map

/***/ })

};
