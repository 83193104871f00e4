package org.productops.feedback.inbox;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Where feedback is seen in the inbox, from the product's context path on. */
public final class InboxAddress {

    public static final String PAGE = "/plugins/servlet/productops/feedback-inbox";

    private InboxAddress() {}

    /** All feedback of these facts, however far it is. */
    public static String ofAll(InboxFilterDraft filter) {
        return of(filter.in(InboxBox.ALL));
    }

    /** The feedback that somebody wants to see. */
    public static String of(InboxFilterDraft filter) {
        return PAGE
                + filter.said().entrySet().stream()
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }

    /** All feedback of an organisation, however far it is. */
    public static String ofOrganisation(String name) {
        return ofAll(InboxFilterDraft.NONE.with(InboxFields.ORGANISATION, name));
    }

    /** All feedback for an issue that is worked on, however far it is. */
    public static InboxFilterDraft forDelivery(String issueKey) {
        return InboxFilterDraft.NONE.with(InboxFields.DELIVERY, issueKey);
    }
}
