import { beforeEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { answer, json, nothing, page, requests, show, unreachable } from './browser.mjs';
import { RestError, send } from '#common/rest';

beforeEach(() => show(''));

test('reads JSON', async () => {
    answer(json({ key: 'checkout' }));
    assert.deepEqual(await send('/areas/checkout'), { key: 'checkout' });
    assert.equal(requests[0].method, 'GET');
    assert.equal(requests[0].headers['X-Atlassian-Token'], undefined);
});

test('writes JSON, and says that it is no form of another site', async () => {
    answer(json({}));
    await send('/areas/checkout', { method: 'PUT', body: { name: 'Checkout' } });
    assert.equal(requests[0].body, '{"name":"Checkout"}');
    assert.equal(requests[0].headers['Content-Type'], 'application/json');
    assert.equal(requests[0].headers['X-Atlassian-Token'], 'no-check');
});

test('answers null where there is no content', async () => {
    answer(nothing());
    assert.equal(await send('/areas/checkout', { method: 'DELETE' }), null);
});

test('says what the server refused', async () => {
    answer(json({ errorMessages: ['Not now.'], errors: { name: 'Too long.' } }, 400));
    await assert.rejects(send('/areas'), (error) => {
        assert.ok(error instanceof RestError);
        assert.equal(error.status, 400);
        assert.equal(error.message, 'Not now. Too long.');
        return true;
    });
});

test('has no message of its own for a page in the place of an answer', async () => {
    answer(page('<html>Log in</html>', 401), page('<html>Log in</html>'));
    await assert.rejects(send('/areas'), { name: 'RestError', status: 401, message: '' });
    await assert.rejects(send('/areas'), { name: 'RestError', status: 200, message: '' });
});

test('has status 0 for a server that cannot be reached', async () => {
    answer(unreachable());
    await assert.rejects(send('/areas'), { name: 'RestError', status: 0, message: '' });
});

test('leaves it to the caller to know what was called off', async () => {
    const request = new AbortController();
    request.abort();
    answer(json({}));
    await assert.rejects(send('/areas', { signal: request.signal }), { name: 'AbortError' });
});
