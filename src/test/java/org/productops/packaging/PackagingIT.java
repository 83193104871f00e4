package org.productops.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParser;
import java.beans.Introspector;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.productops.platform.Removals;

/** The JAR is what the products expect, and holds nothing else. */
class PackagingIT {

    private static final Pattern EMBEDDED = Pattern.compile("org/productops/embedded/(\\w+)/");

    private static JarFile jar;

    @BeforeAll
    static void open() throws IOException {
        jar = new JarFile(Path.of(System.getProperty("productops.jar")).toFile());
    }

    @AfterAll
    static void close() throws IOException {
        jar.close();
    }

    @Test
    void holdsOnlyThePluginsOwnClasses() {
        assertThat(names().filter(name -> name.endsWith(".class")))
                .isNotEmpty()
                .allMatch(name -> name.startsWith("org/productops/"))
                .noneMatch(name -> name.startsWith("org/productops/platform/"))
                .noneMatch(name -> name.startsWith("org/productops/devhost/"));
    }

    @Test
    void standsOnThePlacesThatTheProductsRead() {
        assertThat(names().collect(Collectors.toSet()))
                .contains(
                        "atlassian-plugin.xml",
                        "openapi/jira.json",
                        "openapi/confluence.json",
                        "META-INF/spring/plugin-context.xml",
                        "META-INF/plugin-components/component",
                        "META-INF/plugin-components/component-jira",
                        "META-INF/plugin-components/component-confluence",
                        "META-INF/plugin-components/imports",
                        "META-INF/plugin-components/imports-jira",
                        "META-INF/plugin-components/imports-confluence");
    }

    @Test
    void bringsEveryTextInEveryLanguage() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("i18n"))) {
            assertThat(names().filter(name -> name.startsWith("i18n/") && !name.endsWith("/")))
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> "i18n/" + file.getFileName()).toList());
        }
    }

    @Test
    void offersItsApiToOtherPluginsAndNothingElse() throws IOException {
        assertThat(manifest().getValue("Export-Package"))
                .matches("org\\.productops\\.area\\.api;[^,]*,org\\.productops\\.readiness\\.api;[^,]*");
    }

    @Test
    void bringsLibrariesInPackagesOfItsOwnWithTheirLicences() throws IOException {
        List<String> libraries = names().map(EMBEDDED::matcher)
                .filter(Matcher::lookingAt)
                .map(matcher -> matcher.group(1))
                .distinct()
                .toList();

        assertThat(libraries).isNotEmpty().allSatisfy(library -> {
            assertThat(names()).contains("META-INF/licenses/" + library + "/LICENSE");
            assertThat(imports()).noneMatch(clause -> clause.contains(library));
        });
    }

    /** Relocated and without the data that nothing needs, and with no other class loader to help. */
    @ParameterizedTest
    @CsvSource({
        "ko, \ub370\uc774\ud130\ubca0\uc774\uc2a4, \u3137",
        "ja, \u3055\u3070\u304f\u30b5\u30fc\u30d0\u30fc\u69cb\u6210, \u3055",
        "zh, \u6570\u636e\u5e93\u670d\u52a1\u5668\u914d\u7f6e, S",
        "zh-TW, \u8cc7\u6599\u5eab\u4f3a\u670d\u5668\u8a2d\u5b9a, 13\u5283",
        "th, \u0e20\u0e32\u0e29\u0e32\u0e44\u0e17\u0e22\u0e20\u0e32\u0e29\u0e32\u0e44\u0e17\u0e22, \u0e20",
        "lo, \u0e9e\u0eb2\u0eaa\u0eb2\u0ea5\u0eb2\u0ea7\u0e9e\u0eb2\u0eaa\u0eb2\u0ea5\u0eb2\u0ea7, \u0e9e",
        "km, \u1797\u17b6\u179f\u17b6\u1781\u17d2\u1798\u17c2\u179a\u1797\u17b6\u179f\u17b6, \u1797",
        "my, \u1019\u103c\u1014\u103a\u1019\u102c\u1018\u102c\u101e\u102c\u1019\u103c\u1014\u103a\u1019\u102c, \u1019",
        "ar, \u0623\u0645\u0631 \u0627\u0644\u062f\u0641\u0639, \u0627",
        "hi, \u0939\u093f\u0928\u094d\u0926\u0940 \u0938\u0939\u093e\u092f\u0924\u093e, \u0939",
        "sv, \u00c5terbetalning och retur, \u00c5",
    })
    void knowsTheTextsOfAllLanguagesByItself(String language, String text, String letter) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        URL[] alone = {Path.of(jar.getName()).toUri().toURL()};
        try (URLClassLoader plugin = new URLClassLoader(alone, ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());

            Object alphabet = call(plugin, "Alphabet", "of", Locale.forLanguageTag(language));
            Object heading =
                    alphabet.getClass().getMethod("heading", String.class).invoke(alphabet, text);
            assertThat(heading.getClass().getMethod("letter").invoke(heading)).isEqualTo(letter);
            assertThat(call(plugin, "Shortening", "atWord", text, 4)).asString().endsWith("\u2026");
            assertThat(call(plugin, "SearchFolding", "fold", text)).asString().isNotEmpty();
            assertThat(call(plugin, "TextIdentity", "of", text)).asString().isNotEmpty();
            assertThat(call(plugin, "Characters", "isVisible", text)).isEqualTo(true);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Its library reads the names of characters from a file, whose path is another one in the JAR. */
    @Test
    void knowsTheNamesOfCharactersInFormattedText() throws Exception {
        URL[] alone = {Path.of(jar.getName()).toUri().toURL()};
        try (URLClassLoader plugin = new URLClassLoader(alone, ClassLoader.getPlatformClassLoader())) {
            assertThat(call(plugin, "FormattedText", "html", "&auml; *b*", 1))
                    .asString()
                    .contains("\u00e4 <em>b</em>");
        }
    }

    /** Its codecs are known by files, which name classes that are called otherwise in the JAR. */
    @Test
    void nameInTheFilesOfLuceneOnlyClassesThatAreThere() throws IOException {
        Set<String> names = names().collect(Collectors.toSet());
        List<String> files = names.stream()
                .filter(name -> name.startsWith("META-INF/services/") && !name.endsWith("/"))
                .toList();

        assertThat(files)
                .contains("META-INF/services/org.productops.embedded.lucene.codecs.Codec")
                .allMatch(name -> name.startsWith("META-INF/services/org.productops.embedded."));
        for (String file : files) {
            assertThat(text(file)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> line.strip().replace('.', '/') + ".class"))
                    .as(file)
                    .isNotEmpty()
                    .allMatch(names::contains);
        }
        assertThat(names).noneMatch(name -> name.startsWith("META-INF/versions/"));
    }

    /** Where a product is started with Java's module for vectors, Lucene asks for this class and takes no for an answer. */
    @Test
    void tellsLuceneToDoWithoutVectors() throws Exception {
        String name = "org.productops.embedded.lucene.internal.vectorization.PanamaVectorizationProvider";
        assertThat(new String(
                        jar.getInputStream(jar.getEntry(
                                        name.replaceFirst("Panama", "").replace('.', '/') + ".class"))
                                .readAllBytes(),
                        StandardCharsets.ISO_8859_1))
                .contains(name);
        URL[] alone = {Path.of(jar.getName()).toUri().toURL()};
        try (URLClassLoader plugin = new URLClassLoader(alone, ClassLoader.getPlatformClassLoader())) {
            Constructor<?> made = plugin.loadClass(name).getDeclaredConstructor();
            made.setAccessible(true);
            assertThatThrownBy(made::newInstance).hasCauseInstanceOf(UnsupportedOperationException.class);
        }
    }

    private static Object call(ClassLoader plugin, String type, String method, Object... arguments)
            throws ReflectiveOperationException {
        return Arrays.stream(
                        plugin.loadClass("org.productops.common.text." + type).getMethods())
                .filter(each -> each.getName().equals(method))
                .findFirst()
                .orElseThrow()
                .invoke(null, arguments);
    }

    @Test
    void bringsAllThatJacksonSaysOfLicences() throws IOException {
        String library = JsonParser.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        try (JarFile original = new JarFile(library)) {
            List<String> said = original.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.matches("META-INF/[\\w-]*(LICENSE|NOTICE)"))
                    .toList();
            assertThat(said).hasSizeGreaterThan(2);
            for (String name : said) {
                assertThat(text(name.replace("META-INF", "META-INF/licenses/jackson")))
                        .isEqualTo(text(original, name));
            }
        }
    }

    /** The products export Jackson today, and will not for ever. */
    @Test
    void usesNoneOfTheProductsCopyOfItsLibraries() throws IOException {
        assertThat(imports())
                .noneMatch(
                        clause -> clause.matches(
                                "(com\\.fasterxml|org\\.pcollections|de\\.siegmar|org\\.snakeyaml|com\\.google|org\\.apache|org\\.tartarus|org\\.commonmark)\\..*"));
        for (String name : names().filter(name -> name.endsWith(".class")).toList()) {
            String code =
                    new String(jar.getInputStream(jar.getEntry(name)).readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(code)
                    .as(name)
                    .doesNotContain(
                            "com/fasterxml/",
                            "org/pcollections/",
                            "de/siegmar/",
                            "org/snakeyaml/",
                            "com/google/re2j/",
                            "org/apache/lucene/",
                            "org/tartarus/",
                            "org/jsoup/",
                            "org/commonmark/");
        }
    }

    @Test
    void saysInItsManifestThatNothingIsToBeTransformed() throws IOException {
        assertThat(manifest().getValue("Atlassian-Plugin-Key")).isEqualTo("org.productops.product-ops");
        assertThat(manifest().getValue("Spring-Context")).isEqualTo("*");
        assertThat(manifest().getValue("Bundle-SymbolicName")).isEqualTo("org.productops.product-ops");
    }

    @Test
    void importsPackagesWithoutVersionRangesOfThisBuildsLibraries() throws IOException {
        assertThat(imports()).isNotEmpty().allSatisfy(clause -> assertThat(clause)
                .as("an open range")
                .doesNotContainPattern("version=\"?\\[")
                .doesNotContainPattern("version=\"?[1-9]"));
    }

    @Test
    void importsNothingThatCouldKeepItFromBeingInstalled() throws IOException {
        assertThat(imports()).isNotEmpty().allMatch(clause -> clause.contains("resolution:=optional"));
    }

    @Test
    void importsNothingThatTheProductsStopExporting() throws IOException {
        assertThat(imports().stream().map(clause -> clause.replaceFirst(";.*", "")))
                .as("packages that end as exports in Jira 12 and Confluence 11: bring the library along")
                .filteredOn(name -> Removals.ofExports().ofPackage(name).isPresent())
                .isEmpty();
    }

    @Test
    void importsThePackagesOfClassesThatOnlyTheDescriptorNames() throws IOException {
        Set<String> imported =
                imports().stream().map(clause -> clause.replaceFirst(";.*", "")).collect(Collectors.toSet());
        assertThat(Pattern.compile("class=\"(com\\.atlassian\\.[\\w.]+)\\.\\w+\"")
                        .matcher(text("atlassian-plugin.xml"))
                        .results()
                        .map(match -> match.group(1)))
                .isNotEmpty()
                .allMatch(imported::contains);
    }

    @Test
    void needsNothingThatItIsOnlyBuiltAndTestedWith() throws IOException {
        assertThat(imports()).noneMatch(clause -> clause.matches("(io\\.swagger|com\\.networknt|org\\.junit)\\..*"));
        assertThat(names()).noneMatch(name -> name.contains("swagger") || name.contains("networknt"));
    }

    /** Grows with the features: glossaries with their files, pages and marks are the last ones that did. */
    @Test
    void isSmallButForTheLibrariesThatItBringsAlong() {
        assertThat(jar.stream()
                        .filter(entry -> !entry.getName().startsWith("org/productops/embedded/"))
                        .mapToLong(ZipEntry::getCompressedSize)
                        .sum())
                .isLessThan(7_600_000);
    }

    @Test
    void asksForNoVersionOfJava() throws IOException {
        // Containers of the products have refused plugins for a version that they were too old to know by name.
        assertThat(manifest().getValue("Require-Capability")).isNull();
    }

    /** The scanner names a bean after its class without the package, and a later one of that name replaces it. */
    @Test
    void givesEachBeanOfAProductANameOfItsOwn() throws IOException {
        for (String product : List.of("jira", "confluence")) {
            List<String> names = new ArrayList<>();
            for (String index : List.of("component", "component-" + product, "imports", "imports-" + product)) {
                text("META-INF/plugin-components/" + index)
                        .lines()
                        .map(line -> line.replaceFirst(".*[.$#]", ""))
                        .map(Introspector::decapitalize)
                        .forEach(names::add);
            }
            assertThat(names).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    @Test
    void importsNoJavaPackages() throws IOException {
        assertThat(imports()).noneMatch(clause -> clause.startsWith("java."));
    }

    @Test
    void namesInItsIndexOnlyClassesThatItHolds() throws IOException {
        Set<String> names = names().collect(Collectors.toSet());
        for (String index : List.of("component", "component-jira", "component-confluence")) {
            assertThat(text("META-INF/plugin-components/" + index)
                            .lines()
                            .map(line -> line.replaceFirst("#.*", "").replace('.', '/') + ".class"))
                    .isNotEmpty()
                    .allMatch(names::contains);
        }
    }

    @Test
    void carriesNoTimeOfItsBuild() {
        Map<Boolean, Set<LocalDateTime>> times = jar.stream()
                .collect(Collectors.partitioningBy(
                        entry -> isOfALibrary(entry.getName()),
                        Collectors.mapping(ZipEntry::getTimeLocal, Collectors.toSet())));

        assertThat(times.get(false)).hasSize(1);
        assertThat(times.get(true)).as("those of the libraries themselves").allMatch(time -> times.get(false).stream()
                .allMatch(time::isBefore));
    }

    /** A class in a library's package may be ours, where the library asks for one. */
    private static boolean isOfALibrary(String name) {
        return (name.startsWith("org/productops/embedded/") || name.startsWith("META-INF/services/"))
                && !Files.exists(Path.of("src/main/java", name.replaceFirst("class$", "java")));
    }

    private static String text(String name) throws IOException {
        return text(jar, name);
    }

    private static String text(JarFile jar, String name) throws IOException {
        return new String(jar.getInputStream(jar.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }

    private static Stream<String> names() {
        return jar.stream().map(ZipEntry::getName);
    }

    private static Attributes manifest() throws IOException {
        return jar.getManifest().getMainAttributes();
    }

    /** The clauses of Import-Package; no attribute in it holds a comma. */
    private static List<String> imports() throws IOException {
        return Arrays.stream(manifest().getValue("Import-Package").split(",")).toList();
    }
}
