package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.Point;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Flow A as people do it: an administrator keeps the library, a developer picks an area, everybody sees who owns it. */
class AreaFlowIT {
    private static final String SCRIPT = "<script>document.title='gotcha'</script>";
    private static final By SUBMIT = By.id("productops-area-form-save");
    private static final By PANEL = By.cssSelector(".productops-area-panel");
    private static final By PICKER = By.cssSelector("productops-picker input[role=combobox]");
    private static final String LIST = ".productops-combobox-list:not([hidden])";
    private static final By CHOICES = By.cssSelector(".productops-combobox-option");

    private final FeedbackApi jira = new FeedbackApi();
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
    void anAdministratorKeepsTheLibraryAndADeveloperFindsTheOwner() {
        String payments = areas.unusedKey("payments");
        String checkout = areas.unusedKey("checkout");
        openLibrary();
        browser.click(By.id("productops-area-new"));
        browser.type(field("name"), "Payments of " + payments).type(field("key"), payments);
        pick(field("owner"), "noa", "Noah Okafor");
        pick(field("maintainer"), "mia", "Mia Lindqvist");
        pick(field("maintainer"), "payments", "payments-team");
        pick(field("influencer"), "pri", "Priya Nair");
        browser.type(field("channels"), "#payments").type(field("tags"), "pci cards");
        browser.click(By.cssSelector("productops-rows[data-group='links'] [data-row-action='add']"));
        browser.type(By.id(fieldId("links-0-address")), "https://docs.example/pay");
        Axe.assertAccessible(browser, "#productops-area-form");
        browser.click(SUBMIT);
        assertThat(browser.text(By.id("productops-area-saved"))).contains("Payments of " + payments);

        browser.click(By.cssSelector("tr[data-key='" + payments + "'] .productops-area-add"));
        browser.type(field("name"), "Checkout " + SCRIPT).type(field("key"), checkout);
        browser.click(SUBMIT);
        assertThat(browser.text(By.cssSelector("tr[data-key='" + checkout + "']")))
                .contains("Checkout " + SCRIPT, "Noah Okafor", "inherited");
        assertThat(browser.driver().getTitle()).doesNotContain("gotcha");
        Axe.assertAccessible(browser, "#productops-area-table");

        browser.logIn(RunningHost.jira(), "mia", "/secure/CreateIssue!default.jspa");
        browser.select(By.name("pid"), "Web shop (SHOP)").select(By.name("issuetype"), "Story");
        browser.click(By.id("submit"));
        browser.type(By.name("summary"), "Pay with the last card");
        WebElement picker = browser.waitFor(PICKER);
        picker.sendKeys("check " + payments.substring(0, 5));
        browser.waitFor(CHOICES);
        Axe.assertAccessible(browser, "productops-picker");
        picker.sendKeys(Keys.ARROW_DOWN);
        assertThat(picker.getDomAttribute("aria-activedescendant")).isNotBlank();
        chooseByKeyboard(picker, checkout);
        browser.click(By.id("submit"));

        browser.waitFor(PANEL);
        assertThat(browser.text(PANEL))
                .contains(
                        "Payments of " + payments + " › Checkout " + SCRIPT,
                        "Noah Okafor",
                        "Mia Lindqvist",
                        "Group payments-team",
                        "Priya Nair",
                        "inherited from Payments of " + payments,
                        "#payments",
                        "https://docs.example/pay");
        assertThat(browser.driver().getTitle()).doesNotContain("gotcha");
        Axe.assertAccessible(browser, ".productops-area-panel");
        RunningHost.assertQuiet();
    }

    @Test
    void thePickerHasRoomInATableAndNearTheBottomOfTheWindow() {
        areas.create("roomy", "An area with a name for which there has to be room");
        browser.logIn(RunningHost.jira(), "admin", "/plugins/servlet/productops/mapping");
        openPickerAt("center");
        assertThat(width("[role=combobox]")).isGreaterThanOrEqualTo(300);
        assertThat(width(LIST)).isGreaterThanOrEqualTo(320);
        Axe.assertAccessible(browser, "productops-picker");

        browser.size(1280, 600);
        openPickerAt("end");
        assertThat(measured("const field = document.activeElement.getBoundingClientRect();"
                        + "const list = document.querySelector('" + LIST + "').getBoundingClientRect();"
                        + "return list.bottom <= field.top && list.top >= 0"))
                .as("the list is above the field, and in the window")
                .isEqualTo(true);

        browser.size(420, 900).go(RunningHost.jira(), "/plugins/servlet/productops/mapping");
        openPickerAt("center");
        assertThat(width("[role=combobox]")).isGreaterThanOrEqualTo(200);
        assertThat(width(LIST)).isGreaterThanOrEqualTo(320);
        assertThat(measured("const list = document.querySelector('" + LIST + "').getBoundingClientRect();"
                        + "return list.left >= 0 && list.right <= document.documentElement.clientWidth"
                        + " && document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("nothing is wider than the window")
                .isEqualTo(true);
        RunningHost.assertQuiet();
    }

    /** Opens the list of the last picker of the page, where that is scrolled so. */
    private void openPickerAt(String block) {
        browser.waitFor(PICKER).sendKeys(Keys.ESCAPE);
        measured("const field = Array.from(document.querySelectorAll('[role=combobox]')).at(-1);"
                + "field.scrollIntoView({ block: '" + block + "' }); field.focus(); field.click()");
        browser.waitFor(By.cssSelector(LIST));
    }

    private double width(String selector) {
        return ((Number) measured("return document.querySelector(\"" + selector + "\").getBoundingClientRect().width"))
                .doubleValue();
    }

    private Object measured(String script) {
        return ((JavascriptExecutor) browser.driver()).executeScript(script);
    }

    @Test
    void anIssueWithoutAnAreaOffersToSetOne() {
        String key = areas.create("unowned", "Unowned");
        String issue = jira.issue("SHOP", "Task", "Nobody knows");
        browser.logIn(RunningHost.jira(), "mia", "/browse/" + issue);
        assertThat(browser.text(PANEL)).contains("no product area");

        browser.click(By.cssSelector(".productops-area-set"));
        WebElement picker = browser.waitFor(PICKER);
        picker.sendKeys(key);
        browser.waitFor(CHOICES);
        picker.sendKeys(Keys.ARROW_DOWN);
        chooseByKeyboard(picker, key);
        browser.click(By.id("submit"));

        assertThat(browser.text(PANEL)).contains("Unowned", "Nobody is named");
    }

    @Test
    void anArchivedAreaStaysOnOldIssuesAndIsNotOffered() {
        String key = areas.create("legacy", "Legacy vouchers");
        String issue = jira.issue("SHOP", "Task", "Old work");
        areas.put(issue, key);
        openLibrary();
        browser.go(RunningHost.jira(), "/plugins/servlet/productops/area/" + key);
        browser.click(By.cssSelector("#productops-area-menu > summary"));
        Axe.assertAccessible(browser, "#content");
        browser.click(By.id("productops-area-archive"));
        browser.click(By.id("productops-area-archive-submit"));
        browser.waitFor(By.className("productops-notice"));
        assertThat(browser.isShown(By.id("productops-area-restore"))).isTrue();

        browser.go(RunningHost.jira(), "/browse/" + issue);
        assertThat(browser.text(PANEL)).contains("Legacy vouchers");
        assertThat(browser.isShown(By.cssSelector(".productops-area-archived"))).isTrue();
        browser.go(RunningHost.jira(), "/secure/EditIssue!default.jspa?id=" + areas.issueId(issue));
        browser.type(By.name("summary"), "Old work, described better").click(By.id("submit"));
        browser.waitForText(PANEL, "Legacy vouchers");
        browser.go(RunningHost.jira(), "/secure/CreateIssue!default.jspa");
        browser.select(By.name("pid"), "Web shop (SHOP)").select(By.name("issuetype"), "Task");
        browser.click(By.id("submit"));
        browser.waitFor(PICKER).sendKeys(key);
        browser.waitForText(By.cssSelector(".productops-combobox-status"), "Nothing found");
        browser.type(By.name("summary"), "New work").click(By.id("submit"));
        browser.waitForText(By.cssSelector(".error"), "archived");
    }

    @Test
    void nothingMovesUnderAClickWhenThePickersMessageGoes() {
        String issue = jira.issue("SHOP", "Task", "Not to be moved");
        browser.logIn(RunningHost.jira(), "mia", "/secure/EditIssue!default.jspa?id=" + areas.issueId(issue));
        pressWhileThePickerSaysNothingFound(browser.waitFor(PICKER), By.id("submit"));
        browser.waitForText(By.cssSelector(".error"), "nowhere-at-all");

        openLibrary();
        browser.go(RunningHost.jira(), "/plugins/servlet/productops/areas/new");
        pressWhileThePickerSaysNothingFound(browser.waitFor(field("parent")), SUBMIT);
        browser.waitForText(By.cssSelector(".productops-form-errors"), "Correct these fields");
    }

    /** Types what no area is called, and clicks as a hand does: where the button stands. */
    private void pressWhileThePickerSaysNothingFound(WebElement picker, By button) {
        picker.clear();
        picker.sendKeys("nowhere-at-all");
        browser.waitForText(By.cssSelector(".productops-combobox-message"), "Nothing found");
        WebElement pressed = browser.waitFor(button);
        new Actions(browser.driver()).moveToElement(pressed).perform();
        Point before = pressed.getLocation();
        new Actions(browser.driver()).clickAndHold().perform();
        browser.waitUntilGone(By.cssSelector(".productops-combobox-message"));
        assertThat(pressed.getLocation()).isEqualTo(before);
        new Actions(browser.driver()).release().perform();
    }

    @Test
    void theNavigatorAnswersQuestionsAboutAreas() {
        String top = areas.create("tree", "Tree");
        String below = areas.create("branch", "Branch", top);
        String ofTop = jira.issue("SHOP", "Task", "Of the top");
        String ofBelow = jira.issue("SHOP", "Task", "Of the branch");
        String ofNone = jira.issue("SHOP", "Task", "Of none");
        areas.put(ofTop, top);
        areas.put(ofBelow, below);

        browser.logIn(RunningHost.jira(), "mia", "/issues/?jql=%22Product%20area%22%20%3D%20" + below);
        assertThat(browser.text(By.id("content"))).contains(ofBelow).doesNotContain(ofTop);
        browser.go(RunningHost.jira(), "/issues/?jql=%22Product%20area%22%20in%20productAreaTree(" + top + ")");
        assertThat(browser.text(By.id("content"))).contains(ofTop, ofBelow, "Tree › Branch");
        browser.go(RunningHost.jira(), "/issues/?jql=%22Product%20area%22%20is%20EMPTY%20ORDER%20BY%20key%20DESC");
        assertThat(browser.text(By.id("content"))).contains(ofNone);
        browser.go(RunningHost.jira(), "/issues/?jql=%22Product%20area%22%20in%20productAreaTree(nothing-here)");
        assertThat(browser.text(By.id("content"))).contains("no product area has the key, name or path");
        browser.go(
                RunningHost.jira(), "/issues/?jql=%22Product%20area%22%20%3D%20productArea(%22tree%20%3E%20branch%22)");
        assertThat(browser.text(By.id("content"))).contains(ofBelow).doesNotContain(ofTop);
        browser.click(By.cssSelector(".productops-area-value a"));
        assertThat(browser.text(By.cssSelector("h1"))).isEqualTo("Branch");
        Axe.assertAccessible(browser, "#content");
    }

    @Test
    void theSecondOfTwoEditorsSeesTheOthersChangeAndKeepsTheirOwn() {
        String key = areas.create("shared", "Shared");
        openLibrary();
        browser.type(By.id("productops-area-query"), key).click(By.id("productops-area-filter-submit"));
        browser.click(By.cssSelector("tr[data-key='" + key + "'] .productops-area-edit"));
        browser.type(field("name"), "Mine " + SCRIPT);
        areas.rename(key, 1, "Theirs");

        browser.click(SUBMIT);

        assertThat(browser.text(By.cssSelector(".productops-form-conflict"))).contains("Somebody else changed");
        assertThat(browser.text(By.id(fieldId("name") + "-stored"))).contains("Theirs");
        assertThat(browser.waitFor(field("name")).getDomProperty("value")).isEqualTo("Mine " + SCRIPT);
        assertThat(areas.nameOf(key)).isEqualTo("Theirs");
        Axe.assertAccessible(browser, "#content");
        browser.click(SUBMIT);
        browser.waitFor(By.id("productops-area-saved"));
        assertThat(areas.nameOf(key)).isEqualTo("Mine " + SCRIPT);
    }

    @Test
    void everyMistakeIsSaidAtItsField() {
        String taken = areas.create("taken", "Taken");
        openLibrary();
        browser.click(By.id("productops-area-new"));
        browser.type(field("key"), taken).type(field("owner"), "nobody-here").type(field("reviewMonths"), "often");
        browser.click(SUBMIT);

        browser.waitFor(By.cssSelector(".productops-form-errors"));
        assertThat(browser.text(By.id(fieldId("name") + "-error"))).contains("Fill this in");
        assertThat(browser.text(By.id(fieldId("key") + "-error"))).contains("is taken by");
        assertThat(browser.text(By.id(fieldId("owner") + "-error"))).contains("nobody-here");
        assertThat(browser.text(By.id(fieldId("reviewMonths") + "-error"))).contains("months");
        assertThat(browser.waitFor(field("key")).getDomProperty("value")).isEqualTo(taken);
    }

    @Test
    void thePagesAreReadableInTheDarkTheme() {
        areas.create("night", "Night");
        openLibrary();
        for (String path : List.of("/plugins/servlet/productops/areas", "/plugins/servlet/productops/areas/new")) {
            browser.go(RunningHost.jira(), path + "?theme=dark");
            browser.waitFor(By.id("content"));
            Axe.assertAccessible(browser, "#content");
        }
    }

    private void openLibrary() {
        browser.logIn(RunningHost.jira(), "admin", "/plugins/servlet/productops/areas");
        browser.waitFor(By.id("productops-area-new"));
    }

    private static String fieldId(String name) {
        return "productops-area-" + name;
    }

    private static By field(String name) {
        return By.id(fieldId(name));
    }

    private void pick(By field, String typed, String shown) {
        browser.waitFor(field).sendKeys(typed);
        browser.click(option(shown));
    }

    private static By option(String shown) {
        return By.xpath("//li[contains(@class,'productops-combobox-option')][contains(.,'" + shown + "')]");
    }

    /** Goes down to the choice, as often as needed, and takes it. */
    private void chooseByKeyboard(WebElement picker, String key) {
        for (int i = 0; i < 20; i++) {
            WebElement active = browser.driver().findElement(By.id(picker.getDomAttribute("aria-activedescendant")));
            if (key.equals(active.getDomAttribute("data-value"))) {
                picker.sendKeys(Keys.ENTER);
                return;
            }
            picker.sendKeys(Keys.ARROW_DOWN);
        }
        throw new AssertionError("The picker does not offer " + key);
    }
}
