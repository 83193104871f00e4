package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Coverage and the map of the product, as people look at them. */
class CoverageFlowIT {
    private static final String COVERAGE = "/plugins/servlet/productops/coverage";

    private final AreaApi areas = new AreaApi();
    private final Browser browser = Browser.open();

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void theMapOpensBranchByBranchFromTheKeyboardAndTheTableHasTheSame() {
        String payments = areas.create("map-top", "Payments of the map");
        String below = areas.create("map-below", "Till of the map", payments);

        browser.logIn(RunningHost.jira(), "mia", COVERAGE);
        Axe.assertAccessible(browser);
        browser.click(By.id("productops-coverage-map"));
        assertThat(browser.isShown(By.cssSelector("#productops-map .productops-map-tile")))
                .isTrue();
        assertThat(browser.text(By.className("productops-map-legend"))).contains("No area has the gap");
        Axe.assertAccessible(browser);

        browser.go(RunningHost.jira(), COVERAGE + "/map?gap=no-owner&at=" + payments);
        assertThat(browser.text(By.id("productops-map-table")))
                .contains("Till of the map")
                .contains("1 of 1 area")
                .doesNotContain("1 of 1 areas");
        By tile = By.cssSelector("#productops-map a[href*='/area/" + below + "?task=coverage/map']");
        browser.waitFor(tile).sendKeys(Keys.ENTER);
        assertThat(browser.text(By.tagName("h1"))).contains("Till of the map");
        browser.click(By.cssSelector(".aui-nav-breadcrumbs a"));
        assertThat(browser.text(By.id("productops-map-table"))).contains("Till of the map");
        assertThat(browser.driver().getCurrentUrl()).endsWith("/map?at=" + payments);

        browser.size(420, 900).go(RunningHost.jira(), COVERAGE + "/map?at=" + payments);
        Axe.assertAccessible(browser);
        RunningHost.assertQuiet();
    }
}
