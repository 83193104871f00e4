package org.productops.feedback.inbox.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
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
        return filter(request.text(SavedViewFields.QUERY));
    }

    /** What a view filters. */
    static InboxFilterDraft filter(SavedView view) {
        return filter(view.query());
    }

    private static InboxFilterDraft filter(String query) {
        Map<String, String> said = new HashMap<>();
        for (String parameter : query.split("&", -1)) {
            int sign = parameter.indexOf('=');
            if (sign > 0) {
                said.put(parameter.substring(0, sign), decoded(parameter.substring(sign + 1)));
            }
        }
        return InboxFilterDraft.read(name -> said.getOrDefault(name, ""));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
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
