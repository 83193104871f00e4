package org.productops.common.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.productops.common.error.Message;

class YamlTest {

    @Test
    void readsTextsListsAndMapsWithTheirLines() {
        YamlMap root = only("# first\nname: Checkout\nspec:\n  owner: 'no'\n  tags: [a, b]\n  none: ~\n");

        assertThat(root.line()).isEqualTo(2);
        assertThat(root.text("name")).isEqualTo("Checkout");
        assertThat(root.map("spec").entries().get("owner")).isEqualTo(new YamlText(4, "no", true));
        assertThat(root.map("spec").list("tags")).extracting(YamlNode::line).containsExactly(5, 5);
        assertThat(root.map("spec").find("none")).isEmpty();
        assertThat(root.map("spec").text("none")).isEmpty();
        assertThat(root.map("name").entries()).isEmpty();
        assertThat(root.list("name")).isEmpty();
        assertThat(root.text("spec")).isEmpty();
    }

    @Test
    void readsEachDocumentByItself() {
        List<YamlDocument> documents = Yaml.read(
                        """
                %YAML 1.2
                ---
                a: 1
                --- # a comment
                b: [1
                ---

                # nothing
                ---
                c: |
                  text
                ...
                ---
                d: 4
                """)
                .toList();

        assertThat(documents).extracting(YamlDocument::line).containsExactly(3, 5, 10, 14);
        assertThat(documents)
                .extracting(document -> document.root().isPresent())
                .containsExactly(true, false, true, true);
        assertThat(documents.get(1).refusal()).contains(Message.of("productops.common.yaml.broken", 6));
        assertThat(documents.get(3).root().orElseThrow().line()).isEqualTo(14);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            a: &x b               | anchor    | 1, x
            a: 1;b: *x            | alias     | 2, x
            a: !!int 3            | tag       | 1, tag:yaml.org,2002:int
            a: !!java.net.URL [x] | tag       | 1, tag:yaml.org,2002:java.net.URL
            a: 1;a: 2             | key-twice | 2, a
            [a]: b                | key-form  | 1
            a: 'b                 | broken    | 2
            a: b: c               | broken    | 1
            """)
    void saysInWhichLineIsWhatItDoesNotRead(String text, String problem, String arguments) {
        assertThat(refusal(text.replace(';', '\n')))
                .isEqualTo(new Message("productops.common.yaml." + problem, List.of(arguments.split(", "))));
    }

    @Test
    void stopsAtWhatIsTooMuch() {
        assertThat(refusal("[".repeat(1_000_000 / 20)).key()).isEqualTo("productops.common.yaml.too-deep");
        assertThat(refusal("- ".repeat(40_000)).key()).isEqualTo("productops.common.yaml.too-deep");
        assertThat(refusal("a: " + "x".repeat(4_000_000)).key()).isEqualTo("productops.common.yaml.line-long");
        assertThat(refusal("a: \u0000").key()).isEqualTo("productops.common.yaml.characters");
        assertThat(refusal("- a\n".repeat(100_001)).key()).isEqualTo("productops.common.yaml.too-much");
        assertThat(Yaml.read("a: |\n" + "  xxx xxx\n".repeat(200_000) + "---\nb: 1"))
                .hasSize(2);
    }

    @Test
    void readsWhatItWrites() {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("plain", "Checkout");
        written.put("like a number", "007");
        written.put("like a truth", "true");
        written.put("nothing", "");
        written.put("lines", "one\n  two\n\nthree # no comment\n");
        written.put("marks", "--- 'a' \"b\" \\ & * ! | > % @ ` {} [] , : ? -");
        written.put("letters", "Caf\u00e9 \u652f\u4ed8 \ud83d\ude80");
        written.put("list", List.of("a", "b"));
        written.put("maps", List.of(Map.of("url", "https://example.org/?a=b&c#d")));
        written.put("empty", List.of());

        String text = Yaml.write(List.of(written, Map.of("second", "---\nline")));

        List<YamlDocument> read = Yaml.read(text).toList();
        assertThat(read).hasSize(2).allMatch(document -> document.refusal().isEmpty());
        assertThat(plain(read.get(0).root().orElseThrow())).isEqualTo(written);
        assertThat(plain(read.get(1).root().orElseThrow())).isEqualTo(Map.of("second", "---\nline"));
    }

    private static Object plain(YamlNode node) {
        if (node instanceof YamlMap map) {
            Map<String, Object> entries = new LinkedHashMap<>();
            map.entries().forEach((name, value) -> entries.put(name, plain(value)));
            return entries;
        }
        return node instanceof YamlList list
                ? list.items().stream().map(YamlTest::plain).toList()
                : ((YamlText) node).value();
    }

    private static Message refusal(String text) {
        List<YamlDocument> documents = Yaml.read(text).toList();
        assertThat(documents).hasSize(1);
        return documents.get(0).refusal().orElseThrow();
    }

    private static YamlMap only(String text) {
        return (YamlMap) Yaml.read(text)
                .map(document -> document.root().orElseThrow())
                .toList()
                .get(0);
    }
}
