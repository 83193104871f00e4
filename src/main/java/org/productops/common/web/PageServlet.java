package org.productops.common.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.error.ProductOpsException;

/**
 * A page with a form. GET shows and changes nothing; POST changes, with the product's XSRF token, and then goes to
 * where the result is seen. Whether the caller may do it is the services' to say; the page turns their answer into a
 * log-in, an error page, or the form again.
 */
public abstract class PageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** The product's frame of administration pages. */
    protected static final String ADMINISTRATION = "atl.admin";

    /** The product's frame of all other pages. */
    protected static final String GENERAL = "atl.general";

    private final transient PageSupport support;
    private final String decorator;

    /**
     * @param support what the page needs from the product
     * @param decorator {@link #ADMINISTRATION}, for which the product asks for the password again, or {@link #GENERAL}
     */
    protected PageServlet(PageSupport support, String decorator) {
        this.support = support;
        this.decorator = decorator;
    }

    /** The page; changes nothing. */
    protected abstract PageResult show(PageRequest request);

    /** Does what the form asks for. */
    protected abstract PageResult submit(PageRequest request);

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, this::show);
    }

    @Override
    protected final void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!support.isTokenValid(request)) {
            support.writeExpired(decorator, request, response);
            return;
        }
        answer(request, response, this::submit);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Step step) throws IOException {
        if (decorator.equals(ADMINISTRATION) && !support.isSecureSession(request, response)) {
            return;
        }
        try {
            support.write(step.take(new PageRequest(request)), request, response);
        } catch (NotPermittedException e) {
            if (e.anonymous()) {
                support.sendToLogin(request, response);
            } else {
                support.writeError(e, decorator, request, response);
            }
        } catch (ProductOpsException e) {
            support.writeError(e, decorator, request, response);
        }
    }

    private interface Step {
        PageResult take(PageRequest request);
    }
}
