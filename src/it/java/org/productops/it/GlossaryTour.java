package org.productops.it;

import static org.productops.it.TourScreen.confluence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.interactions.Actions;

/** The screens of the tour that show glossaries, with texts in five languages. */
final class GlossaryTour {

    private static final String GLOSSARY = "/plugins/servlet/productops/glossary";
    private static final String LIST = GLOSSARY + "?key=DOC";
    private static final String DEFINITION = ".productops-term-definition";

    /** The languages whose letters a machine may have no font for, by what fontconfig calls them. */
    private static final List<String> LANGUAGES = List.of("ja", "th", "ar");

    private GlossaryTour() {}

    /**
     * Refuses to draw letters for which this machine has no font: boxes stand there otherwise.
     *
     * @throws IllegalStateException with what to install
     */
    static void requireFonts() {
        for (String language : LANGUAGES) {
            if (fonts(language).isBlank()) {
                throw new IllegalStateException("No font for “" + language
                        + "”. Install some: apt-get install fonts-noto-cjk fonts-thai-tlwg fonts-dejavu-core");
            }
        }
    }

    private static String fonts(String language) {
        try {
            Process process = new ProcessBuilder("fc-list", ":lang=" + language, "family").start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<TourScreen> screens() {
        return List.of(
                confluence(
                                "emma",
                                "glossary",
                                "/display/DOC/How+checkout+works",
                                ".productops-term",
                                "A word that an author marked",
                                "With the macro *Term*. It says what it means on hover and focus; what other tools read of the page holds"
                                        + " the word only.")
                        .after(browser -> new Actions(browser.driver())
                                .moveToElement(browser.waitFor(By.cssSelector(".productops-term")))
                                .perform()),
                confluence(
                        "admin",
                        "glossary-list",
                        LIST,
                        ".productops-glossary-letters",
                        "A glossary",
                        "In its space: by letter or the best match first, with what must not be written and what to write instead. Editors"
                                + " change it in place, or many at once."),
                confluence(
                                "admin",
                                "glossary-concept",
                                LIST + "&query=basket",
                                "h1",
                                "A term",
                                "Its words in five languages, each with its use; domain, product area, owner, review, sources, what is"
                                        + " broader and narrower, and for editors its history.")
                        .after(GlossaryTour::openFirst),
                confluence(
                        "admin",
                        "glossary-domains",
                        GLOSSARY + "/domains?key=DOC",
                        ".productops-domains",
                        "Domains",
                        "The tree to which terms belong."),
                marked(
                        "en",
                        "Words+in+use",
                        "Terms in pages",
                        "Marked where they are read, as their space chose; the page itself stays as it is. Below it, the list of all its"
                                + " terms leads the keyboard to each place."),
                marked(
                        "de",
                        "So+funktioniert+die+Kasse",
                        "Terms in German",
                        "With the endings of the language, and the word to write in place of one that is not to be written."),
                marked(
                        "ja",
                        "%E8%B3%BC%E5%85%A5%E6%89%8B%E7%B6%9A%E3%81%8D%E3%81%AE%E3%81%97%E3%81%8F%E3%81%BF",
                        "Terms in Japanese",
                        "Words of scripts without blanks are found where a dictionary says that they begin and end."),
                marked(
                        "th",
                        "%E0%B8%82%E0%B8%B1%E0%B9%89%E0%B8%99%E0%B8%95%E0%B8%AD%E0%B8%99%E0%B8%81%E0%B8%B2%E0%B8%A3"
                                + "%E0%B8%8A%E0%B8%B3%E0%B8%A3%E0%B8%B0%E0%B9%80%E0%B8%87%E0%B8%B4%E0%B8%99",
                        "Terms in Thai",
                        "As in Japanese."),
                marked(
                        "ar",
                        "%D9%83%D9%8A%D9%81+%D9%8A%D8%B9%D9%85%D9%84+%D8%A5%D8%AA%D9%85%D8%A7%D9%85+%D8%A7%D9%84%D8%B4%D8%B1"
                                + "%D8%A7%D8%A1",
                        "Terms in Arabic",
                        "With the article and what else is written together with a word."),
                confluence(
                                "admin",
                                "glossary-words",
                                GLOSSARY + "/words?key=DOC",
                                "#productops-words-count",
                                "Words that pages use",
                                "Short forms that pages expand and words that many pages use, and that no glossary knows: added with one"
                                        + " click, or never shown again.")
                        .after(GlossaryTour::searchWords),
                confluence(
                        "admin",
                        "glossary-choice",
                        GLOSSARY + "/choice?key=DOC",
                        "#productops-glossary-choice-form",
                        "What a space shows",
                        "Which glossaries hold in the space, in order, and how their terms are marked."));
    }

    private static TourScreen marked(String language, String title, String heading, String text) {
        return confluence("emma", "glossary-" + language, "/display/DOC/" + title, DEFINITION, heading, text)
                .after(GlossaryTour::showFirst);
    }

    private static void showFirst(Browser browser) {
        browser.click(By.className("productops-page-terms-opener"));
        browser.click(By.cssSelector(".productops-page-terms-ways button"));
        browser.waitFor(By.cssSelector(DEFINITION));
    }

    private static void openFirst(Browser browser) {
        browser.click(By.cssSelector(".productops-concept h3 a"));
        browser.waitFor(By.cssSelector(".productops-concept-page, #productops-concept-decide"));
    }

    private static void searchWords(Browser browser) {
        if (!browser.isShown(By.id("productops-words-count"))) {
            browser.click(By.id("productops-words-start"));
        }
    }
}
