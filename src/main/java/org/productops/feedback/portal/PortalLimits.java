package org.productops.feedback.portal;

import org.productops.common.text.TextRule;

/** How long what people send through portals may be; nothing of it comes over the REST interface. */
final class PortalLimits {

    static final TextRule FILE_NAME = TextRule.line(200).mandatory();

    static final TextRule SUMMARY = TextRule.line(255);

    private PortalLimits() {}
}
