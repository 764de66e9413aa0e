export const id = 4231;
export const ids = [4231];
export const modules = {

/***/ 5288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tZ: () => (/* binding */ CallRefused),
  RM: () => (/* binding */ callsLike),
  yX: () => (/* binding */ callsWith)
});

// EXTERNAL MODULE: ./build/src/core/untrusted.js
var untrusted = __webpack_require__(8595);
;// CONCATENATED MODULE: ./build/src/core/aws/answers.js

/**
 * Whether this is an answer to the operation: whether it holds what the operation's reference names as its result.
 * Status 200 alone says little, since a proxy has it as well, and an empty object is read from an empty body.
 */
function isAnswerTo(operation, answer) {
    return holdsResult[operation](answer);
}
// Where ECS has no task, it says so in `failures`.
const isTaskOrFailure = (answer) => isText((0,untrusted/* valueAt */.f)(answer, 'tasks', '0', 'taskArn')) || isObject((0,untrusted/* valueAt */.f)(answer, 'failures', '0'));
const holdsResult = {
    RunTask: isTaskOrFailure,
    DescribeTasks: isTaskOrFailure,
    RegisterTaskDefinition: (answer) => isText((0,untrusted/* valueAt */.f)(answer, 'taskDefinition', 'taskDefinitionArn')),
    ListTasks: (answer) => isListOf(isText, (0,untrusted/* valueAt */.f)(answer, 'taskArns')),
    StopTask: (answer) => isText((0,untrusted/* valueAt */.f)(answer, 'task', 'taskArn')),
    GetLogEvents: (answer) => isListOf(isObject, (0,untrusted/* valueAt */.f)(answer, 'events')) && isText((0,untrusted/* valueAt */.f)(answer, 'nextForwardToken')),
    GetParameter: (answer) => isText((0,untrusted/* valueAt */.f)(answer, 'Parameter', 'Value')),
    DescribeServices: (answer) => isText((0,untrusted/* valueAt */.f)(answer, 'services', '0', 'serviceArn')) || isObject((0,untrusted/* valueAt */.f)(answer, 'failures', '0')),
    DescribeServiceRevisions: (answer) => isListOf(isObject, (0,untrusted/* valueAt */.f)(answer, 'serviceRevisions')),
    DescribeTaskDefinition: (answer) => isText((0,untrusted/* valueAt */.f)(answer, 'taskDefinition', 'taskDefinitionArn')),
};
const isText = (value) => typeof value === 'string';
const isObject = (value) => typeof value === 'object' && value !== null;
const isListOf = (isOne, value) => Array.isArray(value) && value.every(isOne);
//# sourceMappingURL=answers.js.map
// EXTERNAL MODULE: ./build/src/core/aws/failures/access-denied.js
var access_denied = __webpack_require__(4357);
// EXTERNAL MODULE: ./build/src/core/aws/failures/explain-refusal.js
var explain_refusal = __webpack_require__(4649);
// EXTERNAL MODULE: ./build/src/core/aws/failures/transient.js
var failures_transient = __webpack_require__(6277);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/adapters/aws/failure.js
var failure = __webpack_require__(146);
;// CONCATENATED MODULE: ./build/src/adapters/aws/call.js






/** A call that AWS refused for good. */
class CallRefused extends errors/* UserError */.yo {
    refusal;
    /** ARNs that a conflict names. */
    resourceIds;
    constructor(refusal, cause) {
        super(refusal.message, { ...(refusal.hint === undefined ? {} : { hint: refusal.hint }), cause });
        this.refusal = refusal;
        const { resourceIds } = (cause ?? {});
        this.resourceIds = Array.isArray(resourceIds) ? resourceIds.filter((id) => typeof id === 'string') : [];
    }
}
/**
 * Calls with these credentials. Where they are refused though they were good before, that may pass: they are renewed,
 * or a server has erred.
 */
function callsWith(credentials) {
    let keyUsed;
    const answered = new Set();
    const provide = async () => {
        const given = await credentials.provider();
        keyUsed = given.accessKeyId;
        return given;
    };
    const explain = (error, operation, size) => {
        // The credentials themselves could not be had, and have their own words for it.
        if (error instanceof errors/* UserError */.yo)
            return answered.size === 0 ? error : new errors/* TransientError */.N_('refused', error.message, { cause: error });
        const awsError = { operation, ...(0,failure/* failureOf */.g)(error), size };
        const refusal = (0,explain_refusal/* explainRefusal */.G)(awsError);
        if (refusal.kind === 'expired' && keyUsed !== undefined)
            credentials.discard(keyUsed);
        const transient = (0,failures_transient/* transientKindOf */._)(awsError, refusal, { same: answered.has(operation), any: answered.size > 0 });
        return transient
            ? new errors/* TransientError */.N_(transient, refusal.message, { cause: error })
            : new CallRefused(refusal, error);
    };
    const call = async (operation, send, size) => {
        const answer = await send().catch((error) => {
            throw explain(error, operation, size);
        });
        if (!isAnswerTo(operation, answer))
            throw new errors/* TransientError */.N_('unreachable', withoutResult(operation));
        answered.add(operation);
        return answer;
    };
    return { call, provider: Object.assign(provide, { memoized: true }) };
}
/** The same for a run that is like a service, whose refusals name the statement that allows it. */
function callsLike(call) {
    return (operation, send, size) => call(operation, send, size).catch((error) => {
        if (!(error instanceof CallRefused) || error.refusal.kind !== 'denied')
            throw error;
        throw new CallRefused({ ...error.refusal, hint: (0,access_denied/* likeHint */.v)(error.refusal) }, error.cause);
    });
}
const withoutResult = (operation) => (0,explain_refusal/* explainRefusal */.G)({ operation, from: 'unreadable', message: 'HTTP status 200, without a result' }).message;
//# sourceMappingURL=call.js.map

/***/ }),

/***/ 508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(7422);
// EXTERNAL MODULE: ./build/src/core/aws/partitions.js
var partitions = __webpack_require__(476);
;// CONCATENATED MODULE: ./build/src/core/aws/endpoints.js



/**
 * Refuses an endpoint that is neither AWS's own nor on this machine: with a role to assume, the job's identity token
 * goes there, and with it a stranger could act as the job.
 * @param name what names it, such as the variable AWS_ENDPOINT_URL_STS
 */
function checkEndpoint(name, address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url && (0,partitions/* isLoopback */.U9)(url.hostname))
        return;
    if (url?.protocol === 'https:' && (0,partitions/* isAwsHost */.Mx)(url.hostname))
        return;
    throw new errors/* UserError */.yo(`${name} is "${(0,core_text/* printable */.g$)(address)}": with role-to-assume, requests go only to AWS's own hosts by https, and to this machine.`, { hint: `Unset ${name}, or find out which step or configuration file has set it.` });
}
/** Refuses every such endpoint that the environment names, before a token is made. */
function checkEndpoints(environment) {
    for (const [name, address] of Object.entries(environment)) {
        if (/^AWS_ENDPOINT_URL(_\w+)?$/.test(name) && address)
            checkEndpoint(name, address);
    }
}
//# sourceMappingURL=endpoints.js.map
// EXTERNAL MODULE: ./build/src/core/aws/login/session.js
var session = __webpack_require__(7685);
;// CONCATENATED MODULE: ./build/src/core/aws/login/sts-error.js
const transientCodes = new Set([
    ...['IDPCommunicationError', 'Throttling', 'RequestLimitExceeded', 'TooManyRequests', 'SlowDown'],
    ...['ServiceUnavailable', 'InternalFailure', 'RequestTimeout', 'TimeoutError'],
]);
/** Whether AssumeRoleWithWebIdentity may go well after this error. */
function stsAgain({ from, code, message, status }) {
    if (from === 'local')
        return 'never';
    if (/DurationSeconds exceeds/i.test(message))
        return 'shorter';
    if (status === undefined || status >= 500 || status === 429 || transientCodes.has(code))
        return 'transient';
    if (code === 'InvalidIdentityToken') {
        return /retrieve verification key|not yet valid|used before|could not be validated/i.test(message)
            ? 'transient'
            : 'never';
    }
    // Every try has a fresh token: if it has ended already, a clock is being corrected, or a queue was long.
    return code === 'AccessDenied' || code === 'ExpiredToken' ? 'maybe-transient' : 'never';
}
/**
 * How long to wait before the next try, in milliseconds; undefined when it is time to give up. At most some two
 * minutes for what is transient, and some seconds for what may be.
 * @param tries how many there have been
 * @param random from 0 to 1
 */
function pauseBeforeTry(again, tries, random) {
    const [most, longestMs] = again === 'transient' ? [10, 20_000] : again === 'maybe-transient' ? [4, 3_000] : [0, 0];
    if (tries >= most)
        return undefined;
    return Math.round(Math.min(longestMs, 500 * 2 ** tries) * (0.5 + random / 2));
}
//# sourceMappingURL=sts-error.js.map
// EXTERNAL MODULE: ./build/src/core/aws/region.js
var aws_region = __webpack_require__(795);
// EXTERNAL MODULE: ./build/src/adapters/aws/call.js + 1 modules
var aws_call = __webpack_require__(5288);
;// CONCATENATED MODULE: ./build/src/core/aws/login/no-credentials.js


/** Why a job got no token from GitHub. */
function explainNoToken(fromFork) {
    if (fromFork) {
        return new errors/* UserError */.yo('GitHub gives no identity token to a workflow that runs for a pull request from a fork.', {
            hint: 'Run this step only for branches of the repository itself, for example with if: github.event.pull_request.head.repo.fork == false.',
        });
    }
    return new errors/* UserError */.yo('The job may not ask GitHub for an identity token, which role-to-assume needs.', {
        hint: 'Add "id-token: write" to the permissions of the job; where it has none yet, "contents: read" with it.',
    });
}
/**
 * Where the default chain of the AWS SDK found no credentials, or none that are good, why, and what to do.
 * @param profile that was asked for
 */
function explainNoCredentials(message, frontEnd, profile) {
    const fault = { cause: new Error((0,core_text/* printable */.g$)(message, 500)) };
    if (/\baws login\b|\bsession\b.*\bre-?authenticate\b/i.test(message)) {
        return new errors/* UserError */.yo("The session of the AWS profile's login has ended.", { hint: 'Run "aws login".', ...fault });
    }
    if (/sso/i.test(message)) {
        return new errors/* UserError */.yo('The SSO session of the AWS profile has ended, or never began.', {
            hint: 'Run "aws sso login", with --profile where you use one.',
            ...fault,
        });
    }
    if (/profile/i.test(message)) {
        return new errors/* UserError */.yo(`The AWS profile cannot be used: ${(0,core_text/* printable */.g$)(message)}`, {
            hint: "Check the profile's name, as AWS_PROFILE or an option gives it, and ~/.aws/config.",
            ...fault,
        });
    }
    if (/could not load credentials from any provider/i.test(message))
        return profile === undefined ? noneAtAll(frontEnd) : noneInProfile(profile);
    return new errors/* UserError */.yo(`There are no AWS credentials: ${(0,core_text/* printable */.g$)(message)}`, {
        hint: noneAtAll(frontEnd).hint ?? '',
        ...fault,
    });
}
/**
 * What is wrong with keys that no request can be made with: copied with a line break or a blank, they cannot stand in a
 * header, or sign another text than AWS expects.
 */
function explainUnusableKeys(keys) {
    const parts = [
        ['AWS access key ID', keys.accessKeyId],
        ['AWS secret access key', keys.secretAccessKey],
        ['AWS session token', keys.sessionToken ?? ''],
    ];
    const bad = parts.find(([, text]) => /[^\x21-\x7e]/.test(text));
    if (!bad)
        return undefined;
    return new errors/* UserError */.yo(`The ${bad[0]} holds a line break, a blank or another character that it cannot have.`, {
        hint: 'Copy it again, without what stands around it; where it is a secret of the repository, set that anew.',
    });
}
// With a profile, the SDK looks nowhere else, and says the same of one that is not there.
const noneInProfile = (profile) => new errors/* UserError */.yo(`There are no AWS credentials in the profile "${(0,core_text/* printable */.g$)(profile)}", or there is no such profile.`, {
    hint: '"aws configure list-profiles" lists them; "aws login", "aws sso login" or "aws configure", with --profile, gives one credentials.',
});
const noneAtAll = (frontEnd) => new errors/* UserError */.yo('There are no AWS credentials.', {
    hint: frontEnd === 'action'
        ? 'Set role-to-assume to the role of the stack (its output WorkflowRoleArn), and give the job the permission "id-token: write".'
        : 'Run "aws login", "aws sso login" or "aws configure", and set AWS_PROFILE where the profile has a name. mycli exec --local needs none.',
});
//# sourceMappingURL=no-credentials.js.map
;// CONCATENATED MODULE: ./build/src/adapters/aws/credentials.js
/** Hides the parts of credentials that are secret. */
function hide({ secretAccessKey, sessionToken }, mask) {
    mask(secretAccessKey);
    if (sessionToken)
        mask(sessionToken);
}
// The SDKs' own margin is as long: time for a dozen tries.
const renewBeforeMs = 5 * 60_000;
/** What a request may be under way for: with less than this left, credentials are as good as expired. */
const lastMomentMs = 40_000;
const pauseAfterFailureMs = 20_000;
/**
 * Credentials that are renewed five minutes before they end. As long as the old ones are good, no call waits for the
 * new ones (a task has to be stopped within a tenth of a second), and a renewal that fails is tried again, not told.
 */
function renewed({ begin, clock }) {
    let session;
    let pending;
    let notBeforeMs = 0;
    const renew = (patience) => {
        pending ??= begin(patience)
            .then((made) => {
            session = made;
            return made;
        })
            .finally(() => {
            pending = undefined;
        });
        return pending;
    };
    const renewMeanwhile = () => {
        if (pending || clock.now() < notBeforeMs)
            return;
        renew('hasty').catch(() => {
            notBeforeMs = clock.now() + pauseAfterFailureMs;
        });
    };
    const renewNow = () => pending?.catch(() => renew('patient')) ?? renew('patient');
    const provide = async () => {
        const leftMs = session ? session.expiresAtMs - clock.now() : 0;
        if (!session || leftMs <= lastMomentMs)
            return (await renewNow()).credentials;
        if (leftMs <= renewBeforeMs)
            renewMeanwhile();
        return session.credentials;
    };
    return {
        provider: Object.assign(provide, { memoized: true }),
        discard(accessKeyId) {
            if (session?.credentials.accessKeyId === accessKeyId)
                session = undefined;
        },
    };
}
//# sourceMappingURL=credentials.js.map
;// CONCATENATED MODULE: ./build/src/adapters/aws/default-credentials.js



// That the profile is taken, and not the keys of the environment, is what naming it means: the SDK would warn of it.
const silent = { debug() { }, info() { }, warn() { }, error() { } };
/**
 * Credentials from where the AWS SDK looks by default: variables, the profile (SSO, login, roles and processes
 * included), a token file, the container, the machine. They are looked up at once, so that nothing starts without.
 * @throws UserError where there are none
 */
async function defaultCredentials({ client, ...request }) {
    const { STSClient } = await Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(7291), __webpack_require__.e(2085), __webpack_require__.e(3422), __webpack_require__.e(7288), __webpack_require__.e(4362), __webpack_require__.e(1693)]).then(__webpack_require__.bind(__webpack_require__, 1693));
    // Any client has the chain, and hands it our way to the network.
    const chain = new STSClient({ ...client, ...(client.profile === undefined ? {} : { logger: silent }) }).config
        .credentials;
    let known = '';
    let anew = false;
    const provide = async () => {
        const found = await chain(anew ? { forceRefresh: true } : {});
        anew = false;
        if (found.accessKeyId !== known)
            hide(found, request.mask);
        const unusable = explainUnusableKeys(found);
        if (unusable)
            throw unusable;
        known = found.accessKeyId;
        return found;
    };
    const profile = client.profile ?? (request.environment['AWS_PROFILE'] || undefined);
    const first = await provide().catch((error) => {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        throw explainNoCredentials(error instanceof Error ? error.message : String(error), request.frontEnd, profile);
    });
    const fixed = first.accessKeyId === request.environment['AWS_ACCESS_KEY_ID'];
    return {
        provider: Object.assign(provide, { memoized: true }),
        expiresAtMs: fixed ? first.expiration?.getTime() : undefined,
        discard(accessKeyId) {
            if (accessKeyId === known)
                anew = true;
        },
    };
}
//# sourceMappingURL=default-credentials.js.map
// EXTERNAL MODULE: ./build/src/adapters/aws/http.js
var http = __webpack_require__(4534);
// EXTERNAL MODULE: ./build/src/core/untrusted.js
var untrusted = __webpack_require__(8595);
;// CONCATENATED MODULE: ./build/src/adapters/aws/oidc.js





/**
 * GitHub's identity tokens, by the address that the runner names (`ACTIONS_ID_TOKEN_REQUEST_URL`).
 * `core.getIDToken` is not used: it masks by writing to stdout at once, which in the midst of a run, where workflow
 * commands are stopped, would print the token into the log; and it has no end of waiting that we could set.
 * @throws UserError where the job may have none, or GitHub does not give one
 */
function githubIdTokens(source) {
    const { environment, requestHandler, clock, signal, fromFork, mask } = source;
    return async (audience) => {
        const address = environment['ACTIONS_ID_TOKEN_REQUEST_URL'];
        const bearer = environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!address || !bearer)
            throw explainNoToken(fromFork);
        const url = new URL(address);
        url.searchParams.set('audience', audience);
        for (let tries = 1;; tries += 1) {
            const answer = await ask(url, bearer, requestHandler);
            if ('token' in answer) {
                mask(answer.token);
                return answer.token;
            }
            const pauseMs = answer.transient && !signal.aborted ? pauseBeforeTry('maybe-transient', tries, Math.random()) : undefined;
            if (pauseMs === undefined)
                throw explainFailure(answer.problem);
            await clock.sleep(pauseMs, signal);
        }
    };
}
async function ask(url, bearer, handler) {
    const { HttpRequest } = await Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(7291), __webpack_require__.e(2085), __webpack_require__.e(3422)]).then(__webpack_require__.t.bind(__webpack_require__, 3422, 19));
    const request = new HttpRequest({
        method: 'GET',
        protocol: url.protocol,
        hostname: url.hostname,
        path: url.pathname,
        query: Object.fromEntries(url.searchParams),
        headers: { host: url.host, accept: 'application/json', authorization: `Bearer ${bearer}` },
        ...(url.port === '' ? {} : { port: Number(url.port) }),
    });
    try {
        const { response } = await handler.handle(request);
        const text = Buffer.from(response.body).toString();
        const status = response.statusCode;
        const json = jsonIn(text);
        if (json === undefined)
            return { problem: `its answer is not JSON (HTTP status ${status})`, transient: true };
        if (status !== 200)
            return { problem: `it answers ${status}`, transient: status >= 500 || status === 429 };
        const token = (0,untrusted/* valueAt */.f)(json, 'value');
        if (typeof token === 'string' && token !== '')
            return { token };
        return { problem: 'its answer holds no token', transient: true };
    }
    catch (error) {
        return { problem: error instanceof Error ? (0,core_text/* printable */.g$)(error.message) : 'no answer', transient: true };
    }
}
function jsonIn(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const explainFailure = (problem) => new errors/* UserError */.yo(`GitHub gives no identity token: ${problem}.`, {
    hint: 'Run the job again; if it goes on, check the network and the proxy of the runner, and www.githubstatus.com.',
});
//# sourceMappingURL=oidc.js.map
// EXTERNAL MODULE: ./build/src/core/settings/readers.js + 1 modules
var readers = __webpack_require__(18);
;// CONCATENATED MODULE: ./build/src/adapters/aws/region.js



/**
 * The region: the input, AWS_REGION, AWS_DEFAULT_REGION (which the AWS SDK for JavaScript does not read), the profile's.
 * The machine itself (IMDS) is not asked: on a runner it would name the runner's region, not the stack's.
 * @throws UserError where none is named, or what is named cannot be one
 */
async function findRegion(input, environment, { setting = 'aws-region', profile } = {}) {
    const named = [
        { where: setting, value: input },
        { where: 'AWS_REGION', value: environment['AWS_REGION'] },
        { where: 'AWS_DEFAULT_REGION', value: environment['AWS_DEFAULT_REGION'] },
    ].find(({ value }) => value);
    const { where, value } = named ?? { where: 'the AWS profile', value: await profileRegion(profile) };
    if (!value) {
        throw new errors/* UserError */.yo('The AWS region is not known.', {
            hint: profile === undefined
                ? `Set ${setting}, or the variable AWS_REGION.`
                : `The profile "${(0,core_text/* printable */.g$)(profile)}" names none. Set ${setting}, or the variable AWS_REGION.`,
        });
    }
    if ((0,readers/* isRegion */.Dp)(value))
        return value;
    throw new errors/* UserError */.yo(`"${(0,core_text/* printable */.g$)(value)}" of ${where} is not a region of AWS.`, {
        hint: 'Regions are called for example eu-west-1 or us-gov-east-1.',
    });
}
// The SDK's reader, so that its files and AWS_PROFILE mean what they mean to every other tool.
async function profileRegion(profile) {
    const { loadConfig } = await Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(7291)]).then(__webpack_require__.t.bind(__webpack_require__, 7291, 19));
    return loadConfig({
        environmentVariableSelector: () => undefined,
        configFileSelector: (profile) => profile['region'],
        default: '',
    }, { preferredFile: 'credentials', ...(profile === undefined ? {} : { profile }) })();
}
//# sourceMappingURL=region.js.map
;// CONCATENATED MODULE: ./build/src/core/aws/login/claims.js
/** Reads the middle part of a token; a token that cannot be read says nothing. */
function readClaims(token) {
    const payload = decode(token.split('.')[1] ?? '');
    const text = (name) => {
        const value = Object.hasOwn(payload, name) ? payload[name] : undefined;
        const first = Array.isArray(value) ? value[0] : value;
        return typeof first === 'string' && first !== '' ? first : typeof first === 'number' ? String(first) : undefined;
    };
    const exp = payload['exp'];
    return {
        sub: text('sub'),
        aud: text('aud'),
        iss: text('iss'),
        repository: text('repository'),
        ref: text('ref'),
        environment: text('environment'),
        ownerId: text('repository_owner_id'),
        repositoryId: text('repository_id'),
        exp: typeof exp === 'number' ? exp : undefined,
    };
}
/** The subject in both forms; undefined where it is of a form of the repository's own, or an id is not known. */
function subjectsOf({ sub = '', ownerId, repositoryId }) {
    const parts = /^repo:([^/@:]+)(?:@(\d+))?\/([^/@:]+)(?:@(\d+))?:(.+)$/s.exec(sub);
    if (!parts)
        return undefined;
    const [, owner, ownOwnerId = ownerId, name, ownId = repositoryId, context] = parts;
    if (ownOwnerId === undefined || ownId === undefined)
        return undefined;
    return {
        classic: `repo:${owner}/${name}:${context}`,
        immutable: `repo:${owner}@${ownOwnerId}/${name}@${ownId}:${context}`,
    };
}
function decode(part) {
    try {
        const bytes = Uint8Array.from(atob(part.replaceAll('-', '+').replaceAll('_', '/')), (byte) => byte.charCodeAt(0));
        const value = JSON.parse(new TextDecoder().decode(bytes));
        return typeof value === 'object' && value !== null ? { ...value } : {};
    }
    catch {
        return {};
    }
}
//# sourceMappingURL=claims.js.map
;// CONCATENATED MODULE: ./build/src/core/aws/login/trust.js





/**
 * The condition of a role's trust policy that lets this job in, as JSON. Both forms of the subject are named, so that
 * it holds when the repository changes from one to the other.
 */
function trustCondition({ claims, audience }) {
    const provider = providerOf(claims);
    const subjects = subjectsOf(claims);
    const own = claims.sub ?? `repo:${claims.repository ?? 'OWNER/NAME'}:…`;
    const sub = subjects ? [subjects.classic, subjects.immutable] : own;
    const condition = { Condition: { StringEquals: { [`${provider}:aud`]: audience, [`${provider}:sub`]: sub } } };
    return printableLines(JSON.stringify(condition, undefined, 2));
}
/** Why a role cannot be assumed, and what to do about it. */
function explainStsError(error, refused) {
    const { what, hint } = explain(error, refused);
    return new errors/* UserError */.yo(`The role ${(0,core_text/* printable */.g$)(refused.role)} cannot be assumed: ${what}`, { hint });
}
function explain(error, refused) {
    switch (error.code) {
        case 'AccessDenied':
            return trust_untrusted(refused);
        case 'InvalidIdentityToken':
            return invalidToken(error, refused);
        case 'ExpiredToken':
            return {
                what: `AWS says that a token has ended which GitHub has just made${until(refused.claims)}.`,
                hint: "Run the job again; on a runner of your own, check the machine's clock.",
            };
        case 'RegionDisabled':
            return {
                what: `STS is not activated in ${refused.region} for the role's account.`,
                hint: 'Activate the region in the account (IAM, Account settings), or set aws-region to another one.',
            };
        case 'ValidationError':
            return invalidRequest(error);
        default:
            return stsAgain(error) === 'transient' ? unreachable(error, refused) : other(error);
    }
}
function trust_untrusted(refused) {
    const shown = ['sub', 'aud', 'repository', 'ref', 'environment'].map((name) => `  ${name}: ${refused.claims[name] === undefined ? '(none)' : (0,core_text/* printable */.g$)(refused.claims[name], 300)}`);
    return {
        what: `its trust policy does not accept this job, or there is no such role; AWS does not say which. The job's token says\n${shown.join('\n')}`,
        hint: `The trust policy accepts this job with the following condition, whose Principal is the provider ${providerOf(refused.claims)}:\n${trustCondition(refused)}`,
    };
}
function invalidToken({ message }, refused) {
    const { claims, audience, region } = refused;
    const provider = providerOf(claims);
    if (/No OpenIDConnect provider/i.test(message)) {
        return {
            what: `its account does not know the identity provider ${provider}.`,
            hint: `Create the OIDC provider https://${provider} with the audience ${audience} in the role's account (arn:${(0,partitions/* partitionOf */.iQ)(region)?.name ?? 'aws'}:iam::…:oidc-provider/${provider}).`,
        };
    }
    if (/audience/i.test(message)) {
        return {
            what: `the token is made out for ${(0,core_text/* printable */.g$)(claims.aud ?? audience)}, which the identity provider in the role's account does not accept.`,
            hint: `Add ${audience} to the audiences of the provider ${provider}, or set the audience input to one of them.`,
        };
    }
    if (/verification key/i.test(message))
        return unreachable({ code: '', message, status: undefined }, refused);
    return other({ code: 'InvalidIdentityToken', message, status: undefined });
}
function invalidRequest(error) {
    const { message } = error;
    if (/roleSessionName/i.test(message)) {
        return {
            what: `AWS does not take the name of the session (${(0,core_text/* printable */.g$)(message)}).`,
            hint: 'Please report it, with the name of the repository.',
        };
    }
    if (/\bARN\b|roleArn/i.test(message)) {
        return {
            what: 'that is not the ARN of a role.',
            hint: 'Set role-to-assume to an ARN such as arn:aws:iam::123456789012:role/name.',
        };
    }
    if (stsAgain(error) === 'shorter') {
        return {
            what: 'it does not even allow a session of one hour.',
            hint: "Raise the role's maximum session duration.",
        };
    }
    return other(error);
}
const unreachable = ({ message }, { region }) => ({
    what: `STS in ${region} has not answered as it should, again and again (${(0,core_text/* printable */.g$)(message)}).`,
    hint: 'Run the job again; if it goes on, check the network and the proxy of the runner, and the state of AWS and GitHub.',
});
const other = ({ code, message }) => ({
    what: `${(0,core_text/* printable */.g$)(code)}: ${(0,core_text/* printable */.g$)(message)}`,
    hint: 'Check the role, and the identity provider in its account.',
});
// GitHub Enterprise has issuers of its own, with a path.
const providerOf = ({ iss }) => /^https:\/\/([\w.-]+(?::\d+)?(?:\/[\w./-]*)?)$/.exec(iss ?? '')?.[1] ?? 'token.actions.githubusercontent.com';
const until = ({ exp }) => (exp === undefined ? '' : ` (good until ${exp} seconds after 1970)`);
const printableLines = (text) => text
    .split('\n')
    .map((line) => (0,core_text/* printable */.g$)(line, 1_000))
    .join('\n');
//# sourceMappingURL=trust.js.map
// EXTERNAL MODULE: ./build/src/adapters/aws/failure.js
var failure = __webpack_require__(146);
;// CONCATENATED MODULE: ./build/src/adapters/aws/role.js







/**
 * Credentials of a role, by AssumeRoleWithWebIdentity, with a fresh token for each try, renewed as long as they are
 * asked for. Nothing is asked before the first call.
 */
function roleCredentials(request) {
    const { clock, signal, audience, mask } = request;
    let seconds = request.wantedSeconds;
    const begin = async (patience) => {
        for (let tries = 1;;) {
            const token = await request.fetchIdToken(audience);
            const askedMs = clock.now();
            const answer = await assumeOnce(request, token, seconds);
            if ('credentials' in answer) {
                hide(answer.credentials, mask);
                // By our own clock from the moment of asking: where it is wrong, the date that AWS names is of no use.
                return { credentials: answer.credentials, expiresAtMs: askedMs + seconds * 1_000 };
            }
            const again = stsAgain(answer);
            if (again === 'shorter' && seconds > session/* modestSeconds */.OP) {
                seconds = session/* modestSeconds */.OP;
                continue;
            }
            const pauseMs = patience === 'patient' && !signal.aborted ? pauseBeforeTry(again, tries, Math.random()) : undefined;
            if (pauseMs === undefined)
                throw explainStsError(answer, refusedRole(request, token));
            tries += 1;
            await clock.sleep(pauseMs, signal);
        }
    };
    return renewed({ begin, clock });
}
const refusedRole = ({ role, audience, client }, token) => ({
    role,
    audience,
    region: client.region,
    claims: readClaims(token),
});
async function assumeOnce({ role, sessionName, client }, token, seconds) {
    const { STSClient, AssumeRoleWithWebIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(7291), __webpack_require__.e(2085), __webpack_require__.e(3422), __webpack_require__.e(7288), __webpack_require__.e(4362), __webpack_require__.e(1693)]).then(__webpack_require__.bind(__webpack_require__, 1693));
    const sts = new STSClient(client);
    const command = new AssumeRoleWithWebIdentityCommand({
        RoleArn: role,
        RoleSessionName: sessionName,
        WebIdentityToken: token,
        DurationSeconds: seconds,
    });
    try {
        return readAnswer(await sts.send(command));
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error; // nothing was sent, and it has its own words
        return stsErrorOf(error);
    }
}
function readAnswer({ Credentials: given, }) {
    const { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, SessionToken: sessionToken } = given ?? {};
    return accessKeyId && secretAccessKey && sessionToken
        ? { credentials: { accessKeyId, secretAccessKey, sessionToken } }
        : unreadable('HTTP status 200, without credentials');
}
/** What the SDK threw, in AWS's own words; what is not AWS's has no status. */
function stsErrorOf(error) {
    const { from = 'aws', name = '', message = '', status } = (0,failure/* failureOf */.g)(error);
    if (from === 'unreadable')
        return unreadable(message);
    return { from, code: name.replace(/Exception$/, ''), message, status };
}
const unreadable = (what) => ({
    from: 'unreadable',
    code: 'UnreadableAnswer',
    message: `an answer that is not one of STS's: ${what}`,
    status: undefined,
});
//# sourceMappingURL=role.js.map
;// CONCATENATED MODULE: ./build/src/adapters/aws/connection.js











/**
 * Finds region and credentials; nothing is asked of AWS yet.
 * @throws UserError where there are none, InputError where the role cannot be one
 */
async function connect(login, patience) {
    const { profile, regionSetting: setting } = login;
    const region = await findRegion(login.region, login.environment, { setting, profile });
    const problem = login.role === undefined ? undefined : (0,aws_region/* roleProblem */.G)(login.role, region);
    if (problem)
        throw new errors/* InputError */.dz([{ where: 'role-to-assume', message: `${problem}.` }]);
    if (login.role !== undefined)
        checkEndpoints(login.environment);
    const client = await (0,http/* clientOptions */.s1)(region, login.version, profile);
    const { call, provider } = (0,aws_call/* callsWith */.yX)(await credentialsFor(login, client, patience));
    const options = { ...client, credentials: provider };
    return {
        region,
        ecs: once(async () => new (await Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(7291), __webpack_require__.e(2085), __webpack_require__.e(3422), __webpack_require__.e(7288), __webpack_require__.e(4362), __webpack_require__.e(5522)]).then(__webpack_require__.bind(__webpack_require__, 5522))).ECSClient(options)),
        logs: once(async () => new (await Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(7291), __webpack_require__.e(2085), __webpack_require__.e(3422), __webpack_require__.e(7288), __webpack_require__.e(4362), __webpack_require__.e(4820)]).then(__webpack_require__.bind(__webpack_require__, 4820))).CloudWatchLogsClient(options)),
        call,
        options,
        untilAnswered: (ask) => untilAnswered(ask, patience),
        async parameter(Name) {
            const { SSMClient, GetParameterCommand } = await Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(7291), __webpack_require__.e(2085), __webpack_require__.e(3422), __webpack_require__.e(7288), __webpack_require__.e(4362), __webpack_require__.e(4829)]).then(__webpack_require__.bind(__webpack_require__, 4829));
            const ssm = new SSMClient(options);
            const ask = () => call('GetParameter', () => ssm.send(new GetParameterCommand({ Name })));
            return (await untilAnswered(ask, patience)).Parameter?.Value ?? '';
        },
        close: () => client.requestHandler.destroy(),
    };
}
/** What is asked again as long as a session would be asked for, and no more where nothing is wanted any more. */
async function untilAnswered(ask, { clock, signal }) {
    for (let tries = 1; !signal.aborted; tries += 1) {
        try {
            return await ask();
        }
        catch (error) {
            if (!(error instanceof errors/* TransientError */.N_))
                throw error;
            const pauseMs = pauseBeforeTry('transient', tries, Math.random());
            if (pauseMs === undefined)
                throw new errors/* UserError */.yo(error.message, { hint: afterMinutes, cause: error });
            await clock.sleep(pauseMs, signal);
        }
    }
    throw new errors/* UserError */.yo('Cancelled.');
}
const afterMinutes = 'It stayed so for two minutes. Check the network of the runner, its proxy, and aws-region, and run it again.';
async function credentialsFor(login, client, patience) {
    const { clock } = patience;
    const { role, environment, frontEnd, fromFork, mask, timeoutSeconds, startTimeoutSeconds } = login;
    if (role === undefined) {
        const found = await defaultCredentials({ client, environment, frontEnd, mask });
        const warning = (0,session/* endsBefore */.IN)(found.expiresAtMs, clock.now(), timeoutSeconds + startTimeoutSeconds);
        if (warning)
            login.warn(warning);
        return found;
    }
    const { requestHandler } = client;
    return roleCredentials({
        role,
        audience: login.audience ?? (0,aws_region/* defaultAudience */.Y)(client.region),
        sessionName: login.sessionName,
        wantedSeconds: (0,session/* wantedSessionSeconds */.z6)(timeoutSeconds, startTimeoutSeconds),
        fetchIdToken: githubIdTokens({ environment, requestHandler, ...patience, fromFork, mask }),
        ...patience,
        client: { ...client, requestHandler: toAwsAlone(requestHandler) },
        mask,
    });
}
// A configuration file may name an endpoint as well as the environment does, and only the SDK knows which is taken.
const toAwsAlone = (handler) => ({
    ...handler,
    async handle(request, how) {
        checkEndpoint('The endpoint of STS', `${request.protocol}//${request.hostname}`);
        return handler.handle(request, how);
    },
});
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}
//# sourceMappingURL=connection.js.map

/***/ }),

/***/ 146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7422);
/* harmony import */ var _core_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8595);


/**
 * Reads what the SDK threw. Only an error with a code is AWS's word: without one, at any HTTP status, it is not known
 * whether the call was carried out.
 */
function failureOf(error) {
    const status = (0,_core_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .f)(error, '$metadata', 'httpStatusCode');
    const name = nameOf(error);
    const message = textAt(error, 'message') ?? String(error);
    if (typeof status === 'number') {
        return isErrorCode(error)
            ? { from: 'aws', name, message, status }
            : { from: 'unreadable', message: describe(error, status), status };
    }
    const code = textAt(error, 'code') ?? name;
    if (code?.startsWith('HPE_'))
        return { from: 'unreadable', message: 'it is not HTTP' };
    return { from: isOfThisMachine(name, code) ? 'local' : 'network', name: code, message };
}
// The SDK has names of its own for an answer without a code: `loadRestJsonErrorCode`, `loadQueryErrorCode` in
// @aws-sdk/core 3.981. An error that it did not read as one of AWS's has no `$fault`.
function isErrorCode(error) {
    const name = nameOf(error) ?? '';
    if ((0,_core_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .f)(error, '$fault') === undefined || !/^[A-Za-z][\w.:#-]*$/.test(name))
        return false;
    const isUnnamed = name === 'NotFound' && (0,_core_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .f)(error, 'message') === 'Unknown';
    return !isUnnamed && name !== 'Unknown' && name !== 'UnknownError';
}
// Node refuses the arguments of a request with a TypeError that has a code (ERR_INVALID_CHAR), before it sends any.
const isOfThisMachine = (name, code) => name === 'CredentialsProviderError' || (name === 'TypeError' && /^ERR_/.test(code ?? ''));
function describe(error, status) {
    const type = textAt(error, '$response', 'headers', 'content-type');
    return type === undefined ? `HTTP status ${status}` : `HTTP status ${status}, ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(type, 100)}`;
}
// Inherited, as most errors have it.
function nameOf(error) {
    const { name } = (error ?? {});
    return typeof name === 'string' ? name : undefined;
}
function textAt(error, ...path) {
    const value = (0,_core_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .f)(error, ...path);
    return typeof value === 'string' ? value : undefined;
}
//# sourceMappingURL=failure.js.map

/***/ }),

/***/ 4534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mr: () => (/* binding */ endedBy),
/* harmony export */   s1: () => (/* binding */ clientOptions)
/* harmony export */ });
/* unused harmony export httpHandler */
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);

/**
 * The options that all clients share.
 * @param version of mycli-action, for the user agent
 */
async function clientOptions(region, version, profile) {
    silenceNodeWarning();
    const requestHandler = await httpHandler();
    const shared = { region, requestHandler, maxAttempts: 1, customUserAgent: [['mycli-action', version]] };
    return profile === undefined ? shared : { ...shared, profile };
}
// A connection that is not there after 5 s never comes; no answer of ours takes 30 s, to its last byte.
const timeouts = { connectionTimeout: 5_000, requestTimeout: 30_000 };
/** A page of GetLogEvents is a megabyte of text at the most, and JSON may need six characters for one. */
const longestAnswer = 32 * 1_048_576;
const kept = { keepAlive: true, maxSockets: 50 };
/**
 * Makes such a handler. The SDK itself knows no proxy (its HTTP_PROXY and HTTPS_PROXY are ignored): https goes through
 * a tunnel, plain http is asked of the proxy by the whole address.
 */
async function httpHandler(limits = {}) {
    const [{ NodeHttpHandler }, { HttpsProxyAgent }, { getProxyForUrl }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(7291), __webpack_require__.e(2085), __webpack_require__.e(3422), __webpack_require__.e(5383)]).then(__webpack_require__.bind(__webpack_require__, 5383)),
        __webpack_require__.e(/* import() */ 7659).then(__webpack_require__.bind(__webpack_require__, 7659)),
        __webpack_require__.e(/* import() */ 8182).then(__webpack_require__.bind(__webpack_require__, 8182)),
    ]);
    const options = { ...timeouts, ...limits, throwOnRequestTimeout: true };
    const { requestTimeout } = options;
    const handlers = new Map();
    const handlerFor = (proxy) => {
        const known = handlers.get(proxy);
        if (known)
            return known;
        const agent = proxy === '' ? kept : new HttpsProxyAgent(proxy, kept);
        const made = new NodeHttpHandler({ ...options, httpAgent: kept, httpsAgent: agent });
        handlers.set(proxy, made);
        return made;
    };
    return {
        metadata: { handlerProtocol: 'http/1.1' },
        async handle(request, how) {
            // The SDK's handler would leave its timers behind, and with them the process.
            for (const [name, value] of Object.entries(request.headers))
                (0,node_http__WEBPACK_IMPORTED_MODULE_0__.validateHeaderValue)(name, value);
            const proxy = getProxyForUrl(addressOf(request));
            const direct = proxy === '' || request.protocol === 'https:';
            const sent = direct
                ? handlerFor(proxy).handle(request, how)
                : handlerFor('').handle(throughProxy(request, new URL(proxy)), how);
            return wholeAnswer(sent, requestTimeout);
        },
        updateHttpClientConfig() { },
        httpHandlerConfigs: () => ({}),
        destroy() {
            for (const handler of handlers.values())
                handler.destroy();
            handlers.clear();
        },
    };
}
/**
 * An answer with all of its body. The SDK's limit ends with the header; a body that drips, or is cut off, is no answer
 * either, and one rule is for both.
 */
async function wholeAnswer(sent, limitMs) {
    const begunMs = performance.now();
    const answer = await sent;
    const body = answer.response.body;
    const leave = (why) => void body.destroy(Object.assign(new Error(`the answer ${why}`), { code: 'ETIMEDOUT' }));
    const late = setTimeout(() => leave('did not end in time'), Math.max(0, limitMs - (performance.now() - begunMs)));
    try {
        const chunks = [];
        let bytes = 0;
        for await (const chunk of body) {
            chunks.push(chunk);
            bytes += chunk.length;
            if (bytes > longestAnswer)
                leave('is too long');
        }
        answer.response.body = Buffer.concat(chunks);
        return answer;
    }
    finally {
        clearTimeout(late);
    }
}
/** A handler whose requests end with a signal, as does all that is asked of it later. */
function endedBy(handler, signal) {
    // One for each request, since the SDK never removes what it has listening.
    const open = new Set();
    const end = () => {
        for (const one of open)
            one.abort();
    };
    signal.addEventListener('abort', end, { once: true });
    return {
        ...handler,
        async handle(request, how) {
            const own = new AbortController();
            open.add(own);
            if (signal.aborted)
                own.abort();
            try {
                return await handler.handle(request, { ...how, abortSignal: own.signal });
            }
            finally {
                open.delete(own);
            }
        },
    };
}
const addressOf = ({ protocol, hostname, port }) => `${protocol}//${hostname}${port === undefined ? '' : `:${port}`}/`;
// RFC 9112, 3.2.2: a proxy is asked with the whole address where the path would stand.
function throughProxy(request, proxy) {
    const login = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
    const authorization = { 'proxy-authorization': `Basic ${Buffer.from(login).toString('base64')}` };
    const path = `${addressOf(request).slice(0, -1)}${request.path}`;
    return Object.assign(request.clone(), {
        protocol: proxy.protocol,
        hostname: proxy.hostname,
        port: proxy.port === '' ? undefined : Number(proxy.port),
        path,
        headers: { ...request.headers, ...(login === ':' ? {} : authorization) },
    });
}
// Node 20 is the oldest supported version; that the next SDK drops it need not be read on every run.
function silenceNodeWarning() {
    if (process.versions.node.startsWith('20.'))
        process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
}
//# sourceMappingURL=http.js.map

/***/ }),

/***/ 7296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ likeHost)
/* harmony export */ });
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5288);

/** Services and task definitions, through ECS's API. */
function likeHost({ ecs, call: plain, untilAnswered }) {
    const call = (0,_call_js__WEBPACK_IMPORTED_MODULE_0__/* .callsLike */ .RM)(plain);
    return {
        async service(name, cluster) {
            const { DescribeServicesCommand } = await Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(7291), __webpack_require__.e(2085), __webpack_require__.e(3422), __webpack_require__.e(7288), __webpack_require__.e(4362), __webpack_require__.e(5522)]).then(__webpack_require__.bind(__webpack_require__, 5522));
            const [client, command] = [await ecs(), new DescribeServicesCommand({ cluster, services: [name] })];
            const { services = [] } = await untilAnswered(() => call('DescribeServices', () => client.send(command)));
            return services[0];
        },
        async revisions(arns) {
            const { DescribeServiceRevisionsCommand } = await Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(7291), __webpack_require__.e(2085), __webpack_require__.e(3422), __webpack_require__.e(7288), __webpack_require__.e(4362), __webpack_require__.e(5522)]).then(__webpack_require__.bind(__webpack_require__, 5522));
            const command = new DescribeServiceRevisionsCommand({ serviceRevisionArns: arns.slice(0, mostRevisions) });
            const client = await ecs();
            const { serviceRevisions = [] } = await untilAnswered(() => call('DescribeServiceRevisions', () => client.send(command)));
            return serviceRevisions;
        },
        async definition(taskDefinition) {
            const { DescribeTaskDefinitionCommand } = await Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(7291), __webpack_require__.e(2085), __webpack_require__.e(3422), __webpack_require__.e(7288), __webpack_require__.e(4362), __webpack_require__.e(5522)]).then(__webpack_require__.bind(__webpack_require__, 5522));
            const [client, command] = [await ecs(), new DescribeTaskDefinitionCommand({ taskDefinition })];
            const answer = await untilAnswered(() => call('DescribeTaskDefinition', () => client.send(command))).catch(orNone);
            return answer?.taskDefinition;
        },
    };
}
/** That a request may name: DescribeServiceRevisions in the ECS API reference. */
const mostRevisions = 20;
function orNone(error) {
    if (error instanceof _call_js__WEBPACK_IMPORTED_MODULE_0__/* .CallRefused */ .tZ && error.refusal.kind === 'unknown-definition')
        return undefined;
    throw error;
}
//# sourceMappingURL=like-host.js.map

/***/ }),

/***/ 4357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ accessDenied),
/* harmony export */   v: () => (/* binding */ likeHint)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7422);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5340);


const denied = /access ?denied|unauthorizedoperation|not authorized to perform/i;
const forms = /not authorized to perform:? ?([a-z0-9-]+:[A-Za-z]+)(?:.{0,40}?on resource:? ?(\S+))?/s;
/** A refusal for want of a permission, with the action and the resource where AWS names them; else undefined. */
function accessDenied(operation, texts) {
    if (!texts.some((text) => denied.test(text)))
        return undefined;
    const words = texts.find((text) => forms.test(text)) ?? texts.find((text) => denied.test(text)) ?? '';
    const [, named, resource] = forms.exec(words) ?? [];
    const action = named ?? actions[operation];
    const on = resource === undefined ? '' : ` on ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(resource.replace(/[,.;]$/, ''))}`;
    const principal = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(/\bUser: (\S+)/.exec(words)?.[1] ?? 'The role in use');
    const message = named ? `${principal} may not ${action}${on}.` : (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(`${principal} may not ${action}`, words);
    const explicit = /explicit deny/i.test(words) ? ' A policy denies it explicitly, which no permission outweighs.' : '';
    return { kind: 'denied', message, hint: `${hintFor(action)}${explicit}`, again: 'never', action };
}
const actions = {
    RunTask: 'ecs:RunTask',
    RegisterTaskDefinition: 'ecs:RegisterTaskDefinition',
    DescribeTasks: 'ecs:DescribeTasks',
    ListTasks: 'ecs:ListTasks',
    StopTask: 'ecs:StopTask',
    GetLogEvents: 'logs:GetLogEvents',
    GetParameter: 'ssm:GetParameter',
    DescribeServices: 'ecs:DescribeServices',
    DescribeServiceRevisions: 'ecs:DescribeServiceRevisions',
    DescribeTaskDefinition: 'ecs:DescribeTaskDefinition',
};
// Where to allow what; the rest of the actions say it by their names.
const where = {
    'iam:PassRole': 'on the execution role and the task role, for the service ecs-tasks.amazonaws.com',
    'ecs:RunTask': "on this action's task definitions, task-definition/mycli-*, in that cluster",
    'ecs:TagResource': 'with the condition ecs:CreateAction RunTask: tasks are tagged as they are created',
    'ecs:RegisterTaskDefinition': 'on *, or on task-definition/mycli-*',
    'ecs:DescribeTasks': 'on the tasks of the cluster',
    'ecs:ListTasks': 'on *, with the condition ecs:cluster',
    'ecs:StopTask': 'on the tasks of the cluster',
    'logs:GetLogEvents': 'on the log group and its streams',
    'ssm:GetParameter': "on the stack's parameter, parameter/mycli/<stack>",
    'ecs:DescribeServices': 'on the service',
    'ecs:DescribeServiceRevisions': "on the service's revisions",
    'ecs:DescribeTaskDefinition': 'on *',
};
/** The statements of docs/like-a-service.md, and of the template's LikePolicy, by what they allow. */
const likeStatements = {
    'ecs:DescribeServices': 'LikeDescribeServices',
    'ecs:DescribeServiceRevisions': 'LikeDescribeServiceRevisions',
    'ecs:DescribeTaskDefinition': 'LikeDescribeTaskDefinition',
    'iam:PassRole': 'LikePassRoles',
    'logs:GetLogEvents': 'LikeReadLogs',
    'ecs:RunTask': 'LikeStartTasks',
    'ecs:TagResource': 'LikeTagTasksAsTheyStart',
    'ecs:StopTask': 'LikeStopTasks',
    'ecs:DescribeTasks': 'LikeFindTasks',
    'ecs:ListTasks': 'LikeFindTasks',
};
/** What to do about a refusal of a run that is like a service, with the statement that allows it. */
function likeHint({ action = '', hint }) {
    const statement = Object.hasOwn(likeStatements, action) ? likeStatements[action] : undefined;
    return statement === undefined
        ? hint
        : `Allow the role that runs this step ${action}${placeOf(action)}: statement ${statement} of docs/like-a-service.md.`;
}
const placeOf = (action) => (Object.hasOwn(where, action) ? ` ${where[action]}` : '');
const hintFor = (action) => `Allow the role that runs this step ${action}${placeOf(action)}; the role of infra/template.yaml has it.`;
//# sourceMappingURL=access-denied.js.map

/***/ }),

/***/ 4649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ explainRefusal)
/* harmony export */ });
/* harmony import */ var _sizes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9665);
/* harmony import */ var _access_denied_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4357);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5340);
/* harmony import */ var _credential_and_network_causes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7530);
/* harmony import */ var _refusal_causes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(604);





/** What an error means, whether it came as an exception or in `failures[]`, and whether AWS was asked at all. */
function explainRefusal(error) {
    switch (error.from) {
        case 'unreadable':
            return unreadable(error);
        case 'network':
            return known(error) ?? unreachable(error);
        case 'local':
            return known(error) ?? unsent(error);
        default:
            return refusedByAws(error);
    }
}
function known(error) {
    const found = (0,_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .findCause */ .lO)(_credential_and_network_causes_js__WEBPACK_IMPORTED_MODULE_3__/* .credentialAndNetworkCauses */ .P, [textsOf(error).join(' ')]);
    if (!found)
        return undefined;
    const { kind, hint, again } = found.cause;
    return { kind, hint, again, message: (0,_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .meaningOf */ .Pr)({ ...found, words: wordsOf(error) }) };
}
// What the page of a proxy says is not repeated: it is long, and anything may stand in it.
const unreadable = (error) => ({
    kind: 'unreachable',
    message: (0,_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(`The answer to ${error.operation} is not one of AWS's`, wordsOf(error)),
    hint: 'Check what stands between the runner and AWS: a proxy, a gateway, an endpoint of another kind.',
    again: 'transient',
});
const unreachable = (error) => ({
    kind: 'unreachable',
    message: (0,_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(`${error.operation} got no answer`, wordsOf(error)),
    hint: 'Check the network of the runner, its proxy, and aws-region.',
    again: 'transient',
});
const unsent = (error) => ({
    kind: 'invalid',
    message: (0,_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(`The request ${error.operation} cannot be sent`, wordsOf(error)),
    hint: 'Check the AWS credentials: a value with a line break, or with another character that no header may hold, cannot be sent.',
    again: 'never',
});
function refusedByAws(error) {
    const texts = textsOf(error);
    const all = `${error.operation} ${texts.join(' ')}`;
    const denied = (0,_access_denied_js__WEBPACK_IMPORTED_MODULE_1__/* .accessDenied */ .I)(error.operation, texts);
    if (denied)
        return denied;
    if (aboutSize.test(all))
        return sizeRefusal(error.size, wordsOf(error));
    const found = (0,_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .findCause */ .lO)(_refusal_causes_js__WEBPACK_IMPORTED_MODULE_4__/* .refusalCauses */ .v, [all]);
    if (found) {
        const { kind, hint, again } = found.cause;
        return { kind, hint, again, message: (0,_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .meaningOf */ .Pr)({ ...found, words: wordsOf(error) }) };
    }
    const message = (0,_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(`AWS refused ${error.operation}`, wordsOf(error));
    const { status = 0 } = error;
    if (status === 429)
        return { kind: 'throttled', message, hint: undefined, again: 'transient' };
    if (status >= 500)
        return { kind: 'unreachable', message, hint: undefined, again: 'transient' };
    return { kind: 'other', message, hint: undefined, again: 'never' };
}
const textsOf = ({ name, message, reason, detail }) => [name, reason, message, detail].filter((text) => text !== undefined && text.trim() !== '');
// The SDK calls an error that it has no text for UnknownError.
function wordsOf(error) {
    const words = textsOf(error).filter((text) => text !== 'UnknownError');
    const status = error.status === undefined ? 'no reason given' : `HTTP status ${error.status}`;
    return words.join(': ') || status;
}
const aboutSize = /invalid.{0,20}\b(cpu|memory)\b|no fargate configuration exists/i;
function sizeRefusal(size, words) {
    const known = size ? (0,_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestSizes */ .Dz)(size).map(_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .describeSize */ .jt).join(', or ') : '';
    const hint = known ? `The nearest that is known is ${known}.` : 'Set cpu and memory to a pair that Fargate has.';
    const asked = size ? ` of ${(0,_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .describeSize */ .jt)(size)}` : '';
    return { kind: 'invalid', message: (0,_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(`AWS refuses a task${asked}`, words), hint, again: 'never' };
}
//# sourceMappingURL=explain-refusal.js.map

/***/ }),

/***/ 6277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isThrottled),
/* harmony export */   _: () => (/* binding */ transientKindOf)
/* harmony export */ });
const throttling = /^(Throttl\w*|RequestLimitExceeded|TooManyRequests\w*|RequestThrottled\w*|SlowDown|LimitExceededException|PriorRequestNotComplete)$/;
/** Whether AWS says that there were too many calls. */
const isThrottled = ({ from = 'aws', name = '', status }) => from === 'aws' && (throttling.test(name) || status === 429);
/** How a call failed that is worth making again, with the same credentials or their successors; undefined for good. */
function transientKindOf(error, { kind, again }, answered) {
    const { from = 'aws', status } = error;
    if (isThrottled(error))
        return 'throttled';
    if (kind === 'expired' && answered.any)
        return 'refused';
    if (kind === 'denied' && answered.same)
        return 'refused';
    // Without an answer of AWS's, or with one that says the fault is AWS's, it is not known whether it was carried out.
    const unanswered = from !== 'aws' || status === undefined || status >= 500;
    const transient = again === 'transient' && (kind === 'unreachable' || kind === 'throttled');
    return unanswered && transient ? 'unreachable' : undefined;
}
//# sourceMappingURL=transient.js.map

/***/ }),

/***/ 476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mo: () => (/* binding */ partitions),
/* harmony export */   Mx: () => (/* binding */ isAwsHost),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   iQ: () => (/* binding */ partitionOf)
/* harmony export */ });
/**
 * Every partition, from `partitions.json` of the AWS SDKs (endpoint rules). A region that is in none of them is not
 * known here, and nothing is guessed of it.
 */
const partitions = [
    {
        name: 'aws',
        regions: /^(us|eu|ap|sa|ca|me|af|il|mx)-\w+-\d+$/,
        suffixes: ['amazonaws.com', 'api.aws'],
        console: 'console.aws.amazon.com',
    },
    {
        name: 'aws-cn',
        regions: /^cn-\w+-\d+$/,
        suffixes: ['amazonaws.com.cn', 'api.amazonwebservices.com.cn'],
        console: 'console.amazonaws.cn',
    },
    {
        name: 'aws-us-gov',
        regions: /^us-gov-\w+-\d+$/,
        suffixes: ['amazonaws.com', 'api.aws'],
        console: 'console.amazonaws-us-gov.com',
    },
    { name: 'aws-eusc', regions: /^eusc-\w+-\w+-\d+$/, suffixes: ['amazonaws.eu', 'api.amazonwebservices.eu'] },
    { name: 'aws-iso', regions: /^us-iso-\w+-\d+$/, suffixes: ['c2s.ic.gov', 'api.aws.ic.gov'] },
    { name: 'aws-iso-b', regions: /^us-isob-\w+-\d+$/, suffixes: ['sc2s.sgov.gov', 'api.aws.scloud'] },
    { name: 'aws-iso-e', regions: /^eu-isoe-\w+-\d+$/, suffixes: ['cloud.adc-e.uk', 'api.cloud-aws.adc-e.uk'] },
    { name: 'aws-iso-f', regions: /^us-isof-\w+-\d+$/, suffixes: ['csp.hci.ic.gov', 'api.aws.hci.ic.gov'] },
];
/** The partition of a region; undefined for one that is not known. */
const partitionOf = (region) => partitions.find(({ regions }) => regions.test(region));
const services = '(?:sts|ecs|logs|ssm|monitoring)(?:-fips)?';
const awsHost = new RegExp(`^(?:vpce-[0-9a-z-]+\\.)?${services}\\.(?:[a-z0-9-]+\\.)?(?:vpce\\.)?(?:${partitions
    .flatMap(({ suffixes }) => suffixes)
    .map((suffix) => suffix.replaceAll('.', '\\.'))
    .join('|')})$`);
/**
 * Whether a host is the endpoint of a service that is called here, or a VPC endpoint of it. That a name ends like AWS's
 * proves nothing: buckets, load balancers and gateways of strangers do, too.
 */
const isAwsHost = (host) => awsHost.test(host.toLowerCase());
/** Whether a host is this machine. */
const isLoopback = (host) => /^(localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);
//# sourceMappingURL=partitions.js.map

/***/ }),

/***/ 795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ roleProblem),
/* harmony export */   Y: () => (/* binding */ defaultAudience)
/* harmony export */ });
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(476);

/** The audience of GitHub's token, unless an input says otherwise; China has an STS of its own name. */
const defaultAudience = (region) => (0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .iQ)(region)?.name === 'aws-cn' ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';
/** What is wrong with a role's ARN; undefined where nothing is. */
function roleProblem(role, region) {
    const partition = /^arn:(aws[a-z-]*):iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/.exec(role)?.[1];
    if (partition === undefined)
        return 'must be the ARN of a role, such as arn:aws:iam::123456789012:role/name';
    const own = (0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .iQ)(region)?.name;
    if (own === undefined || partition === own || !_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitions */ .Mo.some(({ name }) => name === partition))
        return undefined;
    return `is a role of the partition ${partition}, but the region ${region} belongs to ${own}`;
}
//# sourceMappingURL=region.js.map

/***/ }),

/***/ 5207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VG: () => (/* binding */ capacities),
/* harmony export */   bA: () => (/* binding */ readStack),
/* harmony export */   xo: () => (/* binding */ isCapacity),
/* harmony export */   yU: () => (/* binding */ StackNotFound)
/* harmony export */ });
/* unused harmony export readStackParameter */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);
/* harmony import */ var _source_git_hosts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1293);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7422);



const understood = 1;
/** The kinds of capacity. */
const capacities = {
    'spot-then-on-demand': true,
    spot: true,
    'on-demand': true,
};
const longestValue = 2_048;
/**
 * Reads the JSON of a stack's parameter. Keys that are unknown are ignored, and an optional one may be empty or null;
 * everything that is missing or of another type is named at once.
 */
function readStackParameter(text) {
    const json = parseJson(text);
    if (!isRecord(json))
        return { problem: 'is not a JSON object.' };
    const version = /^(\d{1,6})(\.|$)/.exec(String(json['version'] ?? ''))?.[1];
    if (version === undefined)
        return { problem: 'has no version.' };
    if (Number(version) > understood) {
        return {
            problem: `has version ${version}, and this action understands ${understood}. Use a newer version of the action.`,
        };
    }
    return readKeys(json);
}
function readKeys(json) {
    const wrong = [];
    const read = keyReader(json, wrong);
    const value = {
        capacity: read.capacity('capacity'),
        cluster: read.text('cluster') ?? read.missing('cluster'),
        subnets: read.texts('subnets') ?? [read.missing('subnets')],
        securityGroups: read.texts('securityGroups') ?? [],
        assignPublicIp: read.flag('assignPublicIp'),
        executionRole: read.text('executionRole') ?? read.missing('executionRole'),
        taskRole: read.text('taskRole'),
        taskRoles: read.record('taskRoles'),
        logGroup: read.text('logGroup') ?? read.missing('logGroup'),
        publicKey: read.text('publicKey'),
        keySecret: read.text('keySecret'),
        gitCredentials: only(read.record('gitCredentials'), _source_git_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .storedKinds */ .dm),
        images: only(read.record('images'), ['checkout', 'executor']),
        keyReaders: read.texts('keyReaders') ?? [],
    };
    return wrong.length === 0 ? { value } : { problem: `is not complete: ${wrong.join('; ')}.` };
}
// Each reader gives undefined for what is not there, and notes what is there and of another type.
function keyReader(json, wrong) {
    const read = (key, is, type) => {
        const value = Object.hasOwn(json, key) ? json[key] : undefined;
        if (value === undefined || value === null || value === '')
            return undefined;
        if (is(value))
            return value;
        wrong.push(`${key} must be ${type}`);
        return undefined;
    };
    return {
        text: (key) => read(key, isText, 'a text'),
        capacity: (key) => read(key, isCapacity, `one of ${Object.keys(capacities).join(', ')}`),
        flag: (key) => read(key, (value) => typeof value === 'boolean', 'true or false'),
        texts(key) {
            const list = read(key, Array.isArray, 'a list of texts')?.filter((item) => item !== '');
            if (list && !list.every(isText))
                wrong.push(`${key} must be a list of texts`);
            return list && list.length > 0 ? list : undefined;
        },
        record(key) {
            const given = Object.entries(read(key, isRecord, 'an object of texts') ?? {});
            const set = given.filter(([, value]) => value !== '' && value !== null);
            for (const [name, value] of set)
                if (!isText(value))
                    wrong.push(`${key}.${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(name, 40)} must be a text`);
            return Object.fromEntries(set);
        },
        /** Notes a key that must be there, unless it was noted for its type. */
        missing(key) {
            if (!wrong.some((words) => words.startsWith(`${key} `)))
                wrong.push(`${key} is missing`);
            return '';
        },
    };
}
function only(record, keys) {
    const known = keys.filter((key) => Object.hasOwn(record, key)).map((key) => [key, record[key]]);
    return Object.fromEntries(known);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Whether something is one. */
const isCapacity = (value) => typeof value === 'string' && Object.hasOwn(capacities, value);
// What goes on into requests and messages is one line of a sensible length.
const isText = (value) => typeof value === 'string' && value.length <= longestValue && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(value);
/** There is no stack of that name. */
class StackNotFound extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    constructor(stack, { region, missing = [], spelled = (name) => name, cause }) {
        const without = missing.length === 0 ? '' : ` Without a stack, give ${missing.map(spelled).join(', ')}.`;
        super(`Stack "${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(stack)}" not found: no SSM parameter /mycli/${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(stack)} in ${region}.`, {
            hint: `mycli init makes it; or set ${spelled('stack')} and ${spelled('aws-region')} to those of one that is there.${without}`,
            cause,
        });
    }
}
/**
 * A stack's parameter, read.
 * @throws UserError where it cannot be
 */
function readStack(name, text) {
    const reading = readStackParameter(text);
    if ('value' in reading)
        return reading.value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The parameter ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(name)} ${reading.problem}`, { hint: 'Deploy the stack again.' });
}
//# sourceMappingURL=stack.js.map

/***/ })

};
