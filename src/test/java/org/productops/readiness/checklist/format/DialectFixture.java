package org.productops.readiness.checklist.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.productops.common.error.Message;

/** Texts as the apps have them, written for these tests, and what became of them in few words. */
final class DialectFixture {

    private DialectFixture() {}

    static String text(String file) {
        try (InputStream in = DialectFixture.class.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text for each line: its number, what it became, and what there is to say about that. */
    static List<String> fates(ReadText read) {
        return read.lines().stream()
                .map(line -> line.number() + " " + line.fate() + item(line.item()) + about(line.about()))
                .toList();
    }

    /** A text for each item: where it stands, and what it is. */
    static List<String> items(ReadText read) {
        return read.items().stream()
                .map(item -> (item.list() + "/" + item.section() + ":").replace("/:", ":")
                        + item(item)
                        + (item.help().isEmpty() ? "" : " // " + item.help().replace("\n", " / ")))
                .toList();
    }

    private static String item(TextItem item) {
        return item == null
                ? ""
                : " \"" + item.text() + "\"" + (item.mandatory() ? " mandatory" : " advised")
                        + (item.state() == TextItem.State.OPEN ? "" : " " + item.state())
                        + (item.assignees().isEmpty() ? "" : " " + item.assignees());
    }

    private static String about(List<Message> about) {
        return about.stream()
                .map(message -> " <" + message.key().replaceFirst(".*\\.(left|about|error)\\.", "")
                        + (message.arguments().isEmpty() ? "" : " " + String.join("|", message.arguments())) + ">")
                .collect(Collectors.joining());
    }
}
