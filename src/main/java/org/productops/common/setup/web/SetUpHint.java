package org.productops.common.setup.web;

import org.productops.common.setup.SetUpService;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;

/** The way to the set-up, which administrators' lists show while it is not done. */
public final class SetUpHint {

    private static final Template<View> TEMPLATE = new Template<>("common/setup-hint.vm", View.class);

    private SetUpHint() {}

    record View(boolean complete) {}

    /** The HTML of the hint; nothing to be seen once all is set up. */
    public static String html(Templates templates, SetUpService setUp) {
        return templates.render(TEMPLATE, new View(setUp.isComplete()));
    }
}
