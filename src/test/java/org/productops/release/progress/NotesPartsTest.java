package org.productops.release.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class NotesPartsTest {

    private static final Set<String> SECRET = Set.of("SEC-1", "SEC-2");

    private static String seen(String text) {
        return NotesParts.of(text, SECRET).text();
    }

    @Test
    void findsKeysHoweverTheyAreWritten() {
        assertThat(NotesParts.keys("SEC-1, sec-2. https://jira/browse/AB_C1-30?x (X-1) A-0 UTF-8é 9AB-1"))
                .containsExactly("SEC-1", "SEC-2", "AB_C1-30", "UTF-8");
    }

    @Test
    void leavesOutWhatNamesAHiddenIssueWithAllThatBelongsToIt() {
        assertThat(
                        seen(
                                """
                # Spring

                Thanks to all
                who did sec-2.

                ## Hidden

                1. First
                   - below it
                lazy (SEC-1)

                ## Both
                - Mine (SHOP-1)
                - First

                  second (SEC-1)
                * Other (SEC-10)
                """))
                .isEqualTo("# Spring\n\n## Both\n- Mine (SHOP-1)\n* Other (SEC-10)\n");
        assertThat(NotesParts.of("- x (SEC-1)\n\n- y", SECRET).leftOut()).isEqualTo(1);
        assertThat(seen("## Empty\n## SEC-1 is out\n")).isEqualTo("## Empty\n");
    }

    @Test
    void putsBackWhatTheWriterDidNotSeeWhereItWas() {
        NotesParts kept = NotesParts.of(
                "## Shop\n\n- One (SHOP-1)\n- Two (SEC-1)\n- Three (SHOP-3)\n\n## Vault\n\n- Four (SEC-2)\n", SECRET);

        assertThat(kept.with(kept.text()))
                .isEqualTo(
                        "## Shop\n\n- One (SHOP-1)\n- Two (SEC-1)\n- Three (SHOP-3)\n\n## Vault\n\n- Four (SEC-2)\n\n");
        assertThat(kept.with("## Shop\n\n- New\n"))
                .as("what it stood behind is gone, its heading is not")
                .isEqualTo("## Shop\n\n- New\n- Two (SEC-1)\n\n## Vault\n\n- Four (SEC-2)\n\n");
        assertThat(kept.with("")).contains("## Shop", "- Two (SEC-1)", "## Vault", "- Four (SEC-2)");
        assertThat(kept.with("- Two (SEC-1)\n"))
                .as("what is there already comes once")
                .containsOnlyOnce("Two (SEC-1)");
        assertThat(NotesParts.of("Secret SEC-1\n\nOpen", SECRET).with("Open, too"))
                .isEqualTo("Secret SEC-1\n\nOpen, too\n");
    }

    @Test
    void readsHostileTextInTime() {
        String keys = "A".repeat(50_000) + "-1 " + "SEC-1".repeat(9_000);
        assertThat(NotesParts.keys(keys)).doesNotContain("SEC-1A");
        assertThat(seen("- x\n".repeat(20_000))).hasSize(80_000);
    }
}
