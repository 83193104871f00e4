package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** What pages use and no glossary knows, as an editor of a glossary finds, adds and refuses it. */
class PageWordsFlowIT {
    private static final By WORDS = By.id("productops-words");
    private static final By NOTICE = By.className("productops-notice");

    private final HttpApi admin = RunningHost.confluenceApi().as("admin");
    private final Browser browser = Browser.open();
    private String space;

    @BeforeEach
    void pagesOfASpaceOfItsOwn() {
        space = "WORD" + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
        assertThat(admin.postJson("/rest/api/space", "{\"key\": \"" + space + "\", \"name\": \"Shop words\"}")
                        .status())
                .isEqualTo(200);
        write("Orders", "<p>An order management system (OMS) runs on Kubernetes.</p>");
        write("Nights", "<p>At night the OMS runs on Kubernetes alone.</p>");
        write("Days", "<p>By day it has more of Kubernetes.</p>");
    }

    private void write(String title, String body) {
        assertThat(admin.postJson(
                                "/rest/api/content",
                                "{\"type\":\"page\",\"title\":\"" + title + "\",\"space\":{\"key\":\"" + space
                                        + "\"},\"body\":{\"storage\":{\"representation\":\"storage\",\"value\":\""
                                        + body + "\"}}}")
                        .status())
                .isEqualTo(200);
    }

    @AfterEach
    void close() {
        browser.close();
        admin.delete("/rest/api/space/" + space);
    }

    @Test
    void wordsOfPagesAreFoundAddedAndRefused() {
        String page = "/plugins/servlet/productops/glossary/words?key=" + space;
        browser.logIn(RunningHost.confluence(), "admin", page);
        assertThat(browser.text(By.id("productops-words-none"))).contains("No pages were searched yet");
        browser.click(By.id("productops-words-start"));
        browser.waitForText(WORDS, "order management system");
        assertThat(browser.text(WORDS)).contains("Kubernetes", "Pages: 3", "Orders", "Nights");
        Axe.assertAccessible(browser);

        browser.click(By.xpath("//li[contains(., 'order management')]//a[.='Add']"));
        browser.waitFor(By.id("productops-concept-form-save"));
        assertThat(typed(0)).isEqualTo("order management system");
        assertThat(typed(1)).isEqualTo("OMS");
        browser.click(By.id("productops-concept-form-save"));
        assertThat(browser.text(NOTICE)).contains("order management system");
        assertThat(browser.text(WORDS)).contains("Kubernetes").doesNotContain("OMS");

        browser.click(By.xpath("//li[contains(., 'Kubernetes')]//button"));
        browser.waitForText(By.id("productops-words-none"), "Nothing is missing");
        browser.click(By.id("productops-words-tab-never"));
        assertThat(browser.text(WORDS)).contains("Kubernetes", "Alex Admin");
        Axe.assertAccessible(browser);
        browser.click(By.cssSelector("#productops-words button"));
        assertThat(browser.text(By.id("productops-words-none"))).contains("No word was refused");
        browser.click(By.id("productops-words-tab-all"));
        assertThat(browser.text(WORDS)).contains("Kubernetes");
        assertThat(browser.scriptErrors()).isEmpty();
    }

    /** A word in the form, be its row folded. */
    private String typed(int row) {
        return browser.driver()
                .findElement(By.id("productops-concept-terms-" + row + "-text"))
                .getDomProperty("value");
    }
}
