package org.productops.devhost.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.productops.devhost.request.RequestContext;
import org.productops.devhost.users.HostUser;

/** One request for a page, and the answer to it. */
public final class Exchange {
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Map<String, String> variables;
    private final PageFrame frame;

    Exchange(HttpServletRequest request, HttpServletResponse response, Map<String, String> variables, PageFrame frame) {
        this.request = request;
        this.response = response;
        this.variables = variables;
        this.frame = frame;
    }

    /** The servlet request. */
    public HttpServletRequest request() {
        return request;
    }

    /** The servlet response. */
    public HttpServletResponse response() {
        return response;
    }

    /** Who asks; routes need a log-in unless they say otherwise. */
    public HostUser user() {
        return RequestContext.currentUser().orElseThrow(() -> new HttpProblem(401, "Log in first."));
    }

    /** The part of the path that a route calls {@code {name}}. */
    public String path(String name) {
        return variables.get(name);
    }

    /** A parameter without the white space around it; empty if it was not sent. */
    public String param(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    /** All values of a parameter. */
    public List<String> params(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    /** A path below the context path as a link from any page; full addresses stay as they are. */
    public String url(String path) {
        return path.startsWith("/") ? request.getContextPath() + path : path;
    }

    /** What a template of the host writes; besides its values it knows the context path as {@code $base}. */
    public String html(String template, Map<String, ?> values) {
        return frame.html(template, values, request);
    }

    /** Answers with a page. */
    public void page(Page page) throws IOException {
        page(200, page);
    }

    /** Answers with a page and a status. */
    public void page(int status, Page page) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(frame.render(page, request));
    }

    /** Sends the browser to another page, below the context path. */
    public void redirect(String path) throws IOException {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", url(path));
    }
}
