export const id = 115;
export const ids = [115];
export const modules = {

/***/ 9115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/app/stack.js
var app_stack = __webpack_require__(6541);
// EXTERNAL MODULE: ./build/src/compose/stack.js + 6 modules
var stack = __webpack_require__(5435);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/core/stack/deployment.js
var deployment = __webpack_require__(7371);
// EXTERNAL MODULE: ./build/src/core/stack/files.js
var stack_files = __webpack_require__(8021);
;// CONCATENATED MODULE: ./build/src/core/stack/parameters.js
/** The template's parameter for each. */
const credentialParameters = {
    github: 'GitHubToken',
    gitlab: 'GitLabToken',
    ssh: 'SshKey',
};
/** @param before the parameters of the stack as it is; none where it is new */
function stackParameters(wishes, before) {
    const { repository, publicIp } = wishes;
    const wanted = {
        ...(repository && repositoryParameters(repository, before)),
        Refs: wishes.refs?.join(','),
        Environments: wishes.environments?.join(','),
        OidcProviderArn: wishes.provider,
        Capacity: wishes.capacity,
        VpcId: wishes.vpc,
        SubnetIds: wishes.subnets?.join(','),
        SecurityGroupIds: wishes.securityGroups?.join(','),
        AssignPublicIp: publicIp === undefined ? undefined : String(publicIp),
        PermissionsBoundary: wishes.permissionsBoundary,
        RolePath: wishes.rolePath,
        PublicKey: wishes.publicKey,
        GitHubToken: wishes.credentials.github,
        GitLabToken: wishes.credentials.gitlab,
        SshKey: wishes.credentials.ssh,
    };
    const set = Object.fromEntries(Object.entries(wanted).filter((entry) => entry[1] !== undefined));
    return { set, kept: Object.keys(before).filter((name) => !Object.hasOwn(set, name)) };
}
// Each repository by its ids, and by both forms of the subject, since IAM demands a condition on it. One that was renamed
// is known by its ids, and gets its new subjects.
function repositoryParameters({ owner, name, id, ownerId }, before) {
    const more = (key, ...values) => [...new Set([...(before[key] ?? '').split(',').filter(Boolean), ...values])].join(',');
    return {
        RepositoryIds: more('RepositoryIds', String(id)),
        RepositoryOwnerIds: more('RepositoryOwnerIds', String(ownerId)),
        Subjects: more('Subjects', `repo:${owner}/${name}:*`, `repo:${owner}@${ownerId}/${name}@${id}:*`),
    };
}
//# sourceMappingURL=parameters.js.map
// EXTERNAL MODULE: ./build/src/core/task/verdict.js + 1 modules
var verdict = __webpack_require__(7660);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(7422);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(990);
// EXTERNAL MODULE: ./build/src/cli/events.js
var events = __webpack_require__(4287);
// EXTERNAL MODULE: ./build/src/cli/help.js
var help = __webpack_require__(2225);
// EXTERNAL MODULE: ./build/src/cli/init-args.js
var init_args = __webpack_require__(6964);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/src/core/source/git-hosts.js
var git_hosts = __webpack_require__(1293);
;// CONCATENATED MODULE: ./build/src/core/stack/credentials.js
/** All of them. */
const credentialKinds = {
    github: { label: 'GitHub token', variable: 'MYCLI_GITHUB_TOKEN' },
    gitlab: { label: 'GitLab token', variable: 'MYCLI_GITLAB_TOKEN' },
    ssh: { label: 'SSH key', variable: 'MYCLI_SSH_KEY' },
};
/** The SSM parameter that keeps one. */
const credentialName = (stack, kind) => `/mycli/${stack}/git/${kind}`;
/** What fits into a parameter of the tier that costs nothing, in bytes. */
const longest = 4_096;
/** A credential as it is kept, without the white space around it. */
function readCredential(kind, text) {
    const trimmed = text.trim();
    if (trimmed === '')
        return { problem: 'is empty.' };
    const problem = kind === 'ssh' ? keyProblem(trimmed) : tokenProblem(trimmed);
    if (problem !== undefined)
        return { problem };
    // OpenSSH reads no key whose last line does not end, nor one with the line ends of Windows.
    const value = kind === 'ssh' ? `${trimmed.replaceAll('\r\n', '\n')}\n` : trimmed;
    if (value.length <= longest)
        return { value };
    const instead = kind === 'ssh' ? ' Make a shorter one: ssh-keygen -t ed25519 -N "" -f deploy_key' : '';
    return { problem: `is longer than the 4 KB that Parameter Store takes.${instead}` };
}
// It goes into a header of HTTP.
const tokenProblem = (text) => /^[\x21-\x7e]+$/.test(text) ? undefined : 'must be one line of letters, digits and signs, without spaces.';
function keyProblem(text) {
    if (/^(ssh-|ecdsa-|sk-)/.test(text))
        return 'is a public key. Give the private one, whose file has no .pub at its end.';
    if (text.startsWith('PuTTY-'))
        return 'is a key of PuTTY. Convert it: puttygen KEY.ppk -O private-openssh -o KEY';
    const body = /^-----BEGIN ([A-Z ]*)PRIVATE KEY-----\r?\n([\x20-\x7e\r\n]+)\r?\n-----END \1PRIVATE KEY-----$/.exec(text);
    if (!body)
        return 'is no private SSH key in the form of OpenSSH or PEM.';
    const [, form = '', lines = ''] = body;
    return isEncrypted(form, lines)
        ? 'has a passphrase, which nothing could type. Give a key without one, such as a deploy key made for this.'
        : undefined;
}
function isEncrypted(form, lines) {
    if (form.startsWith('ENCRYPTED') || /^Proc-Type: .*ENCRYPTED/m.test(lines))
        return true;
    if (!form.startsWith('OPENSSH'))
        return false;
    // PROTOCOL.key of OpenSSH: a magic word, and the name of the cipher, which is none for a key without a passphrase.
    const start = lines.replace(/\s/g, '').slice(0, 40);
    return !start.startsWith('b3BlbnNzaC1rZXktdjEAAAAABG5vbmU');
}
//# sourceMappingURL=credentials.js.map
// EXTERNAL MODULE: ./build/src/cli/prompt.js
var cli_prompt = __webpack_require__(2212);
;// CONCATENATED MODULE: ./build/src/cli/init-credentials.js








/**
 * Finds the git credentials that are stored, takes those of the environment, and asks for the others where there is a
 * terminal; nothing is kept yet.
 * @returns undefined where a question was left
 */
async function chooseCredentials(init, before) {
    const { args, terminal, say, opened } = init;
    const names = await opened.account.parametersUnder(`/mycli/${args.stack}/git`);
    const isStored = (kind) => names.includes(credentialName(args.stack, kind));
    const open = git_hosts/* storedKinds */.dm.filter((kind) => args.replaceCredentials || !isStored(kind));
    for (const kind of git_hosts/* storedKinds */.dm) {
        const { label, variable } = credentialKinds[kind];
        if (open.includes(kind))
            continue;
        const more = terminal.env[variable] ? `; --replace-credentials takes that of ${variable}` : '';
        say(`The ${label} is stored in ${credentialName(args.stack, kind)}, and stays as it is${more}.`);
    }
    const given = await credentialsFor(open, init);
    if (given === undefined)
        return undefined;
    const unkept = given.map(([kind, value]) => ({
        label: credentialKinds[kind].label,
        name: credentialName(args.stack, kind),
        value,
        replaces: isStored(kind),
    }));
    const has = (kind) => isStored(kind) || given.some(([one]) => one === kind);
    const wishes = git_hosts/* storedKinds */.dm.flatMap((kind) => {
        const wish = has(kind) ? 'stored' : 'no';
        return (before?.parameters[credentialParameters[kind]] ?? 'no') === wish ? [] : [[kind, wish]];
    });
    return { wishes: Object.fromEntries(wishes), unkept };
}
async function credentialsFor(kinds, { args, terminal }) {
    if (!args.credentials)
        return [];
    const given = fromEnvironment(kinds, terminal);
    const asks = !args.yes && !args.dryRun && (0,cli_prompt/* isAskable */.cy)(terminal);
    if (!asks && args.replaceCredentials && given.length === 0) {
        const variables = kinds.map((kind) => credentialKinds[kind].variable);
        throw new errors/* UserError */.yo('--replace-credentials has nothing to replace a credential with.', {
            hint: `Set ${variables.join(', ')}.`,
        });
    }
    const rest = kinds.filter((kind) => !given.some(([one]) => one === kind));
    if (!asks || rest.length === 0)
        return given;
    const answers = await askFor(rest, terminal);
    return answers && [...given, ...answers];
}
function fromEnvironment(kinds, { env }) {
    const readings = kinds.flatMap((kind) => {
        const { variable } = credentialKinds[kind];
        const text = env[variable];
        return text === undefined || text === '' ? [] : [{ kind, variable, reading: readCredential(kind, text) }];
    });
    const problems = readings.flatMap(({ variable, reading }) => 'problem' in reading ? [{ where: variable, message: reading.problem }] : []);
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    return readings.flatMap(({ kind, reading }) => ('value' in reading ? [[kind, reading.value]] : []));
}
async function askFor(kinds, terminal) {
    const options = kinds.map((kind) => ({ value: kind, label: credentialKinds[kind].label }));
    const wanted = await (0,cli_prompt/* chooseAny */.aD)('Store credentials for private repositories? Space selects, Enter goes on; a workflow reads its own without.', options, terminal);
    if (wanted === undefined)
        return undefined;
    const given = [];
    for (const kind of kinds.filter((one) => wanted.includes(one))) {
        const read = kind === 'ssh' ? keyFileReader(terminal) : (text) => readCredential(kind, text);
        const problemOf = (answer) => {
            const reading = answer.trim() === '' ? undefined : read(answer);
            return reading && 'problem' in reading ? `This ${reading.problem}` : undefined;
        };
        const answer = await (0,cli_prompt/* askText */.L5)({ message: questions[kind], problemOf, isHidden: kind !== 'ssh' }, terminal);
        if (answer === undefined)
            return undefined;
        const reading = answer.trim() === '' ? undefined : read(answer);
        if (reading && 'value' in reading)
            given.push([kind, reading.value]);
    }
    return given;
}
const questions = {
    github: 'GitHub token that may read the repositories (Enter for none)',
    gitlab: 'GitLab token that may read the repositories (Enter for none)',
    ssh: 'File of the private SSH key, without a passphrase (Enter for none)',
};
/** No SSH key is as large as that. */
const largestFile = 65_536;
const keyFileReader = ({ cwd }) => (answer) => {
    const path = (0,external_node_path_.resolve)(cwd, answer.trim().replace(/^~(?=\/)/, (0,external_node_os_.homedir)()));
    try {
        const found = (0,external_node_fs_.statSync)(path);
        if (!found.isFile() || found.size > largestFile)
            return { problem: 'is no SSH key.' };
        return readCredential('ssh', (0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return { problem: 'cannot be read.' };
    }
};
//# sourceMappingURL=init-credentials.js.map
// EXTERNAL MODULE: ./build/src/compose/local.js + 10 modules
var local = __webpack_require__(1614);
;// CONCATENATED MODULE: ./build/src/cli/init-files.js





/** Shows a first workflow and settings file, and writes them where there are none. */
async function offerFiles(use, { terminal, say, asks, writes }) {
    const root = (await (0,local/* findWorkingCopy */.Kc)(terminal.cwd))?.path;
    const files = [
        { path: '.github/workflows/mycli.yml', text: (0,stack_files/* workflowText */.LS)(use) },
        { path: '.mycli.yaml', text: stack_files/* settingsText */.JV },
    ];
    for (const { path, text } of files) {
        const whole = (0,external_node_path_.join)(root ?? terminal.cwd, path);
        if (await isThere(whole)) {
            say(`${path} is there, and stays as it is.`);
            continue;
        }
        say(`\n${path}:\n${text.replace(/^(?=.)/gm, '  ')}`);
        if (root === undefined || !writes)
            continue;
        if (asks && !(await (0,cli_prompt/* confirm */.lJ)(`Write ${path}?`, terminal)))
            continue;
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(whole), { recursive: true });
        // A file that has come meanwhile is not written over, and no link is followed.
        await (0,promises_.writeFile)(whole, text, { flag: 'wx' });
        say(`Wrote ${path}`);
    }
}
const isThere = (path) => (0,promises_.stat)(path).then(() => true, () => false);
//# sourceMappingURL=init-files.js.map
// EXTERNAL MODULE: ./build/src/core/aws/partitions.js
var partitions = __webpack_require__(476);
// EXTERNAL MODULE: ./build/src/core/aws/region.js
var region = __webpack_require__(795);
;// CONCATENATED MODULE: ./build/src/cli/init-github.js





/** The repository whose workflows may run tasks: that of the option, or of the current folder. */
async function findRepository({ args, terminal, say }) {
    const named = args.repository ?? (await repositoryHere(terminal.cwd));
    if (named === undefined) {
        say('No repository of GitHub here: no workflow will be able to run tasks. Name one with --repository OWNER/NAME.');
        return undefined;
    }
    const { env, signal } = terminal;
    const token = env['GH_TOKEN'] || env['GITHUB_TOKEN'] || undefined;
    const apiUrl = env['GITHUB_API_URL'] || 'https://api.github.com';
    const found = await (0,stack/* repositoryIdentity */.Rr)({ apiUrl, repository: named, token, signal });
    say(`Repository ${found.owner}/${found.name} (${found.id}, owner ${found.ownerId})`);
    return found;
}
async function repositoryHere(cwd) {
    const { remote = '' } = (await (0,local/* findWorkingCopy */.Kc)(cwd)) ?? {};
    return /^(?:https:\/\/(?:[^/@]*@)?|ssh:\/\/git@|git@)github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(remote)?.[1];
}
/** The account's OIDC provider for GitHub, where it is not the stack's own. */
async function providerOf({ opened }, { before, account }) {
    if (before?.parameters['RepositoryIds'])
        return undefined; // it has been settled
    const partition = (0,partitions/* partitionOf */.iQ)(opened.region)?.name ?? 'aws';
    const arn = `arn:${partition}:iam::${account}:oidc-provider/token.actions.githubusercontent.com`;
    const audiences = await opened.account.audiences(arn);
    if (audiences === undefined)
        return undefined;
    const audience = (0,region/* defaultAudience */.Y)(opened.region);
    if (audiences.includes(audience))
        return arn;
    throw new errors/* UserError */.yo(`The account's OIDC provider for GitHub does not accept the audience ${audience}.`, {
        hint: `Add it: aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${arn} --client-id ${audience}`,
    });
}
//# sourceMappingURL=init-github.js.map
;// CONCATENATED MODULE: ./build/src/cli/init-key.js


/** The key that is there, or a new one; nothing is kept yet. */
async function keyOf({ args, opened }, before) {
    if (before?.parameters['PublicKey'])
        return { publicKey: undefined, unkept: [] };
    const name = `/mycli/${args.stack}/key`;
    const kept = await opened.account.secret(name);
    if (kept === undefined) {
        const { publicKey, identity } = await (0,stack/* newKey */.uM)();
        return { publicKey, unkept: [{ label: 'key', name, value: identity, replaces: false }] };
    }
    const publicKey = await (0,stack/* publicKeyOf */.kc)(kept);
    if (publicKey !== undefined)
        return { publicKey, unkept: [] };
    throw new errors/* UserError */.yo(`The parameter ${name} is there, and is no age identity.`, {
        hint: `Remove it if nothing needs it: aws ssm delete-parameter --name ${name}`,
    });
}
//# sourceMappingURL=init-key.js.map
;// CONCATENATED MODULE: ./build/src/cli/init-secrets.js
/** A line for each, as it would be kept. */
const secretLines = (secrets) => secrets.map(({ label, name, replaces }) => `  ${replaces ? 'replace' : 'store'}  ${label} in the SSM parameter ${name}`);
/** Keeps them, each by itself: a stack that then fails to deploy finds them the next time. */
async function keepSecrets({ opened, say }, secrets) {
    const { account } = opened;
    for (const { label, name, value, replaces } of secrets) {
        await (replaces ? account.replaceSecret(name, value) : account.keepSecret(name, value));
        say(`Stored the ${label} in the SSM parameter ${name}`);
    }
}
/** Says what of them is there where the stack is not. */
function tellKept({ say }, secrets) {
    for (const { label, name } of secrets)
        say(`The ${label} stays in the SSM parameter ${name}: the next init finds it.`);
}
//# sourceMappingURL=init-secrets.js.map
;// CONCATENATED MODULE: ./build/src/cli/init.js




















/** `mycli init`: makes or changes the stack that runs on Fargate need. */
async function init(argv, terminal) {
    const args = (0,init_args/* readInitArgs */.oo)(argv);
    if (args.help)
        return print((0,help/* initHelp */.KQ)(), terminal);
    const template = await (0,promises_.readFile)((0,external_node_path_.join)(terminal.bundle, 'template.yaml'), 'utf8');
    if (args.template)
        return print(template, terminal);
    (0,init_args/* checkAskable */.SM)(args, (0,cli_prompt/* isAskable */.cy)(terminal));
    const say = (text) => void terminal.stderr.write(`${text}\n`);
    const { env: environment, signal } = terminal;
    const warn = (text) => say(`mycli: ${text}`);
    const opened = await (0,stack/* openAccount */.sj)({ region: args.region, environment, version: version/* version */.r, warn, signal });
    try {
        return await initIn({ args, template, terminal, say, opened });
    }
    finally {
        opened.close();
    }
}
function print(text, { stdout }) {
    stdout.write(text);
    return 0;
}
async function initIn(init) {
    const { args, terminal, say, opened } = init;
    const { region, account } = opened;
    const tools = { host: opened.stacks, clock: opened.clock, signal: terminal.signal };
    const caller = await account.caller();
    say(`Account ${caller.account}, ${region}, as ${caller.arn}`);
    const repository = await findRepository(init);
    const before = await stackAsItIs(init, tools);
    const key = await keyOf(init, before);
    const provider = repository && (await providerOf(init, { before, account: caller.account }));
    const credentials = await chooseCredentials(init, before);
    if (credentials === undefined)
        return cancelled(say, 'Nothing was made.');
    const { stack, role } = args;
    const wishes = { ...args, repository, provider, publicKey: key.publicKey, credentials: credentials.wishes };
    const parameters = stackParameters(wishes, before?.parameters ?? {});
    const order = { stack, role, template: init.template, parameters, isNew: before === undefined };
    return propose(init, { order, tools, repository, before, secrets: [...key.unkept, ...credentials.unkept] });
}
/** Shows what would be done, and does it where that is wanted. */
async function propose(init, plan) {
    const { args, terminal, say } = init;
    const { order, tools, before, secrets } = plan;
    const { stack } = order;
    say(before ? `Stack ${stack} is there (${before.status}). What would change:` : `Stack ${stack} would be made new:`);
    const proposal = await (0,app_stack/* proposeStack */.d$)(order, tools);
    if (proposal.status === 'pending')
        return cancelled(say, 'Nothing was made.');
    if (proposal.driftUnknown !== undefined) {
        say(`What was changed by hand is not compared, and stays as it is: ${proposal.driftUnknown}`);
    }
    if (proposal.status === 'empty') {
        say('  nothing: it is as it should be.');
        for (const line of args.dryRun ? secretLines(secrets) : [])
            say(line);
        if (!args.dryRun)
            await keepSecrets(init, secrets);
        return finish(init, before, plan.repository);
    }
    for (const line of [...(0,deployment/* changeLines */.Ow)(proposal.changes), ...secretLines(secrets), ...deployment/* costLines */.FF])
        say(line);
    const discard = () => (0,app_stack/* discardProposal */.rK)(stack, proposal.id, { host: tools.host, isNew: order.isNew });
    const answer = args.dryRun
        ? false
        : args.yes || (await (0,cli_prompt/* confirm */.lJ)(`Deploy ${(0,core_text/* count */.U9)(proposal.changes.length, 'change')}?`, terminal));
    if (!answer) {
        await discard();
        say('Nothing was made.');
        return args.dryRun ? 0 : verdict/* exitCodes */.h.cancelled;
    }
    await prepare(init, secrets).catch(async (error) => {
        await discard();
        throw error;
    });
    return deploy(init, { ...plan, proposal: proposal.id });
}
const cancelled = (say, text) => {
    say(text);
    return verdict/* exitCodes */.h.cancelled;
};
/** What there is of the stack; what an earlier failure left of one that never was is removed first. */
async function stackAsItIs({ args, say }, tools) {
    const state = await tools.host.find(args.stack);
    if (!state || state.status === 'REVIEW_IN_PROGRESS')
        return undefined;
    (0,app_stack/* checkOurs */.mi)(args.stack, state);
    if (/^(ROLLBACK_COMPLETE|ROLLBACK_FAILED|CREATE_FAILED|DELETE_FAILED)$/.test(state.status)) {
        if (args.dryRun) {
            throw new errors/* UserError */.yo(`Stack ${args.stack} is in ${state.status}: it could not be made earlier.`, {
                hint: 'mycli init without --dry-run removes what is left of it, and makes it anew.',
            });
        }
        say(`Removing what an earlier failure left of stack ${args.stack} (${state.status})`);
        await (0,app_stack/* removeStack */.pX)(args.stack, state, tools);
        return undefined;
    }
    if (!(0,deployment/* isAtRest */.UU)(state.status)) {
        throw new errors/* UserError */.yo(`Stack ${args.stack} is being changed (${state.status}).`, {
            hint: 'Wait until that has ended, and run it again.',
        });
    }
    return state;
}
/** How long IAM may take until a new role is known everywhere. */
const roleSettlesMs = 10_000;
async function prepare(init, secrets) {
    const { opened, say, terminal } = init;
    if (await opened.account.makeServiceLinkedRole()) {
        say("Made ECS's service-linked role, which the account did not have yet");
        await opened.clock.sleep(roleSettlesMs, terminal.signal);
    }
    await keepSecrets(init, secrets);
}
async function deploy(init, plan) {
    const { say, opened } = init;
    const { order, proposal, tools, secrets } = plan;
    const tell = (0,events/* eventTeller */.T)(opened.clock, say);
    const state = await (0,app_stack/* deployStack */.gE)(order, proposal, { ...tools, tell }).catch((error) => {
        tellKept(init, secrets);
        throw error;
    });
    if (state)
        return finish(init, state, plan.repository);
    return cancelled(say, `CloudFormation goes on with stack ${order.stack} by itself. mycli init shows how it stands, and goes on.`);
}
async function finish(init, state, repository) {
    const { args, say, opened, terminal } = init;
    const role = state?.outputs['WorkflowRoleArn'];
    say(`Stack ${args.stack} is ready.`);
    if (role !== undefined && repository) {
        const use = { stack: args.stack, region: opened.region, workflowRole: role };
        await offerFiles(use, { terminal, say, asks: !args.yes, writes: !args.dryRun });
    }
    const named = args.stack === stack_files/* usualStack */.bm ? '' : ` --stack ${args.stack}`;
    say(`Try it: mycli exec --aws-region ${opened.region}${named} "echo hello"`);
    return 0;
}
//# sourceMappingURL=init.js.map

/***/ })

};
