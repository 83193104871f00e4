package org.productops.devhost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.productops.devhost.database.DatabaseKind;
import org.productops.devhost.plugin.Application;

class CommandLineTest {

    @Test
    void asksForTheUsualHostWhenNothingIsSaid() {
        HostSettings settings = CommandLine.parse().settings();
        assertThat(settings.databaseKind()).isEqualTo(DatabaseKind.H2);
        assertThat(settings.demoData()).isTrue();
        assertThat(settings.port(Application.JIRA)).isEqualTo(2990);
        assertThat(settings.port(Application.CONFLUENCE)).isEqualTo(1990);
    }

    @Test
    void aNodeOfAClusterHasNoDatabaseAndNoStoryOfItsOwn() {
        HostSettings settings = CommandLine.parse("--node-on", "5432").settings();
        assertThat(settings.sharedDatabase()).hasValue(5432);
        assertThat(settings.databaseKind()).isEqualTo(DatabaseKind.POSTGRES);
        assertThat(settings.demoData()).isFalse();
        assertThat(CommandLine.parse().settings().sharedDatabase()).isEmpty();
    }

    @Test
    void freshThrowsAwayTheDataOfThisEngineOnly(@TempDir Path data) throws IOException {
        Path h2 = Files.createDirectories(data.resolve("h2/jira-home")).getParent();
        Path postgres = Files.createDirectories(data.resolve("postgres"));
        Files.writeString(h2.resolve("jira.mv.db"), "old");

        HostSettings settings = CommandLine.parse(
                        "--fresh", "--empty", "--data", data.toString(), "--port-jira", "0", "--database", "h2")
                .prepare();

        assertThat(settings.dataDirectory()).isEqualTo(h2);
        assertThat(settings.demoData()).isFalse();
        assertThat(settings.port(Application.JIRA)).isZero();
        assertThat(h2.resolve("jira.mv.db")).doesNotExist();
        assertThat(h2.resolve("jira-home")).doesNotExist();
        assertThat(postgres).exists();
    }

    @Test
    void freshLeavesTheDataOfARunningHostAlone(@TempDir Path data) throws IOException {
        try (DataDirectory running = DataDirectory.open(data.resolve("h2"))) {
            Path file = Files.writeString(running.directory("jira-home").resolve("file"), "in use");
            CommandLine fresh = CommandLine.parse("--fresh", "--data", data.toString());
            assertThatThrownBy(fresh::prepare)
                    .isInstanceOf(HostStartException.class)
                    .hasMessageContaining("Another host");
            assertThat(file).exists();
        }
    }

    @Test
    void staysWithoutTheStoryOnceItBeganWithoutIt(@TempDir Path data) throws IOException {
        String place = data.toString();
        assertThat(CommandLine.parse("--empty", "--data", place).prepare().demoData())
                .isFalse();
        Files.writeString(data.resolve("h2/jira.mv.db"), "mine");

        assertThat(CommandLine.parse("--data", place).prepare().demoData()).isFalse();
        assertThat(CommandLine.parse("--empty", "--data", place).prepare().demoData())
                .isFalse();
        assertThat(CommandLine.parse("--fresh", "--data", place).prepare().demoData())
                .isTrue();
    }

    @Test
    void refusesToCallDataWithTheStoryEmpty(@TempDir Path data) throws IOException {
        String place = data.toString();
        assertThat(CommandLine.parse("--data", place).prepare().demoData()).isTrue();
        Files.writeString(data.resolve("h2/jira.mv.db"), "told");

        CommandLine empty = CommandLine.parse("--empty", "--data", place);
        assertThatThrownBy(empty::prepare)
                .isInstanceOf(HostStartException.class)
                .hasMessageContaining("--fresh");
    }

    @Test
    void saysWhatItDoesNotUnderstand() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommandLine.parse("--quick"))
                .withMessageContaining("--quick")
                .withMessageContaining("./run");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommandLine.parse("--database", "oracle"))
                .withMessageContaining("oracle");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommandLine.parse("--port-jira"))
                .withMessageContaining("needs a value");
    }
}
