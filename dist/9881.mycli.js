export const id = 9881;
export const ids = [9881];
export const modules = {

/***/ 9881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finish: () => (/* binding */ finish),
  start: () => (/* binding */ start)
});

// EXTERNAL MODULE: ./build/src/compose/local.js + 10 modules
var local = __webpack_require__(1614);
// EXTERNAL MODULE: ./build/src/compose/run.js + 2 modules
var compose_run = __webpack_require__(7119);
// EXTERNAL MODULE: ./build/src/core/aws/account-ids.js
var account_ids = __webpack_require__(399);
// EXTERNAL MODULE: ./build/src/core/aws/troubleshooting.js
var troubleshooting = __webpack_require__(7473);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(7422);
;// CONCATENATED MODULE: ./build/src/core/github/masks.js

/** What has fewer characters than this is not masked: it is in every second line of any log. */
const shortest = 3;
/** Forms that are shorter than this would hide more than the secret. */
const shortestForm = 6;
/**
 * Everything to mask, so that a secret is hidden in every form that we or a shell may give it. The runner itself adds
 * each line, and of each mask base64 in three shifts and the escapes of JSON, URIs, XML, PowerShell (SecretMasker).
 * It would also mask a line such as "}" wherever it stands: a text with such lines is masked line by line, and whole
 * only where it stands in one line.
 */
function maskForms(secret) {
    const lines = secret
        .split(/\r\n|\r|\n/)
        .flatMap((line) => [line, line.trim()])
        .filter((line) => line.trim().length >= shortest);
    const whole = secret.split(/\r\n|\r|\n/).some(isRiskyLine) ? inOneLine(secret) : [secret];
    if (lines.length === 0)
        return [];
    const derived = [secret, secret.trim(), ...lines].flatMap(derivedForms).filter((form) => form.length >= shortestForm);
    return [...new Set([...whole, ...lines, ...derived])];
}
/** A note where a secret is too short to be masked; undefined where it is masked. */
function maskNote(name, secret) {
    return secret !== '' && maskForms(secret).length === 0
        ? `${name} is not masked: it is so short that it would hide half of the log.`
        : undefined;
}
// An empty line is not masked by the runner either.
const isRiskyLine = (line) => line.trim() !== '' && line.trim().length < shortest;
const inOneLine = (text) => [
    JSON.stringify(text).slice(1, -1),
    encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')),
    ...shiftedBase64(text),
];
function derivedForms(text) {
    // In the order of single quotes, double quotes, and backslashes as printf %q sets them.
    const quoted = [/'/g, /[\\"$`]/g, /[ \t'"\\|&;()<>!{}*[\]?^$`,]/g].map((signs, index) => text.replace(signs, index === 0 ? "'\\''" : '\\$&'));
    const ansi = text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n').replaceAll('\r', '\\r');
    const urlBase64 = shiftedBase64(text).map((form) => form.replaceAll('+', '-').replaceAll('/', '_'));
    return [
        (0,core_text/* escapeValue */.PI)(text),
        ...(/[\n\r]/.test(text) ? [] : quoted),
        ansi.replaceAll('\t', '\\t'),
        ...urlBase64,
        ...wrappedBase64(text),
        hex(text),
        hex(text).toUpperCase(),
    ];
}
// What base64 makes of the text is one of three, by where it begins; its ends depend on what stands beside it.
function shiftedBase64(text) {
    const bytes = new TextEncoder().encode(text);
    return [0, 1, 2].map((skipped) => {
        const inner = bytes.subarray(skipped, skipped + Math.floor((bytes.length - skipped) / 3) * 3);
        return btoa(Array.from(inner, (byte) => String.fromCharCode(byte)).join(''));
    });
}
// The lines that base64 (76 characters) and openssl (64) make of a long text by itself.
function wrappedBase64(text) {
    const [whole = ''] = shiftedBase64(text);
    return [64, 76].flatMap((width) => whole.length > width ? (whole.match(new RegExp(`.{1,${width}}`, 'g')) ?? []) : []);
}
const hex = (text) => Array.from(new TextEncoder().encode(text), (byte) => byte.toString(16).padStart(2, '0')).join('');
//# sourceMappingURL=masks.js.map
// EXTERNAL MODULE: ./build/src/core/settings/explain.js
var explain = __webpack_require__(2600);
;// CONCATENATED MODULE: ./build/src/core/settings/position.js
/** The place that a problem's `where` names, as a file's own problems (`FILE:3:10`) and settings from it (`cpu (FILE:3)`) have it. */
function positionIn(where) {
    const [, file, line, column] = /^(.+):(\d+):(\d+)$/.exec(where) ?? /\(([^()]+):(\d+)\)$/.exec(where) ?? [];
    if (file === undefined)
        return undefined;
    return { file, line: Number(line), ...(column === undefined ? {} : { column: Number(column) }) };
}
//# sourceMappingURL=position.js.map
// EXTERNAL MODULE: ./build/src/core/settings/resolve.js
var resolve = __webpack_require__(2967);
// EXTERNAL MODULE: ./build/src/core/task/step-variables.js
var step_variables = __webpack_require__(8153);
// EXTERNAL MODULE: ./build/src/core/task/verdict.js + 1 modules
var task_verdict = __webpack_require__(7660);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(990);
// EXTERNAL MODULE: ./build/src/core/aws/login/session.js
var session = __webpack_require__(7685);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/src/core/settings/inputs.js + 6 modules
var inputs = __webpack_require__(5849);
// EXTERNAL MODULE: ./build/src/core/settings/pairs.js
var pairs = __webpack_require__(4682);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/action/job-log.js


// The page folds `##[group]`, which the runner makes of `::group::` where it obeys it.
const groupOrder = /^(?:\s*::(end)?group(?: [^:]*)?::|##\[(end)?group\])/i;
/** Whether a group of the command is open behind its lines. */
function leavesOpen(texts, obeyed, wasOpen) {
    let isOpen = wasOpen;
    // For the runner a carriage return ends a line too.
    for (const text of texts.flatMap((line) => line.split('\r'))) {
        const [order, end, oldEnd] = groupOrder.exec(text) ?? [];
        if (order !== undefined && (obeyed || order.startsWith('#')))
            isOpen = end === undefined && oldEnd === undefined;
    }
    return isOpen;
}
/**
 * The log of this process's job. The command's lines stand between `::stop-commands::` and its end, since the runner
 * takes any line with `##[` or a leading `::` for a command. GitHub folds groups, and shows a failed step's last lines.
 */
function jobLog() {
    let token;
    let title;
    let held;
    let isOpen = false;
    let isCommandsOpen = false;
    const print = (text) => void process.stdout.write(`${text}\n`);
    const resume = () => {
        if (token !== undefined)
            print(`::${token}::`);
        token = undefined;
    };
    const release = () => {
        if (held !== undefined)
            print(held);
        held = undefined;
    };
    const close = () => {
        release();
        if (isOpen || isCommandsOpen)
            core/* endGroup */.N4();
        isOpen = false;
        isCommandsOpen = false;
    };
    const group = (next) => {
        resume();
        if (next === title && !isCommandsOpen)
            return;
        close();
        title = next;
    };
    return {
        group,
        say(text) {
            resume();
            if (title === undefined || isOpen)
                return print(text);
            if (held === undefined && !text.includes('\n')) {
                // A group of one line would hide it for nothing.
                held = text;
                return;
            }
            core/* startGroup */.Oh(title);
            isOpen = true;
            release();
            print(text);
        },
        unseen(write) {
            resume();
            write();
        },
        aloud(write) {
            resume();
            close();
            write();
        },
        command(texts, obeyed) {
            if (title !== undefined)
                group(undefined);
            if (!obeyed && token === undefined) {
                // A new one each time: a command that reads its own log must not know it.
                token = (0,external_node_crypto_.randomBytes)(16).toString('hex');
                print(`::stop-commands::${token}`);
            }
            print(texts.join('\n'));
            isCommandsOpen = leavesOpen(texts, obeyed, isCommandsOpen);
        },
    };
}
//# sourceMappingURL=job-log.js.map
;// CONCATENATED MODULE: ./build/src/action/output.js




/** Text that may come from outside, so that the runner finds no command in it. */
const inert = (text) => text.replaceAll('##[', '# #[').replace(/^(\s*):(?=:)/gm, '$1: ');
/** How many of the command's lines are kept for the summary. */
const tailLines = 30;
/** Of a line so much is kept; and a secret is no longer than this. */
const tailLength = 64 * 1024;
const longestSecret = 8 * 1024;
/** The job's log; there is one, so that what is said after the command's lines is never said among them. */
function githubOutput() {
    const log = jobLog();
    let obey = false;
    let tail = [];
    let logUrl;
    const mask = (secret) => log.unseen(() => maskSecret(secret));
    return {
        hide,
        // What is left of a secret that the cut went through is no longer found.
        tail: () => tail.map((line) => (line.length < tailLength ? hide(line) : hide(line).slice(0, -longestSecret))),
        obey() {
            obey = true;
        },
        mask,
        phase: log.group,
        lines(texts) {
            const shown = texts.map((text) => withoutMask(text, obey ? (secret) => void output_hidden.add(secret) : mask));
            tail = [...tail, ...shown.slice(-tailLines).map((line) => line.slice(0, tailLength))].slice(-tailLines);
            log.command(obey ? texts : shown, obey);
        },
        note: (text) => log.say(inert(text)),
        notice: (text) => log.aloud(() => core/* notice */.lm(text, { title: 'mycli' })),
        warn: (text) => log.aloud(() => core/* warning */.$e(text)),
        fail(text, hint) {
            log.group(undefined);
            const words = [text, hint, logUrl && `Log: ${logUrl}`].filter((part) => part !== undefined);
            log.aloud(() => core/* error */.z3(words.join('\n'), { title: 'mycli' }));
        },
        failAt({ file, line, column }, text) {
            log.group(undefined);
            const place = { file, startLine: line, ...(column === undefined ? {} : { startColumn: column }) };
            log.aloud(() => core/* error */.z3(text, { title: 'mycli', ...place }));
        },
        status() { }, // a line for each second would be no news: the log has its own clock
        started({ arn, consoleUrl, ...links }) {
            logUrl = links.logUrl;
            const shown = Object.entries({ task: arn, console: consoleUrl, log: logUrl });
            log.say(shown.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${inert(value)}`])).join('\n'));
            const outputs = { 'task-arn': arn, 'console-url': consoleUrl, 'log-url': logUrl };
            for (const [name, value] of Object.entries(outputs))
                if (value !== undefined)
                    core/* setOutput */.uH(name, value);
        },
        summary(text) {
            try {
                // At once: a cancelled process has seconds to live.
                (0,external_node_fs_.appendFileSync)(process.env['GITHUB_STEP_SUMMARY'] ?? '', text.endsWith('\n') ? text : `${text}\n`);
            }
            catch (error) {
                const words = error instanceof Error ? error.message : String(error);
                log.aloud(() => core/* warning */.$e(`The step summary cannot be written: ${words}`));
            }
        },
    };
}
// As the runner finds it: `::add-mask::` at the beginning, or `##[add-mask]` anywhere, in upper or lower case.
const addMask = /^(\s*::add-mask(?:\s[^:]*)?::)(.*)$|^(.*?##\[add-mask(?:\s[^\]]*)?\])(.*)$/is;
/** Takes the orders to hide a value out of the command's line: they can only hide, so they are always obeyed. */
function withoutMask(text, mask) {
    if (!/add-mask/i.test(text))
        return text;
    // For the runner a carriage return ends a line too (StreamReader.ReadLine in the reference of .NET).
    return text
        .split('\r')
        .map((part) => withoutOneMask(part, mask))
        .join('\r');
}
function withoutOneMask(line, mask) {
    const [, modern, data, old, oldData] = addMask.exec(line) ?? [];
    const [order, escaped] = [modern ?? old, data ?? oldData ?? ''];
    if (order === undefined || escaped === '')
        return line;
    mask(escaped.replace(/%(0D|0A|25)/gi, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16))));
    return `${order}***`;
}
/** Every form of every secret of this process. */
const output_hidden = new Set();
/** Has the runner hide a secret, in every form that it may take. Not while the command's lines are being printed. */
function maskSecret(secret) {
    for (const form of maskForms(secret)) {
        output_hidden.add(form);
        core/* setSecret */.Pq(form);
    }
}
// The longest first: one form may stand in another.
const hide = (text) => [...output_hidden].toSorted((a, b) => b.length - a.length).reduce((shown, form) => shown.replaceAll(form, '***'), text);
//# sourceMappingURL=output.js.map
;// CONCATENATED MODULE: ./build/src/action/runner.js







/** What the step was given: its inputs as the runner passes them, secrets masked from here on. */
function readActionInputs() {
    const given = {};
    for (const name of (0,inputs/* inputNamesOf */.uy)('action')) {
        const { kind, secret, file, default: usual, actionDefault } = inputs/* inputSpecs */.Tx[name];
        const text = core/* getInput */.V4(name, { trimWhitespace: kind !== 'script' && kind !== 'pairs' });
        // The runner gives every default of action.yml as if it had been set; what the file may set has none there.
        if (!(0,resolve/* isFilled */.lq)(text) || (!file && text === (actionDefault ?? usual)))
            continue;
        const texts = kind === 'pairs' ? (0,pairs/* pairTexts */.ht)(text) : [text];
        if (secret)
            for (const one of texts)
                maskSecret(kind === 'pairs' ? one.slice(one.indexOf('=') + 1) : one);
        given[name] = { texts, where: name };
    }
    return { name: 'input', given };
}
/**
 * What the runner says of the run.
 * @throws UserError where this is no runner
 */
function readRunContext(environment) {
    const value = (name) => environment[name] ?? '';
    if (value('GITHUB_REPOSITORY') === '') {
        throw new errors/* UserError */.yo('GITHUB_REPOSITORY is not set: this is not a job of GitHub Actions.', {
            hint: 'On a machine of your own, use the command line.',
        });
    }
    return {
        serverUrl: value('GITHUB_SERVER_URL') || 'https://github.com',
        repository: value('GITHUB_REPOSITORY'),
        eventName: value('GITHUB_EVENT_NAME'),
        sha: value('GITHUB_SHA').toLowerCase(),
        ref: value('GITHUB_REF'),
        payload: readPayload(value('GITHUB_EVENT_PATH')),
    };
}
/** What the runner says of the job. */
function readJob(environment) {
    const value = (name) => environment[name] ?? '';
    return {
        workflow: value('GITHUB_WORKFLOW'),
        job: value('GITHUB_JOB'),
        runId: value('GITHUB_RUN_ID'),
        runAttempt: value('GITHUB_RUN_ATTEMPT'),
        actor: value('GITHUB_ACTOR'),
    };
}
/** The step's state, outputs and variables. */
const step = {
    setOutput: (name, value) => core/* setOutput */.uH(name, value),
    setVariable: (name, value) => core/* exportVariable */.dN(name, value),
    saveState: (name, value) => core/* saveState */.LZ(name, value),
    state: (name) => core/* getState */.Gu(name),
};
// A payload that can't be read says nothing.
function readPayload(path) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=runner.js.map
;// CONCATENATED MODULE: ./build/src/action/caller.js



/** What the step, or what finishes it, is to an engine. */
function callerOf({ env, bundle }, context, output) {
    return {
        frontEnd: 'action',
        version: version/* version */.r,
        environment: env,
        bundle,
        output,
        context,
        sessionName: (0,session/* sessionName */.Cy)(context.repository, readJob(env).runId),
        sharedFolder: env['RUNNER_TEMP'] || env['TMPDIR'] || '/tmp',
        mask: (secret) => output.mask(secret),
        keepPlace: (place) => step.saveState('place', place),
    };
}
/** The tags of a run's task: the workflow that it belongs to, and the commit that it runs. */
function tagsFor(source, context, { workflow, job, runId, runAttempt, actor }) {
    return {
        repository: context.repository,
        sha: source?.sha ?? context.sha,
        ref: source?.branch ?? context.ref,
        workflow,
        job,
        'run-id': runId,
        'run-attempt': runAttempt,
        actor,
    };
}
//# sourceMappingURL=caller.js.map
// EXTERNAL MODULE: ./build/src/core/github/context.js
var github_context = __webpack_require__(2410);
// EXTERNAL MODULE: ./build/src/core/source/credentials.js
var credentials = __webpack_require__(5133);
// EXTERNAL MODULE: ./build/src/core/source/source.js
var source = __webpack_require__(5970);
;// CONCATENATED MODULE: ./build/src/core/source/event-source.js




/**
 * Which commit the Action runs: for its own repository, with neither branch nor commit among the inputs, the event's,
 * as with any other step; the settings file's branch does not apply then.
 * @throws UserError where the event has no commit
 */
function chooseEventSource({ inputs, origins }, context) {
    const own = `${context.serverUrl}/${context.repository}`;
    const repo = inputs.repo ? (0,github_context/* urlOf */.rs)(inputs.repo, context) : own;
    const fromFile = origins.branch !== undefined && origins.branch !== 'input';
    if (!(0,github_context/* isOwnRepository */.nc)(repo, context)) {
        const notices = inputs.sha || inputs.branch ? [] : [(0,source/* defaultBranchRuns */.YR)(repo)];
        return { source: { repo, sha: inputs.sha, branch: inputs.branch }, notices };
    }
    if (inputs.sha || (inputs.branch && !fromFile))
        return { source: { repo, sha: inputs.sha, branch: fromFile ? undefined : inputs.branch }, notices: [] };
    if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(context.sha) || /^0+$/.test(context.sha)) {
        throw new errors/* UserError */.yo(`The event ${(0,core_text/* printable */.g$)(context.eventName)} has no commit to run.`, {
            hint: 'Name one with branch or sha.',
        });
    }
    const notices = fromFile
        ? [`branch of ${origins.branch} does not apply: the commit that the workflow runs for is the one that runs.`]
        : [];
    const ref = /^refs\/[A-Za-z0-9]/.test(context.ref) ? context.ref : undefined;
    return { source: { repo, sha: context.sha, branch: undefined, ref }, notices };
}
//# sourceMappingURL=event-source.js.map
;// CONCATENATED MODULE: ./build/src/action/origin.js




/** The working copy that the job has checked out, if it has. */
async function findWorkspace(env) {
    const folder = env['GITHUB_WORKSPACE'];
    // Where git refuses the workspace, the job's own repository is fetched like any other.
    return folder ? (0,local/* findWorkingCopy */.Kc)(folder).catch(() => undefined) : undefined;
}
/**
 * Which commit the step runs, and how its task gets at it.
 * @throws UserError where the event has no commit
 */
async function chooseOrigin(settings, context, workspace) {
    if (!settings.inputs.checkout)
        return { source: undefined, origin: { source: undefined, credentials: credentials/* noCredentials */.gT }, notices: [] };
    const { source, notices } = chooseEventSource(settings, context);
    const own = (0,github_context/* isOwnRepository */.nc)(source.repo, context);
    const isElsewhere = own && workspace?.head && source.sha && workspace.head !== source.sha;
    const moved = `The workspace is checked out at ${workspace?.head}; ${source.sha} is what runs.`;
    return {
        source,
        origin: await originOf(source, settings, { context, workspace: own ? workspace : undefined }),
        notices: isElsewhere ? [...notices, moved] : notices,
    };
}
async function originOf(source, settings, { context, workspace }) {
    if (workspace && source.sha && takesFromWorkspace(settings) && (await (0,local/* holdsCommit */.ae)(workspace.path, source.sha)))
        return {
            source: { repo: workspace.path, origin: source.repo, sha: source.sha, branch: undefined },
            credentials: credentials/* noCredentials */.gT,
        };
    return { source, credentials: (0,credentials/* chooseCredentials */.Mk)(settings, source.repo, context) };
}
// The local engine takes the commit from the workspace. Submodules and large files are not in there for certain.
function takesFromWorkspace({ inputs }) {
    if (inputs.engine !== 'local' || inputs.submodules !== 'false' || inputs.lfs || inputs['persist-credentials'])
        return false;
    return inputs['fetch-depth'] === 1;
}
//# sourceMappingURL=origin.js.map
// EXTERNAL MODULE: ./build/src/core/env-file.js
var env_file = __webpack_require__(8741);
// EXTERNAL MODULE: ./build/src/core/settings/exports.js
var settings_exports = __webpack_require__(6128);
;// CONCATENATED MODULE: ./build/src/core/github/step-values.js



/** The outputs that are known as soon as there is an execution, and a task on Fargate. */
const earlyOutputs = ['execution-id', 'task-arn', 'console-url', 'log-url'];
/** Those that are known at the end. */
const verdictOutputs = ['status', 'exit-code', 'duration-seconds', 'sha', 'capacity', 'attempts'];
/** The outputs that are the Action's own. */
const ownOutputs = [...earlyOutputs, ...verdictOutputs];
/**
 * GitHub passes on so much of all outputs of a job, as UTF-16 and about ("Passing information between jobs" in its
 * documentation). Within the job an output may be larger, as that of any other step may.
 */
const largestOfJob = 1024 * 1024;
/** Outputs of the command that may become the step's. Ours cannot be replaced; the runner does not look at case. */
function stepOutputs(text) {
    const sorted = sortOut(text, '$GITHUB_OUTPUT', ({ name }) => ownOutputs.includes(name.toLowerCase())
        ? `the output ${name} is this action's own`
        : undefined);
    const bytes = sorted.values.reduce((sum, { name, value }) => sum + 2 * (name.length + value.length), 0);
    if (bytes <= largestOfJob)
        return sorted;
    const warning = `$GITHUB_OUTPUT: the outputs take ${(0,core_text/* count */.U9)(bytes, 'byte')} as UTF-16, and GitHub passes on 1,048,576 for a whole job: other jobs may not get them.`;
    return { ...sorted, warnings: [...sorted.warnings, warning] };
}
/**
 * Variables of the command that may become those of the steps that follow: those that the workflow names, since no list
 * of what a runner's programs act by is ever complete.
 * @param exported the names, as `readExports` has them
 */
function stepVariables(text, exported) {
    const unnamed = new Set();
    const sorted = sortOut(text, '$GITHUB_ENV', ({ name }) => {
        if (exported.includes(name))
            return undefined;
        if ((0,settings_exports/* isReservedVariable */.x)(name))
            return `${(0,core_text/* printable */.g$)(name)} cannot be set for other steps`;
        unnamed.add(name);
        return 'unnamed';
    });
    const names = [...unnamed].map((name) => (0,core_text/* printable */.g$)(name)).join(', ');
    const note = `$GITHUB_ENV: not set for the steps that follow: ${names}. To set them, name them: exports: ${names}`;
    return { ...sorted, warnings: [...sorted.warnings, ...(unnamed.size > 0 ? [note] : [])] };
}
function sortOut(text, file, refuse) {
    const { assignments, problem } = (0,env_file/* readEnvFile */.S)(text);
    const sorted = assignments.map((assignment) => ({ assignment, why: refuse(assignment) }));
    return {
        values: sorted.filter(({ why }) => why === undefined).map(({ assignment }) => assignment),
        warnings: sorted.flatMap(({ why }) => why === undefined || why === 'unnamed' ? [] : [`${file}: ${why}; the command's is dropped.`]),
        problem: problem && `${file} cannot be read: ${problem}.`,
    };
}
//# sourceMappingURL=step-values.js.map
// EXTERNAL MODULE: ./build/src/core/report/time.js
var time = __webpack_require__(5671);
// EXTERNAL MODULE: ./build/src/core/task/facts.js
var task_facts = __webpack_require__(9392);
;// CONCATENATED MODULE: ./build/src/action/publish.js







/**
 * Publishes what came of a run: the command's files, the verdict as outputs, and how it ended in the log.
 * @returns the verdict on the step: the run's, or a failure where that succeeded but its $GITHUB_OUTPUT or $GITHUB_ENV cannot be read
 */
function publish({ files, seconds, facts, ...result }, settings, output) {
    const problems = publishFiles(files, settings.inputs, output);
    const verdict = asSet(result.verdict, settings);
    const { exitCode, status } = verdict;
    const isSpoilt = exitCode === 0 && problems.length > 0;
    publishVerdict(isSpoilt ? { exitCode, status: 'failure' } : { exitCode, status }, { seconds, facts });
    if (status === 'success')
        output.note(verdict.summary);
    if (facts?.attempts.at(-1)?.links)
        output.note(`Took ${(0,time/* describeTime */.Ht)(facts)}.`);
    // The last line is the one that is read first.
    for (const problem of problems)
        output.fail(problem, howToWrite);
    if (status !== 'success')
        output.fail(verdict.summary, (0,troubleshooting/* adviceOn */.ik)(verdict, version/* version */.r));
    return isSpoilt ? { exitCode: 1, status: 'failure', summary: problems.join(' '), hint: howToWrite } : verdict;
}
/** With settings in its advice as they were written. */
const asSet = (verdict, settings) => verdict.hint === undefined ? verdict : { ...verdict, hint: (0,resolve/* spellAdvice */.dw)(settings, verdict.hint) };
const howToWrite = 'Write NAME=value, or NAME<<DELIMITER, the value, and DELIMITER.';
/** Publishes a verdict as outputs, with what is known of its run. */
function publishVerdict({ exitCode, status }, { seconds, facts } = {}) {
    const values = {
        status,
        'exit-code': exitCode,
        'duration-seconds': seconds,
        sha: facts?.sha,
        capacity: (0,task_facts/* capacityOf */.A)(facts?.attempts.at(-1)),
        attempts: facts?.starts,
    };
    for (const [name, value] of Object.entries(values))
        if (value !== undefined)
            step.setOutput(name, value);
}
/** Returns what could not be read of them, in sentences. */
function publishFiles(files, inputs, output) {
    const outputs = stepOutputs(files.output ?? '');
    const variables = stepVariables(files.env ?? '', inputs.exports ?? []);
    for (const { name, value } of outputs.values)
        step.setOutput(name, value);
    for (const { name, value } of variables.values)
        step.setVariable(name, value);
    for (const warning of [...outputs.warnings, ...variables.warnings])
        output.warn(warning);
    if (files.path)
        output.warn('What the command wrote to $GITHUB_PATH is dropped: the folders are where it ran, not where the next steps run.');
    return [outputs, variables].flatMap(({ problem }) => problem ?? []);
}
//# sourceMappingURL=publish.js.map
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/core/github/fork.js
var fork = __webpack_require__(9013);
// EXTERNAL MODULE: ./build/src/core/settings/config-file.js + 2 modules
var config_file = __webpack_require__(5330);
// EXTERNAL MODULE: ./build/src/core/untrusted.js
var untrusted = __webpack_require__(8595);
;// CONCATENATED MODULE: ./build/src/action/contents.js



/**
 * The bytes of a file, through the GitHub API. GitHub answers 404 for a repository that the token may not read, too:
 * the root of the commit tells the two apart.
 * @throws UserError where it cannot be known
 */
async function fetchFile(file) {
    const { GitHub, getOctokitOptions } = await __webpack_require__.e(/* import() */ 1845).then(__webpack_require__.bind(__webpack_require__, 1845));
    const request = { signal: AbortSignal.any([file.signal, AbortSignal.timeout(patienceMs)]) };
    const where = { baseUrl: file.apiUrl, request };
    const octokit = new GitHub(file.token === undefined ? where : getOctokitOptions(file.token, where));
    const [owner = '', repo = ''] = file.repository.split('/');
    try {
        const { data } = await octokit.rest.repos.getContent({ owner, repo, path: file.path, ref: file.sha });
        if (Array.isArray(data) || data.type !== 'file' || !('content' in data)) {
            throw new errors/* UserError */.yo(`${(0,core_text/* printable */.g$)(file.path)} is not a file at ${file.sha}.`, { hint: 'Make it a file of YAML.' });
        }
        if (data.encoding !== 'base64') {
            // GitHub's way to say that it is larger than 1 MB.
            throw new errors/* UserError */.yo(`${(0,core_text/* printable */.g$)(file.path)} is too large for a settings file at ${file.sha}.`, {
                hint: 'Make it smaller.',
            });
        }
        return { bytes: Buffer.from(data.content, 'base64') };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        if (statusOf(error) !== 404)
            throw contents_explain(error, file);
    }
    try {
        const { data } = await octokit.rest.repos.getContent({ owner, repo, path: '', ref: file.sha });
        return { beside: Array.isArray(data) ? data.map(({ name }) => name) : [] };
    }
    catch (error) {
        throw contents_explain(error, file);
    }
}
/** How long GitHub may take to answer. */
const patienceMs = 30_000;
const statusOf = (error) => {
    const status = error?.status;
    return typeof status === 'number' ? status : undefined;
};
// https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api: both limits answer 403 or 429.
function isRateLimit(error, status) {
    const header = (name) => (0,untrusted/* valueAt */.f)(error, 'response', 'headers', name);
    const message = error instanceof Error ? error.message : '';
    const isSaid = header('retry-after') !== undefined || /rate limit|temporarily limit/i.test(message);
    return status === 429 || isSaid || header('x-ratelimit-remaining') === '0';
}
function contents_explain(error, { path, repository }) {
    const what = `${(0,core_text/* printable */.g$)(path)} of ${(0,core_text/* printable */.g$)(repository)} cannot be read through the GitHub API`;
    const status = statusOf(error);
    switch (status) {
        case 401:
            return new errors/* UserError */.yo(`${what}: the token is not valid (401).`, {
                hint: "Check the token input; the default is the job's own.",
                cause: error,
            });
        case 403:
        case 429:
            return isRateLimit(error, status)
                ? new errors/* UserError */.yo(`${what}: GitHub limits the requests of this token or this address (${status}).`, {
                    hint: 'Run the job again later, or check out the repository before this step: then nothing is asked for.',
                    cause: error,
                })
                : new errors/* UserError */.yo(`${what}: access is refused (${status}).`, {
                    hint: 'Add "contents: read" to the permissions of the job, or check out the repository before this step.',
                    cause: error,
                });
        case 404:
            return new errors/* UserError */.yo(`${what}: the token may not read that repository (404).`, {
                hint: 'Add "contents: read" to the permissions of the job, or check out the repository before this step.',
                cause: error,
            });
        default: {
            const why = status === undefined
                ? error instanceof Error
                    ? (0,core_text/* printable */.g$)(error.message)
                    : 'no answer'
                : `it answers ${status}`;
            return new errors/* UserError */.yo(`${what}: ${why}.`, {
                hint: 'Run the job again, or check out the repository before this step.',
                cause: error,
            });
        }
    }
}
//# sourceMappingURL=contents.js.map
;// CONCATENATED MODULE: ./build/src/action/settings-file.js








/**
 * The settings file of the workflow's own repository at the event's commit: the workspace's copy where that is what is
 * checked out, otherwise through the GitHub API. Inputs that are wrong are refused before anything is asked. A fork's
 * may not set all that another may.
 * @throws UserError where nothing can be said about it
 */
async function readSettingsFile(before) {
    const { input, context, workspace } = before;
    const config = (0,resolve/* peekSetting */.Wv)('config', [input], 'action');
    const here = workspace !== undefined && workspace.head === context.sha;
    const problems = (0,resolve/* problemsOf */.GW)(input, 'action');
    if (!config || (problems.length > 0 && !here))
        throw new errors/* InputError */.dz(problems);
    const name = config.value;
    const reading = here ? await readHere(workspace.path, name) : await fetchText(before, name);
    switch (reading.kind) {
        case 'text':
            return { file: (0,fork/* withoutForkSettings */.c)((0,config_file/* readConfigFile */.RG)(reading.text, { name }), context) };
        case 'problem':
            return { file: (0,config_file/* unreadableFile */._s)(name, reading.problem) };
        case 'missing': {
            // None is needed, but one that is named has to be there.
            if (config.origin !== 'default')
                return { file: (0,config_file/* unreadableFile */._s)(name, `there is no file "${name}" at ${context.sha}.`, 'config') };
            const notice = (0,config_file/* misnamed */.H9)(name, reading.beside);
            return { file: { name, given: {} }, ...(notice === undefined ? {} : { notice }) };
        }
    }
}
// A fork's pull request can have a link in its tree to any file of the runner.
async function readHere(root, name) {
    const reading = await (0,local/* readSettingsText */.Bl)((0,external_node_path_.join)(root, name), root);
    return reading.kind === 'missing' ? { ...reading, beside: await (0,local/* namesIn */.wX)(root) } : reading;
}
async function fetchText(before, path) {
    const { context, env, signal } = before;
    const apiUrl = env['GITHUB_API_URL'] || 'https://api.github.com';
    const { repository, sha } = context;
    const fetched = await fetchFile({ apiUrl, repository, sha, path, token: tokenFor(before), signal });
    return 'bytes' in fetched ? (0,local/* settingsTextOf */.qX)(fetched.bytes) : { kind: 'missing', beside: fetched.beside };
}
// A token that was given for a repository elsewhere is none for this server. A public repository is read with it, too:
// GitHub limits what is asked without one by address, and a runner shares its address.
function tokenFor({ input, context }) {
    const repo = (0,resolve/* peekSetting */.Wv)('repo', [input], 'action')?.value;
    const elsewhere = repo !== undefined && !(0,github_context/* urlOf */.rs)(repo, context).startsWith(`${context.serverUrl}/`);
    return elsewhere ? undefined : (0,resolve/* peekSetting */.Wv)('token', [input], 'action')?.value;
}
//# sourceMappingURL=settings-file.js.map
;// CONCATENATED MODULE: ./build/src/core/aws/prices.js
/**
 * What Fargate bills for Linux, in US dollars an hour, on demand. Spot is up to 70 % less; its price moves. Other regions
 * have prices of their own, most of them higher. A public IPv4 address, logs and a NAT gateway are billed beside it.
 */
const prices = {
    source: 'https://aws.amazon.com/fargate/pricing/',
    region: 'us-east-1',
    date: '2026-03',
    hourly: { x86_64: { vcpu: 0.04048, gb: 0.004445 }, arm64: { vcpu: 0.03238, gb: 0.00356 } },
    /** Of disk beyond what is free, a GB. */
    hourlyDiskGb: 0.000111,
    freeDiskGb: 20,
    /** The least that is billed. */
    leastSeconds: 60,
};
/** How many seconds are billed for some: none for none, and a minute at least for any. */
const billedFor = (seconds) => (seconds <= 0 ? 0 : Math.max(seconds, prices.leastSeconds));
/** What some seconds of a machine cost on demand, about, in dollars. */
function costOf({ cpu, memory, architecture, ephemeralStorage = prices.freeDiskGb }, seconds) {
    const { vcpu, gb } = prices.hourly[architecture];
    const disk = Math.max(0, ephemeralStorage - prices.freeDiskGb) * prices.hourlyDiskGb;
    const hourly = (cpu / 1_024) * vcpu + (memory / 1_024) * gb + disk;
    return (hourly * billedFor(seconds)) / 3_600;
}
//# sourceMappingURL=prices.js.map
// EXTERNAL MODULE: ./build/src/core/duration.js
var duration = __webpack_require__(9509);
;// CONCATENATED MODULE: ./build/src/core/report/markdown.js

// The runner hides secrets that only it knows, in what it is given: nothing that may hold one is written in other signs or
// cut in the middle, but stands in code, or as it is where nothing in it means anything in Markdown.
/** What means nothing in Markdown or HTML, and makes no link and no mention. */
const plain = /^(?!.*(?::\/\/|www\.))[\p{L}"'(][\p{L}\p{N} .,;:'"()/%…-]*$/u;
/** Text from outside in a paragraph, which keeps its lines. */
function prose(text, longest = 4_000) {
    const lines = text.split('\n').flatMap((line) => shown(line, longest));
    return lines.map((line) => (plain.test(line) ? line : code(line))).join('<br>');
}
/** Text from outside in one line, in the type of code. */
function code(text, longest = 4_000) {
    const [line] = shown(text, longest);
    if (line === undefined)
        return '';
    const fence = '`'.repeat(longestRun(line) + 1);
    // Spaces at both ends are not part of it.
    return line.includes('`') ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}
/** The same in a cell of a table, where a bar would end it. */
function cell(text, longest) {
    const [line = ''] = shown(text, longest);
    if (plain.test(line))
        return line;
    if (!line.includes('|'))
        return code(line);
    return `<code>${line.replace(/[^\p{L}\p{N} ]/gu, entity)}</code>`;
}
// GitHub makes links of what it has read: an empty comment behind a sign that may be in one breaks it up.
const entity = (sign) => `&#${sign.codePointAt(0)};${'@#:'.includes(sign) ? '<!-- -->' : ''}`;
const shown = (text, longest = 4_000) => {
    const line = (0,core_text/* printable */.g$)(text.trim(), Number.POSITIVE_INFINITY);
    if (line === '')
        return [];
    return [line.length > longest ? `(${(0,core_text/* count */.U9)(line.length, 'character')})` : line];
};
const longestRun = (text) => Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
/** A link, where the address is one of the web; else its text alone. */
function markdown_link(markdown, url) {
    if (url === undefined || !/^https?:\/\//.test(url))
        return markdown;
    return `[${markdown}](${url.replace(/[^\w.~:/?#@!$&*+,;=%-]/g, encodeURIComponent).replaceAll(/[()']/g, escaped)})`;
}
const escaped = (sign) => `%${sign.charCodeAt(0).toString(16)}`;
/** Colours and other orders to a terminal (ECMA-48), which mean nothing on a page. */
const terminalOrder = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\^_])/g;
/** Lines of a log as a block of code, which nothing in them ends. */
function fenced(lines, longest = 2_000) {
    const bare = lines.map((line) => line.replace(terminalOrder, '').split('\t').map(whole).join('\t'));
    const block = bare.map((line) => (line.length > longest ? `(a line of ${(0,core_text/* count */.U9)(line.length, 'character')})` : line));
    const fence = '`'.repeat(Math.max(3, ...block.map((line) => longestRun(line) + 1)));
    return `${fence}text\n${block.join('\n')}\n${fence}`;
}
const whole = (text) => (0,core_text/* printable */.g$)(text, Number.POSITIVE_INFINITY);
//# sourceMappingURL=markdown.js.map
;// CONCATENATED MODULE: ./build/src/core/report/summary.js






const icons = {
    success: '✅',
    failure: '❌',
    'timed-out': '⏱️',
    cancelled: '🛑',
    error: '⚠️',
};
/** The summary of a run. */
function renderSummary(report, hide) {
    const { verdict, moreUrl, command, run, tail } = report;
    const what = commandLine(hide(command));
    const state = `${icons[verdict.status]} ${what}**${prose(hide(verdict.summary))}**`;
    const more = moreUrl === undefined ? [] : [markdown_link('Troubleshooting', moreUrl)];
    const advice = [...(verdict.hint === undefined ? [] : [prose(hide(verdict.hint))]), ...more];
    const hint = advice.length === 0 ? [] : [advice.join(' ')];
    const table = run ? [tableOf(rowsOf(verdict, run, hide))] : [];
    const last = verdict.status === 'success' || tail.length === 0 ? [] : lastLines(tail, hide);
    const details = run ? [folded('Details', detailsOf(report, run, hide))] : [];
    const join = (...parts) => `${parts.flat().join('\n\n')}\n\n`;
    return { whole: join([state], hint, table, last, details), brief: join([state], hint, table) };
}
const longestCommand = 80;
// The first line, or its first word: a cut may go through a secret that only the runner knows.
function commandLine(command) {
    const [line = '', ...more] = command.trim().split(/[\r\n]+/);
    const [word = ''] = line.split(/\s/);
    const isShort = line.length <= longestCommand;
    const part = isShort ? line : word.length <= longestCommand ? word : '';
    return part === '' ? '' : `${code(isShort && more.length === 0 ? part : `${part} …`)} `;
}
function rowsOf({ exitCode }, { facts, machine, repository, branch, commitUrl }, hide) {
    const last = facts.attempts.at(-1);
    const links = last?.links;
    const where = [
        ...(links?.consoleUrl === undefined ? [] : [markdown_link('task', hide(links.consoleUrl))]),
        ...(links?.logUrl === undefined ? [] : [markdown_link('log', hide(links.logUrl))]),
    ];
    return [
        ...(repository === undefined ? [] : [commitRow({ facts, repository, branch, commitUrl }, hide)]),
        ...(machine ? machineRows(machine, facts, hide) : []),
        ['Time', (0,time/* describeTime */.Ht)(facts)],
        ['Exit code', String(exitCode)],
        ['Log', [describeLines(facts), ...where].join(' · ')],
        ...(machine ? [['Cost', describeCost(machine, facts)]] : []),
    ];
}
function commitRow({ facts, repository, branch, commitUrl }, hide) {
    const named = branch === undefined ? '' : ` (${cell(hide(branch), 300)})`;
    const where = `${cell(hide(repository), 500)}${named}`;
    if (facts.sha === undefined)
        return ['Repository', where];
    return ['Commit', `${markdown_link(code(facts.sha.slice(0, 7)), commitUrl)} of ${where}`];
}
function machineRows(machine, facts, hide) {
    const { image, cpu, memory, architecture, ephemeralStorage } = machine;
    const disk = ephemeralStorage === undefined ? '' : `, ${ephemeralStorage} GB disk`;
    const starts = facts.starts > 1 ? `, ${facts.starts} starts` : '';
    const why = facts.fellBack === undefined ? '' : ' instead of Spot';
    return [
        ['Image', cell(hide(image), 600)],
        ['Size', `${cpu / 1_024} vCPU, ${memory / 1_024} GB, ${architecture}${disk}`],
        ['Capacity', `${capacityNames[(0,task_facts/* capacityOf */.A)(facts.attempts.at(-1)) ?? 'none']}${why}${starts}`],
    ];
}
const capacityNames = { spot: 'Spot', 'on-demand': 'on-demand', none: 'none' };
function describeLines({ lines: { delivered, written } }) {
    return written === undefined
        ? (0,core_text/* count */.U9)(delivered, 'line')
        : `${delivered.toLocaleString('en-US')} of ${(0,core_text/* count */.U9)(written, 'line')}`;
}
function describeCost(machine, facts) {
    const billed = facts.attempts.filter((attempt) => (0,time/* billedSeconds */.oC)(attempt) > 0);
    if (billed.length === 0)
        return 'nothing billed';
    const seconds = billed.reduce((sum, attempt) => sum + billedFor((0,time/* billedSeconds */.oC)(attempt)), 0);
    const price = `${markdown_link(`${prices.region}’s price`, prices.source)} of ${prices.date}`;
    const isElsewhere = machine.region !== prices.region;
    const isSpot = billed.some((attempt) => (0,task_facts/* capacityOf */.A)(attempt) === 'spot');
    const but = [
        ...(isElsewhere ? [`; ${machine.region}’s may be higher`] : []),
        ...(isSpot ? ['; Spot is up to 70 % less'] : []),
    ];
    const bound = isSpot && !isElsewhere ? 'at most' : 'about';
    return `${bound} $${figure(costOf(machine, seconds))} (${(0,duration/* describeSeconds */.b)(seconds)} billed, at ${price}${but.join('')})`;
}
const figure = (dollars) => (dollars >= 1 ? dollars.toFixed(2) : String(Number(dollars.toPrecision(2))));
// The first row is the heading, which a table of Markdown has to have.
function tableOf(rows) {
    const [first, ...others] = rows.map(([name, markdown]) => `| ${name} | ${markdown} |`);
    return [first, '|:--|:--|', ...others].join('\n');
}
const mostLines = 30;
function lastLines(tail, hide) {
    const shown = tail.slice(-mostLines).map(hide);
    return [`Last ${shown.length === 1 ? 'line' : (0,core_text/* count */.U9)(shown.length, 'line')} of the log:`, fenced(shown)];
}
function detailsOf({ executionId }, { facts, machine }, hide) {
    return [
        `- Execution: ${code(executionId)}`,
        ...(facts.sha === undefined ? [] : [`- Commit: ${code(facts.sha)}`]),
        ...(machine ? [`- Region: ${machine.region}`] : []),
        ...facts.attempts.flatMap((attempt) => attempt.links
            ? [`- Task: ${taskLink(attempt.links, hide)}, ${capacityNames[(0,task_facts/* capacityOf */.A)(attempt) ?? 'none']}`]
            : []),
        ...(facts.fellBack === undefined ? [] : [`- On-demand instead of Spot: ${prose(hide(facts.fellBack))}`]),
    ];
}
const taskLink = ({ arn, consoleUrl }, hide) => markdown_link(code(hide(arn)), consoleUrl === undefined ? undefined : hide(consoleUrl));
const folded = (title, lines) => `<details><summary>${title}</summary>\n\n${lines.join('\n')}\n\n</details>`;
/** GitHub shows no summary of a step that is larger, in bytes ("Workflow commands" in its documentation). */
const largestSummary = 1024 * 1024;
/** Our summary with the command's own below it: where both do not fit, ours gives way, and then the command's. */
function fitSummary({ whole, brief }, own, most = largestSummary) {
    const fits = (text) => new TextEncoder().encode(text).length <= most;
    if (!fits(own))
        return { text: fits(whole) ? whole : brief, leftOut: 'command' };
    if (fits(whole + own))
        return { text: whole + own, leftOut: undefined };
    return fits(brief + own) ? { text: brief + own, leftOut: 'details' } : { text: own, leftOut: 'run' };
}
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./build/src/action/summary.js




/** Writes the summary of a step: how it ended, and below that what the command wrote. */
function writeSummary({ executionId, command, run, own = '' }, verdict, output) {
    const report = { verdict, moreUrl: (0,troubleshooting/* moreAbout */.Lh)(verdict, version/* version */.r), command, run, tail: output.tail(), executionId };
    const rendered = renderSummary(report, output.hide);
    const { text, leftOut } = fitSummary(rendered, own);
    output.summary(text);
    if (leftOut !== undefined)
        output.warn(`The step summary may have 1,048,576 bytes: ${words[leftOut]} left out.`);
}
const words = {
    details: 'the last lines of the log and the details of the run are',
    run: 'how the run ended is',
    command: 'what the command wrote is',
};
/** What of a run its summary tells. */
function reportedRun({ facts, machine }, source, context) {
    if (!facts)
        return undefined;
    if (!source)
        return { facts, machine, repository: undefined, branch: undefined, commitUrl: undefined };
    const { repo, branch } = source;
    const name = (0,github_context/* nameOnServer */.uK)(repo, context.serverUrl);
    const commitUrl = name === undefined || facts.sha === undefined ? undefined : `${context.serverUrl}/${name}/commit/${facts.sha}`;
    return { facts, machine, repository: name ?? repo, branch, commitUrl };
}
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./build/src/action/main.js



















/** Runs the step, and returns its exit code. The one place where an error becomes words. */
async function main(host) {
    const output = githubOutput();
    const executionId = local/* systemRandom */.vg.executionId();
    const known = { executionId, wantsSummary: true, command: '' };
    let finished = true;
    try {
        const { exitCode, mayStillRun } = await runStep(host, known, output);
        finished = !mayStillRun;
        return exitCode;
    }
    catch (error) {
        finished = !host.signal.aborted && error instanceof errors/* UserError */.yo && !(error instanceof errors/* TaskLeft */.f7);
        const verdict = host.signal.aborted
            ? (0,task_verdict/* judge */.S)({ kind: 'cancelled', doubt: error instanceof errors/* TaskLeft */.f7 ? 'unknown-task' : 'no-task' })
            : verdictOn(error);
        if (error instanceof errors/* InputError */.dz)
            tellProblems(error, output);
        else
            output.fail(verdict.summary, (0,troubleshooting/* adviceOn */.ik)(verdict, version/* version */.r));
        publishVerdict(verdict);
        if (known.wantsSummary)
            writeSummary(known, verdict, output);
        return verdict.exitCode;
    }
    finally {
        // Otherwise post has something to look after: lines on their way, or a task that isn't known yet.
        if (finished)
            step.saveState('ended', 'true');
    }
}
// Each problem of the settings file is an annotation where it stands; the others are one.
function tellProblems({ problems, hint }, output) {
    const placed = problems.map((problem) => ({ problem, at: positionIn(problem.where ?? '') }));
    for (const { problem, at } of placed)
        if (at)
            output.failAt(at, new errors/* InputError */.dz([problem], hint).message);
    const others = placed.flatMap(({ problem, at }) => (at ? [] : [problem]));
    if (others.length > 0)
        output.fail(new errors/* InputError */.dz(others).message, hint);
}
function verdictOn(error) {
    const told = error instanceof errors/* UserError */.yo ? error : (0,errors/* shortageOf */.DV)(error);
    const failed = { exitCode: task_verdict/* exitCodes */.h.noCommandRan, status: 'error' };
    if (told)
        return { ...failed, summary: told.message, ...(told.hint === undefined ? {} : { hint: told.hint }) };
    const words = error instanceof Error ? error.stack : String(error);
    return { ...failed, summary: `This is a bug of mycli-action ${version/* version */.r}, please report it: ${words}` };
}
async function runStep(host, known, output) {
    const { executionId } = known;
    step.setOutput('execution-id', executionId);
    step.saveState('execution-id', executionId);
    const context = readRunContext(host.env);
    const workspace = await findWorkspace(host.env);
    const input = readActionInputs();
    known.wantsSummary = (0,resolve/* peekSetting */.Wv)('summary', [input], 'action')?.value ?? true;
    const { file, notice } = await readSettingsFile({ input, context, workspace, env: host.env, signal: host.signal });
    if (notice !== undefined)
        output.warn(notice);
    if ((0,resolve/* peekSetting */.Wv)('mask-aws-account-id', [input], 'action')?.value)
        for (const id of (0,account_ids/* accountIdsIn */.b)(textsOf([input, file])))
            output.mask(id);
    const settings = (0,resolve/* resolveSettings */.Mo)([input, file], 'action');
    known.command = settings.inputs.command;
    (0,compose_run/* checkRun */.Q5)(settings);
    if (settings.inputs['workflow-commands'])
        output.obey();
    tellUnmasked(settings.inputs, output);
    const { source, origin, notices } = await chooseOrigin(settings, context, workspace);
    showSettings(settings, source, output);
    const tags = tagsFor(source, context, readJob(host.env));
    const variables = (0,step_variables/* actionVariables */.s9)(host.env, context, source);
    const order = { settings, executionId, origin, variables, notices, tags };
    const result = await (0,compose_run/* startRun */.AD)(order, callerOf(host, context, output), host.signal);
    output.phase(undefined);
    const verdict = publish(result, settings, output);
    const run = reportedRun(result, source, context);
    if (known.wantsSummary)
        writeSummary({ ...known, run, own: result.files.summary }, verdict, output);
    return { exitCode: verdict.exitCode, mayStillRun: result.mayStillRun };
}
const textsOf = (sources) => sources.flatMap(({ given }) => Object.values(given).flatMap(({ texts }) => texts));
function tellUnmasked(inputs, output) {
    for (const [name, value] of Object.entries(inputs['secret-env'] ?? {})) {
        const note = maskNote(name, value);
        if (note !== undefined)
            output.warn(note);
    }
}
function showSettings(settings, source, output) {
    output.phase('Settings');
    for (const row of (0,explain/* explain */.WE)(settings))
        output.note(row);
    if (source)
        output.note(`runs: ${source.sha ?? source.branch ?? 'the default branch'} of ${source.repo}`);
    output.phase(undefined);
}
//# sourceMappingURL=main.js.map
;// CONCATENATED MODULE: ./build/src/action/post.js





/** Finishes what `main` could not, when it was killed. Never fails the job: there is nothing left to protect. */
async function post(host) {
    const executionId = step.state('execution-id');
    if (!/^[a-z2-7]{20}$/.test(executionId) || step.state('ended') === 'true')
        return 0;
    const output = githubOutput();
    try {
        const given = readActionInputs();
        const value = (name) => (0,resolve/* peekSetting */.Wv)(name, [given], 'action')?.value;
        const inputs = { 'role-to-assume': value('role-to-assume'), audience: value('audience') };
        const killed = { executionId, place: step.state('place'), inputs };
        const note = await (0,compose_run/* finishRun */.JH)(killed, callerOf(host, readRunContext(host.env), output));
        if (note !== undefined)
            output.note(note);
    }
    catch (error) {
        output.warn(`What is left of execution ${executionId} could not be removed: ${error instanceof Error ? error.message : String(error)}`);
    }
    return 0;
}
//# sourceMappingURL=post.js.map
;// CONCATENATED MODULE: ./build/src/action/index.js


/** Runs the step in this process: the one place that knows its signals and its exit code. */
async function start(process, bundle) {
    const cancelled = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.on(signal, () => cancelled.abort());
    process.exitCode = await main({ env: process.env, bundle, signal: cancelled.signal });
}
/** Runs what the runner calls after the job, in this process. */
async function finish(process, bundle) {
    process.exitCode = await post({ env: process.env, bundle });
}
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ accountIdsIn)
/* harmony export */ });
/** The numbers of the AWS accounts in some texts: those of ARNs, and of the addresses of private registries. */
function accountIdsIn(texts) {
    const found = texts.flatMap((text) => [
        ...text.matchAll(/\barn:aws[\w-]*:[\w-]*:[\w-]*:(\d{12}):|\b(\d{12})\.dkr\.ecr\b/g),
    ]);
    return [...new Set(found.map(([, inArn, inRegistry]) => inArn ?? inRegistry ?? ''))];
}
//# sourceMappingURL=account-ids.js.map

/***/ }),

/***/ 9013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isForkPullRequest),
/* harmony export */   c: () => (/* binding */ withoutForkSettings)
/* harmony export */ });
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8595);

/** Whether the workflow runs for a pull request out of another repository; a deleted one was another. */
function isForkPullRequest({ payload }) {
    const base = (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .f)(payload, 'pull_request', 'base', 'repo', 'id');
    return base !== undefined && base !== (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .f)(payload, 'pull_request', 'head', 'repo', 'id');
}
/** What the author of a fork's commit must not choose: what the command is given, and where it is trusted. */
const keptFromForks = ['secrets', 'stack'];
/**
 * The settings file, where the commit that it belongs to is a fork's with a problem for each setting that such a file
 * may not have. On `pull_request_target` the event's commit is the base's own, and so is its file.
 */
function withoutForkSettings(file, context) {
    if (!isForkPullRequest(context) || context.eventName === 'pull_request_target')
        return file;
    const problems = keptFromForks.flatMap((name) => {
        const given = file.given[name];
        // Without a text it is a file that could not be read, or a value that is wrong anyway.
        if (!given || given.texts.length === 0)
            return [];
        const message = `${name}: cannot be set here by a pull request from a fork. Set it in the workflow.`;
        return [{ where: given.where, message }];
    });
    return problems.length === 0 ? file : { ...file, problems: [...(file.problems ?? []), ...problems] };
}
//# sourceMappingURL=fork.js.map

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
