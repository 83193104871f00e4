package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The dashboard's item of coverage, as people add, configure and read it. */
class CoverageItemIT {
    private static final String DASHBOARD = "/secure/Dashboard.jspa";
    private static final By FORM = By.className("productops-item-form");
    private static final By SAVE = By.cssSelector(".productops-item-form [type='submit']");

    private final AreaApi areas = new AreaApi();
    private final Browser browser = Browser.open();

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void peopleAddItChooseFiguresAndFollowALinkToItsList() {
        areas.create("item-area", "Area of the item");

        browser.logIn(RunningHost.jira(), "mia", DASHBOARD);
        browser.click(By.cssSelector("form[action$='/AddDashboardItem.jspa'] [type='submit']"));
        browser.waitFor(FORM);
        assertThat(browser.isShown(By.className("productops-item-cancel"))).isFalse();
        assertThat(browser.all(By.cssSelector(".productops-item-form [name='figures']:checked")))
                .hasSize(5);
        Axe.assertAccessible(browser);
        for (var box : browser.all(By.cssSelector(".productops-item-form [name='figures']:checked"))) {
            box.sendKeys(Keys.SPACE);
        }
        browser.waitFor(SAVE).sendKeys(Keys.ENTER);
        assertThat(browser.text(By.className("productops-item-error"))).isEqualTo("Choose one figure at least.");
        browser.waitFor(By.cssSelector("[name='figures'][value='area-unmapped']"))
                .sendKeys(Keys.SPACE);
        browser.waitFor(By.cssSelector("[name='figures'][value='area-quiet']")).sendKeys(Keys.SPACE);
        browser.waitFor(SAVE).sendKeys(Keys.ENTER);

        By figure = By.cssSelector(".productops-item-content [data-kind='area-unmapped']");
        assertThat(browser.text(figure)).containsPattern("Areas without mapped place, there or below\\s+\\d+ of \\d+");
        assertThat(browser.all(By.cssSelector(".productops-item-content [data-kind]")))
                .hasSize(2);
        Axe.assertAccessible(browser);

        browser.size(420, 900).go(RunningHost.jira(), DASHBOARD);
        browser.waitFor(figure);
        assertThat(browser.all(FORM)).as("what was chosen is kept").isEmpty();
        Axe.assertAccessible(browser);
        browser.click(By.className("dashboard-item-edit"));
        browser.waitFor(FORM);
        Axe.assertAccessible(browser);
        browser.click(By.className("productops-item-cancel"));
        browser.waitUntilGone(FORM);
        browser.waitFor(By.cssSelector(".productops-item-content [data-kind='area-unmapped'] a"))
                .sendKeys(Keys.ENTER);
        assertThat(browser.text(By.tagName("h1"))).isEqualTo("Areas without mapped place, there or below");
        assertThat(browser.isShown(By.id("productops-coverage-list"))).isTrue();

        browser.go(RunningHost.jira(), DASHBOARD).click(By.className("dashboard-item-remove"));
        browser.waitUntilGone(By.className("productops-coverage-item"));
        RunningHost.assertQuiet();
    }
}
