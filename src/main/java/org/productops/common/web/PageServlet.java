package org.productops.common.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.productops.common.error.ExpiredException;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.HttpStatus;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.error.ProductOpsException;
import org.productops.common.text.TextRule;

/** The pages below one address; finds the page that is asked for, and turns what services refuse into an answer. */
public abstract class PageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Crumb START = Crumb.labelled("productops.common.error.home", "/");

    private static final Template<ErrorView> ERROR = new Template<>("common/error.vm", ErrorView.class);

    private final transient PageSupport support;
    private final transient Frame frame;
    private final String resource;

    /** What the page shows that says why nothing else is shown. */
    record ErrorView(Frame frame, Message message, ErrorHelp help) {}

    /**
     * @param support what pages need from the product
     * @param frame around all of the pages
     * @param resource the key of the plugin's web-resource with their scripts and styles
     */
    protected PageServlet(PageSupport support, Frame frame, String resource) {
        this.support = support;
        this.frame = frame;
        this.resource = resource;
    }

    /**
     * The page that the address names.
     *
     * @throws NotFoundException if there is none; see {@link #noPage}
     */
    protected abstract ServletPage page(PageRequest request);

    /** The frame around what is asked for, where not all of the pages have the same. */
    protected Frame frame(HttpServletRequest request) {
        return frame;
    }

    /** Where to go from a page that shows nothing, for those who may go there. */
    protected Crumb home() {
        return START;
    }

    /** What helps on where the page is refused. */
    protected ErrorHelp help(PageRequest request, ProductOpsException refusal) {
        boolean homeHelps = isHomeForAll() && !request.path().isEmpty();
        boolean leave = refusal instanceof NotPermittedException && !homeHelps;
        return new ErrorHelp(Optional.empty(), List.of(leave ? START : home()));
    }

    /** Whether everybody may read the first page, also who may not do what the others are for. */
    protected boolean isHomeForAll() {
        return false;
    }

    /** For an address that names no page. */
    protected static NotFoundException noPage(PageRequest request) {
        return new NotFoundException(Message.of("productops.common.error.no-page", request.path()));
    }

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isSecure(request)) {
            answer(request, response, ServletPage::show);
        } else {
            // Who may not see the page anyhow is told so before being asked for the password.
            answer(request, response, (page, asked) -> {
                page.show(asked);
                return PageResult.password();
            });
        }
    }

    private boolean isSecure(HttpServletRequest request) {
        return !frame.isAdministration() || support.isSecureSession(request);
    }

    @Override
    protected final void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ExpiredException> refusal = support.forms().refusal(request);
        if (refusal.isPresent()) {
            answer(request, response, (page, asked) -> page.expired(asked, refusal.get()));
        } else if (!isSecure(request)) {
            // The product would ask for the password and forget what was typed.
            answer(request, response, (page, asked) -> page.expired(asked, ExpiredException.ofSecureSession()));
        } else {
            answer(request, response, ServletPage::submit);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Step step) throws IOException {
        support.require(resource);
        PageRequest asked =
                new PageRequest(request, frame(request), () -> support.forms().token(request, response));
        try {
            requireStorable(request);
            support.write(step.take(page(asked), asked), request, response);
        } catch (NotPermittedException e) {
            if (e.anonymous() && !asked.inline()) {
                support.sendToLogin(request, response);
            } else {
                refuse(asked, e, request, response);
            }
        } catch (ProductOpsException e) {
            refuse(asked, e, request, response);
        }
    }

    /** What no database can be asked for. What a form sends is refused at its field, where it comes back with all that was typed. */
    private static void requireStorable(HttpServletRequest request) {
        String address = request.getQueryString();
        if (address == null || !address.contains("%00")) {
            return;
        }
        FieldErrors.Collector errors = FieldErrors.collect();
        request.getParameterMap().forEach((name, values) -> List.of(values)
                .forEach(value -> TextRule.checkStorable(name, value, errors)));
        errors.throwIfAny();
    }

    private void refuse(
            PageRequest asked, ProductOpsException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        support.write(
                PageResult.show(HttpStatus.of(e), ERROR, new ErrorView(asked.frame(), e.text(), whatHelps(asked, e))),
                request,
                response);
    }

    private ErrorHelp whatHelps(PageRequest asked, ProductOpsException e) {
        try {
            return help(asked, e);
        } catch (NotPermittedException more) {
            // Who may not use the product at all is helped by none of its pages.
            return new ErrorHelp(Optional.empty(), List.of(START));
        }
    }

    private interface Step {
        PageResult take(ServletPage page, PageRequest request);
    }
}
