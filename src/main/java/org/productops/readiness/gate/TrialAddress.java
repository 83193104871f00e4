package org.productops.readiness.gate;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where it is told what transitions would have been refused, from the product's context path on. */
public final class TrialAddress {

    private static final String PAGE = "/plugins/servlet/productops/refusals/trial";

    private TrialAddress() {}

    /** The report that answers this question. */
    public static String of(TrialQuestion question) {
        return PAGE
                + "?checklist=" + question.checklistId().map(String::valueOf).orElse("")
                + "&workflow=" + encoded(question.workflow())
                + "&transition=" + encoded(question.transition())
                + "&days=" + question.days();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
