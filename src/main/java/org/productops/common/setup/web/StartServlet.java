package org.productops.common.setup.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;

/**
 * What there is in Confluence, at the address at which Jira has <em>Set up Product Ops</em>: the descriptor names one
 * address for both products, to which those come who have just installed the plugin.
 */
@LicensedOnly
public final class StartServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private static final Template<View> TEMPLATE = new Template<>("common/start.vm", View.class);

    @Inject
    public StartServlet(PageSupport support) {
        super(support, Frame.GENERAL, "page");
    }

    record View(Frame frame) {}

    @Override
    protected ServletPage page(PageRequest request) {
        return asked -> PageResult.show(TEMPLATE, new View(asked.frame()));
    }
}
