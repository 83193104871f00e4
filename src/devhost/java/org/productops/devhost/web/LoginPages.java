package org.productops.devhost.web;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.productops.devhost.product.HostProduct;
import org.productops.devhost.sal.ProductAddresses;
import org.productops.devhost.sal.WebSudoSession;
import org.productops.devhost.users.HostUser;
import org.productops.devhost.users.HostUsers;

/** Log in, log out, give the password again for the administration, choose language and theme. */
final class LoginPages {
    private static final Map<String, String> LANGUAGES = new LinkedHashMap<>();

    static {
        LANGUAGES.put("en", "English");
        LANGUAGES.put("de", "Deutsch");
    }

    private final HostUsers users;
    private final Supplier<Chrome> chrome;
    private final String loginPath;
    private final String authenticationPath;
    private final String destination;

    LoginPages(HostProduct product, Supplier<Chrome> chrome) {
        this.users = product.users();
        this.chrome = chrome;
        this.loginPath = ProductAddresses.loginPath(product);
        this.authenticationPath = ProductAddresses.webSudoPath(product);
        this.destination = ProductAddresses.webSudoDestination(product);
    }

    void addTo(Routes routes) {
        routes.getAnonymously(loginPath, exchange -> showLogin(exchange, Map.of(), 200));
        routes.getAnonymously("/login", exchange -> showLogin(exchange, Map.of(), 200));
        routes.postAnonymously(loginPath, this::logIn);
        routes.getAnonymously("/logout", this::logOut);
        routes.get(authenticationPath, exchange -> showAuthentication(exchange, Map.of(), 200));
        routes.get("/authenticate", exchange -> showAuthentication(exchange, Map.of(), 200));
        routes.post(authenticationPath, this::authenticate);
        routes.get("/preferences", this::showPreferences);
        routes.post("/preferences", this::savePreferences);
    }

    private void showLogin(Exchange exchange, Map<String, String> errors, int status) throws IOException {
        String form = exchange.html(
                "web/login",
                Map.of(
                        "errors",
                        errors,
                        "path",
                        loginPath,
                        "destination",
                        exchange.param("os_destination"),
                        "userName",
                        exchange.param("os_username")));
        exchange.page(status, Page.general("Log in to " + chrome.get().productName(), form));
    }

    private void logIn(Exchange exchange) throws IOException {
        Optional<HostUser> user = users.authenticate(
                exchange.param("os_username"), exchange.request().getParameter("os_password"));
        if (user.isEmpty()) {
            showLogin(exchange, Map.of("os_password", "User name and password do not belong together."), 401);
            return;
        }
        WebSession.of(exchange.request()).logIn(user.get().key());
        exchange.redirect(local(exchange, exchange.param("os_destination")));
    }

    private void logOut(Exchange exchange) throws IOException {
        WebSession session = WebSession.of(exchange.request());
        if (session.hasValidToken()) {
            session.logOut();
        }
        exchange.redirect(loginPath);
    }

    private void showAuthentication(Exchange exchange, Map<String, String> errors, int status) throws IOException {
        String form = exchange.html(
                "web/authenticate",
                Map.of(
                        "errors", errors,
                        "path", authenticationPath,
                        "parameter", destination,
                        "destination", exchange.param(destination),
                        "cancel", chrome.get().homePath()));
        exchange.page(status, Page.general("Administrator access", form));
    }

    private void authenticate(Exchange exchange) throws IOException {
        String password = exchange.request().getParameter("password");
        if (users.authenticate(exchange.user().name(), password).isEmpty()) {
            showAuthentication(exchange, Map.of("password", "This is not your password."), 401);
            return;
        }
        WebSudoSession.start(exchange.request());
        exchange.redirect(local(exchange, exchange.param(destination)));
    }

    private void showPreferences(Exchange exchange) throws IOException {
        Map<String, String> themes = new LinkedHashMap<>();
        Arrays.stream(Theme.values()).forEach(theme -> themes.put(theme.id(), theme == Theme.LIGHT ? "Light" : "Dark"));
        String form = exchange.html(
                "web/preferences",
                Map.of(
                        "back", exchange.param("back"),
                        "languages", LANGUAGES,
                        "language", exchange.user().language(),
                        "themes", themes,
                        "theme", Theme.of(exchange.request()).id(),
                        "cancel", chrome.get().homePath()));
        exchange.page(Page.general("Preferences", form));
    }

    private void savePreferences(Exchange exchange) throws IOException {
        String language = exchange.param("language");
        Optional<Theme> theme = Theme.named(exchange.param("theme"));
        if (!LANGUAGES.containsKey(language) || theme.isEmpty()) {
            throw new HttpProblem(400, "There is no such language or theme.");
        }
        users.put(exchange.user().withLanguage(language));
        Cookie cookie = new Cookie(Theme.COOKIE, theme.get().id());
        cookie.setPath(exchange.request().getContextPath());
        cookie.setHttpOnly(true);
        cookie.setMaxAge(365 * 24 * 3600);
        exchange.response().addCookie(cookie);
        exchange.redirect(local(exchange, exchange.param("back")));
    }

    /** A path of this product: nobody is to be sent elsewhere by a log-in. */
    private String local(Exchange exchange, String destination) {
        String path = destination;
        String here = exchange.request().getContextPath() + "/";
        if (path.startsWith(here)) {
            path = path.substring(here.length() - 1);
        }
        return path.startsWith("/") && !path.startsWith("//") && !path.startsWith("/\\")
                ? path
                : chrome.get().homePath();
    }
}
