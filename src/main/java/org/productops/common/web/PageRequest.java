package org.productops.common.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** What a browser sent to a page. */
public final class PageRequest {

    /** The parameter that says what was done just before; {@code notice.js} removes it. */
    static final String DONE = "done";

    private static final String FILE = "application/octet-stream";

    private final HttpServletRequest request;
    private final Frame frame;
    private final Supplier<PageToken> tokens;

    /**
     * A value as it was sent.
     *
     * @param name the field's name
     * @param value as typed
     */
    public record Sent(String name, String value) {}

    PageRequest(HttpServletRequest request, Frame frame, Supplier<PageToken> tokens) {
        this.request = request;
        this.frame = frame;
        this.tokens = tokens;
    }

    /** The product's frame around the page. */
    public Frame frame() {
        return frame;
    }

    /** Whether a script of another page asks for the form alone, to show it there. */
    public boolean inline() {
        return isInline(request);
    }

    static boolean isInline(HttpServletRequest request) {
        return "XMLHttpRequest".equals(request.getHeader("X-Requested-With"));
    }

    /** What was done just before, for which the page is the answer; empty if nothing was. */
    public String done() {
        return done(request);
    }

    /** As {@link #done()}, for a page of the product that shows something of ours. */
    public static String done(HttpServletRequest request) {
        String value = request.getParameter(DONE);
        return value == null ? "" : value.strip();
    }

    /** For the forms of the page that answers. */
    public PageToken token() {
        return tokens.get();
    }

    /** A field as it was typed, or an empty text if it was not sent. */
    public String raw(String field) {
        String value = request.getParameter(field);
        return value == null ? "" : value;
    }

    /** Whether a field was sent, be it empty. */
    public boolean has(String field) {
        return request.getParameter(field) != null;
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

    /** The number of something in the address; empty if it is not sent or no such number, which finds nothing either. */
    public Optional<Long> id(String field) {
        String value = text(field);
        return value.matches("\\d{1,18}") ? Optional.of(Long.parseLong(value)) : Optional.empty();
    }

    /**
     * What was sent as it is, by a script; empty if a form was sent. The products read no files out of forms.
     *
     * @param most how many bytes are read at most
     */
    public byte[] content(int most) {
        if (!FILE.equals(request.getContentType())) {
            return new byte[0];
        }
        try {
            return request.getInputStream().readNBytes(most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands in the address after the servlet's own path, without a slash at the start; may be empty. */
    public String path() {
        String path = request.getPathInfo();
        return path == null ? "" : path.replaceFirst("^/", "");
    }

    /** The address that was asked, from the host on, without its parameters. */
    String address() {
        return request.getRequestURI();
    }

    /** All that was sent, but for the token. */
    List<Sent> sent() {
        List<Sent> fields = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals(token().name())) {
                for (String value : values) {
                    fields.add(new Sent(name, value));
                }
            }
        });
        return fields;
    }
}
