export const id = 340;
export const ids = [340];
export const modules = {

/***/ 3469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ execute),
  P: () => (/* binding */ planTask)
});

;// CONCATENATED MODULE: ./build/src/core/frames.js
/** The wrapper sends no frame that is longer: what is, was not written by it. */
const longestFrame = 8_192;
const checkoutFailed = /^failed ([a-z-]{1,30}) (.+)$/;
const fileFrame = /^(?:(\d{1,6}) ([A-Za-z0-9+/=]{1,4096})|end (\d{1,6}) (\d{1,10}) ([0-9a-f]{64})|large (\d{1,15}))$/;
const exitFrame = /^(\d{1,3}) (exited|timeout|signalled|checkout) ([01]) (\d{1,15}|\?) (\d{1,6}) (\d{1,10})$/;
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
            return /^\d{1,15}$/.test(rest) ? { kind: 'begin' } : undefined;
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
    const ready = /^ready ([0-9a-f]{40}|[0-9a-f]{64})$/.exec(rest);
    if (ready)
        return { kind: 'checkout-ready', sha: ready[1] ?? '' };
    const failed = checkoutFailed.exec(rest);
    return failed ? { kind: 'checkout-failed', failure: failed[1] ?? '', text: failed[2] ?? '' } : undefined;
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
;// CONCATENATED MODULE: ./build/src/core/stream.js

/** Longer lines are printed in parts, so that memory has a bound. */
const longestLine = 64 * 1024 * 1024;
const noFile = { chunks: new Map(), end: undefined, largeBytes: undefined };
/** A stream of which nothing has been read. */
function newStream(nonce) {
    return {
        mark: `@mycli:${nonce}`,
        seen: 0,
        checkpoints: [],
        highest: 0,
        open: undefined,
        files: { output: noFile, env: noFile, summary: noFile, path: noFile },
        begun: false,
        failure: undefined,
        exit: undefined,
        damaged: 0,
    };
}
/** Reads the next events: what is known after them, and what they brought. */
function readEvents(before, events) {
    const { mark } = before;
    const items = [];
    let stream = before;
    let lines = [];
    let seen = before.seen;
    const flush = () => {
        if (lines.length > 0)
            items.push({ kind: 'lines', texts: lines, late: stream.exit !== undefined });
        lines = [];
    };
    for (const event of events) {
        if (event.startsWith(mark)) {
            const frame = parseFrame(event, mark);
            if (frame?.kind !== 'mark')
                flush(); // an item of its own, or the end: what came before stands before it
            stream = takeFrame({ ...stream, seen }, frame, items);
            continue;
        }
        seen += 1;
        if (stream.open !== undefined || event.endsWith(';')) {
            const joined = takePiece(stream, event);
            if (joined.open !== stream.open)
                stream = { ...stream, open: joined.open };
            lines.push(...joined.lines);
        }
        else
            lines.push(withoutSpace(event));
    }
    flush();
    return { stream: { ...stream, seen }, items };
}
/** The line that was still in pieces when the stream ended, if any. */
function unfinishedLine(stream) {
    return stream.open?.text;
}
/** Whether everything that the wrapper sent is known to be here. */
function isComplete(stream) {
    const { exit, seen } = stream;
    if (!exit)
        return false;
    return (exit.events === undefined || seen >= exit.events) && missingFileFrames(stream) === 0;
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
// A line of n spaces travels as n + 1, since an empty one would not arrive.
function withoutSpace(event) {
    return event.charCodeAt(0) === 32 && /^ +$/.test(event) ? event.slice(1) : event;
}
/** Joins the pieces of a long line: `<text><mark>+<number>;`, the last with `=`. */
function takePiece(stream, event) {
    const { open, mark } = stream;
    const at = event.endsWith(';') ? event.lastIndexOf(mark) : -1;
    const tag = at < 0 ? null : /^([+=])(\d{1,9});$/.exec(event.slice(at + mark.length));
    const broken = open === undefined ? [] : [open.text];
    if (!tag)
        return { lines: [...broken, withoutSpace(event)], open: undefined };
    const piece = Number(tag[2]);
    const part = event.slice(0, at);
    if (open !== undefined && piece === open.piece && open.text.endsWith(part))
        return { lines: [], open }; // doubled
    const follows = open === undefined ? piece === 1 : piece === open.piece + 1;
    const text = (follows ? (open?.text ?? '') : '') + part;
    const lines = follows ? [] : broken;
    if (tag[1] === '=' || text.length > longestLine) {
        return { lines: [...lines, text], open: tag[1] === '=' ? undefined : { text: '', piece } };
    }
    return { lines, open: { text, piece } };
}
function takeFrame(stream, frame, items) {
    switch (frame?.kind) {
        case undefined:
            return { ...stream, damaged: stream.damaged + 1 };
        case 'checkout-log':
        case 'checkout-ready':
            items.push(frame);
            return stream;
        case 'checkout-failed':
            return { ...stream, failure: stream.failure ?? { failure: frame.failure, text: frame.text } };
        case 'begin':
            if (!stream.begun)
                items.push({ kind: 'begin' });
            return { ...stream, begun: true };
        case 'mark':
            return takeMark(stream, frame.events);
        case 'file':
        case 'file-end':
        case 'file-large':
            return { ...stream, files: { ...stream.files, [frame.file]: takeFile(stream.files[frame.file], frame) } };
        case 'exit': // doubled ones say the same; the first stands
            return { ...stream, exit: stream.exit ?? frame, begun: stream.begun || frame.begun };
    }
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
function countFileFrames(stream) {
    return Object.values(stream.files).reduce((sum, { chunks, end, largeBytes }) => sum + chunks.size + (end ? 1 : 0) + (largeBytes === undefined ? 0 : 1), 0);
}
//# sourceMappingURL=stream.js.map
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(7422);
// EXTERNAL MODULE: ./build/src/core/verdict.js
var verdict = __webpack_require__(8732);
;// CONCATENATED MODULE: ./build/src/core/watch.js

// An engine may answer with an empty page while lines are in flight, so one of them proves nothing.
const quietPagesWhenDrained = 2;
/** How long lines may be in flight after the end, at the most. */
const drainMs = 45_000;
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
/** The watch over a task that has just been started. */
function newWatch(plan, nowMs) {
    return {
        plan,
        stream: newStream(plan.nonce),
        cursor: undefined,
        startedAtMs: nowMs,
        begunAtMs: undefined,
        exitAtMs: undefined,
        stoppedAtMs: undefined,
        emptyPages: 0,
        quietPages: 0,
        stop: undefined,
    };
}
/** Takes in one look: what is known after it, what it brought, and what to do. */
function look(before, view) {
    const { stream, items } = readEvents(before.stream, view.page.events);
    const stopped = view.state.phase === 'stopped';
    const empty = view.page.events.length === 0;
    const quiet = empty && before.stoppedAtMs !== undefined;
    const watch = {
        ...before,
        stream,
        cursor: view.page.cursor ?? before.cursor,
        begunAtMs: before.begunAtMs ?? (stream.begun ? view.nowMs : undefined),
        exitAtMs: before.exitAtMs ?? (stream.exit ? view.nowMs : undefined),
        stoppedAtMs: before.stoppedAtMs ?? (stopped ? view.nowMs : undefined),
        emptyPages: empty ? before.emptyPages + 1 : 0,
        quietPages: quiet ? before.quietPages + 1 : 0,
    };
    const step = decide(watch, view);
    return {
        watch: step.act === 'stop' ? { ...watch, stop: { cause: step.cause, atMs: view.nowMs } } : watch,
        items,
        step,
    };
}
/** How long to wait before the next look. */
function pauseMs({ emptyPages }, { firstMs, longestMs }) {
    return Math.min(longestMs, firstMs * 2 ** Math.min(Math.max(emptyPages - 1, 0), 30));
}
function decide(watch, view) {
    const { stream, stop } = watch;
    const ended = stream.exit
        ? isComplete(stream) || isDrained(watch, view.nowMs)
        : watch.stoppedAtMs !== undefined && isDrained(watch, view.nowMs);
    if (ended && !awaitsReason(watch, view))
        return { act: 'finish', ending: endingOf(watch, view.state) };
    if (view.cancelled && stop?.cause !== 'cancelled')
        return { act: 'stop', cause: 'cancelled' };
    if (stop) {
        const overdue = view.nowMs - stop.atMs >= stopPatienceMs[stop.cause];
        return overdue ? { act: 'finish', ending: endingOf(watch, view.state) } : { act: 'wait' };
    }
    const cause = stream.exit ? undefined : overdueCause(watch, view.nowMs);
    return cause ? { act: 'stop', cause } : { act: 'wait' };
}
function isDrained(watch, nowMs) {
    const since = Math.min(watch.exitAtMs ?? Infinity, watch.stoppedAtMs ?? Infinity);
    return watch.quietPages >= quietPagesWhenDrained || nowMs - since >= drainMs;
}
// The wrapper cannot tell who told it to stop; the engine can, once the task has stopped.
function awaitsReason(watch, view) {
    const unexplained = watch.stream.exit?.reason === 'signalled' && watch.stop === undefined;
    return unexplained && view.state.phase !== 'stopped' && view.nowMs - (watch.exitAtMs ?? view.nowMs) < reasonMs;
}
function overdueCause(watch, nowMs) {
    const { plan, begunAtMs, startedAtMs } = watch;
    if (begunAtMs === undefined) {
        return nowMs - startedAtMs >= plan.startTimeoutSeconds * 1_000 + startSlackMs ? 'start-timed-out' : undefined;
    }
    return nowMs - begunAtMs >= plan.timeoutSeconds * 1_000 + timeoutSlackMs ? 'timed-out' : undefined;
}
/** What has become of the task: the wrapper's last word first, then our own stop, then the engine's. */
function endingOf(watch, state) {
    const { stream, stop, plan } = watch;
    const { exit } = stream;
    switch (exit?.reason) {
        case 'exited':
            return { kind: 'exited', code: exit.code, seconds: exit.seconds };
        case 'timeout':
            return { kind: 'timed-out', timeoutSeconds: plan.timeoutSeconds };
        case 'signalled':
            return stop ? ourStop(stop.cause, plan) : { kind: 'signalled', code: exit.code, reason: reasonOf(state) };
        case 'checkout':
            return stop ? ourStop(stop.cause, plan) : checkoutEnding(stream, plan);
        case undefined:
            if (stop)
                return ourStop(stop.cause, plan);
            return {
                kind: 'vanished',
                exitCode: state.phase === 'stopped' ? state.exitCode : undefined,
                reason: reasonOf(state) ?? 'no reason is known',
            };
    }
}
function ourStop(cause, plan) {
    switch (cause) {
        case 'cancelled':
            return { kind: 'cancelled' };
        case 'timed-out':
            return { kind: 'timed-out', timeoutSeconds: plan.timeoutSeconds };
        case 'start-timed-out':
            return { kind: 'start-timed-out', timeoutSeconds: plan.startTimeoutSeconds };
    }
}
function checkoutEnding(stream, plan) {
    const failure = stream.failure ?? { failure: 'unknown', text: 'the checkout failed without saying why' };
    return failure.failure === 'deadline'
        ? { kind: 'start-timed-out', timeoutSeconds: plan.startTimeoutSeconds }
        : { kind: 'checkout-failed', ...failure };
}
function reasonOf(state) {
    return state.phase === 'stopped' ? state.reason : undefined;
}
//# sourceMappingURL=watch.js.map
;// CONCATENATED MODULE: ./build/src/app/run.js



/**
 * Starts the task and follows it to its end: observe, decide, act, repeat.
 * @param signal aborts to cancel the run; the task is stopped and the end still awaited for some seconds
 */
async function run(plan, ports, signal) {
    const { engine, output } = ports;
    if (signal.aborted)
        return { ending: { kind: 'cancelled' }, stream: newStream(plan.nonce) };
    output.phase('Start');
    output.status('starting');
    const task = await engine.start(plan);
    output.phase('Checkout');
    try {
        return await follow(task, plan, { ports, signal });
    }
    catch (error) {
        // Nobody watches it any more, so it must not go on; why we gave up matters more than whether it hears.
        await engine.stop(task, 'failed').catch(() => { });
        throw error;
    }
}
async function follow(task, plan, { ports, signal }) {
    const { engine, clock, output, pace } = ports;
    let watch = newWatch(plan, clock.now());
    for (;;) {
        const [state, page] = await Promise.all([engine.inspect(task), engine.readLogs(task, watch.cursor)]);
        const seen = look(watch, { nowMs: clock.now(), state, page, cancelled: signal.aborted });
        watch = seen.watch;
        for (const item of seen.items)
            show(item, output);
        output.status(statusOf(watch, clock.now()));
        if (seen.step.act === 'finish')
            return { ending: seen.step.ending, stream: watch.stream };
        if (seen.step.act === 'stop')
            await engine.stop(task, seen.step.cause);
        await clock.sleep(pauseMs(watch, pace), watch.stop ? undefined : signal);
    }
}
function show(item, output) {
    switch (item.kind) {
        case 'lines':
            if (item.late)
                output.warn(`${(0,core_text/* count */.U9)(item.texts.length, 'line')} arrived late:`);
            output.lines(item.texts);
            return;
        case 'checkout-log':
            output.note((0,core_text/* printable */.g$)(item.text, 500));
            return;
        case 'checkout-ready':
            return;
        case 'begin':
            output.phase('Command');
            return;
    }
}
function statusOf(watch, nowMs) {
    if (watch.stop)
        return 'stopping';
    if (watch.begunAtMs !== undefined)
        return undefined;
    return `fetching the commit, ${Math.floor((nowMs - watch.startedAtMs) / 1_000)} s`;
}
//# sourceMappingURL=run.js.map
;// CONCATENATED MODULE: ./build/src/app/exec.js




/** The plan of one attempt. */
function planTask(inputs, from, random) {
    return {
        executionId: random.executionId(),
        nonce: random.nonce(),
        source: from.source,
        fetch: { depth: inputs['fetch-depth'], submodules: inputs.submodules, lfs: inputs.lfs },
        credentials: from.credentials,
        script: inputs.command,
        shell: inputs.shell,
        workingDirectory: inputs['working-directory'],
        env: inputs.env ?? {},
        timeoutSeconds: inputs.timeout,
        startTimeoutSeconds: inputs['start-timeout'],
    };
}
/** Runs a plan to its verdict, and says whatever is not as it should be with its stream. */
async function execute(plan, ports, signal) {
    const { ending, stream } = await run(plan, ports, signal);
    const { output, packing } = ports;
    const rest = unfinishedLine(stream);
    if (rest !== undefined)
        output.lines([rest]);
    reportGaps(stream, output);
    const read = (kind) => readFile(kind, stream.files[kind], packing, output);
    const files = { output: read('output'), env: read('env'), summary: read('summary'), path: read('path') };
    return { verdict: (0,verdict/* judge */.S)(ending), files, seconds: stream.exit?.begun ? stream.exit.seconds : undefined };
}
function reportGaps(stream, output) {
    for (const { after, before, missing } of gapsOf(stream)) {
        const what = missing > 0 ? 'missing from' : 'too many in';
        output.warn(`${(0,core_text/* count */.U9)(Math.abs(missing), 'line')} ${Math.abs(missing) === 1 ? 'is' : 'are'} ${what} the log between line ${after} and line ${before}.`);
    }
    if (stream.exit?.begun && stream.exit.events === undefined)
        output.warn('The command ended its own log; lines may be missing.');
    if (stream.damaged > 0)
        output.warn(`${(0,core_text/* count */.U9)(stream.damaged, 'control line')} of the log arrived damaged.`);
    // Of a file that is missing as a whole nothing else would be said.
    const lost = missingFileFrames(stream);
    if (lost > 0)
        output.warn(`${(0,core_text/* count */.U9)(lost, 'control line')} with what the command wrote for its step did not arrive.`);
}
const variables = {
    output: '$GITHUB_OUTPUT',
    env: '$GITHUB_ENV',
    summary: '$GITHUB_STEP_SUMMARY',
    path: '$GITHUB_PATH',
};
function readFile(kind, parts, packing, output) {
    if (parts.largeBytes !== undefined) {
        output.warn(`What the command wrote to ${variables[kind]} is dropped: ${(0,core_text/* count */.U9)(parts.largeBytes, 'byte')}, and 1,048,576 is the most.`);
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
//# sourceMappingURL=exec.js.map

/***/ }),

/***/ 3957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kc: () => (/* reexport */ findWorkingCopy),
  ew: () => (/* binding */ finishLocalTask),
  ae: () => (/* reexport */ holdsCommit),
  ER: () => (/* binding */ localPorts),
  Bl: () => (/* reexport */ readSettingsText),
  qX: () => (/* reexport */ settingsTextOf),
  vg: () => (/* reexport */ systemRandom),
  cX: () => (/* reexport */ terminalOutput)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
;// CONCATENATED MODULE: ./build/src/core/envelope.js

/**
 * Everything a task is told, as text for `docker/checkout.sh` and `docker/run.sh`. One `key value` a line, so that a
 * POSIX shell reads it with `read`; in a value backslash, line feed and carriage return are escaped, so that
 * `printf %b` gives it back. `shell` and `env` repeat. The last line is `end`: without it the text was cut off.
 * @param startBy when the command must have begun at the latest, in seconds since 1970
 */
function envelopeText(plan, grace, startBy) {
    const lines = [
        'mycli 1',
        `id ${plan.executionId}`,
        `nonce ${plan.nonce}`,
        ...fetchLines(plan),
        ...credentialLines(plan.credentials),
        `start-by ${Math.floor(startBy)}`,
        `timeout ${plan.timeoutSeconds}`,
        `grace ${grace.timeout}`,
        `stop-grace ${grace.stop}`,
        ...optional('directory', plan.workingDirectory),
        ...(plan.shell ?? []).map((word) => `shell ${escapeValue(word)}`),
        ...Object.entries(plan.env).map(([name, value]) => `env ${name}=${escapeValue(value)}`),
        `script ${escapeValue(plan.script)}`,
        'end',
    ];
    return `${lines.join('\n')}\n`;
}
function fetchLines({ source, fetch }) {
    return [
        `repo ${escapeValue(source.repo)}`,
        ...optional('sha', source.sha),
        ...optional('branch', source.branch),
        ...optional('ref', source.ref),
        `fetch-depth ${fetch.depth}`,
        `submodules ${fetch.submodules}`,
        `lfs ${fetch.lfs}`,
    ];
}
function credentialLines({ token, ssh, knownHosts, persist }) {
    return [
        ...optional('credential-url', token?.url),
        ...optional('credential-user', token?.user),
        ...optional('credential-token', token?.token),
        ...optional('ssh-key', ssh?.key),
        ...optional('known-hosts', knownHosts),
        `persist ${persist}`,
    ];
}
const optional = (key, value) => value === undefined ? [] : [`${key} ${escapeValue(value)}`];
/** One value in one line: the inverse of the shell's `printf %b`. */
function escapeValue(text) {
    return text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
}
/**
 * Refuses what the engine cannot carry, before anything starts.
 * @param bytes what the envelope takes in the engine's own form
 * @throws UserError with the figures and what to do
 */
function checkEnvelopeSize(bytes, limitBytes, engine) {
    if (bytes <= limitBytes)
        return;
    throw new errors/* UserError */.y(`The command and its environment take ${bytes} bytes; the ${engine} engine carries ${limitBytes} at most.`, { hint: 'Put the script into the repository and run it from there: git carries any size.' });
}
//# sourceMappingURL=envelope.js.map
;// CONCATENATED MODULE: ./build/src/core/environment.js
/** Ours, the runner's, and what only the process that it was meant for may see. */
const notForTheTask = /^(MYCLI_.*|INPUT_.*|ACTIONS_.*|STATE_.*|GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY|WORKSPACE)|BASH_ENV|ENV|SHELLOPTS|BASHOPTS|BASH_FUNC_.*)$/;
/**
 * What git itself calls local to a repository (`git rev-parse --local-env-vars`): a git hook that starts us has them
 * set, and they would point git in the checkout at the hook's repository.
 */
const localToAnotherRepository = new Set([
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_CONFIG',
    'GIT_CONFIG_PARAMETERS',
    'GIT_CONFIG_COUNT',
    'GIT_OBJECT_DIRECTORY',
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_IMPLICIT_WORK_TREE',
    'GIT_GRAFT_FILE',
    'GIT_INDEX_FILE',
    'GIT_NO_REPLACE_OBJECTS',
    'GIT_REPLACE_REF_BASE',
    'GIT_PREFIX',
    'GIT_SHALLOW_FILE',
    'GIT_COMMON_DIR',
]);
/** An environment less what is ours or the runner's, and less what points git at another repository. */
function cleanEnvironment(from) {
    const kept = Object.entries(from).filter(([name]) => !notForTheTask.test(name) && !localToAnotherRepository.has(name));
    return Object.fromEntries(kept);
}
/** The environment that a local task starts from. */
const taskEnvironment = (from, executionId) => ({
    ...cleanEnvironment(from),
    MYCLI_EXECUTION_ID: executionId,
});
//# sourceMappingURL=environment.js.map
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/src/adapters/local/lines.js

const newline = 10;
const replacement = 0xfffd;
/**
 * Cuts a byte stream into lines of text, for each call those that are complete. A byte that belongs to no character
 * becomes U+FFFD, one for each, as on the way through CloudWatch (Go's encoding/json); Node's own decoder would
 * make one of several.
 */
function lineReader() {
    let parts = [];
    return {
        push(chunk) {
            const last = chunk.lastIndexOf(newline);
            if (last < 0) {
                parts.push(chunk);
                return [];
            }
            const whole = parts.length === 0 ? chunk.subarray(0, last) : Buffer.concat([...parts, chunk.subarray(0, last)]);
            parts = last + 1 < chunk.length ? [chunk.subarray(last + 1)] : [];
            return decode(whole).split('\n');
        },
        end() {
            const rest = Buffer.concat(parts);
            parts = [];
            return rest.length > 0 ? [decode(rest)] : [];
        },
    };
}
/** UTF-8 to text, with one U+FFFD for each byte that is not part of a valid character. */
function decode(bytes) {
    if ((0,external_node_buffer_.isUtf8)(bytes))
        return bytes.toString('utf8');
    const pieces = [];
    let from = 0;
    let at = 0;
    while (at < bytes.length) {
        const length = characterLength(bytes, at);
        if (length === 0) {
            pieces.push(bytes.toString('utf8', from, at), String.fromCharCode(replacement));
            from = at + 1;
        }
        at += length || 1;
    }
    pieces.push(bytes.toString('utf8', from));
    return pieces.join('');
}
// How many bytes the valid character at this place has; 0 where there is none.
function characterLength(bytes, at) {
    const first = bytes[at] ?? 0;
    if (first < 0x80)
        return 1;
    const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
    return length > 0 && at + length <= bytes.length && (0,external_node_buffer_.isUtf8)(bytes.subarray(at, at + length)) ? length : 0;
}
//# sourceMappingURL=lines.js.map
;// CONCATENATED MODULE: ./build/src/adapters/local/event-buffer.js


/** At most this much is read for one page, in bytes; what is not read stays in the pipe, and its writer waits. */
const pageBytes = 1024 * 1024;
const chunkBytes = 64 * 1024;
/**
 * Reads a pipe only when asked: the pipe then fills between two looks, where a reader that is always waiting is woken
 * for every line, and whoever writes too fast is held back.
 * @param fd the end to read from, opened with O_NONBLOCK; closed by `finish`
 */
function eventBuffer(fd) {
    const reader = lineReader();
    let events = [];
    let first = 0; // the number of events[0]
    let open = true;
    const drain = () => {
        for (let bytes = 0; open && bytes < pageBytes;) {
            const chunk = readChunk(fd);
            if (!chunk)
                return;
            bytes += chunk.length;
            for (const line of reader.push(chunk))
                events.push(line);
        }
    };
    return {
        read(cursor) {
            const from = cursor === undefined ? 0 : Number(cursor);
            if (from > first) {
                events = events.slice(from - first);
                first = from;
            }
            drain();
            return { events: [...events], cursor: String(first + events.length) };
        },
        finish() {
            drain();
            events.push(...reader.end());
            open = false;
            (0,external_node_fs_.closeSync)(fd);
        },
    };
}
/** What the pipe holds, up to a size; undefined when it is empty or at its end. */
function readChunk(fd) {
    const chunk = Buffer.allocUnsafe(chunkBytes);
    try {
        const size = (0,external_node_fs_.readSync)(fd, chunk);
        return size > 0 ? chunk.subarray(0, size) : undefined;
    }
    catch (error) {
        if (error.code === 'EAGAIN')
            return undefined;
        throw error;
    }
}
//# sourceMappingURL=event-buffer.js.map
;// CONCATENATED MODULE: ./build/src/adapters/local/janitor.js


/** Starts the janitor of a task, before anything of the task itself. */
async function startJanitor(script, dir, executionId) {
    // Not in the folder, and without the id in its environment: those it kills.
    const child = (0,external_node_child_process_.spawn)('sh', [script, dir, executionId], {
        cwd: '/',
        env: { PATH: process.env['PATH'] },
        detached: true,
        stdio: ['pipe', 'ignore', 'ignore'],
    });
    await (0,external_node_events_.once)(child, 'spawn');
    child.stdin?.on('error', () => { });
    return { process: child, script, dir, executionId };
}
/** Has the task's remains removed, and waits until they are. A janitor that was killed is replaced. */
async function endWithJanitor(janitor) {
    const { process: child, script, dir, executionId } = janitor;
    const gone = () => child.exitCode !== null || child.signalCode !== null;
    if (!gone()) {
        child.stdin?.end('ended\n');
        await (0,external_node_events_.once)(child, 'exit');
    }
    if (child.signalCode !== null)
        await endWithJanitor(await startJanitor(script, dir, executionId));
}
//# sourceMappingURL=janitor.js.map
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/src/adapters/local/pipe.js




/** Makes a pipe; its name in the folder is gone again when this resolves. */
async function openPipe(dir) {
    const path = (0,external_node_path_.join)(dir, 'stdout');
    await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('mkfifo', [path], { env: { PATH: process.env['PATH'] } });
    // Without O_NONBLOCK the first open of a pipe would wait for the other end.
    const readFd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    const writeFd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY);
    (0,external_node_fs_.rmSync)(path);
    return { readFd, writeFd };
}
/** Closes our copy of the write end, so that the pipe ends with its last writer. */
function closeWriteEnd(pipe) {
    (0,external_node_fs_.closeSync)(pipe.writeFd);
}
//# sourceMappingURL=pipe.js.map
;// CONCATENATED MODULE: ./build/src/adapters/local/engine.js













/** What the local engine carries, in bytes of the envelope's text. */
const envelopeLimit = 96 * 1024;
const grace = { timeout: 10, stop: 1 };
/** How long a task that has said its last word gets to end by itself. */
const closeAfterMs = 1_000;
/** How long a janitor takes at the most: the grace of the task, and some. */
const janitorTimeMs = 6_000;
// Known from the id alone, so that whoever comes after us can find it.
// The real path, since /proc shows no other.
const taskFolder = (executionId) => (0,external_node_path_.join)((0,external_node_fs_.realpathSync)((0,external_node_os_.tmpdir)()), `mycli-${executionId}`);
/**
 * Removes what is left of a task of which only the id is known, because whoever started it was killed.
 * @returns whether anything was left after the task's own janitor had its time
 */
async function removeRemains(janitorScript, executionId) {
    const dir = taskFolder(executionId);
    const isThere = () => (0,promises_.access)(dir).then(() => true, () => false);
    for (const end = Date.now() + janitorTimeMs; Date.now() < end; await (0,external_node_timers_promises_.setTimeout)(50))
        if (!(await isThere()))
            return false;
    await endWithJanitor(await startJanitor(janitorScript, dir, executionId));
    return true;
}
/**
 * Runs the scripts of a task's containers side by side in a temporary folder, as Fargate would.
 * @param environment what the command inherits, for example `process.env`
 */
function localEngine(scripts, environment) {
    const tasks = new Map();
    const launched = new Set();
    const find = ({ id }) => {
        const task = tasks.get(id);
        if (!task)
            throw new Error(`There is no local task ${id}`);
        return task;
    };
    return {
        async start(plan) {
            const text = envelopeText(plan, grace, Date.now() / 1_000 + plan.startTimeoutSeconds);
            checkEnvelopeSize(Buffer.byteLength(text), envelopeLimit, 'local');
            const one = await launch({ plan, envelope: text, environment, scripts });
            tasks.set(plan.executionId, one.task);
            launched.add(one);
            void one.ended.then(() => launched.delete(one));
            return { id: plan.executionId };
        },
        inspect: async (ref) => find(ref).state,
        readLogs: async (ref, cursor) => find(ref).events.read(cursor),
        async stop(ref) {
            for (const child of find(ref).processes)
                child.kill('SIGTERM');
        },
        async close() {
            const ended = Promise.all([...launched].map((one) => one.ended));
            const timer = globalThis.setTimeout(() => {
                for (const { janitor } of launched)
                    janitor.process.stdin?.end();
            }, closeAfterMs);
            await ended.finally(() => clearTimeout(timer));
        },
    };
}
async function launch(order) {
    const dir = folderFor(order.plan);
    await (0,promises_.mkdir)(dir, { mode: 0o700 }).catch(cannotStart);
    const janitor = await startJanitor(order.scripts.janitor, dir, order.plan.executionId).catch(async (error) => {
        await (0,promises_.rm)(dir, { recursive: true });
        return cannotStart(error);
    });
    try {
        return await launchIn(dir, order, janitor);
    }
    catch (error) {
        await endWithJanitor(janitor);
        return cannotStart(error);
    }
}
function folderFor(plan) {
    try {
        return taskFolder(plan.executionId);
    }
    catch (error) {
        return cannotStart(error);
    }
}
async function launchIn(dir, order, janitor) {
    const { plan, envelope, environment, scripts } = order;
    const options = { env: taskEnvironment(environment, plan.executionId), cwd: '/', detached: true };
    const pipe = await openPipe(dir);
    const checkout = (0,external_node_child_process_.spawn)('bash', [scripts.checkout, dir], { ...options, stdio: ['pipe', 'ignore', 'ignore'] });
    const wrapper = (0,external_node_child_process_.spawn)('sh', [scripts.wrapper, dir], { ...options, stdio: ['ignore', pipe.writeFd, 'pipe'] });
    closeWriteEnd(pipe);
    checkout.stdin.on('error', () => { }); // it may be told to stop before it has read
    checkout.stdin.end(envelope);
    const task = {
        processes: [wrapper, checkout],
        events: eventBuffer(pipe.readFd),
        state: { phase: 'running' },
    };
    const exit = exitOf(wrapper);
    await Promise.all([(0,external_node_events_.once)(checkout, 'spawn'), (0,external_node_events_.once)(wrapper, 'spawn')]);
    janitor.process.stdin?.write(`task ${wrapper.pid} ${checkout.pid}\n`);
    return { task, janitor, ended: follow(task, exit, janitor) };
}
function cannotStart(error) {
    throw new errors/* UserError */.y(`The local engine cannot start: ${error instanceof Error ? error.message : String(error)}.`, {
        hint: 'It needs bash, sh, mkfifo and git in PATH, and a temporary folder that it may write to.',
        cause: error,
    });
}
// The task has stopped when its wrapper has, nothing of it is left, and so every line of it has been read.
async function follow(task, exit, janitor) {
    const { code, signal, complaint } = await exit;
    for (const child of task.processes)
        child.kill('SIGKILL');
    await endWithJanitor(janitor);
    task.events.finish();
    const words = signal ? `the wrapper was ended by ${signal}` : `the wrapper ended with code ${code}`;
    const reason = complaint === '' ? words : `${words}: ${complaint}`;
    task.state = { phase: 'stopped', exitCode: exitCodeOf(code, signal), reason };
}
function exitOf(wrapper) {
    let complaint = '';
    wrapper.stderr?.setEncoding('utf8').on('data', (text) => {
        complaint = (complaint + text).slice(-1_000);
    });
    return new Promise((resolve) => {
        wrapper.once('error', () => resolve({ code: null, signal: null, complaint }));
        wrapper.once('exit', (code, signal) => resolve({ code, signal, complaint: complaint.trim() }));
    });
}
function exitCodeOf(code, signal) {
    if (code !== null)
        return code;
    return signal === 'SIGKILL' ? 137 : signal === 'SIGTERM' ? 143 : undefined;
}
//# sourceMappingURL=engine.js.map
;// CONCATENATED MODULE: ./build/src/adapters/local/scripts.js

/** The scripts in one folder: dist, once bundled. */
const scriptsIn = (folder) => ({
    checkout: (0,external_node_path_.join)(folder, 'checkout.sh'),
    wrapper: (0,external_node_path_.join)(folder, 'run.sh'),
    janitor: (0,external_node_path_.join)(folder, 'janitor.sh'),
});
//# sourceMappingURL=scripts.js.map
;// CONCATENATED MODULE: ./build/src/adapters/node/clock.js

/** The machine's clock. */
const systemClock = {
    now: () => Date.now(),
    // An abort wakes the sleeper; it is news, not an error.
    sleep: (ms, signal) => (0,external_node_timers_promises_.setTimeout)(ms, undefined, signal ? { signal } : {}).catch(() => { }),
};
//# sourceMappingURL=clock.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/src/adapters/node/packing.js


/** A file of the command is 1 MiB at the most; more than that is not what the wrapper sent. */
const longestFile = 4 * 1024 * 1024;
/** gzip, base64 and SHA-256 by Node's own. */
const systemPacking = {
    pack: (text) => (0,external_node_zlib_.gzipSync)(text, { level: 9 }).toString('base64'),
    unpack(base64, sha256) {
        try {
            const bytes = (0,external_node_zlib_.gunzipSync)(Buffer.from(base64, 'base64'), { maxOutputLength: longestFile });
            return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') === sha256 ? bytes.toString('utf8') : undefined;
        }
        catch {
            return undefined;
        }
    },
};
//# sourceMappingURL=packing.js.map
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(7422);
;// CONCATENATED MODULE: ./build/src/adapters/git/working-copy.js





const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/**
 * What git says of a folder; undefined where it is in no repository.
 * @throws UserError where git is missing, or refuses the repository
 */
async function findWorkingCopy(folder) {
    const path = (await ask(folder, 'rev-parse', '--show-toplevel')) || (await ask(folder, 'rev-parse', '--absolute-git-dir'));
    if (!path)
        return undefined;
    const [head, branch, changes, remotes, pushed] = await Promise.all([
        ask(folder, 'rev-parse', '--verify', '--quiet', 'HEAD^{commit}'),
        ask(folder, 'symbolic-ref', '--quiet', '--short', 'HEAD'),
        ask(folder, 'status', '--porcelain'),
        ask(folder, 'remote'),
        ask(folder, 'for-each-ref', '--contains', 'HEAD', '--count=1', 'refs/remotes'),
    ]);
    return {
        path,
        head: head || undefined,
        branch: branch || undefined,
        dirty: Boolean(changes),
        unpushed: Boolean(remotes) && pushed === '',
    };
}
/** Whether a repository has a commit with everything in it, whatever is checked out. */
async function holdsCommit(path, sha) {
    // A partial clone would have to ask its own remote for the rest.
    if (await ask(path, 'config', '--get-regexp', '^(extensions\\.partialclone|remote\\..*\\.promisor)$'))
        return false;
    return (await ask(path, 'cat-file', '-e', `${sha}^{commit}`)) !== undefined;
}
/** What git answers, without the last newline; undefined where it says no. */
async function ask(folder, ...words) {
    try {
        const { stdout } = await run('git', ['-C', folder, '-c', 'core.fsmonitor=false', ...words], {
            env: { ...cleanEnvironment(process.env), LC_ALL: 'C' },
            maxBuffer: 64 * 1024 * 1024,
        });
        return stdout.replace(/\n$/, '');
    }
    catch (error) {
        const { code, stderr = '' } = error;
        if (code === 'ENOENT')
            throw new errors/* UserError */.y('git is not installed, or not in PATH.', { hint: 'Install git.', cause: error });
        if (/dubious ownership/.test(stderr)) {
            throw new errors/* UserError */.y(`git refuses the repository of this folder: ${(0,core_text/* printable */.g$)(stderr.split('\n')[0] ?? '')}.`, {
                hint: 'Run as its owner, or add it to safe.directory of git.',
                cause: error,
            });
        }
        return undefined;
    }
}
//# sourceMappingURL=working-copy.js.map
// EXTERNAL MODULE: ./build/src/core/config-file.js + 2 modules
var config_file = __webpack_require__(7191);
;// CONCATENATED MODULE: ./build/src/adapters/node/config-file.js





/** Reads a settings file, whatever lies at its path; never more of it than such a file can have. */
async function readSettingsText(path) {
    let file;
    try {
        // Without blocking, since opening a pipe that nobody writes to would take for ever.
        file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        const status = await file.stat();
        if (status.isDirectory())
            return { kind: 'problem', problem: 'is a folder, and should be a file.' };
        if (!status.isFile())
            return { kind: 'problem', problem: 'is not a regular file.' };
        return settingsTextOf(await firstBytes(file, config_file/* largestFile */.Ny + 1));
    }
    catch (error) {
        return explain(error, path);
    }
    finally {
        await file?.close();
    }
}
// Whatever size it says it has: a file can grow while it is read.
async function firstBytes(file, most) {
    const bytes = Buffer.alloc(most);
    let length = 0;
    for (;;) {
        const { bytesRead } = await file.read(bytes, length, most - length);
        length += bytesRead;
        if (bytesRead === 0 || length === most)
            return bytes.subarray(0, length);
    }
}
/** The bytes of a settings file as its text, or why they are none. */
function settingsTextOf(bytes) {
    if (bytes.length > config_file/* largestFile */.Ny)
        return { kind: 'problem', problem: `has more than ${(0,core_text/* count */.U9)(config_file/* largestFile */.Ny, 'byte')}.` };
    if ((0,external_node_buffer_.isUtf8)(bytes))
        return { kind: 'text', text: bytes.toString('utf8') };
    let line = 1;
    let start = 0;
    for (let end = bytes.indexOf('\n'); end >= 0 && (0,external_node_buffer_.isUtf8)(bytes.subarray(start, end)); end = bytes.indexOf('\n', start)) {
        start = end + 1;
        line++;
    }
    return { kind: 'problem', problem: `is not UTF-8 text in line ${line}. Save it as UTF-8.` };
}
async function explain(error, path) {
    const { code } = error;
    switch (code) {
        case 'ENOENT':
        case 'ENOTDIR': {
            // A link is there, so that somebody wants it to be read.
            const dangling = await (0,promises_.lstat)(path).then(() => true, () => false);
            return dangling ? { kind: 'problem', problem: 'is a link to a file that is not there.' } : { kind: 'missing' };
        }
        case 'EACCES':
        case 'EPERM':
            return { kind: 'problem', problem: 'cannot be read: permission is denied.' };
        case 'ELOOP':
            return { kind: 'problem', problem: 'is a link that leads back to itself.' };
        case undefined:
            throw error;
        default:
            return { kind: 'problem', problem: `cannot be read: ${code}.` };
    }
}
//# sourceMappingURL=config-file.js.map
;// CONCATENATED MODULE: ./build/src/adapters/node/random.js

const base32 = 'abcdefghijklmnopqrstuvwxyz234567';
/** The machine's source of randomness. */
const systemRandom = {
    executionId: () => Array.from((0,external_node_crypto_.randomBytes)(20), (byte) => base32[byte % 32]).join(''),
    nonce: () => (0,external_node_crypto_.randomBytes)(16).toString('hex'),
};
//# sourceMappingURL=random.js.map
;// CONCATENATED MODULE: ./build/src/adapters/terminal/output.js
/** The command owns stdout, we speak on stderr: a pipe carries the command's words alone. */
function terminalOutput(stdout, stderr) {
    let shown = '';
    const clear = () => {
        if (shown !== '')
            stderr.write('\r\u001b[K');
        shown = '';
    };
    const say = (text) => {
        clear();
        stderr.write(`mycli: ${text}\n`);
    };
    return {
        phase() { }, // a terminal has no groups
        lines(texts) {
            clear();
            stdout.write(`${texts.join('\n')}\n`);
        },
        note: say,
        warn: (text) => say(`warning: ${text}`),
        fail: (text, hint) => say(hint === undefined ? text : `${text}\n  ${hint}`),
        status(text = '') {
            if (!stderr.isTTY || text === shown)
                return;
            clear();
            if (text !== '')
                stderr.write(`mycli: ${text}`);
            shown = text;
        },
        summary(text) {
            clear();
            stderr.write(text.endsWith('\n') ? text : `${text}\n`);
        },
    };
}
//# sourceMappingURL=output.js.map
;// CONCATENATED MODULE: ./build/src/compose.js








// A look costs microseconds here; the pipe, which fills within a millisecond or two, sets the pace.
const localPace = { firstMs: 1, longestMs: 16 };
/**
 * The ports of a run on this machine.
 * @param folder where the scripts of a task are: dist, once bundled
 */
function localPorts(folder, environment, output) {
    const engine = localEngine(scriptsIn(folder), environment);
    return {
        engine,
        pace: localPace,
        clock: systemClock,
        output,
        packing: systemPacking,
        close: () => engine.close(),
    };
}
/** Has whatever a killed step left of its local task removed. */
async function finishLocalTask(folder, executionId) {
    await removeRemains(scriptsIn(folder).janitor, executionId);
}
//# sourceMappingURL=compose.js.map

/***/ }),

/***/ 7191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ny: () => (/* binding */ largestFile),
  RG: () => (/* binding */ readConfigFile),
  _s: () => (/* binding */ unreadableFile)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/src/core/inputs.js
var inputs = __webpack_require__(2856);
// EXTERNAL MODULE: ./build/src/core/parse.js
var parse = __webpack_require__(1874);
// EXTERNAL MODULE: ./build/src/core/read.js + 1 modules
var read = __webpack_require__(3961);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(7422);
;// CONCATENATED MODULE: ./build/src/core/file-settings.js




/** Reads the settings that a file holds; undefined stands for a file that is empty. */
function readFileSettings(top, whereIs) {
    const findings = [];
    const given = new Map();
    for (const { key, value } of entriesOf(top, findings)) {
        const problem = keyProblem(key, given);
        if (problem !== undefined)
            findings.push({ at: key.at, message: problem });
        else {
            const name = textOf(key);
            const read = inputs/* inputSpecs */.Tx[name].kind === 'pairs' ? readPairs : readOne;
            const texts = value ? read(name, value, findings) : [];
            if (!value)
                findings.push({ at: key.at, message: `${name}: ${noValue}` });
            given.set(name, { texts, where: whereIs(value?.at ?? key.at) });
        }
    }
    return { given: Object.fromEntries(given), findings };
}
const noValue = 'has no value. Give it one, or leave it out.';
function entriesOf(top, findings) {
    if (top === undefined || (top.kind === 'scalar' && top.type === 'nothing'))
        return [];
    if (top.kind === 'mapping')
        return top.entries;
    const message = refusal(top) ?? `must hold settings in lines such as "timeout: 30m", not ${describe(top)}.`;
    findings.push({ at: top.at, message });
    return [];
}
function keyProblem(key, given) {
    const name = textOf(key);
    if (name === undefined)
        return refusal(key) ?? `must be the name of a setting, not ${describe(key)}.`;
    const before = given.get(name);
    if (before)
        return `"${name}" is set twice, first at ${before.where.replace(/^.*:(\d+:\d+)$/, '$1')}.`;
    if (inputs/* fileKeys */.Nh.includes(name))
        return undefined;
    if (name === '<<')
        return '"<<" merges mappings, which this file cannot do. Write the settings out.';
    if (Object.hasOwn(inputs/* inputSpecs */.Tx, name))
        return `"${name}" is an input, not a setting of the file.`;
    const near = (0,core_text/* nearest */.pA)(name, inputs/* fileKeys */.Nh);
    const advice = near ? `Did you mean "${near}"?` : `The settings are ${inputs/* fileKeys */.Nh.join(', ')}.`;
    return `"${(0,core_text/* printable */.g$)(name, 60)}" is not a setting of the file. ${advice}`;
}
/** The value's text where it can be read; its mention alone where it cannot. */
function readOne(name, value, findings) {
    const reading = asText(name, value);
    const checked = 'problem' in reading || reading.value.trim() === '' ? reading : (0,parse/* readSetting */.LA)(name, [reading.value]);
    if ('problem' in checked)
        findings.push({ at: value.at, message: `${name}: ${checked.problem}` });
    return 'problem' in checked || 'problem' in reading ? [] : [reading.value];
}
function asText(name, value) {
    if (value.kind !== 'scalar')
        return { problem: refusal(value) ?? `must be one value, not ${describe(value)}.` };
    const { text, type } = value;
    if (type === 'nothing')
        return { problem: noValue };
    // Only seconds may be a number; of anything else that is none, their reader says what is wrong.
    if (type === 'string' || inputs/* inputSpecs */.Tx[name].kind === 'seconds')
        return { value: text };
    return { problem: `${(0,core_text/* printable */.g$)(text, 60)} is a ${type} in YAML. Write it in quotes: "${(0,core_text/* printable */.g$)(text, 60)}".` };
}
function readPairs(name, value, findings) {
    const refused = refusal(value);
    if (value.kind !== 'mapping') {
        const empty = value.kind === 'scalar' && value.type === 'nothing';
        const problem = refused ?? (empty ? noValue : `must hold lines such as "NAME: value", not ${describe(value)}.`);
        findings.push({ at: value.at, message: `${name}: ${problem}` });
        return [];
    }
    const pairs = new Map();
    for (const entry of value.entries) {
        const reading = readPair(entry, pairs);
        if ('problem' in reading)
            findings.push({ at: reading.at, message: `${name}: ${reading.problem}` });
        else
            pairs.set(...reading.value);
    }
    return Array.from(pairs, ([variable, text]) => `${variable}=${text}`);
}
function readPair({ key, value }, before) {
    const name = textOf(key);
    if (name === undefined)
        return { at: key.at, problem: refusal(key) ?? `a name must be text, not ${describe(key)}.` };
    if (name === '<<')
        return { at: key.at, problem: '"<<" merges mappings, which this file cannot do.' };
    const text = value && textOf(value);
    const problem = (0,read/* pairProblem */.i)({ name, value: text ?? '' }, before, ': ');
    if (problem !== undefined)
        return { at: key.at, problem };
    if (text !== undefined && value?.kind === 'scalar' && value.type !== 'nothing')
        return { value: [name, text] };
    const at = value?.at ?? key.at;
    const refused = value && refusal(value);
    if (refused)
        return { at, problem: refused };
    const what = value && value.kind !== 'scalar' ? `must be one value, not ${describe(value)}.` : undefined;
    return { at, problem: `${name} ${what ?? 'has no value. Write "" for an empty one.'}` };
}
function textOf(value) {
    return value.kind === 'scalar' ? value.text : undefined;
}
function refusal(value) {
    return value.kind === 'refused'
        ? `${(0,core_text/* printable */.g$)(value.what, 80)}, which this file cannot have. Write the value out.`
        : undefined;
}
function describe(value) {
    if (value.kind === 'scalar')
        return `"${(0,core_text/* printable */.g$)(value.text, 60)}"`;
    return value.kind === 'list' ? 'a list' : 'a mapping';
}
//# sourceMappingURL=file-settings.js.map
;// CONCATENATED MODULE: ./build/src/core/yaml-error.js

const words = {
    TAB_AS_INDENT: 'a tab indents this line. Indent with spaces',
    BLOCK_AS_IMPLICIT_KEY: 'there is a second ": " in this value. Put the value in quotes, or begin a line for each key',
    MULTILINE_IMPLICIT_KEY: 'a key must be on one line, with ": " behind it',
    BAD_SCALAR_START: 'no value can begin with this character. Put the value in quotes',
    BAD_DQ_ESCAPE: 'there is no such escape in double quotes. Use single quotes',
    BAD_INDENT: 'the indentation is wrong, or a bracket is not closed',
    KEY_OVER_1024_CHARS: 'the key is too long',
    UNEXPECTED_TOKEN: 'this is not expected here',
    BLOCK_IN_FLOW: 'this cannot stand within brackets',
};
/**
 * A mistake of form in our words, with the line it is in.
 * @param quotes the offsets where quoted values begin
 */
function explainYamlError({ code, message, pos }, text, quotes) {
    // The package names the end of the text, which says nothing about where the quote begins.
    const open = /^Missing closing .quote/.test(message) ? quotes.findLast((quote) => quote < pos[0]) : undefined;
    const at = Math.min(open ?? pos[0], text.length);
    const said = open === undefined ? (words[code] ?? inTone(message)) : 'the quote that begins here does not end';
    return { at, message: `is not YAML: ${said}. The line is "${(0,core_text/* printable */.g$)(lineAt(text, at), 80)}".` };
}
const missingColon = /^Implicit map keys need to be followed by map values/;
function inTone(message) {
    if (missingColon.test(message))
        return 'there is no ": " behind the key, or the indentation is wrong';
    return (0,core_text/* printable */.g$)(message.charAt(0).toLowerCase() + message.slice(1), 120).replace(/\.$/, '');
}
function lineAt(text, offset) {
    const end = text.indexOf('\n', offset);
    return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? undefined : end).trim();
}
//# sourceMappingURL=yaml-error.js.map
;// CONCATENATED MODULE: ./build/src/core/config-file.js





/** In bytes or characters: more than this is not a file of settings. */
const largestFile = 64 * 1024;
// Settings need three levels. The composer calls itself for each, and deep enough a file would end the process.
const deepest = 16;
const mostProblems = 20;
// Keys are compared by us: the package would compare each with each.
const yaml = { schema: 'core', uniqueKeys: false, merge: false, prettyErrors: false, logLevel: 'error' };
/**
 * Reads a settings file such as .mycli.yaml. Never throws: what is wrong with the file is in the source's problems,
 * each with its line and column.
 * @param options.name the file, as problems and origins are to call it
 */
function readConfigFile(text, { name }) {
    const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
    if (plain.length > largestFile)
        return unreadableFile(name, `has more than ${(0,core_text/* count */.U9)(largestFile, 'character')}.`);
    const lines = new dist/* LineCounter */.HN();
    const positionOf = (offset) => lines.linePos(Math.min(offset, plain.length));
    const whereIs = (offset) => {
        const { line, col } = positionOf(offset);
        return `${(0,core_text/* printable */.g$)(name)}:${line}:${col}`;
    };
    const tokens = [...new dist/* Parser */.iX(lines.addNewLine).parse(plain)];
    const all = [...tokensWithin(tokens)];
    const deep = all.find(({ depth }) => depth > deepest);
    if (deep)
        return unreadableFile(name, `is nested deeper than ${deepest} levels.`, whereIs(deep.token.offset));
    const [document, second] = [...new dist/* Composer */.Dk(yaml).compose(tokens, true, plain.length)];
    const top = document?.contents ? fileValue(document.contents) : undefined;
    const { given, findings } = readFileSettings(top, whereIs);
    const quotes = all.flatMap(({ token }) => (token.type.endsWith('quoted-scalar') ? [token.offset] : []));
    // One mistake of form makes others: the first of each line is told.
    const perLine = new Map(document?.errors.toReversed().map((error) => [positionOf(error.pos[0]).line, error]));
    const mistakes = Array.from(perLine.values(), (error) => explainYamlError(error, plain, quotes));
    if (second)
        findings.push({ at: second.range[0], message: 'begins a second document. Keep one.' });
    const problems = [...beforeMistakes(findings, mistakes, top), ...mistakes].toSorted((a, b) => a.at - b.at);
    if (problems.length === 0)
        return { name, given };
    const shown = problems.slice(0, mostProblems).map(({ at, message }) => ({ where: whereIs(at), message }));
    const rest = problems.length - shown.length;
    if (rest > 0)
        shown.push({ where: (0,core_text/* printable */.g$)(name), message: `has ${(0,core_text/* count */.U9)(rest, 'more problem')}.` });
    return { name, given: mistakes.length > 0 || top?.kind !== 'mapping' ? unread(name) : given, problems: shown };
}
/** A settings file that is wanted, but could not be read at all. */
function unreadableFile(name, message, where = (0,core_text/* printable */.g$)(name)) {
    return { name, given: unread(name), problems: [{ where, message }] };
}
// It may hold any setting, so that none can be called missing.
function unread(name) {
    return Object.fromEntries(inputs/* fileKeys */.Nh.map((key) => [key, { texts: [], where: (0,core_text/* printable */.g$)(name) }]));
}
// From the setting that a mistake of form stands in, what was read was guessed.
function beforeMistakes(findings, mistakes, top) {
    const first = mistakes.reduce((least, { at }) => Math.min(least, at), Number.POSITIVE_INFINITY);
    const entries = top?.kind === 'mapping' && mistakes.length > 0 ? top.entries : [];
    const guessedFrom = entries.findLast(({ key }) => key.at <= first)?.key.at ?? first;
    return findings.filter(({ at }) => at < guessedFrom);
}
// Without recursion, so that the depth can be known before anything recursive begins.
function* tokensWithin(tops) {
    const waiting = tops.toReversed().map((token) => ({ token, depth: 0 }));
    for (let next = waiting.pop(); next; next = waiting.pop()) {
        yield next;
        const { token, depth } = next;
        if (token.type === 'document' && token.value)
            waiting.push({ token: token.value, depth });
        if (!('items' in token))
            continue;
        for (const item of token.items) {
            if (item.value)
                waiting.push({ token: item.value, depth: depth + 1 });
            if ('key' in item && item.key)
                waiting.push({ token: item.key, depth: depth + 1 });
        }
    }
}
// Nothing is expanded or constructed: an alias, an anchor or a tag is seen, and refused by whoever reads on.
function fileValue(node) {
    const at = node.range[0];
    if ((0,dist/* isAlias */.Vj)(node))
        return { kind: 'refused', at, what: `*${node.source} is an alias` };
    if (node.anchor !== undefined)
        return { kind: 'refused', at, what: `&${node.anchor} is an anchor` };
    if (node.tag !== undefined)
        return { kind: 'refused', at, what: `${shortTag(node.tag)} is a tag` };
    if ((0,dist/* isMap */.jh)(node)) {
        const entries = node.items.map(({ key, value }) => ({
            key: fileValue(key),
            value: value ? fileValue(value) : undefined,
        }));
        return { kind: 'mapping', at, entries };
    }
    if (!(0,dist/* isScalar */.jn)(node))
        return { kind: 'list', at };
    const { value, source } = node;
    if (typeof value === 'string')
        return { kind: 'scalar', at, text: value, type: 'string' };
    if (value === null)
        return { kind: 'scalar', at, text: source ?? '', type: 'nothing' };
    return { kind: 'scalar', at, text: source ?? String(value), type: typeof value === 'boolean' ? 'boolean' : 'number' };
}
function shortTag(tag) {
    return tag.replace(/^tag:yaml\.org,2002:/, '!!');
}
//# sourceMappingURL=config-file.js.map

/***/ }),

/***/ 5559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ chooseCredentials),
/* harmony export */   g: () => (/* binding */ noCredentials)
/* harmony export */ });
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4853);

/** No credentials at all. */
const noCredentials = { persist: false };
/**
 * Who gets the token. The repository that the workflow runs in does, unless it is public; another one only where the
 * workflow itself names it, never where a file of the repository does; GitHub's own token (ghs_…) never leaves the
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
    return { ...shared, token: { url: origin, user: userFor(origin), token } };
}
function maySend({ inputs, origins }, url, context) {
    const origin = originOf(url) ?? '';
    const atHome = origin === originOf(context.serverUrl);
    if (!isEncrypted(origin))
        return false;
    if ((0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnRepository */ .nc)(url, context))
        return inputs['persist-credentials'] || !(0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnownPublic */ .ZM)(context);
    if (origins.repo !== 'input')
        return false;
    return atHome || !/^gh[a-z]_|^github_pat_/.test(inputs.token ?? '');
}
// The loopback is this machine itself.
const isEncrypted = (origin) => /^https:|^http:\/\/(127\.0\.0\.1|\[::1\]|localhost)(:|$)/.test(origin);
const originOf = (url) => /^https?:\/\/[^/]+/.exec(url)?.[0].toLowerCase();
// Both take any name with a token, but these are the ones that they document.
const userFor = (origin) => (/\/\/([^/]*\.)?gitlab\./.test(origin) ? 'oauth2' : 'x-access-token');
//# sourceMappingURL=credentials.js.map

/***/ }),

/***/ 8741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readEnvFile)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7422);

/**
 * Reads what a command wrote to $GITHUB_OUTPUT or $GITHUB_ENV, as the runner does: lines `NAME=value`, and blocks
 * from `NAME<<DELIMITER` to a line that is the delimiter. Empty lines between them count for nothing.
 */
function readEnvFile(text) {
    const lines = text.split(/\r?\n/);
    const assignments = [];
    for (let at = 0; at < lines.length; at++) {
        const line = lines[at] ?? '';
        if (line === '')
            continue;
        const equals = line.indexOf('=');
        const heredoc = line.indexOf('<<');
        if (equals === 0 || heredoc === 0)
            return { problem: `line ${at + 1}: the name is missing` };
        if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
            assignments.push({ name: line.slice(0, equals), value: line.slice(equals + 1) });
        }
        else if (heredoc >= 0) {
            const delimiter = line.slice(heredoc + 2);
            if (delimiter === '')
                return { problem: `line ${at + 1}: the delimiter of "${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(line, 60)}" is missing` };
            const end = lines.indexOf(delimiter, at + 1);
            if (end < 0)
                return { problem: `line ${at + 1}: the delimiter of "${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(line, 60)}" does not come again` };
            assignments.push({ name: line.slice(0, heredoc), value: lines.slice(at + 1, end).join('\n') });
            at = end;
        }
        else
            return { problem: `line ${at + 1}: "${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(line, 60)}" is neither NAME=value nor NAME<<DELIMITER` };
    }
    return { value: assignments };
}
//# sourceMappingURL=env-file.js.map

/***/ }),

/***/ 4853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZM: () => (/* binding */ isKnownPublic),
/* harmony export */   bX: () => (/* binding */ chooseEventSource),
/* harmony export */   nc: () => (/* binding */ isOwnRepository),
/* harmony export */   rs: () => (/* binding */ urlOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8952);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7422);



/** Whether the repository is known to be public, so that no token is needed to read it. */
function isKnownPublic({ payload }) {
    return (property(payload, 'repository', 'private') === false && property(payload, 'repository', 'visibility') !== 'internal');
}
/** A repository's address: owner/name alone means the server that the workflow runs on. */
const urlOf = ({ name, url }, { serverUrl }) => name === undefined ? url : `${serverUrl}/${name}`;
/** Whether an address, by https or SSH, is that of the repository that the workflow runs in. */
function isOwnRepository(url, context) {
    const own = bare(`${context.serverUrl}/${context.repository}`);
    const ssh = /^ssh:\/\/(?:[^/@]*@)?([^/:]+|\[[^\]]*\])(?::\d+)?\/(.+)$/.exec(url) ??
        /^(?:[^/@:]+@)?([^/@:]+):(?!\/)(.+)$/.exec(url);
    return ssh ? bare(`${ssh[1]}/${ssh[2]}`) === own.replace(/^([^/]*?):\d+\//, '$1/') : bare(url) === own;
}
const bare = (url) => url
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '')
    .replace(/\.git$/, '');
/**
 * Which commit the Action runs: for its own repository, with neither branch nor commit among the inputs, the event's,
 * as with any other step; the settings file's branch does not apply then.
 * @throws UserError where the event has no commit
 */
function chooseEventSource({ inputs, origins }, context) {
    const own = `${context.serverUrl}/${context.repository}`;
    const repo = inputs.repo ? urlOf(inputs.repo, context) : own;
    const fromFile = origins.branch !== undefined && origins.branch !== 'input';
    if (!isOwnRepository(repo, context)) {
        const notices = inputs.sha || inputs.branch ? [] : [(0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultBranchRuns */ .YR)(repo)];
        return { source: { repo, sha: inputs.sha, branch: inputs.branch }, notices };
    }
    if (inputs.sha || (inputs.branch && !fromFile))
        return { source: { repo, sha: inputs.sha, branch: fromFile ? undefined : inputs.branch }, notices: [] };
    if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(context.sha) || /^0+$/.test(context.sha)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The event ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(context.eventName)} has no commit to run.`, {
            hint: 'Name one with branch or sha.',
        });
    }
    const notices = fromFile
        ? [`branch of ${origins.branch} does not apply: the commit that the workflow runs for is the one that runs.`]
        : [];
    const ref = /^refs\/[A-Za-z0-9]/.test(context.ref) ? context.ref : undefined;
    return { source: { repo, sha: context.sha, branch: undefined, ref }, notices };
}
function property(value, ...path) {
    let at = value;
    for (const name of path) {
        if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name))
            return undefined;
        at = at[name];
    }
    return at;
}
//# sourceMappingURL=event.js.map

/***/ }),

/***/ 342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9509);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1874);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7422);




/**
 * Rows that show each setting with where it comes from and its value, which may take several lines: those that follow
 * begin with a bar, so that none can be taken for anything but a row. What is not set has no row.
 */
function explain({ inputs, origins }, frontEnd) {
    const shown = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputNamesOf */ .uy)(frontEnd).flatMap((name) => {
        const lines = linesOf(name, inputs);
        return lines.length === 0 ? [] : [{ name: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .spell */ .lO)(name, frontEnd), origin: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(origins[name] ?? ''), lines }];
    });
    const nameWidth = Math.max(0, ...shown.map(({ name }) => name.length));
    const originWidth = Math.max(0, ...shown.map(({ origin }) => origin.length));
    return shown.flatMap(({ name, origin, lines }) => lines.map((line, index) => {
        const [first, second] = index === 0 ? [name, origin] : ['|', ''];
        return `${first.padEnd(nameWidth)}  ${second.padEnd(originWidth)}  ${line}`.trimEnd();
    }));
}
const longestLine = 1_000;
function linesOf(name, inputs) {
    const value = inputs[name];
    if (value === undefined)
        return [];
    if (_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputSpecs */ .Tx[name].secret)
        return ['***'];
    return showers[_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputSpecs */ .Tx[name].kind](value).map((line) => (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(line, longestLine));
}
const asItIs = (value) => [String(value)];
const showers = {
    script: (text) => text.replace(/\n+$/, '').split('\n'),
    text: asItIs,
    repository: ({ url }) => [url],
    branch: asItIs,
    sha: asItIs,
    depth: asItIs,
    shell: (words) => [words.join(' ')],
    folder: asItIs,
    path: asItIs,
    pairs: (pairs) => Object.entries(pairs).map(([name, value]) => `${name}=${value}`),
    seconds: (seconds) => [(0,_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .describeSeconds */ .b)(seconds)],
    flag: asItIs,
    submodules: asItIs,
    engine: asItIs,
};
//# sourceMappingURL=explain.js.map

/***/ }),

/***/ 8952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ chooseSource),
/* harmony export */   YR: () => (/* binding */ defaultBranchRuns),
/* harmony export */   n_: () => (/* binding */ checkRepository)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1874);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7422);



/**
 * Which commit the command line runs: what the settings name, else what is checked out here.
 * @throws UserError where neither names a commit
 */
function chooseSource(settings, here) {
    const { repo, branch, sha } = settings.inputs;
    if (repo)
        return { source: { repo: repo.url, sha, branch }, notices: sha || branch ? [] : [defaultBranchRuns(repo.url)] };
    if (!here) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('This folder is not in a git repository, so there is no commit to run.', {
            hint: 'Go to a git repository, or name one with --repo, for example --repo owner/name.',
        });
    }
    if (sha || branch)
        return { source: { repo: here.path, sha, branch }, notices: [] };
    if (!here.head) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('This git repository has no commit yet, so there is nothing to run.', {
            hint: 'Commit first, or name a commit of another branch.',
        });
    }
    const notices = [
        ...(here.dirty ? ['The working copy has changes that are not committed: they are not part of what runs.'] : []),
        ...(here.unpushed ? ['This commit has not been pushed: it runs on this machine, and nowhere else.'] : []),
    ];
    return { source: { repo: here.path, sha: here.head, branch: undefined }, notices };
}
/** What contradicts the engine in the settings: a path is only within reach of the local one. */
function checkRepository({ inputs, origins }, frontEnd) {
    if (inputs.repo?.kind !== 'path' || inputs.engine === 'local')
        return;
    const given = origins.repo === 'flag' || origins.repo === 'input';
    const where = given ? (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .spell */ .lO)('repo', frontEnd) : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(origins.repo ?? '')}: repo`;
    const problem = { where, message: 'is a path, which only the local engine can reach.' };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d([problem]);
}
/** For a repository of which nobody said what to run. */
const defaultBranchRuns = (url) => `No branch or commit is named: the default branch of ${url} runs.`;
//# sourceMappingURL=source.js.map

/***/ })

};
