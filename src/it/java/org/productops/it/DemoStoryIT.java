package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.productops.devhost.DevelopmentHost;
import org.productops.devhost.HostSettings;
import org.productops.devhost.database.DatabaseKind;
import org.productops.devhost.demo.ConfluenceStory;
import org.productops.devhost.demo.JiraStory;
import org.productops.devhost.plugin.Application;
import org.productops.devhost.velocity.VelocityPart;
import org.productops.devhost.web.Theme;

/**
 * The demo story, as somebody sees it who follows every link: no link is dead, no page logs an error, no template breaks
 * a rule, all text is in the reader's language, axe finds nothing serious, and the pages are the same whether the
 * product escapes references or leaves it to templates.
 */
class DemoStoryIT {
    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*?\\bhref=\"([^\"#]*)");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final Pattern MINUTE = Pattern.compile("\\d{1,2}:\\d{2}[ \\u00a0\\u202f]?[AP]M");

    /** By which a form is known that is sent once more. */
    private static final Pattern ONCE = Pattern.compile("(?<=name=\"once\" value=\")[^\"]+");

    private static final Pattern KEY = Pattern.compile(">[^<]*\\bproductops\\.[a-z][^<]*");
    /** Where somebody comes from: the page is the same from everywhere, but for its way back. */
    private static final Pattern WAY = Pattern.compile("([?&](?:task|library|from|issue))=[^&]*");

    private static final int MOST_PAGES = 400;
    private static final int SHOWING_PAGES = 4;

    @TempDir
    private static Path directory;

    private static DevelopmentHost host;

    @BeforeAll
    static void tellTheStory() {
        Path jar = Path.of(System.getProperty("productops.jar"));
        host = DevelopmentHost.start(new HostSettings(directory, DatabaseKind.H2, true, jar, List.of(), 0, 0));
        new JiraStory(baseUrl(Application.JIRA)).tell();
        new ConfluenceStory(baseUrl(Application.CONFLUENCE)).tell();
    }

    @AfterAll
    static void stop() {
        if (host != null) {
            host.close();
        }
    }

    private static URI baseUrl(Application application) {
        return host.product(application).baseUrl();
    }

    @Test
    void hasNoDeadLinkInJira() {
        assertNoDeadLinks(Application.JIRA);
    }

    @Test
    void hasNoDeadLinkInConfluence() {
        assertNoDeadLinks(Application.CONFLUENCE);
    }

    private void assertNoDeadLinks(Application application) {
        for (String user : List.of("admin", "mia")) {
            HttpApi session = HttpApi.anonymous(baseUrl(application)).session(user);
            Map<String, HttpApi.Answer> pages = follow(application, session);
            assertThat(pages).hasSizeGreaterThan(5);
            List<String> dead = new ArrayList<>();
            pages.forEach((path, answer) -> {
                if (answer.status() != 200) {
                    dead.add(user + " " + path + " " + answer.status());
                }
            });
            assertThat(dead).isEmpty();
        }
        HttpApi api = HttpApi.anonymous(baseUrl(application));
        assertThat(api.get("/dev/errors").json()).isEmpty();
        assertThat(api.get("/dev/velocity").json()).isEmpty();
    }

    @Test
    void looksTheSameWhoeverEscapes() {
        for (Application application : Application.values()) {
            HttpApi session = HttpApi.anonymous(baseUrl(application)).session("admin");
            Map<String, HttpApi.Answer> pages = follow(application, session);
            var templates = host.product(application).part(VelocityPart.class).templates();
            templates.escaping(false);
            try {
                pages.forEach((path, answer) -> assertThat(withoutIds(session.get(path)))
                        .as(application + path)
                        .isEqualTo(withoutIds(answer)));
            } finally {
                templates.escaping(true);
            }
        }
    }

    @Test
    void speaksInTextsNotInKeys() {
        for (Application application : Application.values()) {
            for (String language : List.of("en", "de")) {
                var users = host.product(application).users();
                users.put(users.find("admin").orElseThrow().withLanguage(language));
                HttpApi session = HttpApi.anonymous(baseUrl(application)).session("admin");
                follow(application, session).forEach((path, answer) -> assertThat(
                                KEY.matcher(answer.body()).results().map(MatchResult::group))
                        .as(application + " " + language + " " + path)
                        .isEmpty());
                users.put(users.find("admin").orElseThrow().withLanguage("en"));
            }
        }
    }

    @Test
    void isAccessibleInBothThemes() {
        try (Browser browser = Browser.open()) {
            for (Application application : Application.values()) {
                URI address = baseUrl(application);
                Set<String> pages = follow(
                                application, HttpApi.anonymous(address).session("admin"))
                        .keySet();
                browser.logIn(address, "admin", "/");
                browser.go(address, "/authenticate").confirmAdministrator("admin");
                for (String path : ofThePlugin(pages)) {
                    String themed = path + (path.contains("?") ? "&" : "?") + "theme=";
                    browser.go(address, themed + Theme.LIGHT.id());
                    Axe.assertAccessible(browser);
                    browser.go(address, themed + Theme.DARK.id());
                    Axe.assertReadable(browser);
                    assertThat(browser.scriptErrors()).as(path).isEmpty();
                }
            }
        }
    }

    /** The plugin's pages, and some that show its panels, fields and macros; those that differ in ids and keys only are alike. */
    private static Collection<String> ofThePlugin(Set<String> pages) {
        Map<String, String> kinds = new LinkedHashMap<>();
        int showing = 0;
        for (String page : pages) {
            if (page.startsWith("/browse/") || page.startsWith("/display/") || page.endsWith("/overview")) {
                if (showing++ < SHOWING_PAGES) {
                    kinds.put(page, page);
                }
            } else if (page.startsWith("/plugins/servlet/productops") || page.contains("Issue!")) {
                kinds.putIfAbsent(
                        page.replaceAll("=[^&]*", "=").replaceAll("/(area|edit|archive)/[^?]*", "/$1/"), page);
            }
        }
        return kinds.values();
    }

    /** Macros give their elements ids that are new each time, and forms what they are known by. */
    /** Also without the minute, which may be another one the second time. */
    private static String withoutIds(HttpApi.Answer page) {
        String known = ONCE.matcher(UUID.matcher(page.body()).replaceAll("id")).replaceAll("once");
        return MINUTE.matcher(known).replaceAll("now");
    }

    /** All pages that can be reached from the start by links; redirects are followed. */
    private static Map<String, HttpApi.Answer> follow(Application application, HttpApi session) {
        String context = application.contextPath();
        Map<String, HttpApi.Answer> pages = new LinkedHashMap<>();
        Set<String> known = new LinkedHashSet<>(Set.of("/"));
        Set<String> kinds = new LinkedHashSet<>();
        Deque<String> waiting = new ArrayDeque<>(known);
        while (!waiting.isEmpty() && pages.size() < MOST_PAGES) {
            String path = waiting.remove();
            HttpApi.Answer answer = session.get(path);
            List<String> links = new ArrayList<>();
            if (answer.header("location") != null) {
                links.add(
                        URI.create(answer.header("location")).isAbsolute()
                                ? answer.header("location").replaceFirst("^https?://[^/]+", "")
                                : answer.header("location"));
            } else {
                pages.put(path, answer);
                Matcher matcher = LINK.matcher(answer.body());
                while (matcher.find()) {
                    links.add(matcher.group(1).replace("&amp;", "&"));
                }
            }
            for (String link : links) {
                boolean own = link.startsWith(context + "/") && !link.contains("/logout");
                if (own
                        && known.add(link.substring(context.length()))
                        && kinds.add(WAY.matcher(link).replaceAll("$1"))) {
                    waiting.add(link.substring(context.length()));
                }
            }
        }
        return pages;
    }
}
