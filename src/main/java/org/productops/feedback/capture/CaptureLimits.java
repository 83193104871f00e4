package org.productops.feedback.capture;

import java.util.regex.Pattern;
import org.productops.common.text.TextRule;
import org.productops.feedback.FeedbackRules;

/** How long what people capture may be; what Jira has against it, Jira says when it gets it. */
final class CaptureLimits {

    static final TextRule QUOTE = TextRule.lines(FeedbackRules.LONGEST_QUOTE).mandatory();
    static final TextRule ORGANISATION = TextRule.line(FeedbackRules.LONGEST_LINE);
    static final Pattern PAGE = Pattern.compile("[1-9]\\d{0,17}");

    /** A heading's anchor, or the words themselves as browsers find them; nothing that leads elsewhere. */
    static final Pattern PLACE = Pattern.compile("#[\\p{Alnum}\\-._~!$&'()*+,;=:@/?%]{1,1000}");

    private CaptureLimits() {}
}
