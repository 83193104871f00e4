package org.productops.common.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where a page is, with what it shows: filters, sorting and part stand in the address.
 *
 * @param path from the product's context path on
 * @param parameters values by name; those that are empty are left out
 */
public record Address(String path, Map<String, String> parameters) {

    public Address {
        parameters = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /** The address without parameters. */
    public static Address of(String path) {
        return new Address(path, Map.of());
    }

    /**
     * The same address for those who come from doing something; the page says so, and a script takes it out of the address.
     *
     * @param what was done; see {@link PageRequest#done}
     */
    public Address done(String what) {
        return with(PageRequest.DONE, what);
    }

    /** The same address with this value, in place of one of the same name. */
    public Address with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put(name, value);
        return new Address(path, more);
    }

    /** Its parameters as a form sends them along that leads to its path. */
    public List<PageRequest.Sent> sent() {
        return parameters.entrySet().stream()
                .filter(parameter -> !parameter.getValue().isEmpty())
                .map(parameter -> new PageRequest.Sent(parameter.getKey(), parameter.getValue()))
                .toList();
    }

    /** The text of the address, not escaped for HTML. */
    @Override
    public String toString() {
        String query = parameters.entrySet().stream()
                .filter(parameter -> !parameter.getValue().isEmpty())
                .map(parameter -> encode(parameter.getKey()) + "=" + encode(parameter.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** A text as one step of a path, whatever is in it. */
    public static String step(String text) {
        // The blank of a form's encoding is a plus, which in a path is only a plus.
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** A query may have commas, colons and slashes as they are, which people can read. */
    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("%2C", ",")
                .replace("%3A", ":")
                .replace("%2F", "/");
    }
}
