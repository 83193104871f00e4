package org.productops.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
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
import org.productops.common.text.Languages;

/** All languages say the same things, and say all that is asked for. */
class TranslationsTest {

    private static final Path BUNDLES = Path.of("i18n");
    private static final Pattern KEY = Pattern.compile("[\"'>=\\s](productops(?:\\.[a-z0-9-]+){2,}\\.?)(?=[\"'<\\s])");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

    /** Keys that the products make up from module and parameter names. */
    private static final Pattern MADE_BY_THE_PRODUCT = Pattern.compile("org\\.productops\\..*");

    static List<Path> translations() throws IOException {
        return files().stream().filter(TranslationsTest::isTranslation).toList();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.sorted().toList();
        }
    }

    private static boolean isTranslation(Path file) {
        return file.getFileName().toString().contains("_");
    }

    @Test
    void thereIsAtLeastOneTranslation() throws IOException {
        assertThat(translations()).isNotEmpty();
    }

    @Test
    void theCodeKnowsAllLanguages() throws IOException {
        assertThat(translations())
                .extracting(file -> file.getFileName().toString().replaceAll(".*_|\\.properties", ""))
                .containsOnly(Languages.ALL.stream()
                        .filter(language -> !language.equals(Locale.ENGLISH))
                        .map(Locale::getLanguage)
                        .toArray(String[]::new));
    }

    @Test
    void aTextStandsInTheFileOfItsFeature() throws IOException {
        for (Path file : files()) {
            String feature = file.getFileName().toString().replaceAll("(_[a-z]+)?\\.properties$", "");
            assertThat(load(file).stringPropertyNames())
                    .as(file.toString())
                    .allMatch(key -> key.startsWith("productops." + feature + ".")
                            || MADE_BY_THE_PRODUCT.matcher(key).matches());
        }
    }

    @Test
    void noFileHasAKeyTwice() throws IOException {
        for (Path file : files()) {
            assertThat(Files.readAllLines(file, StandardCharsets.ISO_8859_1).stream()
                            .filter(line -> line.startsWith("productops."))
                            .map(line -> line.substring(0, line.indexOf('='))))
                    .as(file.toString())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void theDescriptorNamesEveryFile() throws IOException {
        String descriptor = Files.readString(Path.of("atlassian-plugin.xml"));
        assertThat(files()).filteredOn(file -> !isTranslation(file)).allSatisfy(file -> assertThat(descriptor)
                .contains("location=\"i18n." + file.getFileName().toString().replace(".properties", "") + "\""));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aTranslationHasTheSameKeys(Path translation) {
        assertThat(load(translation).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(english(translation).stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aTranslationHasTheSamePlaceholders(Path translation) {
        Properties english = english(translation);
        Properties other = load(translation);
        for (String key : english.stringPropertyNames()) {
            assertThat(placeholders(other.getProperty(key, "")))
                    .as(key)
                    .isEqualTo(placeholders(english.getProperty(key)));
        }
    }

    @Test
    void everyTextIsAMessageFormatThatKeepsItsApostrophes() throws IOException {
        for (Path file : files()) {
            load(file).forEach((key, text) -> {
                new MessageFormat(text.toString());
                assertThat(text.toString().replace("''", ""))
                        .as("%s in %s: double the apostrophe, or use \\u2019", key, file)
                        .doesNotContain("'");
            });
        }
    }

    @Test
    void placeholdersStandForTexts() throws IOException {
        for (Path file : files()) {
            load(file).forEach((key, text) -> assertThat(text.toString())
                    .as("%s in %s: what a message is given are texts, which no number format takes", key, file)
                    .doesNotContainPattern("\\{\\d+,"));
        }
    }

    @Test
    void whatIsReadAloudHasWhatIsShownInIt() throws IOException {
        for (Path file : files()) {
            Properties texts = load(file);
            texts.stringPropertyNames().stream()
                    .filter(key -> key.endsWith("-label"))
                    .forEach(key -> assertThat(texts.getProperty(key))
                            .as("%s in %s: who says what is shown must reach it", key, file)
                            .containsIgnoringCase(texts.getProperty(key.replaceFirst("-label$", ""))));
        }
    }

    @Test
    void everyKeyThatIsUsedExistsAndNoneIsLeftOver() throws IOException {
        Set<String> used = usedKeys();
        Set<String> known = new TreeSet<>();
        for (Path file : files()) {
            known.addAll(load(file).stringPropertyNames());
        }
        Set<String> prefixes = used.stream().filter(key -> key.endsWith(".")).collect(Collectors.toSet());

        assertThat(used.stream().filter(key -> !key.endsWith(".") && !known.contains(key)))
                .as("used, but not there")
                .isEmpty();
        assertThat(known.stream()
                        .filter(key -> !used.contains(key) && prefixes.stream().noneMatch(key::startsWith))
                        .filter(key -> !MADE_BY_THE_PRODUCT.matcher(key).matches()))
                .as("there, but not used")
                .isEmpty();
    }

    private static Set<String> usedKeys() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> sources =
                Stream.concat(Files.walk(Path.of("src/main")), Stream.of(Path.of("atlassian-plugin.xml")))) {
            for (Path file : sources.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(java|vm|xml|js)"))
                    .filter(file -> !file.toString().contains("node_modules"))
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

    private static Properties english(Path translation) {
        return load(BUNDLES.resolve(translation.getFileName().toString().replaceFirst("_[a-z]+", "")));
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
