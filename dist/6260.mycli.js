export const id = 6260;
export const ids = [6260];
export const modules = {

/***/ 181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

/** The machine's clock. */
const systemClock = {
    now: () => Date.now(),
    // An abort wakes the sleeper; it is news, not an error.
    sleep: (ms, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, signal ? { signal } : {}).catch(() => { }),
};
//# sourceMappingURL=clock.js.map

/***/ }),

/***/ 9704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ noJournal),
/* harmony export */   z: () => (/* binding */ journalIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** The journal of a run that no other process finishes. */
const noJournal = { printed() { }, end() { }, isAbandoned: () => false };
/**
 * A journal in a folder that `main` and `post` share, such as RUNNER_TEMP. A folder that cannot be written to is none:
 * then `post` begins from the head of the log.
 */
function journalIn(folder, executionId) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `mycli-${executionId}.json`);
    const tombstone = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `mycli-${executionId}.given-up`);
    return {
        printed(task, progress) {
            try {
                // In one rename, since the process may be killed in the middle.
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${path}.new`, JSON.stringify({ task: task.id, ...progress }), { mode: 0o600 });
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${path}.new`, path);
            }
            catch {
                // The run matters more than its journal.
            }
        },
        isAbandoned: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(tombstone),
        read: () => readEntry(path),
        abandon: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(tombstone, ''),
        end() {
            for (const file of [path, `${path}.new`])
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
        },
    };
}
function readEntry(path) {
    try {
        const { task, nonce, cursor, ended } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
        if (typeof task !== 'string' || typeof nonce !== 'string')
            return undefined;
        return { task, nonce, cursor: typeof cursor === 'string' ? cursor : undefined, ended: ended === true };
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=journal.js.map

/***/ }),

/***/ 5440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ systemPacking)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);


/** A file of the command is 1 MiB at the most; more than that is not what the wrapper sent. */
const longestFile = 4 * 1024 * 1024;
/** gzip, base64 and SHA-256 by Node's own. */
const systemPacking = {
    pack: (text) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gzipSync)(text, { level: 9 }).toString('base64'),
    unpack(base64, sha256) {
        try {
            const bytes = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzipSync)(Buffer.from(base64, 'base64'), { maxOutputLength: longestFile });
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex') === sha256 ? bytes.toString('utf8') : undefined;
        }
        catch {
            return undefined;
        }
    },
};
//# sourceMappingURL=packing.js.map

/***/ }),

/***/ 4968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ systemRandom)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const base32 = 'abcdefghijklmnopqrstuvwxyz234567';
/** The machine's source of randomness. */
const systemRandom = {
    executionId: () => Array.from((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(20), (byte) => base32[byte % 32]).join(''),
    nonce: () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex'),
    fraction: () => Math.random(),
};
//# sourceMappingURL=random.js.map

/***/ }),

/***/ 1614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IJ: () => (/* reexport */ branchesOf),
  Kc: () => (/* reexport */ findWorkingCopy),
  az: () => (/* binding */ finishLocally),
  Jb: () => (/* reexport */ foldersToRoot),
  ae: () => (/* reexport */ holdsCommit),
  wX: () => (/* reexport */ namesIn),
  qE: () => (/* binding */ openLocal),
  Bl: () => (/* reexport */ readSettingsText),
  WL: () => (/* reexport */ resolveCommit),
  qX: () => (/* reexport */ settingsTextOf),
  vg: () => (/* reexport */ random/* systemRandom */.v)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/core/task/envelope.js
var envelope = __webpack_require__(3151);
// EXTERNAL MODULE: ./build/src/core/task/step-variables.js
var step_variables = __webpack_require__(8153);
;// CONCATENATED MODULE: ./build/src/core/task/environment.js

/** Ours, the runner's, and what only the process that it was meant for may see; dash does not start with an odd OPTIND. */
const notForTheTask = /^(MYCLI_.*|INPUT_.*|ACTIONS_.*|STATE_.*|GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY|WORKSPACE|ACTION|ACTION_.*)|BASH_ENV|ENV|OPTIND|SHELLOPTS|BASHOPTS|BASH_FUNC_.*)$/;
/**
 * Of what git itself calls local to a repository (`git rev-parse --local-env-vars`), what points at one: a git hook that
 * starts us has them set, and they would point git in the checkout at the hook's repository.
 */
const localToAnotherRepository = new Set([
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
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
/** Settings of git by the environment (`git -c`, `GIT_CONFIG_COUNT`), which git calls local to a repository as well. */
const settingsOfGit = /^GIT_CONFIG(_PARAMETERS|_COUNT|_KEY_\d+|_VALUE_\d+)?$/;
/** An environment less what is ours or the runner's, and less what git takes from it for one repository. */
const cleanEnvironment = (from) => filtered(from, (name) => !notForTheTask.test(name) && !localToAnotherRepository.has(name) && !settingsOfGit.test(name));
/**
 * The environment that a local task starts from: what points git at another repository is left out, but not the user's
 * own settings of git; and so is what describes the commit of an event, since another one may run.
 */
const taskEnvironment = (from, executionId) => ({
    ...filtered(from, (name) => !notForTheTask.test(name) && !localToAnotherRepository.has(name) && !step_variables/* sourceVariables */.Rm.includes(name)),
    MYCLI_EXECUTION_ID: executionId,
});
const filtered = (from, isKept) => Object.fromEntries(Object.entries(from).filter(([name]) => isKept(name)));
//# sourceMappingURL=environment.js.map
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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
    const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    return (0,external_node_buffer_.isUtf8)(bytes.subarray(at, at + length)) ? length : 0;
}
//# sourceMappingURL=lines.js.map
;// CONCATENATED MODULE: ./build/src/adapters/local/event-buffer.js


/** At most this much is read for one page, in bytes; what is not read stays in the pipe, and its writer waits. */
const pageBytes = 1024 * 1024;
const chunkBytes = 64 * 1024;
/**
 * Reads a pipe only when asked: the pipe then fills between two looks, where a reader that is always waiting is woken
 * for every line, and a writer that is too fast is held back.
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
    const child = (0,external_node_child_process_.spawn)('sh', [script, dir], {
        cwd: '/',
        env: { PATH: process.env['PATH'] },
        detached: true,
        stdio: ['pipe', 'ignore', 'ignore'],
    });
    await (0,external_node_events_.once)(child, 'spawn');
    child.stdin?.on('error', () => { });
    // Not among its arguments, which everybody can read.
    child.stdin?.write(`id ${executionId}\n`);
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
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/src/adapters/local/pipe.js




/** Makes them; of the stream's, the name in the folder is gone again when this resolves. */
async function openPipes(dir) {
    const [path, alive] = [(0,external_node_path_.join)(dir, 'stdout'), (0,external_node_path_.join)(dir, 'alive')];
    await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('mkfifo', [path, `${alive}.new`], { env: { PATH: process.env['PATH'] } });
    // Without O_NONBLOCK the first open of a pipe would wait for the other end.
    const readFd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    const writeFd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY);
    (0,external_node_fs_.rmSync)(path);
    const aliveFd = (0,external_node_fs_.openSync)(`${alive}.new`, external_node_fs_.constants.O_RDWR);
    (0,external_node_fs_.renameSync)(`${alive}.new`, alive); // not before it has a reader
    return { readFd, writeFd, aliveFd };
}
/** Closes our copy of the write end, so that the pipe ends with its last writer. */
function closeWriteEnd({ writeFd }) {
    (0,external_node_fs_.closeSync)(writeFd);
}
/** The task has ended, and nothing of it is left. */
function signOff({ aliveFd }) {
    (0,external_node_fs_.closeSync)(aliveFd);
}
//# sourceMappingURL=pipe.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/src/adapters/local/remains.js







/** How long a janitor takes at the most: the grace of the task, and some. */
const janitorTimeMs = 6_000;
const folderName = (executionId) => `mycli-${(0,external_node_crypto_.createHash)('sha256').update(executionId).digest('hex').slice(0, 20)}`;
/** The folder that those of the tasks are in, by its real path, since /proc shows no other. */
const root = () => (0,external_node_fs_.realpathSync)((0,external_node_os_.tmpdir)());
/**
 * The folder of a task. It is known from the execution id alone, for a later process; the id itself, by which the task's
 * processes are found, stands in no argument and in no name.
 */
const taskFolder = (executionId) => (0,external_node_path_.join)(root(), folderName(executionId));
/** Notes in a task's folder, which is closed to other users, whose it is. */
const noteId = (dir, executionId) => (0,promises_.writeFile)((0,external_node_path_.join)(dir, 'id'), executionId);
/**
 * Removes what is left of a task that is known by its id alone, because the process that started it was killed.
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
/** Removes what is left of every task whose starter was killed together with its janitor. */
async function removeAbandoned(janitorScript) {
    const folders = (await (0,promises_.readdir)(root())).filter((name) => /^mycli-[0-9a-f]{20}$/.test(name));
    await Promise.all(folders.map(async (name) => {
        const dir = (0,external_node_path_.join)(root(), name);
        if (!(await isOurs(dir)) || !isAbandoned(dir))
            return;
        const id = await (0,promises_.readFile)((0,external_node_path_.join)(dir, 'id'), 'utf8').catch(() => '');
        await endWithJanitor(await startJanitor(janitorScript, dir, folderName(id) === name ? id : ''));
    }));
}
const isOurs = (dir) => (0,promises_.lstat)(dir).then((found) => found.isDirectory() && found.uid === process.getuid?.(), () => false);
/** Whether the pipe that both the starter and the janitor hold open has no reader any more (fifo(7)). */
function isAbandoned(dir) {
    const { O_WRONLY, O_NONBLOCK, O_NOFOLLOW } = external_node_fs_.constants;
    try {
        (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)((0,external_node_path_.join)(dir, 'alive'), O_WRONLY | O_NONBLOCK | O_NOFOLLOW));
        return false;
    }
    catch (error) {
        return error.code === 'ENXIO';
    }
}
//# sourceMappingURL=remains.js.map
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
        async start(plan, attempt) {
            const startBy = Date.now() / 1_000 + attempt.startTimeoutSeconds;
            const text = (0,envelope/* envelopeText */.q)(plan, attempt, { grace, startBy });
            (0,envelope/* checkEnvelopeSize */.Q)(Buffer.byteLength(text), envelopeLimit, 'local');
            const one = await launch({ plan, envelope: text, environment, scripts });
            tasks.set(plan.executionId, one.task);
            launched.add(one);
            void one.ended.then(() => launched.delete(one));
            return { id: plan.executionId };
        },
        inspect: async (ref) => find(ref).state,
        // The wrapper passes on all that the checkout says.
        readLogs: async (ref, cursor, source = 'command') => source === 'command' ? find(ref).events.read(cursor) : { events: [], cursor },
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
    const { plan, scripts } = order;
    const dir = folderFor(plan);
    await removeAbandoned(scripts.janitor).catch(cannotStart);
    await (0,promises_.mkdir)(dir, { mode: 0o700 }).catch(cannotStart);
    const prepared = async () => {
        await noteId(dir, plan.executionId);
        const pipes = await openPipes(dir);
        return { pipes, janitor: await startJanitor(scripts.janitor, dir, plan.executionId) };
    };
    const { pipes, janitor } = await prepared().catch(async (error) => {
        await (0,promises_.rm)(dir, { recursive: true });
        return cannotStart(error);
    });
    try {
        return await launchIn(dir, order, { pipes, janitor });
    }
    catch (error) {
        await endWithJanitor(janitor);
        signOff(pipes);
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
async function launchIn(dir, order, { pipes, janitor }) {
    const { plan, envelope, environment, scripts } = order;
    const options = { env: taskEnvironment(environment, plan.executionId), cwd: '/', detached: true };
    const checkout = (0,external_node_child_process_.spawn)('bash', [scripts.checkout, dir], { ...options, stdio: ['pipe', 'ignore', 'ignore'] });
    const wrapper = (0,external_node_child_process_.spawn)('sh', [scripts.wrapper, dir], { ...options, stdio: ['ignore', pipes.writeFd, 'pipe'] });
    closeWriteEnd(pipes);
    checkout.stdin.on('error', () => { }); // it may be told to stop before it has read
    checkout.stdin.end(envelope);
    const task = {
        processes: [wrapper, checkout],
        events: eventBuffer(pipes.readFd),
        state: { phase: 'running' },
    };
    const exit = exitOf(wrapper);
    await Promise.all([(0,external_node_events_.once)(checkout, 'spawn'), (0,external_node_events_.once)(wrapper, 'spawn')]);
    janitor.process.stdin?.write(`task ${wrapper.pid} ${checkout.pid}\n`);
    return { task, janitor, ended: follow(task, exit, janitor).finally(() => signOff(pipes)) };
}
function cannotStart(error) {
    throw new errors/* UserError */.yo(`The local engine cannot start: ${error instanceof Error ? error.message : String(error)}.`, {
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
// EXTERNAL MODULE: ./build/src/adapters/node/clock.js
var clock = __webpack_require__(181);
// EXTERNAL MODULE: ./build/src/adapters/node/journal.js
var journal = __webpack_require__(9704);
// EXTERNAL MODULE: ./build/src/adapters/node/packing.js
var packing = __webpack_require__(5440);
// EXTERNAL MODULE: ./build/src/adapters/node/random.js
var random = __webpack_require__(4968);
// EXTERNAL MODULE: ./build/src/core/task/attempts.js
var attempts = __webpack_require__(9653);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(7422);
;// CONCATENATED MODULE: ./build/src/adapters/git/working-copy.js







const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/**
 * What git says of a folder; undefined where it is in no repository.
 * @throws UserError where git is missing, or refuses the repository
 */
async function findWorkingCopy(folder) {
    const root = await ask(folder, 'rev-parse', '--show-toplevel');
    const path = root || (await ask(folder, 'rev-parse', '--absolute-git-dir'));
    if (!path)
        return undefined;
    const [standing, remotes] = await Promise.all([findStanding(folder), ask(folder, 'remote')]);
    return {
        path,
        ...standing,
        ...(root && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, '.gitmodules')) ? { hasSubmodules: true } : {}),
        ...(remotes ? await comparedWithRemotes(folder, !root) : { remote: undefined, unpushed: false, partial: false }),
    };
}
/** Where HEAD is, and whether files differ from it. */
async function findStanding(folder) {
    const status = await ask(folder, 'status', '--porcelain=v2', '--branch', '--no-ahead-behind');
    if (status !== undefined)
        return readStatus(status);
    // No working tree, or no commit where HEAD points to one: then these two can still tell.
    const [head, branch] = await Promise.all([
        ask(folder, 'rev-parse', '--verify', '--quiet', 'HEAD^{commit}'),
        ask(folder, 'symbolic-ref', '--quiet', '--short', 'HEAD'),
    ]);
    return { head: head || undefined, branch: branch || undefined, dirty: false };
}
/** Reads what `git status --porcelain=v2 --branch` prints: headers first, then a line for each file that differs. */
function readStatus(status) {
    const lines = status.split('\n');
    const header = (name) => lines.find((line) => line.startsWith(`# branch.${name} `))?.slice(`# branch.${name} `.length);
    const [oid, branch] = [header('oid'), header('head')];
    return {
        head: oid === '(initial)' ? undefined : oid,
        branch: branch === '(detached)' ? undefined : branch,
        dirty: lines.some((line) => line !== '' && !line.startsWith('# ')),
    };
}
/** Asked only where there are remotes. */
async function comparedWithRemotes(folder, isBare) {
    const [url, pushed, partial] = await Promise.all([
        ask(folder, 'ls-remote', '--get-url'),
        ask(folder, 'for-each-ref', '--contains', 'HEAD', '--count=1', 'refs/remotes'),
        isPartial(folder),
    ]);
    // A bare clone keeps no branches of its remote, so what has been pushed is not known there.
    // Where git knows no default remote, it answers the name that it would have looked for.
    return { remote: url && url !== 'origin' ? url : undefined, unpushed: pushed === '' && !isBare, partial };
}
/** The full id of a commit that a repository knows by another name, such as HEAD or a short id. */
async function resolveCommit(folder, name) {
    if (name.startsWith('-'))
        return undefined;
    return (await ask(folder, 'rev-parse', '--verify', '--quiet', `${name}^{commit}`)) || undefined;
}
/** The short names of branches and tags that can be fetched from a repository, and those that it knows of its remote. */
async function branchesOf(folder) {
    const refs = (await ask(folder, 'for-each-ref', '--format=%(refname)')) ?? '';
    const under = (...roots) => refs.split('\n').flatMap((ref) => roots.flatMap((root) => (ref.startsWith(root) ? [ref.slice(root.length)] : [])));
    return { own: under('refs/heads/', 'refs/tags/'), remote: under('refs/remotes/origin/') };
}
/** Whether a repository has a commit with everything in it, checked out or not. */
async function holdsCommit(path, sha) {
    if (await isPartial(path))
        return false;
    return (await ask(path, 'cat-file', '-e', `${sha}^{commit}`)) !== undefined;
}
// It would have to ask its own remote for the rest.
async function isPartial(path) {
    const promisors = await ask(path, 'config', '--get-regexp', '^(extensions\\.partialclone|remote\\..*\\.promisor)$');
    return promisors !== undefined && promisors !== '';
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
        const shortage = (0,errors/* shortageOf */.DV)(error);
        if (shortage)
            throw shortage;
        if (code === 'ENOENT')
            throw new errors/* UserError */.yo('git is not installed, or not in PATH.', { hint: 'Install git.', cause: error });
        if (/dubious ownership/.test(stderr)) {
            throw new errors/* UserError */.yo(`git refuses the repository of this folder: ${(0,core_text/* printable */.g$)(stderr.split('\n')[0] ?? '')}.`, {
                hint: 'Run as its owner, or add it to safe.directory of git.',
                cause: error,
            });
        }
        return undefined;
    }
}
//# sourceMappingURL=working-copy.js.map
// EXTERNAL MODULE: ./build/src/core/settings/config-file.js + 2 modules
var config_file = __webpack_require__(5330);
;// CONCATENATED MODULE: ./build/src/adapters/node/config-file.js






/**
 * Reads a settings file, even if its path holds a pipe or a device; never more of it than such a file can have.
 * @param root the folder that it must be in: what a link of a repository leads to outside is not read, since messages
 *   quote what is wrong in it
 */
async function readSettingsText(path, root) {
    let file;
    try {
        const real = await (0,promises_.realpath)(path);
        if (root !== undefined && (0,external_node_path_.relative)(await (0,promises_.realpath)(root), real).split(external_node_path_.sep)[0] === '..')
            return outside;
        // Without blocking, since opening a pipe without a writer would take for ever; and not by a link that was put
        // there since.
        file = await (0,promises_.open)(real, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK | external_node_fs_.constants.O_NOFOLLOW);
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
/** What a folder has; nothing where it cannot be read. */
const namesIn = (folder) => (0,promises_.readdir)(folder).catch(() => []);
/** The folders from this one up to the root of its git repository; in none, this one alone. */
async function foldersToRoot(folder) {
    const folders = [];
    for (let next = folder;; next = (0,external_node_path_.dirname)(next)) {
        folders.push(next);
        if (await isThere((0,external_node_path_.join)(next, '.git')))
            return folders;
        if ((0,external_node_path_.dirname)(next) === next)
            return [folder];
    }
}
const isThere = (path) => (0,promises_.lstat)(path).then(() => true, () => false);
const outside = { kind: 'problem', problem: 'is a link that leads out of the repository.' };
// The size that was reported is not trusted: a file can grow while it is read.
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
            // A link is there, so the file is meant to be read.
            return (await isThere(path))
                ? { kind: 'problem', problem: 'is a link to a file that is not there.' }
                : { kind: 'missing' };
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
;// CONCATENATED MODULE: ./build/src/compose/local.js











// A look costs microseconds here; the pipe, which fills within a millisecond or two, sets the pace.
const localPace = {
    firstMs: 1,
    longestMs: 16,
    stateMs: { starting: 0, speaking: 0, silent: 0 },
    quietMs: 0,
    rereads: false,
};
/** The engine whose tasks are processes on this machine. */
function openLocal({ bundle, environment, output }) {
    const engine = localEngine(scriptsIn(bundle), environment);
    return {
        engine,
        machine: undefined,
        pace: localPace,
        clock: clock/* systemClock */.m,
        output,
        packing: packing/* systemPacking */.j,
        random: random/* systemRandom */.v,
        // A local task ends with this process, so there is nothing to finish from a journal.
        journal: journal/* noJournal */.v,
        retries: attempts/* noRetries */.CS,
        gitSecrets: {},
        close: () => engine.close(),
    };
}
/** Has what a killed step left of its local task removed. */
async function finishLocally({ executionId }, { bundle }) {
    const wasLeft = await removeRemains(scriptsIn(bundle).janitor, executionId);
    return wasLeft ? `What was left of execution ${executionId} has been stopped and removed.` : undefined;
}
//# sourceMappingURL=local.js.map

/***/ }),

/***/ 7066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ isRoleArn),
/* harmony export */   Lw: () => (/* binding */ parseArn),
/* harmony export */   s1: () => (/* binding */ nameInArn)
/* harmony export */ });
const form = /^arn:(?<partition>aws[a-z-]*):(?<service>[a-z0-9-]+):(?<region>[a-z0-9-]*):(?<account>\d{12}|aws|):(?<resource>[^\s\p{C}]+)$/u;
/** Takes an ARN apart; undefined for any other text. */
function parseArn(text) {
    const groups = form.exec(text)?.groups;
    return groups && { ...groups };
}
/** The name of what an ARN names, without the path before it; a name alone is its own. */
const nameInArn = (arn) => arn.slice(arn.lastIndexOf('/') + 1);
/** Whether a text is the ARN of an IAM role. */
function isRoleArn(text) {
    const arn = parseArn(text);
    return arn?.service === 'iam' && arn.account.length === 12 && /^role\/./.test(arn.resource);
}
//# sourceMappingURL=arn.js.map

/***/ }),

/***/ 5340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   JM: () => (/* binding */ shortages),
/* harmony export */   Pr: () => (/* binding */ meaningOf),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   lO: () => (/* binding */ findCause),
/* harmony export */   wE: () => (/* binding */ route)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7422);

/** The first cause of a table that any of the texts gives. */
function findCause(causes, texts) {
    for (const cause of causes) {
        const words = texts.find((text) => {
            const plain = text.replaceAll('’', "'");
            return cause.says.every((pattern) => pattern.test(plain));
        });
        if (words !== undefined)
            return { cause, words };
    }
    return undefined;
}
/** What a cause means, in one sentence, with AWS's words where they say more. */
const meaningOf = ({ cause, words }) => cause.quote ? quoted(cause.meaning, words) : `${cause.meaning}.`;
/** A sentence that ends in words of AWS's. */
const quoted = (sentence, words) => `${sentence}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(words.trim(), 500).replace(/[^.!?…]$/, '$&.')}`;
const quotaUrl = (code) => `https://console.aws.amazon.com/servicequotas/home/services/fargate/quotas/${code}`;
/** What there may be too little of, said alike where a task is asked for and where it stops before it ran. */
const shortages = [
    {
        says: [/capacity is unavailable at this time/i],
        kind: 'capacity',
        meaning: 'AWS has no Fargate capacity of that kind right now',
        hint: 'Run it again later, give subnets in more availability zones, or try another size; for Spot alone, set capacity to spot-then-on-demand.',
        again: 'capacity',
    },
    {
        says: [/limit on the number of vcpus/i],
        kind: 'quota',
        meaning: 'The account already runs as many Fargate vCPUs at once as its quota allows',
        hint: 'Wait for other tasks to end, or have the quota for Fargate vCPUs raised in the Service Quotas console; Spot and on-demand have one each.',
        again: 'transient',
    },
    {
        says: [/requested cpu configuration is above your limit/i],
        kind: 'quota',
        meaning: "The size alone is above the account's quota for Fargate vCPUs",
        hint: `Have the quota raised, or take a smaller cpu. On-demand: ${quotaUrl('L-3032A538')}; Spot: ${quotaUrl('L-36FBB829')}`,
        again: 'never',
    },
    {
        says: [/limit on the number of tasks you can run concurrently/i],
        kind: 'quota',
        meaning: 'The account already runs as many Fargate tasks at once as it may',
        hint: `Wait for other tasks to end. A new account may have next to none until AWS has raised it: ${quotaUrl('L-3032A538')}, or ask AWS Support.`,
        again: 'transient',
    },
];
/** Words of a connection that did not come about. */
const unreachable = /dial tcp|i\/o timeout|tls handshake timeout|context deadline exceeded|request canceled|context canceled|signal: killed/i;
/** What a task without a way out needs. */
const route = 'In a public subnet a task needs public-ip: true; in a private one a NAT gateway, or VPC endpoints for ecr.api, ecr.dkr, logs, secretsmanager and ssm, with a gateway for S3. Its security groups must let HTTPS out.';
//# sourceMappingURL=cause.js.map

/***/ }),

/***/ 7530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ credentialAndNetworkCauses)
/* harmony export */ });
/** About the credentials, the network, and how often AWS is asked. */
const credentialAndNetworkCauses = [
    {
        says: [/expiredtoken|requestexpired|security token.* expired|token (has|is) expired/is],
        kind: 'expired',
        meaning: 'The AWS credentials have expired',
        hint: 'Let role-to-assume renew them, or give credentials that last as long as timeout and start-timeout together.',
        again: 'never',
    },
    {
        says: [/signature (expired|not yet current)|requesttimetooskewed|invalidsignature/i],
        kind: 'denied',
        meaning: 'AWS does not accept the signature of the request',
        quote: true,
        hint: 'Set the clock of this machine, and check the secret key.',
        again: 'never',
    },
    {
        says: [
            /unrecognizedclient|invalidclienttokenid|security token.* invalid|credentialsprovidererror|could not load credentials|incompletesignature/is,
        ],
        kind: 'denied',
        meaning: 'There are no valid AWS credentials',
        quote: true,
        hint: 'Set role-to-assume, or configure AWS credentials before this step; a region that is switched off in the account says the same.',
        again: 'never',
    },
    {
        says: [/throttl|rate ?exceeded|toomanyrequests|request ?limit ?exceeded|slowdown/i],
        kind: 'throttled',
        meaning: 'AWS asks for fewer requests in the account',
        hint: 'It is tried again; start fewer jobs at once if it stays.',
        again: 'transient',
    },
    {
        says: [
            /\b(econn(reset|refused|aborted)|epipe|e(host|net)unreach|etimedout|enotfound|eai_again)\b|timeouterror|networkingerror|socket hang up/i,
        ],
        kind: 'unreachable',
        meaning: 'AWS cannot be reached',
        quote: true,
        hint: 'Check the network of the runner, its proxy, and aws-region.',
        again: 'transient',
    },
    {
        says: [
            /self.signed certificate|unable to (get|verify)[a-z ]* certificate|certificate has expired|err_tls_cert|altname/i,
        ],
        kind: 'other',
        meaning: 'The certificate that stands for AWS is not trusted',
        quote: true,
        hint: "Where a proxy opens the connections, set NODE_EXTRA_CA_CERTS to a file with its certificate; else check the machine's clock.",
        again: 'never',
    },
    {
        says: [/serverexception|internalfailure|internalservererror|internalerror|serviceunavailable/i],
        kind: 'unreachable',
        meaning: 'AWS itself failed',
        quote: true,
        hint: 'Run it again; if it stays, see the AWS Health Dashboard.',
        again: 'transient',
    },
    {
        says: [/blockedexception|account.*blocked/is],
        kind: 'other',
        meaning: 'AWS has blocked the account',
        quote: true,
        hint: 'Ask AWS Support.',
        again: 'never',
    },
];
//# sourceMappingURL=credential-and-network-causes.js.map

/***/ }),

/***/ 604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ refusalCauses)
/* harmony export */ });
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5340);
/* harmony import */ var _credential_and_network_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7530);


/** About task definitions, which are used first and registered when they are missing. */
const definitionCauses = [
    {
        says: [/too many concurrent attempts to create a new revision/i],
        kind: 'concurrent-registration',
        meaning: 'The same task definition is being registered by another job',
        hint: 'Run it again.',
        again: 'transient',
    },
    {
        says: [/task ?definition is inactive/i],
        kind: 'inactive-definition',
        meaning: 'The task definition was deregistered',
        hint: 'Run it again: it is registered anew.',
        again: 'never',
    },
    {
        says: [/task ?definition not found|unable to describe task definition/i],
        kind: 'unknown-definition',
        meaning: 'The task definition is not registered yet',
        hint: 'Run it again: it is registered when it is missing.',
        again: 'never',
    },
];
/** About what is asked for by name. */
const missingCauses = [
    {
        says: [/clusternotfound|cluster not found/i],
        kind: 'not-found',
        meaning: 'The cluster is not there',
        quote: true,
        hint: 'Check cluster and aws-region, and that the stack is deployed in that region.',
        again: 'never',
    },
    {
        says: [/parameternotfound|parameterversionnotfound/i],
        kind: 'not-found',
        meaning: 'There is no stack of that name in this region',
        hint: 'Deploy infra/template.yaml there, or set stack and aws-region to those of a stack that is deployed.',
        again: 'never',
    },
    {
        says: [/log stream does not exist/i],
        kind: 'not-found',
        meaning: 'The log stream is not there yet',
        hint: 'It appears when its container starts.',
        again: 'transient',
    },
    {
        says: [/log group does not exist|^GetLogEvents .*resourcenotfound/is],
        kind: 'not-found',
        meaning: 'The log group is not there',
        quote: true,
        hint: 'Check log-group and aws-region, or create the log group.',
        again: 'never',
    },
    {
        says: [/^DescribeTasks .*\bmissing\b/is],
        kind: 'not-found',
        meaning: 'ECS does not know the task, or not yet',
        hint: 'A task is known a moment after it was started, and for an hour after it stopped.',
        again: 'transient',
    },
    {
        says: [/referenced task was not found/i],
        kind: 'unknown-task',
        meaning: 'ECS does not know the task',
        hint: 'It has ended more than an hour ago, or runs in another cluster.',
        again: 'never',
    },
];
/** About an account that is new, or new to the Region. */
const accountCauses = [
    {
        says: [/pendingverification|is being (validated|verified)/i],
        kind: 'other',
        meaning: 'AWS still verifies the account in this Region',
        quote: true,
        hint: 'Wait: it takes up to four hours. Or use another Region.',
        again: 'never',
    },
    {
        says: [/unable to assume the service.linked role/i],
        kind: 'denied',
        meaning: "ECS's service-linked role is not there, or not known everywhere yet",
        hint: 'Make it, wait ten seconds, and run it again: aws iam create-service-linked-role --aws-service-name ecs.amazonaws.com. mycli init does so.',
        again: 'never',
    },
];
/** About what the request holds. */
const requestCauses = [
    {
        says: [/limitexceeded/i],
        kind: 'quota',
        meaning: 'A quota of the account is used up',
        quote: true,
        hint: 'Have it raised in the Service Quotas console.',
        again: 'never',
    },
    {
        says: [/^RunTask .*conflictexception/is],
        kind: 'conflict',
        meaning: 'AWS has a task for this attempt already, which was asked for differently',
        quote: true,
        hint: 'Run it again.',
        again: 'never',
    },
    {
        says: [/capacity provider/i],
        kind: 'invalid',
        meaning: 'The cluster does not have the capacity provider',
        quote: true,
        hint: 'Add FARGATE and FARGATE_SPOT to the cluster with put-cluster-capacity-providers, or set capacity to one that it has.',
        again: 'never',
    },
    {
        says: [/unable to assume the role/i],
        kind: 'denied',
        meaning: 'ECS cannot assume a role of the task',
        quote: true,
        hint: 'Check that the execution role and the task role are there and trust ecs-tasks.amazonaws.com.',
        again: 'never',
    },
    {
        says: [/subnet|security group|vpc/i],
        kind: 'invalid',
        meaning: 'The network of the task is not right',
        quote: true,
        hint: 'Check that subnets and security-groups are there, in this region and in one VPC.',
        again: 'never',
    },
    {
        says: [/platformtaskdefinitionincompatibility|platformunknown/i],
        kind: 'invalid',
        meaning: 'The platform of Fargate in this region lacks something that the task needs',
        quote: true,
        hint: 'Try another architecture or size, leave ephemeral-storage out, or use another region.',
        again: 'never',
    },
    {
        says: [/unsupportedfeature/i],
        kind: 'invalid',
        meaning: 'This region does not have what the task asks for',
        quote: true,
        hint: 'Try another architecture or capacity, or another region.',
        again: 'never',
    },
    {
        says: [/resource:[a-z]/i],
        kind: 'capacity',
        meaning: 'The cluster has no room for the task',
        quote: true,
        hint: 'Use a cluster with the capacity providers FARGATE and FARGATE_SPOT.',
        again: 'capacity',
    },
    {
        says: [/invalidparameter|clientexception|validationexception/i],
        kind: 'invalid',
        meaning: 'AWS refuses the request',
        quote: true,
        hint: 'Check the inputs that AWS names.',
        again: 'never',
    },
];
/** Every refusal known; the first that fits is it. What they are looked up in begins with the operation. */
const refusalCauses = [
    ..._cause_js__WEBPACK_IMPORTED_MODULE_0__/* .shortages */ .JM,
    ...definitionCauses,
    ...missingCauses,
    ...accountCauses,
    ..._credential_and_network_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .credentialAndNetworkCauses */ .P,
    ...requestCauses,
];
//# sourceMappingURL=refusal-causes.js.map

/***/ }),

/***/ 2869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ stopCauses)
});

// EXTERNAL MODULE: ./build/src/core/aws/failures/cause.js
var cause = __webpack_require__(5340);
;// CONCATENATED MODULE: ./build/src/core/aws/failures/image-causes.js

const pull = /cannotpull|pull image|image pull|ref pull|api error \(500\)/i;
const missing = /not found|name unknown|manifest unknown|does not exist/i;
/** Reasons for an image that did not come: "CannotPullContainer task errors" in AWS's developer guide. */
const imageCauses = [
    {
        says: [pull, /\/mycli-checkout[:@]/i, missing],
        kind: 'image',
        meaning: 'The checkout image of this version is not in its registry',
        quote: true,
        hint: 'Push one of your own with "make -C docker push-private", which docker/README.md explains, and set checkout-image to it.',
        again: 'never',
    },
    {
        says: [pull, /\/mycli-executor[:@]/i, missing],
        kind: 'image',
        meaning: 'The executor image of this version is not in its registry',
        quote: true,
        hint: 'Set image to any other image, or push one of your own with "make -C docker push-private", which docker/README.md explains.',
        again: 'never',
    },
    {
        says: [/toomanyrequests|pull rate limit/i],
        kind: 'image',
        meaning: 'The registry refuses the image because too many were pulled from this address',
        quote: true,
        hint: 'Give image-credentials for the registry, or take the image from ECR or an ECR pull-through cache (mycli init --image-cache).',
        again: 'crowded',
    },
    {
        says: [/no space left on device/i],
        kind: 'disk',
        meaning: "The task's disk is full: an image takes its compressed and its unpacked size",
        quote: true,
        hint: 'Set ephemeral-storage, up to 200 GiB, or take a smaller image.',
        again: 'never',
    },
    {
        says: [/panic: runtime error: invalid memory address/i],
        kind: 'network',
        meaning: 'The image cannot be pulled, since the task does not reach S3, where ECR keeps its layers',
        hint: cause/* route */.wE,
        again: 'never',
    },
    {
        says: [pull, /connection issue between the task and|check your (task )?network configuration/i],
        kind: 'network',
        meaning: 'The task does not reach the registry of its image',
        quote: true,
        hint: cause/* route */.wE,
        again: 'never',
    },
    {
        says: [pull, cause/* unreachable */.HB],
        kind: 'network',
        meaning: 'The task did not reach the registry of its image in time',
        quote: true,
        hint: cause/* route */.wE,
        again: 'transient',
    },
    {
        says: [/httpreaderseeker: failed open/i],
        kind: 'image',
        meaning: 'A layer of the image was not handed out',
        quote: true,
        hint: `Check that the route to S3 and the policy of its endpoint let layers of ECR through. ${cause/* route */.wE}`,
        again: 'transient',
    },
    {
        says: [/error pulling image configuration/i],
        kind: 'image',
        meaning: 'The registry did not hand out the image, for its rate limit or for the network',
        quote: true,
        hint: 'Give image-credentials for the registry, or take the image from ECR.',
        again: 'transient',
    },
    {
        says: [/pull access denied|may require.(authorization|'docker login')|no basic auth credentials|401 unauthorized/i],
        kind: 'image',
        meaning: 'The registry does not hand out the image without credentials, or has none of that name',
        quote: true,
        hint: 'Check the name of the image; for a private registry, set image-credentials to the ARN of a secret with username and password.',
        again: 'never',
    },
    {
        says: [/descriptor matching platform|no matching manifest|exec format error/i],
        kind: 'image',
        meaning: 'The image is not built for the architecture of the task',
        quote: true,
        hint: 'Set architecture to that of the image, x86_64 or arm64, or build it for both.',
        again: 'never',
    },
    {
        says: [/role has the permissions to pull images/i],
        kind: 'image',
        meaning: 'The image is not there, or the execution role may not pull it',
        quote: true,
        hint: 'Check the name and tag of the image, and that the execution role may pull it: ecr:GetAuthorizationToken, ecr:BatchGetImage, ecr:GetDownloadUrlForLayer.',
        again: 'never',
    },
    {
        says: [pull],
        kind: 'image',
        meaning: 'The image cannot be pulled',
        quote: true,
        hint: 'Check the name and tag of the image, and that the network of the task reaches its registry.',
        again: 'never',
    },
];
//# sourceMappingURL=image-causes.js.map
;// CONCATENATED MODULE: ./build/src/core/aws/failures/initialization-causes.js

/** Reasons for what ECS fetches before containers start: "ResourceInitializationError" in AWS's developer guide. */
const initializationCauses = [
    {
        says: [/logger args|cloudwatch log|logging driver|logs:create|log group/i, cause/* unreachable */.HB],
        kind: 'network',
        meaning: 'The task did not reach CloudWatch Logs in time',
        quote: true,
        hint: cause/* route */.wE,
        again: 'transient',
    },
    {
        says: [/logger args|cloudwatch log|logging driver|logs:create/i, /accessdenied|not authorized/i],
        kind: 'logs',
        meaning: 'The execution role may not write to the log group',
        quote: true,
        hint: 'Allow the execution role logs:CreateLogStream and logs:PutLogEvents on the log group.',
        again: 'never',
    },
    {
        says: [/log group does not exist|cannot find the amazon cloudwatch log group/i],
        kind: 'logs',
        meaning: 'The log group is not there, or the task does not reach CloudWatch Logs',
        quote: true,
        hint: `Create the log group in the region of the task, or correct log-group. ${cause/* route */.wE}`,
        again: 'never',
    },
    {
        says: [/logger args|cloudwatch log|logging driver/i],
        kind: 'logs',
        meaning: 'The log of the task could not be opened',
        quote: true,
        hint: 'Check that the log group is there, and that the execution role may write to it.',
        again: 'never',
    },
    {
        says: [/cannot pull registry authentication|environment variable files/i],
        kind: 'network',
        meaning: 'The task did not reach a service of AWS that it needs before it starts',
        quote: true,
        hint: cause/* route */.wE,
        again: 'transient',
    },
    {
        says: [/registry auth|secret|parameter store/i, cause/* unreachable */.HB],
        kind: 'network',
        meaning: 'The task did not reach ECR, Secrets Manager or Systems Manager in time',
        quote: true,
        hint: cause/* route */.wE,
        again: 'transient',
    },
    {
        says: [/pull secrets from|retrieve the secret|secrets? from (ssm|asm)|secrets manager|parameter store/i],
        kind: 'secrets',
        meaning: 'A secret of the task cannot be read',
        quote: true,
        hint: 'Check the ARNs in secrets, the region, that the execution role may read them (secretsmanager:GetSecretValue, ssm:GetParameters, kms:Decrypt), and that the network of the task reaches both services.',
        again: 'never',
    },
    {
        says: [/registry auth/i],
        kind: 'secrets',
        meaning: 'The secrets or the registry credentials of the task cannot be read',
        quote: true,
        hint: 'Check that the execution role may read them: ecr:GetAuthorizationToken, secretsmanager:GetSecretValue, ssm:GetParameters.',
        again: 'never',
    },
    {
        says: [/unable to assume the role/i],
        kind: 'role',
        meaning: 'ECS cannot assume a role of the task',
        quote: true,
        hint: 'Check that the execution role and the task role are there and trust ecs-tasks.amazonaws.com.',
        again: 'never',
    },
];
//# sourceMappingURL=initialization-causes.js.map
;// CONCATENATED MODULE: ./build/src/core/aws/failures/stop-causes.js



/** Reasons in the machine that a task was to run on. */
const machineCauses = [
    {
        says: [/timeout wait(ing)? for (network interface|ephemeralstorage) provision|preparing network interface/i],
        kind: 'provisioning',
        meaning: 'AWS did not provide the network interface or the disk of the task in time',
        hint: 'Run it again: this passes by itself.',
        again: 'transient',
    },
    {
        says: [/unexpected ec2 error while attempting to create network interface/i],
        kind: 'network',
        meaning: 'The subnet gives the task no network interface, mostly since it has no free address',
        quote: true,
        hint: 'Give other or larger subnets.',
        again: 'never',
    },
    {
        says: [/\bresource:[a-z]|empty capacity provider|no active instances/i],
        kind: 'placement',
        meaning: 'The instances of the cluster have no room for the task',
        quote: true,
        hint: 'Use a cluster with the capacity providers FARGATE and FARGATE_SPOT.',
        again: 'transient',
    },
    {
        says: [/compatible with the selected compute strategy|placement constraint|taskfailedtostart: (agent|attribute)/i],
        kind: 'placement',
        meaning: 'The cluster does not run tasks of this kind',
        quote: true,
        hint: 'Use a cluster with the capacity providers FARGATE and FARGATE_SPOT.',
        again: 'never',
    },
    {
        says: [/\b(internalerror|containerruntime(timeout)?error)/i],
        kind: 'internal',
        meaning: 'Fargate itself failed',
        quote: true,
        hint: 'Run it again; if it stays, ask AWS Support.',
        again: 'transient',
    },
    {
        says: [/\bcannotstartcontainererror/i],
        kind: 'start',
        meaning: 'A container could not be started',
        quote: true,
        hint: 'Raise memory; check that the image is a Linux image for the architecture of the task.',
        again: 'never',
    },
    {
        says: [
            /\b(cannot(create|inspect|stop)container|cannotcreatevolume|dockertimeout|taskdependency|hostconfig|resourceinitialization)error/i,
        ],
        kind: 'start',
        meaning: 'A container could not be set up',
        quote: true,
        hint: "Run it again; if it stays, look at the task in the ECS console, and for AWS's text in its list of stopped task errors.",
        again: 'never',
    },
    {
        says: [/scaling activity initiated by/i],
        kind: 'service',
        meaning: 'A service of the cluster stopped the task',
        quote: true,
        hint: 'Find the service that uses this task definition: these tasks are made to run once.',
        again: 'never',
    },
];
/** Every reason known for a task to stop; the first that fits is it. */
const stopCauses = [
    {
        says: [/outofmemory|killed due to memory usage/i],
        kind: 'out-of-memory',
        meaning: 'The task ran out of memory',
        hint: 'Raise memory.',
        again: 'never',
    },
    ...cause/* shortages */.JM,
    ...imageCauses,
    ...initializationCauses,
    ...machineCauses,
];
//# sourceMappingURL=stop-causes.js.map

/***/ }),

/***/ 7685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ sessionName),
/* harmony export */   IN: () => (/* binding */ endsBefore),
/* harmony export */   OP: () => (/* binding */ modestSeconds),
/* harmony export */   z6: () => (/* binding */ wantedSessionSeconds)
/* harmony export */ });
// Between the end of the command and the last call: logs are drained, and clocks may differ.
const reserveSeconds = 15 * 60;
/** How long a session is where a role allows no longer one: every role allows this. */
const modestSeconds = 3_600;
/** How long a session the run asks for, in seconds: AWS takes 15 minutes to 12 hours (AssumeRoleWithWebIdentity). */
function wantedSessionSeconds(timeoutSeconds, startTimeoutSeconds) {
    return Math.min(43_200, Math.max(900, Math.ceil(timeoutSeconds + startTimeoutSeconds) + reserveSeconds));
}
/** What CloudTrail will call us: 2 to 64 characters of `A-Z a-z 0-9 _ + = , . @ -` (AssumeRoleWithWebIdentity). */
function sessionName(repository, runId) {
    const clean = (text) => text.replace(/[^\w+=,.@-]+/g, '-');
    const end = runId === '' ? '' : `-${clean(runId).slice(0, 20)}`;
    return `mycli-${clean(repository)}`.slice(0, 64 - end.length) + end;
}
/**
 * A warning where credentials that are not renewed expire before the run may end.
 * @param expiresAtMs when they end, in milliseconds since 1970; undefined where that is not known
 * @param nowMs in milliseconds since 1970
 * @param wantedSeconds how long the run may take
 */
function endsBefore(expiresAtMs, nowMs, wantedSeconds) {
    if (expiresAtMs === undefined || expiresAtMs >= nowMs + wantedSeconds * 1_000)
        return undefined;
    const minutes = Math.max(0, Math.floor((expiresAtMs - nowMs) / 60_000));
    return `The AWS credentials end in ${minutes} min, before the run's own limit of ${Math.ceil(wantedSeconds / 60)} min: after that its log and its end cannot be seen. Set role-to-assume, which is renewed, or a shorter timeout.`;
}
//# sourceMappingURL=session.js.map

/***/ }),

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ nearestSizes),
/* harmony export */   bi: () => (/* binding */ sizeProblem),
/* harmony export */   jt: () => (/* binding */ describeSize)
/* harmony export */ });
/* harmony import */ var _settings_amounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6962);

const gib = 1_024;
const stepped = (cpu, [from, to], step) => ({
    cpu,
    memory: Array.from({ length: (to - from) / step + 1 }, (_, index) => (from + index * step) * gib),
    step: step * gib,
});
// "Amazon ECS task CPU and memory" in AWS's developer guide. The last row is new, and not in all of AWS's own documents.
const rows = [
    { cpu: 256, memory: [512, gib, 2 * gib] },
    stepped(512, [1, 4], 1),
    stepped(1_024, [2, 8], 1),
    stepped(2_048, [4, 16], 1),
    stepped(4_096, [8, 30], 1),
    stepped(8_192, [16, 60], 4),
    stepped(16_384, [32, 120], 8),
    { cpu: 32_768, memory: [60 * gib, 120 * gib, 244 * gib] },
];
const largestSettledCpu = 16_384;
/**
 * What is certainly wrong with a size, with the nearest that are right. AWS adds sizes at the upper end: what lies
 * beyond those known here is for AWS to judge.
 */
function sizeProblem({ cpu, memory }) {
    if (cpu > largestSettledCpu)
        return undefined;
    const row = rows.find((row) => row.cpu === cpu);
    if (!row) {
        const sizes = rows.map((row) => row.cpu);
        const message = `${(0,_settings_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .showCpu */ .c4)(cpu)} is not a size that Fargate has; ${theNearest(cpu, sizes, _settings_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .showCpu */ .c4)} (${listed(sizes, _settings_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .showCpu */ .c4)}).`;
        return { where: 'cpu', message };
    }
    if (row.memory.includes(memory) || memory > (row.memory.at(-1) ?? 0))
        return undefined;
    const message = `${(0,_settings_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .showMemory */ .rs)(memory)} is not a size that goes with ${(0,_settings_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .showCpu */ .c4)(cpu)}; ${theNearest(memory, row.memory, _settings_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .showMemory */ .rs)} (${range(row)}).`;
    return { where: 'memory', message };
}
/** The one or two known sizes next to what was asked for; a known size is its own and only neighbour. */
function nearestSizes({ cpu, memory }) {
    const cpus = neighbours(cpu, rows.map((row) => row.cpu));
    const near = cpus.flatMap((cpu) => {
        const row = rows.find((row) => row.cpu === cpu);
        return neighbours(memory, row?.memory ?? []).map((memory) => ({ cpu, memory }));
    });
    return near.toSorted((a, b) => Math.abs(a.memory - memory) - Math.abs(b.memory - memory)).slice(0, 2);
}
/** "1 vCPU with 2 GB". */
const describeSize = ({ cpu, memory }) => `${(0,_settings_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .showCpu */ .c4)(cpu)} with ${(0,_settings_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .showMemory */ .rs)(memory)}`;
function neighbours(size, sizes) {
    if (sizes.includes(size))
        return [size];
    const below = sizes.findLast((known) => known < size);
    const above = sizes.find((known) => known > size);
    return [below, above].filter((known) => known !== undefined);
}
function theNearest(size, sizes, show) {
    const near = neighbours(size, sizes).map(show);
    return near.length === 1 ? `the nearest is ${near[0]}` : `the nearest are ${near.join(' and ')}`;
}
function range({ memory, step }) {
    if (step === undefined)
        return listed(memory, _settings_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .showMemory */ .rs);
    return `from ${(0,_settings_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .showMemory */ .rs)(memory[0] ?? 0)} to ${(0,_settings_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .showMemory */ .rs)(memory.at(-1) ?? 0)} in steps of ${(0,_settings_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .showMemory */ .rs)(step)}`;
}
const listed = (sizes, show) => `there are ${sizes.map(show).join(', ')}`;
//# sourceMappingURL=sizes.js.map

/***/ }),

/***/ 7473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lh: () => (/* binding */ moreAbout),
/* harmony export */   ik: () => (/* binding */ adviceOn)
/* harmony export */ });
/* unused harmony exports sections, sectionOfMessage, anchorOf, troubleshootingUrl */
/* harmony import */ var _task_troubleshooting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8389);
/* harmony import */ var _failures_refusal_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(604);
/* harmony import */ var _failures_stop_causes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2869);



/** About what is refused before AWS is asked to start anything. */
const earlySections = [
    { title: "The commit hasn't been pushed", says: /\bcommit (?:has not|hasn't) been pushed/i },
    { title: 'There is no stack of that name in this region', says: /^Stack "[^"]*" not found/ },
    { title: 'There is nothing to run here', says: /\bgit repository\b.*\b(?:nothing|no commit) to run/ },
    { title: 'The repository has no remote that a task could fetch from', says: /\bso a task can't fetch from it\b/ },
    { title: 'There is no key to encrypt a credential or a secret with', says: /\bno key to (?:seal|encrypt) it with\b/ },
    { title: 'The command and its environment are too large', says: /\bcommand and its environment take\b/ },
    { title: 'The AWS region is not known', says: /\bAWS region (?:is not|isn't) known\b/ },
    {
        title: 'The service or task definition cannot be followed',
        says: /^Service "|\bhas no containers?\b|\bneed Windows\b/,
    },
];
/** About roles and credentials: the messages of `login`. */
const loginSections = [
    { title: 'GitHub gives no identity token to a pull request from a fork', says: /identity token .*\bfork\b/i },
    { title: 'The job may not ask for an identity token', says: /^(?:The|This) job\b.*\btoken\b/ },
    { title: 'The role cannot be assumed: its trust policy does not accept this job', says: /trust policy/ },
    {
        title: 'The role cannot be assumed: its account does not know the identity provider',
        says: /cannot be assumed: .*does not know the identity provider/,
    },
    { title: 'The role cannot be assumed: the token is for another audience', says: /cannot be assumed: .*made out for/ },
    { title: 'The role cannot be assumed: the token has ended', says: /cannot be assumed: .*token has ended/ },
    {
        title: 'The role cannot be assumed: STS is not activated in the Region',
        says: /cannot be assumed: STS is not activated/,
    },
    { title: 'The role cannot be assumed: that is not the ARN of a role', says: /cannot be assumed: .*not the ARN/ },
    { title: 'The role cannot be assumed: no session of an hour', says: /cannot be assumed: .*session of one hour/ },
    { title: 'The role cannot be assumed: STS does not answer', says: /cannot be assumed: STS .*answered/ },
    { title: 'The role cannot be assumed for another reason', says: /cannot be assumed: / },
    { title: "The session of the AWS profile's login has ended", says: /\blogin has ended/ },
    { title: 'The SSO session of the AWS profile has ended', says: /\bSSO session\b/ },
    { title: 'The AWS profile cannot be used', says: /^The AWS profile\b/ },
    { title: 'There are no AWS credentials', says: /^There are no AWS credentials/ },
    { title: 'The AWS keys hold a character that they cannot have', says: /^The AWS (?:access|secret|session)\b/ },
];
/** About calls that AWS refused, and tasks that stopped, where no table of causes has them. */
const otherSections = [
    { title: 'The role may not call an action of AWS', says: /\b(?:may not|isn't allowed to) [a-z0-9-]+:[A-Z]\w+/ },
    { title: 'AWS refuses a task of that size', says: /\bAWS refuses a task\b/ },
    { title: "The answer is not one of AWS's", says: /\bThe answer to \w+ is not one of AWS's/ },
    { title: 'AWS gave no answer', says: /\b[A-Z]\w+ got no answer/ },
    { title: 'The request cannot be sent', says: /\bThe request \w+ cannot be sent/ },
    { title: 'AWS refused the call', says: /\bAWS refused [A-Z]\w+/ },
    { title: 'AWS took its Spot capacity back', says: /\bAWS took its Spot capacity back/ },
    { title: 'The machine of the task was not well', says: /\bmachine was not well/ },
    { title: 'The task was stopped from outside', says: /\bThe task was stopped from outside/ },
    { title: 'The container that prepares the command failed', says: /\bcontainer that prepares it ended/ },
    { title: 'The container of the command ended by itself', says: /\bThe container of the command ended/ },
    { title: 'The task stopped, and the reason is not known here', says: /\bThe task stopped(?!\s*without)/ },
];
/** The causes of both tables, those first whose meaning begins like that of another and says more. */
const meanings = [...new Set([..._failures_refusal_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalCauses */ .v, ..._failures_stop_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .stopCauses */ .T].map(({ meaning }) => meaning))].sort((one, other) => other.length - one.length);
/** Every section of docs/troubleshooting.md, by its title: a cause's is what it means. A test holds the page to them. */
const sections = [
    ...new Set([
        ...[...earlySections, ...loginSections, ...otherSections].map(({ title }) => title),
        ...meanings,
        ...Object.values(_task_troubleshooting_js__WEBPACK_IMPORTED_MODULE_0__/* .checkoutSections */ .H7),
        ...Object.values(_task_troubleshooting_js__WEBPACK_IMPORTED_MODULE_0__/* .endingSections */ .ez),
    ]),
];
/** The section about a message of a failure that AWS, or a login there, is the reason of; undefined where there is none. */
const sectionOfMessage = (message) => meanings.find((meaning) => message.includes(meaning)) ??
    [...earlySections, ...loginSections, ...otherSections].find(({ says }) => says.test(message))?.title;
/** The anchor that GitHub gives to a section. */
const anchorOf = (title) => title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-');
/** Where a section can be read, as the version at hand has it; between releases, as it is by now. */
const troubleshootingUrl = (section, version) => `https://github.com/shaftoe/mycli-action/blob/${version.includes('-') ? 'main' : `v${version}`}/docs/troubleshooting.md#${anchorOf(section)}`;
/** What needs no page: a command says in its log why it failed, and a run that was cancelled leaves nothing to do. */
const clear = new Set([_task_troubleshooting_js__WEBPACK_IMPORTED_MODULE_0__/* .endingSections */ .ez.exited, _task_troubleshooting_js__WEBPACK_IMPORTED_MODULE_0__/* .endingSections */ .ez.cancelled]);
/** Where there is more about a failure; undefined where nothing is known of it, and where it is clear. */
function moreAbout({ summary, section }, version) {
    const about = section ?? sectionOfMessage(summary);
    return about === undefined || clear.has(about) ? undefined : troubleshootingUrl(about, version);
}
/** What to do about a failure, and where there is more about it. */
function adviceOn(failure, version) {
    const [{ hint }, more] = [failure, moreAbout(failure, version)];
    const lines = [...(hint === undefined ? [] : [hint]), ...(more === undefined ? [] : [`More: ${more}`])];
    return lines.length === 0 ? undefined : lines.join('\n');
}
//# sourceMappingURL=troubleshooting.js.map

/***/ }),

/***/ 9509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ describeSeconds)
/* harmony export */ });
/** "45 s", "3 min 20 s", "2 h 5 min": for people. */
function describeSeconds(seconds) {
    const whole = Math.round(seconds);
    const [h, m, s] = [Math.floor(whole / 3_600), Math.floor((whole % 3_600) / 60), whole % 60];
    const parts = [h > 0 ? `${h} h` : '', m > 0 ? `${m} min` : '', s > 0 && h === 0 ? `${s} s` : ''];
    return parts.filter((part) => part !== '').join(' ') || '0 s';
}
//# sourceMappingURL=duration.js.map

/***/ }),

/***/ 8741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readEnvFile)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7422);

/**
 * Reads what a command wrote to $GITHUB_OUTPUT or $GITHUB_ENV, as the runner on Linux does (`EnvFileKeyValuePairs` in
 * actions/runner): lines `NAME=value`, and blocks from `NAME<<DELIMITER` to a line that is the delimiter. LF alone ends
 * a line, so a CR stays where it is; empty lines between them count for nothing, and neither does a byte order mark.
 */
function readEnvFile(text) {
    const lines = text.replace(/^\ufeff/, '').split('\n');
    const assignments = [];
    for (let at = 0; at < lines.length;) {
        const line = lines[at] ?? '';
        const one = line === '' ? undefined : readAssignment(lines, at);
        if (one && 'problem' in one)
            return { assignments, problem: `line ${at + 1}: ${one.problem}` };
        if (one)
            assignments.push(one.assignment);
        at = one ? one.next : at + 1;
    }
    return { assignments, problem: undefined };
}
/** Reads what begins at a line that is not empty. */
function readAssignment(lines, at) {
    const line = lines[at] ?? '';
    const [equals, heredoc] = [line.indexOf('='), line.indexOf('<<')];
    if (equals === 0 || heredoc === 0)
        return { problem: 'the name is missing' };
    if (equals > 0 && (heredoc < 0 || equals < heredoc)) {
        return { assignment: { name: line.slice(0, equals), value: line.slice(equals + 1) }, next: at + 1 };
    }
    const shown = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(line, 60);
    if (heredoc < 0)
        return { problem: `"${shown}" is neither NAME=value nor NAME<<DELIMITER` };
    const delimiter = line.slice(heredoc + 2);
    if (delimiter === '')
        return { problem: `the delimiter of "${shown}" is missing` };
    const end = lines.indexOf(delimiter, at + 1);
    if (end < 0)
        return { problem: `the delimiter of "${shown}" does not come again` };
    return { assignment: { name: line.slice(0, heredoc), value: lines.slice(at + 1, end).join('\n') }, next: end + 1 };
}
//# sourceMappingURL=env-file.js.map

/***/ }),

/***/ 3026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ RunRefused),
/* harmony export */   DV: () => (/* binding */ shortageOf),
/* harmony export */   N_: () => (/* binding */ TransientError),
/* harmony export */   Vi: () => (/* binding */ StartRefused),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   f7: () => (/* binding */ TaskLeft),
/* harmony export */   vG: () => (/* binding */ StartUnknown),
/* harmony export */   yN: () => (/* binding */ NotAllowed),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/** A failure that the user can act on: what, and what to do. Anything else that escapes is a bug of ours. */
class UserError extends Error {
    name = 'UserError';
    /** What to do now, in one sentence. */
    hint;
    constructor(message, options = {}) {
        super(message, { cause: options.cause });
        this.hint = options.hint;
    }
}
/** A call that the identity may not make. */
class NotAllowed extends UserError {
    /** In the words of IAM, such as `ecr:DeleteRepository`. */
    action;
    constructor(action, message, options = {}) {
        super(message, options);
        this.action = action;
    }
}
/** Every problem at once, so that they need not be mended one run at a time. */
class InputError extends UserError {
    problems;
    constructor(problems, hint) {
        const lines = problems.map(({ where, message }) => (where === undefined ? message : `${where}: ${message}`));
        const message = lines.length === 1
            ? (lines[0] ?? '')
            : `${lines.length} problems:\n${lines.map((line) => `  ${line}`).join('\n')}`;
        super(message, hint === undefined ? {} : { hint });
        this.problems = problems;
    }
}
/** What failed this time, though nothing is wrong with what was asked: the same call is made again after a while. */
class TransientError extends Error {
    name = 'TransientError';
    kind;
    constructor(kind, message, options = {}) {
        super(message, options);
        this.kind = kind;
    }
}
/** A start that was refused for good: there is no task. */
class StartRefused extends UserError {
    again;
    constructor(again, message, options = {}) {
        super(message, options);
        this.again = again;
    }
}
/** What a run would end with before it starts, as a plan of it shows. */
class RunRefused extends UserError {
}
/** A failure after which a task may still be running unwatched. */
class TaskLeft extends UserError {
}
/** A start that is no longer awaited; whether there is a task is not known. */
class StartUnknown extends TaskLeft {
}
/** What a machine ran out of, by the code of a system error (errno(3)): what happened, and what to do. */
const shortages = {
    EMFILE: ['No more files may be opened.', 'Raise its limit, for example with ulimit -n 1024.'],
    ENFILE: ['Too many files are open on this machine.', 'Raise fs.file-max, or close some.'],
    EAGAIN: ['No more processes can be started.', 'Raise the limit, for example with ulimit -u 4096, or end some.'],
    ENOMEM: ['There is no memory left.', 'Free some, or take a larger machine.'],
    ENOSPC: ['No space is left on the disk.', 'Free some, or point TMPDIR to another disk.'],
};
/** An error of the system as one that the user can act on, where the machine ran out of something. */
function shortageOf(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    const [message, hint] = (typeof code === 'string' && Object.hasOwn(shortages, code) && shortages[code]) || [];
    return message && hint ? new UserError(message, { hint, cause: error }) : undefined;
}
//# sourceMappingURL=errors.js.map

/***/ }),

/***/ 2410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZM: () => (/* binding */ isKnownPublic),
/* harmony export */   nc: () => (/* binding */ isOwnRepository),
/* harmony export */   rs: () => (/* binding */ urlOf),
/* harmony export */   uK: () => (/* binding */ nameOnServer)
/* harmony export */ });
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8595);

/** Whether the repository is known to be public, so that no token is needed to read it. */
function isKnownPublic({ payload }) {
    return ((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .f)(payload, 'repository', 'private') === false && (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .f)(payload, 'repository', 'visibility') !== 'internal');
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
/** owner/name of a repository on a server, by its https or SSH address; undefined for one that is elsewhere. */
function nameOnServer(url, serverUrl) {
    const server = hostOf(serverUrl);
    const name = '([\\w.-]+/[\\w.-]+?)(?:\\.git)?/?$';
    const [, host, path] = new RegExp(`^https?://([^/@]+)/${name}`, 'i').exec(url) ?? [];
    if (host !== undefined)
        return host.toLowerCase() === server ? path : undefined;
    const ssh = new RegExp(`^ssh://(?:[^/@]*@)?([^/:]+)(?::\\d+)?/${name}`).exec(url);
    const [, sshHost, sshPath] = ssh ?? new RegExp(`^(?:[^/@:]+@)?([^/@:]+):${name}`).exec(url) ?? [];
    return sshHost?.toLowerCase() === server.replace(/:\d+$/, '') ? sshPath : undefined;
}
const hostOf = (serverUrl) => serverUrl
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/.*$/, '');
const bare = (url) => url
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '')
    .replace(/\.git$/, '');
//# sourceMappingURL=context.js.map

/***/ }),

/***/ 6962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ov: () => (/* binding */ readArchitecture),
/* harmony export */   S1: () => (/* binding */ readMemory),
/* harmony export */   UW: () => (/* binding */ readSeconds),
/* harmony export */   aY: () => (/* binding */ ownStorage),
/* harmony export */   c4: () => (/* binding */ showCpu),
/* harmony export */   cu: () => (/* binding */ architectureNames),
/* harmony export */   h6: () => (/* binding */ showSeconds),
/* harmony export */   jP: () => (/* binding */ readEphemeralStorage),
/* harmony export */   jl: () => (/* binding */ readCpu),
/* harmony export */   rs: () => (/* binding */ showMemory),
/* harmony export */   yT: () => (/* binding */ timeForm)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7422);

const gib = 1_024;
// The least that Fargate has is 256 units and 512 MiB, and the most 32 vCPUs and 244 GB: a smaller number counts those.
const mostVcpus = 32;
const mostGib = 244;
/** Reads CPU units, or vCPUs as in `0.5 vCPU`. Whether Fargate has that size is for sizeProblem to say. */
function readCpu(text) {
    const [, figures = '', unit = ''] = /^([\d.,]+) ?(cpu units|units|vcpus?|cpus?|cores?)?$/i.exec(text) ?? [];
    const amount = amountOf(figures);
    const isVcpus = unit === '' ? amount <= mostVcpus : !/unit/i.test(unit);
    const units = isVcpus ? amount * gib : amount;
    return isCount(units) ? { value: units } : expected('vCPUs such as 2 or 0.5, or CPU units such as 1024', text);
}
/** Reads MiB, or GB as in `2 GB`, by which AWS means GiB. */
function readMemory(text) {
    const [, figures = '', unit = ''] = /^([\d.,]+) ?([gm](?:i?b|i)?)?$/i.exec(text) ?? [];
    const amount = amountOf(figures);
    const isGib = unit === '' ? amount <= mostGib : /^g/i.test(unit);
    const mib = isGib ? amount * gib : amount;
    return isCount(mib) ? { value: mib } : expected('a size such as 4 GB, or MiB such as 4096', text);
}
/** What Fargate gives where nothing is asked for, in GiB; it takes no request for just that. */
const ownStorage = 20;
/** Reads GiB of disk. Fargate gives 20 to 200. */
function readEphemeralStorage(text) {
    const [, figures = ''] = /^(\d{1,7}) ?(?:g(?:i?b|i)?)?$/i.exec(text) ?? [];
    const size = Number(figures);
    return size >= ownStorage && size <= 200 ? { value: size } : expected('whole GiB from 20 to 200, such as 50', text);
}
/** Digits, in groups of three or not, with or without a fraction; NaN for anything else. */
function amountOf(figures) {
    return /^(\d{1,7}|\d{1,3}(,\d{3}){1,2}|\d{0,4}\.\d{1,5})$/.test(figures)
        ? Number(figures.replaceAll(',', ''))
        : Number.NaN;
}
const isCount = (amount) => Number.isInteger(amount) && amount > 0;
const architectures = {
    x86_64: /^(linux\/)?(x86[_-]64|amd64|x64)$/i,
    arm64: /^(linux\/)?(arm64(\/v8)?|aarch64)$/i,
};
/** Reads the name of an architecture: Fargate's own, or one that uname, Docker or Go have for it. */
function readArchitecture(text) {
    for (const name of ['x86_64', 'arm64'])
        if (architectures[name].test(text))
            return { value: name };
    return expected('x86_64 or arm64', text);
}
/** The names of architectures that an editor may offer, and others that it takes. */
const architectureNames = [
    ['x86_64', 'arm64'],
    ['x86-64', 'amd64', 'aarch64'],
];
const secondsIn = { d: 86_400, h: 3_600, m: 60, s: 1 };
const longestSeconds = 30 * secondsIn.d;
const part = (unit) => `(?:(\\d{1,9}) ?(?:${unit}) ?)?`;
const parts = [part('d|days?'), part('h|hrs?|hours?'), part('m|mins?|minutes?'), part('s|secs?|seconds?')].join('');
/** A time as it may be written, for an editor as well; it is still to be more than nothing. */
const timeForm = '^(?=.*[1-9])(?:\\d{1,9}|(?=\\d)'.concat(parts.replaceAll('(\\d', '(?:\\d'), ')$');
const time = new RegExp(`^(?=\\d)${parts}$`);
/** Reads a time: whole seconds, or parts with units, such as `90s`, `1h30m` or `2 h 5 min`. */
function readSeconds(text) {
    const found = time.exec(text)?.slice(1);
    const units = Object.values(secondsIn);
    const seconds = /^\d{1,9}$/.test(text)
        ? Number(text)
        : found?.reduce((sum, amount, at) => sum + Number(amount ?? 0) * (units[at] ?? 0), 0);
    if (seconds === undefined)
        return expected('a time such as 90s, 30m or 1h30m, or whole seconds', text);
    if (seconds > 0 && seconds <= longestSeconds)
        return { value: seconds };
    return { problem: `must be between 1s and 720h, not "${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)}".` };
}
/** A time to the second, so that it is read as the same. */
function showSeconds(seconds) {
    const [h, m, s] = [Math.floor(seconds / 3_600), Math.floor((seconds % 3_600) / 60), seconds % 60];
    return [h > 0 ? `${h} h` : '', m > 0 ? `${m} min` : '', s > 0 ? `${s} s` : ''].filter((one) => one !== '').join(' ');
}
/** CPU units as vCPUs, where a person would. */
const showCpu = (units) => (units % 256 === 0 ? `${units / gib} vCPU` : `${units} units`);
/** Memory in GB where that is exact. */
const showMemory = (mib) => (mib % 512 === 0 ? `${mib / gib} GB` : `${mib} MiB`);
function expected(what, text) {
    return { problem: `must be ${what}, not "${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)}".` };
}
//# sourceMappingURL=amounts.js.map

/***/ }),

/***/ 5330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ny: () => (/* binding */ largestFile),
  H9: () => (/* binding */ misnamed),
  RG: () => (/* binding */ readConfigFile),
  _s: () => (/* binding */ unreadableFile)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(7422);
// EXTERNAL MODULE: ./build/src/core/settings/inputs.js + 6 modules
var inputs = __webpack_require__(5849);
// EXTERNAL MODULE: ./build/src/core/settings/pairs.js
var pairs = __webpack_require__(4682);
// EXTERNAL MODULE: ./build/src/core/settings/resolve.js
var resolve = __webpack_require__(2967);
;// CONCATENATED MODULE: ./build/src/core/settings/file-settings.js




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
            const read = (0,inputs/* kindOf */.I)(name).mapping ? readPairs : readOne;
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
        return `"${name}" cannot be in the file: it is for the person or workflow that runs it. ${elsewhere(name)}`;
    const near = (0,core_text/* nearest */.pA)(name, inputs/* fileKeys */.Nh);
    const advice = near ? `Did you mean "${near}"?` : `The settings are ${inputs/* fileKeys */.Nh.join(', ')}.`;
    return `"${(0,core_text/* printable */.g$)(name, 60)}" is not a setting of the file. ${advice}`;
}
/** Where an input belongs that the file cannot have. */
function elsewhere(name) {
    const { only } = inputs/* inputSpecs */.Tx[name];
    const ways = [
        ...(only === 'cli' ? [] : [`the input ${name} of the Action`]),
        ...(only === 'action' ? [] : [`the option --${name} of mycli exec`]),
    ];
    return `Use ${ways.join(' or ')}.`;
}
/** The value's text where it can be read; its mention alone where it cannot. */
function readOne(name, value, findings) {
    const reading = asText(name, value);
    const checked = 'problem' in reading || !(0,resolve/* isFilled */.lq)(reading.value) ? reading : (0,resolve/* readSetting */.LA)(name, [reading.value]);
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
    // Only amounts may be numbers; of anything else that is none, their reader says what is wrong.
    if (type === 'string' || (0,inputs/* kindOf */.I)(name).amount)
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
    const problem = (0,pairs/* pairProblem */.i0)({ name, value: text ?? '' }, before, ': ');
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
;// CONCATENATED MODULE: ./build/src/core/settings/yaml-error.js

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
 * @param quotes the offsets where quoted values begin, ascending
 */
function explainYamlError({ code, message, pos }, text, quotes) {
    // The package names the end of the text, which says nothing about where the quote begins.
    const open = /^Missing closing .quote/.test(message) ? quotes.findLast((quote) => quote < pos[0]) : undefined;
    const at = Math.min(open ?? pos[0], text.length);
    const said = open === undefined ? (words[code] ?? inTone(message)) : 'the quote that begins here does not end';
    const line = lineAt(text, at);
    // What is not closed is noticed at the end of the file.
    const shown = line === '' ? 'The file ends here.' : `The line is "${(0,core_text/* printable */.g$)(line, 80)}".`;
    return { at, message: `is not YAML: ${said}. ${shown}` };
}
const missingColon = /^Implicit map keys need to be followed by map values/;
function inTone(message) {
    if (missingColon.test(message))
        return 'there is no ": " behind the key, or the indentation is wrong';
    return (0,core_text/* printable */.g$)(message.charAt(0).toLowerCase() + message.slice(1), 120);
}
function lineAt(text, offset) {
    const end = text.indexOf('\n', offset);
    return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? undefined : end).trim();
}
//# sourceMappingURL=yaml-error.js.map
;// CONCATENATED MODULE: ./build/src/core/settings/config-file.js





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
    const quoted = all.filter(({ token }) => token.type.endsWith('quoted-scalar'));
    const quotes = quoted.map(({ token }) => token.offset).toSorted((a, b) => a - b);
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
/**
 * What should be said where a settings file is not there, but one that is nearly called so.
 * @param beside the names in its folder
 */
function misnamed(name, beside) {
    const nearly = beside.find((one) => /^\.?mycli\.ya?ml$/i.test(one) && one !== name);
    return nearly === undefined ? undefined : `${(0,core_text/* printable */.g$)(nearly)} is not read: the settings file is called ${name}.`;
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
// Nothing is expanded or constructed: an alias, an anchor or a tag is seen, and refused by the code that reads on.
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

/***/ 6128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readExports),
/* harmony export */   x: () => (/* binding */ isReservedVariable)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7422);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18);


/**
 * Names that a program reads without being asked to, so setting one runs code in it, or sends its traffic and
 * its credentials elsewhere: the runner and its actions, the loader, shells, interpreters, git and ssh, proxies and
 * trusted certificates, AWS.
 */
const reserved = [
    /^(GITHUB|RUNNER|ACTIONS|INPUT|STATE)_|^CI$/,
    /^(LD|DYLD)_|^(GCONV_PATH|GLIBC_TUNABLES|LOCPATH|NLSPATH|HOSTALIASES|RES_OPTIONS)$/,
    /^BASH|^(PATH|ENV|IFS|SHELL|SHELLOPTS|PS[0-4]|PROMPT_COMMAND|CDPATH|FPATH|ZDOTDIR|HOME|PWD|OLDPWD|TMPDIR|TEMP|TMP)$/,
    /^(NODE|NPM|YARN|GEM|BUNDLE|DOTNET|CARGO|LUA)_|^(PYTHON|PERL5|RUSTC)/,
    /^(PERLLIB|RUBYOPT|RUBYLIB|RUSTFLAGS|GOFLAGS|GOPROXY|GOROOT|GOENV|PHPRC|PHP_INI_SCAN_DIR|CLASSPATH|PSMODULEPATH)$/,
    /^(JAVA_TOOL_OPTIONS|_JAVA_OPTIONS|JDK_JAVA_OPTIONS|MAVEN_OPTS|GRADLE_OPTS)$/,
    /^(GIT|SSH)_|^(EDITOR|VISUAL|PAGER|LESSOPEN|BROWSER)$/,
    /_PROXY$|^(SSL|CURL|REQUESTS)_|^OPENSSL_|^(WGETRC|NETRC)$/,
    /^AWS_|^DOCKER_|^KUBECONFIG$/,
];
/** Whether no workflow may have a command set this variable for the steps that follow; upper and lower case mean the same. */
function isReservedVariable(name) {
    return reserved.some((form) => form.test(name.toUpperCase()));
}
/** Reads the names of the variables that a command may set for the steps that follow. */
function readExports(text) {
    const words = (0,_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .readWords */ .ux)(text);
    if ('problem' in words)
        return words;
    const problems = words.value.flatMap((name) => {
        if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
            return [`"${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(name, 40)}" is not the name of a variable.`];
        return isReservedVariable(name) ? [`${name} cannot be set for other steps: the programs in them act by it.`] : [];
    });
    return problems.length > 0 ? { problem: problems.join(' ') } : words;
}
//# sourceMappingURL=exports.js.map

/***/ }),

/***/ 4977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hw: () => (/* binding */ ourImages),
/* harmony export */   P: () => (/* binding */ withOurTag)
/* harmony export */ });
/* unused harmony export tagOf */
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(990);

/**
 * The tag of both for this version of the action: the version itself, since its scripts and those in the image belong
 * together. Between releases, where a version has a suffix, it is the major's, which begins with 1.
 */
const tagOf = (version) => /^\d+\.\d+\.\d+$/.test(version) ? version : String(Math.max(1, Number.parseInt(version, 10)));
const registry = 'public.ecr.aws/shaftoe';
/** An image of ours in another registry, which a stack may name without a tag. */
const withOurTag = (image) => (/[:@][^/]*$/.test(image) ? image : `${image}:${tagOf(_version_js__WEBPACK_IMPORTED_MODULE_0__/* .version */ .r)}`);
/** The images that are ours, where neither an input nor the stack names others. docker/Makefile gives them these tags. */
const ourImages = {
    checkout: `${registry}/mycli-checkout:${tagOf(_version_js__WEBPACK_IMPORTED_MODULE_0__/* .version */ .r)}`,
    executor: `${registry}/mycli-executor:${tagOf(_version_js__WEBPACK_IMPORTED_MODULE_0__/* .version */ .r)}`,
};
//# sourceMappingURL=images.js.map

/***/ }),

/***/ 5849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nh: () => (/* binding */ fileKeys),
  ZL: () => (/* binding */ helpOf),
  vj: () => (/* binding */ inputNames),
  uy: () => (/* binding */ inputNamesOf),
  Tx: () => (/* binding */ inputSpecs),
  I: () => (/* binding */ kindOf)
});

// UNUSED EXPORTS: inputs

;// CONCATENATED MODULE: ./build/src/core/settings/inputs/access.js
/** Identity and credentials, and what is shown. */
const accessInputs = {
    'role-to-assume': {
        kind: 'role',
        engine: 'fargate',
        only: 'action',
        help: 'ARN of the role to assume through GitHub\'s OIDC; the job needs "id-token: write". Default: none; the AWS SDK\'s default credentials are used.',
    },
    'aws-region': {
        kind: 'region',
        engine: 'fargate',
        alias: 'region',
        placeholder: 'REGION',
        help: "AWS region. Default: AWS_REGION, AWS_DEFAULT_REGION or the profile's.",
    },
    audience: {
        kind: 'text',
        engine: 'fargate',
        only: 'action',
        help: 'Audience of the OIDC token. Default: sts.amazonaws.com, in China sts.amazonaws.com.cn.',
    },
    'parallel-jobs': {
        kind: 'times',
        engine: 'fargate',
        only: 'action',
        default: '1',
        actionDefault: '${{ strategy.job-total }}',
        help: "How many jobs run in parallel. The more there are, the less often each polls AWS, since they share the account's request quota.",
    },
    token: {
        kind: 'text',
        secret: true,
        placeholder: 'NAME',
        actionDefault: '${{ github.token }}',
        help: 'Token to fetch the repository over https.',
        helpIn: {
            action: 'It also reads the settings file, and is sent to no other host.',
            cli: 'NAME is the environment variable that has it. Default: GH_TOKEN or GITHUB_TOKEN, for github.com.',
        },
    },
    'ssh-key': {
        kind: 'script',
        only: 'action',
        secret: true,
        help: 'Private SSH key to fetch the repository with, if repo is an SSH address.',
    },
    'ssh-known-hosts': {
        kind: 'script',
        only: 'action',
        help: 'Host keys to trust, in the format of known_hosts. Default: those of github.com and gitlab.com.',
    },
    'persist-credentials': {
        kind: 'flag',
        only: 'action',
        default: 'false',
        help: "Let the command's own git use the token or the SSH key, too.",
    },
    'workflow-commands': {
        kind: 'flag',
        only: 'action',
        default: 'false',
        help: "Obey workflow commands such as ::error:: in the command's output instead of printing them.",
    },
    exports: {
        kind: 'exports',
        only: 'action',
        help: 'Names of the variables that the command may set with $GITHUB_ENV for the steps that follow. Default: none.',
    },
    summary: {
        kind: 'flag',
        default: 'false',
        actionDefault: 'true',
        help: 'Show what the command wrote to $GITHUB_STEP_SUMMARY.',
        helpIn: {
            action: 'In the job summary it stands below how the run ended, where the time went and what it cost.',
            cli: 'It is printed to stderr.',
        },
    },
    'mask-aws-account-id': {
        kind: 'flag',
        engine: 'fargate',
        only: 'action',
        default: 'false',
        help: "Mask the AWS account's number in the log and the summary. GitHub doesn't pass outputs that contain it, such as task-arn, on to other jobs.",
    },
};
//# sourceMappingURL=access.js.map
// EXTERNAL MODULE: ./build/src/core/settings/images.js
var settings_images = __webpack_require__(4977);
;// CONCATENATED MODULE: ./build/src/core/settings/inputs/machine.js

/** On what, with which secrets, and where in AWS. */
const machineInputs = {
    like: {
        kind: 'like',
        engine: 'fargate',
        placeholder: 'WHAT',
        help: 'Run as a service or task definition does, with its image, environment, secrets, size, volumes, roles, network and log group: service/NAME (in cluster), service/CLUSTER/NAME, a family, family:revision, or an ARN. What is set goes before it.',
    },
    container: {
        kind: 'text',
        engine: 'fargate',
        placeholder: 'NAME',
        help: 'Container of like to take after. Default: its first essential one.',
    },
    entrypoint: {
        kind: 'entrypoint',
        engine: 'fargate',
        default: 'none',
        placeholder: 'WHICH',
        help: 'none runs the command by itself; image keeps the image\'s own entry point in front of it, which must end in running its arguments, as with exec "$@".',
    },
    image: {
        kind: 'image',
        engine: 'fargate',
        file: true,
        default: settings_images/* ourImages */.Hw.executor,
        placeholder: 'IMAGE',
        help: 'Container image to run the command in; it needs no git, and images without a shell get a static busybox. A stack may have its own default.',
    },
    'image-credentials': {
        kind: 'secretArn',
        engine: 'fargate',
        placeholder: 'ARN',
        help: 'ARN of the Secrets Manager secret for a private registry: JSON with the keys username and password.',
    },
    cpu: {
        kind: 'cpu',
        engine: 'fargate',
        file: true,
        default: '1024',
        placeholder: 'SIZE',
        help: 'vCPUs, such as 0.5 or 4, or CPU units, such as 1024 for one vCPU.',
    },
    memory: {
        kind: 'memory',
        engine: 'fargate',
        file: true,
        default: '2048',
        placeholder: 'SIZE',
        help: 'Memory, such as 4 GB, or in MiB. Fargate offers certain sizes for each cpu.',
    },
    'ephemeral-storage': {
        kind: 'storage',
        engine: 'fargate',
        file: true,
        placeholder: 'SIZE',
        help: "Disk space, from 20 to 200 GB, shared with the image. Default: Fargate's 20.",
    },
    architecture: {
        kind: 'architecture',
        engine: 'fargate',
        file: true,
        default: 'x86_64',
        placeholder: 'NAME',
        help: 'CPU architecture: x86_64 (amd64) or arm64 (aarch64).',
    },
    capacity: {
        kind: 'capacity',
        engine: 'fargate',
        file: true,
        default: 'on-demand',
        placeholder: 'KIND',
        help: 'on-demand, spot, or spot-then-on-demand, which falls back to on-demand when there is no Spot capacity. Spot costs up to 70 % less, but AWS can reclaim it in the middle of a command. A stack may have its own default.',
    },
    'retries-on-interruption': {
        kind: 'times',
        engine: 'fargate',
        default: '0',
        placeholder: 'TIMES',
        help: 'How often to run the command again if AWS reclaims its Spot capacity after it has started.',
    },
    secrets: {
        kind: 'pairs',
        engine: 'fargate',
        file: true,
        placeholder: 'NAME=ARN',
        help: 'Secret environment variables for the command, each by the ARN of an SSM parameter or Secrets Manager secret that ECS reads.',
        helpIn: { action: 'One NAME=arn per line.', cli: 'Repeatable.' },
    },
    'secret-env': {
        kind: 'pairs',
        secret: true,
        placeholder: 'NAME',
        help: 'Secret environment variables for the command, encrypted on the way to the task.',
        helpIn: {
            action: 'One NAME=value per line; the values are masked in the log.',
            cli: 'The value is the one that NAME has here. Repeatable.',
        },
    },
    stack: {
        kind: 'text',
        engine: 'fargate',
        file: true,
        default: 'mycli',
        placeholder: 'NAME',
        help: 'Name of the stack to run in, described by the SSM parameter /mycli/NAME.',
    },
    cluster: {
        kind: 'text',
        engine: 'fargate',
        placeholder: 'NAME',
        help: "ECS cluster, by name or ARN. Default: the stack's.",
    },
    subnets: {
        kind: 'subnets',
        engine: 'fargate',
        placeholder: 'IDS',
        help: "Subnets for the task, separated by commas or spaces, or as a JSON list. Default: the stack's.",
    },
    'security-groups': {
        kind: 'groups',
        engine: 'fargate',
        placeholder: 'IDS',
        help: "Security groups for the task, separated by commas or spaces, or as a JSON list. Default: the stack's, else the VPC's default group.",
    },
    'public-ip': {
        kind: 'answer',
        engine: 'fargate',
        placeholder: 'BOOL',
        help: "Whether the task gets a public IP address, which it needs in a public subnet. Default: the stack's setting, else true.",
    },
    'execution-role': {
        kind: 'role',
        engine: 'fargate',
        placeholder: 'ARN',
        help: "Role that ECS uses to pull images, read secrets and write logs. Default: the stack's.",
    },
    'task-role': {
        kind: 'taskRole',
        engine: 'fargate',
        placeholder: 'ROLE',
        help: "Role that the command has in AWS: an ARN, or the name of one of the stack's roles. Default: the stack's, if it has one.",
    },
    'log-group': {
        kind: 'text',
        engine: 'fargate',
        placeholder: 'NAME',
        help: "CloudWatch log group. Default: the stack's.",
    },
    'public-key': {
        kind: 'ageKey',
        engine: 'fargate',
        placeholder: 'AGE',
        help: "age public key (age1…); what is sent to the task is encrypted to it. Requires key-secret. Default: the stack's.",
    },
    'key-secret': {
        kind: 'valueArn',
        engine: 'fargate',
        placeholder: 'ARN',
        help: "ARN of the Secrets Manager secret with the private key (age identity) that belongs to public-key. Default: the stack's.",
    },
    'checkout-image': {
        kind: 'image',
        engine: 'fargate',
        placeholder: 'IMAGE',
        help: "Image of the containers that fetch the commit. Default: the stack's, else the public one.",
    },
};
//# sourceMappingURL=machine.js.map
;// CONCATENATED MODULE: ./build/src/core/settings/inputs/run.js
/** What to run, how long, and on which engine. */
const runInputs = {
    command: {
        kind: 'script',
        required: true,
        file: true,
        help: 'Command to run at the root of the checkout; several lines run as a script.',
    },
    repo: {
        kind: 'repository',
        file: true,
        placeholder: 'REPO',
        help: 'Repository to run in: owner/name, an https or ssh URL, or git@host:path; with the local engine also a path.',
        helpIn: { action: 'Default: the repository of the workflow.', cli: 'Default: that of the current folder.' },
    },
    branch: {
        kind: 'branch',
        file: true,
        placeholder: 'NAME',
        help: 'Branch or tag to run, or a full ref such as refs/pull/12/merge.',
        helpIn: { action: 'Default: the commit that the workflow runs for.', cli: 'Default: what is checked out.' },
    },
    sha: {
        kind: 'sha',
        placeholder: 'COMMIT',
        help: 'Commit to run.',
        helpIn: {
            action: 'Give its full id.',
            cli: 'Give its full id or, in a clone, anything that git resolves, such as HEAD or a short id.',
        },
    },
    'fetch-depth': {
        kind: 'depth',
        default: '1',
        placeholder: 'COMMITS',
        help: 'How many commits of history to fetch; 0 for all of it.',
    },
    submodules: {
        kind: 'submodules',
        default: 'false',
        placeholder: 'WHICH',
        help: 'Whether to fetch submodules: false, true, or recursive for nested ones too.',
    },
    lfs: { kind: 'flag', default: 'false', help: 'Fetch files stored in Git LFS.' },
    checkout: {
        kind: 'flag',
        default: 'true',
        help: 'Whether to fetch the repository. Without it the command starts in the folder that its image names; with the local engine, in an empty one.',
        off: "Fetch no repository: the command starts in the image's own folder; with --local, in an empty one.",
    },
    shell: {
        kind: 'shell',
        file: true,
        placeholder: 'SHELL',
        help: "bash (with pipefail), sh, python, or a command line with {0} where the script's path goes. Default: bash -e where there is a bash, else sh -e.",
        helpIn: { action: 'As in a run step.' },
    },
    'working-directory': {
        kind: 'folder',
        file: true,
        placeholder: 'DIR',
        help: "Folder to run the command in, relative to the root of the checkout; without a checkout, relative to the image's own, or absolute.",
    },
    env: {
        kind: 'pairs',
        file: true,
        placeholder: 'NAME=VALUE',
        alias: 'e',
        help: 'Environment variables for the command.',
        helpIn: {
            action: 'One NAME=value per line; a value of several lines stands between NAME<<EOF and EOF.',
            cli: 'Repeatable; NAME alone passes on the value that it has here.',
        },
    },
    timeout: {
        kind: 'seconds',
        file: true,
        default: '60m',
        placeholder: 'TIME',
        help: 'Stop the command after this long: seconds, or a time such as 90s, 30m or 1h30m.',
    },
    'start-timeout': {
        kind: 'seconds',
        default: '15m',
        placeholder: 'TIME',
        help: 'Give up if the command has not started after this long.',
    },
    config: {
        kind: 'path',
        default: '.mycli.yaml',
        placeholder: 'FILE',
        help: 'File with settings.',
        helpIn: {
            action: 'Its path is relative to the root of the repository.',
            cli: 'Its path is relative to the current folder.',
        },
    },
    engine: {
        kind: 'engine',
        default: 'fargate',
        placeholder: 'ENGINE',
        help: 'Where to run: fargate or local.',
        helpIn: { action: 'With local, that is the runner itself.', cli: 'With local, that is this machine.' },
        short: {
            flag: 'local',
            value: 'local',
            off: 'fargate',
            help: 'Run on this machine, without AWS; same as --engine local.',
        },
    },
};
//# sourceMappingURL=run.js.map
// EXTERNAL MODULE: ./build/src/core/settings/amounts.js
var amounts = __webpack_require__(6962);
// EXTERNAL MODULE: ./build/src/core/arn.js
var core_arn = __webpack_require__(7066);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(7422);
;// CONCATENATED MODULE: ./build/src/core/settings/aws-names.js


const roleForm = 'the ARN of a role, such as arn:aws:iam::123456789012:role/NAME';
/** Reads the ARN of a role. */
const readRoleArn = (text) => (0,core_arn/* isRoleArn */.GW)(text) ? { value: text } : refused(roleForm, text, roleAdvice(text));
/** Reads the role of a command: an ARN, or the name of one of the stack's roles. */
function readTaskRole(text) {
    if ((0,core_arn/* isRoleArn */.GW)(text) || (!text.startsWith('arn:') && !text.includes('/')))
        return { value: text };
    return refused("the ARN of a role, or the name of one of the stack's roles", text, roleAdvice(text));
}
function roleAdvice(text) {
    const arn = (0,core_arn/* parseArn */.Lw)(text);
    if (arn?.service === 'iam' && arn.resource.startsWith('instance-profile/'))
        return ' That is an instance profile.';
    if (arn?.service === 'sts')
        return ' That is a session of a role: name the role itself.';
    return arn && arn.service !== 'iam' ? ` That is an ARN of ${arn.service}.` : '';
}
/** Reads the ARN of a secret in Secrets Manager. */
function readSecretArn(text) {
    const arn = (0,core_arn/* parseArn */.Lw)(text);
    if (arn?.service === 'secretsmanager' && arn.resource.startsWith('secret:'))
        return { value: text };
    const other = arn && arn.service !== 'secretsmanager' ? ` That is an ARN of ${arn.service}.` : '';
    return refused('the ARN of a Secrets Manager secret', text, other);
}
/** Reads the ARN of a value that ECS can read for a container: a parameter, or a secret. */
function readValueArn(text) {
    const arn = (0,core_arn/* parseArn */.Lw)(text);
    const isOne = (arn?.service === 'ssm' && arn.resource.startsWith('parameter/')) ||
        (arn?.service === 'secretsmanager' && arn.resource.startsWith('secret:'));
    return isOne ? { value: text } : refused('the ARN of an SSM parameter or Secrets Manager secret', text, '');
}
const digits = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
/** Reads an age public key, whose last six characters are a checksum (Bech32, BIP 173). */
function readAgeKey(text) {
    if (/^AGE-SECRET-KEY-/i.test(text)) {
        // Nothing of it is shown.
        return { problem: 'is a private key of age. Give the public one, which begins with age1, and make a new pair.' };
    }
    if (!/^age1[02-9ac-hj-np-z]{58}$/.test(text))
        return refused('an age public key: age1 and 58 characters', text, '');
    const prefix = [...'age'].map((letter) => letter.charCodeAt(0));
    const values = [...prefix.map((code) => code >> 5), 0, ...prefix.map((code) => code & 31)];
    const sum = [...values, ...Array.from(text.slice(4), (letter) => digits.indexOf(letter))].reduce(polymod, 1);
    return sum === 1 ? { value: text } : { problem: `"${text}" is not an age public key: its checksum is wrong.` };
}
function polymod(sum, value) {
    const top = sum >>> 25;
    const next = ((sum & 0x1ffffff) << 5) ^ value;
    return generators.reduce((all, generator, bit) => ((top >> bit) & 1 ? all ^ generator : all), next);
}
/** Reads the ids of subnets or security groups: words, or a list as JSON or YAML has it. */
function readIds(prefix) {
    return (text) => {
        const list = text.trim();
        if (list.startsWith('[') !== list.endsWith(']'))
            return { problem: `begins or ends as a list, and does not do both: "${(0,core_text/* printable */.g$)(list, 60)}".` };
        const ids = (/^\[(.*)\]$/s.exec(list)?.[1] ?? list)
            .split(/[\s,]+/)
            .map((word) => word.replace(/^(["'])(.*)\1$/, '$2').trim())
            .filter((word) => word !== '' && word !== '-');
        const wrong = ids.filter((id) => !new RegExp(`^${prefix}-[0-9a-z]{1,17}$`).test(id));
        if (ids.length === 0)
            return { problem: 'is an empty list. Leave it out instead.' };
        const listed = wrong.map((id) => `"${(0,core_text/* printable */.g$)(id, 60)}"`).join(', ');
        if (wrong.length > 0)
            return { problem: `must be ids such as ${prefix}-0123456789abcdef0, not ${listed}.` };
        return { value: [...new Set(ids)] };
    };
}
const refused = (what, text, advice) => ({
    problem: `must be ${what}, not "${(0,core_text/* printable */.g$)(text)}".${advice}`,
});
//# sourceMappingURL=aws-names.js.map
// EXTERNAL MODULE: ./build/src/core/settings/exports.js
var settings_exports = __webpack_require__(6128);
;// CONCATENATED MODULE: ./build/src/core/settings/image-name.js

// The grammar of https://github.com/distribution/reference, in parts, so that the one that is wrong can be named.
const host = /^(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*)(?::\d{1,5})?$/;
const component = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const tagForm = /^\w[\w.-]{0,127}$/;
const digestForm = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
const longestName = 255;
/** Reads a reference to a container image, as a container engine takes it. */
function readImage(text) {
    const problem = imageProblem(text);
    return problem === undefined
        ? { value: text }
        : { problem: `must be the name of an image such as node:24, not "${(0,core_text/* printable */.g$)(text)}": ${problem}.` };
}
function imageProblem(text) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        return 'leave out what stands before the registry';
    if (/\s/.test(text))
        return 'it has a space in it';
    const [rest = '', digest, ...more] = text.split('@');
    if (more.length > 0)
        return 'it has more than one @';
    if (digest !== undefined && !digestForm.test(digest))
        return 'a digest is sha256: and 64 hexadecimal digits';
    const slash = rest.lastIndexOf('/');
    const colon = rest.indexOf(':', slash);
    const tag = colon < 0 ? undefined : rest.slice(colon + 1);
    if (tag !== undefined && !tagForm.test(tag))
        return 'a tag has up to 128 letters, digits, dots, hyphens and underscores';
    return nameProblem(colon < 0 ? rest : rest.slice(0, colon));
}
function nameProblem(name) {
    if (name.length > longestName)
        return `its name has more than ${longestName} characters`;
    const [first = '', ...others] = name.split('/');
    const hasRegistry = others.length > 0 && (/[.:]/.test(first) || first === 'localhost');
    if (hasRegistry && !host.test(first))
        return `"${(0,core_text/* printable */.g$)(first, 60)}" is no registry`;
    const wrong = (hasRegistry ? others : [first, ...others]).find((one) => !component.test(one));
    if (wrong === undefined)
        return undefined;
    if (component.test(wrong.toLowerCase()))
        return 'it must be in lower case';
    return wrong === '' ? 'a part of its name is empty' : `"${(0,core_text/* printable */.g$)(wrong, 60)}" cannot be in its name`;
}
//# sourceMappingURL=image-name.js.map
// EXTERNAL MODULE: ./build/src/core/settings/like.js
var like = __webpack_require__(8700);
// EXTERNAL MODULE: ./build/src/core/settings/pairs.js
var pairs = __webpack_require__(4682);
// EXTERNAL MODULE: ./build/src/core/settings/readers.js + 1 modules
var readers = __webpack_require__(18);
// EXTERNAL MODULE: ./build/src/core/settings/repository.js
var repository = __webpack_require__(2255);
;// CONCATENATED MODULE: ./build/src/core/settings/kinds.js








const inOneLine = (words) => [words.join(', ')];
const asItIs = (value) => [String(value)];
const someText = { type: 'string', minLength: 1 };
const someSize = { anyOf: [{ type: 'integer', minimum: 1 }, someText] };
const someCpu = { anyOf: [{ type: 'number', minimum: 0.25 }, someText] };
/** A kind with a list of all its values. */
const choice = (...words) => ({
    read: (0,readers/* one */.xH)((0,readers/* oneOf */.yL)(...words)),
    show: asItIs,
    schema: { enum: words },
});
/** Every kind, once: an input of a new kind needs a row here and one in the table of inputs. */
const kinds = {
    script: {
        read: (0,readers/* one */.xH)(readers/* readScript */.Uq),
        show: (script) => script.replace(/\n+$/, '').split('\n'),
        schema: someText,
        verbatim: true,
    },
    text: { read: (0,readers/* one */.xH)((value) => ({ value })), show: asItIs, schema: someText },
    repository: {
        read: (0,readers/* one */.xH)(repository/* readRepository */.N),
        show: ({ url }) => [url],
        schema: { ...someText, not: { pattern: '^-|^[A-Za-z0-9+.-]*::' } },
    },
    branch: {
        read: (0,readers/* one */.xH)(readers/* readBranch */.pG),
        show: asItIs,
        schema: { ...someText, not: { pattern: '^[-/]|[/.]$|//|\\.\\.|@\\{|[\\s~^:?*\\[\\\\]' } },
    },
    sha: { read: (0,readers/* one */.xH)(readers/* readSha */.tU), show: asItIs },
    depth: { read: (0,readers/* one */.xH)((0,readers/* matching */.wC)(/^\d{1,9}$/, 'a whole number, 0 for all', Number)), show: asItIs },
    shell: {
        read: (0,readers/* one */.xH)(readers/* readShell */.lu),
        show: (words) => [(0,readers/* showShell */.Gx)(words)],
        schema: { anyOf: [{ enum: ['bash', 'sh', 'python'] }, { type: 'string', pattern: '^\\S+[ \\t].*\\{0\\}' }] },
    },
    folder: { read: (0,readers/* one */.xH)(readers/* readFolder */.j1), show: asItIs, schema: { ...someText, not: { pattern: '^\\.\\.(/|$)' } } },
    path: { read: (0,readers/* one */.xH)(readers/* readPath */.G7), show: asItIs },
    pairs: {
        read: pairs/* readPairs */.SX,
        readSecret: pairs/* readSecretPairs */.qf,
        show: (pairs) => Object.entries(pairs).map(([name, value]) => `${name}=${value}`),
        schema: {
            type: 'object',
            propertyNames: { pattern: '^[A-Za-z_][A-Za-z0-9_]*$' },
            additionalProperties: { type: ['string', 'number', 'boolean'] },
        },
        verbatim: true,
        mapping: true,
    },
    seconds: {
        read: (0,readers/* one */.xH)(amounts/* readSeconds */.UW),
        show: (seconds) => [(0,amounts/* showSeconds */.h6)(seconds)],
        schema: {
            anyOf: [
                { type: 'integer', minimum: 1, maximum: 2_592_000 },
                { type: 'string', pattern: amounts/* timeForm */.yT },
            ],
        },
        amount: true,
    },
    flag: { read: (0,readers/* one */.xH)(readers/* readFlag */.fG), show: asItIs, isSwitch: true },
    answer: { read: (0,readers/* one */.xH)(readers/* readFlag */.fG), show: asItIs },
    submodules: choice('false', 'true', 'recursive'),
    engine: choice('fargate', 'local'),
    image: { read: (0,readers/* one */.xH)(readImage), show: asItIs, schema: someText },
    cpu: { read: (0,readers/* one */.xH)(amounts/* readCpu */.jl), show: (units) => [(0,amounts/* showCpu */.c4)(units)], schema: someCpu, amount: true },
    memory: { read: (0,readers/* one */.xH)(amounts/* readMemory */.S1), show: (mib) => [(0,amounts/* showMemory */.rs)(mib)], schema: someSize, amount: true },
    storage: {
        read: (0,readers/* one */.xH)(amounts/* readEphemeralStorage */.jP),
        show: (gib) => [`${gib} GiB`],
        schema: {
            anyOf: [
                { type: 'integer', minimum: 20, maximum: 200 },
                { type: 'string', pattern: '^([2-9][0-9]|1[0-9]{2}|200) ?([gG]([iI]?[bB]|[iI])?)?$' },
            ],
        },
        amount: true,
    },
    architecture: {
        read: (0,readers/* one */.xH)(amounts/* readArchitecture */.Ov),
        show: asItIs,
        schema: { anyOf: amounts/* architectureNames */.cu.map((names) => ({ enum: names })) },
    },
    capacity: choice('spot-then-on-demand', 'spot', 'on-demand'),
    like: { read: (0,readers/* one */.xH)(like/* readLike */.Y), show: ({ text }) => [text] },
    entrypoint: choice('none', 'image'),
    times: { read: (0,readers/* one */.xH)((0,readers/* matching */.wC)(/^\d{1,4}$/, 'a whole number', Number)), show: asItIs },
    subnets: { read: (0,readers/* together */.bs)(readIds('subnet')), show: inOneLine },
    groups: { read: (0,readers/* together */.bs)(readIds('sg')), show: inOneLine },
    role: { read: (0,readers/* one */.xH)(readRoleArn), show: asItIs },
    taskRole: { read: (0,readers/* one */.xH)(readTaskRole), show: asItIs },
    secretArn: { read: (0,readers/* one */.xH)(readSecretArn), show: asItIs },
    valueArn: { read: (0,readers/* one */.xH)(readValueArn), show: asItIs },
    ageKey: { read: (0,readers/* one */.xH)(readAgeKey), show: asItIs },
    region: { read: (0,readers/* one */.xH)(readers/* readRegion */.XP), show: asItIs },
    exports: { read: (0,readers/* one */.xH)(settings_exports/* readExports */.I), show: inOneLine },
};
/** The table with its rows seen through their common type: each shows what it reads. */
const kindSpecs = kinds;
//# sourceMappingURL=kinds.js.map
;// CONCATENATED MODULE: ./build/src/core/settings/inputs.js




/** Every input, once. Types, flags, help, action.yml, the schema and (by test) every document follow from this table. */
const inputs = { ...runInputs, ...machineInputs, ...accessInputs };
/** The names in the table's order. */
const inputNames = Object.keys(inputs);
/** The table with its rows seen through their common type. */
const inputSpecs = inputs;
/** The help text of an input, for the readers of a front end or of the settings file. */
function helpOf(name, reader) {
    const { help, helpIn } = inputSpecs[name];
    const more = helpIn?.[reader];
    return more === undefined ? help : `${help} ${more}`;
}
/** The kind of an input. */
const kindOf = (name) => kindSpecs[inputSpecs[name].kind];
/** The names that a front end has, in the table's order. */
const inputNamesOf = (frontEnd) => inputNames.filter((name) => (inputSpecs[name].only ?? frontEnd) === frontEnd);
/** The names that .mycli.yaml may set, in the table's order. */
const fileKeys = inputNames.filter((name) => inputSpecs[name].file);
//# sourceMappingURL=inputs.js.map

/***/ }),

/***/ 8700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ readLike)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7422);

const forms = "service/NAME, service/CLUSTER/NAME, a task definition's family or family:revision, or the ARN of either";
const service = /^service\/(?:([\w-]{1,255})\/)?([\w-]{1,255})$/;
const definition = /^[\w-]{1,255}(:\d{1,9})?$/;
const arn = /^arn:aws[a-z-]*:ecs:([a-z0-9-]{1,30}):\d{12}:(.*)$/;
/**
 * Reads what a run is to be like. Names have the characters that ECS allows (CreateService, RegisterTaskDefinition in
 * the ECS API reference).
 */
function readLike(text) {
    const [, region, resource = text] = arn.exec(text) ?? [];
    const [isService, cluster, name = ''] = service.exec(resource) ?? [];
    if (isService)
        return { value: { kind: 'service', text, region, name, cluster } };
    const family = region === undefined ? resource : resource.replace(/^task-definition\//, '');
    if (definition.test(family) && (region === undefined || family !== resource))
        return { value: { kind: 'definition', text, region, name: region === undefined ? family : text } };
    return { problem: `must be ${forms}, not "${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)}".` };
}
//# sourceMappingURL=like.js.map

/***/ }),

/***/ 4682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SX: () => (/* binding */ readPairs),
/* harmony export */   ht: () => (/* binding */ pairTexts),
/* harmony export */   i0: () => (/* binding */ pairProblem),
/* harmony export */   qf: () => (/* binding */ readSecretPairs)
/* harmony export */ });
/* harmony import */ var _env_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8741);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7422);


const ours = /^(MYCLI_.*|GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY|WORKSPACE))$/;
const severalLines = 'A value of several lines stands between NAME<<EOF and EOF.';
const readOnlyInBash = /^(BASHOPTS|BASH_VERSINFO|EUID|PPID|SHELLOPTS|UID)$/;
/**
 * The pairs in a text of lines `NAME=value`, each as one text of that form, and of blocks `NAME<<DELIMITER` as
 * $GITHUB_ENV has them, for values of several lines. Blanks before a name and empty lines mean nothing; what stands in
 * a value is kept, to its last blank.
 */
function pairTexts(text) {
    const lines = text.split(/\r?\n/);
    const texts = [];
    for (let at = 0; at < lines.length; at += 1) {
        const line = (lines[at] ?? '').trimStart();
        if (line === '')
            continue;
        const block = /^[A-Za-z_][A-Za-z0-9_]*<<(.+)$/.exec(line);
        const end = block ? lines.findIndex((one, index) => index > at && one.trim() === block[1]?.trim()) : -1;
        // A block without an end stays as it is, and is refused as that.
        const [pair] = end < 0
            ? []
            : (0,_env_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readEnvFile */ .S)([line.trimEnd(), ...lines.slice(at + 1, end), block?.[1]?.trim()].join('\n')).assignments;
        texts.push(pair ? `${pair.name}=${pair.value}` : line);
        if (pair)
            at = end;
    }
    return texts;
}
/** Reads texts NAME=value. */
function readPairs(texts) {
    const pairs = new Map();
    const problems = [];
    for (const text of texts) {
        const equals = text.indexOf('=');
        const name = equals < 0 ? text : text.slice(0, equals);
        const value = equals < 0 ? undefined : text.slice(equals + 1);
        const problem = pairProblem({ name, value }, pairs, '=');
        if (problem === undefined)
            pairs.set(name, value ?? '');
        else
            problems.push(problem);
    }
    // Object.fromEntries defines, where an assignment to __proto__ would do something else.
    return problems.length > 0 ? { problem: problems.join(' ') } : { value: Object.fromEntries(pairs) };
}
/** As pairs, but what stands there is secret: of a line that is none not even its beginning is shown. */
function readSecretPairs(texts) {
    const wrong = texts.flatMap((text, index) => (/^[A-Za-z_][A-Za-z0-9_]*=/.test(text) ? [] : [index + 1]));
    if (wrong.length === 0)
        return readPairs(texts);
    const which = wrong.length === 1 ? `line ${wrong[0]} is` : `lines ${wrong.join(', ')} are`;
    return { problem: `${which} not NAME=value. ${severalLines}` };
}
/**
 * What is wrong with one environment variable, beside those that were read before.
 * @param sign what stands between name and value where it is written
 */
function pairProblem({ name, value }, before, sign) {
    const [, block] = /^([A-Za-z_][A-Za-z0-9_]*)<</.exec(name) ?? [];
    if (block)
        return `the delimiter that ends the value of ${block} does not come again.`;
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
        // What stands there may be a value, so no more of it is shown than could be a name.
        return `"${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(name, 40)}" is not a name that an environment variable can have. Write NAME${sign}value.`;
    }
    if (value === undefined)
        return `${name} has no value. Write ${name}${sign}value.`;
    // What follows would be lost, or be taken for further variables.
    if (/^-----BEGIN .*-----$/.test(value.trim()))
        return `the value of ${name} goes on in further lines. ${severalLines}`;
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
//# sourceMappingURL=pairs.js.map

/***/ }),

/***/ 18:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dp: () => (/* binding */ isRegion),
  wC: () => (/* binding */ matching),
  xH: () => (/* binding */ one),
  yL: () => (/* binding */ oneOf),
  pG: () => (/* binding */ readBranch),
  fG: () => (/* binding */ readFlag),
  j1: () => (/* binding */ readFolder),
  G7: () => (/* binding */ readPath),
  XP: () => (/* binding */ readRegion),
  Uq: () => (/* binding */ readScript),
  tU: () => (/* binding */ readSha),
  lu: () => (/* binding */ readShell),
  ux: () => (/* binding */ readWords),
  Gx: () => (/* binding */ showShell),
  bs: () => (/* binding */ together)
});

// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(7422);
;// CONCATENATED MODULE: ./build/src/core/settings/shell-words.js
// A quote with the backslashes before it, blanks, or what is neither.
const token = /(\\*)"|([ \t]+)|(?:\\+(?![\\"])|[^\\" \t])+/g;
/**
 * Splits a command line into its words as the runner does where `shell:` is one: by blanks and tabs outside of double
 * quotes; two double quotes within quotes are one, and backslashes escape only before a double quote (the rules of
 * .NET's `ProcessStartInfo.Arguments`).
 */
function splitWords(text) {
    const words = [];
    let word;
    let isQuoted = false;
    let endOfQuote = -1;
    for (const { 0: found, 1: backslashes, 2: blanks, index } of text.matchAll(token)) {
        if (blanks !== undefined && !isQuoted) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
        }
        else if (backslashes === undefined)
            word = (word ?? '') + found;
        else {
            word = (word ?? '') + '\\'.repeat(backslashes.length / 2);
            if (backslashes.length % 2 === 1)
                word += '"';
            else {
                // The second of two within quotes: the first had seemed to end them.
                if (!isQuoted && backslashes === '' && index === endOfQuote)
                    word += '"';
                endOfQuote = index + found.length;
                isQuoted = !isQuoted;
            }
        }
    }
    return word === undefined ? words : [...words, word];
}
/** A command line that splitWords takes apart into just these words. */
const joinWords = (words) => words.map(quoted).join(' ');
// Backslashes count only before a quote, so those in front of one, and those at the end of what is quoted, are doubled.
function quoted(word) {
    if (word !== '' && !/[\s"]/.test(word))
        return word;
    return `"${word.replace(/(\\*)"/g, '$1$1\\"').replace(/\\+$/, '$&$&')}"`;
}
//# sourceMappingURL=shell-words.js.map
;// CONCATENATED MODULE: ./build/src/core/settings/readers.js


/** A reader of a value that can be given only once. */
function one(read) {
    return (texts) => texts.length === 1 ? read(texts[0] ?? '') : { problem: `is given ${texts.length} times. Give it once.` };
}
/** Reads a list that may be given in parts, as with an option that stands there again. */
function together(read) {
    return (texts) => {
        const all = new Set();
        for (const reading of texts.map(read)) {
            if ('problem' in reading)
                return reading;
            for (const one of reading.value)
                all.add(one);
        }
        return { value: [...all] };
    };
}
/** Reads one of a few words. */
function oneOf(...words) {
    const listed = `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
    return (text) => {
        const word = words.find((known) => known === text);
        return word === undefined ? expected(listed, text) : { value: word };
    };
}
/** Reads a text of a certain form. */
function matching(form, what, convert) {
    return (text) => (form.test(text) ? { value: convert(text) } : expected(what, text));
}
/** Reads a command or a key, to the letter. */
function readScript(text) {
    return text.includes('\0') ? { problem: 'has a NUL character in it.' } : { value: text };
}
/** Reads the path of a folder inside the checkout, or an absolute one, which only a run without a checkout may have. */
function readFolder(text) {
    return isInside(text.replace(/^\/+/, ''))
        ? { value: text }
        : expected('a path inside the repository, relative to its root', text);
}
/** Whether a relative path names something inside of where it begins; `a/../b` does, though it is of no use. */
function isInside(path) {
    if (path.startsWith('/') || /\p{Cc}/u.test(path))
        return false;
    let depth = 0;
    for (const part of path.split('/')) {
        if (part === '..')
            depth -= 1;
        else if (part !== '' && part !== '.')
            depth += 1;
        if (depth < 0)
            return false;
    }
    return true;
}
/** Reads words with commas or white space between. */
function readWords(text) {
    return { value: text.split(/[\s,]/).filter((word) => word !== '') };
}
function expected(what, text) {
    return { problem: `must be ${what}, not "${(0,core_text/* printable */.g$)(text)}".` };
}
/**
 * Reads the name of a branch or tag, or any ref by its full name (`refs/heads/x`, `refs/pull/12/merge`), by the rules of
 * git-check-ref-format(1); nothing may look like an option.
 */
function readBranch(name) {
    if (/^[0-9a-f]{40}([0-9a-f]{24})?$/i.test(name))
        return { problem: `"${name}" is the id of a commit. Give it as sha.` };
    if (/^\d+\/(merge|head)$/.test(name)) {
        return { problem: `"${name}" is short for a ref of a pull request. Write refs/pull/${name}.` };
    }
    const bad = /^(refs\/\w+\/)?-|^\/|[/.]$|\/\/|\.\.|@\{|^@$|[\p{Cc} ~^:?*[\\]/u.test(name) ||
        name.split('/').some((part) => part.startsWith('.') || part.endsWith('.lock'));
    return bad ? { problem: `"${(0,core_text/* printable */.g$)(name)}" cannot be a branch, a tag or a ref of git.` } : { value: name };
}
/** Reads the full id of a commit. */
function readSha(text) {
    return /^([0-9a-f]{40}|[0-9a-f]{64})$/i.test(text)
        ? { value: text.toLowerCase() }
        : {
            problem: `must be a full commit id of 40 hexadecimal digits, not "${(0,core_text/* printable */.g$)(text)}". git rev-parse prints it.`,
        };
}
/** Reads the path of a file inside the repository, wherever that is: the same file must be found through an API. */
function readPath(text) {
    return isInside(text) && !text.split('/').includes('..')
        ? { value: text }
        : expected('a path inside the repository', text);
}
const shells = {
    bash: ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '{0}'],
    sh: ['sh', '-e', '{0}'],
    python: ['python', '{0}'],
};
/** Reads a shell as `shell:` of a run step has it: a name, or a command line with `{0}` in it, anywhere, for the script. */
function readShell(text) {
    const known = Object.hasOwn(shells, text) ? shells[text] : undefined;
    if (known)
        return { value: known };
    const [program = '', ...rest] = splitWords(text);
    if (/[^\P{Cc}\t]/u.test(text) || program.includes('{0}') || !rest.some((word) => word.includes('{0}'))) {
        return expected('bash, sh, python, or a command line such as "perl {0}"', text);
    }
    // The runner puts the script in with string.Format, in which a brace is doubled.
    return { value: [program, ...rest.map((word) => word.replace(/\{\{|\}\}/g, (braces) => braces.charAt(0)))] };
}
/** A shell as it is read: braces of its own are doubled again. */
function showShell([program = '', ...rest]) {
    const doubled = rest.map((word) => word
        .split('{0}')
        .map((part) => part.replace(/[{}]/g, '$&$&'))
        .join('{0}'));
    return joinWords([program, ...doubled]);
}
/** Reads true or false as YAML 1.2's core schema and the runner's own getBooleanInput do. */
function readFlag(text) {
    if (/^(true|True|TRUE)$/.test(text))
        return { value: true };
    if (/^(false|False|FALSE)$/.test(text))
        return { value: false };
    return expected('true or false', text);
}
/** Reads the name of a region. */
function readRegion(text) {
    return isRegion(text) ? { value: text } : expected('a region such as eu-west-1', text);
}
/** Whether a text has the form of a region's name, such as eu-west-1 or us-gov-east-1. */
const isRegion = (text) => /^[a-z]{2,8}(-[a-z]{2,12}){1,2}-\d{1,2}$/.test(text);
//# sourceMappingURL=readers.js.map

/***/ }),

/***/ 2255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readRepository)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7422);

/** Servers take no longer URL, and no system a longer path. */
const longestAddress = 4_096;
const forms = 'owner/name, an https or ssh URL, or git@host:path';
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
    if (text.length > longestAddress)
        return { problem: `has more than ${longestAddress} characters.` };
    if (text.startsWith('-'))
        return { problem: `"${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)}" would be read as an option by git. Give ${forms}.` };
    if (/^[A-Za-z0-9+.-]*::/.test(text)) {
        return { problem: `"${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)}" names a transport helper, which could run anything. Give ${forms}.` };
    }
    if (/[\p{Cc}]/u.test(text))
        return { problem: 'has a control character in it.' };
    if (/^(\.{0,2}\/|\.{1,2}$|file:\/\/\/)/.test(text))
        return { value: { kind: 'path', url: text } };
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        return readUrl(text);
    // `user:password@host:path`, which git would take for a path on a host called `user`.
    if (/^[^@]*:.*@/.test(text))
        return withCredentials(text);
    const short = ownerAndName.exec(text);
    if (short && !/^\.+$/.test(short[2] ?? ''))
        return { value: { kind: 'remote', url: `https://github.com/${text}`, name: text } };
    if (scpLike.test(text))
        return { value: { kind: 'remote', url: text } };
    return { problem: `"${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)}" is not a repository. ${meant(text)}` };
}
// As the address bar and the clone button have it, or as the folder is called.
function meant(text) {
    if (/^[a-z0-9-]+(\.[a-z0-9-]+)+\/[^\s?#]+$/i.test(text))
        return `Give https://${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)}.`;
    return `Give ${forms}; with the local engine also a path that begins with ./ or /.`;
}
function readUrl(text) {
    const match = remoteUrl.exec(text);
    if (!match)
        return { problem: `"${withoutPassword(text)}" is not a URL that a task can fetch from. Give ${forms}.` };
    const [, scheme, login] = match;
    if (login !== undefined && (scheme !== 'ssh' || !new RegExp(`^${user}$`).test(login))) {
        return withCredentials(text);
    }
    return { value: { kind: 'remote', url: text } };
}
function withCredentials(text) {
    return { problem: `"${withoutPassword(text)}" has credentials in it, which would end up in logs. Leave them out.` };
}
// A password must not be shown in the very message that refuses it, with any characters in it.
function withoutPassword(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text.replace(/^([A-Za-z0-9+.-]+:\/\/)?.*@/, '$1…@'));
}
//# sourceMappingURL=repository.js.map

/***/ }),

/***/ 2967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   Hn: () => (/* binding */ fillSettings),
/* harmony export */   LA: () => (/* binding */ readSetting),
/* harmony export */   Mo: () => (/* binding */ resolveSettings),
/* harmony export */   Wv: () => (/* binding */ peekSetting),
/* harmony export */   bC: () => (/* binding */ spellNames),
/* harmony export */   dw: () => (/* binding */ spellAdvice),
/* harmony export */   jk: () => (/* binding */ spellAsSet),
/* harmony export */   lO: () => (/* binding */ spell),
/* harmony export */   lq: () => (/* binding */ isFilled),
/* harmony export */   vM: () => (/* binding */ isSet)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5849);


/**
 * Merges the sources, the first of highest precedence, into typed inputs with their defaults. `env` merges name by
 * name, everything else is replaced whole. An empty text counts as not given, as it does in a workflow.
 * @throws InputError with every problem of every source
 */
function resolveSettings(sources, frontEnd) {
    const problems = sources.flatMap((source) => source.problems ?? []);
    const parsed = {};
    const origins = {};
    const spellings = {};
    for (const name of (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNamesOf */ .uy)(frontEnd)) {
        const readings = sources.flatMap((source) => readFrom(source, name, problems));
        const chosen = readings[0] ?? defaultOf(name, frontEnd);
        if (!chosen)
            continue;
        const merged = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(name).mapping ? readings : [chosen];
        parsed[name] = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(name).mapping ? mergePairs(merged.map(({ value }) => value)) : chosen.value;
        origins[name] = merged.map(({ origin }) => origin).join(' and ');
        spellings[name] = merged.map(({ spelling }) => spelling).join(' and ');
    }
    if (!sources.some(({ given }) => mentions(given.command))) {
        const example = frontEnd === 'action' ? 'command: make test' : 'mycli exec "make test"';
        problems.push({ message: `No command given. Example: ${example}` });
    }
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(problems);
    return { frontEnd, inputs: parsed, origins, spellings };
}
/**
 * Settings with values for inputs that were not set; a default gives way, and what a person or a file said does not.
 * @param origin where the values come from, for people
 */
function fillSettings(settings, values, origin) {
    const free = Object.entries(values).filter(([name, value]) => value !== undefined && !isSet(settings, name));
    const named = (text) => Object.fromEntries(free.map(([name]) => [name, text(name)]));
    return {
        ...settings,
        filledFrom: origin,
        inputs: { ...settings.inputs, ...Object.fromEntries(free) },
        origins: { ...settings.origins, ...named(() => origin) },
        spellings: { ...settings.spellings, ...named((name) => `${name} (${origin})`) },
    };
}
/** Whether an input was set, and is not what it is by default. */
const isSet = ({ origins }, name) => (origins[name] ?? 'default') !== 'default';
/** What is wrong with one source by itself; what it leaves out may come from another. */
function problemsOf(source, frontEnd) {
    const problems = [...(source.problems ?? [])];
    for (const name of (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNamesOf */ .uy)(frontEnd))
        readFrom(source, name, problems);
    return problems;
}
/** How a front end writes an input's name. */
function spell(name, frontEnd) {
    return frontEnd === 'action' || name === 'command' ? name : `--${name}`;
}
/** A setting as it was written, for a message about it. */
function spellAsSet({ frontEnd, spellings }, name) {
    return spellings[name] ?? spell(name, frontEnd);
}
// Of the names that advice has for settings, those that are no words of every day, and what stands before them.
const hyphenated = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNamesOf */ .uy)('cli').filter((name) => name.includes('-'));
const named = new RegExp(`(?:\\b(cluster|stack|subnets|timeout) and )?(?<![-\\w/])(${hyphenated.join('|')})(?![-\\w])`, 'g');
/** Advice as a front end spells settings: `Check --cluster and --region`. */
function spellNames(advice, frontEnd, spellings = {}) {
    if (frontEnd === 'action')
        return advice;
    const spelled = (name) => spellings[name] ?? (name === 'aws-region' ? '--region' : spell(name, 'cli'));
    return advice.replace(named, (_, before, name) => before === undefined ? spelled(name) : `${spelled(before)} and ${spelled(name)}`);
}
/** Advice that names settings, with each as it was written: `Increase --timeout`, `Increase timeout (.mycli.yaml:3)`. */
function spellAdvice(settings, advice) {
    const raised = [];
    // What is put in is spelled already.
    const rest = advice.replace(/\bRaise (timeout|start-timeout|memory)\b/g, (_, name) => {
        raised.push(`Increase ${settings.spellings[name] ?? spell(name, settings.frontEnd)}`);
        return '\0';
    });
    return spellNames(rest, settings.frontEnd, settings.spellings).replaceAll('\0', () => raised.shift() ?? '');
}
const sourceNames = ['input', 'flag', 'default'];
/**
 * One setting ahead of the others, where it says what else to read. Undefined where it has no value or a wrong one,
 * which is for resolveSettings to say, with the problems of all.
 */
function peekSetting(name, sources, frontEnd) {
    const problems = [];
    const [first] = sources.flatMap((source) => readFrom(source, name, problems));
    if (problems.length > 0)
        return undefined;
    return (first ?? defaultOf(name, frontEnd));
}
/** Whether a text says anything: an empty one counts as not given, as it does in a workflow. */
const isFilled = (text) => text.trim() !== '';
function mentions(given) {
    return given !== undefined && (given.texts.length === 0 || given.texts.some(isFilled));
}
function readFrom({ name: origin, given }, name, problems) {
    const setting = given[name];
    const texts = (setting?.texts ?? []).filter(isFilled);
    if (!setting || texts.length === 0)
        return [];
    const reading = readSetting(name, texts);
    if ('value' in reading)
        return [{ value: reading.value, origin, spelling: spellingOf(origin, name, setting) }];
    problems.push({ where: setting.where, message: reading.problem });
    return [];
}
// A file spells a setting as it is, and is named with the line.
function spellingOf(origin, name, { where }) {
    return sourceNames.includes(origin) ? where : `${name} (${where.replace(/(:\d+):\d+$/, '$1')})`;
}
/** Reads a setting. A command and its environment are taken to the letter; around anything else white space means nothing. */
function readSetting(name, texts) {
    const { read, readSecret = read, verbatim } = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(name);
    return (_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputSpecs */ .Tx[name].secret ? readSecret : read)(verbatim ? texts : texts.map((text) => text.trim()));
}
function defaultOf(name, frontEnd) {
    const { default: usual, actionDefault } = _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputSpecs */ .Tx[name];
    // A default that names a context is filled in by the runner, which then gives it as an input.
    const own = frontEnd === 'action' && actionDefault !== undefined && !actionDefault.includes('${{') ? actionDefault : usual;
    if (own === undefined)
        return undefined;
    const reading = readSetting(name, [own]);
    if ('problem' in reading)
        throw new Error(`The default of ${name} ${reading.problem}`);
    return { value: reading.value, origin: 'default', spelling: spell(name, frontEnd) };
}
// The first has precedence, so it is laid over the others.
function mergePairs(all) {
    const merged = new Map();
    for (const pairs of all.toReversed())
        for (const [name, value] of Object.entries(pairs))
            merged.set(name, value);
    return Object.fromEntries(merged);
}
//# sourceMappingURL=resolve.js.map

/***/ }),

/***/ 1293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ userAt),
/* harmony export */   a1: () => (/* binding */ storedVariable),
/* harmony export */   dm: () => (/* binding */ storedKinds),
/* harmony export */   gq: () => (/* binding */ gitHosts),
/* harmony export */   gu: () => (/* binding */ hostAt)
/* harmony export */ });
/**
 * Every such host, under the name that its credential has everywhere: as a key of the stack's `gitCredentials`, as the
 * kind of a stored credential in the envelope, and in the name of a variable of the checkout. A name is the first label
 * of its host, whose keys docker/known_hosts pins.
 */
const gitHosts = {
    github: { origin: 'https://github.com', user: 'x-access-token' },
    gitlab: { origin: 'https://gitlab.com', user: 'oauth2' },
};
const hostNames = Object.keys(gitHosts);
/** All of them. */
const storedKinds = [...hostNames, 'ssh'];
/** The variable in which the checkout is given one. */
const storedVariable = (kind) => `MYCLI_GIT_${kind.toUpperCase()}`;
/** The host at an origin, by its name. */
const hostAt = (origin) => hostNames.find((name) => gitHosts[name].origin === origin);
/** The user name for a token at an origin; a server called like a host, such as gitlab.example.org, is taken for one. */
function userAt(origin) {
    const labels = origin.replace(/^https?:\/\//, '').split('.');
    const like = hostNames.find((name) => labels.slice(0, -1).includes(name));
    return gitHosts[like ?? 'github'].user;
}
//# sourceMappingURL=git-hosts.js.map

/***/ }),

/***/ 6402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ gitHubName)
/* harmony export */ });
/** owner/name of a repository on github.com, by the address of a remote; undefined for any other. */
const gitHubName = (remote) => /^(?:https:\/\/(?:[^/@]*@)?|ssh:\/\/git@|git@)github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(remote)?.[1];
//# sourceMappingURL=github-name.js.map

/***/ }),

/***/ 9653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ againAfter),
/* harmony export */   CS: () => (/* binding */ noRetries),
/* harmony export */   St: () => (/* binding */ attemptFrom),
/* harmony export */   hF: () => (/* binding */ newAttempts),
/* harmony export */   nj: () => (/* binding */ nextAttempt)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9509);

/** For an engine that has one kind of capacity, which is never taken away. */
const noRetries = { capacity: 'on-demand', onInterruption: 0 };
/** The first pause before a start that may be luckier, and the longest. */
const firstPauseMs = 2_000;
const longestPauseMs = 60_000;
/** Where many jobs ask a registry at once, so that they ask it one after the other. */
const crowdedMs = { least: 10_000, spread: 50_000 };
/** Before the first start. */
function newAttempts(nowMs, startTimeoutSeconds, capacity) {
    return {
        number: 1,
        onDemand: capacity === 'on-demand',
        startedAtMs: nowMs,
        beginByMs: nowMs + startTimeoutSeconds * 1_000,
        interruptions: 0,
    };
}
/** The attempt that is due: it gets what is left of the time, and at least a second. */
function attemptFrom({ number, onDemand, beginByMs }, nowMs, nonce) {
    return { number, nonce, onDemand, startTimeoutSeconds: Math.max(1, Math.floor((beginByMs - nowMs) / 1_000)) };
}
const never = { again: 'never', begun: true, why: '' };
/** Whether starting again may help after an ending, and what for. */
function againAfter(ending) {
    if (ending.kind !== 'vanished' && ending.kind !== 'signalled')
        return never;
    const { notice, begun } = ending;
    if (!notice)
        return never;
    // A machine that was taken away says nothing against the command.
    const again = notice.kind === 'interrupted' ? 'capacity' : begun ? 'never' : notice.again;
    return { again, begun, why: notice.meaning };
}
/**
 * Whether to start again, how soon, and on which capacity. What has begun is run again only as often as was allowed:
 * half a `terraform apply` is not ours to repeat.
 * @param now.chance between 0 and 1
 */
function nextAttempt(before, { again, begun, why }, { retries, nowMs, chance }) {
    if (again === 'never')
        return { again: false };
    if (begun && before.interruptions >= retries.onInterruption)
        return { again: false };
    const fallsBack = again === 'capacity' && retries.capacity === 'spot-then-on-demand' && !before.onDemand;
    const pause = Math.min(longestPauseMs, firstPauseMs * 2 ** Math.min(before.number - 1, 10));
    const waitMs = again === 'crowded' ? crowdedMs.least + crowdedMs.spread * chance : pause * (0.5 + chance / 2);
    const afterMs = fallsBack || begun ? 0 : Math.round(waitMs);
    // A command that had begun was in time: the next one gets as long as the first.
    const beginByMs = begun ? nowMs + (before.beginByMs - before.startedAtMs) : before.beginByMs;
    if (nowMs + afterMs >= beginByMs)
        return { again: false };
    const soon = `Starting again${afterMs > 0 ? ` in ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .describeSeconds */ .b)(afterMs / 1_000)}` : ''}.`;
    return {
        again: true,
        afterMs,
        because: `${why} ${fallsBack ? 'Starting on-demand instead, at about three times the price.' : soon}`,
        fallsBack,
        attempts: {
            number: before.number + 1,
            onDemand: before.onDemand || fallsBack,
            startedAtMs: begun ? nowMs : before.startedAtMs,
            beginByMs,
            interruptions: before.interruptions + (begun ? 1 : 0),
        },
    };
}
//# sourceMappingURL=attempts.js.map

/***/ }),

/***/ 3151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ checkEnvelopeSize),
/* harmony export */   q: () => (/* binding */ envelopeText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7422);


/**
 * Everything a task is told, as text for `docker/checkout.sh` and `docker/run.sh`. One `key value` a line, so that a
 * POSIX shell reads it with `read`; in a value backslash, line feed and carriage return are escaped, so that
 * `printf %b` gives it back. `shell`, `env` and `secret-env` repeat. The last line is `end`: without it the text was
 * cut off.
 */
function envelopeText(plan, { nonce }, { grace, startBy, expires }) {
    const lines = [
        'mycli 1',
        `id ${plan.executionId}`,
        ...(expires === undefined ? [] : [`expires ${Math.floor(expires)}`]),
        `nonce ${nonce}`,
        ...fetchLines(plan),
        ...credentialLines(plan.credentials),
        `start-by ${Math.floor(startBy)}`,
        `timeout ${plan.timeoutSeconds}`,
        `grace ${grace.timeout}`,
        `stop-grace ${grace.stop}`,
        ...optional('directory', plan.workingDirectory),
        ...(plan.shell ?? []).map((word) => `shell ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeValue */ .PI)(word)}`),
        ...variableLines('env', plan.env),
        ...variableLines('secret-env', plan.secretEnv ?? {}),
        `script ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeValue */ .PI)(plan.script)}`,
        'end',
    ];
    return `${lines.join('\n')}\n`;
}
function fetchLines({ source, fetch }) {
    if (source === undefined)
        return ['checkout false'];
    return [
        `repo ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeValue */ .PI)(source.repo)}`,
        ...optional('sha', source.sha),
        ...optional('branch', source.branch),
        ...optional('ref', source.ref),
        ...optional('origin', source.origin),
        `fetch-depth ${fetch.depth}`,
        `submodules ${fetch.submodules}`,
        `lfs ${fetch.lfs}`,
    ];
}
function credentialLines({ token, ssh, stored, knownHosts, persist }) {
    const account = stored !== undefined && stored.kind !== 'ssh' ? stored : token;
    return [
        ...optional('credential-url', account?.url),
        ...optional('credential-user', account?.user),
        ...optional('stored-credential', stored?.kind),
        ...optional('credential-token', token?.token),
        ...optional('credential-when', token?.inReserve && 'refused'),
        ...optional('ssh-key', ssh?.key),
        ...optional('known-hosts', knownHosts),
        `persist ${persist}`,
    ];
}
const variableLines = (key, variables) => Object.entries(variables).map(([name, value]) => `${key} ${name}=${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeValue */ .PI)(value)}`);
const optional = (key, value) => value === undefined ? [] : [`${key} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeValue */ .PI)(value)}`];
/**
 * Refuses what the engine cannot carry, before anything starts.
 * @param bytes what the envelope takes in the engine's own form
 * @throws UserError with the figures and what to do
 */
function checkEnvelopeSize(bytes, limitBytes, engine) {
    if (bytes <= limitBytes)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The command and its environment take ${bytes} bytes; the ${engine} engine carries ${limitBytes} at most.`, { hint: 'Put the script into the repository and run it from there: git carries any size.' });
}
//# sourceMappingURL=envelope.js.map

/***/ }),

/***/ 8153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ju: () => (/* binding */ commandLineVariables),
/* harmony export */   Rm: () => (/* binding */ sourceVariables),
/* harmony export */   s9: () => (/* binding */ actionVariables)
/* harmony export */ });
/* unused harmony export runVariables */
/* harmony import */ var _github_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);

/** What a `run:` step has of the workflow's run; nothing in it is secret, and the job's token is not among it. */
const runVariables = [
    'CI',
    'GITHUB_ACTIONS',
    'GITHUB_WORKFLOW',
    'GITHUB_WORKFLOW_REF',
    'GITHUB_WORKFLOW_SHA',
    'GITHUB_RUN_ID',
    'GITHUB_RUN_NUMBER',
    'GITHUB_RUN_ATTEMPT',
    'GITHUB_JOB',
    'GITHUB_EVENT_NAME',
    'GITHUB_ACTOR',
    'GITHUB_ACTOR_ID',
    'GITHUB_TRIGGERING_ACTOR',
    'GITHUB_SERVER_URL',
    'GITHUB_API_URL',
    'GITHUB_GRAPHQL_URL',
];
/** What it has of the repository. */
const repositoryVariables = [
    'GITHUB_REPOSITORY',
    'GITHUB_REPOSITORY_ID',
    'GITHUB_REPOSITORY_OWNER',
    'GITHUB_REPOSITORY_OWNER_ID',
];
/** What it has of the commit; the wrapper sets GITHUB_SHA, to the commit that the checkout has verified. */
const refVariables = [
    'GITHUB_REF',
    'GITHUB_REF_NAME',
    'GITHUB_REF_TYPE',
    'GITHUB_REF_PROTECTED',
    'GITHUB_HEAD_REF',
    'GITHUB_BASE_REF',
];
/** Variables that describe what runs, and that no task inherits: another repository or commit may run than the event's. */
const sourceVariables = ['GITHUB_SHA', ...repositoryVariables, ...refVariables];
/**
 * The variables of a `run:` step, for a command of the Action. Where it runs at another repository or commit than the
 * event's, they say that one's, as far as it is known, and nothing of the event's.
 * @param runner the environment of the step
 * @param source undefined where nothing is fetched
 */
function actionVariables(runner, context, source) {
    // Nothing else runs than what the event is about.
    if (source === undefined)
        return taken(runner, [...runVariables, ...sourceVariables]);
    const isOwn = (0,_github_context_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnRepository */ .nc)(source.repo, context);
    const isEvents = isOwn && source.branch === undefined && source.sha === context.sha;
    return {
        ...taken(runner, runVariables),
        ...(isOwn ? taken(runner, repositoryVariables) : ofRepository((0,_github_context_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOnServer */ .uK)(source.repo, context.serverUrl))),
        ...(isEvents ? taken(runner, refVariables) : ofRef(source.branch)),
    };
}
/**
 * The variables of a `run:` step that are known on a command line.
 * @param branch that is checked out, where its commit runs
 */
function commandLineVariables({ repo, origin, branch }, checkedOut) {
    const name = (0,_github_context_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOnServer */ .uK)(origin ?? repo, 'https://github.com');
    return {
        ...(name === undefined ? {} : github),
        ...ofRepository(name),
        ...ofRef(branch ?? (checkedOut === undefined ? undefined : `refs/heads/${checkedOut}`)),
    };
}
const github = {
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
};
const taken = (from, names) => Object.fromEntries(names.flatMap((name) => {
    const value = from[name];
    return value === undefined ? [] : [[name, value]];
}));
const ofRepository = (name) => name === undefined ? {} : { GITHUB_REPOSITORY: name, GITHUB_REPOSITORY_OWNER: name.replace(/\/.*/, '') };
// A bare name may be that of a branch or of a tag: which of them it is, only the server knows.
function ofRef(ref) {
    if (ref === undefined)
        return {};
    const [, kind, name] = /^refs\/(heads|tags|pull)\/(.+)$/.exec(ref) ?? [];
    if (name === undefined)
        return ref.startsWith('refs/') ? { GITHUB_REF: ref } : { GITHUB_REF_NAME: ref };
    return { GITHUB_REF: ref, GITHUB_REF_NAME: name, GITHUB_REF_TYPE: kind === 'tags' ? 'tag' : 'branch' };
}
//# sourceMappingURL=step-variables.js.map

/***/ }),

/***/ 8389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H7: () => (/* binding */ checkoutSections),
/* harmony export */   Iu: () => (/* binding */ sectionOfEnding),
/* harmony export */   ez: () => (/* binding */ endingSections)
/* harmony export */ });
/** The sections of docs/troubleshooting.md about the checkout, by the class in which it fails; undefined for none. */
const checkoutSections = {
    envelope: 'The envelope cannot be opened',
    credential: 'A credential that should be stored is not there',
    repo: 'There is no git repository at that address',
    sha: 'The repository has no such commit',
    branch: 'The repository has no such branch or tag',
    contradiction: 'The commit is not on the branch',
    moved: 'The branch has moved on',
    unreachable: 'The git host does not answer, or is not known',
    'host-key': 'The git host has another key than the known one',
    refused: 'Access to the repository was refused',
    limited: 'The git host limits what is fetched',
    permission: 'The token may not read the repository',
    ownership: 'git refuses the repository: it belongs to another user',
    git: 'git could not fetch',
    lfs: 'git-lfs is not installed',
    disk: 'There is no room on the disk',
    directory: 'The working directory is not a folder of the repository',
    deadline: 'The command had not begun after the start timeout',
    silent: 'The checkout did not get to its work',
    stopped: 'The task was told to stop from outside',
    other: 'The checkout failed for a reason that this version does not know',
    unknown: 'The checkout failed for a reason that this version does not know',
};
/** Those about what the command's end, or that of the run, amounts to. */
const endingSections = {
    exited: 'The command exited with a code of its own',
    unexecutable: 'The command exited with code 126',
    missing: 'The command exited with code 127',
    killed: 'The command exited with code 137',
    signal: 'The command was ended by a signal',
    'out-of-memory': 'The command ran out of memory and was killed',
    'timed-out': 'The command was stopped: it ran longer than the timeout',
    'start-timed-out': checkoutSections.deadline,
    'refused-stop': 'Stopping the task was refused',
    cancelled: 'The run was cancelled',
    'unknown-task': 'The run was cancelled, and whether its task stopped is not known',
    signalled: checkoutSections.stopped,
    vanished: 'The task stopped without an exit code',
    'cut-off': 'The end of the log did not arrive',
    'lost-sight': 'The task was lost sight of',
};
/**
 * The section about an ending; undefined where there is nothing to look up, and where the notice of a stop says more,
 * which is looked up by its message.
 */
function sectionOfEnding(ending) {
    switch (ending.kind) {
        case 'exited':
            return sectionOfExit(ending.code);
        case 'checkout-failed':
            return checkoutSections[ending.failure];
        case 'timed-out':
        case 'start-timed-out':
            return endingSections[ending.doubt ?? ending.kind];
        case 'cancelled':
            return sectionOfCancelled(ending.doubt);
        case 'signalled':
            return noticeOf(ending) ? undefined : endingSections.signalled;
        case 'vanished':
            return noticeOf(ending) ? undefined : endingSections[ending.exitCode === undefined ? 'vanished' : 'cut-off'];
        case 'out-of-memory':
        case 'lost-sight':
            return endingSections[ending.kind];
    }
}
const noticeOf = ({ notice }) => notice !== undefined && notice.kind !== 'exited';
function sectionOfExit(code) {
    if (code === 0)
        return undefined;
    if (code === 126)
        return endingSections.unexecutable;
    if (code === 127)
        return endingSections.missing;
    if (code === 137)
        return endingSections.killed;
    return code > 128 && code < 160 ? endingSections.signal : endingSections.exited;
}
function sectionOfCancelled(doubt) {
    switch (doubt) {
        case undefined:
        case 'no-task':
            return endingSections.cancelled;
        case 'unknown-task':
        case 'unacknowledged-stop':
            return endingSections['unknown-task'];
        case 'refused-stop':
            return endingSections['refused-stop'];
    }
}
//# sourceMappingURL=troubleshooting.js.map

/***/ }),

/***/ 7660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ exitCodes),
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./build/src/core/duration.js
var duration = __webpack_require__(9509);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(7422);
;// CONCATENATED MODULE: ./build/src/core/task/checkout-advice.js
/** What to do about a checkout that failed; undefined where its own text says all that is known. */
const checkoutAdvice = {
    envelope: undefined,
    credential: 'Store that credential in the stack, or give one by input.',
    repo: 'Check the name of the repository, and that what is asked for may read it.',
    sha: 'Check the commit id; it must have been pushed to that repository.',
    branch: 'Check the name; it must have been pushed to that repository.',
    contradiction: 'Give the commit alone, or a branch that holds it.',
    moved: 'Something has been pushed meanwhile: run the workflow again for the new commit.',
    unreachable: 'Check the host name, and that the network this runs in reaches it.',
    'host-key': 'If that is right, name its key in ssh-known-hosts; if not, another machine answers for that host.',
    refused: 'Check that the repository may be read with these credentials.',
    limited: 'Run it again later. With a stack, or public-key and key-secret, the job can hand its own token to the checkout, which is limited less.',
    permission: 'Add "contents: read" to the permissions of the job, or give a token that may read it.',
    ownership: "Run as the owner of the repository, or add it to git's safe.directory.",
    git: undefined,
    lfs: 'Install git-lfs, or set lfs to false.',
    disk: 'Make room, or ask for more storage.',
    directory: 'Check working-directory: it is relative to the root of the checkout.',
    deadline: 'Raise start-timeout if the repository needs longer.',
    silent: 'On Fargate, check that checkout-image is an image of this action, of the same major version; the ECS console shows how the container checkout ended. On this machine, check that there is room on the disk, and that bash and git start.',
    stopped: undefined,
    other: undefined,
    unknown: undefined,
};
//# sourceMappingURL=checkout-advice.js.map
// EXTERNAL MODULE: ./build/src/core/task/troubleshooting.js
var troubleshooting = __webpack_require__(8389);
;// CONCATENATED MODULE: ./build/src/core/task/verdict.js




/** Exit codes with a meaning of their own: those of timeout(1), `docker run` and a shell after Ctrl-C. */
const exitCodes = { timedOut: 124, noCommandRan: 125, cancelled: 130, killed: 137 };
/** The verdict on an ending. */
function judge(ending) {
    const section = (0,troubleshooting/* sectionOfEnding */.Iu)(ending);
    return { ...verdictOn(ending), ...(section === undefined ? {} : { section }) };
}
function verdictOn(ending) {
    switch (ending.kind) {
        case 'exited':
            return judgeExit(ending.code, ending.seconds);
        case 'out-of-memory':
            return {
                exitCode: exitCodes.killed,
                status: 'failure',
                summary: 'The command ran out of memory and was killed.',
                hint: 'Raise memory if it needs more.',
            };
        case 'timed-out':
            return judgeTimeout(ending);
        case 'start-timed-out':
            return judgeStartTimeout(ending);
        case 'cancelled':
            return judgeCancelled(ending.doubt);
        case 'signalled':
            return judgeSignalled(ending.reason, ending.notice);
        case 'checkout-failed':
            return judgeCheckout(ending);
        case 'vanished':
            return judgeVanished(ending);
        case 'lost-sight':
            return {
                exitCode: exitCodes.noCommandRan,
                status: 'error',
                summary: 'The task was lost sight of: its credentials have been refused for five minutes.',
                hint: 'It may be running still, and ends at its own timeout. Give a role with role-to-assume, which is renewed as long as the job lasts.',
            };
    }
}
/** A task that is still there costs money, and may still write. */
const unstopped = 'The task runs on until its own timeout: stop it in the ECS console, and allow ecs:StopTask to this run.';
function judgeTimeout({ timeoutSeconds, doubt }) {
    // It is not known to a reader that did not start the task.
    const limit = Number.isFinite(timeoutSeconds) ? `the timeout of ${(0,duration/* describeSeconds */.b)(timeoutSeconds)}` : 'its timeout';
    const timedOut = { exitCode: exitCodes.timedOut, status: 'timed-out' };
    if (doubt)
        return {
            ...timedOut,
            summary: `The command runs longer than ${limit}, and stopping its task was refused.`,
            hint: unstopped,
        };
    return {
        ...timedOut,
        summary: `The command was stopped: it ran longer than ${limit}.`,
        hint: 'Raise timeout if it needs longer.',
    };
}
function judgeStartTimeout({ timeoutSeconds, before, doubt }) {
    const limit = Number.isFinite(timeoutSeconds) ? ` of ${(0,duration/* describeSeconds */.b)(timeoutSeconds)}` : '';
    const late = `The command had not begun after the start timeout${limit}`;
    const failed = { exitCode: exitCodes.noCommandRan, status: 'error' };
    if (doubt)
        return { ...failed, summary: `${late}, and stopping its task was refused.`, hint: unstopped };
    return {
        ...failed,
        summary: `${late}.${before ? ` Before that: ${before}` : ''}`,
        hint: 'Raise start-timeout if the image or the repository needs longer.',
    };
}
function judgeCancelled(doubt) {
    const cancelled = { exitCode: exitCodes.cancelled, status: 'cancelled' };
    const hint = 'In a workflow the end of the job stops it. Elsewhere stop it in the ECS console, or it ends at its timeout.';
    switch (doubt) {
        case undefined:
            return { ...cancelled, summary: 'The run was cancelled and its task stopped.' };
        case 'no-task':
            return { ...cancelled, summary: 'The run was cancelled before a task was started.' };
        case 'unknown-task':
            return { ...cancelled, summary: 'The run was cancelled before it was known whether a task was started.', hint };
        case 'unacknowledged-stop':
            return { ...cancelled, summary: 'The run was cancelled, and nothing says that its task was told to stop.', hint };
        case 'refused-stop':
            return { ...cancelled, summary: 'The run was cancelled, but stopping its task was refused.', hint: unstopped };
    }
}
function judgeExit(code, seconds) {
    if (code === 0) {
        const time = seconds < 1 ? 'less than a second' : (0,duration/* describeSeconds */.b)(seconds);
        return { exitCode: 0, status: 'success', summary: `The command succeeded in ${time}.` };
    }
    const failed = { exitCode: code, status: 'failure' };
    const exited = `The command exited with code ${code}`;
    if (code === 126)
        return {
            ...failed,
            summary: `${exited}: something it calls cannot be executed.`,
            hint: 'Check the file mode and the first line of that file.',
        };
    if (code === 127)
        return {
            ...failed,
            summary: `${exited}: something it calls is not there.`,
            hint: 'Check the spelling and what is installed where it runs.',
        };
    if (code === exitCodes.killed)
        return { ...failed, summary: `${exited}: it was killed, possibly for using too much memory.` };
    if (code > 128 && code < 160)
        return { ...failed, summary: `${exited}: it was ended by signal ${code - 128}.` };
    return { ...failed, summary: `${exited}.` };
}
// A machine that was taken away is not a cancellation.
function judgeSignalled(reason, notice) {
    if (notice && notice.kind !== 'stopped-by-user' && notice.kind !== 'exited')
        return { exitCode: exitCodes.cancelled, status: 'error', summary: notice.meaning, ...hintOf(notice) };
    return {
        exitCode: exitCodes.cancelled,
        status: 'cancelled',
        summary: `The task was told to stop from outside${reason ? `: ${(0,core_text/* printable */.g$)(reason)}` : '.'}`,
    };
}
// Why it stopped goes first: a command that catches the signal may well exit with 0. A missing exit code is never
// success.
function judgeVanished({ exitCode, reason, notice, begun }) {
    if (notice && notice.kind !== 'exited')
        return judgeNotice(notice, exitCode);
    const words = (0,core_text/* printable */.g$)(reason);
    if (exitCode === undefined) {
        return {
            exitCode: exitCodes.noCommandRan,
            status: 'error',
            summary: `The task stopped without an exit code: ${words}`,
            ...hintOf(notice),
        };
    }
    if (exitCode === 0)
        return begun
            ? { exitCode, status: 'success', summary: 'The command succeeded; the end of its log did not arrive.' }
            : { exitCode: exitCodes.noCommandRan, status: 'error', summary: `The command did not run: ${words}` };
    const killed = exitCode === exitCodes.killed ? ': it was killed, possibly for using too much memory' : '';
    return { exitCode, status: 'failure', summary: `The task stopped with code ${exitCode}${killed} (${words}).` };
}
function judgeNotice(notice, exitCode) {
    const summary = notice.meaning;
    switch (notice.kind) {
        case 'out-of-memory':
            return { exitCode: exitCode || exitCodes.killed, status: 'failure', summary, ...hintOf(notice) };
        case 'stopped-by-user':
            return { exitCode: exitCodes.cancelled, status: 'cancelled', summary, ...hintOf(notice) };
        case 'interrupted':
            return { exitCode: exitCodes.cancelled, status: 'error', summary, ...hintOf(notice) };
        case 'exited':
        case 'failed':
            return { exitCode: exitCodes.noCommandRan, status: 'error', summary, ...hintOf(notice) };
    }
}
const hintOf = (notice) => notice?.hint === undefined ? {} : { hint: notice.hint };
function judgeCheckout({ failure, text }) {
    const hint = checkoutAdvice[failure];
    return {
        exitCode: exitCodes.noCommandRan,
        status: 'error',
        summary: `The command did not run: ${(0,core_text/* printable */.g$)(text, 500)}.`,
        ...(hint === undefined ? {} : { hint }),
    };
}
//# sourceMappingURL=verdict.js.map

/***/ }),

/***/ 7422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PI: () => (/* binding */ escapeValue),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * Text from outside, fit to stand in one line of ours: control characters, line and paragraph separators and
 * the characters that turn the direction of writing are replaced, and what is too long is cut.
 */
function printable(text, limit = 200) {
    const clean = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
    if (clean.length <= limit)
        return clean;
    return `${clean.slice(0, limit).replace(/[\ud800-\udbff]$/, '')}…`; // not inside a character
}
/**
 * The known name nearest to a mistyped one, or undefined where none is near: at most a third of it may be wrong, or
 * two characters, and something of it must be right.
 */
function nearest(name, known) {
    let best;
    let least = Math.min(Math.max(2, Math.ceil(name.length / 3)), name.length - 1) + 1;
    for (const candidate of known) {
        const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
        if (distance < least) {
            least = distance;
            best = candidate;
        }
    }
    return best;
}
/** "1 line", "2 lines". */
function count(amount, noun) {
    return `${amount.toLocaleString('en-US')} ${noun}${amount === 1 ? '' : 's'}`;
}
// Levenshtein's, one row at a time.
function editDistance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}
/** One value in one line: the inverse of the shell's `printf %b`. */
function escapeValue(text) {
    return text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
}
//# sourceMappingURL=text.js.map

/***/ }),

/***/ 8595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ valueAt)
/* harmony export */ });
/** What stands at a path in JSON that was not checked; undefined where there is nothing of that name. */
function valueAt(json, ...path) {
    let found = json;
    for (const name of path) {
        if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name))
            return undefined;
        found = found[name];
    }
    return found;
}
//# sourceMappingURL=untrusted.js.map

/***/ }),

/***/ 990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ version)
});

;// CONCATENATED MODULE: ./build/package.json
const package_namespaceObject = {"rE":"0.1.0-dev"};
;// CONCATENATED MODULE: ./build/src/version.js

/** The version in package.json. */
const version = package_namespaceObject.rE;
//# sourceMappingURL=version.js.map

/***/ })

};
