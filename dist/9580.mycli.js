export const id = 9580;
export const ids = [9580];
export const modules = {

/***/ 9131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MU: () => (/* binding */ untilNext),
/* harmony export */   iQ: () => (/* binding */ runAttempts),
/* harmony export */   j0: () => (/* binding */ afterRefusal)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);
/* harmony import */ var _core_task_attempts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9653);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3807);



/**
 * Runs attempts until one is the last: where no task could be had, or it was taken away before its command began,
 * another is started as long as the start timeout allows.
 * @throws StartRefused where no more are to be made and the last one had no task
 */
async function runAttempts(plan, { ports, retries }, signal) {
    const { clock, random, journal } = ports;
    const isUnwanted = () => signal.aborted || journal.isAbandoned();
    let attempts = (0,_core_task_attempts_js__WEBPACK_IMPORTED_MODULE_1__/* .newAttempts */ .hF)(clock.now(), plan.startTimeoutSeconds, retries.capacity);
    const startedAtMs = clock.now();
    const past = [];
    let before;
    let fellBack;
    const attempted = (run) => ({
        ...withBefore(run, before),
        startedAtMs,
        starts: attempts.number,
        before: past,
        fellBack,
    });
    for (;;) {
        const attempt = (0,_core_task_attempts_js__WEBPACK_IMPORTED_MODULE_1__/* .attemptFrom */ .St)(attempts, clock.now(), random.nonce());
        const outcome = await tryOnce({ plan, attempt }, ports, signal);
        const after = consequenceOf(outcome);
        const next = (0,_core_task_attempts_js__WEBPACK_IMPORTED_MODULE_1__/* .nextAttempt */ .nj)(attempts, after, { retries, nowMs: clock.now(), chance: random.fraction() });
        if (!next.again) {
            if (outcome.kind === 'ran')
                return attempted(outcome.run);
            if (isUnwanted())
                return attempted(cancelled(outcome));
            throw outcome.error;
        }
        if (isUnwanted())
            return attempted(cancelled(outcome));
        before = after.why;
        if (next.fallsBack)
            fellBack = after.why;
        if (outcome.kind === 'ran' && outcome.run.facts)
            past.push(outcome.run.facts);
        attempts = await untilNext(next, ports, signal);
    }
}
/** Says why there is another attempt, and waits until it is due. */
async function untilNext({ because, fallsBack, afterMs, attempts }, { output, clock }, signal) {
    if (fallsBack)
        output.notice(because);
    else
        output.note(because);
    await clock.sleep(afterMs, signal);
    return attempts;
}
/** What a refused start means for another one. */
const afterRefusal = ({ again, message }) => ({ again, begun: false, why: message });
async function tryOnce(start, ports, signal) {
    try {
        return { kind: 'ran', run: await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .eF)(start, ports, signal) };
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StartRefused */ .Vi)
            return { kind: 'refused', start, error };
        throw error;
    }
}
function consequenceOf(outcome) {
    return outcome.kind === 'ran' ? (0,_core_task_attempts_js__WEBPACK_IMPORTED_MODULE_1__/* .againAfter */ .$)(outcome.run.ending) : afterRefusal(outcome.error);
}
// A cancelled run that has no task, or would have been started again, has not failed.
function cancelled(outcome) {
    if (outcome.kind === 'refused')
        return (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .cancelledRun */ .$b)(outcome.start.attempt);
    return { ...outcome.run, ending: { kind: 'cancelled' } };
}
// An attempt knows nothing of those before it.
function withBefore(run, before) {
    return run.ending.kind === 'start-timed-out' ? { ...run, ending: { ...run.ending, before } } : run;
}
//# sourceMappingURL=attempts.js.map

/***/ }),

/***/ 7634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   PE: () => (/* binding */ planTask),
/* harmony export */   VV: () => (/* binding */ planCommand),
/* harmony export */   g7: () => (/* binding */ execute),
/* harmony export */   xO: () => (/* binding */ cancelledBeforeStart),
/* harmony export */   z8: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var _core_log_completeness_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1070);
/* harmony import */ var _core_log_stream_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8110);
/* harmony import */ var _core_task_attempts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9653);
/* harmony import */ var _core_task_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7660);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7422);
/* harmony import */ var _attempts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9131);






/** What is to run, without anything secret. */
function planCommand(inputs, source) {
    return {
        source,
        fetch: { depth: inputs['fetch-depth'], submodules: inputs.submodules, lfs: inputs.lfs },
        script: inputs.command,
        shell: inputs.shell,
        workingDirectory: inputs['working-directory'],
        env: inputs.env ?? {},
        timeoutSeconds: inputs.timeout,
        startTimeoutSeconds: inputs['start-timeout'],
    };
}
/** The plan of an execution, the same for each of its attempts. */
function planTask(inputs, { source, credentials }, executionId) {
    const secretEnv = inputs['secret-env'];
    return {
        ...planCommand(inputs, source),
        executionId,
        credentials,
        ...(secretEnv === undefined ? {} : { secretEnv }),
    };
}
/** Runs a plan to its verdict, however many attempts that takes, and warns where its stream has gaps or damage. */
async function execute(plan, ports, signal, retries = _core_task_attempts_js__WEBPACK_IMPORTED_MODULE_1__/* .noRetries */ .CS) {
    return resultOf(await (0,_attempts_js__WEBPACK_IMPORTED_MODULE_3__/* .runAttempts */ .iQ)(plan, { ports, retries }, signal), ports);
}
/** What came of a run, with warnings where its stream has gaps or damage. */
function resultOf(attempted, ports) {
    const { ending, stream, mayStillRun } = attempted;
    const { output, packing, clock } = ports;
    const rest = (0,_core_log_stream_js__WEBPACK_IMPORTED_MODULE_0__/* .unfinishedLine */ .cK)(stream);
    if (rest !== undefined)
        output.lines([rest]);
    report(stream, output);
    const read = (kind) => readFile(kind, stream.files[kind], packing, output);
    const files = { output: read('output'), env: read('env'), summary: read('summary'), path: read('path') };
    const seconds = stream.exit?.begun ? stream.exit.seconds : undefined;
    return { verdict: (0,_core_task_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .judge */ .S)(ending), files, seconds, mayStillRun, facts: runFacts(attempted, clock.now()) };
}
const runFacts = (attempted, endedAtMs) => ({
    startedAtMs: attempted.startedAtMs,
    endedAtMs,
    starts: attempted.starts,
    attempts: [...attempted.before, ...(attempted.facts ? [attempted.facts] : [])],
    fellBack: attempted.fellBack,
    sha: attempted.stream.sha,
    lines: (0,_core_log_completeness_js__WEBPACK_IMPORTED_MODULE_4__/* .countsOf */ .mQ)(attempted.stream),
});
/** What came of a run that was cancelled before anything could be started. */
const cancelledBeforeStart = () => ({
    verdict: (0,_core_task_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .judge */ .S)({ kind: 'cancelled', doubt: 'no-task' }),
    files: { output: '', env: '', summary: '', path: '' },
    seconds: undefined,
    mayStillRun: false,
    facts: undefined,
});
/** Warns where a stream has gaps or damage. */
function report(stream, output) {
    reportGaps((0,_core_log_completeness_js__WEBPACK_IMPORTED_MODULE_4__/* .gapsOf */ .dc)(stream), output);
    if (stream.exit?.begun && stream.exit.events === undefined)
        output.warn('The command ended its own log; lines may be missing.');
    if (stream.damaged > 0)
        output.warn(`${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(stream.damaged, 'control line')} of the log arrived damaged.`);
    // Of a file that is missing as a whole nothing else would be said.
    const lost = (0,_core_log_completeness_js__WEBPACK_IMPORTED_MODULE_4__/* .missingFileFrames */ .T2)(stream);
    if (lost > 0)
        output.warn(`${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(lost, 'control line')} with what the command wrote for its step did not arrive.`);
}
function reportGaps(gaps, output) {
    const [first, last] = [gaps[0], gaps.at(-1)];
    if (first && last && gaps.reduce((sum, { missing }) => sum + missing, 0) === 0) {
        output.warn(`Lines between line ${first.after} and line ${last.before} are out of order, or as many of them are missing as came twice.`);
        return;
    }
    for (const { after, before, missing } of gaps) {
        const what = missing > 0 ? 'missing from' : 'too many in';
        output.warn(`${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(Math.abs(missing), 'line')} ${Math.abs(missing) === 1 ? 'is' : 'are'} ${what} the log between line ${after} and line ${before}.`);
    }
}
const variables = {
    output: '$GITHUB_OUTPUT',
    env: '$GITHUB_ENV',
    summary: '$GITHUB_STEP_SUMMARY',
    path: '$GITHUB_PATH',
};
function readFile(kind, parts, packing, output) {
    if (parts.largeBytes !== undefined) {
        output.warn(`What the command wrote to ${variables[kind]} is dropped: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(parts.largeBytes, 'byte')}, and 1,048,576 is the most.`);
        return undefined;
    }
    if (parts.chunks.size === 0 && !parts.end)
        return '';
    const numbers = Array.from({ length: parts.end?.chunks ?? 0 }, (_, index) => index + 1);
    const base64 = numbers.map((number) => parts.chunks.get(number) ?? '').join('');
    const text = parts.end ? packing.unpack(base64, parts.end.sha256) : undefined;
    if (text === undefined)
        output.warn(`What the command wrote to ${variables[kind]} did not arrive whole and is dropped.`);
    return text;
}
//# sourceMappingURL=execute.js.map

/***/ }),

/***/ 8926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ showItem),
/* harmony export */   F6: () => (/* binding */ reportUnused),
/* harmony export */   Rh: () => (/* binding */ showProgress)
/* harmony export */ });
/* harmony import */ var _core_settings_unused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9129);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7422);


/** Shows what a look brought. */
function showItem(item, output) {
    switch (item.kind) {
        case 'lines':
            if (item.late)
                output.warn(`${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(item.texts.length, 'line')} arrived late:`);
            output.lines(item.texts, item);
            return;
        case 'checkout-log':
            output.phase('Checkout');
            output.note((0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(item.text, 500));
            return;
        case 'checkout-ready':
            return;
        case 'begin':
            output.phase(undefined);
            return;
    }
}
/** Tells how the task is doing: a line for each change of state until the command begins, which then speaks itself. */
function showProgress(before, now, { output, nowMs }) {
    const seconds = Math.floor((nowMs - now.startedAtMs) / 1_000);
    const detail = now.state?.detail;
    const doing = now.stop ? 'stopping the task' : now.begunAtMs === undefined ? detail : undefined;
    // An engine without states takes no time that is worth a line.
    const isNews = now.stop ? !before.stop && detail !== undefined : doing !== before.state?.detail;
    if (doing !== undefined && isNews)
        output.note(`${seconds} s: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(doing)}`);
    if (now.begunAtMs !== undefined && !now.stop)
        output.status(undefined);
    else
        output.status(`${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(doing ?? (now.plan.source ? 'fetching the commit' : 'starting'))}, ${seconds} s`);
}
/** Says which settings mean nothing where the command runs. */
function reportUnused(settings, output) {
    const { notice, warning } = (0,_core_settings_unused_js__WEBPACK_IMPORTED_MODULE_0__/* .unusedSettings */ .G)(settings);
    if (notice !== undefined)
        output.note(notice);
    if (warning !== undefined)
        output.warn(warning);
}
//# sourceMappingURL=progress.js.map

/***/ }),

/***/ 3807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $b: () => (/* binding */ cancelledRun),
  e6: () => (/* binding */ follow),
  eF: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/core/log/stream.js + 2 modules
var log_stream = __webpack_require__(8110);
// EXTERNAL MODULE: ./build/src/core/log/recovery.js
var recovery = __webpack_require__(61);
// EXTERNAL MODULE: ./build/src/core/log/completeness.js
var completeness = __webpack_require__(1070);
// EXTERNAL MODULE: ./build/src/core/log/failure.js
var failure = __webpack_require__(7478);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(7422);
// EXTERNAL MODULE: ./build/src/core/task/verdict.js + 1 modules
var verdict = __webpack_require__(7660);
;// CONCATENATED MODULE: ./build/src/core/task/checkout-log.js



/** Whether only the checkout's own log can say why the command did not run. */
function asksCheckout(ending, { begun }) {
    if (begun)
        return false;
    switch (ending.kind) {
        case 'vanished':
            return ending.exitCode === verdict/* exitCodes */.h.noCommandRan && !isStopped(ending);
        case 'checkout-failed':
            return ending.failure === 'silent' || ending.failure === 'unknown';
        case 'start-timed-out':
            return true;
        default:
            return false;
    }
}
// Why a task was stopped is told by the engine, and is no fault of the checkout's.
const isStopped = ({ notice }) => notice !== undefined && notice.kind !== 'exited';
/** Reads the log of docker/checkout.sh: its lines, and last its word, `ready <sha>`, `ready none` or `failed <class> <text>`. */
function readCheckoutLog(events) {
    const written = events.filter((event) => event.trim() !== '');
    const last = written.at(-1)?.trim() ?? '';
    const failed = (0,failure/* readFailure */.f)(last);
    const isWhole = failed !== undefined || /^ready ([0-9a-f]{40,64}|none)$/.test(last);
    return {
        lines: isWhole ? written.slice(0, -1) : written,
        failed,
        isWhole,
    };
}
/**
 * The ending in the checkout's words. Its wrapper learns from it what marks a frame: where it did not get that far, the
 * wrapper's last word is none, and the checkout's own log is all there is.
 */
function inCheckoutsWords(ending, { failed, lines }, plan) {
    // It doesn't know what told it to stop.
    if (failed && failed.failure !== 'stopped')
        return checkoutEnding(failed, plan);
    if (ending.kind !== 'vanished')
        return ending;
    const last = lines.at(-1);
    const said = last === undefined ? ', and said nothing' : `; the last that it said is "${(0,core_text/* printable */.g$)(last)}"`;
    return { kind: 'checkout-failed', failure: 'silent', text: `the checkout did not get to its work${said}` };
}
/** What a failed checkout amounts to. */
function checkoutEnding(failure, plan) {
    return failure.failure === 'deadline'
        ? { kind: 'start-timed-out', timeoutSeconds: plan.startTimeoutSeconds }
        : { kind: 'checkout-failed', ...failure };
}
//# sourceMappingURL=checkout-log.js.map
;// CONCATENATED MODULE: ./build/src/core/task/decide.js



// An engine may answer with an empty page while lines are in flight, so one of them proves nothing.
const quietPagesWhenDrained = 2;
/** How long lines may be in flight after the end, at the most. */
const drainMs = 45_000;
/** The same where AWS does not let us ask: that too many do may last for minutes. */
const backoffMs = 15 * 60_000;
// The wrapper keeps the timeout itself; ours is the second line, for a wrapper that cannot.
const timeoutSlackMs = 30_000;
const startSlackMs = 5_000;
/** How long after a stop of ours the end may take: a cancelled caller has seconds to live. */
const stopPatienceMs = {
    cancelled: 5_000,
    'timed-out': 150_000,
    'start-timed-out': 150_000,
};
/** How long to wait for the reason of a stop that was not ours. */
const reasonMs = 150_000;
/** How long credentials may be refused that were good before: they may be renewed, or a server may have erred. */
const refusedMs = 5 * 60_000;
/** Decides, from all that is known of a task and what time it is. */
function decide(watch, view, pace) {
    if (hasEnded(watch, view, pace) && !awaitsReason(watch, view))
        return { act: 'finish', ending: endingOf(watch) };
    const { stop } = watch;
    if (view.cancelledAtMs !== undefined && stop?.cause !== 'cancelled')
        return { act: 'stop', cause: 'cancelled' };
    if (stop) {
        // A cancelled run has seconds to live; otherwise a stop is repeated for as long as AWS may be strained.
        const isSaid = stop.answer === 'acknowledged' || stop.cause === 'cancelled';
        if (stop.answer === 'refused' || view.nowMs - stop.atMs >= (isSaid ? stopPatienceMs[stop.cause] : backoffMs))
            return { act: 'finish', ending: endingOf(watch) };
        return stop.answer === 'acknowledged' ? { act: 'wait' } : { act: 'stop', cause: stop.cause };
    }
    if (watch.refusedAtMs !== undefined && view.nowMs - watch.refusedAtMs >= refusedMs)
        return { act: 'finish', ending: { kind: 'lost-sight', why: 'refused' } };
    const cause = watch.stream.exit ? undefined : overdueCause(watch, view.nowMs);
    return cause ? { act: 'stop', cause } : { act: 'wait' };
}
function hasEnded(watch, view, pace) {
    const { stream, state } = watch;
    if (stream.exit)
        return (0,completeness/* isComplete */.As)(stream) || isDrained(watch, view.nowMs, pace);
    if (state?.phase !== 'stopped')
        return false;
    return (state.ran === false && !stream.begun && stream.seen === 0) || isDrained(watch, view.nowMs, pace);
}
function isDrained(watch, nowMs, { quietMs }) {
    // What has ended may have left more than can be read at once: as long as it comes, it is read.
    const since = Math.max(Math.min(watch.exitAtMs ?? Infinity, watch.stoppedAtMs ?? Infinity), watch.spokeAtMs ?? 0);
    if (nowMs - since >= (watch.backoff > 0 ? backoffMs : drainMs))
        return true;
    // A task that exits on its own always sends an exit frame, so keep waiting for it, however late the log is.
    if (quietMs > 0 && !watch.stream.exit && !watch.complained && endedByItself(watch.state))
        return false;
    if (watch.again)
        return false; // a second reading is under way
    const quietForMs = nowMs - (watch.quietAtMs ?? nowMs);
    return watch.quietPages >= quietPagesWhenDrained && quietForMs >= Math.max(quietMs, quietMs > 0 ? watch.lagMs : 0);
}
function endedByItself(state) {
    return state?.phase === 'stopped' && state.exitCode !== undefined && state.exitCode !== verdict/* exitCodes */.h.killed;
}
// The wrapper cannot tell where its signal came from; the engine can, at the latest once the task has stopped.
function awaitsReason(watch, view) {
    const unexplained = (0,completeness/* isToldToStop */.Tp)(watch.stream) && watch.stop === undefined && !watch.state?.notice;
    return unexplained && watch.state?.phase !== 'stopped' && view.nowMs - (watch.exitAtMs ?? view.nowMs) < reasonMs;
}
function overdueCause(watch, nowMs) {
    const { plan, attempt, begunAtMs, startedAtMs } = watch;
    if (begunAtMs === undefined) {
        return nowMs - startedAtMs >= attempt.startTimeoutSeconds * 1_000 + startSlackMs ? 'start-timed-out' : undefined;
    }
    return nowMs - begunAtMs >= plan.timeoutSeconds * 1_000 + timeoutSlackMs ? 'timed-out' : undefined;
}
/** What has become of the task: the wrapper's last word first, then our own stop, then the engine's. */
function endingOf(watch) {
    const { stream, stop, plan, state } = watch;
    const { exit } = stream;
    // A stop that was refused is not what ended the task.
    const ended = stop && stop.answer !== 'refused' ? ourStop(stop, watch) : undefined;
    switch (exit?.reason) {
        case 'exited':
            return { kind: 'exited', code: exit.code, seconds: exit.seconds };
        case 'memory':
            return { kind: 'out-of-memory' };
        case 'timeout':
            return { kind: 'timed-out', timeoutSeconds: plan.timeoutSeconds };
        case 'signalled':
        case 'checkout':
            if (ended)
                return ended;
            return (0,completeness/* isToldToStop */.Tp)(stream) ? toldToStop(exit, state) : checkoutEnding(stream.failure ?? unexplained, plan);
        case undefined:
            if (stop && state?.phase !== 'stopped')
                return ourStop(stop, watch);
            return ended ?? vanished(watch);
    }
}
function toldToStop({ code, begun }, state) {
    return { kind: 'signalled', code, begun, reason: reasonOf(state), notice: state?.notice };
}
function vanished({ stream, state, complained }) {
    return {
        kind: 'vanished',
        exitCode: state?.phase === 'stopped' ? state.exitCode : undefined,
        reason: reasonOf(state) ?? 'no reason is known',
        notice: state?.notice,
        // Doubt counts as begun: what has begun must not be begun again by itself.
        begun: stream.begun || !(complained || (state?.phase === 'stopped' && state.ran === false)),
    };
}
function ourStop({ cause, answer }, { plan, stream, state }) {
    const refused = answer === 'refused' ? { doubt: 'refused-stop' } : {};
    switch (cause) {
        case 'cancelled': {
            const hasStopped = stream.exit !== undefined || state?.phase === 'stopping' || state?.phase === 'stopped';
            return { kind: 'cancelled', ...(answer === 'none' && !hasStopped ? { doubt: 'unacknowledged-stop' } : refused) };
        }
        case 'timed-out':
            return { kind: 'timed-out', timeoutSeconds: plan.timeoutSeconds, ...refused };
        case 'start-timed-out':
            return { kind: 'start-timed-out', timeoutSeconds: plan.startTimeoutSeconds, ...refused };
    }
}
const unexplained = { failure: 'unknown', text: 'the checkout failed without saying why' };
function reasonOf(state) {
    return state?.phase === 'stopped' ? state.reason : state?.notice?.meaning;
}
//# sourceMappingURL=decide.js.map
;// CONCATENATED MODULE: ./build/src/core/task/pace.js

/** How much sooner it is read on where more is waiting. */
const backlogShare = 0.2;
/** Without news of a task's state for so long, its log is read though the task may not have begun. */
const staleAfterMs = 10_000;
/** The longest pause of a cancelled run, which has seconds to live. */
const hurriedMs = 1_000;
/** The longest pause after refused or failed calls; shorter where the last word may be there already. */
const longestBackoffMs = { starting: 15_000, begun: 5_000 };
/** What to look at in this round: the state as rarely as may be, the log once there can be one. */
function wanted(watch, pace, nowMs) {
    const knownForMs = watch.stateAtMs === undefined ? Number.POSITIVE_INFINITY : nowMs - watch.stateAtMs;
    const state = watch.state?.phase !== 'stopped' && knownForMs >= stateEveryMs(watch, pace, nowMs);
    return { state, log: watch.state?.phase !== 'pending' || knownForMs >= staleAfterMs };
}
function stateEveryMs(watch, { stateMs }, nowMs) {
    const { stream, begunAtMs, stop } = watch;
    // The last word is here: only one that doesn't say what told the task to stop leaves a question.
    if (stream.exit)
        return (0,completeness/* isToldToStop */.Tp)(stream) && !stop ? stateMs.starting : Number.POSITIVE_INFINITY;
    if (begunAtMs === undefined || stop)
        return stateMs.starting;
    return nowMs - (watch.spokeAtMs ?? begunAtMs) < stateMs.silent ? stateMs.speaking : stateMs.silent;
}
/**
 * How long to wait before the next round.
 * @param chance between 0 and 1, so that many waiting runs do not retry at the same moment
 */
function pauseMs(watch, pace, now) {
    const pause = unhurriedMs(watch, pace, now);
    return watch.stop?.cause === 'cancelled' ? Math.min(hurriedMs, pause) : pause;
}
function unhurriedMs(watch, pace, { nowMs, chance }) {
    if (watch.backoff > 0) {
        const { starting, begun } = longestBackoffMs;
        const longest = Math.max(pace.longestMs, watch.begunAtMs === undefined && !watch.stoppedAtMs ? starting : begun);
        return Math.min(longest, pace.firstMs * 2 ** watch.backoff) * (0.5 + chance / 2);
    }
    if (watch.full || watch.again)
        return pace.firstMs * backlogShare;
    const plain = Math.min(pace.longestMs, pace.firstMs * 2 ** Math.min(Math.max(watch.emptyPages - 1, 0), 30));
    const { flushMs } = pace;
    const hasEnded = watch.stream.exit !== undefined || watch.stoppedAtMs !== undefined;
    if (flushMs === undefined || watch.begunAtMs === undefined || hasEnded || watch.newsAtMs === undefined)
        return plain;
    return inStepMs(watch.newsAtMs, Math.max(flushMs, plain), nowMs) + chance * 250;
}
// The log is filled in a steady beat: news came just after one, so that more will come just after another.
function inStepMs(newsAtMs, everyMs, nowMs) {
    const since = Math.max(0, nowMs - newsAtMs);
    return everyMs - (since % everyMs);
}
/** How strained the engine is after a round: more with each refused call, half as much with one that went well. */
function backoffAfter(before, trouble) {
    return trouble === undefined ? Math.floor(before / 2) : Math.min(before + 1, 10);
}
//# sourceMappingURL=pace.js.map
;// CONCATENATED MODULE: ./build/src/core/task/advance.js




/** Takes in one look: what is known after it, what it brought, and what to do. */
function advance(before, view, pace) {
    const read = before.again ? takeSecondReading(before, before.again, view) : takePage(before, view, pace);
    const watch = { ...takeSurroundings(before, view), ...read.changes };
    const known = {
        ...watch,
        begunAtMs: watch.begunAtMs ?? (watch.stream.begun ? view.nowMs : undefined),
        exitAtMs: watch.exitAtMs ?? (watch.stream.exit ? view.nowMs : undefined),
    };
    const step = decide(known, view, pace);
    const stop = step.act === 'stop' ? stopFor(step.cause, known.stop, view) : known.stop;
    return { watch: { ...known, stop }, items: read.items, step };
}
function stopFor(cause, before, { nowMs, cancelledAtMs }) {
    const decidedAtMs = cause === 'cancelled' ? (cancelledAtMs ?? nowMs) : nowMs;
    return { cause, atMs: before?.cause === cause ? before.atMs : decidedAtMs, answer: 'none' };
}
/** A page holds 10,000 events or a megabyte at the most (GetLogEvents); a quarter of it is not the trickle of a command. */
const fullPage = { events: 2_500, characters: 250_000 };
function isFull({ events }) {
    return events.length >= fullPage.events || events.reduce((sum, { length }) => sum + length, 0) >= fullPage.characters;
}
const nothing = { changes: {}, items: [] };
function takePage(before, { page, nowMs }, pace) {
    if (!page)
        return nothing;
    const { stream, items } = (0,log_stream/* readEvents */.wj)(before.stream, page.events);
    const trail = pace.rereads
        ? (0,recovery/* follow */.e6)(before.trail, { before: before.stream, after: stream, page, from: before.cursor, nowMs })
        : before.trail;
    const empty = page.events.length === 0;
    const quiet = empty && before.stoppedAtMs !== undefined;
    const emptyPages = empty ? before.emptyPages + 1 : 0;
    // Of a task that has stopped, the last word itself may be what was overtaken.
    const seeksEnd = before.stoppedAtMs !== undefined && !stream.exit && empty;
    const reread = pace.rereads && ((0,recovery/* isDue */.nZ)(trail, stream, { ms: nowMs, emptyPages }) || (seeksEnd && (0,recovery/* hasReplayWindow */.g$)(trail)));
    const changes = {
        stream,
        trail,
        complained: before.complained || (!stream.begun && isComplaint(items)),
        cursor: page.cursor ?? before.cursor,
        again: reread ? (0,recovery/* startReplay */.qK)(trail) : undefined,
        spokeAtMs: empty ? before.spokeAtMs : nowMs,
        newsAtMs: !empty && before.emptyPages > 0 ? nowMs : before.newsAtMs,
        lagMs: page.writtenAtMs === undefined ? before.lagMs : Math.max(before.lagMs, nowMs - page.writtenAtMs),
        full: isFull(page),
        emptyPages,
        quietPages: quiet ? before.quietPages + 1 : 0,
        quietAtMs: quiet ? (before.quietAtMs ?? nowMs) : undefined,
    };
    return { changes, items };
}
function isComplaint(items) {
    return items.some((item) => item.kind === 'lines' && item.texts.some((text) => text.startsWith(log_stream/* plainWords */.c5)));
}
function takeSecondReading(before, reading, { page, nowMs }) {
    if (!page)
        return nothing;
    const again = (0,recovery/* takeReplay */.R0)(reading, page);
    if (!(0,recovery/* isOver */.PU)(again, before.trail, before.stream))
        return { changes: { again }, items: [] };
    const found = (0,recovery/* findings */.Pg)(again, before.trail, before.stream);
    if (found) {
        const trail = { ...before.trail, since: again.events, openAtMs: undefined };
        return {
            changes: { again: undefined, stream: again.stream, cursor: again.cursor, trail, spokeAtMs: nowMs },
            items: found,
        };
    }
    // Before the end it is not tried for the same lines twice; after it, as long as anything may still come.
    const accepted = before.stream.exit ? before.trail.accepted : (0,recovery/* missingLines */.uR)(before.stream);
    return { changes: { again: undefined, trail: { ...before.trail, accepted, openAtMs: undefined } }, items: [] };
}
function takeSurroundings(before, { nowMs, state, page, trouble }) {
    // Credentials are good again only where something has been answered with them.
    const hasAnswered = (state !== undefined || page !== undefined) && trouble !== 'refused';
    const stopped = state?.phase === 'stopped';
    return {
        ...before,
        state: state ?? before.state,
        stateAtMs: state ? nowMs : before.stateAtMs,
        stoppedAtMs: before.stoppedAtMs ?? (stopped ? nowMs : undefined),
        backoff: backoffAfter(before.backoff, trouble),
        refusedAtMs: hasAnswered ? undefined : (before.refusedAtMs ?? (trouble === 'refused' ? nowMs : undefined)),
    };
}
//# sourceMappingURL=advance.js.map
// EXTERNAL MODULE: ./build/src/core/task/facts.js
var facts = __webpack_require__(9392);
// EXTERNAL MODULE: ./build/src/core/task/watch.js
var task_watch = __webpack_require__(1532);
// EXTERNAL MODULE: ./build/src/app/waiting.js
var waiting = __webpack_require__(5738);
;// CONCATENATED MODULE: ./build/src/app/checkout-log.js


/** How long an explanation may take at the most. */
const longestMs = 10_000;
/** Lines that are shown; the last ones say why. */
const mostLines = 100;
/**
 * The ending as the checkout's own log has it, where the command's log says nothing of why the command did not run. The
 * log is shown too. A log that can't be read doesn't change the ending.
 */
async function explainedByCheckout(ending, ended) {
    const { watch, ports, signal } = ended;
    if (signal.aborted || ports.journal.isAbandoned() || !asksCheckout(ending, watch.stream))
        return ending;
    const log = await readWhole(ended);
    if (log.lines.length > 0) {
        ports.output.note("The checkout's own log:");
        ports.output.lines(log.lines.slice(-mostLines));
    }
    return inCheckoutsWords(ending, log, watch.plan);
}
// What ended a moment ago may have its last lines on their way: they are waited for as long as those of the command are.
async function readWhole({ task, ports, signal }) {
    const { engine, clock, pace } = ports;
    const untilMs = clock.now() + longestMs;
    const events = [];
    let cursor;
    let spokeAtMs = clock.now();
    for (;;) {
        // What cannot be read says nothing.
        const reading = engine.readLogs(task, cursor, 'checkout').catch(() => undefined);
        const page = await (0,waiting/* withTimeout */.wj)(reading, untilMs - clock.now(), clock);
        events.push(...(page?.events ?? []));
        cursor = page?.cursor ?? cursor;
        const nowMs = clock.now();
        if (page && page.events.length > 0)
            spokeAtMs = nowMs;
        const isQuiet = nowMs - spokeAtMs >= pace.quietMs;
        const log = readCheckoutLog(events);
        if (log.isWhole || isQuiet || nowMs >= untilMs || signal.aborted)
            return log;
        await clock.sleep(pace.firstMs, signal);
    }
}
//# sourceMappingURL=checkout-log.js.map
;// CONCATENATED MODULE: ./build/src/app/poll.js



const poll_nothing = { state: undefined, page: undefined, trouble: undefined };
/** How long to wait for an answer when the process itself has only seconds left. */
const lastAnswerMs = 1_500;
/** Looks at what is to be looked at in this round; an abort ends it at once, and what it would have brought is asked for again. */
async function poll(task, watch, { ports, signal }) {
    const { engine, pace, clock } = ports;
    const wants = wanted(watch, pace, clock.now());
    const both = Promise.all([
        wants.state ? (0,waiting/* settleTransient */.ue)(engine.inspect(task)) : undefined,
        wants.log ? (0,waiting/* settleTransient */.ue)(engine.readLogs(task, (0,task_watch/* nextCursor */.q1)(watch))) : undefined,
    ]).then(([state, page]) => ({
        state: state?.value,
        page: page?.value,
        trouble: worse(state?.trouble, page?.trouble),
    }));
    const isLeaving = watch.stop?.cause === 'cancelled';
    return (await (isLeaving ? (0,waiting/* withTimeout */.wj)(both, lastAnswerMs, clock) : (0,waiting/* untilAborted */.Eu)(both, signal))) ?? poll_nothing;
}
// What does not pass by waiting must not hide behind what does.
const worse = (one, other) => other === 'refused' ? other : (one ?? other);
//# sourceMappingURL=poll.js.map
// EXTERNAL MODULE: ./build/src/app/progress.js
var progress = __webpack_require__(8926);
;// CONCATENATED MODULE: ./build/src/app/stopper.js

/** What stops this task. A stop that is refused for good is said aloud once: how the run ends matters more. */
function stopperOf(task, { engine, output }) {
    let outstanding;
    let answer = 'none';
    let complained = false;
    const refuse = (error) => {
        if (error instanceof errors/* TransientError */.N_)
            return 'none';
        if (!complained)
            output.warn(`The task cannot be told to stop: ${error instanceof Error ? error.message : error}`);
        complained = true;
        return 'refused';
    };
    return {
        request(cause) {
            if (outstanding?.cause === cause)
                return outstanding.answered;
            answer = 'none';
            const outcome = engine.stop(task, cause).then(() => 'acknowledged', refuse);
            const answered = outcome.then((said) => {
                // Another question may have been asked meanwhile.
                if (outstanding?.answered !== answered)
                    return;
                outstanding = undefined;
                answer = said;
            });
            outstanding = { cause, answered };
            return answered;
        },
        answer: () => answer,
    };
}
//# sourceMappingURL=stopper.js.map
;// CONCATENATED MODULE: ./build/src/app/run.js











/** A run that was cancelled before it had a task, as far as is known. */
const cancelledRun = ({ nonce }, mayStillRun = false) => ({
    ending: { kind: 'cancelled', doubt: mayStillRun ? 'unknown-task' : 'no-task' },
    stream: (0,log_stream/* newStream */.Z8)(nonce),
    task: undefined,
    mayStillRun,
    facts: undefined,
});
/**
 * Starts the task and follows it to its end.
 * @param signal aborts to cancel the run; the task is stopped and the end still awaited for some seconds
 * @throws StartRefused where there is no task; TaskLeft where one may still be running unwatched
 */
async function run({ plan, attempt }, ports, signal) {
    const { engine, output, journal } = ports;
    const cancelledAt = cancelMoment(signal, ports);
    const isUnwanted = () => cancelledAt() !== undefined;
    const startedAtMs = ports.clock.now();
    if (isUnwanted())
        return cancelledRun(attempt);
    output.phase('Start');
    output.status('starting');
    const task = await engine.start(plan, attempt, signal).catch((error) => {
        if (error instanceof errors/* StartUnknown */.vG && isUnwanted())
            return undefined;
        throw error;
    });
    if (!task)
        return cancelledRun(attempt, true);
    // Elsewhere the checkout comes after much waiting; here it is all there is to wait for.
    if (task.links)
        output.started(task.links);
    else
        output.phase('Checkout');
    // If this process is killed, the cleanup of the run needs to know the mark of its frames.
    journal.printed(task, { nonce: attempt.nonce, cursor: undefined, ended: false });
    const stopper = stopperOf(task, ports);
    try {
        const fresh = (0,task_watch/* newWatch */.mm)(plan, attempt, ports.clock.now());
        const ended = await follow(task, fresh, { ports, stopper, signal, cancelledAt, startedAtMs });
        if (ended.left)
            throw new Error('the task was left');
        return ended;
    }
    catch (error) {
        // The task is no longer watched, so it must not go on.
        if ((await stopsAtLast(stopper, ports)) || !(error instanceof errors/* UserError */.yo))
            throw error;
        const hint = 'It could not be stopped either, and ends at its own timeout.';
        throw new errors/* TaskLeft */.f7(error.message, { hint, cause: error });
    }
}
/** How often a task that is left alone is told to stop, and how long each answer is awaited. */
const stopTries = 5;
const farewellMs = 5_000;
async function stopsAtLast(stopper, { clock }) {
    for (let times = 1;; times++) {
        await (0,waiting/* withTimeout */.wj)(stopper.request('failed'), farewellMs, clock);
        const answer = stopper.answer();
        if (answer !== 'none' || times === stopTries)
            return answer === 'acknowledged';
        await clock.sleep(1_000 * times);
    }
}
/** When the run was cancelled, by its own signal or by the process that finishes it; undefined while it was not. */
function cancelMoment(signal, { clock, journal }) {
    let atMs;
    const note = () => {
        atMs ??= clock.now();
    };
    signal.addEventListener('abort', note, { once: true });
    return () => {
        if (signal.aborted || journal.isAbandoned())
            note();
        return atMs;
    };
}
/** Follows a task to its end, or until it is left: poll, decide, act, repeat. */
async function follow(task, fresh, following) {
    const { ports, stopper, signal, cancelledAt } = following;
    const { clock, output, pace, random, journal } = ports;
    let watch = fresh;
    while (!following.leaves?.(watch)) {
        const seen = await poll(task, watch, { ports, signal });
        const before = (0,task_watch/* withStopAnswer */.hp)(watch, stopper.answer());
        const { watch: now, items, step, } = advance(before, { nowMs: clock.now(), cancelledAtMs: cancelledAt(), ...seen }, pace);
        for (const item of items)
            (0,progress/* showItem */.D6)(item, output);
        (0,progress/* showProgress */.Rh)(watch, now, { output, nowMs: clock.now() });
        if (now.cursor !== watch.cursor || step.act === 'finish')
            journal.printed(task, {
                nonce: watch.attempt.nonce,
                cursor: now.cursor,
                ended: step.act === 'finish' && now.stream.exit !== undefined,
            });
        watch = now;
        if (step.act === 'finish') {
            if (step.ending.kind === 'lost-sight')
                await stopsAtLast(stopper, ports);
            const ending = await explainedByCheckout(step.ending, { task, watch, ports, signal });
            const facts = await factsAtTheEnd(task, watch, following);
            return { ending, stream: watch.stream, task, mayStillRun: !watch.stream.exit && loose.has(ending.kind), facts };
        }
        if (step.act === 'stop')
            void stopper.request(step.cause);
        const chance = random.fraction();
        const pause = pauseMs(watch, pace, { nowMs: clock.now(), chance });
        await clock.sleep(pause, watch.stop?.cause === 'cancelled' ? undefined : signal);
    }
    return { left: true, stream: watch.stream };
}
/** How long the last look at a task may take. */
const lastLookMs = 2_000;
// A short command may have ended before the engine was asked again since its image was pulled.
async function factsAtTheEnd(task, watch, { ports, signal, startedAtMs }) {
    const { engine, clock } = ports;
    const ended = { links: task.links, startedAtMs, endedAtMs: clock.now() };
    const isKnown = !task.links || watch.state?.facts?.times.startedMs !== undefined || watch.state?.phase === 'stopped';
    if (isKnown || watch.stop || signal.aborted)
        return (0,facts/* factsOf */.x)(watch, ended);
    const seen = await (0,waiting/* withTimeout */.wj)((0,waiting/* settleTransient */.ue)(engine.inspect(task)).catch(() => undefined), lastLookMs, clock);
    return (0,facts/* factsOf */.x)({ ...watch, state: seen?.value ?? watch.state }, ended);
}
// A stop of ours is not awaited for ever, and what has vanished has stopped.
const loose = new Set(['cancelled', 'timed-out', 'start-timed-out', 'lost-sight']);
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 5738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ untilAborted),
/* harmony export */   ue: () => (/* binding */ settleTransient),
/* harmony export */   wj: () => (/* binding */ withTimeout)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);

/** What some work brings; undefined when that takes longer, though the work goes on, unheard. */
async function withTimeout(work, ms, clock) {
    const over = new AbortController();
    try {
        return await Promise.race([work, clock.sleep(ms, over.signal).then(() => undefined)]);
    }
    finally {
        over.abort();
    }
}
/** What some work brings; undefined as soon as the signal aborts, though the work goes on, unheard. */
function untilAborted(work, signal) {
    return new Promise((resolve, reject) => {
        const leave = () => resolve(undefined);
        const done = () => signal.removeEventListener('abort', leave);
        signal.addEventListener('abort', leave, { once: true });
        if (signal.aborted)
            leave();
        work.then(resolve, reject).finally(done);
    });
}
/** Waits for an answer; what passes by waiting is no error, but something to be asked again. */
async function settleTransient(call) {
    try {
        return { value: await call, trouble: undefined };
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TransientError */ .N_)
            return { value: undefined, trouble: error.kind };
        throw error;
    }
}
//# sourceMappingURL=waiting.js.map

/***/ }),

/***/ 1015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ checkForFargate),
/* harmony export */   h: () => (/* binding */ fargateProblems)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);
/* harmony import */ var _settings_resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2967);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(718);
/* harmony import */ var _sizes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9665);




/**
 * What contradicts Fargate in the settings, before anything is asked of AWS.
 * @throws InputError with every problem
 */
function checkForFargate(settings) {
    const problems = fargateProblems(settings);
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(problems);
}
/** Every one of these contradictions. */
function fargateProblems(settings) {
    const { inputs } = settings;
    const where = (name) => (0,_settings_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .spellAsSet */ .jk)(settings, name);
    const problems = [];
    // What the run is like may say the other half.
    const isOpen = inputs.like !== undefined && settings.filledFrom === undefined;
    const size = isOpen ? undefined : (0,_sizes_js__WEBPACK_IMPORTED_MODULE_3__/* .sizeProblem */ .bi)({ cpu: inputs.cpu, memory: inputs.memory });
    if (size)
        problems.push({ where: where(size.where), message: size.message });
    const secrets = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .secretsProblem */ .BY)(inputs.secrets ?? {}, { keySecret: undefined, gitSecrets: {} });
    if (secrets)
        problems.push({ where: where('secrets'), message: secrets });
    for (const name of Object.keys(inputs.secrets ?? {})) {
        const other = Object.hasOwn(inputs.env ?? {}, name)
            ? 'env'
            : Object.hasOwn(inputs['secret-env'] ?? {}, name)
                ? 'secret-env'
                : undefined;
        if (other)
            problems.push({ where: where('secrets'), message: `${name} is set by ${(0,_settings_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .spellAsSet */ .jk)(settings, other)}, too.` });
    }
    if (inputs.container !== undefined && inputs.like === undefined)
        problems.push({
            where: (0,_settings_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .spellAsSet */ .jk)(settings, 'container'),
            message: `chooses a container of ${(0,_settings_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .spellAsSet */ .jk)(settings, 'like')}, which isn't set.`,
        });
    return problems;
}
//# sourceMappingURL=check.js.map

/***/ }),

/***/ 718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ secretsProblem),
/* harmony export */   fD: () => (/* binding */ carriedSecretsProblem),
/* harmony export */   j9: () => (/* binding */ unreadableKey)
/* harmony export */ });
/* unused harmony export keyStatement */
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7066);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7422);



/**
 * What is wrong with the secrets that a command asks for by reference. Those of the stack itself are refused, however
 * they are written: the command would be given the means to open every run's envelope.
 * @param secrets names of environment variables to ARNs
 */
function secretsProblem(secrets, { keySecret, gitSecrets }) {
    const own = [keySecret, ...Object.values(gitSecrets)].filter((arn) => arn !== undefined).map(nameOf);
    const problems = Object.entries(secrets).flatMap(([name, arn]) => {
        const wanted = nameOf(arn);
        const variable = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(name, 40);
        if (wanted === undefined) {
            return [`${variable} must be the ARN of an SSM parameter or Secrets Manager secret, not "${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(arn)}".`];
        }
        return own.some((kept) => kept !== undefined && isSame(kept, wanted))
            ? [`${variable} is a secret of the stack itself, which no command is given.`]
            : [];
    });
    return problems.length === 0 ? undefined : problems.join(' ');
}
/**
 * The same for secrets that a run takes from another container, which may be named as parameters of the task's own region
 * (Secret, `valueFrom`, in the ECS API reference).
 */
function carriedSecretsProblem(secrets, place) {
    const { account = '' } = (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .parseArn */ .Lw)(place.executionRole) ?? {};
    const asArn = (text) => text.startsWith('arn:') ? text : `arn:aws:ssm:region:${account}:parameter/${text.replace(/^\//, '')}`;
    const named = Object.fromEntries(secrets.map(({ name, valueFrom }) => [name, asArn(valueFrom)]));
    return secretsProblem(named, { ...place, keySecret: place.keySecret ?? place.withheldKey });
}
/** The statement by which an execution role may read a key, as IAM takes it. */
function keyStatement(key) {
    const Action = (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .parseArn */ .Lw)(key)?.service === 'ssm' ? 'ssm:GetParameters' : 'secretsmanager:GetSecretValue';
    return JSON.stringify({ Effect: 'Allow', Action, Resource: key });
}
/** For a run that has something to seal, and an execution role that is not known to read the stack's key. */
const unreadableKey = (key, executionRole) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`This run needs a credential or a secret, and its execution role, ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(executionRole)}, is not known to read the stack's key.`, {
    hint: `Allow the role ${keyStatement(key)}, and name it in the stack's parameter KeyReaders (docs/like-a-service.md). A public repository, or checkout: false without secret-env, needs neither.`,
});
// Parameter Store passes reads under this path on to Secrets Manager.
const passedOn = /^parameter\/aws\/reference\/secretsmanager\//;
function nameOf(text) {
    const arn = (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .parseArn */ .Lw)(text);
    if (arn?.service === 'ssm' && arn.resource.startsWith('parameter/')) {
        return passedOn.test(arn.resource)
            ? { account: arn.account, name: bare(arn.resource.replace(passedOn, '')) }
            : { account: arn.account, name: arn.resource };
    }
    if (arn?.service !== 'secretsmanager' || !arn.resource.startsWith('secret:'))
        return undefined;
    return { account: arn.account, name: bare(arn.resource.slice('secret:'.length)) };
}
// Behind a secret's name may stand a JSON key, a stage and a version.
const bare = (text) => text.replace(/:.*$/s, '');
// Secrets Manager takes an ARN without the six random characters at its end too.
function isSame(a, b) {
    const names = (name) => [name, name.replace(/-[A-Za-z0-9]{6}$/, '')];
    return a.account === b.account && names(a.name).some((name) => names(b.name).includes(name));
}
//# sourceMappingURL=secrets.js.map

/***/ }),

/***/ 1070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ isComplete),
/* harmony export */   T2: () => (/* binding */ missingFileFrames),
/* harmony export */   Tp: () => (/* binding */ isToldToStop),
/* harmony export */   dc: () => (/* binding */ gapsOf),
/* harmony export */   mQ: () => (/* binding */ countsOf)
/* harmony export */ });
/** Whether everything that the wrapper sent is known to be here. */
function isComplete(stream) {
    const { exit, seen } = stream;
    if (!exit)
        return false;
    return (exit.events === undefined || seen >= exit.events) && missingFileFrames(stream) === 0;
}
/** Whether the last word is that the task was told to stop: to the wrapper, or to the checkout that it waited for. */
function isToldToStop({ exit, failure }) {
    return exit?.reason === 'signalled' || (exit?.reason === 'checkout' && failure?.failure === 'stopped');
}
/** How many frames with what the command wrote for its step have not arrived, as far as the end says. */
function missingFileFrames(stream) {
    return Math.max(0, (stream.exit?.fileFrames ?? 0) - countFileFrames(stream));
}
/**
 * Where lines are missing or surplus. The numbers are net: a loss that a doubling makes up for between two marks is
 * not seen, and neither is an order that is wrong between them.
 */
function gapsOf(stream) {
    const total = stream.exit?.events;
    const end = total === undefined ? [] : [{ sent: total, seen: stream.seen }];
    const gaps = [];
    let from = { sent: 0, seen: 0 };
    for (const to of [...stream.checkpoints.filter(({ sent }) => total === undefined || sent < total), ...end]) {
        const missing = to.sent - from.sent - (to.seen - from.seen);
        if (missing !== 0)
            gaps.push({ after: from.sent, before: to.sent, missing });
        from = to;
    }
    return gaps;
}
/** How many lines have come, of how many that were written; a long line counts once for each of its pieces. */
const countsOf = ({ seen, exit }) => ({ delivered: seen, written: exit?.events });
function countFileFrames(stream) {
    return Object.values(stream.files).reduce((sum, { chunks, end, largeBytes }) => sum + chunks.size + (end ? 1 : 0) + (largeBytes === undefined ? 0 : 1), 0);
}
//# sourceMappingURL=completeness.js.map

/***/ }),

/***/ 7478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ readFailure)
/* harmony export */ });
/* unused harmony export scriptFailures */
/** The classes in which docker/checkout.sh and docker/run.sh say why the command does not run. */
const scriptFailures = [
    'envelope',
    'credential',
    'repo',
    'sha',
    'branch',
    'contradiction',
    'moved',
    'unreachable',
    'host-key',
    'refused',
    'limited',
    'permission',
    'ownership',
    'git',
    'lfs',
    'disk',
    'directory',
    'deadline',
    'silent',
    'stopped',
];
/** Reads `failed <class> <text>`, in which a checkout and its wrapper fail; undefined for any other text. */
function readFailure(word) {
    const [, given, text] = /^failed ([a-z-]{1,30}) ([^\n]+)$/.exec(word) ?? [];
    if (text === undefined)
        return undefined;
    return { failure: scriptFailures.find((known) => known === given) ?? 'other', text };
}
//# sourceMappingURL=failure.js.map

/***/ }),

/***/ 61:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   Pg: () => (/* binding */ findings),
/* harmony export */   R0: () => (/* binding */ takeReplay),
/* harmony export */   e6: () => (/* binding */ follow),
/* harmony export */   g$: () => (/* binding */ hasReplayWindow),
/* harmony export */   nZ: () => (/* binding */ isDue),
/* harmony export */   qK: () => (/* binding */ startReplay),
/* harmony export */   sM: () => (/* binding */ newReplayWindow),
/* harmony export */   uR: () => (/* binding */ missingLines)
/* harmony export */ });
/* unused harmony export eventsBeyond */
/* harmony import */ var _completeness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1070);
/* harmony import */ var _stream_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8110);


/** Events are kept for a second reading up to this many characters. */
const longestTrail = 16 * 1024 * 1024;
/** What is missing may be on its way, and comes by itself then. */
const patienceMs = 5_000;
/** A page may be empty though more is behind it. */
const quietPagesAtTheEnd = 3;
/** The trail of a stream before anything of it has been read. */
const newReplayWindow = (stream) => ({
    cursor: undefined,
    stream,
    since: [],
    accepted: 0,
    openAtMs: undefined,
});
/** How many lines are missing, as far as the wrapper's counts that have come tell; surplus ones are below zero. */
function missingLines(stream) {
    if (stream.exit?.events !== undefined)
        return stream.exit.events - stream.seen;
    const last = stream.checkpoints.at(-1);
    return last ? last.sent - last.seen : 0;
}
/** The trail after a page: it begins anew where a count of the wrapper shows that nothing before the page is missing. */
function follow(trail, { before, after, page, from, nowMs }) {
    const verified = after.highest > before.highest && missingLines(after) <= trail.accepted;
    const [start, kept] = verified ? [{ cursor: from, stream: before }, []] : [trail, trail.since];
    const since = kept && [...kept, ...page.events];
    const size = since?.reduce((sum, event) => sum + event.length, 0) ?? 0;
    return {
        cursor: start.cursor,
        stream: start.stream,
        since: size > longestTrail ? undefined : since,
        accepted: trail.accepted,
        openAtMs: isShort(trail, after) ? (trail.openAtMs ?? nowMs) : undefined,
    };
}
const isShort = ({ accepted }, stream) => missingLines(stream) > accepted || (0,_completeness_js__WEBPACK_IMPORTED_MODULE_1__/* .missingFileFrames */ .T2)(stream) > 0;
/** Whether it is time to look for what is missing: after the last word as soon as nothing more comes by itself. */
function isDue(trail, stream, now) {
    if (trail.since === undefined || trail.openAtMs === undefined)
        return false;
    return stream.exit ? now.emptyPages > 0 : now.ms - trail.openAtMs >= patienceMs;
}
/** Whether anything has been read that could be read again. */
const hasReplayWindow = ({ since = [] }) => since.length > 0;
/** Begins a second reading. */
const startReplay = ({ cursor, stream }) => ({ cursor, stream, events: [], quiet: 0 });
/** Takes in a page of a second reading. */
function takeReplay(again, page) {
    return {
        cursor: page.cursor ?? again.cursor,
        stream: (0,_stream_js__WEBPACK_IMPORTED_MODULE_0__/* .readEvents */ .wj)(again.stream, page.events).stream,
        events: [...again.events, ...page.events],
        quiet: page.events.length === 0 ? again.quiet + 1 : 0,
    };
}
/**
 * Whether a second reading is over: it has all that the first one had and as many more as are missing, or has come to the
 * end of what there is. Without the missing ones in the sum, a late line would pass for a later one of the same text that
 * has not been read again yet.
 */
function isOver(again, { since = [], accepted }, stream) {
    if (again.quiet >= quietPagesAtTheEnd)
        return true;
    const wanted = Math.max(0, missingLines(stream) - accepted) + (0,_completeness_js__WEBPACK_IMPORTED_MODULE_1__/* .missingFileFrames */ .T2)(stream);
    return again.events.length >= since.length + wanted && beyondByCount(again.events, since).length === 0;
}
/** What a second reading brought that the first one had not, late lines first; undefined for nothing. */
function findings(again, trail, stream) {
    // One that did not get as far would have what was printed already be read once more.
    if (again.stream.highest < stream.highest || (stream.exit && !again.stream.exit))
        return undefined;
    const { missed, more } = eventsBeyond(trail.since ?? [], again.events);
    if (missed.length === 0)
        return undefined;
    const late = (0,_stream_js__WEBPACK_IMPORTED_MODULE_0__/* .readEvents */ .wj)({ ...(0,_stream_js__WEBPACK_IMPORTED_MODULE_0__/* .newStream */ .Z8)(''), mark: stream.mark, begun: stream.begun }, missed);
    const rest = (0,_stream_js__WEBPACK_IMPORTED_MODULE_0__/* .unfinishedLine */ .cK)(late.stream);
    const items = late.items.map((item) => (item.kind === 'lines' ? { ...item, late: true } : item));
    if (rest)
        items.push({ kind: 'lines', texts: [rest], late: true });
    return [...items, ...(0,_stream_js__WEBPACK_IMPORTED_MODULE_0__/* .readEvents */ .wj)(stream, more).items];
}
/** The events of the second reading that the first has not: those among them, and those behind the last of them. */
function eventsBeyond(first, second) {
    const missed = [];
    let at = 0;
    for (const [index, event] of second.entries()) {
        if (at === first.length)
            return { missed, more: second.slice(index) };
        if (event === first[at])
            at += 1;
        else
            missed.push(event);
    }
    if (at === first.length)
        return { missed, more: [] };
    // They were in another order the first time: what counts is how often each came.
    return { missed: beyondByCount(first, second), more: [] };
}
function beyondByCount(first, second) {
    const left = new Map();
    for (const event of first)
        left.set(event, (left.get(event) ?? 0) + 1);
    return second.filter((event) => {
        const times = left.get(event) ?? 0;
        left.set(event, times - 1);
        return times <= 0;
    });
}
//# sourceMappingURL=recovery.js.map

/***/ }),

/***/ 8110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z8: () => (/* binding */ newStream),
  c5: () => (/* binding */ plainWords),
  wj: () => (/* binding */ readEvents),
  cK: () => (/* binding */ unfinishedLine)
});

// EXTERNAL MODULE: ./build/src/core/log/failure.js
var log_failure = __webpack_require__(7478);
;// CONCATENATED MODULE: ./build/src/core/log/frames.js

/** The wrapper sends no frame that is longer: what is, was not written by it. */
const longestFrame = 8_192;
const fileFrame = /^(?:(\d{1,6}) ([A-Za-z0-9+/=]{1,4096})|end (\d{1,6}) (\d{1,10}) ([0-9a-f]{64})|large (\d{1,15}))$/;
const exitFrame = /^(\d{1,3}) (exited|memory|timeout|signalled|checkout) ([01]) (\d{1,15}|\?) (\d{1,6}) (\d{1,10})$/;
/** Reads an event that begins with the stream's mark; undefined when it is torn, oversized or not of the grammar. */
function parseFrame(event, mark) {
    if (event.length > longestFrame || !event.endsWith(';') || event[mark.length] !== ' ')
        return undefined;
    const body = event.slice(mark.length + 1, -1);
    const space = body.indexOf(' ');
    const kind = space < 0 ? body : body.slice(0, space);
    const rest = space < 0 ? '' : body.slice(space + 1);
    switch (kind) {
        case 'checkout':
            return parseCheckout(rest);
        case 'begin':
            return /^\d{1,15}$/.test(rest) ? { kind: 'begin', atSeconds: Number(rest) } : undefined;
        case 'mark':
            return /^\d{1,15}$/.test(rest) ? { kind: 'mark', events: Number(rest) } : undefined;
        case 'output':
        case 'env':
        case 'summary':
        case 'path':
            return parseFile(kind, rest);
        case 'exit':
            return parseExit(rest);
        default:
            return undefined;
    }
}
function parseCheckout(rest) {
    if (rest.startsWith('log '))
        return { kind: 'checkout-log', text: rest.slice(4) };
    if (rest === 'ready none')
        return { kind: 'checkout-ready', sha: undefined };
    const ready = /^ready ([0-9a-f]{40}|[0-9a-f]{64})$/.exec(rest);
    if (ready)
        return { kind: 'checkout-ready', sha: ready[1] ?? '' };
    const failure = (0,log_failure/* readFailure */.f)(rest);
    return failure && { kind: 'checkout-failed', ...failure };
}
function parseFile(file, rest) {
    const match = fileFrame.exec(rest);
    if (!match)
        return undefined;
    const [, number, base64, chunks, bytes, sha256, large] = match;
    if (number !== undefined)
        return { kind: 'file', file, number: Number(number), base64: base64 ?? '' };
    if (large !== undefined)
        return { kind: 'file-large', file, bytes: Number(large) };
    return { kind: 'file-end', file, chunks: Number(chunks), bytes: Number(bytes), sha256: sha256 ?? '' };
}
function parseExit(rest) {
    const match = exitFrame.exec(rest);
    if (!match)
        return undefined;
    const [, code, reason, begun, events, fileFrames, seconds] = match;
    if (Number(code) > 255)
        return undefined;
    return {
        kind: 'exit',
        code: Number(code),
        reason: reason,
        begun: begun === '1',
        events: events === '?' ? undefined : Number(events),
        fileFrames: Number(fileFrames),
        seconds: Number(seconds),
    };
}
//# sourceMappingURL=frames.js.map
;// CONCATENATED MODULE: ./build/src/core/log/pieces.js
/** Longer lines are printed in parts, so that memory has a bound. */
const longestLine = 64 * 1024 * 1024;
/**
 * Joins the pieces of a long line: `<text><mark>+<number>;`, the last with `=`. One that comes twice counts once; where
 * one is missing, each of the two parts is a line. An event that is no piece ends the line before it. A last line without
 * a line feed is `<text><mark>!;`, and where it is long its last piece has `!` before the semicolon.
 */
function takePiece({ mark, open }, event) {
    const at = mark === undefined ? -1 : event.lastIndexOf(mark);
    const tag = at < 0 ? null : /^(?:([+=])(\d{1,9})(!?)|(!));$/.exec(event.slice(at + (mark ?? '').length));
    const broken = open === undefined ? [] : [open.text];
    if (!tag)
        return { lines: [...broken, withoutSpace(event)], open: undefined };
    const part = event.slice(0, at);
    if (tag[4])
        return { lines: [...broken, part], open: undefined, unended: true };
    const piece = Number(tag[2]);
    if (open !== undefined && piece === open.piece && open.text.endsWith(part))
        return { lines: [], open }; // doubled
    const follows = open === undefined || piece === open.piece + 1;
    const text = (follows ? (open?.text ?? '') : '') + part;
    const lines = follows ? [] : broken;
    if (tag[1] === '=' || text.length > longestLine) {
        return { lines: [...lines, text], open: undefined, ...(tag[3] ? { unended: true } : {}) };
    }
    return { lines, open: { text, piece } };
}
/** The line that an event without pieces is: one of n spaces travels as n + 1, since an empty one would not arrive. */
function withoutSpace(event) {
    return event.charCodeAt(0) === 32 && /^ +$/.test(event) ? event.slice(1) : event;
}
//# sourceMappingURL=pieces.js.map
;// CONCATENATED MODULE: ./build/src/core/log/stream.js


/** How docker/run.sh begins what it says before it knows the mark of a frame: why it runs nothing. */
const plainWords = 'mycli: ';
const noFile = { chunks: new Map(), end: undefined, largeBytes: undefined };
/** A stream before anything of it has been read. */
function newStream(nonce) {
    return {
        mark: nonce === undefined ? undefined : `@mycli:${nonce}`,
        seen: 0,
        checkpoints: [],
        highest: 0,
        open: undefined,
        files: { output: noFile, env: noFile, summary: noFile, path: noFile },
        begun: false,
        begunAtSeconds: undefined,
        sha: undefined,
        failure: undefined,
        exit: undefined,
        damaged: 0,
    };
}
/** Reads the next events: what is known after them, and what they brought. */
function readEvents(before, events) {
    const items = [];
    let stream = before;
    let lines = [];
    let seen = before.seen;
    const flush = (late = stream.exit !== undefined, more = {}) => {
        if (lines.length > 0)
            items.push({ kind: 'lines', texts: lines, late, ...more });
        lines = [];
    };
    for (const event of events) {
        if (stream.mark === undefined)
            stream = { ...stream, mark: markIn(event) };
        const { mark } = stream;
        if (mark !== undefined && event.startsWith(mark)) {
            const frame = parseFrame(event, mark);
            if (frame?.kind !== 'mark')
                flush(); // an item of its own, or the end: what came before stands before it
            else if (frame.events < stream.highest)
                flush(true); // a later mark was here before it
            stream = takeFrame({ ...stream, seen }, frame, items);
            continue;
        }
        if (!stream.begun && !event.startsWith(plainWords)) {
            flush();
            stream = beginStream(stream, items);
        }
        seen += 1;
        if (stream.open !== undefined || event.endsWith(';')) {
            const joined = takePiece(stream, event);
            if (joined.open !== stream.open)
                stream = { ...stream, open: joined.open };
            lines.push(...joined.lines);
            if (joined.unended)
                flush(undefined, { unended: true });
        }
        else
            lines.push(withoutSpace(event));
    }
    flush();
    return { stream: { ...stream, seen }, items };
}
/**
 * What the frames of a stream begin with, as its first one shows. The wrapper writes it before the command starts, so that
 * nothing that the command prints comes first.
 */
const markIn = (event) => /^(@mycli:[0-9a-f]{32}) (?:checkout|begin) .*;$/.exec(event)?.[1];
/** The line that was still in pieces when the stream ended, if any. */
function unfinishedLine(stream) {
    return stream.open?.text;
}
function takeFrame(stream, frame, items) {
    switch (frame?.kind) {
        case undefined:
            return { ...stream, damaged: stream.damaged + 1 };
        case 'checkout-log':
            items.push(frame);
            return stream;
        case 'checkout-ready':
            items.push(frame);
            return { ...stream, sha: frame.sha };
        case 'checkout-failed':
            return { ...stream, failure: stream.failure ?? { failure: frame.failure, text: frame.text } };
        case 'begin':
            return { ...beginStream(stream, items), begunAtSeconds: frame.atSeconds };
        case 'mark':
            return takeMark(beginStream(stream, items), frame.events);
        case 'file':
        case 'file-end':
        case 'file-large': {
            const begun = beginStream(stream, items);
            return { ...begun, files: { ...begun.files, [frame.file]: takeFile(begun.files[frame.file], frame) } };
        }
        case 'exit': // doubled ones say the same; the first stands
            return { ...stream, exit: stream.exit ?? frame, begun: stream.begun || frame.begun };
    }
}
// The frame that says so may come late, or not at all: each of its lines, and each later frame, says it as well.
function beginStream(stream, items) {
    if (!stream.begun)
        items.push({ kind: 'begin' });
    return { ...stream, begun: true };
}
function takeMark(stream, sent) {
    const { checkpoints, highest, seen } = stream;
    if (sent > highest)
        return { ...stream, highest: sent, checkpoints: [...checkpoints, { sent, seen }] };
    if (checkpoints.some((checkpoint) => checkpoint.sent === sent))
        return stream; // doubled
    // It comes late, so what was measured at later marks counted too little: those places are one stretch now.
    return { ...stream, checkpoints: checkpoints.filter((checkpoint) => checkpoint.sent < sent) };
}
function takeFile(parts, frame) {
    switch (frame.kind) {
        case 'file':
            return { ...parts, chunks: new Map(parts.chunks).set(frame.number, frame.base64) };
        case 'file-end':
            return { ...parts, end: { chunks: frame.chunks, bytes: frame.bytes, sha256: frame.sha256 } };
        case 'file-large':
            return { ...parts, largeBytes: frame.bytes };
    }
}
//# sourceMappingURL=stream.js.map

/***/ }),

/***/ 9129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ unusedSettings),
/* harmony export */   j: () => (/* binding */ isUnused)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7422);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5849);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2967);



/** Whether a setting means nothing to an engine. */
const isUnused = (name, engine) => (_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputSpecs */ .Tx[name].engine ?? engine) !== engine;
/** Says which settings were made that mean nothing to the engine, and what the command goes without for that. */
function unusedSettings(settings) {
    const { frontEnd, inputs } = settings;
    const idle = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputNamesOf */ .uy)(frontEnd)
        .filter((name) => isUnused(name, inputs.engine) && (0,_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .isSet */ .vM)(settings, name))
        // A value that a front end fills in by itself was not chosen by the user.
        .filter((name) => _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputSpecs */ .Tx[name].actionDefault === undefined);
    const secrets = isUnused('secrets', inputs.engine) ? Object.keys(inputs.secrets ?? {}) : [];
    const names = idle.map((name) => (0,_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .spellAsSet */ .jk)(settings, name)).join(', ');
    return {
        notice: idle.length === 0 ? undefined : `Ignored by the ${inputs.engine} engine: ${names}.`,
        warning: secrets.length === 0
            ? undefined
            : `The command runs without ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(secrets.length, 'secret')} that only ECS can read: ${secrets.join(', ')}.`,
    };
}
//# sourceMappingURL=unused.js.map

/***/ }),

/***/ 9392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ capacityOf),
/* harmony export */   x: () => (/* binding */ factsOf)
/* harmony export */ });
/** Which kind of Fargate capacity an attempt had; undefined for a process on this machine. */
function capacityOf(attempt) {
    if (!attempt?.links)
        return undefined;
    return (attempt.engine?.onSpot ?? attempt.onSpot) ? 'spot' : 'on-demand';
}
/** What a watch has seen by its end. */
function factsOf({ stream, begunAtMs, state, attempt }, ended) {
    return {
        ...ended,
        onSpot: !attempt.onDemand,
        begunAtMs,
        begunAtSeconds: stream.begunAtSeconds,
        engine: state?.facts,
        seconds: stream.exit?.begun ? stream.exit.seconds : undefined,
    };
}
//# sourceMappingURL=facts.js.map

/***/ }),

/***/ 1532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hp: () => (/* binding */ withStopAnswer),
/* harmony export */   mm: () => (/* binding */ newWatch),
/* harmony export */   q1: () => (/* binding */ nextCursor)
/* harmony export */ });
/* harmony import */ var _log_recovery_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61);
/* harmony import */ var _log_stream_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8110);


/** The watch over a task that has just been started, or over one whose stream is read from its head. */
function newWatch(plan, attempt, nowMs, stream = (0,_log_stream_js__WEBPACK_IMPORTED_MODULE_1__/* .newStream */ .Z8)(attempt.nonce)) {
    return {
        plan,
        attempt,
        stream,
        cursor: undefined,
        trail: (0,_log_recovery_js__WEBPACK_IMPORTED_MODULE_0__/* .newReplayWindow */ .sM)(stream),
        again: undefined,
        startedAtMs: nowMs,
        begunAtMs: undefined,
        exitAtMs: undefined,
        stoppedAtMs: undefined,
        state: undefined,
        stateAtMs: undefined,
        spokeAtMs: undefined,
        newsAtMs: undefined,
        lagMs: 0,
        full: false,
        emptyPages: 0,
        quietPages: 0,
        quietAtMs: undefined,
        backoff: 0,
        refusedAtMs: undefined,
        complained: false,
        stop: undefined,
    };
}
/** Where the next page is to be read from. */
const nextCursor = ({ again, cursor }) => (again ? again.cursor : cursor);
/** With what the engine answered to the stop that it was asked for last. */
const withStopAnswer = (watch, answer) => watch.stop ? { ...watch, stop: { ...watch.stop, answer } } : watch;
//# sourceMappingURL=watch.js.map

/***/ })

};
