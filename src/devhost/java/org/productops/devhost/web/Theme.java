package org.productops.devhost.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The two looks; a browser keeps its choice in a cookie, and {@code ?theme=dark} shows one page in it. */
public enum Theme {
    LIGHT,
    DARK;

    /** The cookie that says which theme somebody has. */
    public static final String COOKIE = "devhost.theme";

    /** The name in addresses and attributes. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The theme of a request. */
    public static Theme of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        Stream<String> chosen = Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue);
        return Stream.concat(Stream.ofNullable(queryValue(request)), chosen)
                .flatMap(name -> named(name).stream())
                .findFirst()
                .orElse(LIGHT);
    }

    /** The theme of this name. */
    public static Optional<Theme> named(String name) {
        return Arrays.stream(values()).filter(theme -> theme.id().equals(name)).findFirst();
    }

    /** Not {@code getParameter}: it would read the body, which may be a plugin's to read. */
    private static String queryValue(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        return Arrays.stream(query.split("&"))
                .filter(pair -> pair.startsWith("theme="))
                .map(pair -> pair.substring("theme=".length()))
                .findFirst()
                .orElse(null);
    }
}
