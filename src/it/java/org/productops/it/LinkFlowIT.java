package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.productops.devhost.link.ApplicationLinksPart;
import org.productops.devhost.link.LinkBehaviour;
import org.productops.devhost.plugin.Application;

/** Jira's areas in Confluence: connected, shown on a page, and still there whatever happens to the link. */
class LinkFlowIT {
    private static final String LINK = "/plugins/servlet/productops/link";
    private static final By REFRESH = By.id("productops-link-refresh");
    private static final By AS_ME = By.id("productops-link-as-me");
    private static final By PROBLEM = By.className("productops-link-problem");
    private static final String JOB = "/dev/jobs?run=org.productops.link-copies";

    private final HttpApi admin = RunningHost.confluenceApi().as("admin");
    private final HttpApi mia = RunningHost.confluenceApi().as("mia");
    private final AreaApi areas = new AreaApi();
    private final ApplicationLinksPart link =
            RunningHost.host().product(Application.CONFLUENCE).part(ApplicationLinksPart.class);
    private final ApplicationLinksPart fromJira =
            RunningHost.host().product(Application.JIRA).part(ApplicationLinksPart.class);
    private final Browser browser = Browser.open();
    private String space;
    private String area;

    @BeforeEach
    void aPageWithAnArea() {
        area = areas.create("linked", "Area of the link");
        space = "LINK" + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
        admin.postJson("/rest/api/space", "{\"key\": \"" + space + "\", \"name\": \"Handbook\"}");
        String macros = "<ac:structured-macro ac:name=\\\"productops-area\\\"><ac:parameter ac:name=\\\"area\\\">"
                + area + "</ac:parameter></ac:structured-macro><ac:structured-macro ac:name=\\\"productops-areas\\\">"
                + "<ac:parameter ac:name=\\\"below\\\">" + area + "</ac:parameter></ac:structured-macro>";
        HttpApi.Answer page = admin.postJson(
                "/rest/api/content",
                "{\"type\":\"page\",\"title\":\"Areas\",\"space\":{\"key\":\"" + space
                        + "\"},\"body\":{\"storage\":{\"representation\":\"storage\",\"value\":\"" + macros + "\"}}}");
        assertThat(page.status()).as(page.body()).isEqualTo(200);
    }

    @AfterEach
    void close() {
        link.behave(LinkBehaviour.WORKS);
        fromJira.behave(LinkBehaviour.WORKS);
        browser.close();
        admin.delete("/rest/api/space/" + space);
    }

    private String page(HttpApi reader) {
        return reader.get("/display/" + space + "/Areas").body();
    }

    private void runTheJob() {
        assertThat(RunningHost.confluenceApi().send("POST", JOB, null, null).status())
                .isLessThan(300);
    }

    @Test
    void jirasAreasAreShownInConfluenceWhateverHappensToTheLink() {
        browser.logIn(RunningHost.confluence(), "admin", LINK).confirmAdministrator("admin");
        browser.click(browser.isShown(AS_ME) ? AS_ME : REFRESH);
        assertThat(browser.text(By.id("productops-link-refreshed"))).contains("up to date");
        assertThat(browser.text(By.id("productops-link-asker"))).isEqualTo("Alex Admin");
        Axe.assertAccessible(browser);

        assertThat(page(mia))
                .contains("Area of the link")
                .contains(RunningHost.jira() + "/plugins/servlet/productops/area/" + area);
        browser.go(RunningHost.confluence(), "/display/" + space + "/Areas");
        Axe.assertAccessible(browser, "#main-content");

        Map<LinkBehaviour, String> problems = new LinkedHashMap<>();
        problems.put(LinkBehaviour.REMOVED, "no application link to Jira");
        problems.put(LinkBehaviour.NOT_AUTHORISED, "does not know yet that it may be asked");
        problems.put(LinkBehaviour.NO_PERMISSION, "may not use Jira");
        problems.put(LinkBehaviour.NO_PLUGIN, "not installed in Jira");
        problems.put(LinkBehaviour.STOPPED, "Jira cannot be reached");
        problems.put(LinkBehaviour.SLOW, "takes too long");
        problems.put(LinkBehaviour.HTML, "Something else than Product Ops");
        problems.put(LinkBehaviour.OTHER_VERSION, "another version");
        problems.forEach((behaviour, text) -> {
            link.behave(behaviour);
            runTheJob();
            assertThat(page(mia))
                    .as(behaviour.name())
                    .contains("Area of the link")
                    .contains("as of");
            browser.go(RunningHost.confluence(), LINK);
            assertThat(browser.text(PROBLEM))
                    .as(behaviour.name())
                    .contains(text)
                    .contains("Last tried");
        });

        link.behave(LinkBehaviour.NOT_AUTHORISED);
        browser.click(REFRESH);
        assertThat(browser.isShown(By.id("productops-link-authorise"))).isTrue();

        link.behave(LinkBehaviour.WORKS);
        String later = areas.create("linked", "Another one, made later", area);
        runTheJob();
        assertThat(page(mia)).contains("Another one, made later").contains(later);
        browser.go(RunningHost.confluence(), LINK);
        assertThat(browser.isShown(PROBLEM)).isFalse();
        RunningHost.assertQuiet();
    }

    @Test
    void onlyAdministratorsSeeTheLink() {
        assertThat(mia.get(LINK).status()).isEqualTo(403);
        assertThat(RunningHost.confluenceApi().get(LINK).status()).isGreaterThanOrEqualTo(300);
    }

    @Test
    void whoMayNotUseJiraGetsNoCopyOfItsAreas() {
        assertThat(RunningHost.jiraApi().get("/rest/productops/1.0/area-copy").status())
                .isEqualTo(401);
        HttpApi.Answer copy = RunningHost.jiraApi().as("mia").get("/rest/productops/1.0/area-copy");
        assertThat(copy.status()).isEqualTo(200);
        assertThat(RunningHost.jiraApi()
                        .as("mia")
                        .header("If-None-Match", copy.header("etag"))
                        .get("/rest/productops/1.0/area-copy")
                        .status())
                .isEqualTo(304);
    }

    @Test
    void confluencesSpacesAreMappedInJiraWhateverHappensToTheLink() {
        String old = space + "OLD";
        admin.postJson("/rest/api/space", "{\"key\": \"" + old + "\", \"name\": \"Old handbook\"}");
        admin.putJson("/rest/api/space/" + old + "/archive", "");
        browser.logIn(RunningHost.jira(), "admin", LINK).confirmAdministrator("admin");
        browser.click(browser.isShown(AS_ME) ? AS_ME : REFRESH);
        assertThat(browser.text(By.id("productops-link-refreshed"))).contains("up to date");
        assertThat(browser.text(By.cssSelector("[data-copy=spaces]"))).contains("Everybody who may use Jira sees");
        Axe.assertAccessible(browser);

        fromJira.behave(LinkBehaviour.STOPPED);
        assertThat(RunningHost.jiraApi().send("POST", JOB, null, null).status()).isLessThan(300);
        browser.go(RunningHost.jira(), "/plugins/servlet/productops/coverage/space-unmapped");
        String row = "tr[data-subject='" + space.toLowerCase(Locale.ROOT) + "'] ";
        assertThat(browser.text(By.cssSelector(row))).contains("Handbook").contains(space);
        assertThat(browser.isShown(By.cssSelector("tr[data-subject='" + old.toLowerCase(Locale.ROOT) + "']")))
                .as("an archived one")
                .isFalse();
        Axe.assertAccessible(browser);
        browser.click(By.cssSelector(row + ".productops-coverage-fix"));
        assertThat(browser.text(By.id("productops-mapping-table")))
                .contains("Handbook")
                .contains("No area");
        Axe.assertAccessible(browser);

        browser.go(RunningHost.jira(), "/plugins/servlet/productops/mapping/area/" + area);
        browser.type(By.id("productops-place-query"), space);
        By add = By.cssSelector("#productops-places-found button");
        browser.waitFor(add);
        browser.click(add);
        assertThat(browser.text(By.id("productops-places"))).contains("Handbook");
        browser.go(RunningHost.jira(), "/plugins/servlet/productops/coverage/space-unmapped");
        assertThat(browser.isShown(By.cssSelector(row))).isFalse();
        admin.delete("/rest/api/space/" + old);
        RunningHost.assertQuiet();
    }

    @Test
    void whoMayNotSeeASpaceIsNotToldOfIt() {
        assertThat(RunningHost.confluenceApi()
                        .get("/rest/productops/1.0/space-copy")
                        .status())
                .isEqualTo(401);
        assertThat(admin.get("/rest/productops/1.0/space-copy").body()).contains("\"PLAN\"");
        assertThat(mia.get("/rest/productops/1.0/space-copy").body()).doesNotContain("\"PLAN\"");
        assertThat(RunningHost.confluenceApi()
                        .get("/rest/productops/1.0/glossary-copy")
                        .status())
                .isEqualTo(401);
        assertThat(admin.get("/rest/productops/1.0/glossary-copy").status()).isEqualTo(200);
    }
}
