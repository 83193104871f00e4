package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The library as people look at it: with the keyboard, from the top menu, and back to where they were. */
class LibraryFlowIT {
    private static final String LIBRARY = "/plugins/servlet/productops/areas";
    private static final By NOTICE = By.id("productops-area-saved");

    private final AreaApi areas = new AreaApi();
    private final Browser browser = Browser.open();

    @BeforeAll
    static void setUp() {
        FeedbackApi.setUp();
    }

    @BeforeEach
    void quiet() {
        RunningHost.forget();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void aBranchIsOpenedByKeyboardAndIsStillOpenAfterEditingAnAreaInIt() {
        String top = areas.create("atop", "Atop");
        String middle = areas.create("middle", "Middle", top);
        String leaf = areas.create("leaf", "Leaf", middle);
        browser.logIn(RunningHost.jira(), "admin", "/secure/Dashboard.jspa");
        browser.click(By.id("productops-menu"));
        browser.click(By.id("productops-library-link"));
        browser.go(RunningHost.jira(), LIBRARY + "?open=.");
        Axe.assertAccessible(browser, "#content");

        row(top).sendKeys(Keys.ARROW_RIGHT);
        browser.waitFor(By.id("productops-area-" + middle));
        assertThat(browser.driver().switchTo().activeElement().getDomAttribute("id"))
                .isEqualTo("productops-area-" + top);
        browser.driver().switchTo().activeElement().sendKeys(Keys.ARROW_DOWN);
        browser.driver().switchTo().activeElement().sendKeys(Keys.ARROW_RIGHT);
        browser.waitFor(By.id("productops-area-" + leaf));
        assertThat(browser.driver().getCurrentUrl()).endsWith("?open=" + top + "," + middle);
        Axe.assertAccessible(browser, "#productops-library");

        browser.driver().navigate().refresh();
        browser.click(By.cssSelector("tr[data-key='" + leaf + "'] .productops-area-edit"));
        browser.type(By.id("productops-area-name"), "Leaf, renamed").click(By.id("productops-area-form-save"));
        assertThat(browser.text(NOTICE)).contains("Leaf, renamed");
        assertThat(browser.isShown(By.id("productops-area-" + leaf))).isTrue();
        assertThat(URLDecoder.decode(browser.driver().getCurrentUrl(), StandardCharsets.UTF_8))
                .contains("open=" + top + "," + middle);

        browser.click(By.cssSelector("tr[data-key='" + leaf + "'] .productops-area-link"));
        assertThat(browser.text(By.cssSelector(".productops-audit-entries")))
                .contains("Product area changed", "Leaf", "Leaf, renamed", "Product area created");
        Axe.assertAccessible(browser, "#content");
        RunningHost.assertQuiet();
    }

    @Test
    void aBigBranchGoesOnWhereItEndedAndOverPagesByKeyboard() {
        String top = areas.create("abig", "Abig");
        for (int i = 100; i < 220; i++) {
            areas.create("part", "Part " + i, top);
        }
        browser.logIn(RunningHost.jira(), "admin", LIBRARY + "?open=" + top);
        By more = By.id("productops-area-more-" + top);
        assertThat(browser.text(more)).contains("Show 50 more of 70");
        browser.driver().findElement(more).sendKeys(Keys.ENTER);
        browser.waiting().until(page -> page.getCurrentUrl().contains(":100"));
        assertThat(browser.driver().switchTo().activeElement().getText())
                .as("the first of those that were not shown")
                .contains("Part 150");

        browser.go(RunningHost.jira(), LIBRARY + "?query=" + top);
        browser.click(By.className("productops-pager-after"));
        assertThat(browser.text(By.id("productops-area-" + top))).contains("(continued)");
        assertThat(browser.text(By.id("productops-library"))).contains("Part 219", "101 to 121 of 121");
        Axe.assertAccessible(browser, "#content");
        browser.driver().findElement(By.id("productops-area-" + top)).sendKeys(Keys.ARROW_LEFT);
        browser.waiting().until(page -> !page.getCurrentUrl().contains("start="));
        assertThat(browser.driver().switchTo().activeElement().getDomAttribute("id"))
                .as("closed, on the page on which it stands")
                .isEqualTo("productops-area-" + top);
        RunningHost.assertQuiet();
    }

    @Test
    void theFormTellsWhatComesFromTheParentThatIsChosenAndAsksOnceBeforeItSaves() {
        String one = areas.create("one-parent", "First parent");
        String other = areas.create("other-parent", "Second parent");
        areas.create("namesake", "Twin", other);
        browser.logIn(RunningHost.jira(), "admin", LIBRARY + "/new?parent=" + one);
        By said = By.cssSelector("[data-field='parent'] .productops-form-remarks");
        assertThat(browser.text(said)).contains("come from First parent.");

        WebElement parent = browser.waitFor(By.cssSelector("[data-field='parent'] input[role='combobox']"));
        parent.sendKeys(Keys.chord(Keys.CONTROL, "a"), other);
        browser.waitFor(By.className("productops-combobox-option"));
        parent.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        browser.waitForText(said, "come from Second parent.");
        assertThat(browser.script("return document.querySelector('form > [role=status]').textContent"))
                .isEqualTo("People, channels and links that are not named here come from Second parent.");
        assertThat(browser.script("return document.activeElement.id")).isEqualTo("productops-area-parent");
        Axe.assertAccessible(browser, "#content");

        browser.type(By.id("productops-area-name"), "Twin").click(By.id("productops-area-form-save"));
        browser.waitFor(By.className("productops-form-asked"));
        assertThat(browser.all(By.cssSelector(".aui-button[name='do'][value='save']")))
                .hasSize(1);
        Axe.assertAccessible(browser, "#content");
        browser.click(By.id("productops-area-form-save"));
        assertThat(browser.text(NOTICE)).contains("Twin");
    }

    @Test
    void aTableIsCheckedCorrectedImportedAndUndone() {
        String top = areas.unusedKey("imported");
        String below = areas.unusedKey("imported-below");
        browser.logIn(RunningHost.jira(), "admin", LIBRARY + "-import");
        browser.confirmAdministrator("admin");
        browser.type(
                By.id("productops-import-text"),
                "key,name,parent,owner\n" + top + ",Imported,,nobody-at-all\n" + below + ",Below," + top + ",\n");
        browser.click(By.id("productops-import-submit"));
        browser.waitFor(By.cssSelector("tr[data-key='" + top + "'] .productops-import-wrong"));
        browser.click(By.id("productops-import-tab-WAITING"));
        assertThat(browser.text(By.cssSelector("tr[data-key='" + below + "'] .productops-import-waits")))
                .contains("line 2");
        Axe.assertAccessible(browser, "#content");

        browser.click(By.id("productops-import-tab-WRONG"));
        browser.click(By.className("productops-import-mend"));
        browser.waitFor(By.id("productops-import-cell-owner")).clear();
        browser.click(By.id("productops-import-mend-submit"));
        browser.waitFor(By.cssSelector("#productops-import-apply-submit:not([disabled])"));
        Axe.assertAccessible(browser, "#content");

        browser.click(By.id("productops-import-apply-submit"));
        browser.click(By.id("productops-import-undo"));
        browser.click(By.id("productops-import-undo-submit"));
        browser.waitForText(By.id("productops-import-outcome"), "The import was undone.");
        RunningHost.assertQuiet();
    }

    @Test
    void peopleWhomNobodyKnowsAreReplacedForTheWholeFileAndRowsAreLeftOut() {
        String one = areas.unusedKey("named");
        String two = areas.unusedKey("named-too");
        String unwanted = areas.unusedKey("unwanted");
        browser.logIn(RunningHost.jira(), "admin", LIBRARY + "-import");
        browser.confirmAdministrator("admin");
        browser.type(
                By.id("productops-import-text"),
                "key,name,owner\n" + one + ",One,Somebody Else\n" + two + ",Two,Somebody Else\n" + unwanted
                        + ",Unwanted,nobody-at-all\n");
        browser.click(By.id("productops-import-submit"));

        browser.waitFor(By.id("productops-import-meant0")).sendKeys("Lindq");
        browser.click(By.xpath("//li[contains(@class,'productops-combobox-option')][contains(.,'Mia Lindqvist')]"));
        Axe.assertAccessible(browser, "#content");
        browser.click(By.id("productops-import-people-submit"));
        browser.waitFor(By.cssSelector("#productops-import-tab-NEW .aui-badge"));
        browser.waitFor(By.className("productops-import-mend")).click();
        browser.click(By.id("productops-import-leave-submit"));
        browser.waitFor(By.cssSelector("#productops-import-apply-submit:not([disabled])"));
        browser.click(By.id("productops-import-tab-LEFT_OUT"));
        browser.waitFor(By.className("productops-import-take-back"));
        browser.frame(420, 900);
        assertThat((Long) browser.script("return Math.round(document.querySelector('.aui-page-panel-content')"
                        + ".getBoundingClientRect().width)"))
                .as("the menu stands above the page")
                .isGreaterThan(350L);
        assertThat((Long) browser.script("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(420L);
        Axe.assertAccessible(browser, "#content");

        browser.click(By.id("productops-import-apply-submit"));
        browser.waitFor(By.id("productops-import-next"));
        assertThat(RunningHost.jiraApi()
                        .as("admin")
                        .get(AreaApi.AREAS + "/" + two)
                        .json()
                        .path("roles")
                        .toString())
                .contains("\"mia\"");
        assertThat(browser.all(By.cssSelector("#productops-import-done li"))).hasSize(2);
        RunningHost.assertQuiet();
    }

    @Test
    void anOwnerIsNamedByTheExactNameToShowOrTheMailAddress() {
        String byName = areas.unusedKey("by-name");
        String byAddress = areas.unusedKey("by-address");
        HttpApi admin = RunningHost.jiraApi().as("admin");
        for (Map.Entry<String, String> each : Map.of(byName, "Mia Lindqvist", byAddress, "mia@harbour.example")
                .entrySet()) {
            HttpApi.Answer created = admin.postJson(
                    AreaApi.AREAS,
                    "{\"key\":\"" + each.getKey()
                            + "\",\"name\":\"Named\",\"roles\":[{\"role\":\"owner\",\"holders\":[\"" + each.getValue()
                            + "\"]}]}");
            assertThat(created.json().path("roles").toString())
                    .as(each.getKey())
                    .contains("\"mia\"");
        }
    }

    @Test
    void manyAreasAreChangedAtOnceAfterSayingWhich() {
        String top = areas.create("bulk", "Bulky");
        String one = areas.create("one", "One", top);
        String two = areas.create("two", "Two", top);
        browser.logIn(RunningHost.jira(), "admin", LIBRARY + "?query=" + top);
        check(one);
        check(two);
        assertThat(browser.text(By.cssSelector(".productops-library-chosen"))).contains("2");
        browser.click(By.id("productops-library-change-some"));
        assertThat(browser.text(By.className("productops-form-listing"))).contains("Bulky › One", "Bulky › Two");
        browser.select(By.id("productops-area-bulk-change"), "Lifecycle")
                .select(By.id("productops-area-bulk-lifecycle"), "Sunset");
        Axe.assertAccessible(browser, "#content");
        assertThat(browser.text(By.id("productops-area-bulk-form-save"))).isEqualTo("Set the lifecycle of 2 areas");
        browser.click(By.id("productops-area-bulk-form-save"));
        assertThat(browser.text(By.cssSelector(".productops-form-asked"))).contains("Bulky › One", "Bulky › Two");
        browser.click(By.id("productops-area-bulk-form-save"));

        assertThat(browser.text(NOTICE)).contains("2");
        assertThat(browser.text(By.cssSelector("tr[data-key='" + two + "']"))).contains("Sunset");
        assertThat(browser.driver().getCurrentUrl()).contains("query=" + top);
    }

    @Test
    void everybodyReadsTheLibraryAndFindsTheirOwnAreas() {
        String mine = areas.unusedKey("mine");
        RunningHost.jiraApi()
                .as("admin")
                .postJson(
                        AreaApi.AREAS,
                        "{\"key\":\"" + mine
                                + "\",\"name\":\"Mine\",\"roles\":[{\"role\":\"owner\",\"holders\":[\"mia\"]}]}");
        browser.logIn(RunningHost.jira(), "mia", LIBRARY + "?view=table&holder=mia&own=true");
        assertThat(browser.text(By.id("productops-area-table"))).contains(mine);
        Axe.assertAccessible(browser, "#content");
        browser.click(By.id("productops-area-sort-name"));
        browser.waiting().until(page -> page.getCurrentUrl().contains("sort=name"));
        browser.click(By.id("productops-library-mine"));
        assertThat(browser.text(By.cssSelector("[data-role=owner]"))).contains("Mine");
        Axe.assertAccessible(browser, "#content");
        browser.frame(420, 900);
        browser.go(RunningHost.jira(), LIBRARY + "?theme=dark");
        Axe.assertAccessible(browser, "#content");
    }

    @Test
    void administratorsReadWhoChangedWhat() {
        String key = areas.create("audited", "Audited");
        browser.logIn(RunningHost.jira(), "admin", "/plugins/servlet/productops/audit")
                .confirmAdministrator("admin");
        browser.type(By.id("productops-audit-subject"), key).click(By.id("productops-audit-filter-submit"));
        assertThat(browser.text(By.cssSelector(".productops-audit-entries")))
                .contains("Product area created", "Audited")
                .doesNotContain("key-");
        Axe.assertAccessible(browser, "#content");
    }

    private WebElement row(String key) {
        WebElement row = browser.waitFor(By.id("productops-area-" + key));
        browser.script("arguments[0].focus()", row);
        return row;
    }

    private void check(String key) {
        browser.click(By.cssSelector("tr[data-key='" + key + "'] .productops-area-check"));
    }
}
