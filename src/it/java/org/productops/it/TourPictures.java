package org.productops.it;

import java.net.URI;
import java.nio.file.Path;
import org.openqa.selenium.By;
import org.openqa.selenium.interactions.Actions;

/**
 * Takes the pictures of the README's tour from a host that runs with the demo story. Arguments: the addresses of Jira
 * and Confluence; CONTRIBUTING says how to call it.
 */
public final class TourPictures {
    private static final Path IMAGES = Path.of("docs/images");

    private TourPictures() {}

    public static void main(String[] arguments) {
        URI jira = URI.create(arguments[0]);
        URI confluence = URI.create(arguments[1]);
        try (Browser browser = Browser.open()) {
            browser.logIn(jira, "admin", "/plugins/servlet/productops/areas");
            browser.waitFor(By.id("productops-area-table"));
            take(browser, "areas", 700);
        }
        try (Browser browser = Browser.open()) {
            browser.logIn(jira, "mia", "/browse/SHOP-1");
            take(browser, "issue", 1150);
            browser.click(By.id("action_id_31"))
                    .select(By.name("resolution"), "Done")
                    .click(By.id("submit"));
            browser.waitFor(By.cssSelector(".aui-message-error"));
            take(browser, "refused", 700);
            browser.go(jira, "/browse/SHOP-11");
            take(browser, "feedback", 800);
            browser.logIn(confluence, "mia", "/display/DOC/How+checkout+works");
            new Actions(browser.driver())
                    .moveToElement(browser.waitFor(By.cssSelector(".productops-term")))
                    .perform();
            take(browser, "page", 900);
        }
    }

    private static void take(Browser browser, String name, int height) {
        browser.size(1280, height).picture(IMAGES.resolve(name + ".png"));
    }
}
