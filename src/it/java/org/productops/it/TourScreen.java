package org.productops.it;

import java.util.function.Consumer;
import org.openqa.selenium.By;
import org.productops.devhost.plugin.Application;
import org.productops.devhost.web.Theme;

/**
 * A screen of the tour.
 *
 * @param name what its pictures are called
 * @param product where it is
 * @param user who looks at it
 * @param path below the product's base URL
 * @param steps what the user does there, again and again with the same outcome
 * @param shown what must be seen in the end
 * @param heading what the tour calls it
 * @param text what the tour says of it
 */
record TourScreen(
        String name,
        Application product,
        String user,
        String path,
        Consumer<Browser> steps,
        By shown,
        String heading,
        String text) {

    static TourScreen jira(String user, String name, String path, String shown, String heading, String text) {
        return new TourScreen(name, Application.JIRA, user, path, any -> {}, By.cssSelector(shown), heading, text);
    }

    static TourScreen confluence(String user, String name, String path, String shown, String heading, String text) {
        return new TourScreen(
                name, Application.CONFLUENCE, user, path, any -> {}, By.cssSelector(shown), heading, text);
    }

    /** The same screen after these steps. */
    TourScreen after(Consumer<Browser> doing) {
        return new TourScreen(name, product, user, path, doing, shown, heading, text);
    }

    /** The file of its picture. */
    String file(int width, Theme theme) {
        return name + "-" + width + "-" + theme.id() + ".webp";
    }
}
