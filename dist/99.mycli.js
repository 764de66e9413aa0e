export const id = 99;
export const ids = [99];
export const modules = {

/***/ 7099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finishOnFargate: () => (/* binding */ finishOnFargate),
  openFargate: () => (/* binding */ openFargate)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(7422);
;// CONCATENATED MODULE: ./build/src/core/aws/partitions.js
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
;// CONCATENATED MODULE: ./build/src/core/aws/endpoints.js



/**
 * Refuses an endpoint that is neither AWS's own nor on this machine: with a role to assume, the job's identity token
 * goes there, and with it a stranger could act as the job.
 * @param name what names it, such as the variable AWS_ENDPOINT_URL_STS
 */
function checkEndpoint(name, address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url && isLoopback(url.hostname))
        return;
    if (url?.protocol === 'https:' && isAwsHost(url.hostname))
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
;// CONCATENATED MODULE: ./build/src/core/aws/region.js

/** The audience of GitHub's token, unless an input says otherwise; China has an STS of its own name. */
const defaultAudience = (region) => partitionOf(region)?.name === 'aws-cn' ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';
/** What is wrong with a role's ARN; undefined where nothing is. */
function roleProblem(role, region) {
    const partition = /^arn:(aws[a-z-]*):iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/.exec(role)?.[1];
    if (partition === undefined)
        return 'must be the ARN of a role, such as arn:aws:iam::123456789012:role/name';
    const own = partitionOf(region)?.name;
    if (own === undefined || partition === own || !partitions.some(({ name }) => name === partition))
        return undefined;
    return `is a role of the partition ${partition}, but the region ${region} belongs to ${own}`;
}
//# sourceMappingURL=region.js.map
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
};
const isText = (value) => typeof value === 'string';
const isObject = (value) => typeof value === 'object' && value !== null;
const isListOf = (isOne, value) => Array.isArray(value) && value.every(isOne);
//# sourceMappingURL=answers.js.map
// EXTERNAL MODULE: ./build/src/core/aws/sizes.js
var sizes = __webpack_require__(9665);
;// CONCATENATED MODULE: ./build/src/core/aws/failures/cause.js

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
const quoted = (sentence, words) => `${sentence}: ${(0,core_text/* printable */.g$)(words.trim(), 500).replace(/[^.!?…]$/, '$&.')}`;
/** What there may be too little of, said alike where a task is asked for and where it stops before it ran. */
const shortages = [
    {
        says: [/capacity is unavailable at this time/i],
        kind: 'capacity',
        meaning: 'AWS has no Fargate capacity of that kind at this time',
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
];
/** Words of a connection that did not come about. */
const unreachable = /dial tcp|i\/o timeout|tls handshake timeout|context deadline exceeded|request canceled|context canceled|signal: killed/i;
/** What a task without a way out needs. */
const route = 'In a public subnet a task needs public-ip: true; in a private one a NAT gateway, or VPC endpoints for ecr.api, ecr.dkr, logs, secretsmanager and ssm, with a gateway for S3. Its security groups must let HTTPS out.';
//# sourceMappingURL=cause.js.map
;// CONCATENATED MODULE: ./build/src/core/aws/failures/access-denied.js


const denied = /access ?denied|unauthorizedoperation|not authorized to perform/i;
const access_denied_forms = /not authorized to perform:? ?([a-z0-9-]+:[A-Za-z]+)(?:.{0,40}?on resource:? ?(\S+))?/s;
/** A refusal for want of a permission, with the action and the resource where AWS names them; else undefined. */
function accessDenied(operation, texts) {
    if (!texts.some((text) => denied.test(text)))
        return undefined;
    const words = texts.find((text) => access_denied_forms.test(text)) ?? texts.find((text) => denied.test(text)) ?? '';
    const [, named, resource] = access_denied_forms.exec(words) ?? [];
    const action = named ?? actions[operation];
    const on = resource === undefined ? '' : ` on ${(0,core_text/* printable */.g$)(resource.replace(/[,.;]$/, ''))}`;
    const principal = (0,core_text/* printable */.g$)(/\bUser: (\S+)/.exec(words)?.[1] ?? 'The role in use');
    const message = named ? `${principal} may not ${action}${on}.` : quoted(`${principal} may not ${action}`, words);
    const explicit = /explicit deny/i.test(words) ? ' A policy denies it explicitly, which no permission outweighs.' : '';
    return { kind: 'denied', message, hint: `${hintFor(action)}${explicit}`, again: 'never' };
}
const actions = {
    RunTask: 'ecs:RunTask',
    RegisterTaskDefinition: 'ecs:RegisterTaskDefinition',
    DescribeTasks: 'ecs:DescribeTasks',
    ListTasks: 'ecs:ListTasks',
    StopTask: 'ecs:StopTask',
    GetLogEvents: 'logs:GetLogEvents',
    GetParameter: 'ssm:GetParameter',
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
};
function hintFor(action) {
    const place = Object.hasOwn(where, action) ? ` ${where[action]}` : '';
    return `Allow the role that runs this step ${action}${place}; the role of infra/template.yaml has it.`;
}
//# sourceMappingURL=access-denied.js.map
;// CONCATENATED MODULE: ./build/src/core/aws/failures/credential-and-network-causes.js
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
        says: [/throttl|rate ?exceeded|toomanyrequests|requestlimitexceeded|slowdown/i],
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
;// CONCATENATED MODULE: ./build/src/core/aws/failures/refusal-causes.js


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
    ...shortages,
    ...definitionCauses,
    ...missingCauses,
    ...credentialAndNetworkCauses,
    ...requestCauses,
];
//# sourceMappingURL=refusal-causes.js.map
;// CONCATENATED MODULE: ./build/src/core/aws/failures/explain-refusal.js





/** What an error means, whether it came as an exception or in `failures[]`, and whether AWS was asked at all. */
function explainRefusal(error) {
    switch (error.from) {
        case 'unreadable':
            return unreadable(error);
        case 'network':
            return known(error) ?? explain_refusal_unreachable(error);
        case 'local':
            return known(error) ?? unsent(error);
        default:
            return refusedByAws(error);
    }
}
function known(error) {
    const found = findCause(credentialAndNetworkCauses, [textsOf(error).join(' ')]);
    if (!found)
        return undefined;
    const { kind, hint, again } = found.cause;
    return { kind, hint, again, message: meaningOf({ ...found, words: wordsOf(error) }) };
}
// What the page of a proxy says is not repeated: it is long, and anything may stand in it.
const unreadable = (error) => ({
    kind: 'unreachable',
    message: quoted(`The answer to ${error.operation} is not one of AWS's`, wordsOf(error)),
    hint: 'Check what stands between the runner and AWS: a proxy, a gateway, an endpoint of another kind.',
    again: 'transient',
});
const explain_refusal_unreachable = (error) => ({
    kind: 'unreachable',
    message: quoted(`${error.operation} got no answer`, wordsOf(error)),
    hint: 'Check the network of the runner, its proxy, and aws-region.',
    again: 'transient',
});
const unsent = (error) => ({
    kind: 'invalid',
    message: quoted(`The request ${error.operation} cannot be sent`, wordsOf(error)),
    hint: 'Check the AWS credentials: a value with a line break, or with another character that no header may hold, cannot be sent.',
    again: 'never',
});
function refusedByAws(error) {
    const texts = textsOf(error);
    const all = `${error.operation} ${texts.join(' ')}`;
    const denied = accessDenied(error.operation, texts);
    if (denied)
        return denied;
    if (aboutSize.test(all))
        return sizeRefusal(error.size, wordsOf(error));
    const found = findCause(refusalCauses, [all]);
    if (found) {
        const { kind, hint, again } = found.cause;
        return { kind, hint, again, message: meaningOf({ ...found, words: wordsOf(error) }) };
    }
    const message = quoted(`AWS refused ${error.operation}`, wordsOf(error));
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
    const known = size ? (0,sizes/* nearestSizes */.Dz)(size).map(sizes/* describeSize */.jt).join(', or ') : '';
    const hint = known ? `The nearest that is known is ${known}.` : 'Set cpu and memory to a pair that Fargate has.';
    const asked = size ? ` of ${(0,sizes/* describeSize */.jt)(size)}` : '';
    return { kind: 'invalid', message: quoted(`AWS refuses a task${asked}`, words), hint, again: 'never' };
}
//# sourceMappingURL=explain-refusal.js.map
;// CONCATENATED MODULE: ./build/src/core/aws/failures/transient.js
const throttling = /^(Throttl\w*|RequestLimitExceeded|TooManyRequests\w*|RequestThrottled\w*|SlowDown|LimitExceededException|PriorRequestNotComplete)$/;
/** How a call failed that is worth making again, with the same credentials or their successors; undefined for good. */
function transientKindOf({ from = 'aws', name = '', status }, { kind, again }, answered) {
    if (from === 'aws' && (throttling.test(name) || status === 429))
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
;// CONCATENATED MODULE: ./build/src/adapters/aws/failure.js


/**
 * Reads what the SDK threw. Only an error with a code is AWS's word: without one, at any HTTP status, it is not known
 * whether the call was carried out.
 */
function failureOf(error) {
    const status = (0,untrusted/* valueAt */.f)(error, '$metadata', 'httpStatusCode');
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
    if ((0,untrusted/* valueAt */.f)(error, '$fault') === undefined || !/^[A-Za-z][\w.:#-]*$/.test(name))
        return false;
    const isUnnamed = name === 'NotFound' && (0,untrusted/* valueAt */.f)(error, 'message') === 'Unknown';
    return !isUnnamed && name !== 'Unknown' && name !== 'UnknownError';
}
// Node refuses the arguments of a request with a TypeError that has a code (ERR_INVALID_CHAR), before it sends any.
const isOfThisMachine = (name, code) => name === 'CredentialsProviderError' || (name === 'TypeError' && /^ERR_/.test(code ?? ''));
function describe(error, status) {
    const type = textAt(error, '$response', 'headers', 'content-type');
    return type === undefined ? `HTTP status ${status}` : `HTTP status ${status}, ${(0,core_text/* printable */.g$)(type, 100)}`;
}
// Inherited, as most errors have it.
function nameOf(error) {
    const { name } = (error ?? {});
    return typeof name === 'string' ? name : undefined;
}
function textAt(error, ...path) {
    const value = (0,untrusted/* valueAt */.f)(error, ...path);
    return typeof value === 'string' ? value : undefined;
}
//# sourceMappingURL=failure.js.map
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
        const awsError = { operation, ...failureOf(error), size };
        const refusal = explainRefusal(awsError);
        if (refusal.kind === 'expired' && keyUsed !== undefined)
            credentials.discard(keyUsed);
        const transient = transientKindOf(awsError, refusal, { same: answered.has(operation), any: answered.size > 0 });
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
const withoutResult = (operation) => explainRefusal({ operation, from: 'unreadable', message: 'HTTP status 200, without a result' }).message;
//# sourceMappingURL=call.js.map
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
/** Where the default chain of the AWS SDK found no credentials, or none that are good, why, and what to do. */
function explainNoCredentials(message, frontEnd) {
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
            hint: 'Check AWS_PROFILE and ~/.aws/config.',
            ...fault,
        });
    }
    if (/could not load credentials from any provider/i.test(message))
        return noneAtAll(frontEnd);
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
const noneAtAll = (frontEnd) => new errors/* UserError */.yo('There are no AWS credentials.', {
    hint: frontEnd === 'action'
        ? 'Set role-to-assume to the role of the stack (its output WorkflowRoleArn), and give the job the permission "id-token: write".'
        : 'Run "aws sso login" or "aws configure", and set AWS_PROFILE where the profile has a name; or add --local.',
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



/**
 * Credentials from where the AWS SDK looks by default: variables, the profile (SSO, login, roles and processes
 * included), a token file, the container, the machine. They are looked up at once, so that nothing starts without.
 * @throws UserError where there are none
 */
async function defaultCredentials({ client, ...request }) {
    const { STSClient } = await Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(422), __webpack_require__.e(719), __webpack_require__.e(622)]).then(__webpack_require__.bind(__webpack_require__, 622));
    // Any client has the chain, and hands it our way to the network.
    const chain = new STSClient(client).config.credentials;
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
    const first = await provide().catch((error) => {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        throw explainNoCredentials(error instanceof Error ? error.message : String(error), request.frontEnd);
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
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./build/src/adapters/aws/http.js

/**
 * The options that all clients share.
 * @param version of mycli-action, for the user agent
 */
async function clientOptions(region, version) {
    silenceNodeWarning();
    const requestHandler = await httpHandler();
    return { region, requestHandler, maxAttempts: 1, customUserAgent: [['mycli-action', version]] };
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
        Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(422), __webpack_require__.e(383)]).then(__webpack_require__.bind(__webpack_require__, 5383)),
        __webpack_require__.e(/* import() */ 659).then(__webpack_require__.bind(__webpack_require__, 7659)),
        __webpack_require__.e(/* import() */ 182).then(__webpack_require__.bind(__webpack_require__, 8182)),
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
                (0,external_node_http_.validateHeaderValue)(name, value);
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
    const { HttpRequest } = await Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(422)]).then(__webpack_require__.t.bind(__webpack_require__, 3422, 19));
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
async function findRegion(input, environment) {
    const named = [
        { where: 'aws-region', value: input },
        { where: 'AWS_REGION', value: environment['AWS_REGION'] },
        { where: 'AWS_DEFAULT_REGION', value: environment['AWS_DEFAULT_REGION'] },
    ].find(({ value }) => value);
    const { where, value } = named ?? { where: 'the AWS profile', value: await profileRegion() };
    if (!value) {
        throw new errors/* UserError */.yo('The AWS region is not known.', { hint: 'Set aws-region, or the variable AWS_REGION.' });
    }
    if ((0,readers/* isRegion */.Dp)(value))
        return value;
    throw new errors/* UserError */.yo(`"${(0,core_text/* printable */.g$)(value)}" of ${where} is not a region of AWS.`, {
        hint: 'Regions are called for example eu-west-1 or us-gov-east-1.',
    });
}
// The SDK's reader, so that its files and AWS_PROFILE mean what they mean to every other tool.
async function profileRegion() {
    const { loadConfig } = await __webpack_require__.e(/* import() */ 291).then(__webpack_require__.t.bind(__webpack_require__, 7291, 19));
    return loadConfig({
        environmentVariableSelector: () => undefined,
        configFileSelector: (profile) => profile['region'],
        default: '',
    }, { preferredFile: 'credentials' })();
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
            return stsAgain(error) === 'transient' ? trust_unreachable(error, refused) : other(error);
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
            hint: `Create the OIDC provider https://${provider} with the audience ${audience} in the role's account (arn:${partitionOf(region)?.name ?? 'aws'}:iam::…:oidc-provider/${provider}).`,
        };
    }
    if (/audience/i.test(message)) {
        return {
            what: `the token is made out for ${(0,core_text/* printable */.g$)(claims.aud ?? audience)}, which the identity provider in the role's account does not accept.`,
            hint: `Add ${audience} to the audiences of the provider ${provider}, or set the audience input to one of them.`,
        };
    }
    if (/verification key/i.test(message))
        return trust_unreachable({ code: '', message, status: undefined }, refused);
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
const trust_unreachable = ({ message }, { region }) => ({
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
    const { STSClient, AssumeRoleWithWebIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(422), __webpack_require__.e(719), __webpack_require__.e(622)]).then(__webpack_require__.bind(__webpack_require__, 622));
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
        : role_unreadable('HTTP status 200, without credentials');
}
/** What the SDK threw, in AWS's own words; what is not AWS's has no status. */
function stsErrorOf(error) {
    const { from = 'aws', name = '', message = '', status } = failureOf(error);
    if (from === 'unreadable')
        return role_unreadable(message);
    return { from, code: name.replace(/Exception$/, ''), message, status };
}
const role_unreadable = (what) => ({
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
    const region = await findRegion(login.region, login.environment);
    const problem = login.role === undefined ? undefined : roleProblem(login.role, region);
    if (problem)
        throw new errors/* InputError */.dz([{ where: 'role-to-assume', message: `${problem}.` }]);
    if (login.role !== undefined)
        checkEndpoints(login.environment);
    const client = await clientOptions(region, login.version);
    const { call, provider } = callsWith(await credentialsFor(login, client, patience));
    const options = { ...client, credentials: provider };
    return {
        region,
        ecs: once(async () => new (await Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(422), __webpack_require__.e(719), __webpack_require__.e(522)]).then(__webpack_require__.bind(__webpack_require__, 5522))).ECSClient(options)),
        logs: once(async () => new (await Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(422), __webpack_require__.e(719), __webpack_require__.e(820)]).then(__webpack_require__.bind(__webpack_require__, 4820))).CloudWatchLogsClient(options)),
        call,
        async parameter(Name) {
            const { SSMClient, GetParameterCommand } = await Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(422), __webpack_require__.e(719), __webpack_require__.e(635)]).then(__webpack_require__.bind(__webpack_require__, 1635));
            const ssm = new SSMClient(options);
            const ask = () => call('GetParameter', () => ssm.send(new GetParameterCommand({ Name })));
            return (await untilAnswered(ask, patience)).Parameter?.Value ?? '';
        },
        close: () => client.requestHandler.destroy(),
    };
}
/** What is asked again as long as a session would be asked for. */
async function untilAnswered(ask, { clock, signal }) {
    for (let tries = 1;; tries += 1) {
        try {
            return await ask();
        }
        catch (error) {
            if (!(error instanceof errors/* TransientError */.N_))
                throw error;
            const pauseMs = signal.aborted ? undefined : pauseBeforeTry('transient', tries, Math.random());
            if (pauseMs === undefined)
                throw new errors/* UserError */.yo(error.message, { hint: afterMinutes, cause: error });
            await clock.sleep(pauseMs, signal);
        }
    }
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
        audience: login.audience ?? defaultAudience(client.region),
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
// EXTERNAL MODULE: ./build/src/app/waiting.js
var waiting = __webpack_require__(5738);
// EXTERNAL MODULE: ./build/src/core/task/envelope.js
var envelope = __webpack_require__(3151);
;// CONCATENATED MODULE: ./build/src/core/aws/names.js
/** The containers of a task, by their names in the task definition. */
const containers = { tools: 'tools', checkout: 'checkout', main: 'main' };
/** The folder that all three share, and the one with our scripts in the checkout image. */
const folders = { run: '/__run', image: '/mycli' };
/** Begins the name of each log stream: `mycli/<container>/<task id>`. */
const streamPrefix = 'mycli';
/** The environment of the checkout container. */
const variables = {
    envelope: 'MYCLI_ENVELOPE',
    key: 'MYCLI_KEY',
    executionId: 'MYCLI_EXECUTION_ID',
};
/** Marks our tasks in a list of tasks. AWS takes 128 characters of `A-Z a-z 0-9 - / _`. */
const startedBy = (executionId) => `mycli/${executionId}`;
/** The log stream of a container. A task's id is the last part of its ARN. */
const logStream = (container, taskId) => `${streamPrefix}/${containers[container]}/${taskId}`;
//# sourceMappingURL=names.js.map
;// CONCATENATED MODULE: ./build/src/core/aws/tags.js
const longestKey = 128;
const longestValue = 256;
const mostTags = 50;
/**
 * Tags that AWS accepts for any facts: `mycli:` goes before each name, characters that tags may not have
 * become `_`, what is too long is cut, and what is empty or too many is left out.
 * @param facts by their names: repository, sha, run-id and so on
 */
function tagsOf(facts) {
    const tags = new Map();
    for (const [name, fact] of Object.entries(facts)) {
        const key = fit(`mycli:${name}`, longestKey);
        // AWS keeps the prefix aws: to itself, for values too.
        const value = fit(fact ?? '', longestValue).replace(/^aws:/i, (prefix) => `${prefix.slice(0, -1)}_`);
        if (value !== '' && !tags.has(key) && tags.size < mostTags)
            tags.set(key, value);
    }
    return [...tags].map(([key, value]) => ({ key, value }));
}
// The pattern of ECS's Tag: letters and digits of any script, and these. A lone half of a character is none of them.
const notAllowed = /[^\p{L}\p{N} +\-=._:/@]/gu;
function fit(text, limit) {
    const allowed = text.trim().replace(notAllowed, '_').slice(0, limit);
    return allowed.replace(/[\ud800-\udbff]$/, '').trim(); // not inside a character
}
//# sourceMappingURL=tags.js.map
;// CONCATENATED MODULE: ./build/src/core/aws/run-task.js



/** The request of one attempt: the same for the same attempt, as its token demands. */
function runTaskRequest(start) {
    const { place, tags } = start.settings;
    return {
        cluster: place.cluster,
        taskDefinition: start.family,
        count: 1,
        // A launch type would not do for Spot, and the weight would be 0 if it were not said.
        capacityProviderStrategy: [{ capacityProvider: start.onDemand ? 'FARGATE' : 'FARGATE_SPOT', weight: 1 }],
        networkConfiguration: {
            awsvpcConfiguration: {
                subnets: [...place.subnets],
                ...(place.securityGroups.length === 0 ? {} : { securityGroups: [...place.securityGroups] }),
                assignPublicIp: place.publicIp ? 'ENABLED' : 'DISABLED',
            },
        },
        overrides: overridesOf(start),
        startedBy: startedBy(start.executionId),
        clientToken: start.clientToken,
        tags: tagsOf({ ...tags, 'execution-id': start.executionId }),
        enableECSManagedTags: true,
    };
}
function overridesOf({ settings: { container }, executionId, envelope }) {
    return {
        cpu: String(container.cpu),
        memory: String(container.memory),
        ...(container.ephemeralStorage === undefined
            ? {}
            : { ephemeralStorage: { sizeInGiB: container.ephemeralStorage } }),
        containerOverrides: [
            {
                name: containers.checkout,
                environment: [
                    { name: variables.executionId, value: executionId },
                    { name: variables.envelope, value: envelope },
                ],
            },
        ],
    };
}
/** Characters of JSON, punctuation included, that AWS takes as the overrides of a task (RunTask, `overrides`). */
const longestOverrides = 8_192;
/** How many of them a request has. */
const overridesLength = ({ overrides }) => JSON.stringify(overrides).length;
/**
 * Refuses a request that AWS would, before it is sent.
 * @throws UserError with what the envelope takes, what is left for it, and what to do
 */
function checkOverrides(request) {
    const variable = request.overrides.containerOverrides[0]?.environment.find(({ name }) => name === variables.envelope);
    const taken = variable?.value.length ?? 0;
    (0,envelope/* checkEnvelopeSize */.Q)(taken, longestOverrides - (overridesLength(request) - taken), 'fargate');
}
/** Names one attempt to AWS, which starts one task for it however often it is asked. At most 64 characters. */
const clientTokenOf = (executionId, attempt) => `${executionId}-${attempt}`;
//# sourceMappingURL=run-task.js.map
// EXTERNAL MODULE: ./build/src/core/source/git-hosts.js
var git_hosts = __webpack_require__(1293);
;// CONCATENATED MODULE: ./build/src/core/aws/task-definition.js


/**
 * The three containers of a task, with all that RunTask cannot override and nothing that it can: what differs from run
 * to run is in the request, so that runs share a definition.
 */
function taskDefinition(facts) {
    const { place, container } = facts;
    return {
        requiresCompatibilities: ['FARGATE'],
        networkMode: 'awsvpc',
        runtimePlatform: {
            cpuArchitecture: container.architecture === 'arm64' ? 'ARM64' : 'X86_64',
            operatingSystemFamily: 'LINUX',
        },
        // Fargate demands a size here; each run brings its own.
        cpu: '1024',
        memory: '2048',
        executionRoleArn: place.executionRole,
        ...(place.taskRole === undefined ? {} : { taskRoleArn: place.taskRole }),
        volumes: [{ name: volume }],
        containerDefinitions: [tools(facts), checkout(facts), main(facts)],
    };
}
/** One text for one content, in whichever order it was put together: the family's hash is taken of it. */
function canonicalText(definition) {
    return JSON.stringify(definition, (_, value) => typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : value);
}
/**
 * The family of the definition with that hash.
 * @param hash sha256 of its canonical text, in hexadecimal digits
 */
const familyOf = (hash) => `mycli-${hash.slice(0, 12)}`;
const volume = 'run';
const busybox = (folder, script) => [`${folder}/busybox`, 'sh', script, folders.run];
function tools({ place, version }) {
    return {
        ...shared(containers.tools, place),
        image: place.checkoutImage,
        essential: false,
        user: '0',
        entryPoint: busybox(folders.image, `${folders.image}/tools.sh`),
        dockerLabels: { 'mycli.version': version },
    };
}
function checkout({ place, needs }) {
    const git = needs.map((kind) => [(0,git_hosts/* storedVariable */.a1)(kind), place.gitSecrets[kind]]);
    return {
        ...shared(containers.checkout, place),
        image: place.checkoutImage,
        essential: false,
        user: '0',
        entryPoint: busybox(folders.image, `${folders.image}/enter.sh`),
        ...secretsOf({ [variables.key]: place.keySecret, ...Object.fromEntries(git) }),
    };
}
function main({ place, container }) {
    return {
        ...shared(containers.main, place),
        image: container.image,
        essential: true,
        entryPoint: busybox(`${folders.run}/bin`, `${folders.run}/run.sh`),
        dependsOn: [{ containerName: containers.tools, condition: 'SUCCESS' }],
        // The longest that Fargate grants, which the wrapper needs where a command is slow to end.
        stopTimeout: 120,
        ...secretsOf(container.secrets),
        ...(container.imageCredentials === undefined
            ? {}
            : { repositoryCredentials: { credentialsParameter: container.imageCredentials } }),
    };
}
// Sorted, since the order in which secrets were named makes no other definition.
function secretsOf(secrets) {
    const list = Object.entries(secrets).flatMap(([name, arn]) => (arn === undefined ? [] : [{ name, valueFrom: arn }]));
    return list.length === 0 ? {} : { secrets: list.toSorted((a, b) => (a.name < b.name ? -1 : 1)) };
}
function shared(name, { logGroup, region }) {
    return {
        name,
        mountPoints: [{ sourceVolume: volume, containerPath: folders.run }],
        logConfiguration: {
            logDriver: 'awslogs',
            options: {
                'awslogs-group': logGroup,
                'awslogs-region': region,
                'awslogs-stream-prefix': streamPrefix,
                // The default drops lines when they come faster than they can be sent.
                mode: 'blocking',
            },
        },
    };
}
//# sourceMappingURL=task-definition.js.map
// EXTERNAL MODULE: ./build/src/core/aws/arn.js
var aws_arn = __webpack_require__(6244);
;// CONCATENATED MODULE: ./build/src/core/aws/urls.js



/** The last part of a task's ARN, which names its log streams. An id alone stays what it is. */
const taskIdOf = (arn) => arn.slice(arn.lastIndexOf('/') + 1);
/** The name of a cluster that is given by its name or its ARN. */
const clusterNameOf = (cluster) => (0,aws_arn/* parseArn */.L)(cluster)?.resource.replace(/^cluster\//, '') ?? cluster;
/** Where the AWS console shows a task; undefined where the region's console is not known. */
function consoleUrl({ region, cluster, task }) {
    const host = consoleHost(region);
    if (host === undefined)
        return undefined;
    const [name, id] = [clusterNameOf(cluster), taskIdOf(task)].map(encodeURIComponent);
    return `https://${host}/ecs/v2/clusters/${name}/tasks/${id}/configuration?region=${region}`;
}
/** Where the CloudWatch console shows the log of a container; undefined where the region's console is not known. */
function logUrl({ region, logGroup, task }, container = 'main') {
    const host = consoleHost(region);
    if (host === undefined)
        return undefined;
    const [group, stream] = [logGroup, logStream(container, taskIdOf(task))].map(twiceEncoded);
    const path = `log-groups/log-group/${group}/log-events/${stream}`;
    return `https://${host}/cloudwatch/home?region=${region}#logsV2:${path}`;
}
function consoleHost(region) {
    const host = partitionOf(region)?.console;
    return host && `${region}.${host}`;
}
// Behind its `#` the console decodes twice, and takes `$` for `%`.
const twiceEncoded = (text) => encodeURIComponent(encodeURIComponent(text)).replaceAll('%', '$');
//# sourceMappingURL=urls.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/adapters/aws/definitions.js


/** The definition, under the name that its content makes. */
function definitionOf(content, client, call) {
    const family = familyOf((0,external_node_crypto_.createHash)('sha256').update(canonicalText(content)).digest('hex'));
    return {
        family,
        async register() {
            const { RegisterTaskDefinitionCommand } = await Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(422), __webpack_require__.e(719), __webpack_require__.e(522)]).then(__webpack_require__.bind(__webpack_require__, 5522));
            const ecs = await client();
            await call('RegisterTaskDefinition', () => ecs.send(new RegisterTaskDefinitionCommand({ family, ...content })));
        },
    };
}
//# sourceMappingURL=definitions.js.map
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/src/core/source/credentials.js
var credentials = __webpack_require__(5133);
;// CONCATENATED MODULE: ./build/src/adapters/aws/envelope.js




/** How long a command has between TERM and KILL, in seconds. A cancelled job waits no longer than the runner does. */
const grace = { timeout: 10, stop: 10 };
/** What clocks may differ, in seconds. */
const clockSeconds = 300;
/**
 * The envelope of an attempt: packed, and sealed where there is a key to seal it to, so that only the stack's checkout
 * opens it.
 * @throws UserError where it would hold something secret unsealed
 */
async function sealEnvelope({ plan, attempt }, publicKey, clock) {
    const startBy = clock.now() / 1_000 + attempt.startTimeoutSeconds;
    const terms = { grace, startBy, expires: startBy + clockSeconds };
    const carried = publicKey === undefined ? { ...plan, credentials: (0,credentials/* withoutReserve */.NK)(plan.credentials) } : plan;
    const packed = (0,external_node_zlib_.gzipSync)((0,envelope/* envelopeText */.q)(carried, attempt, terms), { level: 9 });
    if (publicKey === undefined) {
        if (holdsSecrets(carried)) {
            throw new errors/* UserError */.yo('This run needs a credential or a secret, and there is no key to seal it with.', {
                hint: 'Use a stack, or give public-key and key-secret. A public repository needs neither.',
            });
        }
        return packed.toString('base64');
    }
    const { Encrypter } = await __webpack_require__.e(/* import() */ 539).then(__webpack_require__.bind(__webpack_require__, 1539));
    const encrypter = new Encrypter();
    try {
        encrypter.addRecipient(publicKey);
    }
    catch (error) {
        throw new errors/* UserError */.yo('The public key is not a recipient of age (age1…).', {
            hint: 'Check public-key, or deploy the stack again.',
            cause: error,
        });
    }
    return Buffer.from(await encrypter.encrypt(packed)).toString('base64');
}
const holdsSecrets = ({ credentials, secretEnv = {} }) => credentials.token !== undefined || credentials.ssh !== undefined || Object.keys(secretEnv).length > 0;
//# sourceMappingURL=envelope.js.map
;// CONCATENATED MODULE: ./build/src/adapters/aws/logs.js



/**
 * Reads by GetLogEvents from the head, by its tokens. A stream appears with its first event, so that none is no error.
 * Pages may overlap (boto3#4472): what a page repeats of the page before, to the millisecond, is left out.
 */
function logReader(client, logGroup, call) {
    const tails = new Map();
    return {
        async read(task, cursor, source) {
            const container = source === 'command' ? containers.main : containers.checkout;
            const logStreamName = logStream(container, taskIdOf(task.id));
            const { GetLogEventsCommand } = await Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(422), __webpack_require__.e(719), __webpack_require__.e(820)]).then(__webpack_require__.bind(__webpack_require__, 4820));
            const request = {
                logGroupName: logGroup,
                logStreamName,
                startFromHead: true,
                ...(cursor ? { nextToken: cursor } : {}),
            };
            const logs = await client();
            const answer = await call('GetLogEvents', () => logs.send(new GetLogEventsCommand(request))).catch(orNoStream);
            if (!answer)
                return { events: [], cursor };
            const { events: found = [], nextForwardToken } = answer;
            const tail = tails.get(logStreamName);
            const events = cursor !== undefined && tail?.cursor === cursor ? found.slice(overlap(tail.events, found)) : found;
            if (events.length > 0)
                tails.set(logStreamName, { cursor: nextForwardToken, events });
            else if (tail?.cursor === cursor)
                tails.set(logStreamName, { cursor: nextForwardToken, events: tail?.events ?? [] });
            const writtenAtMs = events.at(-1)?.timestamp;
            return {
                events: events.map(({ message = '' }) => message),
                cursor: nextForwardToken,
                ...(writtenAtMs === undefined ? {} : { writtenAtMs }),
            };
        },
    };
}
function orNoStream(error) {
    if (error instanceof CallRefused && error.refusal.kind === 'not-found' && error.refusal.again !== 'never')
        return undefined;
    throw error;
}
/** How many events at the beginning of a page are those with which the page before ended. */
function overlap(before, now) {
    const first = now[0];
    if (!first)
        return 0;
    for (let from = Math.max(0, before.length - now.length); from < before.length; from++) {
        if (!isSame(before[from], first))
            continue;
        if (before.slice(from).every((event, index) => isSame(event, now[index])))
            return before.length - from;
    }
    return 0;
}
const isSame = (a, b) => a !== undefined && a.timestamp === b?.timestamp && a.ingestionTime === b?.ingestionTime && a.message === b?.message;
//# sourceMappingURL=logs.js.map
;// CONCATENATED MODULE: ./build/src/adapters/aws/start-task.js



const firstPauseMs = 1_000;
const longestPauseMs = 20_000;
/** Within this time another job that needs a new task definition has registered it. */
const othersRegisterMs = 3_000;
/**
 * Starts one task, and answers its ARN. The definition is taken to be there; where it is not, another job is given
 * the time to register it first, since a whole matrix may find it missing and the quota is one a second.
 * @throws StartRefused where there is no task; StartUnknown where there may be one
 */
async function startTask(start, starting) {
    const { clock, random } = starting;
    // Whether a request was sent that may or may not have been carried out.
    let doubtful = false;
    let missing = 0;
    for (let tries = 0;; tries++) {
        checkWanted(start, doubtful, clock.now());
        const answer = await send(start, starting).catch((error) => setbackOf(error, doubtful));
        if (typeof answer === 'string')
            return answer;
        if (answer.kind === 'transient') {
            doubtful ||= answer.error.kind !== 'throttled';
            const pauseMs = Math.min(longestPauseMs, firstPauseMs * 2 ** Math.min(tries, 10)) * random.fraction() + 100;
            await clock.sleep(pauseMs, start.signal);
        }
        else {
            missing += 1;
            if (missing === 1)
                await clock.sleep(random.fraction() * othersRegisterMs, start.signal);
            else
                await register(start, starting);
        }
    }
}
function checkWanted(start, doubtful, nowMs) {
    if (start.isUnwanted()) {
        if (doubtful)
            throw new errors/* StartUnknown */.vG('The run was cancelled before AWS had said whether there is a task.');
        throw new errors/* StartRefused */.Vi('never', 'The run was cancelled before its task was started.');
    }
    if (nowMs < start.deadlineMs)
        return;
    const hint = 'Run it again, and see whether AWS has trouble in this region.';
    if (doubtful)
        throw new errors/* StartUnknown */.vG('AWS did not say within the start timeout whether there is a task.', { hint });
    throw new errors/* StartRefused */.Vi('never', 'AWS took no request to start a task within the start timeout.', { hint });
}
async function send(start, { client, call }) {
    const { RunTaskCommand } = await Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(422), __webpack_require__.e(719), __webpack_require__.e(522)]).then(__webpack_require__.bind(__webpack_require__, 5522));
    const ecs = await client();
    const output = await call('RunTask', () => ecs.send(new RunTaskCommand(start.request)), start.size);
    return arnOf(output, start.size);
}
// With status 200 there may be failures instead of tasks.
function arnOf({ tasks = [], failures = [] }, size) {
    const arn = tasks[0]?.taskArn;
    if (arn !== undefined)
        return arn;
    const { reason, detail } = failures[0] ?? {};
    const { message, hint, again } = explainRefusal({ operation: 'RunTask', reason, detail, size });
    throw new errors/* StartRefused */.Vi(again, message, hint === undefined ? {} : { hint });
}
// AWS may answer with these before it looks whether a request of the same token was carried out.
const refusedUnseen = new Set(['denied', 'expired', 'not-found', 'other']);
function setbackOf(error, doubtful) {
    if (error instanceof errors/* TransientError */.N_)
        return { kind: 'transient', error };
    if (!(error instanceof CallRefused))
        throw error;
    const { kind, again } = error.refusal;
    if (kind === 'unknown-definition' || kind === 'inactive-definition')
        return { kind: 'no-definition' };
    // The request was carried out before, and its answer lost: this is the task.
    const [arn] = error.resourceIds;
    if (kind === 'conflict' && arn !== undefined)
        return arn;
    const more = { ...(error.hint === undefined ? {} : { hint: error.hint }), cause: error };
    if (kind === 'conflict' || (doubtful && refusedUnseen.has(kind)))
        throw new errors/* StartUnknown */.vG(error.message, more);
    throw new errors/* StartRefused */.Vi(again, error.message, more);
}
// A job that isn't let through now finds it registered by another.
async function register({ definition, signal }, { clock, random }) {
    try {
        await definition.register();
    }
    catch (error) {
        const isTransient = error instanceof errors/* TransientError */.N_ ||
            (error instanceof CallRefused && error.refusal.kind === 'concurrent-registration');
        if (!isTransient)
            throw error instanceof errors/* UserError */.yo
                ? new errors/* StartRefused */.Vi('never', error.message, {
                    ...(error.hint === undefined ? {} : { hint: error.hint }),
                    cause: error,
                })
                : error;
        await clock.sleep(firstPauseMs + random.fraction() * othersRegisterMs, signal);
    }
}
//# sourceMappingURL=start-task.js.map
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
        hint: 'Give image-credentials for the registry, or take the image from ECR or an ECR pull-through cache.',
        again: 'transient',
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
        hint: route,
        again: 'never',
    },
    {
        says: [pull, /connection issue between the task and|check your (task )?network configuration/i],
        kind: 'network',
        meaning: 'The task does not reach the registry of its image',
        quote: true,
        hint: route,
        again: 'never',
    },
    {
        says: [pull, unreachable],
        kind: 'network',
        meaning: 'The task did not reach the registry of its image in time',
        quote: true,
        hint: route,
        again: 'transient',
    },
    {
        says: [/httpreaderseeker: failed open/i],
        kind: 'image',
        meaning: 'A layer of the image was not handed out',
        quote: true,
        hint: `Check that the route to S3 and the policy of its endpoint let layers of ECR through. ${route}`,
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
        says: [/logger args|cloudwatch log|logging driver|logs:create|log group/i, unreachable],
        kind: 'network',
        meaning: 'The task did not reach CloudWatch Logs in time',
        quote: true,
        hint: route,
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
        hint: `Create the log group in the region of the task, or correct log-group. ${route}`,
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
        hint: route,
        again: 'transient',
    },
    {
        says: [/registry auth|secret|parameter store/i, unreachable],
        kind: 'network',
        meaning: 'The task did not reach ECR, Secrets Manager or Systems Manager in time',
        quote: true,
        hint: route,
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
    ...shortages,
    ...imageCauses,
    ...initializationCauses,
    ...machineCauses,
];
//# sourceMappingURL=stop-causes.js.map
;// CONCATENATED MODULE: ./build/src/core/aws/failures/explain-stop.js



/**
 * What a stop means. The stop code goes first, since a container that traps TERM may end with 0 when its machine is
 * taken away; then the reasons, the task's before its containers'; the exit code last.
 */
function explainStop(stop) {
    const texts = explain_stop_textsOf(stop);
    const byCode = stopCodeMeaning(stop.stopCode ?? '', texts[0]);
    if (byCode)
        return byCode;
    const found = findCause(stopCauses, texts);
    if (found)
        return { kind: found.cause.kind, meaning: meaningOf(found), hint: found.cause.hint, again: found.cause.again };
    if (texts.length === 0 ? stop.stopCode === 'EssentialContainerExited' : texts.some(isPlainEnd))
        return exited(stop);
    const words = texts.join('; ') || stop.stopCode;
    const meaning = words ? quoted('The task stopped', words) : 'The task stopped, and AWS gives no reason.';
    return { kind: 'unknown', meaning, hint: undefined, again: 'never' };
}
const isPlainEnd = (text) => /essential container in task exited/i.test(text);
function explain_stop_textsOf({ stoppedReason, containers: all = [] }) {
    const main = all.filter(({ name }) => name === containers.main);
    const others = all.filter(({ name }) => name !== containers.main);
    return [stoppedReason, ...[...main, ...others].map(({ reason }) => reason)].filter((text) => text !== undefined && text.trim() !== '');
}
function stopCodeMeaning(stopCode, words) {
    if (/^(SpotInterruption|TerminationNotice)$/.test(stopCode) || /spot task was interrupted/i.test(words ?? '')) {
        return {
            kind: 'spot',
            meaning: 'AWS took its Spot capacity back and stopped the task.',
            hint: 'Run it again, set capacity to on-demand, or set retries-on-interruption where the command may be repeated.',
            again: 'capacity',
        };
    }
    const known = Object.hasOwn(codes, stopCode) ? codes[stopCode] : undefined;
    if (!known)
        return undefined;
    const { sentence, ...meaning } = known;
    return { ...meaning, meaning: words === undefined ? `${sentence}.` : quoted(sentence, words) };
}
const codes = {
    // AWS has not said what it means; its name tells of the machine, not of the task.
    InfrastructureHealth: {
        kind: 'host',
        sentence: 'AWS stopped the task because its machine was not well',
        hint: 'Run it again.',
        again: 'transient',
    },
    UserInitiated: {
        kind: 'user',
        sentence: 'The task was stopped from outside',
        hint: 'Look up the StopTask call in CloudTrail.',
        again: 'never',
    },
    ServiceSchedulerInitiated: {
        kind: 'service',
        sentence: 'A service of the cluster stopped the task',
        hint: 'Find the service that uses this task definition: these tasks are made to run once.',
        again: 'never',
    },
};
function exited({ containers: all = [] }) {
    const main = all.find(({ name }) => name === containers.main);
    const tools = all.find(({ name }) => name === containers.tools);
    if (main?.exitCode === undefined && tools?.exitCode !== undefined && tools.exitCode !== 0) {
        return {
            kind: 'start',
            meaning: `The command did not run: the container that prepares it ended with code ${tools.exitCode}.`,
            hint: 'Check that checkout-image is an image of this action, of the same major version.',
            again: 'never',
        };
    }
    if (main?.exitCode === undefined) {
        const meaning = 'The container of the command ended without an exit code.';
        return { kind: 'exited', meaning, hint: 'Look at the task in the ECS console.', again: 'never' };
    }
    const memory = main.exitCode === 137 ? ': it was killed, possibly for using too much memory' : '';
    return {
        kind: 'exited',
        meaning: `The container of the command ended with code ${main.exitCode}${memory}.`,
        hint: memory ? 'Raise memory if that is why.' : undefined,
        again: 'never',
    };
}
//# sourceMappingURL=explain-stop.js.map
;// CONCATENATED MODULE: ./build/src/adapters/aws/tasks.js




/** The tasks of a cluster. */
function tasksOf(client, cluster, call) {
    const seen = new Set();
    return {
        async inspect({ id }) {
            const { DescribeTasksCommand } = await Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(422), __webpack_require__.e(719), __webpack_require__.e(522)]).then(__webpack_require__.bind(__webpack_require__, 5522));
            const ecs = await client();
            const answer = await call('DescribeTasks', () => ecs.send(new DescribeTasksCommand({ cluster, tasks: [id] })));
            const [task] = answer.tasks ?? [];
            if (!task)
                return tasks_missing(seen.has(id), answer.failures?.[0]?.reason);
            seen.add(id);
            return stateOf(task);
        },
        async stop({ id }, reason) {
            const { StopTaskCommand } = await Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(422), __webpack_require__.e(719), __webpack_require__.e(522)]).then(__webpack_require__.bind(__webpack_require__, 5522));
            const ecs = await client();
            await call('StopTask', () => ecs.send(new StopTaskCommand({ cluster, task: id, reason: `mycli: ${reason}` }))).catch((error) => {
                // What ECS has forgotten, or never knew, does not run.
                if (!(error instanceof CallRefused) || error.refusal.kind !== 'unknown-task')
                    throw error;
            });
        },
        async find(executionId) {
            const { ListTasksCommand } = await Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(422), __webpack_require__.e(719), __webpack_require__.e(522)]).then(__webpack_require__.bind(__webpack_require__, 5522));
            const ecs = await client();
            const request = { cluster, startedBy: startedBy(executionId) };
            const { taskArns = [] } = await call('ListTasks', () => ecs.send(new ListTasksCommand(request)));
            return taskArns;
        },
    };
}
// ECS may take a moment to know the task that it has just started (boto3#842); later it forgets those long stopped.
function tasks_missing(before, reason) {
    if (reason !== 'MISSING')
        throw new errors/* TransientError */.N_('unreachable', `ECS says ${reason ?? 'nothing'} of the task`);
    return before
        ? { phase: 'stopped', exitCode: undefined, reason: 'ECS does not know the task any more' }
        : { phase: 'pending', detail: 'not visible yet' };
}
/** What ECS says of a task, in our terms. */
function stateOf(task) {
    const { lastStatus = '', stopCode, stoppedReason } = task;
    const main = task.containers?.find(({ name }) => name === containers.main);
    const hasStopped = lastStatus === 'STOPPED' || lastStatus === 'DELETED';
    // A Spot reclaim is told while the task still runs.
    const notice = stopCode || hasStopped ? { notice: noticeOf(task) } : {};
    if (hasStopped || (stopCode && (hasEnded(main) || neverRuns(task, main)))) {
        const ran = main?.exitCode !== undefined || (stopCode !== 'TaskFailedToStart' && task.startedAt !== undefined);
        return { phase: 'stopped', exitCode: main?.exitCode, reason: stoppedReason ?? stopCode ?? '', ran, ...notice };
    }
    const known = Object.hasOwn(phases, lastStatus) ? phases[lastStatus] : undefined;
    const { phase, detail } = known ?? { phase: 'running', detail: lastStatus.toLowerCase() };
    return { phase, detail, ...notice };
}
// A task takes some 20 s from the end of its containers to STOPPED (its network interface is given back): what is known
// of the command's container by then does not change any more.
const hasEnded = (main) => main?.lastStatus === 'STOPPED' && (main.exitCode !== undefined || main.reason !== undefined);
// A container that has not been started is not started any more in a task that is to stop.
function neverRuns({ startedAt }, main) {
    const wasStarted = startedAt !== undefined || main?.runtimeId !== undefined || main?.exitCode !== undefined;
    return !wasStarted && (main?.lastStatus === 'PENDING' || main?.lastStatus === 'STOPPED');
}
const phases = {
    PROVISIONING: { phase: 'pending', detail: 'provisioning (network interface)' },
    PENDING: { phase: 'pending', detail: 'pending' },
    ACTIVATING: { phase: 'running', detail: 'activating (images, containers)' },
    RUNNING: { phase: 'running', detail: 'running' },
    DEACTIVATING: { phase: 'stopping', detail: 'deactivating' },
    STOPPING: { phase: 'stopping', detail: 'stopping' },
    DEPROVISIONING: { phase: 'stopping', detail: 'deprovisioning (network interface)' },
};
function noticeOf(task) {
    const { meaning, hint, again, kind } = explainStop(task);
    return { meaning, hint, again, kind: kinds[kind] ?? 'failed' };
}
const kinds = {
    exited: 'exited',
    spot: 'interrupted',
    host: 'interrupted',
    'out-of-memory': 'out-of-memory',
    user: 'stopped-by-user',
};
//# sourceMappingURL=tasks.js.map
;// CONCATENATED MODULE: ./build/src/adapters/aws/engine.js










/** How long a cancelled start waits for the answer that is outstanding: the runner kills after ten seconds. */
const lastAnswerMs = 5_000;
/** An engine whose tasks run on AWS Fargate. */
function fargateEngine(settings, tools) {
    const { ecs, logs, call, clock } = tools;
    const { place } = settings;
    const tasks = tasksOf(ecs, place.cluster, call);
    const reader = logReader(logs, place.logGroup, call);
    const refOf = (arn) => ({
        id: arn,
        links: {
            arn,
            consoleUrl: consoleUrl({ region: place.region, cluster: place.cluster, task: arn }),
            logUrl: logUrl({ region: place.region, logGroup: place.logGroup, task: arn }),
        },
    });
    return {
        async start(plan, attempt, signal) {
            const starting = begin({ plan, attempt }, settings, { tools, signal });
            if (await (0,waiting/* untilAborted */.Eu)(starting.then(() => true), signal))
                return refOf(await starting);
            // A request is not taken back midway: it may have been carried out.
            const arn = await (0,waiting/* withTimeout */.wj)(starting, lastAnswerMs, clock);
            if (arn !== undefined)
                return refOf(arn);
            starting.catch(() => { }); // `post` looks for what became of it
            throw new errors/* StartUnknown */.vG('The run was cancelled before AWS had said whether there is a task.');
        },
        inspect: (task) => tasks.inspect(task),
        readLogs: (task, cursor, source = 'command') => reader.read(task, cursor, source),
        stop: (task, reason) => tasks.stop(task, reason),
    };
}
async function begin({ plan, attempt }, settings, { tools, signal }) {
    const { ecs, call, clock, random, version, isAbandoned } = tools;
    const { place, container, capacity } = settings;
    const needs = plan.credentials.stored ? [plan.credentials.stored.kind] : [];
    const definition = definitionOf(taskDefinition({ place, container, version, needs }), ecs, call);
    const request = runTaskRequest({
        settings,
        family: definition.family,
        envelope: await sealEnvelope({ plan, attempt }, place.publicKey, clock),
        executionId: plan.executionId,
        clientToken: clientTokenOf(plan.executionId, attempt.number),
        onDemand: attempt.onDemand || capacity === 'on-demand',
    });
    checkOverrides(request);
    const deadlineMs = clock.now() + attempt.startTimeoutSeconds * 1_000;
    const isUnwanted = () => signal.aborted || isAbandoned();
    return startTask({ request, definition, size: container, deadlineMs, isUnwanted, signal }, { client: ecs, call, clock, random });
}
//# sourceMappingURL=engine.js.map
// EXTERNAL MODULE: ./build/src/adapters/node/clock.js
var node_clock = __webpack_require__(181);
// EXTERNAL MODULE: ./build/src/adapters/node/journal.js
var node_journal = __webpack_require__(9704);
// EXTERNAL MODULE: ./build/src/adapters/node/packing.js
var packing = __webpack_require__(5440);
// EXTERNAL MODULE: ./build/src/adapters/node/random.js
var random = __webpack_require__(4968);
// EXTERNAL MODULE: ./build/src/core/log/stream.js + 1 modules
var log_stream = __webpack_require__(8432);
;// CONCATENATED MODULE: ./build/src/app/clean-up.js



/**
 * ECS may take a moment to list a task, a request that is on its way may start one still, and lines may be as long on
 * theirs.
 */
const longestMs = 30_000;
/** The same where a task is known: another one is unlikely. */
const searchMs = 15_000;
const betweenMs = 2_000;
const quietPages = 6;
/**
 * Stops every task of an execution, and prints what of its log had not been printed: that is done though a stop is
 * refused.
 * @param unfinished undefined where no task had been known
 * @returns how many tasks were stopped
 * @throws UserError what was refused first, once all is printed
 */
async function cleanUp(ports, unfinished) {
    const { clock } = ports;
    const startMs = clock.now();
    const asking = { ports, stopped: new Set(), refusals: [] };
    let remaining = unfinished && {
        task: unfinished.task,
        stream: (0,log_stream/* newStream */.Z8)(unfinished.nonce),
        cursor: unfinished.cursor,
        quiet: 0,
        isAnswered: false,
    };
    for (;;) {
        // Until it is answered it is asked again.
        if (remaining && !remaining.isAnswered)
            remaining = { ...remaining, isAnswered: await askToStop(asking, remaining.task.id) };
        await stopOthers(asking);
        if (remaining)
            remaining = await printMore(ports, remaining);
        const passedMs = clock.now() - startMs;
        const isFinished = remaining?.isAnswered && isDrained(remaining) && passedMs >= searchMs;
        if (isFinished || passedMs >= longestMs)
            break;
        await clock.sleep(betweenMs);
    }
    const [refusal] = asking.refusals;
    if (refusal)
        throw refusal;
    return asking.stopped.size;
}
const isDrained = ({ stream, quiet }) => stream.exit !== undefined || quiet >= quietPages;
/** Whether there is an answer; what is transient is asked for again in the next round. */
async function askToStop({ ports, refusals }, id) {
    try {
        return (await (0,waiting/* settleTransient */.ue)(ports.stop({ id }, 'cancelled'))).trouble === undefined;
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        refusals.push(error);
        return true;
    }
}
async function stopOthers(asking) {
    const { ports, stopped, refusals } = asking;
    const found = await (0,waiting/* settleTransient */.ue)(ports.find()).catch((error) => {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        refusals.push(error);
        return undefined;
    });
    for (const id of found?.value ?? []) {
        if (!stopped.has(id))
            ports.output.note(`Stopping task ${id}.`);
        stopped.add(id);
        await askToStop(asking, id);
    }
}
async function printMore({ readLogs, output }, remaining) {
    if (isDrained(remaining))
        return remaining;
    const { value: page } = await (0,waiting/* settleTransient */.ue)(readLogs(remaining.task, remaining.cursor));
    if (!page)
        return remaining;
    const { stream, items } = (0,log_stream/* readEvents */.wj)(remaining.stream, page.events);
    for (const item of items)
        if (item.kind === 'lines')
            output.lines(item.texts);
    const quiet = page.events.length === 0 ? remaining.quiet + 1 : 0;
    return { ...remaining, stream, cursor: page.cursor, quiet };
}
//# sourceMappingURL=clean-up.js.map
;// CONCATENATED MODULE: ./build/src/core/aws/pace.js
/** The shim of the awslogs driver writes so often. */
const flushMs = 5_000;
/** Calls to GetLogEvents that AWS grants a whole account in the regions with the least, in a second; half of it is left to others. */
const readsPerSecond = 5;
/** Calls to DescribeTasks and the like, which share 20 a second. */
const looksPerSecond = 5;
/** The end of a task without a last word is noticed within this time, by each job of a large matrix, too. */
const longestSilentMs = 15_000;
/** Of a large matrix not all jobs run at once; what is still too much is throttled, and slows down by itself. */
const longestShareMs = 10_000;
/**
 * How often Fargate is asked: a run alone looks every second; many share what AWS allows, in step with the log's
 * flushes.
 */
function fargatePace(jobs) {
    const share = (perSecond) => Math.min(longestShareMs, Math.ceil(Math.max(1, jobs) / perSecond) * 1_000);
    const readMs = share(readsPerSecond);
    const lookMs = Math.max(2_000, share(looksPerSecond));
    return {
        firstMs: readMs,
        longestMs: readMs,
        stateMs: { starting: lookMs, speaking: 60_000, silent: Math.min(longestSilentMs, Math.max(5_000, jobs * 1_000)) },
        ...(readMs > 1_000 ? { flushMs } : {}),
        quietMs: 10_000,
        rereads: true,
    };
}
//# sourceMappingURL=pace.js.map
// EXTERNAL MODULE: ./build/src/core/settings/images.js
var settings_images = __webpack_require__(4977);
// EXTERNAL MODULE: ./build/src/core/settings/resolve.js
var resolve = __webpack_require__(2967);
// EXTERNAL MODULE: ./build/src/core/aws/secrets.js
var aws_secrets = __webpack_require__(718);
;// CONCATENATED MODULE: ./build/src/core/aws/resolve-place.js






/** Whether the stack's parameter must be read: not where all that a task cannot do without is given, and no stack named. */
function needsStack(given, stackNamed) {
    return stackNamed || missingOf(given).length > 0;
}
/**
 * Where tasks run, each value from its input, else from the stack. A pair of keys is taken whole, since a public key
 * of one source and a secret of the other would not fit together.
 * @param stack undefined where it was not read
 */
function placeOf(given, stack, region) {
    const merged = merge(given, stack);
    const role = taskRoleOf(given, stack, merged.executionRole);
    const problems = [...problemsOf(given, merged), ...('problem' in role ? [role.problem] : [])];
    if (problems.length > 0 || 'problem' in role)
        return { problem: problems.join(' ') };
    return { value: { ...merged, region, taskRole: role.value } };
}
function merge(given, stack) {
    const ownKeys = given['public-key'] !== undefined || given['key-secret'] !== undefined;
    return {
        cluster: given.cluster ?? stack?.cluster ?? '',
        subnets: given.subnets ?? stack?.subnets ?? [],
        securityGroups: given['security-groups'] ?? stack?.securityGroups ?? [],
        // In a public subnet a task without an address of its own cannot even pull its image; in a private one it does no harm.
        publicIp: given['public-ip'] ?? stack?.assignPublicIp ?? true,
        executionRole: given['execution-role'] ?? stack?.executionRole ?? '',
        logGroup: given['log-group'] ?? stack?.logGroup ?? '',
        publicKey: ownKeys ? given['public-key'] : stack?.publicKey,
        keySecret: ownKeys ? given['key-secret'] : stack?.keySecret,
        gitSecrets: stack?.gitCredentials ?? {},
        checkoutImage: given['checkout-image'] ?? stack?.images.checkout ?? settings_images/* ourImages */.H.checkout,
    };
}
function problemsOf(given, place) {
    const found = [];
    const missing = missingOf({
        cluster: place.cluster,
        subnets: place.subnets,
        'execution-role': place.executionRole,
        'log-group': place.logGroup,
    });
    if (missing.length > 0) {
        found.push(`Where to run is not known: give ${listed(missing)}, or with stack the name of a stack that has them.`);
    }
    if (place.executionRole !== '' && !(0,aws_arn/* isRoleArn */.G)(place.executionRole)) {
        found.push(`execution-role must be the ARN of a role, not "${(0,core_text/* printable */.g$)(place.executionRole)}".`);
    }
    if ((place.publicKey === undefined) !== (place.keySecret === undefined)) {
        const source = (given['public-key'] ?? given['key-secret']) ? 'Give both or neither.' : 'Deploy the stack again.';
        found.push(`Only one of public-key and key-secret is known, and neither is of use alone. ${source}`);
    }
    return found;
}
const indispensable = ['cluster', 'subnets', 'execution-role', 'log-group'];
const missingOf = (given) => indispensable.filter((name) => given[name] === undefined || given[name].length === 0);
const listed = (names) => names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
function taskRoleOf(given, stack, executionRole) {
    const role = given['task-role'] ?? stack?.taskRole;
    if (role === undefined || (0,aws_arn/* isRoleArn */.G)(role))
        return { value: role };
    const named = stack && Object.hasOwn(stack.taskRoles, role) ? stack.taskRoles[role] : undefined;
    if (named !== undefined)
        return { value: named };
    const arn = (0,aws_arn/* parseArn */.L)(executionRole);
    // IAM's characters for the name of a role; a slash would lead out of the stack's path.
    if (stack && given.stack !== undefined && arn && /^[\w+=,.@-]{1,64}$/.test(role)) {
        return { value: `arn:${arn.partition}:iam::${arn.account}:role${rolePathOf(stack, given.stack)}${role}` };
    }
    const name = stack ? ' or the name of a role of the stack' : '';
    return { problem: `task-role must be the ARN of a role${name}, not "${(0,core_text/* printable */.g$)(role)}".` };
}
// The path of a stack's roles for tasks ends in its name; the role of runs that name none shows what stands before that.
function rolePathOf({ taskRole }, stack) {
    const end = `/mycli/${stack}/`;
    const path = /^role(\/.*\/)[^/]+$/.exec((0,aws_arn/* parseArn */.L)(taskRole ?? '')?.resource ?? '')?.[1];
    return path?.endsWith(end) ? path : end;
}
/**
 * Where the run's task goes, in what, and on which capacity.
 * @throws UserError where that is not known, InputError where the command asks for what no command is given
 */
function resolvePlace(settings, stack, region) {
    const { inputs, origins } = settings;
    const reading = placeOf(inputs, stack, region);
    if ('problem' in reading)
        throw new errors/* UserError */.yo(reading.problem);
    const place = reading.value;
    const secrets = inputs.secrets ?? {};
    const problem = (0,aws_secrets/* secretsProblem */.B)(secrets, place);
    if (problem)
        throw new errors/* InputError */.dz([{ where: (0,resolve/* spellAsSet */.jk)(settings, 'secrets'), message: problem }]);
    const container = {
        image: origins.image === 'default' ? (stack?.images.executor ?? inputs.image) : inputs.image,
        imageCredentials: inputs['image-credentials'],
        cpu: inputs.cpu,
        memory: inputs.memory,
        ephemeralStorage: inputs['ephemeral-storage'],
        architecture: inputs.architecture,
        secrets,
    };
    const capacity = origins.capacity === 'default' ? (stack?.capacity ?? inputs.capacity) : inputs.capacity;
    return { place, container, capacity };
}
//# sourceMappingURL=resolve-place.js.map
;// CONCATENATED MODULE: ./build/src/core/aws/stack.js



const understood = 1;
const capacities = { 'spot-then-on-demand': true, spot: true, 'on-demand': true };
const stack_longestValue = 2_048;
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
        gitCredentials: only(read.record('gitCredentials'), git_hosts/* storedKinds */.dm),
        images: only(read.record('images'), ['checkout', 'executor']),
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
        text: (key) => read(key, stack_isText, 'a text'),
        capacity: (key) => read(key, isCapacity, `one of ${Object.keys(capacities).join(', ')}`),
        flag: (key) => read(key, (value) => typeof value === 'boolean', 'true or false'),
        texts(key) {
            const list = read(key, Array.isArray, 'a list of texts')?.filter((item) => item !== '');
            if (list && !list.every(stack_isText))
                wrong.push(`${key} must be a list of texts`);
            return list && list.length > 0 ? list : undefined;
        },
        record(key) {
            const given = Object.entries(read(key, isRecord, 'an object of texts') ?? {});
            const set = given.filter(([, value]) => value !== '' && value !== null);
            for (const [name, value] of set)
                if (!stack_isText(value))
                    wrong.push(`${key}.${(0,core_text/* printable */.g$)(name, 40)} must be a text`);
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
const isCapacity = (value) => typeof value === 'string' && Object.hasOwn(capacities, value);
// What goes on into requests and messages is one line of a sensible length.
const stack_isText = (value) => typeof value === 'string' && value.length <= stack_longestValue && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(value);
/**
 * A stack's parameter, read.
 * @throws UserError where it cannot be
 */
function readStack(name, text) {
    const reading = readStackParameter(text);
    if ('value' in reading)
        return reading.value;
    throw new errors/* UserError */.yo(`The parameter ${(0,core_text/* printable */.g$)(name)} ${reading.problem}`, { hint: 'Deploy the stack again.' });
}
//# sourceMappingURL=stack.js.map
// EXTERNAL MODULE: ./build/src/core/github/fork.js
var fork = __webpack_require__(9013);
;// CONCATENATED MODULE: ./build/src/compose/fargate.js













/** The engine whose tasks run on AWS Fargate: one call to SSM says where, or none where the inputs say it all. */
async function openFargate(order, caller, signal) {
    const { settings, executionId, tags } = order;
    const { inputs } = settings;
    const connection = await connect(loginOf(inputs, caller), { clock: node_clock/* systemClock */.m, signal });
    const { place, container, capacity } = await findPlace(settings, connection, signal);
    const { sharedFolder, version } = caller;
    const journal = sharedFolder === undefined ? node_journal/* noJournal */.v : (0,node_journal/* journalIn */.z)(sharedFolder, executionId);
    const { ecs, logs, call } = connection;
    const tools = { ecs, logs, call, version, clock: node_clock/* systemClock */.m, random: random/* systemRandom */.v, isAbandoned: journal.isAbandoned };
    const { region, cluster, logGroup } = place;
    caller.keepPlace(JSON.stringify({ engine: 'fargate', region, cluster, logGroup }));
    return {
        engine: fargateEngine({ place, container, capacity, tags }, tools),
        pace: fargatePace(inputs['parallel-jobs'] ?? 1),
        clock: node_clock/* systemClock */.m,
        output: caller.output,
        packing: packing/* systemPacking */.j,
        random: random/* systemRandom */.v,
        journal,
        retries: { capacity, onInterruption: inputs['retries-on-interruption'] },
        gitSecrets: place.gitSecrets,
        close: async () => connection.close(),
    };
}
// A question that has no answer yet would keep the process of a cancelled run alive.
async function findPlace(settings, { region, parameter, close }, signal) {
    const name = `/mycli/${settings.inputs.stack}`;
    if (!needsStack(settings.inputs, settings.origins.stack !== 'default')) {
        return resolvePlace(settings, undefined, region);
    }
    signal.addEventListener('abort', close);
    try {
        return resolvePlace(settings, readStack(name, await parameter(name)), region);
    }
    finally {
        signal.removeEventListener('abort', close);
    }
}
function loginOf(inputs, caller) {
    const { context, sessionName, environment, frontEnd, version, output } = caller;
    return {
        region: inputs['aws-region'],
        role: inputs['role-to-assume'],
        audience: inputs.audience,
        sessionName,
        fromFork: context !== undefined && (0,fork/* isForkPullRequest */.B)(context),
        timeoutSeconds: inputs.timeout,
        startTimeoutSeconds: inputs['start-timeout'],
        environment,
        frontEnd,
        version,
        mask: (secret) => caller.mask(secret),
        warn: (text) => output.warn(text),
    };
}
// This action wrote it, but another step may have written to the same file.
function readPlace(text) {
    const { region, cluster, logGroup } = JSON.parse(text);
    if (region && cluster && logGroup)
        return { region, cluster, logGroup };
    throw new Error('the place that the step has kept is incomplete');
}
/** Stops every task of a run whose process was killed, and prints the rest of its log. */
async function finishOnFargate(killed, caller, clock = node_clock/* systemClock */.m) {
    const { executionId, inputs } = killed;
    const { region, cluster, logGroup } = readPlace(killed.place);
    const journal = (0,node_journal/* journalIn */.z)(caller.sharedFolder ?? '/tmp', executionId);
    journal.abandon();
    // A session as short as there is: it only stops the task and reads the rest.
    const login = loginOf({ ...inputs, 'aws-region': region, timeout: 0, 'start-timeout': 0 }, caller);
    const { ecs, logs, call, close } = await connect(login, { clock: node_clock/* systemClock */.m, signal: new AbortController().signal });
    const [tasks, reader, entry] = [tasksOf(ecs, cluster, call), logReader(logs, logGroup, call), journal.read()];
    const unfinished = entry && !entry.ended ? { task: { id: entry.task }, nonce: entry.nonce, cursor: entry.cursor } : undefined;
    try {
        const stopped = await cleanUp({
            find: () => tasks.find(executionId),
            stop: (task, reason) => tasks.stop(task, reason),
            readLogs: (task, cursor) => reader.read(task, cursor, 'command'),
            clock,
            output: caller.output,
        }, unfinished);
        return stopped === 0 && !unfinished ? undefined : `Execution ${executionId} has been stopped.`;
    }
    finally {
        journal.remove();
        close();
    }
}
//# sourceMappingURL=fargate.js.map

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

/***/ })

};
