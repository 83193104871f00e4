package org.productops.common.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;

/** What a browser sent to a page. */
public final class PageRequest {

    private final HttpServletRequest request;

    PageRequest(HttpServletRequest request) {
        this.request = request;
    }

    /** A field as it was typed, or an empty text if it was not sent. */
    public String raw(String field) {
        String value = request.getParameter(field);
        return value == null ? "" : value;
    }

    /** A field without the white space around it, or an empty text if it was not sent. */
    public String text(String field) {
        return raw(field).strip();
    }

    /** All values of a field that can be sent more than once, without empty ones. */
    public List<String> texts(String field) {
        String[] values = request.getParameterValues(field);
        return values == null
                ? List.of()
                : Arrays.stream(values)
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .toList();
    }

    /** Whether a check box was checked. */
    public boolean checked(String field) {
        return !text(field).isEmpty() && !text(field).toLowerCase(Locale.ROOT).equals("false");
    }

    /**
     * A whole number; empty if the field was not sent or is empty.
     *
     * @throws InvalidException if it is something else
     */
    public Optional<Long> number(String field) {
        String value = text(field);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Long.parseLong(value));
        } catch (NumberFormatException e) {
            throw InvalidException.at(field, Message.of("productops.common.error.not-a-number", value));
        }
    }

    /** What stands in the address after the servlet's own path, without a slash at the start; may be empty. */
    public String path() {
        String path = request.getPathInfo();
        return path == null ? "" : path.replaceFirst("^/", "");
    }

    /** The product's context path, such as {@code /jira}; may be empty. */
    public String contextPath() {
        return request.getContextPath();
    }
}
