import { afterEach, beforeEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { $, answer, click, json, press, requests, show, type, until } from './browser.mjs';
import '../src/feedback/inbox.js';
import { bodyOf, dayIn } from '../src/feedback/inbox-forms.js';
import { parameters } from '../src/feedback/inbox-api.js';

const TEXTS = JSON.stringify({
    done: '%1: %2.',
    marked: 'Selected: %1',
    elsewhere: 'Now it is %1.',
    fresh: 'New: %1',
    failed: 'Failed',
    textLogIn: 'Log in',
    DECLINE: 'Decline',
    LATER: 'Later',
    lesser: 'Less: %1',
    nothingFound: 'Nothing found',
    likely: 'Likely',
    placed: 'Further down',
    heardRow: 'Heard %1',
    cameIn: 'Came in %1',
    cameInOn: 'Arrived',
    mergedInto: '%1 into %2',
    createdFor: '%1 for new %2',
    mergeInto: 'Into %1:',
    mergeChosen: '%1 is proposed',
    mergeThese: 'Merge %1 into %2',
    asked: 'Asked: %1',
    proposedDo: 'Set %1',
    sameSURE: 'Surely',
    sameLIKELY: 'Maybe',
    areaSURE: 'Sure',
    areaRATHER_SURE: 'Rather sure',
    clearFilter: 'Clear filters',
    createdStays: '%1 stays',
});

const INBOX = `<productops-inbox data-resource="/jira/inbox" data-jobs="/jira/jobs" data-browse="/jira/browse/"
    data-query="project=FB" data-selected="" data-undecided="true" data-none="All done" data-none-help="Have a rest"
    data-pause="100000" data-texts='${TEXTS}'>
    <template class="productops-inbox-area-picker"><input name="area" id="productops-inbox-area" /></template>
    <ul><li><a href="/jira/browse/FB-1">FB-1</a></li></ul>
</productops-inbox>`;

function item(number, more = {}) {
    return {
        key: `FB-${number}`,
        summary: `Summary ${number}`,
        state: 'NEW',
        stateText: 'New',
        overdue: false,
        organisation: 'Acme',
        quote: `<b>Quote</b> ${number}`,
        createdText: '1 Jan',
        editable: true,
        changed: 1,
        version: 1,
        ...more,
    };
}

function detail(number, more = {}) {
    return {
        item: item(number, more),
        channel: '',
        speaker: '',
        segment: '',
        link: '',
        reason: '',
        deliveries: [],
        merged: [],
        different: [],
        similar: [],
        areas: [],
    };
}

function rows() {
    return Array.from(document.querySelectorAll('.productops-inbox-row'), (row) => row.querySelector('a').textContent);
}

function choose(select, value) {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
}

function rowLink() {
    return $('.productops-inbox-row[aria-current] a');
}

async function started(...numbers) {
    show(INBOX, json({ values: numbers.map((number) => item(number)) }), json(detail(numbers[0])));
    await until(() => $('.productops-inbox-detail h2'));
}

afterEach(() => document.body.replaceChildren());

beforeEach(() => window.history.replaceState(null, '', '/jira/page?project=FB'));

test('shows the list and the first that is to be decided on, as text and not as HTML', async () => {
    await started(1, 2);
    assert.equal(rows().length, 2);
    assert.match(requests[0].url, /^\/jira\/inbox\?project=FB&limit=100$/);
    assert.equal($('.productops-inbox-quote').textContent, '<b>Quote</b> 1');
});

test('says what to do where nothing is left', async () => {
    show(INBOX, json({ values: [] }));
    await until(() => $('.productops-inbox-none'));
    assert.match($('.productops-inbox-none').textContent, /All done\s+Have a rest/);
});

test('moves by keys, keeps the row in the address, and leaves the other keys to the product', async () => {
    await started(1, 2);
    let heard = 0;
    const hear = () => (heard += 1);
    document.addEventListener('keydown', hear);
    answer(json(detail(2)));
    assert.ok(!press(rowLink(), 'j'), 'the browser does nothing of its own');
    await until(() => $('.productops-inbox-detail h2')?.textContent === 'Summary 2');
    assert.equal(heard, 0, 'the product does not hear it');
    assert.equal(document.activeElement, rowLink());
    assert.equal(new URL(window.location.href).searchParams.get('selected'), 'FB-2');
    assert.ok(press(rowLink(), 'c'), 'c creates issues in the product');
    assert.ok(press(rowLink(), 'd', { ctrlKey: true }));
    assert.equal(heard, 2);
    document.removeEventListener('keydown', hear);
});

test('keys work from the start, and wherever nothing is typed', async () => {
    await started(1, 2);
    await until(() => document.activeElement === rowLink());
    assert.ok(press($('.productops-inbox-issue'), 'ArrowDown'), 'arrows move the page there');
    press($('.productops-inbox-issue'), 'g');
    press($('.productops-inbox-issue'), 'd');
    assert.equal($('form[data-decision=DECLINE]'), null, 'g and then d is the product\u2019s');
    press($('.productops-inbox-issue'), 'd');
    press($('textarea[name=reason]'), 'w');
    press($('form[data-decision=DECLINE] button'), 'w');
    assert.equal($('form[data-decision=LATER]'), null);
    press(document.body, 'w');
    assert.equal($('form[data-decision=LATER]'), null);
});

test('takes the focus from nobody, and is reached by a link before all filters', async () => {
    show(
        '<a class="productops-inbox-skip" href="#list">To the list</a><input id="words" autofocus />',
        json({ values: [item(1)] }),
        json(detail(1)),
    );
    $('#words').focus();
    document.body.insertAdjacentHTML('beforeend', INBOX);
    await until(() => $('.productops-inbox-detail h2'));
    assert.equal(document.activeElement, $('#words'));
    click($('.productops-inbox-skip'));
    assert.equal(document.activeElement, rowLink());
});

test('what lost its place gives the focus to the list', async () => {
    await started(1, 2);
    $('productops-inbox').take({ many: true, values: [] });
    $('.productops-inbox-fresh').focus();
    answer(json({ values: [item(2)] }), json(detail(2)));
    click($('.productops-inbox-fresh'));
    await until(() => rows().length === 1);
    assert.ok($('.productops-inbox-rows').contains(document.activeElement));
});

function like(number, sameness) {
    return { key: `FB-${number}`, summary: 'S', likeness: 50, sameness, words: 'morning', state: 'NEW' };
}

test('only what is much alike is likely the same; the rest is folded, for each anew', async () => {
    show(
        INBOX,
        json({ values: [item(1), item(2)] }),
        json({ ...detail(1), similar: [like(7, 'LIKELY'), like(8, 'UNSURE'), like(9, 'UNSURE')] }),
    );
    await until(() => $('.productops-inbox-lesser'));
    assert.match($('.productops-inbox-likely').textContent, /FB-7/);
    assert.doesNotMatch($('.productops-inbox-likely').textContent, /FB-8/);
    assert.match($('.productops-inbox-lesser').textContent, /Less: 2[^]*FB-8[^]*FB-9/);
    assert.ok(!$('.productops-inbox-lesser').open);
    $('.productops-inbox-lesser').open = true;
    answer(json({ ...detail(2), similar: [like(8, 'UNSURE')] }));
    press(rowLink(), 'j');
    await until(() => $('.productops-inbox-detail h2')?.textContent === 'Summary 2');
    assert.doesNotMatch($('.productops-inbox-detail').textContent, /Likely/);
    assert.ok(!$('.productops-inbox-lesser').open);
});

test('a row says when it was heard, and when it came in', async () => {
    const values = [item(1, { heardOnText: '3 Feb' }), item(2, { heardOnText: '1 Jan' }), item(3)];
    show(INBOX, json({ values }), json(detail(1, { heardOnText: '3 Feb' })));
    await until(() => $('.productops-inbox-detail h2'));
    const said = Array.from(document.querySelectorAll('.productops-inbox-when'), (each) => each.textContent);
    assert.deepEqual(said, ['Heard 3 Feb \u00b7 Came in 1 Jan', 'Heard 1 Jan', 'Came in 1 Jan']);
    assert.match($('.productops-inbox-facts').textContent, /Arrived\s+1 Jan/);
});

test('what was found is chosen by arrows, and then sent', async () => {
    show(
        INBOX,
        json({ values: [item(1), item(2)] }),
        json({
            ...detail(1),
            similar: [
                { key: 'FB-7', summary: 'Basket is empty', likeness: 55, sameness: 'LIKELY', words: '', state: 'NEW' },
                { key: 'FB-8', summary: 'Other', likeness: 25, sameness: 'UNSURE', words: '', state: 'NEW' },
            ],
        }),
    );
    await until(() => $('.productops-inbox-likely'));
    press(rowLink(), 'm');
    const field = $('input[name=other]');
    await until(() => document.activeElement === field);
    const [first, second] = document.querySelectorAll('.productops-inbox-choices button');
    press(field, 'ArrowDown');
    assert.equal(document.activeElement, first);
    press(first, 'ArrowDown');
    press(second, 'ArrowDown');
    assert.equal(document.activeElement, second);
    press(second, 'ArrowUp');
    press(first, 'ArrowUp');
    assert.equal(document.activeElement, field);
    press(field, 'ArrowDown');
    answer(
        json({
            ...detail(1, { state: 'MERGED', stateText: 'Merged', version: 2 }),
            survivor: { key: 'FB-7', summary: 'Basket is empty' },
        }),
        json(detail(2)),
        json([]),
    );
    press(first, 'Enter', { ctrlKey: true });
    await until(() => $('.productops-inbox-notice'));
    const sent = requests.find(({ method }) => method === 'POST');
    assert.deepEqual(JSON.parse(sent.body), { decision: 'MERGE', other: 'FB-7' });
    assert.match($('.productops-inbox-notice').textContent, /FB-1 into FB-7\s+Basket is empty/);
    assert.equal($('.productops-inbox-notice a').getAttribute('href'), '/jira/browse/FB-7');
});

test('creates where feedback of the project was built last', async () => {
    window.localStorage.clear();
    const projects = [
        {
            key: 'FB',
            name: 'Feedback',
            types: [
                { id: '1', name: 'Bug' },
                { id: '2', name: 'Story' },
            ],
        },
        {
            key: 'PAY',
            name: 'Payments',
            types: [
                { id: '2', name: 'Story' },
                { id: '3', name: 'Epic' },
            ],
        },
    ];
    await started(1, 2);
    answer(json(projects));
    press(rowLink(), 'n');
    await until(() => $('select[name=project]').value === 'FB');
    assert.equal($('select[name=type]').value, '', 'nothing is usual yet');
    choose($('select[name=project]'), 'PAY');
    choose($('select[name=type]'), '3');
    answer(
        json({
            ...detail(1, { state: 'ACCEPTED', stateText: 'Accepted', version: 2 }),
            deliveries: [{ key: 'PAY-4', summary: 'Build it' }],
        }),
        json(detail(2)),
        json([]),
    );
    $('form[data-decision=CREATE]').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await until(() => $('.productops-inbox-detail h2')?.textContent === 'Summary 2');
    assert.match($('.productops-inbox-notice').textContent, /FB-1 for new PAY-4\s+Build it/);
    press(rowLink(), 'n');
    await until(() => $('select[name=project]').value === 'PAY');
    assert.equal($('select[name=type]').value, '3');
    choose($('select[name=project]'), 'FB');
    assert.equal($('select[name=type]').value, '', 'there are no epics there');
});

test('declines with a reason and goes on to the next', async () => {
    await started(1, 2, 3);
    press(rowLink(), 'd');
    await until(() => document.activeElement === $('textarea[name=reason]'));
    type($('textarea[name=reason]'), ' Not ours ');
    answer(json(detail(1, { state: 'DECLINED', stateText: 'Declined', version: 2 })), json(detail(2)), json([]));
    $('form[data-decision=DECLINE]').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await until(() => $('.productops-inbox-detail h2')?.textContent === 'Summary 2');
    const sent = requests.find(({ method }) => method === 'POST');
    assert.equal(sent.url, '/jira/inbox/items/FB-1');
    assert.equal(sent.headers['If-Match'], '"1"');
    assert.deepEqual(JSON.parse(sent.body), { decision: 'DECLINE', reason: 'Not ours' });
    assert.equal(rows().length, 2);
    assert.match($('.productops-inbox-notice').textContent, /FB-1: Declined\./);
    assert.equal(document.activeElement, rowLink());
});

test('takes back what was decided', async () => {
    await started(1, 2);
    press(rowLink(), 'w');
    type($('input[name=until]'), '2026-05-05');
    answer(json(detail(1, { state: 'LATER', stateText: 'Later', version: 2 })), json(detail(2)), json([]));
    $('form[data-decision=LATER]').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await until(() => $('.productops-inbox-undo') && rows().length === 1);
    await until(() => requests.some(({ url }) => url.includes('/counts')));
    answer(json(detail(1, { version: 3 })), json(detail(1, { version: 3 })), json([]));
    click($('.productops-inbox-undo'));
    await until(() => rows().length === 2);
    const undone = requests.filter(({ method }) => method === 'POST')[1];
    assert.equal(undone.headers['If-Match'], '"2"');
    assert.deepEqual(JSON.parse(undone.body), { decision: 'REOPEN' });
});

test('takes back the link that was made with a decision, and says that what was created stays', async () => {
    await started(1, 2);
    answer(json([{ key: 'PAY', name: 'Payments', types: [{ id: '3', name: 'Story' }] }]));
    press(rowLink(), 'n');
    await until(() => $('form[data-decision=CREATE]'));
    const linked = { ...detail(1, { state: 'ACCEPTED', stateText: 'Accepted', version: 2 }) };
    linked.deliveries = [{ key: 'PAY-9', summary: 'New' }];
    answer(json(linked), json(detail(2)), json([]));
    $('form[data-decision=CREATE]').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await until(() => $('.productops-inbox-undo'));
    answer(json(detail(1, { stateText: 'New', version: 3 })), json(detail(1, { version: 3 })), json([]));
    click($('.productops-inbox-undo'));
    await until(() => !$('.productops-inbox-undo'));
    const undone = requests.filter(({ method }) => method === 'POST')[1];
    assert.deepEqual(JSON.parse(undone.body), { decision: 'REOPEN', delivery: 'PAY-9' });
    assert.match($('.productops-inbox-notice').textContent, /FB-1: New\. PAY-9 stays/);
});

test('a conflict shows what the other did, and keeps what was typed', async () => {
    await started(1, 2);
    press(rowLink(), 'd');
    type($('textarea[name=reason]'), 'My reason');
    answer(
        json({ errorMessages: ['Somebody else has accepted this.'], errors: {} }, 409),
        json(detail(1, { state: 'ACCEPTED', stateText: 'Accepted', version: 2 })),
    );
    $('form[data-decision=DECLINE]').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await until(() => $('.productops-inbox-error'));
    await until(() => $('.productops-inbox-detail-head').textContent.includes('Accepted'));
    assert.match($('.productops-inbox-error').textContent, /Somebody else has accepted this\./);
    assert.equal($('textarea[name=reason]').value, 'My reason');
});

test('an error stands at its field', async () => {
    await started(1);
    press(rowLink(), 'l');
    answer(json({ errorMessages: [], errors: { delivery: 'There is no such issue' } }, 400));
    $('form[data-decision=LINK]').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await until(() => $('#productops-inbox-form-delivery-error'));
    assert.equal(
        $('#productops-inbox-form-delivery').getAttribute('aria-describedby'),
        'productops-inbox-form-delivery-error',
    );
});

test('what others do shows in place, and what is being typed stays', async () => {
    await started(1, 2);
    press(rowLink(), 'd');
    type($('textarea[name=reason]'), 'My reason');
    const changed = item(1, { state: 'ACCEPTED', stateText: 'Accepted', version: 2, changed: 9 });
    answer(json([]));
    $('productops-inbox').take({ many: false, values: [changed, item(7, { changed: 9 })] });
    assert.match(rows()[0], /Accepted/);
    assert.match($('.productops-inbox-elsewhere').textContent, /Now it is Accepted\./);
    assert.equal($('textarea[name=reason]').value, 'My reason');
    assert.match($('.productops-inbox-fresh').textContent, /New: 1/);
});

test('decides about many in one job', async () => {
    await started(1, 2, 3);
    press(rowLink(), 'x');
    const boxes = document.querySelectorAll('.productops-inbox-row input');
    boxes[2].checked = true;
    boxes[2].dispatchEvent(new Event('change', { bubbles: true }));
    assert.match($('.productops-inbox-bulk').textContent, /Selected: 2/);
    press(rowLink(), 'n');
    assert.equal($('form[data-decision=CREATE]'), null, 'one issue is not created for many');
    press(rowLink(), 'd');
    type($('textarea[name=reason]'), 'No');
    answer(
        json({ id: 5, going: false, message: 'Done for 2.', done: 2, total: 2, title: 'Triage' }, 201),
        json({ values: [item(2)] }),
        json(detail(2)),
        json([]),
    );
    $('form[data-decision=DECLINE]').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await until(() => rows().length === 1);
    const sent = requests.find(({ method }) => method === 'POST');
    assert.equal(sent.url, '/jira/inbox/bulk');
    assert.deepEqual(JSON.parse(sent.body).items, [
        { key: 'FB-1', version: 1 },
        { key: 'FB-3', version: 1 },
    ]);
    assert.match($('.productops-inbox-notice').textContent, /Done for 2\./);
});

test('sends only what belongs to a decision', () => {
    assert.deepEqual(bodyOf('LINK', { delivery: ' PAY-1 ', reason: 'x', importance: '' }), {
        decision: 'LINK',
        delivery: 'PAY-1',
    });
    assert.equal(dayIn(1, new Date(2026, 11, 31)), '2027-01-01');
    assert.equal(parameters('state=later&selected=FB-1&done=x', { after: '1' }).toString(), 'state=later&after=1');
});

test('shows what others did once, and asks for the counts once, however often it is told', async () => {
    const changed = item(1, { stateText: 'Later', changed: 9, version: 2 });
    const told = { until: 9, many: false, values: [changed] };
    show(
        INBOX.replace('data-pause="100000"', 'data-pause="5"'),
        json({ values: [item(1), item(2)], until: 5 }),
        json(detail(1)),
        json(told),
        json([]),
        ...Array.from({ length: 50 }, () => json(told)),
    );
    await until(() => requests.filter(({ url }) => url.includes('/changes')).length > 5);

    assert.match($('.productops-inbox-elsewhere').textContent, /Now it is Later\./);
    assert.match(rows()[0], /Later/);
    assert.equal(requests.filter(({ url }) => url.includes('/counts')).length, 1);
    assert.match(requests.find(({ url }) => url.includes('/changes')).url, /\/changes\?since=5$/);
});

test('while several are selected, nothing beside them is about one', async () => {
    await started(1, 2, 3);
    press(rowLink(), 'x');
    assert.equal($('.productops-inbox-detail-head'), null);
    assert.equal($('.productops-inbox-do'), null);
    assert.match($('.productops-inbox-detail').textContent, /Selected: 1/);
    click([...document.querySelectorAll('.productops-inbox-many-ways button')].at(-1));
    assert.match($('form[data-decision=DECLINE] button').textContent, /\(1\)/);
    press($('textarea[name=reason]'), 'Escape');
    press(rowLink(), 'Escape');
    assert.ok($('.productops-inbox-detail-head'));
});

test('what became of it stands at the top, and nothing is proposed for what is decided', async () => {
    show(
        INBOX,
        json({ values: [item(1, { state: 'MERGED' })] }),
        json({
            ...detail(1, { state: 'MERGED' }),
            survivor: { key: 'FB-7', summary: 'Basket is empty' },
            similar: [{ key: 'FB-8', summary: 'S', likeness: 60, sameness: 'SURE', words: '', state: 'NEW' }],
        }),
    );
    await until(() => $('.productops-inbox-detail-head .productops-inbox-became'));
    assert.match($('.productops-inbox-became').textContent, /FB-7\s+Basket is empty/);
    assert.equal($('.productops-inbox-likely'), null);
    assert.deepEqual(offered(), ['REOPEN']);
    press(rowLink(), 'd');
    assert.equal($('form[data-decision=DECLINE]'), null);
});

function offered() {
    return [...document.querySelectorAll('.productops-inbox-do')].map((button) => button.dataset.decision);
}

test('offers what makes sense after what was decided', async () => {
    const ways = {
        NEW: ['LINK', 'CREATE', 'MERGE', 'NOT_SAME', 'LATER', 'DECLINE'],
        LATER: ['LINK', 'CREATE', 'MERGE', 'NOT_SAME', 'LATER', 'DECLINE', 'REOPEN'],
        ACCEPTED: ['LINK', 'CREATE', 'MERGE', 'REOPEN'],
        TO_ANSWER: ['LINK', 'REOPEN'],
        ANSWERED: ['LINK', 'REOPEN'],
        DECLINED: ['REOPEN'],
    };
    for (const [state, expected] of Object.entries(ways)) {
        show(INBOX, json({ values: [item(1, { state })] }), json(detail(1, { state })));
        await until(() => $('.productops-inbox-do'));
        assert.deepEqual(offered(), expected, state);
        assert.ok($('.productops-inbox-area'), state);
    }
});

test('where there is no room, what is chosen takes the place of the list until somebody goes back', async () => {
    window.matchMedia = () => ({ matches: false });
    try {
        show(INBOX, json({ values: [item(1), item(2), item(3)] }));
        await until(() => rows().length === 3);
        assert.equal($('.productops-inbox-detail').hidden, true, 'nothing is chosen by itself');
        answer(json(detail(2)));
        click(document.querySelectorAll('.productops-inbox-row a')[1]);
        await until(() => $('.productops-inbox-detail h2'));
        assert.equal($('.productops-inbox-list').hidden, true);
        assert.match(window.location.search, /selected=FB-2/);
        assert.ok($('productops-inbox').hasAttribute('data-reading'));
        answer(json(detail(3)));
        click($('.productops-inbox-next'));
        await until(() => $('.productops-inbox-detail h2')?.textContent === 'Summary 3');
        assert.equal($('.productops-inbox-next').disabled, true);
        assert.equal(document.activeElement, $('.productops-inbox-detail h2'));
        click($('.productops-inbox-back'));
        await until(() => !$('.productops-inbox-list').hidden);
        assert.equal(
            document.activeElement,
            document.querySelectorAll('.productops-inbox-row a')[2],
            'at the row that was read',
        );
        assert.doesNotMatch(window.location.search, /selected/);
        window.history.forward();
        await until(() => $('.productops-inbox-list').hidden);
        window.history.back();
        await until(() => !$('.productops-inbox-list').hidden);
    } finally {
        delete window.matchMedia;
    }
});

test('says so where nothing is found', async () => {
    await started(1);
    press(rowLink(), 'l');
    answer(json([]));
    type($('input[name=delivery]'), 'basket');
    await until(() => /Nothing/.test($('form[data-decision=LINK]').textContent));
});

test('what a link leads to has a row, however far down it stands', async () => {
    show(
        INBOX.replace('data-selected=""', 'data-selected="FB-9"'),
        json({ values: [item(1), item(2)] }),
        json(detail(9)),
    );
    await until(() => document.activeElement === rowLink() && rowLink());
    assert.equal(rows().length, 3);
    assert.match(rowLink().textContent, /FB-9/);
    assert.match(rowLink().textContent, /Further down/);
    answer(json(detail(1)));
    press(rowLink(), 'j');
    await until(() => $('.productops-inbox-detail h2')?.textContent === 'Summary 1');
});

function proposal(number, sure) {
    const area = { key: 'pay', path: 'Payments', confidence: 45, certainty: 'RATHER_SURE', why: 'By words' };
    return { item: item(number), area, sure };
}

function tick(box, checked) {
    box.checked = checked;
    box.dispatchEvent(new Event('change', { bubbles: true }));
}

test('shows the proposed areas of many before it sets each its own, and says which are left', async () => {
    await started(1, 2, 3);
    press(rowLink(), 'x');
    press(rowLink(), 'j');
    press(rowLink(), 'x');
    press(rowLink(), 'j');
    press(rowLink(), 'x');
    answer(json([proposal(1, true), proposal(2, false), proposal(3, true)]));
    click($('.productops-inbox-propose'));
    await until(() => $('.productops-inbox-proposed-many .aui-button-primary'));
    assert.match(requests.at(-1).url, /proposed-areas\?keys=FB-1%2CFB-2%2CFB-3$/);
    assert.match($('.productops-inbox-proposed-many').textContent, /FB-1[^]*Payments\s*Rather sure\. By words[^]*FB-3/);
    assert.doesNotMatch($('.productops-inbox-proposed-many').textContent, /45/, 'no number that looks like a share');
    assert.match($('.productops-inbox-proposed-many .aui-button-primary').textContent, /Set 2/);
    tick(document.querySelectorAll('.productops-inbox-picks input')[1], false);
    assert.match($('.productops-inbox-proposed-many .aui-button-primary').textContent, /Set 1/);
    assert.equal(requests.filter(({ method }) => method === 'POST').length, 0);
    answer(
        json({ id: 5, going: false, message: 'Done for 1.', done: 1, total: 1, title: 'Triage' }, 201),
        json({ values: [item(1), item(2)] }),
        json(detail(1)),
        json([]),
    );
    click($('.productops-inbox-proposed-many .aui-button-primary'));
    await until(() => $('.productops-inbox-undo'));
    const sent = JSON.parse(requests.find(({ method }) => method === 'POST').body);
    assert.deepEqual(sent, { items: [{ key: 'FB-1', version: 1, area: 'pay' }], decision: 'AREA' });
});

function gathered(number, heardOn, asked, more = {}) {
    return { item: item(number, { heardOnText: heardOn, ...more }), asked, heardOn, createdOn: '2026-03-01' };
}

test('proposes what was heard first of those that are selected for a merge, and leaves it out of them', async () => {
    await started(2, 1, 3);
    press(rowLink(), 'x');
    press(rowLink(), 'j');
    press(rowLink(), 'x');
    answer(json([gathered(1, '2026-01-05', 1), gathered(2, '2026-02-01', 4)]));
    press(rowLink(), 'm');
    await until(() => $('form[data-decision=MERGE] input').value === 'FB-1');
    assert.match(requests.at(-1).url, /inbox\/items\?keys=FB-2%2CFB-1$/);
    const form = $('form[data-decision=MERGE]').textContent;
    assert.match(form, /\(1\)/, 'what stands for others is not counted');
    assert.match(form, /FB-1 is proposed/);
    assert.match(form, /Heard 2026-01-05[^]*Asked: 1[^]*FB-2[^]*Heard 2026-02-01[^]*Asked: 4/);
    answer(
        json({ id: 5, going: false, message: 'Done for 1.', done: 1, total: 1, title: 'Triage' }, 201),
        json({ values: [item(1)] }),
        json(detail(1)),
        json([]),
    );
    $('form[data-decision=MERGE]').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await until(() => $('.productops-inbox-undo'));
    const sent = JSON.parse(requests.find(({ method }) => method === 'POST').body);
    assert.equal(sent.other, 'FB-1');
    assert.deepEqual(sent.items, [{ key: 'FB-2', version: 1 }]);
    assert.match($('.productops-inbox-notice').textContent, /Into FB-1\s+Summary 1: Done for 1\./);
    assert.equal($('.productops-inbox-notice a').getAttribute('href'), '/jira/browse/FB-1');
    answer(
        json([gathered(2, '2026-02-01', 1, { state: 'MERGED', version: 2 })]),
        json({ id: 6, going: true, message: '', done: 0, total: 1, title: 'Triage' }, 201),
    );
    const undo = $('.productops-inbox-undo');
    click(undo);
    click(undo);
    const bulks = () => requests.filter(({ method, url }) => method === 'POST' && url.endsWith('/bulk'));
    await until(() => bulks().length === 2);
    click(undo);
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(bulks().length, 2, 'what is pressed twice is taken back once');
    assert.deepEqual(JSON.parse(bulks()[1].body), {
        items: [{ key: 'FB-2', version: 2 }],
        decision: 'REOPEN',
    });
});

test('what is selected over many parts is in one order, by when it was heard', async () => {
    await started(...Array.from({ length: 60 }, (_, at) => at + 1));
    document.querySelectorAll('.productops-inbox-row input').forEach((box) => tick(box, true));
    const heard = (number) => gathered(number, `2026-02-${String(29 - (number % 20)).padStart(2, '0')}`, 1);
    answer(
        json(Array.from({ length: 50 }, (_, at) => heard(at + 1))),
        json([gathered(55, '2025-12-31', 1), gathered(52, '2026-02-01', 1)]),
    );
    press(rowLink(), 'm');
    await until(() => $('form[data-decision=MERGE] input').value !== '');
    assert.equal($('form[data-decision=MERGE] input').value, 'FB-55');
});

test('what is nearly always the same is chosen for a merge, and all else only by somebody', async () => {
    show(
        INBOX,
        json({ values: [item(1), item(2)] }),
        json({ ...detail(1), similar: [like(7, 'SURE'), like(8, 'SURE'), like(9, 'LIKELY')] }),
    );
    await until(() => $('.productops-inbox-merge-these'));
    const boxes = [...document.querySelectorAll('.productops-inbox-likely input')];
    assert.deepEqual(
        boxes.map((box) => box.checked),
        [true, true, false],
    );
    assert.match($('.productops-inbox-likely').textContent, /Surely[^]*Maybe/);
    assert.match($('.productops-inbox-merge-these').textContent, /Merge 2 into FB-1/);
    tick(boxes[0], false);
    tick(boxes[2], true);
    answer(
        json([gathered(8, '2026-01-01', 1), gathered(9, '2026-01-01', 1)]),
        json({ id: 5, going: false, message: 'Done for 2.', done: 2, total: 2, title: 'Triage' }, 201),
        json({ values: [item(1), item(2)] }),
        json(detail(1)),
        json([]),
    );
    click($('.productops-inbox-merge-these'));
    await until(() => $('.productops-inbox-notice'));
    const asked = requests.find(({ url }) => url.includes('/items?keys='));
    assert.match(asked.url, /keys=FB-8%2CFB-9$/);
    const sent = JSON.parse(requests.find(({ method }) => method === 'POST').body);
    assert.equal(sent.other, 'FB-1');
    assert.deepEqual(
        sent.items.map(({ key }) => key),
        ['FB-8', 'FB-9'],
    );
    assert.match($('.productops-inbox-notice').textContent, /Into FB-1\s+Summary 1: Done for 2\./);
});

test('where none is nearly always the same, nothing is merged until somebody chooses', async () => {
    show(INBOX, json({ values: [item(1)] }), json({ ...detail(1), similar: [like(8, 'LIKELY'), like(9, 'LIKELY')] }));
    await until(() => $('.productops-inbox-merge-these'));
    assert.ok($('.productops-inbox-merge-these').disabled);
    tick($('.productops-inbox-likely input'), true);
    assert.ok(!$('.productops-inbox-merge-these').disabled);
});

test('a key that is quicker than the server is answered when there is what it is about', async () => {
    await started(1, 2);
    let arrive;
    answer(new Promise((resolve) => (arrive = () => resolve(json(detail(2))))));
    press(rowLink(), 'j');
    assert.ok(!press(rowLink(), 'd'), 'the product does not hear it');
    press(rowLink(), 'w');
    assert.equal($('form'), null);
    arrive();
    await until(() => $('form[data-decision=DECLINE]'));
    assert.equal($('.productops-inbox-detail h2').textContent, 'Summary 2');
    assert.equal($('form[data-decision=LATER]'), null);
});

test('after many were decided on, the row that is chosen has the focus', async () => {
    await started(1, 2, 3, 4);
    answer(json(detail(2)));
    press(rowLink(), 'j');
    await until(() => $('.productops-inbox-detail h2')?.textContent === 'Summary 2');
    press(rowLink(), 'x');
    press(rowLink(), 'w');
    type($('input[name=until]'), '2026-05-05');
    answer(
        json({ id: 5, going: false, message: 'Done for 1.', done: 1, total: 1, title: 'Triage' }, 201),
        json({ values: [item(1), item(3), item(4)] }),
        json(detail(1)),
        json([]),
    );
    $('form[data-decision=LATER]').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await until(() => $('.productops-inbox-notice') && rows().length === 3);
    await until(() => requests.some(({ url }) => url.includes('/counts')));
    assert.match(rowLink().textContent, /FB-1/);
    assert.equal(document.activeElement, rowLink());
});

test('where nothing fits the filter, one thing is said, with the way out', async () => {
    show(INBOX.replace('data-none=', 'data-clear="/jira/page?state=all" data-none='), json({ values: [] }));
    await until(() => $('.productops-inbox-none'));
    assert.equal($('.productops-inbox-clear').getAttribute('href'), '/jira/page?state=all');
    assert.ok($('.productops-inbox-detail').hidden);
    show(INBOX, json({ values: [] }));
    await until(() => $('.productops-inbox-none'));
    assert.equal($('.productops-inbox-clear'), null);
});

test('keeps from the product the one key that did something, and no letter of what is typed after it', async () => {
    await started(1, 2);
    press(rowLink(), 'd');
    const field = $('textarea[name=reason]');
    const typed = (key) => {
        press(field, key);
        return field.dispatchEvent(new KeyboardEvent('keypress', { key, bubbles: true, cancelable: true }));
    };
    assert.ok(typed('e') && typed('d') && typed('d'));

    press(field, 'Escape');
    press(rowLink(), 'x');
    const second = new KeyboardEvent('keypress', { key: 'x', bubbles: true, cancelable: true });
    assert.ok(!rowLink().dispatchEvent(second), 'the product would take it for its own');
});

test('is one stop on the way of Tab, and Enter leads into what is chosen and Escape back', async () => {
    await started(1, 2, 3);
    const stops = document.querySelectorAll('.productops-inbox-row :is(a, input):not([tabindex="-1"])');
    assert.deepEqual(
        [...stops].map((each) => each.closest('li').getAttribute('aria-current')),
        ['true', 'true'],
    );

    click(rowLink());
    assert.equal(document.activeElement, $('.productops-inbox-detail h2'));
    press(document.activeElement, 'Escape');
    assert.equal(document.activeElement, rowLink());
});

test('no field of a form has the name of one of the filter', async () => {
    await started(1);
    press(rowLink(), 'l');
    assert.ok($('#productops-inbox-form-delivery'));
    assert.equal($('label[for=productops-inbox-form-importance]').htmlFor, $('select[name=importance]').id);
});

test('who may not decide reads why, and selects nothing', async () => {
    show(
        INBOX.replace('"Failed"', '"Failed", "readOnly": "Who may edit it decides"'),
        json({ values: [item(1, { editable: false })] }),
        json(detail(1, { editable: false })),
    );
    await until(() => $('.productops-inbox-detail h2'));
    assert.match($('.productops-inbox-detail').textContent, /Who may edit it decides/);
    assert.equal($('.productops-inbox-row input').title, 'Who may edit it decides');
    press(rowLink(), 'x');
    press(rowLink(), 'd');
    assert.equal($('.productops-inbox-bulk'), null);
    assert.equal($('form'), null);
});

test('what was decided on is said beside it, and it is merged by the way only if somebody chooses it', async () => {
    const declined = { ...like(8, 'SURE'), state: 'DECLINED', stateText: 'Declined', reason: 'Out of scope' };
    const merged = { ...like(9, 'SURE'), state: 'MERGED', stateText: 'Merged', reason: '' };
    show(INBOX, json({ values: [item(1)] }), json({ ...detail(1), similar: [like(7, 'SURE'), declined, merged] }));
    await until(() => $('.productops-inbox-merge-these'));
    assert.match($('.productops-inbox-likely').textContent, /FB-8[^]*Declined[^]*Out of scope[^]*FB-9[^]*Merged/);
    assert.match($('.productops-inbox-merge-these').textContent, /Merge 1 into FB-1/);
    const boxes = [...document.querySelectorAll('.productops-inbox-likely input')];
    assert.deepEqual(
        boxes.map(({ checked }) => checked),
        [true, false],
    );
    assert.equal(
        document.querySelectorAll('.productops-inbox-likely-do').length,
        5,
        'what is merged is not merged again',
    );
});
