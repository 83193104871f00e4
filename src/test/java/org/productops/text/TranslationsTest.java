package org.productops.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All languages say the same things, and say all that is asked for. */
class TranslationsTest {

    private static final Path BUNDLES = Path.of("i18n");
    private static final Pattern KEY = Pattern.compile("[\"'>=\\s](productops(?:\\.[a-z0-9-]+){2,}\\.?)(?=[\"'<\\s])");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

    /** Keys that the products make up from module and parameter names. */
    private static final Pattern MADE_BY_THE_PRODUCT = Pattern.compile("org\\.productops\\..*");

    static List<Path> translations() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.filter(file -> file.getFileName().toString().contains("_"))
                    .toList();
        }
    }

    @Test
    void thereIsAtLeastOneTranslation() throws IOException {
        assertThat(translations()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aTranslationHasTheSameKeys(Path translation) {
        assertThat(load(translation).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(english().stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aTranslationHasTheSamePlaceholders(Path translation) {
        Properties english = english();
        Properties other = load(translation);
        for (String key : english.stringPropertyNames()) {
            assertThat(placeholders(other.getProperty(key, "")))
                    .as(key)
                    .isEqualTo(placeholders(english.getProperty(key)));
        }
    }

    @Test
    void everyTextIsAMessageFormatThatKeepsItsApostrophes() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            for (Path file : files.toList()) {
                load(file).forEach((key, text) -> {
                    new MessageFormat(text.toString());
                    assertThat(text.toString().replace("''", ""))
                            .as("%s in %s: double the apostrophe, or use \\u2019", key, file)
                            .doesNotContain("'");
                });
            }
        }
    }

    @Test
    void everyKeyThatIsUsedExistsAndNoneIsLeftOver() throws IOException {
        Set<String> used = usedKeys();
        Set<String> known = english().stringPropertyNames();
        Set<String> prefixes = used.stream().filter(key -> key.endsWith(".")).collect(Collectors.toSet());

        assertThat(used.stream().filter(key -> !key.endsWith(".")))
                .allSatisfy(key -> assertThat(known).as("a text for the key").contains(key));
        assertThat(known).allSatisfy(key -> assertThat(used.contains(key)
                        || prefixes.stream().anyMatch(key::startsWith)
                        || MADE_BY_THE_PRODUCT.matcher(key).matches())
                .as("%s is used", key)
                .isTrue());
    }

    private static Set<String> usedKeys() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> sources =
                Stream.concat(Files.walk(Path.of("src/main")), Stream.of(Path.of("atlassian-plugin.xml")))) {
            for (Path file : sources.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(java|vm|xml|js)"))
                    .toList()) {
                Matcher matcher = KEY.matcher(Files.readString(file));
                while (matcher.find()) {
                    keys.add(matcher.group(1));
                }
            }
        }
        return keys;
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Properties english() {
        return load(BUNDLES.resolve("productops.properties"));
    }

    private static Properties load(Path file) {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
