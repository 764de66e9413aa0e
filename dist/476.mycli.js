export const id = 476;
export const ids = [476];
export const modules = {

/***/ 476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exec: () => (/* binding */ exec)
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
        files: { output: noFile, env: noFile, summary: noFile },
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
    return (exit.events === undefined || seen >= exit.events) && countFileFrames(stream) >= exit.fileFrames;
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
    if (open !== undefined && piece === open.piece)
        return { lines: [], open }; // doubled
    const follows = open === undefined ? piece === 1 : piece === open.piece + 1;
    const text = (follows ? (open?.text ?? '') : '') + event.slice(0, at);
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
var core_text = __webpack_require__(422);
// EXTERNAL MODULE: ./build/src/core/verdict.js + 1 modules
var verdict = __webpack_require__(520);
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
    const { engine, clock, output, pace } = ports;
    if (signal.aborted)
        return { ending: { kind: 'cancelled' }, stream: newStream(plan.nonce) };
    const task = await engine.start(plan);
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
        case 'begin':
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
function planTask(inputs, source, random) {
    return {
        executionId: random.executionId(),
        nonce: random.nonce(),
        source,
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
    return { verdict: (0,verdict/* judge */.S)(ending), files: { output: read('output'), env: read('env'), summary: read('summary') } };
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
}
const variables = {
    output: '$GITHUB_OUTPUT',
    env: '$GITHUB_ENV',
    summary: '$GITHUB_STEP_SUMMARY',
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
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(474);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(161);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(26);
;// CONCATENATED MODULE: ./build/src/core/envelope.js

/**
 * Everything a task is told, as text for `docker/checkout.sh` and `docker/run.sh`. One `key value` a line, so that a
 * POSIX shell reads it with `read`; in a value backslash, line feed and carriage return are escaped, so that
 * `printf %b` gives it back. `shell` and `env` repeat. The last line is `end`: without it the text was cut off.
 * @param startBy when the command must have begun at the latest, in seconds since 1970
 */
function envelopeText(plan, grace, startBy) {
    const { source } = plan;
    const lines = [
        'mycli 1',
        `id ${plan.executionId}`,
        `nonce ${plan.nonce}`,
        `repo ${escapeValue(source.repo)}`,
        ...(source.sha === undefined ? [] : [`sha ${source.sha}`]),
        ...(source.branch === undefined ? [] : [`branch ${escapeValue(source.branch)}`]),
        `start-by ${Math.floor(startBy)}`,
        `timeout ${plan.timeoutSeconds}`,
        `grace ${grace.timeout}`,
        `stop-grace ${grace.stop}`,
        ...(plan.workingDirectory === undefined ? [] : [`directory ${escapeValue(plan.workingDirectory)}`]),
        ...(plan.shell ?? []).map((word) => `shell ${escapeValue(word)}`),
        ...Object.entries(plan.env).map(([name, value]) => `env ${name}=${escapeValue(value)}`),
        `script ${escapeValue(plan.script)}`,
        'end',
    ];
    return `${lines.join('\n')}\n`;
}
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
;// CONCATENATED MODULE: ./build/src/adapters/local/environment.js
/** Ours, the runner's, and what only the process that it was meant for may see. */
const notForTheTask = /^(MYCLI_.*|INPUT_.*|ACTIONS_.*|STATE_.*|GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY|WORKSPACE)|BASH_ENV|ENV|BASH_FUNC_.*)$/;
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
/** The environment that a local task starts from: this process's, less what is not meant for it. */
function taskEnvironment(from, executionId) {
    const kept = Object.entries(from).filter(([name]) => !notForTheTask.test(name) && !localToAnotherRepository.has(name));
    return { ...Object.fromEntries(kept), MYCLI_EXECUTION_ID: executionId };
}
//# sourceMappingURL=environment.js.map
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(573);
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
var external_node_util_ = __webpack_require__(975);
;// CONCATENATED MODULE: ./build/src/adapters/local/pipe.js




/** Makes a pipe; its name in the folder is gone again when this resolves. */
async function openPipe(dir) {
    const path = (0,external_node_path_.join)(dir, 'stdout');
    await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('mkfifo', [path]);
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
            const timer = setTimeout(() => {
                for (const { janitor } of launched)
                    janitor.process.stdin?.end();
            }, closeAfterMs);
            await ended.finally(() => clearTimeout(timer));
        },
    };
}
async function launch(order) {
    const dir = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'mycli-'));
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
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(500);
;// CONCATENATED MODULE: ./build/src/adapters/node/clock.js

/** The machine's clock. */
const systemClock = {
    now: () => Date.now(),
    // An abort wakes the sleeper; it is news, not an error.
    sleep: (ms, signal) => (0,external_node_timers_promises_.setTimeout)(ms, undefined, signal ? { signal } : {}).catch(() => { }),
};
//# sourceMappingURL=clock.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(522);
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
;// CONCATENATED MODULE: ./build/src/adapters/git/working-copy.js




const working_copy_run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/**
 * What git says of a folder; undefined where it is in no repository.
 * @throws UserError where git is missing, or refuses the repository
 */
async function findWorkingCopy(folder) {
    const path = (await ask(folder, 'rev-parse', '--show-toplevel')) || (await ask(folder, 'rev-parse', '--absolute-git-dir'));
    if (!path)
        return undefined;
    const [head, branch, changes] = await Promise.all([
        ask(folder, 'rev-parse', '--verify', '--quiet', 'HEAD^{commit}'),
        ask(folder, 'symbolic-ref', '--quiet', '--short', 'HEAD'),
        ask(folder, 'status', '--porcelain'),
    ]);
    return { path, head: head || undefined, branch: branch || undefined, dirty: Boolean(changes) };
}
/** What git answers, without the last newline; undefined where it says no. */
async function ask(folder, ...words) {
    try {
        const { stdout } = await working_copy_run('git', ['-C', folder, ...words], {
            env: { ...process.env, LC_ALL: 'C' },
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
    const scripts = {
        checkout: (0,external_node_path_.join)(folder, 'checkout.sh'),
        wrapper: (0,external_node_path_.join)(folder, 'run.sh'),
        janitor: (0,external_node_path_.join)(folder, 'janitor.sh'),
    };
    const engine = localEngine(scripts, environment);
    return {
        engine,
        pace: localPace,
        clock: systemClock,
        output,
        packing: systemPacking,
        close: () => engine.close(),
    };
}
//# sourceMappingURL=compose.js.map
;// CONCATENATED MODULE: ./build/src/core/env-file.js

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
        if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
            assignments.push({ name: line.slice(0, equals), value: line.slice(equals + 1) });
        }
        else if (heredoc >= 0) {
            const end = lines.indexOf(line.slice(heredoc + 2), at + 1);
            if (end < 0)
                return { problem: `line ${at + 1}: the delimiter of "${(0,core_text/* printable */.g$)(line, 60)}" does not come again` };
            assignments.push({ name: line.slice(0, heredoc), value: lines.slice(at + 1, end).join('\n') });
            at = end;
        }
        else
            return { problem: `line ${at + 1}: "${(0,core_text/* printable */.g$)(line, 60)}" is neither NAME=value nor NAME<<DELIMITER` };
        if (assignments.at(-1)?.name === '')
            return { problem: `line ${at + 1}: the name is missing` };
    }
    return { value: assignments };
}
//# sourceMappingURL=env-file.js.map
// EXTERNAL MODULE: ./build/src/core/inputs.js
var inputs = __webpack_require__(856);
;// CONCATENATED MODULE: ./build/src/core/repository.js

const repository_forms = 'owner/name, an https or ssh URL, or git@host:path';
const host = '[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?';
const user = '[A-Za-z0-9_][A-Za-z0-9_.-]*';
const ownerAndName = /^([A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)\/([A-Za-z0-9_.-]+)$/;
const scpLike = new RegExp(`^(?:${user}@)?${host}:(?![-:])[^:]\\S*$`);
const remoteUrl = new RegExp(`^(https?|ssh)://(?:([^/@]*)@)?(${host}|\\[[0-9A-Fa-f:.]+\\])(?::\\d{1,5})?/(?!-)[^\\s?#]+$`);
/**
 * Reads the ways to name a repository. `owner/name` is one on github.com; a path begins with `/`, `./`, `../` or
 * `file://`, or is `.`. git reads some URLs as commands (`ext::`) or options (`-…`): those are refused.
 */
function readRepository(text) {
    if (text.startsWith('-'))
        return { problem: `"${(0,core_text/* printable */.g$)(text)}" would be read as an option by git. Give ${repository_forms}.` };
    if (/^[A-Za-z0-9+.-]*::/.test(text)) {
        return { problem: `"${(0,core_text/* printable */.g$)(text)}" names a transport helper, which could run anything. Give ${repository_forms}.` };
    }
    if (/[\p{Cc}]/u.test(text))
        return { problem: 'has a control character in it.' };
    if (/^(\.{0,2}\/|\.{1,2}$|file:\/\/\/)/.test(text))
        return { value: { kind: 'path', url: text } };
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        return readUrl(text);
    const short = ownerAndName.exec(text);
    if (short && !/^\.+$/.test(short[2] ?? ''))
        return { value: { kind: 'remote', url: `https://github.com/${text}` } };
    if (scpLike.test(text))
        return { value: { kind: 'remote', url: text } };
    return { problem: `"${(0,core_text/* printable */.g$)(text)}" is not a repository. Give ${repository_forms}.` };
}
function readUrl(text) {
    const match = remoteUrl.exec(text);
    if (!match)
        return { problem: `"${withoutPassword(text)}" is not a URL that a task can fetch from. Give ${repository_forms}.` };
    const [, scheme, login] = match;
    if (login !== undefined && (scheme !== 'ssh' || !new RegExp(`^${user}$`).test(login))) {
        return { problem: `"${withoutPassword(text)}" has credentials in it, which would end up in logs. Leave them out.` };
    }
    return { value: { kind: 'remote', url: text } };
}
// A password must not be shown in the very message that refuses it.
function withoutPassword(text) {
    return (0,core_text/* printable */.g$)(text.replace(/\/\/[^/]*@/, '//…@'));
}
//# sourceMappingURL=repository.js.map
;// CONCATENATED MODULE: ./build/src/core/read.js


/** One reader for each kind of input. They judge form alone; rules across inputs come after. */
const readers = {
    script: one((text) => (text.includes('\0') ? { problem: 'has a NUL character in it.' } : { value: text })),
    text: one((text) => ({ value: text })),
    repository: one(readRepository),
    branch: one(readBranch),
    sha: one(readSha),
    shell: one(readShell),
    folder: one((text) => (/\p{Cc}/u.test(text) ? { problem: 'has a control character in it.' } : { value: text })),
    pairs: readPairs,
    seconds: one(readSeconds),
    flag: one(readFlag),
    engine: one((text) => text === 'fargate' || text === 'local' ? { value: text } : expected('fargate or local', text)),
};
function one(read) {
    return (texts) => texts.length === 1 ? read(texts[0] ?? '') : { problem: `is given ${texts.length} times. Give it once.` };
}
function expected(what, text) {
    return { problem: `must be ${what}, not "${(0,core_text/* printable */.g$)(text)}".` };
}
// The rules of git-check-ref-format(1), and that nothing may look like an option.
function readBranch(text) {
    const name = text.replace(/^refs\/(heads|tags)\//, '');
    const bad = /^[-/]|[/.]$|\/\/|\.\.|@\{|^@$|[\p{Cc} ~^:?*[\\]/u.test(name) ||
        name.split('/').some((part) => part === '' || part.startsWith('.') || part.endsWith('.lock'));
    return bad ? { problem: `"${(0,core_text/* printable */.g$)(text)}" cannot be a branch or tag of git.` } : { value: name };
}
function readSha(text) {
    return /^([0-9a-f]{40}|[0-9a-f]{64})$/i.test(text)
        ? { value: text.toLowerCase() }
        : {
            problem: `must be a full commit id of 40 hexadecimal digits, not "${(0,core_text/* printable */.g$)(text)}". git rev-parse prints it.`,
        };
}
const shells = {
    bash: ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '{0}'],
    sh: ['sh', '-e', '{0}'],
    python: ['python', '{0}'],
};
// As `shell:` of a run step: a name, or a command line with a place for the script.
function readShell(text) {
    const known = Object.hasOwn(shells, text) ? shells[text] : undefined;
    if (known)
        return { value: known };
    const words = text.split(' ').filter((word) => word !== '');
    if (/\p{Cc}/u.test(text) || !words.includes('{0}') || words[0] === '{0}') {
        return expected('bash, sh, python, or a command line such as "perl {0}"', text);
    }
    return { value: words };
}
const unitSeconds = { '': 1, s: 1, m: 60, h: 3_600 };
const longestSeconds = 30 * 24 * 3_600;
function readSeconds(text) {
    const match = /^(\d{1,9})([smh]?)$/.exec(text);
    const seconds = match ? Number(match[1]) * (unitSeconds[match[2] ?? ''] ?? 0) : 0;
    if (seconds > 0 && seconds <= longestSeconds)
        return { value: seconds };
    if (match)
        return { problem: `must be between 1s and 720h, not "${(0,core_text/* printable */.g$)(text)}".` };
    return expected('a time such as 90s, 30m or 2h, or whole seconds', text);
}
// YAML 1.2's core schema, as the runner's own getBooleanInput has it.
function readFlag(text) {
    if (/^(true|True|TRUE)$/.test(text))
        return { value: true };
    if (/^(false|False|FALSE)$/.test(text))
        return { value: false };
    return expected('true or false', text);
}
const ours = /^(MYCLI_.*|GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY|WORKSPACE))$/;
const readOnlyInBash = /^(BASHOPTS|BASH_VERSINFO|EUID|PPID|SHELLOPTS|UID)$/;
function readPairs(texts) {
    const pairs = new Map();
    const problems = [];
    for (const text of texts) {
        const equals = text.indexOf('=');
        const name = equals < 0 ? text : text.slice(0, equals);
        const problem = pairProblem(name, equals < 0 ? undefined : text.slice(equals + 1), pairs);
        if (problem === undefined)
            pairs.set(name, text.slice(equals + 1));
        else
            problems.push(problem);
    }
    // Object.fromEntries defines, where an assignment to __proto__ would do something else.
    return problems.length > 0 ? { problem: problems.join(' ') } : { value: Object.fromEntries(pairs) };
}
function pairProblem(name, value, before) {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
        // What stands there may be a value, so no more of it is shown than could be a name.
        return `"${(0,core_text/* printable */.g$)(name, 40)}" is not a name that an environment variable can have. Write NAME=value.`;
    }
    if (value === undefined)
        return `${name} has no value. Write ${name}=value.`;
    if (value.includes('\0'))
        return `the value of ${name} has a NUL character in it.`;
    if (ours.test(name))
        return `${name} is set for every command and cannot be replaced.`;
    if (readOnlyInBash.test(name))
        return `${name} is read-only in bash and cannot be set.`;
    if (before.has(name))
        return `${name} is set twice.`;
    return undefined;
}
//# sourceMappingURL=read.js.map
;// CONCATENATED MODULE: ./build/src/core/parse.js



/**
 * Turns text into typed inputs with their defaults. An empty text counts as not given, as it does in a workflow.
 * @param spell how the user writes an input's name: `--timeout` on the command line, `timeout` in a workflow
 * @throws InputError with every problem there is
 */
function parseInputs(raw, spell) {
    const problems = [];
    const parsed = {};
    for (const name of inputs/* inputNames */.vj) {
        const spec = inputs/* inputSpecs */.Tx[name];
        const given = (raw[name] ?? []).filter((text) => text.trim() !== '');
        const texts = given.length > 0 || spec.default === undefined ? given : [spec.default];
        if (texts.length === 0) {
            if (spec.required)
                problems.push({ where: spell(name), message: 'is missing. Say what to run.' });
            continue;
        }
        const reading = readers[spec.kind](spec.kind === 'script' || spec.kind === 'pairs' ? texts : texts.map(trim));
        if ('problem' in reading)
            problems.push({ where: spell(name), message: reading.problem });
        else
            parsed[name] = reading.value;
    }
    if (problems.length > 0)
        throw new errors/* InputError */.d(problems);
    return parsed;
}
const trim = (text) => text.trim();
//# sourceMappingURL=parse.js.map
;// CONCATENATED MODULE: ./build/src/core/source.js

/**
 * Which commit runs: what the inputs name, else what is checked out here.
 * @throws UserError where neither names a commit
 */
function chooseSource(inputs, here, spell) {
    const { repo, branch, sha } = inputs;
    if (repo) {
        if (repo.kind === 'path' && inputs.engine !== 'local') {
            throw new errors/* InputError */.d([{ where: spell('repo'), message: 'is a path, which only the local engine can reach.' }]);
        }
        const notices = (sha ?? branch) ? [] : [`No branch or commit is named: the default branch of ${repo.url} runs.`];
        return { source: { repo: repo.url, sha, branch }, notices };
    }
    if (!here) {
        throw new errors/* UserError */.y('This folder is not in a git repository, so there is no commit to run.', {
            hint: `Go to a git repository, or name one with ${spell('repo')}, for example ${spell('repo')} owner/name.`,
        });
    }
    if (sha ?? branch)
        return { source: { repo: here.path, sha, branch }, notices: [] };
    if (!here.head) {
        throw new errors/* UserError */.y('This git repository has no commit yet, so there is nothing to run.', {
            hint: 'Commit first, or name a commit of another branch.',
        });
    }
    const notices = here.dirty
        ? ['The working copy has changes that are not committed: they are not part of what runs.']
        : [];
    return { source: { repo: here.path, sha: here.head, branch: undefined }, notices };
}
//# sourceMappingURL=source.js.map
// EXTERNAL MODULE: ./build/src/cli/args.js
var cli_args = __webpack_require__(711);
// EXTERNAL MODULE: ./build/src/cli/help.js
var help = __webpack_require__(225);
;// CONCATENATED MODULE: ./build/src/cli/exec.js









/** `mycli exec`: runs the command, and returns the exit code of its verdict. */
async function exec(argv, terminal) {
    const args = (0,cli_args/* readExecArgs */.Nc)(argv);
    if (args.help) {
        terminal.stdout.write((0,help/* execHelp */.J)());
        return 0;
    }
    const inputs = parseInputs(args.raw, cli_args/* spell */.lO);
    const output = terminalOutput(terminal.stdout, terminal.stderr);
    const here = inputs.repo ? undefined : await findWorkingCopy(terminal.cwd);
    const { source, notices } = chooseSource(inputs, here, cli_args/* spell */.lO);
    const plan = planTask(inputs, source, systemRandom);
    if (args.dryRun) {
        terminal.stdout.write(`${JSON.stringify(describe(plan, inputs), undefined, 2)}\n`);
        return 0;
    }
    if (inputs.engine !== 'local') {
        throw new errors/* UserError */.y('This version runs commands on this machine only.', { hint: 'Add --local.' });
    }
    for (const notice of notices)
        output.note(notice);
    const ports = localPorts(terminal.bundle, terminal.env, output);
    const { verdict, files } = await execute(plan, ports, terminal.signal).finally(() => ports.close());
    output.status(undefined);
    report(files, inputs, output);
    if (verdict.status !== 'success')
        output.fail(verdict.summary, verdict.hint);
    return verdict.exitCode;
}
// A command line has no step that outputs and variables could go to: they are counted and dropped.
function report({ output: outputs, env, summary }, inputs, output) {
    dropped('$GITHUB_OUTPUT', outputs, output);
    dropped('$GITHUB_ENV', env, output);
    if (summary && inputs.summary)
        output.summary(summary);
}
function dropped(variable, text, output) {
    if (!text)
        return;
    const reading = readEnvFile(text);
    if ('problem' in reading)
        output.warn(`${variable}: ${reading.problem}.`);
    else if (reading.value.length > 0)
        output.note(`${(0,core_text/* count */.U9)(reading.value.length, 'value')} in ${variable}: dropped, since no workflow is there.`);
}
/** The plan without what differs from run to run. */
function describe({ executionId: _id, nonce: _nonce, ...plan }, { engine }) {
    return { engine, ...plan };
}
//# sourceMappingURL=exec.js.map

/***/ })

};
