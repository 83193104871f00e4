package org.productops.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What nobody could verify is answered by the smoke test's program, or its page says how else, or that nothing does. */
class SmokeTestFactsTest {
    private static final Pattern CONSTANT = Pattern.compile("(?m)^ {4}[A-Z_]+\\(\"([^\"]+)\"\\)[,;]");
    private static final Pattern POINT = Pattern.compile("(?m)^- \\*\\*(.+?)[.:]?\\*\\*");

    @Test
    void theProgramNamesPointsThatThereAre() throws IOException {
        assertThat(facts()).isNotEmpty().isSubsetOf(points());
    }

    @Test
    void thePageOrTheProgramHasEveryPoint() throws IOException {
        String page = Files.readString(Path.of("docs", "smoke-test.md"));
        List<String> facts = facts();

        assertThat(points()).isNotEmpty().allMatch(point -> facts.contains(point) || page.contains(point));
    }

    private static List<String> facts() throws IOException {
        String source = Files.readString(Path.of("src", "smoke", "java", "SmokeTest.java"));
        int start = source.indexOf("enum Fact {");
        return CONSTANT.matcher(source.substring(start, source.indexOf('}', start)))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static List<String> points() throws IOException {
        String notes = Files.readString(Path.of("docs", "platform-notes.md"));
        return POINT.matcher(notes.substring(notes.indexOf("## Not verified")))
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
