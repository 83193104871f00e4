package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** Terms of the glossary as people meet them while they read. */
class HighlightFlowIT {
    private static final By DEFINITION = By.className("productops-terms");
    private static final By LIST = By.cssSelector(".productops-page-terms-opener");
    private static final String MARKED =
            "return [...(CSS.highlights.get('productops-term') ?? [])].map((range) => range.toString())";

    private final HttpApi admin = RunningHost.confluenceApi().as("admin");
    private final HttpApi mia = RunningHost.confluenceApi().as("mia");
    private final Browser browser = Browser.open();
    private String space;
    private String page;

    @BeforeEach
    void aPageWithTerms() {
        space = "MARK" + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
        assertThat(admin.postJson("/rest/api/space", "{\"key\": \"" + space + "\", \"name\": \"Delivery\"}")
                        .status())
                .isEqualTo(200);
        HighlightWalk.concept(admin, space, "Release train", "Leaves on time.");
        HighlightWalk.concept(admin, space, "\u0e42\u0e23\u0e07\u0e40\u0e23\u0e35\u0e22\u0e19", "School.");
        page = HighlightWalk.page(
                admin,
                space,
                "How we release",
                "<h1>Release train</h1><p>Two re<b>lease</b> trains and a <a href='#'>release train</a>, a release train."
                        + " <code>release train</code></p><p>\u0e40\u0e14\u0e47\u0e01\u0e44\u0e1b\u0e42\u0e23\u0e07\u0e40\u0e23\u0e35\u0e22\u0e19\u0e17\u0e38\u0e01\u0e27\u0e31\u0e19</p>");
    }

    @AfterEach
    void close() {
        browser.close();
        mia.putJson("/rest/productops/1.0/glossary-terms/marking", "{\"marked\": true}");
        admin.delete("/rest/api/space/" + space);
    }

    private void read(String user) {
        browser.logIn(RunningHost.confluence(), user, "/display/" + space + "/How+we+release");
        browser.waitFor(LIST);
    }

    @SuppressWarnings("unchecked") // a script's list of texts
    private List<String> marked() {
        return (List<String>) browser.script(MARKED);
    }

    private void pointAtTheFirst() {
        List<?> at = (List<?>) browser.script("const box = [...CSS.highlights.get('productops-term')][0]"
                + ".getClientRects()[0]; return [Math.round(box.left + 4), Math.round(box.top + box.height / 2)]");
        new Actions(browser.driver())
                .moveToLocation(((Number) at.get(0)).intValue() - 1, ((Number) at.get(1)).intValue())
                .moveToLocation(((Number) at.get(0)).intValue(), ((Number) at.get(1)).intValue())
                .perform();
    }

    @Test
    void termsAreMarkedAndSayWhatTheyMean() {
        read("mia");
        assertThat(marked()).containsExactly("release trains", "\u0e42\u0e23\u0e07\u0e40\u0e23\u0e35\u0e22\u0e19");
        assertThat(browser.all(By.cssSelector("#main-content [class*=productops]")))
                .as("the page stays as it is")
                .isEmpty();

        pointAtTheFirst();
        assertThat(browser.text(DEFINITION)).contains("Release train").contains("Leaves on time.");
        new Actions(browser.driver()).sendKeys(Keys.ESCAPE).perform();
        browser.waitUntilGone(DEFINITION);

        browser.size(420, 900);
        pointAtTheFirst();
        browser.waitFor(DEFINITION);
        assertThat(browser.script("const box = document.querySelector('.productops-terms').getBoundingClientRect();"
                        + "return box.left >= 0 && box.right <= document.documentElement.clientWidth"))
                .isEqualTo(true);
        Axe.assertAccessible(browser, "#main-content");
        new Actions(browser.driver()).sendKeys(Keys.ESCAPE).perform();
        browser.size(1280, 900);
        assertThat(browser.scriptErrors()).isEmpty();
    }

    @Test
    void thoseWhoReadWithoutAPointerGetAList() {
        read("mia");
        assertThat(browser.text(LIST)).contains("(2)");
        browser.script("document.querySelector('.productops-page-terms-opener').focus()");
        new Actions(browser.driver()).sendKeys(Keys.ENTER).perform();
        assertThat(browser.text(By.cssSelector(".productops-page-terms dl"))).contains("Leaves on time.");
        Axe.assertAccessible(browser, ".productops-page-terms");
        new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
        assertThat(browser.script("return [...CSS.highlights.get('productops-term-current')].map(String).join()"))
                .as("all places")
                .isEqualTo("release trains,release train");
        new Actions(browser.driver()).sendKeys(Keys.ENTER).perform();
        assertThat(browser.text(DEFINITION)).contains("Leaves on time.").contains("Next place (2 of 2)");
        Axe.assertAccessible(browser, ".productops-terms");
        assertThat(browser.script("return document.activeElement.getAttribute('href')"))
                .asString()
                .contains("/plugins/servlet/productops/glossary/concept");
        new Actions(browser.driver()).sendKeys(Keys.TAB, Keys.ENTER).perform();
        assertThat(browser.text(DEFINITION)).contains("Next place (1 of 2)");
        assertThat(browser.script("return [...CSS.highlights.get('productops-term-current')].map(String).join()"))
                .as("also where it is not marked, as it stands before")
                .isEqualTo("release train");
        new Actions(browser.driver()).sendKeys(Keys.ESCAPE).perform();
        browser.waitUntilGone(DEFINITION);
        assertThat(browser.script("return document.activeElement.getAttribute('aria-label')"))
                .asString()
                .contains("Release train");
        assertThat(browser.scriptErrors()).isEmpty();
    }

    @Test
    void aReaderSwitchesThemOffAndOnAgain() {
        read("mia");
        browser.click(LIST);
        browser.click(By.xpath("//button[normalize-space()='Do not mark terms for me']"));
        browser.waitFor(By.xpath("//button[normalize-space()='Mark terms for me']"));
        assertThat(marked()).isEmpty();
        assertThat(mia.get("/rest/productops/1.0/glossary-terms/page/" + page)
                        .json()
                        .path("forms"))
                .isEmpty();

        browser.go(RunningHost.confluence(), "/display/" + space + "/How+we+release");
        browser.click(By.xpath("//button[normalize-space()='Mark terms for me']"));
        browser.waitFor(LIST);
        assertThat(marked()).hasSize(2);
        assertThat(browser.scriptErrors()).isEmpty();
    }

    @Test
    void anEditorSwitchesThemOffForAll() {
        read("admin");
        browser.click(LIST);
        browser.click(By.xpath("//button[normalize-space()='Do not mark terms on this page']"));
        browser.waitFor(By.xpath("//button[normalize-space()='Mark terms on this page']"));
        assertThat(mia.get("/rest/productops/1.0/glossary-terms/page/" + page)
                        .json()
                        .path("offForPage")
                        .asBoolean())
                .isTrue();
        assertThat(browser.scriptErrors()).isEmpty();
    }

    @Test
    void commentsThatComeLaterAreMarkedToo() {
        read("mia");
        browser.script(
                "document.querySelector('#main-content').insertAdjacentHTML('afterend',"
                        + "'<div class=\"comment\"><div class=\"comment-content wiki-content\"><p>By release train.</p></div></div>')");
        browser.waiting().until(any -> marked().size() == 3);
        assertThat(marked()).contains("release train");
        assertThat(browser.scriptErrors()).isEmpty();
    }

    @Test
    void nothingIsAskedOrMarkedWhileSomebodyEdits() {
        browser.logIn(RunningHost.confluence(), "admin", "/pages/editpage.action?pageId=" + page);
        browser.waitFor(By.id("body"));
        assertThat(browser.script("return performance.getEntriesByType('resource').map((each) => each.name)"
                        + ".filter((name) => /glossary-terms|page-terms/.test(name)).length"))
                .isEqualTo(0L);
        assertThat(browser.script("return CSS.highlights.size")).isEqualTo(0L);
    }

    @Test
    void termsOfAPrivateSpaceAreToldToNobodyElse() {
        HighlightWalk.concept(admin, "PLAN", "Secret plan " + space, "Nobody is to know.");
        String plan = HighlightWalk.page(admin, "PLAN", "Hidden " + space, "<p>Secret plan " + space + "</p>");
        assertThat(admin.get("/rest/productops/1.0/glossary-terms/page/" + plan)
                        .json()
                        .path("forms"))
                .hasSize(1);
        assertThat(mia.get("/rest/productops/1.0/glossary-terms/page/" + plan).status())
                .isEqualTo(404);
        assertThat(mia.get("/rest/productops/1.0/glossary-terms/page/" + plan)
                        .body()
                        .replace(plan, "1"))
                .isEqualTo(mia.get("/rest/productops/1.0/glossary-terms/page/1").body());
        assertThat(RunningHost.confluenceApi()
                        .get("/rest/productops/1.0/glossary-terms/page/" + plan)
                        .status())
                .isEqualTo(401);
        assertThat(mia.postJson(
                                "/rest/productops/1.0/glossary-terms/page/" + page + "/texts",
                                "{\"texts\": [\"Secret plan " + space + "\"]}")
                        .json()
                        .path("forms"))
                .isEmpty();
    }

    @Test
    void wordsThatSomebodySelectsAreProposed() {
        read("mia");
        browser.script("const range = document.createRange();"
                + "range.selectNodeContents(document.querySelector('#main-content p b'));"
                + "getSelection().removeAllRanges(); getSelection().addRange(range)");
        browser.waitFor(By.className("productops-propose-button"));
        assertThat(browser.waitFor(By.id("productops-propose-link")).getDomProperty("href"))
                .contains("/plugins/servlet/productops/glossary/propose?key=" + space);
        assertThat(browser.scriptErrors()).isEmpty();
    }
}
