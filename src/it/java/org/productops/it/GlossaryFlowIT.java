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

/** Flow C as people do it: terms on the glossary page of a space, and pages that use them. */
class GlossaryFlowIT {
    private static final By SAVE = By.id("productops-concept-form-save");
    private static final By NAME = By.id("productops-concept-terms-0-text");
    private static final By MEANING = By.id("productops-concept-explanations-0-definition");
    private static final By TERM = By.cssSelector(".productops-term");
    private static final By DEFINITION = By.cssSelector(".productops-term-definition");
    private static final By FILTER = By.cssSelector(".productops-glossary-filter input");

    private final HttpApi admin = RunningHost.confluenceApi().as("admin");
    private final Browser browser = Browser.open();
    private String space;

    @BeforeEach
    void aSpaceOfItsOwn() {
        space = "FLOW" + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
        String body = "{\"key\": \"" + space + "\", \"name\": \"Shop handbook\"}";
        assertThat(admin.postJson("/rest/api/space", body).status()).isEqualTo(200);
    }

    @AfterEach
    void close() {
        browser.close();
        admin.delete("/rest/api/space/" + space);
    }

    @Test
    void termsAreWrittenOnTheGlossaryPageAndShownInPages() {
        browser.logIn(RunningHost.confluence(), "admin", "/display/" + space);
        browser.click(By.id("productops-glossary-sidebar-link"));
        assertThat(browser.text(By.id("productops-glossary-empty"))).contains("Create the first term");
        Axe.assertAccessible(browser);

        addTerm("Checkout", "The steps from the cart to the paid order.", "CO", "Till");
        addTerm("Invoice", "What the customer has to pay.");
        assertThat(browser.text(By.className("productops-notice"))).contains("Invoice");
        Axe.assertAccessible(browser);

        writePage("How we sell", "<p>The " + term("till") + " is the last stop.</p>" + glossary());
        assertThat(browser.text(TERM)).isEqualTo("till");
        assertThat(browser.isShown(DEFINITION)).isFalse();
        definitionAppearsOnFocusAndGoesOnEscape();
        definitionAppearsOnHover();
        definitionStaysInsideANarrowWindow();
        Axe.assertAccessible(browser, "#main-content");

        browser.type(FILTER, "pay");
        browser.waitUntilGone(By.xpath("//dt[starts-with(., 'Checkout')]"));
        assertThat(browser.isShown(By.xpath("//dt[.='Invoice']"))).isTrue();
        browser.type(FILTER, "nowhere");
        browser.waitForText(By.className("productops-glossary-status"), "No term contains this.");
        assertThat(browser.scriptErrors()).isEmpty();
    }

    private void definitionAppearsOnFocusAndGoesOnEscape() {
        browser.script("document.querySelector('.productops-term').focus()");
        assertThat(browser.text(DEFINITION)).contains("Checkout (CO)").contains("from the cart");
        Axe.assertAccessible(browser, "#main-content");
        new Actions(browser.driver()).sendKeys(Keys.ESCAPE).perform();
        browser.waitUntilGone(DEFINITION);
        browser.script("document.activeElement.blur()");
    }

    private void definitionAppearsOnHover() {
        Actions mouse = new Actions(browser.driver());
        mouse.moveToElement(browser.waitFor(TERM)).perform();
        assertThat(browser.text(DEFINITION)).contains("Checkout (CO)");
        mouse.moveToElement(browser.waitFor(DEFINITION)).perform();
        assertThat(browser.isShown(DEFINITION)).as("stays while it is read").isTrue();
        mouse.moveToElement(browser.waitFor(By.className("page-metadata"))).perform();
        browser.waitUntilGone(DEFINITION);
    }

    private void definitionStaysInsideANarrowWindow() {
        browser.size(420, 900);
        browser.script("document.querySelector('.productops-term').focus()");
        assertThat(browser.text(DEFINITION)).contains("Checkout (CO)");
        assertThat(browser.script("const box = document.querySelector('.productops-term-definition')"
                        + ".getBoundingClientRect();"
                        + "return box.left >= 0 && box.right <= document.documentElement.clientWidth"))
                .isEqualTo(true);
        browser.script("document.activeElement.blur()");
        browser.size(1280, 900);
    }

    @Test
    void anUnknownTermLeadsToItsForm() {
        browser.logIn(RunningHost.confluence(), "admin", "/display/" + space);
        writePage("A page", "<p>" + term("Basket") + "</p>");

        assertThat(browser.text(By.className("productops-term-unknown"))).isEqualTo("Basket");
        assertThat(browser.text(By.className("productops-term-hint"))).containsIgnoringCase("Unknown term");
        browser.click(By.className("productops-term-add"));
        assertThat(browser.waitFor(NAME).getDomProperty("value")).isEqualTo("Basket");
        Axe.assertAccessible(browser);
        browser.type(MEANING, "What a customer wants to buy.").click(SAVE);

        assertThat(browser.text(TERM)).as("back on the page").isEqualTo("Basket");
        assertThat(browser.isShown(By.className("productops-term-unknown"))).isFalse();
    }

    @Test
    void theSecondOfTwoWritersSeesTheOthersChangeAndKeepsTheirOwn() {
        String terms = "/rest/productops/1.0/glossaries/" + space + "/concepts";
        String id = admin.postJson(terms, concept("Checkout", "old"))
                .json()
                .path("id")
                .asText();
        browser.logIn(
                RunningHost.confluence(),
                "admin",
                "/plugins/servlet/productops/glossary/edit?key=" + space + "&id=" + id);
        browser.type(MEANING, "mine");
        admin.header("If-Match", "\"1\"").putJson(terms + "/" + id, concept("Checkout", "theirs"));

        browser.click(SAVE);

        assertThat(browser.text(By.className("productops-form-stored-rows"))).contains("theirs");
        assertThat(browser.waitFor(MEANING).getDomProperty("value")).isEqualTo("mine");
        Axe.assertAccessible(browser);
        browser.click(SAVE);
        browser.waitFor(By.className("productops-notice"));
        assertThat(admin.get(terms + "/" + id)
                        .json()
                        .at("/explanations/0/definition")
                        .asText())
                .isEqualTo("mine");
    }

    @Test
    void otherOutputsHaveNeitherScriptsNorHiddenText() {
        admin.postJson(
                "/rest/productops/1.0/glossaries/" + space + "/concepts",
                concept("Checkout", "Where a purchase ends."));
        String body = "<p>" + term("Checkout") + ", " + term("checkout") + ", " + term("Nothing") + "</p>" + glossary();
        String page = "{\"type\": \"page\", \"title\": \"Out\", \"space\": {\"key\": \"" + space
                + "\"}, \"body\": {\"storage\": {\"representation\": \"storage\", \"value\": \""
                + body.replace("\"", "\\\"") + "\"}}}";
        String id = admin.postJson("/rest/api/content", page).json().path("id").asText();

        for (String output : List.of("pdf", "word", "email", "feed", "html_export")) {
            String html = admin.get("/pages/viewpage.action?pageId=" + id + "&output=" + output)
                    .body();
            assertThat(html)
                    .as(output)
                    .contains("<p>Checkout, checkout, Nothing</p>")
                    .contains(">Checkout</dt>")
                    .doesNotContain("<script", "hidden", "productops-glossary-filter");
        }
    }

    private void addTerm(String name, String definition, String... others) {
        browser.click(By.id("productops-glossary-add"));
        browser.type(NAME, name);
        for (int i = 1; i <= others.length; i++) {
            browser.click(By.cssSelector("productops-rows[data-group='terms'] > p > button"));
            browser.type(By.id("productops-concept-terms-" + i + "-text"), others[i - 1]);
            if (others[i - 1].equals("CO")) {
                browser.click(By.cssSelector("#productops-concept-terms-" + i + " .productops-row-more > summary"));
                browser.select(By.id("productops-concept-terms-" + i + "-type"), "Abbreviation");
            }
        }
        browser.type(MEANING, definition).click(SAVE);
        browser.waitFor(By.className("productops-notice"));
    }

    private static String concept(String name, String definition) {
        return "{\"terms\": [{\"text\": \"" + name + "\"}], \"explanations\": [{\"definition\": \"" + definition
                + "\"}]}";
    }

    private void writePage(String title, String storage) {
        browser.go(RunningHost.confluence(), "/pages/createpage.action?spaceKey=" + space);
        browser.type(By.id("title"), title).type(By.id("body"), storage).click(By.id("submit"));
        browser.waitFor(By.id("main-content"));
    }

    private static String term(String term) {
        return "<ac:structured-macro ac:name=\"productops-term\"><ac:parameter ac:name=\"term\">" + term
                + "</ac:parameter></ac:structured-macro>";
    }

    private static String glossary() {
        return "<ac:structured-macro ac:name=\"productops-glossary\"/>";
    }
}
