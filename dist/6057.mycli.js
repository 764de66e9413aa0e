export const id = 6057;
export const ids = [6057];
export const modules = {

/***/ 6057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   detach: () => (/* binding */ detach),
/* harmony export */   noting: () => (/* binding */ noting)
/* harmony export */ });
/* harmony import */ var _compose_executions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2787);
/* harmony import */ var _compose_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7119);
/* harmony import */ var _core_task_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7660);



/** `mycli exec --detach`: starts the command, says how to pick it up again, and leaves. */
async function detach(order, caller, { terminal, json }) {
    const { output } = caller;
    const task = await (0,_compose_run_js__WEBPACK_IMPORTED_MODULE_1__/* .detachRun */ .LE)(order, noting(order.executionId, caller), terminal.signal);
    output.status(undefined);
    if (!task?.links) {
        output.fail('Cancelled.');
        return _core_task_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h.cancelled;
    }
    const { links } = task;
    const { executionId } = order;
    const printed = {
        ...{ execution: executionId, task: links.arn },
        ...{ consoleUrl: links.consoleUrl ?? null, logUrl: links.logUrl ?? null },
    };
    terminal.stdout.write(json ? `${JSON.stringify(printed, undefined, 2)}\n` : `${executionId}\n`);
    output.note(`follow it with: mycli logs ${executionId} --follow`);
    return 0;
}
/** The same caller, which notes on this machine where the task of its run is as soon as there is one. */
function noting(execution, caller) {
    const { write } = (0,_compose_executions_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsIn */ .Q0)(caller.environment);
    let place = {};
    return {
        ...caller,
        keepPlace(text) {
            place = JSON.parse(text);
            caller.keepPlace(text);
        },
        output: {
            ...caller.output,
            started(links) {
                const { region, cluster, logGroup } = place;
                if (region && cluster && logGroup)
                    void write({ execution, task: links.arn, region, cluster, logGroup });
                caller.output.started(links);
            },
        },
    };
}
//# sourceMappingURL=detach.js.map

/***/ })

};
