package org.productops.feedback.inbox.web;

import org.productops.common.web.Address;
import org.productops.feedback.inbox.InboxAddress;
import org.productops.feedback.inbox.InboxBox;
import org.productops.feedback.inbox.InboxFields;
import org.productops.feedback.inbox.InboxFilterDraft;

/** The addresses of the inbox and of what is below it. */
final class InboxPageAddress {

    /** Below the page: how old feedback of a project may get. */
    static final String LIMITS = "limits";

    private InboxPageAddress() {}

    /** The inbox with this filter. */
    static Address of(InboxFilterDraft filter) {
        Address address = Address.of(InboxAddress.PAGE);
        for (String name : InboxFilterDraft.NAMES) {
            boolean first = name.equals(InboxFields.STATE) && filter.state().equals(InboxBox.UNDECIDED.word());
            address = address.with(name, first ? "" : filter.said().getOrDefault(name, ""));
        }
        return address;
    }

    /** The form of a project's age limits. */
    static Address limits(String projectKey) {
        return Address.of(InboxAddress.PAGE + "/" + LIMITS).with(InboxFields.PROJECT, projectKey);
    }

    /** What the inbox at the address lists, as a file. */
    static String export(Address address) {
        String query = query(address);
        return "/plugins/servlet/productops/feedback-export" + (query.isEmpty() ? "" : "?" + query);
    }

    /** What of an address is the filter, as the page's script and saved views have it. */
    static String query(Address address) {
        String text = address.toString();
        int mark = text.indexOf('?');
        return mark < 0 ? "" : text.substring(mark + 1);
    }
}
