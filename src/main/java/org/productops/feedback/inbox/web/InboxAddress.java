package org.productops.feedback.inbox.web;

import org.productops.common.web.Address;
import org.productops.feedback.inbox.InboxBox;
import org.productops.feedback.inbox.InboxFields;
import org.productops.feedback.inbox.InboxFilterDraft;

/** Where the feedback inbox is. */
public final class InboxAddress {

    public static final String PAGE = "/plugins/servlet/productops/feedback-inbox";

    /** Below the page: how old feedback of a project may get. */
    static final String LIMITS = "limits";

    private InboxAddress() {}

    /** The inbox with this filter. */
    static Address of(InboxFilterDraft filter) {
        return Address.of(PAGE)
                .with(InboxFields.PROJECT, filter.project())
                .with(InboxFields.STATE, filter.state().equals(InboxBox.UNDECIDED.word()) ? "" : filter.state())
                .with(InboxFields.AREA, filter.area())
                .with(InboxFields.KIND, filter.kind())
                .with(InboxFields.ORGANISATION, filter.organisation())
                .with(InboxFields.TEXT, filter.text());
    }

    /** All feedback of an organisation, however far it is. */
    public static String ofOrganisation(String name) {
        return of(new InboxFilterDraft("", InboxBox.ALL.word(), "", "", name, ""))
                .toString();
    }

    /**
     * All feedback of an area and of those below it, however far it is.
     *
     * @param areaKey empty for what has no area
     * @param projectKey may be empty
     * @param kind the name of a kind; may be empty
     */
    public static String ofArea(String areaKey, String projectKey, String kind) {
        String area = areaKey.isEmpty() ? InboxFilterDraft.NO_AREA : areaKey;
        return of(new InboxFilterDraft(projectKey, InboxBox.ALL.word(), area, kind, "", ""))
                .toString();
    }

    /** The form of a project's age limits. */
    static Address limits(String projectKey) {
        return Address.of(PAGE + "/" + LIMITS).with(InboxFields.PROJECT, projectKey);
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
