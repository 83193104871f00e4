import { test } from 'node:test';
import assert from 'node:assert/strict';
import { show } from './browser.mjs';
import { sayOnce } from '../src/common/notice.js';

const NOTICE = '<div class="productops-notice" role="status">Saved</div>';

function at(address, html) {
    window.history.replaceState(null, '', address);
    show(html);
    sayOnce();
    return window.location.pathname + window.location.search + window.location.hash;
}

test('takes what was done out of the address, and nothing else', () => {
    assert.equal(at('/jira/areas?archived=true&done=saved&at=pay#row', NOTICE), '/jira/areas?archived=true&at=pay#row');
});

test('leaves an address alone that names nothing done, or is not of such a page', () => {
    assert.equal(at('/jira/areas?query=a%20b', NOTICE), '/jira/areas?query=a%20b');
    assert.equal(at('/jira/browse/SHOP-1?done=yes', '<p>Not ours</p>'), '/jira/browse/SHOP-1?done=yes');
});
