package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** Below the title of a page stands to which product area its space belongs. */
class AreaBylineIT {
    private static final String LINK = "/plugins/servlet/productops/link";
    private static final By AS_ME = By.id("productops-link-as-me");
    private static final By REFRESH = By.id("productops-link-refresh");
    private static final By BYLINE = By.id("productops-area-byline");

    private final HttpApi admin = RunningHost.confluenceApi().as("admin");
    private final Browser browser = Browser.open();
    private String area;
    private String space;

    @BeforeEach
    void aSpaceOfAnArea() {
        area = new AreaApi().create("byline", "Area of a space");
        space = "LINE" + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
        admin.postJson("/rest/api/space", "{\"key\": \"" + space + "\", \"name\": \"Handbook\"}");
        RunningHost.jiraApi().as("admin").putJson("/rest/productops/1.0/area-mappings/" + area + "/space/" + space, "");
    }

    @AfterEach
    void close() {
        browser.close();
        admin.delete("/rest/api/space/" + space);
    }

    @Test
    void leadsToTheAreaInJira() {
        browser.logIn(RunningHost.confluence(), "admin", LINK).confirmAdministrator("admin");
        browser.click(browser.isShown(AS_ME) ? AS_ME : REFRESH);
        browser.waitFor(By.id("productops-link-refreshed"));

        browser.go(RunningHost.confluence(), "/display/" + space);

        assertThat(browser.text(BYLINE)).isEqualTo("Product area: Area of a space");
        assertThat(browser.all(BYLINE).get(0).getDomAttribute("href"))
                .isEqualTo(RunningHost.jira() + "/plugins/servlet/productops/area/" + area);
        Axe.assertAccessible(browser, "#page-metadata-banner");
        RunningHost.jiraApi().as("admin").delete("/rest/productops/1.0/area-mappings/" + area + "/space/" + space);
        browser.go(RunningHost.confluence(), LINK).click(REFRESH).waitFor(By.id("productops-link-refreshed"));
        browser.go(RunningHost.confluence(), "/display/" + space);
        assertThat(browser.isShown(BYLINE)).isFalse();
    }
}
