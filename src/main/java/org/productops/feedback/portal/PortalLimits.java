package org.productops.feedback.portal;

import org.productops.common.text.TextRule;

/** How long what people type into the pages of portals may be; nothing of it comes over the REST interface. */
final class PortalLimits {

    static final TextRule TITLE = TextRule.line(120).mandatory();
    static final TextRule INTRODUCTION = TextRule.lines(2_000);
    static final TextRule GROUP = TextRule.line(255);
    static final TextRule LABEL = TextRule.line(120);
    static final TextRule HELP = TextRule.line(500);
    static final TextRule FILE_NAME = TextRule.line(200).mandatory();

    static final TextRule SUMMARY = TextRule.line(255);

    private PortalLimits() {}
}
