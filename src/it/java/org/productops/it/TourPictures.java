package org.productops.it;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openqa.selenium.WebDriverException;
import org.productops.devhost.DevelopmentHost;
import org.productops.devhost.HostSettings;
import org.productops.devhost.database.DatabaseKind;
import org.productops.devhost.web.Theme;

/**
 * Takes the pictures of the tour, wide and narrow, light and dark, from a host of its own that tells the demo story, and
 * writes the page that shows them. It fails if a screen lacks what it is to show, if its scripts report an error, or if a
 * narrow one has to be scrolled sideways; CONTRIBUTING says how to call it.
 */
public final class TourPictures implements AutoCloseable {
    private static final Path IMAGES = Path.of("docs/images/tour");
    private static final Path PAGE = Path.of("docs/tour.md");
    private static final List<Integer> WIDTHS = List.of(1280, 420);
    private static final int HEIGHT = 900;
    private static final int QUALITY = 55;
    private static final long MOST_BYTES = 8_000_000;

    /** The page of a form that was refused has this status, which browsers report. */
    private static final String REFUSED = "responded with a status of 400";

    private final DevelopmentHost host;
    private final Browser browser = Browser.open();
    private final List<String> failures = new ArrayList<>();
    private String looking = "";

    private TourPictures(DevelopmentHost host) {
        this.host = host;
    }

    /** @param arguments the plugin's JAR; then, if only some of the screens are wanted, their names */
    public static void main(String[] arguments) throws Exception {
        GlossaryTour.requireFonts();
        Path directory = Files.createTempDirectory("productops-tour");
        List<String> wanted = List.of(arguments).subList(1, arguments.length);
        List<String> failures;
        try (DevelopmentHost host = DevelopmentHost.start(
                        new HostSettings(directory, DatabaseKind.H2, true, Path.of(arguments[0]), List.of(), 0, 0));
                TourPictures pictures = new TourPictures(host)) {
            List<TourScreen> screens = Tour.screens(new TourStory(host).tell());
            screens.stream()
                    .filter(screen -> wanted.isEmpty() || wanted.contains(screen.name()))
                    .forEach(pictures::take);
            Files.writeString(PAGE, page(screens));
            pictures.weigh();
            failures = pictures.failures;
        }
        failures.forEach(System.err::println);
        System.exit(failures.isEmpty() ? 0 : 1);
    }

    private void take(TourScreen screen) {
        URI address = host.product(screen.product()).baseUrl();
        for (int width : WIDTHS) {
            for (Theme theme : Theme.values()) {
                String file = screen.file(width, theme);
                try {
                    browser.frame(width, HEIGHT);
                    logIn(screen, address);
                    browser.theme(address, theme).scriptErrors();
                    browser.go(address, screen.path());
                    browser.confirmAdministrator(screen.user());
                    screen.steps().accept(browser);
                    browser.waitFor(screen.shown());
                    browser.webp(IMAGES.resolve(file), QUALITY);
                    check(file, width);
                } catch (WebDriverException e) {
                    failures.add(
                            file + ": " + e.getMessage().lines().findFirst().orElse("") + " at "
                                    + browser.driver().getCurrentUrl());
                }
            }
        }
    }

    private void logIn(TourScreen screen, URI address) {
        String now = screen.user() + " " + address;
        if (!looking.equals(now)) {
            looking = "";
            browser.logIn(address, screen.user(), "/");
            looking = now;
        }
    }

    private void check(String file, int width) {
        browser.scriptErrors().stream()
                .filter(error -> !error.contains(REFUSED))
                .forEach(error -> failures.add(file + ": " + error));
        long needed = (Long) browser.script("return document.documentElement.scrollWidth");
        if (needed > width) {
            failures.add(file + ": is " + needed + " wide");
        }
    }

    private void weigh() throws IOException {
        try (Stream<Path> files = Files.list(IMAGES)) {
            long bytes = files.mapToLong(file -> file.toFile().length()).sum();
            System.out.println("The pictures have " + bytes / 1000 + " kB.");
            if (bytes > MOST_BYTES) {
                failures.add("The pictures have more than " + MOST_BYTES / 1000 + " kB.");
            }
        }
    }

    private static String page(List<TourScreen> screens) {
        StringBuilder text = new StringBuilder(
                """
                # A tour in pictures

                The screens of the demo story, as wide as on a desk and as narrow as on a phone, in the theme of the
                reader. Alex administers Jira, Noah owns areas and speaks for product, Mia maintains some areas, Priya speaks
                for product marketing, Emma supports customers, Hana has nothing to do with any. The
                pictures and this page are made by one command; see [CONTRIBUTING](../CONTRIBUTING.md#how-to-take-the-pictures-of-the-tour).
                """);
        for (TourScreen screen : screens) {
            text.append("\n## ")
                    .append(screen.heading())
                    .append("\n\n")
                    .append(screen.text())
                    .append("\n\n");
            for (int width : WIDTHS) {
                text.append("<picture><source media=\"(prefers-color-scheme: dark)\" srcset=\"images/tour/")
                        .append(screen.file(width, Theme.DARK))
                        .append("\"><img src=\"images/tour/")
                        .append(screen.file(width, Theme.LIGHT))
                        .append("\" width=\"")
                        .append(width == WIDTHS.get(0) ? "70%" : "23%")
                        .append("\" alt=\"")
                        .append(screen.heading())
                        .append(", as ")
                        .append(screen.user())
                        .append(" sees it, ")
                        .append(width)
                        .append(" pixels wide\"></picture>\n");
            }
        }
        return text.toString();
    }

    @Override
    public void close() {
        browser.close();
    }
}
