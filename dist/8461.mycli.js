export const id = 8461;
export const ids = [8461];
export const modules = {

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

/***/ 8461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/core/arn.js
var core_arn = __webpack_require__(7066);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/core/stack/files.js
var files = __webpack_require__(8021);
// EXTERNAL MODULE: ./build/src/core/stack/provider.js
var stack_provider = __webpack_require__(7869);
// EXTERNAL MODULE: ./build/src/core/survey/account.js
var survey_account = __webpack_require__(4507);
// EXTERNAL MODULE: ./build/src/core/survey/finding.js
var finding = __webpack_require__(8177);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(7422);
// EXTERNAL MODULE: ./build/src/core/survey/image-reference.js
var image_reference = __webpack_require__(4453);
;// CONCATENATED MODULE: ./build/src/core/survey/images.js



const ownImage = 'Push one of your own, as docker/README.md explains, and set the input for it.';
/** An image that only an account's own registry knows: what would show it. Undefined for one that can be asked for. */
function ecrFinding(image) {
    const { registry, repository, reference } = (0,image_reference/* readImageReference */.b)(image);
    const ecr = (0,image_reference/* ecrOf */.e)(registry);
    if (!ecr)
        return undefined;
    const id = reference.includes(':') ? `imageDigest=${reference}` : `imageTag=${reference}`;
    return (0,finding/* unknown */.L5)(`The image ${(0,core_text/* printable */.g$)(image)} is in a private registry.`, `aws ecr describe-images --region ${ecr.region} --registry-id ${ecr.account} --repository-name ${repository} --image-ids ${id}`);
}
/** Whether an image can be pulled. */
function imageFinding(image, state, what) {
    const named = `The ${what} image ${(0,core_text/* printable */.g$)(image)}`;
    if (state === 'there')
        return (0,finding/* good */.uw)(`${named} is there.`);
    if (state === 'missing')
        return (0,finding/* bad */.MB)(`${named} is not in its registry.`, ownImage);
    return (0,finding/* unknown */.L5)(`${named} is not shown to strangers: it is private, or not there.`, 'image-credentials has a login for it.');
}
//# sourceMappingURL=images.js.map
;// CONCATENATED MODULE: ./build/src/core/survey/log-group.js


/**
 * Whether the log group is there, and lets go of what is old.
 * @param init the command that makes it again
 */
function logGroupFinding(group, { name, region, init }) {
    if (!group)
        return (0,finding/* bad */.MB)(`The log group ${name} is not there.`, init);
    const { retentionDays } = group;
    if (retentionDays !== undefined)
        return (0,finding/* good */.uw)(`The log group keeps what was printed for ${(0,core_text/* count */.U9)(retentionDays, 'day')}.`);
    return (0,finding/* bad */.MB)(`The log group ${name} keeps everything for ever, at $0.03 a GB and month.`, `aws logs put-retention-policy --region ${region} --log-group-name ${name} --retention-in-days 30`);
}
//# sourceMappingURL=log-group.js.map
// EXTERNAL MODULE: ./build/src/core/survey/network.js
var network = __webpack_require__(3094);
;// CONCATENATED MODULE: ./build/src/core/survey/rights.js



/**
 * Everything that a run asks of IAM, by the service authorization reference.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerservice.html
 * @param place where it runs; the account is that of its execution role
 */
function askedByRun(place, stack) {
    const { partition = '', account = '' } = (0,core_arn/* parseArn */.Lw)(place.executionRole) ?? {};
    const arn = (service, resource) => `arn:${partition}:${service}:${place.region}:${account}:${resource}`;
    const name = (0,core_arn/* nameInArn */.s1)(place.cluster);
    const cluster = arn('ecs', `cluster/${name}`);
    const task = arn('ecs', `task/${name}/0123456789abcdef0123456789abcdef`);
    const definition = arn('ecs', 'task-definition/mycli-doctor:1');
    const onCluster = { 'ecs:cluster': cluster };
    const roles = [place.executionRole, place.taskRole].filter((role) => role !== undefined);
    return [
        { action: 'ssm:GetParameter', resource: arn('ssm', `parameter/mycli/${stack}`), context: {} },
        {
            action: 'ecs:RegisterTaskDefinition',
            resource: definition,
            context: { 'ecs:compute-compatibility': ['FARGATE'], 'ecs:privileged': 'false' },
        },
        ...roles.map((resource) => ({
            ...{ action: 'iam:PassRole', resource },
            context: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' },
        })),
        { action: 'ecs:RunTask', resource: definition, context: onCluster },
        { action: 'ecs:TagResource', resource: task, context: { 'ecs:CreateAction': 'RunTask' } },
        { action: 'ecs:DescribeTasks', resource: task, context: onCluster },
        { action: 'ecs:StopTask', resource: task, context: onCluster },
        { action: 'ecs:ListTasks', resource: '*', context: onCluster },
        {
            action: 'logs:GetLogEvents',
            resource: arn('logs', `log-group:${place.logGroup}:log-stream:mycli/main/1`),
            context: {},
        },
    ];
}
/** That of a caller; undefined for the root user, which may do everything, and for a federated one. */
function principalOf(caller) {
    const { resource = '' } = (0,core_arn/* parseArn */.Lw)(caller) ?? {};
    const user = /^user\/(?:.*\/)?([^/]+)$/.exec(resource)?.[1];
    if (user !== undefined)
        return { kind: 'user', name: user, arn: caller };
    const role = /^assumed-role\/([^/]+)\//.exec(resource)?.[1];
    return role === undefined ? undefined : { kind: 'role', name: role, arn: caller };
}
/** Whether an identity may do what a run needs. */
function rightsFinding(denied, { kind, name }, policy) {
    if (denied.length === 0)
        return (0,finding/* good */.uw)(`The ${kind} ${(0,core_text/* printable */.g$)(name)} may do what a run needs.`);
    const actions = [...new Set(denied.map(({ action }) => action))].join(', ');
    return (0,finding/* bad */.MB)(`The ${kind} ${(0,core_text/* printable */.g$)(name)} may not do what a run needs: ${actions}.`, attach({ kind, name }, policy));
}
function attach({ kind, name }, policy) {
    if (policy === undefined)
        return 'infra/README.md has the policy that a run needs.';
    // IAM Identity Center makes these roles, and puts them back.
    if (name.startsWith('AWSReservedSSO_'))
        return `Add the policy ${policy} to the permission set.`;
    return `aws iam attach-${kind}-policy --${kind}-name ${name} --policy-arn ${policy}`;
}
//# sourceMappingURL=rights.js.map
// EXTERNAL MODULE: ./build/src/core/untrusted.js
var untrusted = __webpack_require__(8595);
;// CONCATENATED MODULE: ./build/src/core/survey/wildcards.js
/**
 * Whether a text fits a pattern of IAM: `*` stands for any characters, `?` for one.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
function isLike(text, pattern) {
    const parts = pattern.split(/([*?])/).map((part) => {
        if (part === '*')
            return '.*';
        return part === '?' ? '.' : part.replace(/[.+^${}()|[\]\\]/g, '\\$&');
    });
    return new RegExp(`^${parts.join('')}$`, 's').test(text);
}
//# sourceMappingURL=wildcards.js.map
;// CONCATENATED MODULE: ./build/src/core/survey/trust.js




const issuer = 'token.actions.githubusercontent.com';
/**
 * Whether a role's trust policy lets the workflows of a repository in. STS evaluates GitHub's own claims since 2026:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
 * @param policy as IAM has it, parsed
 */
function trustFinding(policy, { repository, audience, init }) {
    const name = `${repository.owner}/${repository.name}`;
    const remedy = `${init} --repository ${name}`;
    const all = conditionsOf(policy);
    if (all.length === 0)
        return (0,finding/* bad */.MB)(`The workflow role trusts no token of GitHub's.`, remedy);
    const problems = all.map((conditions) => problemOf(conditions, repository, audience));
    const at = problems.indexOf(undefined);
    if (at < 0)
        return (0,finding/* bad */.MB)(`The workflow role does not let ${name} in: ${problems[0]}.`, remedy);
    const limits = limitsOf(all[at] ?? {});
    const text = `The workflow role lets ${name} in${limits}.`;
    return all[at]?.['sub'] ? (0,finding/* good */.uw)(text) : (0,finding/* unknown */.L5)(`${text} It has no condition on the subject, which IAM demands.`);
}
function problemOf(conditions, { owner, name, id, ownerId }, audience) {
    const fits = (claim, ...values) => conditions[claim]?.some((pattern) => values.some((value) => isLike(value, pattern))) ?? true;
    if (!fits('aud', audience))
        return `it wants another audience than ${audience}`;
    if (!fits('repository_id', String(id)))
        return `its id ${id} is not among those of repository_id`;
    if (!fits('repository_owner_id', String(ownerId)))
        return `the id ${ownerId} of its owner is not among the owners`;
    // What stands behind the repository in a subject is about the job, and not looked at here.
    const subjects = conditions['sub']?.map((pattern) => pattern.split(':').slice(0, 2).join(':'));
    const forms = [`repo:${owner}/${name}`, `repo:${owner}@${ownerId}/${name}@${id}`];
    const isNamed = subjects?.some((pattern) => pattern === '*' || forms.some((form) => isLike(form, pattern))) ?? true;
    return isNamed ? undefined : 'no pattern of its subject fits';
}
function limitsOf(conditions) {
    const told = ['ref', 'environment'].flatMap((claim) => {
        const wanted = conditions[claim];
        return wanted ? [`${claim} ${wanted.map((one) => (0,core_text/* printable */.g$)(one, 60)).join(' or ')}`] : [];
    });
    return told.length === 0 ? '' : `, for ${told.join(' and ')} alone`;
}
/** The conditions of each statement that lets tokens in. */
function conditionsOf(policy) {
    return listOf((0,untrusted/* valueAt */.f)(policy, 'Statement')).flatMap((statement) => {
        const lets = (0,untrusted/* valueAt */.f)(statement, 'Effect') === 'Allow' &&
            listOf((0,untrusted/* valueAt */.f)(statement, 'Action')).some((one) => isLike('sts:AssumeRoleWithWebIdentity', String(one)));
        return lets ? [claimsIn((0,untrusted/* valueAt */.f)(statement, 'Condition'))] : [];
    });
}
function claimsIn(condition) {
    const operators = ['StringEquals', 'StringLike', 'StringEqualsIgnoreCase'].map((name) => (0,untrusted/* valueAt */.f)(condition, name));
    const entries = operators.flatMap((keys) => Object.entries((keys ?? {})));
    return Object.fromEntries(entries.flatMap(([key, values]) => key.startsWith(`${issuer}:`) ? [[key.slice(issuer.length + 1), listOf(values).map(String)]] : []));
}
const listOf = (value) => Array.isArray(value) ? value : value === undefined ? [] : [value];
//# sourceMappingURL=trust.js.map
;// CONCATENATED MODULE: ./build/src/app/survey.js











/** Looks at one thing. What cannot be looked at, for want of a right or of an answer, is a finding too. */
async function lookedAt(what, look) {
    try {
        return await look();
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return [(0,finding/* unknown */.L5)(`${what}: ${error.message}`)];
    }
}
/** ECS's service-linked role, quotas and settings: what an account has before any stack. */
function lookAtAccount({ account, survey }, { cpu, region }) {
    return [
        lookedAt("ECS's service-linked role", async () => [
            (await account.hasServiceLinkedRole())
                ? (0,finding/* good */.uw)("ECS's service-linked role is there.")
                : (0,finding/* bad */.MB)("ECS's service-linked role is missing.", 'aws iam create-service-linked-role --aws-service-name ecs.amazonaws.com'),
        ]),
        lookedAt('Quotas of vCPUs', async () => {
            const [onDemand, spot] = await Promise.all([
                survey.quota('fargate', survey_account/* quotaCodes */.Rv.onDemand),
                survey.quota('fargate', survey_account/* quotaCodes */.Rv.spot),
            ]);
            return (0,survey_account/* quotaFindings */.ho)({ onDemand, spot }, cpu, region);
        }),
        lookedAt('Settings of ECS', async () => (0,survey_account/* settingFindings */.T1)(await survey.accountSettings())),
    ];
}
/**
 * The account's OIDC provider for GitHub.
 * @param init the command that makes one
 */
function lookAtProvider(account, { arn, audience, init }) {
    return lookedAt('The OIDC provider for GitHub', async () => {
        const audiences = await account.audiences(arn);
        if (!audiences)
            return [(0,finding/* bad */.MB)('The account has no OIDC provider for GitHub: no workflow can take a role.', init)];
        if (audiences.includes(audience))
            return [(0,finding/* good */.uw)(`The OIDC provider for GitHub accepts ${audience}.`)];
        const text = `The OIDC provider for GitHub does not accept the audience ${audience}.`;
        return [(0,finding/* bad */.MB)(text, (0,stack_provider/* addAudience */.C)(arn, audience))];
    });
}
/** Whether the workflow role lets a repository in. */
function lookAtTrust(survey, role, trusted) {
    return lookedAt('The trust of the workflow role', async () => {
        const policy = await survey.trustPolicy((0,core_arn/* nameInArn */.s1)(role));
        return [
            policy === undefined
                ? (0,finding/* bad */.MB)(`The workflow role ${role} is not there.`, trusted.init)
                : trustFinding(policy, trusted),
        ];
    });
}
/** Network, log group, images and rights: what a run in this place needs. */
function lookAtPlace({ survey, images }, place, { stack, caller, policy, image, }) {
    return [
        lookedAt('The network', async () => {
            const [subnets, groups] = await Promise.all([
                survey.subnets(place.subnets),
                survey.securityGroups(place.securityGroups),
            ]);
            return (0,network/* networkFindings */.n)(place, { subnets, groups });
        }),
        lookedAt('The log group', async () => {
            const { logGroup: name, region } = place;
            return [logGroupFinding(await survey.logGroup(name), { name, region, init: (0,files/* initCommand */._6)({ stack, region }) })];
        }),
        lookAtImage(images, place.checkoutImage, 'checkout'),
        lookAtImage(images, image, "command's"),
        lookedAt('The rights of this identity', async () => {
            const principal = principalOf(caller);
            if (!principal)
                return [(0,finding/* unknown */.L5)(`The rights of ${caller} cannot be simulated.`)];
            return [rightsFinding(await survey.denied(principal, askedByRun(place, stack)), principal, policy)];
        }),
    ];
}
function lookAtImage(images, image, what) {
    const ofAccount = ecrFinding(image);
    if (ofAccount)
        return Promise.resolve([ofAccount]);
    return lookedAt(`The ${what} image`, async () => [imageFinding(image, await images.look(image), what)]);
}
//# sourceMappingURL=survey.js.map
// EXTERNAL MODULE: ./build/src/app/waiting.js
var waiting = __webpack_require__(5738);
// EXTERNAL MODULE: ./build/src/compose/local.js + 10 modules
var local = __webpack_require__(1614);
// EXTERNAL MODULE: ./build/src/core/aws/region.js
var aws_region = __webpack_require__(795);
// EXTERNAL MODULE: ./build/src/core/aws/resolve-place.js
var resolve_place = __webpack_require__(8117);
// EXTERNAL MODULE: ./build/src/core/aws/stack.js
var aws_stack = __webpack_require__(5207);
// EXTERNAL MODULE: ./build/src/core/source/source.js
var source_source = __webpack_require__(5970);
;// CONCATENATED MODULE: ./build/src/core/survey/clock.js


/** How far from its own time AWS takes a signature. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html */
const toleratedMs = 5 * 60_000;
/**
 * Whether AWS takes what is signed by the clock of this machine.
 * @param offsetMs by how much AWS's clock is ahead
 */
function clockFindings(offsetMs) {
    if (Math.abs(offsetMs) <= toleratedMs)
        return [];
    const minutes = (0,core_text/* count */.U9)(Math.round(Math.abs(offsetMs) / 60_000), 'minute');
    const where = offsetMs > 0 ? 'behind' : 'ahead of';
    return [
        (0,finding/* bad */.MB)(`This machine's clock is ${minutes} ${where} AWS's, which refuses what is signed by it.`, 'sudo timedatectl set-ntp true'),
    ];
}
//# sourceMappingURL=clock.js.map
// EXTERNAL MODULE: ./build/src/core/stack/deployment.js
var deployment = __webpack_require__(7371);
;// CONCATENATED MODULE: ./build/src/core/survey/stack.js



/** That there is none of the name. */
const noStack = (stack, region) => (0,finding/* bad */.MB)(`There is no stack ${stack} in ${region}.`, (0,files/* initCommand */._6)({ stack, region }));
const usable = /^(CREATE|UPDATE|UPDATE_ROLLBACK|IMPORT|IMPORT_ROLLBACK)_COMPLETE$/;
/** Whether it can be used, and is that of this version. */
function stackFinding({ stack, region, status, isOurs, isCurrent }) {
    if (!isOurs)
        return (0,finding/* bad */.MB)(`Stack ${stack} in ${region} is none of mycli.`, 'Name another one with --stack.');
    if (!(0,deployment/* isAtRest */.UU)(status))
        return (0,finding/* unknown */.L5)(`Stack ${stack} is being changed (${status}).`);
    const init = (0,files/* initCommand */._6)({ stack, region });
    if (!usable.test(status))
        return (0,finding/* bad */.MB)(`Stack ${stack} is not ready (${status}).`, init);
    if (!isCurrent)
        return (0,finding/* bad */.MB)(`Stack ${stack} was made with the template of another version of mycli.`, init);
    return (0,finding/* good */.uw)(`Stack ${stack} is ready (${status}).`);
}
//# sourceMappingURL=stack.js.map
// EXTERNAL MODULE: ./build/src/core/task/verdict.js + 1 modules
var verdict = __webpack_require__(7660);
// EXTERNAL MODULE: ./build/src/cli/account.js
var account = __webpack_require__(7831);
// EXTERNAL MODULE: ./build/src/cli/doctor-flags.js
var doctor_flags = __webpack_require__(9471);
// EXTERNAL MODULE: ./build/src/cli/flags.js
var flags = __webpack_require__(8055);
// EXTERNAL MODULE: ./build/src/cli/help.js + 1 modules
var help = __webpack_require__(7253);
// EXTERNAL MODULE: ./build/src/cli/layout.js
var layout = __webpack_require__(7504);
// EXTERNAL MODULE: ./build/src/cli/repository.js
var cli_repository = __webpack_require__(1066);
// EXTERNAL MODULE: ./build/src/cli/settings.js
var cli_settings = __webpack_require__(1579);
;// CONCATENATED MODULE: ./build/src/cli/doctor.js
























/** `mycli doctor`: looks at everything that a run needs, changes nothing, and says what would mend what is wrong. */
async function doctor(argv, terminal) {
    const { given, problems } = (0,flags/* readFlags */.uW)(argv, doctor_flags.doctorFlags);
    if (given.has('help')) {
        terminal.stdout.write((0,help.doctorHelp)((0,layout/* widthOf */.qz)(terminal.stdout)));
        return 0;
    }
    const repository = given.get('repository');
    const wrong = repository === undefined || cli_repository/* repositoryForm */.Z.form.test(repository)
        ? []
        : [{ where: '--repository', message: `must be ${cli_repository/* repositoryForm */.Z.words}.` }];
    if (problems.length + wrong.length > 0)
        throw new errors/* InputError */.dz([...problems, ...wrong], 'See mycli doctor --help.');
    const warn = (text) => void terminal.stderr.write(`mycli: ${text}\n`);
    const settings = await (0,cli_settings/* commandLineSettings */.J)(sourceOf(given), terminal.cwd, { tell: { note() { }, warn } });
    const template = await (0,promises_.readFile)((0,external_node_path_.join)(terminal.bundle, 'template.yaml'), 'utf8');
    const opened = await (0,account/* openAccountOf */.J)({ region: settings.inputs['aws-region'], profile: given.get('profile') }, terminal);
    try {
        const order = { settings, repository, template, terminal, opened };
        const code = await (0,waiting/* untilAborted */.Eu)(doctorIn(order), terminal.signal);
        if (code !== undefined)
            return code;
        terminal.stdout.write('Cancelled. Nothing was changed.\n');
        return verdict/* exitCodes */.h.cancelled;
    }
    finally {
        opened.close();
    }
}
const inputs = { region: 'aws-region', stack: 'stack', image: 'image', cpu: 'cpu' };
/** The options that are settings of a run, and what no run can be without. */
function sourceOf(given) {
    const named = Object.entries(inputs).flatMap(([flag, name]) => {
        const text = given.get(flag);
        return text === undefined ? [] : [[name, { texts: [text], where: `--${flag}` }]];
    });
    const own = { command: { texts: ['true'], where: 'command' }, engine: { texts: ['fargate'], where: 'engine' } };
    return { name: 'flag', given: { ...own, ...Object.fromEntries(named) } };
}
async function doctorIn(order) {
    const { opened, terminal } = order;
    const say = (text) => void terminal.stdout.write(`${text}\n`);
    const caller = await opened.account.caller();
    say(`Account ${caller.account}, ${opened.region}, as ${caller.arn}`);
    const looks = [
        Promise.resolve(clockFindings(caller.clockOffsetMs)),
        ...(await looksAtStack(order, caller)),
        ...looksAtAccount(order, caller.account),
        lookAtCommit(order),
    ];
    // One that fails while an earlier one is waited for is met in its turn.
    for (const look of looks)
        look.catch(() => { });
    const found = [];
    for (const look of looks) {
        const findings = await look;
        if (terminal.signal.aborted)
            return verdict/* exitCodes */.h.cancelled;
        found.push(...findings);
        for (const line of findings.flatMap(finding/* findingLines */.hq))
            say(line);
    }
    const [wrong, unseen] = ['bad', 'unknown'].map((one) => found.filter(({ state }) => state === one).length);
    say(wrong === 0 ? 'Nothing is wrong.' : `${(0,core_text/* count */.U9)(wrong ?? 0, 'thing')} to mend.`);
    if (unseen)
        say(`${(0,core_text/* count */.U9)(unseen, 'thing')} could not be looked at.`);
    return wrong === 0 ? 0 : 1;
}
function looksAtAccount(order, account) {
    const { opened, settings } = order;
    const { region } = opened;
    const provider = { arn: (0,stack_provider/* gitHubProviderArn */.k)(region, account), audience: (0,aws_region/* defaultAudience */.Y)(region), init: initOf(order) };
    return [lookAtProvider(opened.account, provider), ...lookAtAccount(opened, { cpu: settings.inputs.cpu, region })];
}
const initOf = ({ opened, settings }) => (0,files/* initCommand */._6)({ stack: settings.inputs.stack, region: opened.region });
/** The stack, and all that follows from it. */
async function looksAtStack(order, caller) {
    const { opened, settings, template } = order;
    const { stack } = settings.inputs;
    const { region, stacks } = opened;
    const state = await stacks.find(stack);
    if (!state)
        return [Promise.resolve([noStack(stack, region)])];
    const isCurrent = (await stacks.template(stack)) === template;
    const finding = stackFinding({ stack, region, isCurrent, status: state.status, isOurs: state.isOurs });
    const { WorkflowRoleArn: role, RunPolicyArn: policy } = state.outputs;
    return [
        Promise.resolve([finding]),
        ...(role === undefined ? [] : [lookAtRepository(order, role)]),
        ...(await looksAtPlace(order, { caller: caller.arn, policy })),
    ];
}
async function looksAtPlace(order, { caller, policy }) {
    const { opened, settings } = order;
    const { stack } = settings.inputs;
    const name = `/mycli/${stack}`;
    try {
        const text = await opened.account.secret(name);
        if (text === undefined)
            return [Promise.resolve([(0,finding/* bad */.MB)(`The SSM parameter ${name} is not there.`, initOf(order))])];
        const { place, container } = (0,resolve_place/* resolvePlace */.M0)(settings, (0,aws_stack/* readStack */.bA)(name, text), { region: opened.region });
        return lookAtPlace(opened, place, { stack, caller, policy, image: container.image });
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return [Promise.resolve([(0,finding/* unknown */.L5)(error.message, error.hint)])];
    }
}
function lookAtRepository(order, role) {
    const { opened, repository, terminal } = order;
    return lookedAt('The repository', async () => {
        const found = await (0,cli_repository/* findRepository */.W)(repository, terminal);
        if (!found)
            return [(0,finding/* unknown */.L5)('No repository of GitHub is here.', 'Name one: --repository OWNER/NAME')];
        const audience = (0,aws_region/* defaultAudience */.Y)(opened.region);
        return lookAtTrust(opened.survey, role, { repository: found, audience, init: initOf(order) });
    });
}
/** Whether a task could fetch what is checked out here. */
async function lookAtCommit({ settings, terminal }) {
    try {
        const { source, notices } = (0,source_source/* chooseSource */.LV)(settings, await (0,local/* findWorkingCopy */.Kc)(terminal.cwd));
        return [
            (0,finding/* good */.uw)(`A run here fetches ${source.sha ?? source.branch ?? 'the default branch'} of ${source.repo}.`),
            ...notices.map(finding/* note */.N4),
        ];
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return [(0,finding/* bad */.MB)(error.message, error.hint ?? '')];
    }
}
//# sourceMappingURL=doctor.js.map

/***/ }),

/***/ 1579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ commandLineSettings)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _compose_local_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1614);
/* harmony import */ var _core_settings_config_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5330);
/* harmony import */ var _core_settings_resolve_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2967);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7422);





/**
 * The settings of a command line: its flags, then the file that they name or that is there, then what the environment
 * has, then the defaults.
 * @throws InputError with every problem of flags and file
 */
async function commandLineSettings(flags, folder, { tell, environment }) {
    const file = await settingsFile(flags, folder, tell);
    if (file && !file.problems)
        tell.note(`Settings from ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(file.name)}`);
    const sources = file ? [flags, file] : [flags];
    const whole = await withWholeSha(flags, sources, folder);
    return (0,_core_settings_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveSettings */ .Mo)([whole, ...sources.slice(1), ...(environment ? [environment] : [])], 'cli');
}
async function settingsFile(flags, folder, tell) {
    const config = (0,_core_settings_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .peekSetting */ .Wv)('config', [flags], 'cli');
    if (!config)
        return undefined;
    const name = config.value;
    if (config.origin === 'default')
        return nearestFile(name, folder, tell);
    const file = await fileIn(folder, name, name);
    // None is needed, but one that is named has to be there.
    return file ?? (0,_core_settings_config_file_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadableFile */ ._s)(name, `there is no file "${name}" in this folder.`, (0,_core_settings_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .spell */ .lO)('config', 'cli'));
}
/** The file of that name in this folder, or in one above it in the same repository. */
async function nearestFile(name, folder, { warn }) {
    const folders = await (0,_compose_local_js__WEBPACK_IMPORTED_MODULE_1__/* .foldersToRoot */ .Jb)(folder);
    for (const one of folders) {
        const file = await fileIn(one, name, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(one, name)));
        if (file)
            return file;
        const notice = (0,_core_settings_config_file_js__WEBPACK_IMPORTED_MODULE_2__/* .misnamed */ .H9)(name, await (0,_compose_local_js__WEBPACK_IMPORTED_MODULE_1__/* .namesIn */ .wX)(one));
        if (notice !== undefined)
            warn(notice);
    }
    return undefined;
}
async function fileIn(folder, file, name) {
    const reading = await (0,_compose_local_js__WEBPACK_IMPORTED_MODULE_1__/* .readSettingsText */ .Bl)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, file));
    switch (reading.kind) {
        case 'text':
            return (0,_core_settings_config_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readConfigFile */ .RG)(reading.text, { name });
        case 'problem':
            return (0,_core_settings_config_file_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadableFile */ ._s)(name, reading.problem);
        case 'missing':
            return undefined;
    }
}
const isWhole = (sha) => /^([0-9a-f]{40}|[0-9a-f]{64}|\s*)$/i.test(sha);
/** The flags with a commit by its full id, where git can tell it: in a clone, of the commits that it has. */
async function withWholeSha(flags, sources, folder) {
    const { sha } = flags.given;
    const [text = '', ...more] = (sha?.texts ?? []).map((one) => one.trim());
    if (!sha || more.length > 0 || isWhole(text))
        return flags;
    const found = await resolveHere(text, sources, folder);
    if (typeof found === 'string')
        return { ...flags, given: { ...flags.given, sha: { ...sha, texts: [found] } } };
    const problem = { where: sha.where, ...found };
    return {
        ...flags,
        given: { ...flags.given, sha: { ...sha, texts: [] } },
        problems: [...(flags.problems ?? []), problem],
    };
}
async function resolveHere(text, sources, folder) {
    const form = `must be a full commit id of 40 hexadecimal digits, not "${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(text)}"`;
    const isElsewhere = sources.some(({ given }) => given.repo && given.repo.texts.length > 0);
    if (isElsewhere)
        return { message: `${form}: names and short ids are resolved in the current folder's repository alone.` };
    if (!(await (0,_compose_local_js__WEBPACK_IMPORTED_MODULE_1__/* .findWorkingCopy */ .Kc)(folder)))
        return { message: `${form}: this folder is in no git repository.` };
    const message = `git finds no commit "${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(text)}" in this repository. git fetch may get it.`;
    return (await (0,_compose_local_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveCommit */ .WL)(folder, text)) ?? { message };
}
//# sourceMappingURL=settings.js.map

/***/ }),

/***/ 8117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M0: () => (/* binding */ resolvePlace),
/* harmony export */   U: () => (/* binding */ needsStack),
/* harmony export */   oy: () => (/* binding */ missingOf)
/* harmony export */ });
/* unused harmony export placeOf */
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7066);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);
/* harmony import */ var _settings_images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4977);
/* harmony import */ var _settings_resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2967);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7422);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(718);






/** Whether the stack's parameter must be read: not where all that a task cannot do without is given, and no stack named. */
function needsStack(given, stackNamed) {
    return stackNamed || missingOf(given).length > 0;
}
/**
 * Where tasks run, each value from its input, else from the stack. A pair of keys is taken whole, since a public key
 * of one source and a secret of the other would not fit together.
 * @param stack undefined where it was not read
 */
function placeOf(given, stack, { region, isLike = false, spelled = (name) => name, }) {
    const merged = merge(given, stack, isLike);
    const role = taskRoleOf(given, isLike && stack ? { ...stack, taskRole: undefined } : stack, merged.executionRole);
    const problems = [
        ...problemsOf(given, merged, spelled),
        ...('problem' in role ? [`${spelled('task-role')} ${role.problem}`] : []),
    ];
    if (problems.length > 0 || 'problem' in role)
        return { problem: problems.join(' ') };
    return { value: { ...merged, region, taskRole: role.value } };
}
function merge(given, stack, isLike) {
    const ownKeys = given['public-key'] !== undefined || given['key-secret'] !== undefined;
    // ECS reads them with the execution role, and starts no task where that may not.
    const isReadable = !isLike || (stack !== undefined && mayReadKey(stack, given['execution-role']));
    return {
        cluster: given.cluster ?? stack?.cluster ?? '',
        subnets: given.subnets ?? stack?.subnets ?? [],
        securityGroups: given['security-groups'] ?? stack?.securityGroups ?? [],
        // In a public subnet a task without an address of its own cannot even pull its image; in a private one it does no harm.
        publicIp: given['public-ip'] ?? stack?.assignPublicIp ?? true,
        executionRole: given['execution-role'] ?? stack?.executionRole ?? '',
        logGroup: given['log-group'] ?? stack?.logGroup ?? '',
        publicKey: ownKeys ? given['public-key'] : isReadable ? stack?.publicKey : undefined,
        keySecret: ownKeys ? given['key-secret'] : isReadable ? stack?.keySecret : undefined,
        gitSecrets: (isReadable && stack?.gitCredentials) || {},
        withheldKey: ownKeys || isReadable ? undefined : stack?.keySecret,
        checkoutImage: given['checkout-image'] ?? imageOf(stack, 'checkout') ?? _settings_images_js__WEBPACK_IMPORTED_MODULE_1__/* .ourImages */ .Hw.checkout,
    };
}
function mayReadKey({ executionRole, keyReaders }, role) {
    return role === undefined || role === executionRole || keyReaders.includes((0,_arn_js__WEBPACK_IMPORTED_MODULE_4__/* .nameInArn */ .s1)(role));
}
function imageOf(stack, name) {
    const image = stack?.images[name];
    return image === undefined ? undefined : (0,_settings_images_js__WEBPACK_IMPORTED_MODULE_1__/* .withOurTag */ .P)(image);
}
function problemsOf(given, place, spelled) {
    const found = [];
    const missing = missingOf({
        cluster: place.cluster,
        subnets: place.subnets,
        'execution-role': place.executionRole,
        'log-group': place.logGroup,
    });
    if (missing.length > 0) {
        found.push(`Where to run is not known: give ${listed(missing.map(spelled))}, or with ${spelled('stack')} the name of a stack that has them.`);
    }
    if (place.executionRole !== '' && !(0,_arn_js__WEBPACK_IMPORTED_MODULE_4__/* .isRoleArn */ .GW)(place.executionRole)) {
        found.push(`${spelled('execution-role')} must be the ARN of a role, not "${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(place.executionRole)}".`);
    }
    if ((place.publicKey === undefined) !== (place.keySecret === undefined)) {
        const source = (given['public-key'] ?? given['key-secret']) ? 'Give both or neither.' : 'Deploy the stack again.';
        found.push(`Only one of ${spelled('public-key')} and ${spelled('key-secret')} is known, and neither is of use alone. ${source}`);
    }
    return found;
}
const indispensable = ['cluster', 'subnets', 'execution-role', 'log-group'];
/** What a run cannot do without and is not given. */
const missingOf = (given) => indispensable.filter((name) => given[name] === undefined || given[name].length === 0);
const listed = (names) => names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
function taskRoleOf(given, stack, executionRole) {
    const role = given['task-role'] ?? stack?.taskRole;
    if (role === undefined || (0,_arn_js__WEBPACK_IMPORTED_MODULE_4__/* .isRoleArn */ .GW)(role))
        return { value: role };
    const named = stack && Object.hasOwn(stack.taskRoles, role) ? stack.taskRoles[role] : undefined;
    if (named !== undefined)
        return { value: named };
    const arn = (0,_arn_js__WEBPACK_IMPORTED_MODULE_4__/* .parseArn */ .Lw)(executionRole);
    // IAM's characters for the name of a role; a slash would lead out of the stack's path.
    if (stack && given.stack !== undefined && arn && /^[\w+=,.@-]{1,64}$/.test(role)) {
        return { value: `arn:${arn.partition}:iam::${arn.account}:role${rolePathOf(stack, given.stack)}${role}` };
    }
    const name = stack ? ' or the name of a role of the stack' : '';
    return { problem: `must be the ARN of a role${name}, not "${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(role)}".` };
}
// The path of a stack's roles for tasks ends in its name; the role of runs that name none shows what stands before that.
function rolePathOf({ taskRole }, stack) {
    const end = `/mycli/${stack}/`;
    const path = /^role(\/.*\/)[^/]+$/.exec((0,_arn_js__WEBPACK_IMPORTED_MODULE_4__/* .parseArn */ .Lw)(taskRole ?? '')?.resource ?? '')?.[1];
    return path?.endsWith(end) ? path : end;
}
/**
 * Where the run's task goes, in what, and on which capacity.
 * @throws UserError where that is not known, InputError where the command asks for what no command is given
 */
function resolvePlace(settings, stack, { region, likeness }) {
    const { inputs, origins } = settings;
    const spelled = (name) => (0,_settings_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .spellAsSet */ .jk)(settings, name);
    const reading = placeOf(inputs, stack, { region, isLike: likeness !== undefined, spelled });
    if ('problem' in reading)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(reading.problem);
    const place = { ...reading.value, createsLogGroup: likeness?.createsLogGroup === true && isOf(settings, 'log-group') };
    const secrets = inputs.secrets ?? {};
    const problem = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .secretsProblem */ .BY)(secrets, place);
    if (problem)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([{ where: (0,_settings_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .spellAsSet */ .jk)(settings, 'secrets'), message: problem }]);
    const container = {
        image: origins.image === 'default' ? (imageOf(stack, 'executor') ?? inputs.image) : inputs.image,
        imageCredentials: inputs['image-credentials'],
        cpu: inputs.cpu,
        memory: inputs.memory,
        ephemeralStorage: inputs['ephemeral-storage'],
        architecture: inputs.architecture,
        secrets,
        keepsEntryPoint: inputs.entrypoint === 'image',
        carried: likeness && carriedFor(settings, likeness, place),
    };
    const capacity = origins.capacity === 'default' ? (stack?.capacity ?? inputs.capacity) : inputs.capacity;
    return { place, container, capacity, byLaunchType: likeness !== undefined };
}
const isOf = ({ origins }, name) => /^like /.test(origins[name] ?? '');
// What the run sets by itself goes before; ECS takes no name twice in a container.
function carriedFor({ inputs }, { container, volumes }, place) {
    const set = new Set([inputs.env, inputs['secret-env'], inputs.secrets].flatMap((names) => Object.keys(names ?? {})));
    const isFree = ({ name }) => !set.has(name);
    const secrets = container.secrets.filter(isFree);
    const problem = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .carriedSecretsProblem */ .fD)(secrets, place);
    if (problem)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(problem, { hint: 'Set like to a task definition without it.' });
    return { volumes, container: { ...container, environment: container.environment.filter(isFree), secrets } };
}
//# sourceMappingURL=resolve-place.js.map

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

/***/ 5970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ chooseSource),
/* harmony export */   MT: () => (/* binding */ branchProblem),
/* harmony export */   YR: () => (/* binding */ defaultBranchRuns),
/* harmony export */   _0: () => (/* binding */ sourceProblems)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);
/* harmony import */ var _settings_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2255);
/* harmony import */ var _settings_resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2967);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7422);




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
            hint: 'Go to a git repository, or name one with --repo, for example --repo owner/name; --no-checkout runs without one.',
        });
    }
    const isLocal = settings.inputs.engine === 'local' && !here.partial;
    const from = isLocal ? cloneAt(here) : { repo: remoteOf(here) };
    if (here.unpushed && !isLocal && !branch && (sha ?? here.head) === here.head && here.head)
        throw notPushed(here);
    if (sha || branch)
        return { source: { ...from, sha, branch }, notices: [] };
    if (!here.head) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('This git repository has no commit yet, so there is nothing to run.', {
            hint: 'Commit first, or name a commit of another branch.',
        });
    }
    const notices = [
        ...(here.dirty ? ["Uncommitted changes don't run: the command gets the commit as it is."] : []),
        ...(here.hasSubmodules && settings.inputs.submodules === 'false'
            ? ["Submodules aren't fetched. --submodules true fetches them."]
            : []),
        ...(here.partial ? ['This is a partial clone: the commit is fetched from its remote.'] : []),
    ];
    return { source: { ...from, sha: here.head, branch: undefined }, notices };
}
const notPushed = ({ partial }) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("This commit hasn't been pushed, so a task can't fetch it.", {
    hint: partial ? 'Push it: this is a partial clone.' : 'Push it, or run it on this machine with --local.',
});
/**
 * What is wrong with a branch that no repository at hand has, with the nearest that there is.
 * @param names of branches and tags: those that a run can fetch, and those that only the remote has
 */
function branchProblem(branch, { own, remote }) {
    if (branch.startsWith('refs/') || own.includes(branch))
        return undefined;
    const message = `There is no branch or tag "${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(branch)}" in this repository.`;
    if (remote.includes(branch))
        return { message, hint: `Its remote has one: git branch ${branch} origin/${branch} makes it.` };
    const near = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .pA)(branch, [...own, ...remote]);
    return { message, hint: near === undefined ? 'git branch lists them.' : `Did you mean ${near}?` };
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
    const why = here.remote === undefined
        ? 'has no remote'
        : isPath(here.remote)
            ? 'was cloned from a path'
            : 'has a remote of its own kind';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`This git repository ${why}, so a task can't fetch from it.`, {
        hint: 'Name one with --repo, for example --repo owner/name, or run on this machine with --local.',
    });
}
const isPath = (remote) => /^(file:|[./~])/.test(remote);
/** What contradicts itself in the settings that say which commit runs, and where in it. */
function sourceProblems(settings) {
    const { inputs } = settings;
    const found = [];
    if (inputs.repo?.kind === 'path' && inputs.engine !== 'local' && inputs.checkout)
        found.push({ name: 'repo', message: 'is a path, which only the local engine can reach.' });
    if (!inputs.checkout) {
        const name = (0,_settings_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .spellAsSet */ .jk)(settings, 'checkout');
        const message = `names what to fetch, and ${name} says to fetch nothing. Leave one of them out.`;
        found.push(...fetched.filter((name) => isChosen(settings, name)).map((name) => ({ name, message })));
    }
    if (inputs['working-directory']?.startsWith('/')) {
        const message = 'must be relative to the root of the repository.';
        if (inputs.checkout)
            found.push({ name: 'working-directory', message });
        else if (inputs.engine === 'local')
            found.push({
                name: 'working-directory',
                message: 'must be relative: the local engine starts in an empty folder.',
            });
    }
    return found.map(({ name, message }) => ({ where: (0,_settings_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .spellAsSet */ .jk)(settings, name), message }));
}
const fetched = ['repo', 'branch', 'sha', 'submodules', 'lfs', 'persist-credentials'];
// The runner gives an input that was left out as its default; a file's settings are for every step of the repository.
function isChosen({ inputs, origins }, name) {
    if (origins[name] !== 'input' && origins[name] !== 'flag')
        return false;
    return inputs[name] !== undefined && inputs[name] !== false && inputs[name] !== 'false';
}
/** For a repository that was named without a branch or a commit. */
const defaultBranchRuns = (url) => `No branch or commit is named: the default branch of ${url} runs.`;
//# sourceMappingURL=source.js.map

/***/ }),

/***/ 7371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ costLines),
/* harmony export */   Nj: () => (/* binding */ isDeployed),
/* harmony export */   Ow: () => (/* binding */ changeLines),
/* harmony export */   UU: () => (/* binding */ isAtRest),
/* harmony export */   cZ: () => (/* binding */ causesOf)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7422);

/** Whether nothing more happens to a stack by itself. */
const isAtRest = (status) => !status.endsWith('_IN_PROGRESS') || status === 'REVIEW_IN_PROGRESS';
/** Whether a deployment has done what was wanted. */
const isDeployed = (status) => status === 'CREATE_COMPLETE' || status === 'UPDATE_COMPLETE';
// What CloudFormation says of resources that it was still at when another one failed.
const followed = /^Resource (creation|update) cancelled/i;
const failures = ['CREATE_FAILED', 'UPDATE_FAILED'];
/**
 * Why a deployment failed: each resource that failed by itself, the first one first. Several may, since CloudFormation
 * makes them side by side.
 * @param events in the order of time
 */
function causesOf(events) {
    return events
        .filter(({ status, reason = 'none' }) => failures.includes(status) && !followed.test(reason))
        .map(({ resource, type, reason }) => `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(resource)} (${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(type)}): ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(reason ?? 'no reason given', 1_000)}`);
}
const words = {
    Add: 'add',
    Modify: 'change',
    Remove: 'remove',
    SyncWithActual: 'adopt',
};
const driftWords = { changed: '  (drifted: put back)', deleted: '  (deleted by hand: made again)' };
/** A line for each change, in columns. */
function changeLines(changes) {
    const rows = changes.map(({ action, resource, type, replaced, drift }) => [
        replaced ? 'replace' : (words[action] ?? (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(action)),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(type.replace(/^AWS::/, '')),
        `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(resource)}${drift === undefined ? '' : driftWords[drift]}`,
    ]);
    const widths = [0, 1].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
    return rows.map(([verb = '', type = '', name = '']) => `  ${verb.padEnd(widths[0] ?? 0)}  ${type.padEnd(widths[1] ?? 0)}  ${name}`);
}
/** What a stack costs, idle and at work. Prices of us-east-1, which AWS changes: docs/cost.md. */
const costLines = [
    'Idle it costs nothing. A run of the default size costs about $0.05 an hour on demand, a third of that on Spot,',
    'and $0.005 an hour for its public IPv4 address.',
];
//# sourceMappingURL=deployment.js.map

/***/ }),

/***/ 7869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ addAudience),
/* harmony export */   k: () => (/* binding */ gitHubProviderArn)
/* harmony export */ });
/* harmony import */ var _aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(476);

/** The ARN of an account's OIDC provider for GitHub: there is one for each address. */
const gitHubProviderArn = (region, account) => `arn:${(0,_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .iQ)(region)?.name ?? 'aws'}:iam::${account}:oidc-provider/token.actions.githubusercontent.com`;
/** The command with which a provider accepts one more audience. */
const addAudience = (arn, audience) => `aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${arn} --client-id ${audience}`;
//# sourceMappingURL=provider.js.map

/***/ }),

/***/ 4507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rv: () => (/* binding */ quotaCodes),
/* harmony export */   T1: () => (/* binding */ settingFindings),
/* harmony export */   ho: () => (/* binding */ quotaFindings)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7422);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8177);


/** Quotas of Fargate, by their codes. https://docs.aws.amazon.com/general/latest/gr/ecs-service.html */
const quotaCodes = { onDemand: 'L-3032A538', spot: 'L-36FBB829', vpcs: 'L-F678F1CE' };
const unitsOfVcpu = 1_024;
const kinds = [
    ['onDemand', 'on demand', quotaCodes.onDemand],
    ['spot', 'of Spot', quotaCodes.spot],
];
/**
 * How many tasks of a size may run at once.
 * @param cpu in CPU units
 */
function quotaFindings(quotas, cpu, region) {
    const vcpus = cpu / unitsOfVcpu;
    const size = `${vcpus} vCPU${vcpus === 1 ? '' : 's'}`;
    return kinds.map(([kind, words, code]) => {
        const tasks = Math.floor((quotas[kind] * unitsOfVcpu) / cpu);
        const text = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(quotas[kind], 'vCPU')} ${words}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(tasks, 'task')} of ${size} at once.`;
        if (tasks > 0)
            return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .good */ .uw)(text);
        const wanted = Math.ceil(vcpus);
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .MB)(text, `aws service-quotas request-service-quota-increase --region ${region} --service-code fargate --quota-code ${code} --desired-value ${wanted}`);
    });
}
/** Settings of ECS that change what a task is or costs. */
function settingFindings(settings) {
    const found = [];
    if (settings['guardDutyActivate'] === 'on') {
        found.push((0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4)('GuardDuty puts a container of its own into each task: it starts later, and costs by the vCPU hour.'));
    }
    if (settings['fargateTaskRetirementWaitPeriod'] === '0') {
        found.push((0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .MB)('AWS may retire a long task at once, since the account waits for no notice (fargateTaskRetirementWaitPeriod 0).', 'aws ecs put-account-setting-default --name fargateTaskRetirementWaitPeriod --value 7'));
    }
    return found;
}
//# sourceMappingURL=account.js.map

/***/ })

};
