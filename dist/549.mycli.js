export const id = 549;
export const ids = [549];
export const modules = {

/***/ 549:
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
// EXTERNAL MODULE: ./build/src/compose/local.js + 10 modules
var local = __webpack_require__(1614);
// EXTERNAL MODULE: ./build/src/compose/stack.js + 6 modules
var stack = __webpack_require__(5435);
// EXTERNAL MODULE: ./build/src/core/aws/partitions.js
var partitions = __webpack_require__(476);
// EXTERNAL MODULE: ./build/src/core/aws/region.js
var region = __webpack_require__(795);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/core/stack/deployment.js
var deployment = __webpack_require__(7371);
;// CONCATENATED MODULE: ./build/src/core/stack/parameters.js
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
// EXTERNAL MODULE: ./build/src/core/stack/files.js
var stack_files = __webpack_require__(8021);
// EXTERNAL MODULE: ./build/src/cli/prompt.js
var cli_prompt = __webpack_require__(2212);
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
        if (asks && !(await (0,cli_prompt/* confirm */.l)(`Write ${path}?`, terminal)))
            continue;
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(whole), { recursive: true });
        // A file that has come meanwhile is not written over, and no link is followed.
        await (0,promises_.writeFile)(whole, text, { flag: 'wx' });
        say(`Wrote ${path}`);
    }
}
const isThere = (path) => (0,promises_.stat)(path).then(() => true, () => false);
//# sourceMappingURL=init-files.js.map
;// CONCATENATED MODULE: ./build/src/cli/init.js


















/** `mycli init`: makes or changes the stack that runs on Fargate need. */
async function init(argv, terminal) {
    const args = (0,init_args/* readInitArgs */.oo)(argv);
    if (args.help)
        return print((0,help/* initHelp */.KQ)(), terminal);
    const template = await (0,promises_.readFile)((0,external_node_path_.join)(terminal.bundle, 'template.yaml'), 'utf8');
    if (args.template)
        return print(template, terminal);
    (0,init_args/* checkAskable */.SM)(args, (0,cli_prompt/* isAskable */.c)(terminal));
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
    const { stack, role } = args;
    const wishes = { ...args, repository, provider, publicKey: key.publicKey };
    const parameters = stackParameters(wishes, before?.parameters ?? {});
    const order = { stack, role, template: init.template, parameters, isNew: before === undefined };
    say(before ? `Stack ${stack} is there (${before.status}). What would change:` : `Stack ${stack} would be made new:`);
    const proposal = await (0,app_stack/* proposeStack */.d$)(order, tools);
    if (proposal.status === 'pending')
        return cancelled(say, 'Nothing was made.');
    if (proposal.status === 'empty') {
        say('  nothing: it is as it should be.');
        return finish(init, before, repository);
    }
    for (const line of [...(0,deployment/* changeLines */.Ow)(proposal.changes), ...deployment/* costLines */.FF])
        say(line);
    const answer = args.dryRun
        ? false
        : args.yes || (await (0,cli_prompt/* confirm */.l)(`Deploy ${(0,core_text/* count */.U9)(proposal.changes.length, 'change')}?`, terminal));
    if (!answer) {
        await (0,app_stack/* discardProposal */.rK)(stack, proposal.id, { host: opened.stacks, isNew: order.isNew });
        say('Nothing was made.');
        return args.dryRun ? 0 : verdict/* exitCodes */.h.cancelled;
    }
    await prepare(init, key);
    return deploy(init, { order, proposal: proposal.id, tools, repository });
}
const cancelled = (say, text) => {
    say(text);
    return verdict/* exitCodes */.h.cancelled;
};
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
/** The key that is there, or a new one; nothing is kept yet. */
async function keyOf({ args, opened }, before) {
    if (before?.parameters['PublicKey'])
        return { publicKey: undefined };
    const name = `/mycli/${args.stack}/key`;
    const kept = await opened.account.secret(name);
    if (kept === undefined) {
        const { publicKey, identity } = await (0,stack/* newKey */.uM)();
        return { publicKey, unkept: { name, identity } };
    }
    const publicKey = await (0,stack/* publicKeyOf */.kc)(kept);
    if (publicKey !== undefined)
        return { publicKey };
    throw new errors/* UserError */.yo(`The parameter ${name} is there, and is no age identity.`, {
        hint: `Remove it if nothing needs it: aws ssm delete-parameter --name ${name}`,
    });
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
/** How long IAM may take until a new role is known everywhere. */
const roleSettlesMs = 10_000;
async function prepare({ opened, say, terminal }, { unkept }) {
    if (await opened.account.makeServiceLinkedRole()) {
        say("Made ECS's service-linked role, which the account did not have yet");
        await opened.clock.sleep(roleSettlesMs, terminal.signal);
    }
    if (!unkept)
        return;
    await opened.account.keepSecret(unkept.name, unkept.identity);
    say(`Kept the stack's key in the SSM parameter ${unkept.name}`);
}
async function deploy(init, { order, proposal, tools, repository }) {
    const { say, opened } = init;
    const { stack, isNew } = order;
    const tell = (0,events/* eventTeller */.T)(opened.clock, say);
    const state = await (0,app_stack/* deployStack */.gE)({ stack, isNew }, proposal, { ...tools, tell }).catch((error) => {
        if (isNew)
            say(`The key stays in the SSM parameter /mycli/${stack}/key: the next init finds it.`);
        throw error;
    });
    if (state)
        return finish(init, state, repository);
    return cancelled(say, `CloudFormation goes on with stack ${stack} by itself. mycli init shows how it stands, and goes on.`);
}
async function finish(init, state, repository) {
    const { args, say, opened, terminal } = init;
    const role = state?.outputs['WorkflowRoleArn'];
    say(`Stack ${args.stack} is ready.`);
    if (role !== undefined && repository) {
        const use = { stack: args.stack, region: opened.region, workflowRole: role };
        await offerFiles(use, { terminal, say, asks: !args.yes, writes: !args.dryRun });
    }
    const named = args.stack === 'mycli' ? '' : ` --stack ${args.stack}`;
    say(`Try it: mycli exec --aws-region ${opened.region}${named} "echo hello"`);
    return 0;
}
//# sourceMappingURL=init.js.map

/***/ })

};
