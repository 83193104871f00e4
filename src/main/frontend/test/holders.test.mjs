import { afterEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { $, answer, click, json, press, requests, show, type, unreachable, until } from './browser.mjs';

function form(value, tokens = '', more = '') {
    return `
    <form class="productops-form">
        <label for="owner">Owner</label>
        <productops-holders data-context-path="/jira" data-text-search="Search" data-text-keys="Keys" data-text-group="Group"
            data-text-chosen="Chosen" data-text-remove="Remove %s" data-text-added="%s added." data-text-removed="%s removed."
            data-text-moved="%s: now %p of %n." data-text-gone="Not found" data-text-first="Accountable"
            data-text-make-first="Put %s first" data-text-none="Nothing" data-text-one="One" data-text-many="%n found"
            data-text-failed="Failed">
            <textarea name="owner" id="owner" aria-describedby="owner-error" aria-invalid="true">\n${value}</textarea>
            <template>${tokens}</template>
            ${more}
        </productops-holders>
    </form>`;
}

const MIA = '<li data-value="mia" data-picture="/mia.png">Mia Lindqvist</li>';
const TEAM = '<li data-value="group:payments-team" data-group="true" data-picture="">payments-team</li>';
const GONE = '<li data-value="zed" data-picture="" data-note="Not found">zed</li>';
const THREE = form('mia\ngroup:payments-team\nzed', MIA + TEAM + GONE);

const LEE = { name: 'lee', displayName: 'Lee Wong', avatarUrl: '/lee.png' };
const OSCAR = { name: 'oscar', displayName: 'Oscar Brandt' };

window.WRM = { require: () => {} };
await import('../src/common/picker.js');
const { names } = await import('../src/common/holders.js');

afterEach(() => $('[role=combobox]')?.dispatchEvent(new Event('blur')));

const users = (...found) => json({ users: found });
const groups = (...found) => json({ groups: found.map((name) => ({ name })) });
const sent = () => new FormData($('form')).get('owner');
const tokens = () => Array.from(document.querySelectorAll('.productops-token-name'), (each) => each.textContent);
const input = () => $('input[role=combobox]');
const removal = (value) => $(`[data-value="${value}"] .productops-token-remove`);

async function open(query, ...given) {
    answer(...given);
    type(input(), query);
    await until(() => !$('[role=listbox]').hidden);
}

function paste(text) {
    const event = new Event('paste', { bubbles: true, cancelable: true });
    event.clipboardData = { getData: () => text };
    return input().dispatchEvent(event);
}

test('draws who is named without asking, and sends it as it is', () => {
    show(THREE);
    assert.deepEqual(tokens(), ['Mia Lindqvist', 'payments-team', 'zed']);
    assert.equal(sent(), 'mia\ngroup:payments-team\nzed');
    assert.equal($('[data-value=mia] img').getAttribute('src'), '/mia.png');
    assert.ok($('[data-value="group:payments-team"] .productops-token-group'));
    assert.equal($('[data-value=zed] .productops-token-note').textContent, 'Not found');
    assert.equal(requests.length, 0);
});

test('gives the field the label, the errors and the help of the text area', () => {
    show(THREE);
    assert.equal($('label').control, input());
    assert.equal(input().getAttribute('aria-invalid'), 'true');
    assert.equal(input().getAttribute('aria-describedby'), 'owner-error owner-keys');
    assert.ok($('textarea').hidden);
});

test('finds users and groups together, with their pictures', async () => {
    show(form('mia', MIA));
    let changes = 0;
    $('form').addEventListener('change', () => (changes += 1));
    await open('p&y', users(LEE), groups('payments-team'));
    assert.deepEqual(
        requests.map(({ url }) => url),
        [
            '/jira/rest/api/2/user/picker?showAvatar=true&maxResults=20&query=p%26y',
            '/jira/rest/api/2/groups/picker?maxResults=20&query=p%26y',
        ],
    );
    const [lee, team] = document.querySelectorAll('[role=option]');
    assert.equal(lee.querySelector('img').getAttribute('src'), '/lee.png');
    assert.ok(team.querySelector('.productops-token-group'));
    click(team);
    assert.equal(sent(), 'mia\ngroup:payments-team');
    assert.equal(input().value, '');
    assert.equal(changes, 1);
    await open('payments', users(), groups('payments-team'));
    click($('[role=option]'));
    assert.equal(sent(), 'mia\ngroup:payments-team', 'each once');
});

test('shows what one of the two searches found when the other failed', async () => {
    show(form(''));
    await open('lee', users(LEE), unreachable());
    assert.equal(document.querySelectorAll('[role=option]').length, 1);
    answer(users(), unreachable());
    type(input(), 'leeroy');
    await until(() => $('[role=combobox] ~ [role=status]').textContent === 'Failed');
});

for (const key of ['Enter', ',', ';']) {
    test(`${key} takes a name that was typed in full, and then shows who that is`, async () => {
        show(form('mia', MIA));
        answer(users(LEE), groups());
        type(input(), 'LEE');
        assert.ok(!press(input(), key), 'the key does nothing else');
        await until(() => tokens().includes('Lee Wong'));
        assert.equal(sent(), 'mia\nlee');
        assert.equal(input().value, '');
    });
}

test('takes a group by its name, and keeps one nobody knows, saying so', async () => {
    show(form(''));
    answer(users(), groups('payments-team'), users(), groups());
    paste('payments-team; nobody');
    await until(() => $('.productops-token-note'));
    assert.equal(sent(), 'group:payments-team\nnobody');
    assert.equal($('[data-value=nobody] .productops-token-note').textContent, 'Not found');
});

test('takes several that are pasted as mails have them', async () => {
    show(form('mia', MIA));
    answer(
        users(LEE),
        groups(),
        users(OSCAR),
        groups(),
        users({ name: 'mia', displayName: 'Mia Lindqvist' }),
        groups(),
    );
    assert.ok(!paste('"Wong, Lee" <lee@example.com>; oscar\nmia@example.com'));
    await until(() => sent() === 'mia\nlee\noscar');
    assert.equal(requests[0].url, '/jira/rest/api/2/user/picker?showAvatar=true&maxResults=20&query=lee%40example.com');
    assert.ok(paste('Lee Wong'), 'one name is searched for');
});

test('tells names from what stands between them', () => {
    assert.deepEqual(names('mia, oscar;lee\r\n\tgroup:a, b; c\n\n'), ['mia', 'oscar', 'lee', 'group:a, b; c']);
    assert.deepEqual(names('Wong, Lee <l@x>, Brandt, Oscar <o@x>; mia'), [
        'Wong, Lee <l@x>',
        'Brandt, Oscar <o@x>',
        'mia',
    ]);
});

test('lets a comma be part of a name that is found with it', async () => {
    show(form(''));
    await open('wong', users({ name: 'lee', displayName: 'Wong, Lee' }), groups());
    assert.ok(press(input(), ','));
    type(input(), 'group:a');
    assert.ok(press(input(), ','));
});

test('Backspace removes the last, and arrows lead to tokens that Delete removes', () => {
    show(THREE);
    input().focus();
    press(input(), 'Backspace');
    assert.equal(sent(), 'mia\ngroup:payments-team');
    press(input(), 'ArrowLeft');
    assert.equal(document.activeElement, removal('group:payments-team'));
    press(document.activeElement, 'ArrowLeft');
    assert.equal(document.activeElement, removal('mia'));
    press(document.activeElement, 'Delete');
    assert.equal(sent(), 'group:payments-team');
    assert.equal(document.activeElement, removal('group:payments-team'));
    press(document.activeElement, 'ArrowRight');
    assert.equal(document.activeElement, input());
    type(input(), 'le');
    press(input(), 'Backspace');
    assert.equal(sent(), 'group:payments-team', 'the key belongs to what is typed');
});

test('Shift and an arrow move a token, and the first is what the field says it is', () => {
    show(THREE);
    removal('zed').focus();
    press(removal('zed'), 'ArrowLeft', { shiftKey: true });
    assert.equal(sent(), 'mia\nzed\ngroup:payments-team');
    assert.equal(document.activeElement, removal('zed'));
    assert.equal($('productops-holders > .productops-assistive[role=status]').textContent, 'zed: now 2 of 3.');
    click($('[data-value="group:payments-team"] .productops-token-make-first'));
    assert.equal(sent(), 'group:payments-team\nmia\nzed');
});

test('arrows follow the direction of reading', () => {
    show(form('mia\nzed', MIA + GONE));
    // jsdom does not inherit it.
    $('.productops-holders-list').style.direction = 'rtl';
    input().focus();
    press(input(), 'ArrowRight');
    assert.equal(document.activeElement, removal('zed'));
    press(removal('zed'), 'ArrowRight', { shiftKey: true });
    assert.equal(sent(), 'zed\nmia');
});

test('shows what is inherited only where nobody is named, unless it is added', () => {
    const inherited = (besides) =>
        `<div class="productops-holders-inherited" ${besides ? 'data-besides="true"' : ''}><ul><li>Oscar</li></ul></div>`;
    show(form('mia', MIA, inherited(false) + inherited(true)));
    const [instead, besides] = document.querySelectorAll('.productops-holders-inherited');
    assert.ok(instead.hidden && !besides.hidden);
    click(removal('mia'));
    assert.ok(!instead.hidden && !besides.hidden);
    assert.equal(sent(), '');
    assert.equal(document.activeElement, input());
});

test('shows nobody as inherited while a box says so', () => {
    show(form('', '', '<div class="productops-holders-inherited" data-unless="stop"></div>'));
    const [inherited, form_] = [$('.productops-holders-inherited'), $('form')];
    form_.insertAdjacentHTML('beforeend', '<input type="checkbox" name="stop">');
    click(form_.elements.stop);
    assert.ok(inherited.hidden);
    click(form_.elements.stop);
    assert.ok(!inherited.hidden);
});

test('shows names as text, and does not lose one that was typed and not added', () => {
    show(form(''));
    type(input(), '<img src=x>');
    $('form').dispatchEvent(new Event('submit', { cancelable: true }));
    assert.deepEqual(tokens(), ['<img src=x>']);
    assert.equal(sent(), '<img src=x>');
    assert.equal(requests.length, 0);
});
