package org.productops.common.jira;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.web.ExecutingHttpRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.Supplier;
import org.productops.common.product.Unconfirmed;
import org.productops.common.web.PageRequest;

/**
 * Keeps what one fragment of a page has found out for the others: a condition asks the same as the panel that it lets
 * through. Lives as long as the request; where Jira names no request, everything is found out anew.
 */
public final class RequestMemory {

    private static final String PREFIX = "org.productops.";

    private static final Unconfirmed REQUEST = new Unconfirmed(
            RequestMemory.class, "What conditions of workflows ask about an issue is read anew for each of them.");

    private final HttpServletRequest request;

    private RequestMemory(HttpServletRequest request) {
        this.request = request;
    }

    /** The memory of the request in which a fragment with this context is drawn. */
    static RequestMemory of(Map<String, Object> context) {
        return new RequestMemory(context.get("helper") instanceof JiraHelper helper ? helper.getRequest() : null);
    }

    /** The memory of the request that this thread is working on, for what Jira draws or asks without naming one. */
    public static RequestMemory ofThisRequest() {
        return new RequestMemory(REQUEST.get(() -> ExecutingHttpRequest.get(), () -> null));
    }

    /**
     * What is known under the name, or else what the work finds out.
     *
     * @param name says what it is and of which issue
     * @param work must not answer null
     */
    @SuppressWarnings("unchecked") // each name is used with one type
    public <T> T once(String name, Supplier<T> work) {
        if (request == null) {
            return work.get();
        }
        Object known = request.getAttribute(PREFIX + name);
        if (known != null) {
            return (T) known;
        }
        T found = work.get();
        request.setAttribute(PREFIX + name, found);
        return found;
    }

    /** What was done just before, for which the page is the answer; see {@link PageRequest#done}. Empty if nothing was. */
    public String done() {
        return request == null ? "" : PageRequest.done(request);
    }

    /** What was known under the name is found out anew by the next who asks. */
    public void forget(String name) {
        if (request != null) {
            request.removeAttribute(PREFIX + name);
        }
    }
}
