export const id = 500;
export const ids = [500];
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
        const message = `${figure(cpu)} CPU units are not a size that Fargate has; ${theNearest(cpu, sizes)} (${listed(sizes)}).`;
        return { where: 'cpu', message };
    }
    if (row.memory.includes(memory) || memory > (row.memory.at(-1) ?? 0))
        return undefined;
    const message = `${figure(memory)} MiB is not a size that goes with ${figure(cpu)} CPU units; ${theNearest(memory, row.memory)} (${range(row)}).`;
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
/** "1,024 CPU units with 2,048 MiB". */
const describeSize = ({ cpu, memory }) => `${figure(cpu)} CPU units with ${figure(memory)} MiB`;
function neighbours(size, sizes) {
    if (sizes.includes(size))
        return [size];
    const below = sizes.findLast((known) => known < size);
    const above = sizes.find((known) => known > size);
    return [below, above].filter((known) => known !== undefined);
}
function theNearest(size, sizes) {
    const near = neighbours(size, sizes).map(figure);
    return near.length === 1 ? `the nearest is ${near[0]}` : `the nearest are ${near.join(' and ')}`;
}
function range({ memory, step }) {
    if (step === undefined)
        return listed(memory);
    return `from ${figure(memory[0] ?? 0)} to ${figure(memory.at(-1) ?? 0)} in steps of ${figure(step)}`;
}
const listed = (sizes) => `there are ${sizes.map(figure).join('; ')}`;
const figure = (size) => size.toLocaleString('en-US');
//# sourceMappingURL=sizes.js.map

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
/* harmony export */   DV: () => (/* binding */ shortageOf),
/* harmony export */   N_: () => (/* binding */ TransientError),
/* harmony export */   Vi: () => (/* binding */ StartRefused),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   f7: () => (/* binding */ TaskLeft),
/* harmony export */   vG: () => (/* binding */ StartUnknown),
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

/***/ 4506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nh: () => (/* binding */ fileKeys),
  ZL: () => (/* binding */ helpOf),
  uy: () => (/* binding */ inputNamesOf),
  Tx: () => (/* binding */ inputSpecs),
  I: () => (/* binding */ kindOf)
});

// UNUSED EXPORTS: inputNames, inputs

;// CONCATENATED MODULE: ./build/src/core/settings/inputs/access.js
/** Identity and credentials, and what is shown. */
const accessInputs = {
    'role-to-assume': {
        kind: 'text',
        engine: 'fargate',
        only: 'action',
        help: 'ARN of the role to assume through GitHub\'s OIDC; the job needs "id-token: write". Default: none; the AWS SDK\'s default credentials are used.',
    },
    'aws-region': {
        kind: 'region',
        engine: 'fargate',
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
        only: 'action',
        secret: true,
        actionDefault: '${{ github.token }}',
        help: 'Token to fetch the repository over https and to read the settings file. It is sent to no other host.',
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
        help: 'Pass on what the command wrote to $GITHUB_STEP_SUMMARY.',
        helpIn: { action: "It becomes part of the step's summary.", cli: 'It is printed to stderr.' },
    },
};
//# sourceMappingURL=access.js.map
// EXTERNAL MODULE: ./build/src/core/settings/images.js
var settings_images = __webpack_require__(4977);
;// CONCATENATED MODULE: ./build/src/core/settings/inputs/machine.js

/** On what, with which secrets, and where in AWS. */
const machineInputs = {
    image: {
        kind: 'image',
        engine: 'fargate',
        file: true,
        default: settings_images/* ourImages */.Hw.executor,
        placeholder: 'IMAGE',
        help: 'Container image to run the command in; it needs no git, and images without a shell get a static busybox. A stack may have its own default.',
    },
    'image-credentials': {
        kind: 'text',
        engine: 'fargate',
        placeholder: 'ARN',
        help: 'ARN of the Secrets Manager secret for a private registry: JSON with the keys username and password.',
    },
    cpu: {
        kind: 'cpu',
        engine: 'fargate',
        file: true,
        default: '1024',
        placeholder: 'UNITS',
        help: 'CPU units (1024 are one vCPU), or vCPUs such as "2 vCPU".',
    },
    memory: {
        kind: 'memory',
        engine: 'fargate',
        file: true,
        default: '2048',
        placeholder: 'SIZE',
        help: 'Memory in MiB, or a size such as "4 GB". Fargate offers certain sizes for each cpu.',
    },
    'ephemeral-storage': {
        kind: 'storage',
        engine: 'fargate',
        file: true,
        placeholder: 'SIZE',
        help: "Disk space in GiB, from 21 to 200, shared with the image. Default: Fargate's 20.",
    },
    architecture: {
        kind: 'architecture',
        engine: 'fargate',
        file: true,
        default: 'x86_64',
        placeholder: 'NAME',
        help: 'CPU architecture: x86_64 or arm64.',
    },
    capacity: {
        kind: 'capacity',
        engine: 'fargate',
        file: true,
        default: 'spot-then-on-demand',
        placeholder: 'KIND',
        help: 'spot-then-on-demand, spot, or on-demand. Spot costs less, but AWS can reclaim it in the middle of a command; spot-then-on-demand falls back to on-demand when there is no Spot capacity. A stack may have its own default.',
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
        only: 'action',
        secret: true,
        help: 'Secret environment variables for the command, one NAME=value per line; they are encrypted on the way to the task and masked in the log.',
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
        kind: 'list',
        engine: 'fargate',
        placeholder: 'IDS',
        help: "Subnets for the task, separated by commas or spaces. Default: the stack's.",
    },
    'security-groups': {
        kind: 'list',
        engine: 'fargate',
        placeholder: 'IDS',
        help: "Security groups for the task, separated by commas or spaces. Default: the stack's, else the VPC's default group.",
    },
    'public-ip': {
        kind: 'answer',
        engine: 'fargate',
        placeholder: 'BOOL',
        help: "Whether the task gets a public IP address, which it needs in a public subnet. Default: the stack's setting, else true.",
    },
    'execution-role': {
        kind: 'text',
        engine: 'fargate',
        placeholder: 'ARN',
        help: "Role that ECS uses to pull images, read secrets and write logs. Default: the stack's.",
    },
    'task-role': {
        kind: 'text',
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
        kind: 'text',
        engine: 'fargate',
        placeholder: 'AGE',
        help: "age public key (age1…); what is sent to the task is encrypted to it. Requires key-secret. Default: the stack's.",
    },
    'key-secret': {
        kind: 'text',
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
    sha: { kind: 'sha', placeholder: 'COMMIT', help: 'Commit to run, as its full id.' },
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
    shell: {
        kind: 'shell',
        file: true,
        placeholder: 'SHELL',
        help: "bash (with pipefail), sh, python, or a command line with {0} where the script's path goes. Default: bash -e where there is a bash, else sh -e, as in a run step.",
    },
    'working-directory': {
        kind: 'folder',
        file: true,
        placeholder: 'DIR',
        help: 'Folder to run the command in, relative to the root of the checkout.',
    },
    env: {
        kind: 'pairs',
        file: true,
        placeholder: 'NAME=VALUE',
        help: 'Environment variables for the command.',
        helpIn: {
            action: 'One NAME=value per line; a value of several lines stands between NAME<<EOF and EOF.',
            cli: 'Repeatable.',
        },
    },
    timeout: {
        kind: 'seconds',
        file: true,
        default: '60m',
        placeholder: 'TIME',
        help: 'Stop the command after this long: seconds, or a time such as 90s, 30m or 2h.',
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
        short: { flag: 'local', value: 'local', help: 'Run on this machine, without AWS; same as --engine local.' },
    },
};
//# sourceMappingURL=run.js.map
// EXTERNAL MODULE: ./build/src/core/duration.js
var duration = __webpack_require__(9509);
// EXTERNAL MODULE: ./build/src/core/settings/exports.js
var settings_exports = __webpack_require__(6128);
// EXTERNAL MODULE: ./build/src/core/settings/pairs.js
var pairs = __webpack_require__(4682);
// EXTERNAL MODULE: ./build/src/core/settings/readers.js + 1 modules
var readers = __webpack_require__(18);
// EXTERNAL MODULE: ./build/src/core/settings/repository.js
var repository = __webpack_require__(2255);
;// CONCATENATED MODULE: ./build/src/core/settings/kinds.js





const asItIs = (value) => [String(value)];
const someText = { type: 'string', minLength: 1 };
const someSize = { anyOf: [{ type: 'integer', minimum: 1 }, someText] };
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
        show: (words) => [words.join(' ')],
        schema: { anyOf: [{ enum: ['bash', 'sh', 'python'] }, { type: 'string', pattern: '^\\S+[ \\t].*\\{0\\}' }] },
    },
    folder: { read: (0,readers/* one */.xH)(readers/* readFolder */.j1), show: asItIs, schema: { ...someText, not: { pattern: '^/|^\\.\\.(/|$)' } } },
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
        read: (0,readers/* one */.xH)(readers/* readSeconds */.UW),
        show: (seconds) => [(0,duration/* describeSeconds */.b)(seconds)],
        schema: {
            anyOf: [
                { type: 'integer', minimum: 1, maximum: 2_592_000 },
                { type: 'string', pattern: '^(?=.*[1-9])[0-9]{1,9}[smh]?$' },
            ],
        },
        amount: true,
    },
    flag: { read: (0,readers/* one */.xH)(readers/* readFlag */.fG), show: asItIs, isSwitch: true },
    answer: { read: (0,readers/* one */.xH)(readers/* readFlag */.fG), show: asItIs },
    submodules: choice('false', 'true', 'recursive'),
    engine: choice('fargate', 'local'),
    image: {
        read: (0,readers/* one */.xH)((0,readers/* matching */.wC)(/^[A-Za-z0-9][\w.\-/:@]{0,511}$/, 'the name of an image', String)),
        show: asItIs,
        schema: someText,
    },
    cpu: { read: (0,readers/* one */.xH)(readers/* readCpu */.jl), show: asItIs, schema: someSize, amount: true },
    memory: { read: (0,readers/* one */.xH)(readers/* readMemory */.S1), show: (mib) => [`${mib} MiB`], schema: someSize, amount: true },
    storage: {
        read: (0,readers/* one */.xH)(readers/* readEphemeralStorage */.jP),
        show: (gib) => [`${gib} GiB`],
        schema: { type: 'integer', minimum: 21, maximum: 200 },
        amount: true,
    },
    architecture: choice('x86_64', 'arm64'),
    capacity: choice('spot-then-on-demand', 'spot', 'on-demand'),
    times: { read: (0,readers/* one */.xH)((0,readers/* matching */.wC)(/^\d{1,4}$/, 'a whole number', Number)), show: asItIs },
    list: { read: (0,readers/* one */.xH)(readers/* readWords */.ux), show: (words) => [words.join(', ')] },
    region: { read: (0,readers/* one */.xH)(readers/* readRegion */.XP), show: asItIs },
    exports: { read: (0,readers/* one */.xH)(settings_exports/* readExports */.I), show: (names) => [names.join(', ')] },
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
  jl: () => (/* binding */ readCpu),
  jP: () => (/* binding */ readEphemeralStorage),
  fG: () => (/* binding */ readFlag),
  j1: () => (/* binding */ readFolder),
  S1: () => (/* binding */ readMemory),
  G7: () => (/* binding */ readPath),
  XP: () => (/* binding */ readRegion),
  Uq: () => (/* binding */ readScript),
  UW: () => (/* binding */ readSeconds),
  tU: () => (/* binding */ readSha),
  lu: () => (/* binding */ readShell),
  ux: () => (/* binding */ readWords)
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
//# sourceMappingURL=shell-words.js.map
;// CONCATENATED MODULE: ./build/src/core/settings/readers.js


/** A reader of a value that can be given only once. */
function one(read) {
    return (texts) => texts.length === 1 ? read(texts[0] ?? '') : { problem: `is given ${texts.length} times. Give it once.` };
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
/** Reads the path of a folder inside the checkout. */
function readFolder(text) {
    return isInside(text) ? { value: text } : expected('a path inside the repository, relative to its root', text);
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
const unitSeconds = { '': 1, s: 1, m: 60, h: 3_600 };
const longestSeconds = 30 * 24 * 3_600;
/** Reads a time, in whole seconds or with a unit. */
function readSeconds(text) {
    const match = /^(\d{1,9})([smh]?)$/.exec(text);
    const seconds = match ? Number(match[1]) * (unitSeconds[match[2] ?? ''] ?? 0) : 0;
    if (seconds > 0 && seconds <= longestSeconds)
        return { value: seconds };
    if (match)
        return { problem: `must be between 1s and 720h, not "${(0,core_text/* printable */.g$)(text)}".` };
    return expected('a time such as 90s, 30m or 2h, or whole seconds', text);
}
/** Reads true or false as YAML 1.2's core schema and the runner's own getBooleanInput do. */
function readFlag(text) {
    if (/^(true|True|TRUE)$/.test(text))
        return { value: true };
    if (/^(false|False|FALSE)$/.test(text))
        return { value: false };
    return expected('true or false', text);
}
/** Reads CPU units, or vCPUs as in `0.5 vCPU`. Whether Fargate has that size is for sizeProblem to say. */
function readCpu(text) {
    const units = wholeNumber(text) ?? inUnits(/^(\d{0,3}(?:\.\d{1,5})?) ?vcpus?$/i.exec(text)?.[1]);
    return units === undefined ? expected('CPU units such as 1024, or vCPUs such as "1 vCPU"', text) : { value: units };
}
/** Reads MiB, or GB as in `2 GB`, by which AWS means GiB. */
function readMemory(text) {
    const mib = wholeNumber(text) ?? inUnits(/^(\d{0,4}(?:\.\d{1,5})?) ?gi?b$/i.exec(text)?.[1]);
    return mib === undefined ? expected('MiB such as 2048, or "2 GB"', text) : { value: mib };
}
/** Reads GiB of disk. Fargate takes 21 to 200, and gives 20 where nothing is asked for. */
function readEphemeralStorage(text) {
    const size = wholeNumber(text);
    return size !== undefined && size >= 21 && size <= 200
        ? { value: size }
        : expected('whole GiB from 21 to 200, or left out for 20', text);
}
const wholeNumber = (text) => (/^[1-9]\d{0,6}$/.test(text) ? Number(text) : undefined);
function inUnits(text) {
    const units = Number(text) * 1_024;
    return Number.isInteger(units) && units > 0 ? units : undefined;
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
    return { problem: `"${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)}" is not a repository. Give ${forms}.` };
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
/* harmony export */   LA: () => (/* binding */ readSetting),
/* harmony export */   Mo: () => (/* binding */ resolveSettings),
/* harmony export */   Wv: () => (/* binding */ peekSetting),
/* harmony export */   jk: () => (/* binding */ spellAsSet),
/* harmony export */   lO: () => (/* binding */ spell)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4506);


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
function mentions(given) {
    return given !== undefined && (given.texts.length === 0 || given.texts.some((text) => text.trim() !== ''));
}
function readFrom({ name: origin, given }, name, problems) {
    const setting = given[name];
    const texts = (setting?.texts ?? []).filter((text) => text.trim() !== '');
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
/* harmony export */   gu: () => (/* binding */ hostAt)
/* harmony export */ });
/* unused harmony export gitHosts */
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
;// CONCATENATED MODULE: ./build/src/core/task/verdict.js



/** Exit codes with a meaning of their own: those of timeout(1), `docker run` and a shell after Ctrl-C. */
const exitCodes = { timedOut: 124, noCommandRan: 125, cancelled: 130, killed: 137 };
/** The verdict on an ending. */
function judge(ending) {
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
    const limit = `the timeout of ${(0,duration/* describeSeconds */.b)(timeoutSeconds)}`;
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
    const late = `The command had not begun after the start timeout of ${(0,duration/* describeSeconds */.b)(timeoutSeconds)}`;
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
    if (code === 0)
        return { exitCode: 0, status: 'success', summary: `The command succeeded in ${(0,duration/* describeSeconds */.b)(seconds)}.` };
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
