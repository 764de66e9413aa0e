export const id = 182;
export const ids = [182];
export const modules = {

/***/ 9704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ noJournal),
/* harmony export */   z: () => (/* binding */ journalIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** The journal of a run that no other process finishes. */
const noJournal = { printed() { }, isAbandoned: () => false };
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
        remove() {
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
  Kc: () => (/* reexport */ findWorkingCopy),
  az: () => (/* binding */ finishLocally),
  ae: () => (/* reexport */ holdsCommit),
  wX: () => (/* reexport */ namesIn),
  qE: () => (/* binding */ openLocal),
  Bl: () => (/* reexport */ readSettingsText),
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
;// CONCATENATED MODULE: ./build/src/core/task/environment.js
/** Ours, the runner's, and what only the process that it was meant for may see; dash does not start with an odd OPTIND. */
const notForTheTask = /^(MYCLI_.*|INPUT_.*|ACTIONS_.*|STATE_.*|GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY|WORKSPACE)|BASH_ENV|ENV|OPTIND|SHELLOPTS|BASHOPTS|BASH_FUNC_.*)$/;
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
 * own settings of git.
 */
const taskEnvironment = (from, executionId) => ({
    ...filtered(from, (name) => !notForTheTask.test(name) && !localToAnotherRepository.has(name)),
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
    const path = (await ask(folder, 'rev-parse', '--show-toplevel')) || (await ask(folder, 'rev-parse', '--absolute-git-dir'));
    if (!path)
        return undefined;
    const [standing, remotes] = await Promise.all([findStanding(folder), ask(folder, 'remote')]);
    return {
        path,
        ...standing,
        ...(remotes ? await comparedWithRemotes(folder) : { remote: undefined, unpushed: false, partial: false }),
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
async function comparedWithRemotes(folder) {
    const [url, pushed, partial] = await Promise.all([
        ask(folder, 'ls-remote', '--get-url'),
        ask(folder, 'for-each-ref', '--contains', 'HEAD', '--count=1', 'refs/remotes'),
        isPartial(folder),
    ]);
    // Where git knows no default remote, it answers the name that it would have looked for.
    return { remote: url && url !== 'origin' ? url : undefined, unpushed: pushed === '', partial };
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

/***/ 6244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isRoleArn),
/* harmony export */   L: () => (/* binding */ parseArn)
/* harmony export */ });
const form = /^arn:(?<partition>aws[a-z-]*):(?<service>[a-z0-9-]+):(?<region>[a-z0-9-]*):(?<account>\d{12}|aws|):(?<resource>[^\s\p{C}]+)$/u;
/** Takes an ARN apart; undefined for any other text. */
function parseArn(text) {
    const groups = form.exec(text)?.groups;
    return groups && { ...groups };
}
/** Whether a text is the ARN of an IAM role. */
function isRoleArn(text) {
    const arn = parseArn(text);
    return arn?.service === 'iam' && arn.account.length === 12 && /^role\/./.test(arn.resource);
}
//# sourceMappingURL=arn.js.map

/***/ }),

/***/ 718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ secretsProblem)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7422);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6244);


/**
 * What is wrong with the secrets that a command asks for by reference. Those of the stack itself are refused, however
 * they are written: the command would be given the means to open every run's envelope.
 * @param secrets names of environment variables to ARNs
 */
function secretsProblem(secrets, { keySecret, gitSecrets }) {
    const own = [keySecret, ...Object.values(gitSecrets)].filter((arn) => arn !== undefined).map(nameOf);
    const problems = Object.entries(secrets).flatMap(([name, arn]) => {
        const wanted = nameOf(arn);
        const variable = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(name, 40);
        if (wanted === undefined) {
            return [`${variable} must be the ARN of an SSM parameter or Secrets Manager secret, not "${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(arn)}".`];
        }
        return own.some((kept) => kept !== undefined && isSame(kept, wanted))
            ? [`${variable} is a secret of the stack itself, which no command is given.`]
            : [];
    });
    return problems.length === 0 ? undefined : problems.join(' ');
}
// Parameter Store passes reads under this path on to Secrets Manager.
const passedOn = /^parameter\/aws\/reference\/secretsmanager\//;
function nameOf(text) {
    const arn = (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .parseArn */ .L)(text);
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
// EXTERNAL MODULE: ./build/src/core/settings/inputs.js + 4 modules
var inputs = __webpack_require__(4506);
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
        return `"${name}" is an input, not a setting of the file.`;
    const near = (0,core_text/* nearest */.pA)(name, inputs/* fileKeys */.Nh);
    const advice = near ? `Did you mean "${near}"?` : `The settings are ${inputs/* fileKeys */.Nh.join(', ')}.`;
    return `"${(0,core_text/* printable */.g$)(name, 60)}" is not a setting of the file. ${advice}`;
}
/** The value's text where it can be read; its mention alone where it cannot. */
function readOne(name, value, findings) {
    const reading = asText(name, value);
    const checked = 'problem' in reading || reading.value.trim() === '' ? reading : (0,resolve/* readSetting */.LA)(name, [reading.value]);
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
    return { at, message: `is not YAML: ${said}. The line is "${(0,core_text/* printable */.g$)(lineAt(text, at), 80)}".` };
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

/***/ 5970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ chooseSource),
/* harmony export */   YR: () => (/* binding */ defaultBranchRuns),
/* harmony export */   n_: () => (/* binding */ checkRepository)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);
/* harmony import */ var _settings_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2255);
/* harmony import */ var _settings_resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2967);



/**
 * Which commit the command line runs: what the settings name, else what is checked out here.
 * @throws UserError where neither names a commit
 */
function chooseSource(settings, here) {
    const { repo, branch, sha } = settings.inputs;
    if (repo)
        return { source: { repo: repo.url, sha, branch }, notices: sha || branch ? [] : [defaultBranchRuns(repo.url)] };
    if (!here) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('This folder is not in a git repository, so there is no commit to run.', {
            hint: 'Go to a git repository, or name one with --repo, for example --repo owner/name.',
        });
    }
    const isLocal = settings.inputs.engine === 'local' && !here.partial;
    const from = isLocal ? cloneAt(here) : { repo: remoteOf(here) };
    if (sha || branch)
        return { source: { ...from, sha, branch }, notices: [] };
    if (!here.head) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('This git repository has no commit yet, so there is nothing to run.', {
            hint: 'Commit first, or name a commit of another branch.',
        });
    }
    const notices = [
        ...(here.dirty ? ['The working copy has changes that are not committed: they are not part of what runs.'] : []),
        ...(here.unpushed ? ['This commit has not been pushed: it runs on this machine, and nowhere else.'] : []),
        ...(here.partial ? ['This is a partial clone: the commit is fetched from its remote.'] : []),
    ];
    if (here.unpushed && !isLocal) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('This commit has not been pushed, so that no task can fetch it.', {
            hint: here.partial ? 'Push it: this is a partial clone.' : 'Push it, or run it on this machine with --local.',
        });
    }
    return { source: { ...from, sha: here.head, branch: undefined }, notices };
}
// Submodules with relative addresses, large files and the command itself look for the remote at origin.
function cloneAt(here) {
    const origin = urlOfRemote(here);
    return { repo: here.path, ...(origin === undefined ? {} : { origin }) };
}
// A password in it is this machine's own affair, and goes nowhere.
function urlOfRemote({ remote }) {
    const reading = remote === undefined ? undefined : (0,_settings_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .readRepository */ .N)(remote.replace(/^(https?:\/\/)[^/@]*@/, '$1'));
    return reading && 'value' in reading && reading.value.kind === 'remote' ? reading.value.url : undefined;
}
function remoteOf(here) {
    const url = urlOfRemote(here);
    if (url !== undefined)
        return url;
    const why = here.remote === undefined ? 'has no remote' : 'was cloned from a place';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`This git repository ${why} that a task could fetch from.`, {
        hint: 'Name one with --repo, for example --repo owner/name, or run on this machine with --local.',
    });
}
/** What contradicts the engine in the settings: a path is only within reach of the local one. */
function checkRepository(settings) {
    const { inputs } = settings;
    if (inputs.repo?.kind !== 'path' || inputs.engine === 'local')
        return;
    const where = (0,_settings_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .spellAsSet */ .jk)(settings, 'repo');
    const problem = { where, message: 'is a path, which only the local engine can reach.' };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([problem]);
}
/** For a repository that was named without a branch or a commit. */
const defaultBranchRuns = (url) => `No branch or commit is named: the default branch of ${url} runs.`;
//# sourceMappingURL=source.js.map

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
    const afterMs = fallsBack || begun ? 0 : Math.round(pause * (0.5 + chance / 2));
    // A command that had begun was in time: the next one gets as long as the first.
    const beginByMs = begun ? nowMs + (before.beginByMs - before.startedAtMs) : before.beginByMs;
    if (nowMs + afterMs >= beginByMs)
        return { again: false };
    const how = fallsBack ? ' on demand' : afterMs > 0 ? ` in ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .describeSeconds */ .b)(afterMs / 1_000)}` : '';
    return {
        again: true,
        afterMs,
        because: `${why} Starting again${how}.`,
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

/***/ })

};
