package org.productops.devhost.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which page answers which path. Paths start below the context path; {@code {name}} stands for one step of the path,
 * {@code {name*}} at the end for all that follows.
 *
 * <p>A {@code post} is refused unless it carries the XSRF token.
 */
public final class Routes {
    /** A route that fits a request, and what its variables stand for. */
    record Match(PageHandler handler, boolean anonymous, Map<String, String> variables) {}

    private record Route(String method, Pattern pattern, List<String> names, boolean anonymous, PageHandler handler) {}

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(\\*?)}");

    private final List<Route> routes = new ArrayList<>();

    /** A page for people who are logged in. */
    public Routes get(String path, PageHandler handler) {
        return add("GET", path, false, handler);
    }

    /** A form that people who are logged in send. */
    public Routes post(String path, PageHandler handler) {
        return add("POST", path, false, handler);
    }

    /** A page for everybody. */
    public Routes getAnonymously(String path, PageHandler handler) {
        return add("GET", path, true, handler);
    }

    /** A form that everybody may send. */
    public Routes postAnonymously(String path, PageHandler handler) {
        return add("POST", path, true, handler);
    }

    private Routes add(String method, String path, boolean anonymous, PageHandler handler) {
        List<String> names = new ArrayList<>();
        StringBuilder regex = new StringBuilder();
        Matcher variables = VARIABLE.matcher(path);
        int from = 0;
        while (variables.find()) {
            regex.append(Pattern.quote(path.substring(from, variables.start())));
            regex.append(variables.group(2).isEmpty() ? "([^/]+)" : "(.*)");
            names.add(variables.group(1));
            from = variables.end();
        }
        regex.append(Pattern.quote(path.substring(from)));
        routes.add(new Route(method, Pattern.compile(regex.toString()), names, anonymous, handler));
        return this;
    }

    Optional<Match> find(String method, String path) {
        String wanted = method.equals("HEAD") ? "GET" : method;
        for (Route route : routes) {
            Matcher matcher = route.pattern().matcher(path);
            if (route.method().equals(wanted) && matcher.matches()) {
                Map<String, String> variables = new LinkedHashMap<>();
                for (int i = 0; i < route.names().size(); i++) {
                    variables.put(route.names().get(i), matcher.group(i + 1));
                }
                return Optional.of(new Match(route.handler(), route.anonymous(), variables));
            }
        }
        return Optional.empty();
    }

    boolean knows(String path) {
        return routes.stream().anyMatch(route -> route.pattern().matcher(path).matches());
    }
}
