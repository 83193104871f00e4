package org.productops.feedback.inbox.web;

import org.productops.common.web.Address;
import org.productops.common.web.Crumb;
import org.productops.common.web.PageRequest;
import org.productops.feedback.inbox.InboxAddress;
import org.productops.feedback.inbox.InboxFilterDraft;
import org.productops.feedback.inbox.SavedView;
import org.productops.feedback.inbox.SavedViewFields;

/**
 * Where saved views are listed, made, changed and removed. Each of these pages takes the filter along that the inbox had,
 * so that people come back to what they were looking at.
 */
final class SavedViewAddress {

    /** Below the inbox. */
    static final String VIEWS = "views";

    static final String NEW = "new";
    static final String REMOVE = "remove";

    private SavedViewAddress() {}

    /** The filter that the inbox had from which somebody comes. */
    static InboxFilterDraft shown(PageRequest request) {
        return InboxFilterDraft.ofQuery(request.text(SavedViewFields.QUERY));
    }

    /** What a view filters. */
    static InboxFilterDraft filter(SavedView view) {
        return InboxFilterDraft.ofQuery(view.query());
    }

    /** The filter as it is kept: two that filter the same are the same. */
    static String query(InboxFilterDraft filter) {
        return InboxPageAddress.query(InboxPageAddress.of(filter));
    }

    /** The inbox as it was, after something was done. */
    static String back(InboxFilterDraft shown, String done) {
        return InboxPageAddress.of(shown).done(done).toString();
    }

    static Crumb crumb(InboxFilterDraft shown) {
        return Crumb.labelled(
                "productops.inbox.title", InboxPageAddress.of(shown).toString());
    }

    static Address all(InboxFilterDraft shown) {
        return page("", shown);
    }

    static Address fresh(InboxFilterDraft shown) {
        return page("/" + NEW, shown);
    }

    static Address edit(long id, InboxFilterDraft shown) {
        return page("/" + id, shown);
    }

    static Address remove(long id, InboxFilterDraft shown) {
        return page("/" + id + "/" + REMOVE, shown);
    }

    private static Address page(String path, InboxFilterDraft shown) {
        return Address.of(InboxAddress.PAGE + "/" + VIEWS + path).with(SavedViewFields.QUERY, query(shown));
    }
}
