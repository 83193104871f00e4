package org.productops.feedback.portal.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import net.java.ao.ActiveObjectsException;
import org.productops.devhost.database.SqlCounter;
import org.productops.feedback.portal.PortalField;
import org.productops.feedback.portal.PortalFile;
import org.productops.feedback.portal.PortalFileStore;
import org.productops.feedback.portal.SentFeedback;
import org.productops.feedback.portal.SentStore;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoSentStoreTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    @OnEveryDatabase
    void keepsAllOfWhatWasSent(TestDatabase database) {
        SentStore store = open(database);
        SentFeedback longest = new SentFeedback(
                0,
                "t".repeat(64),
                9_000_000_000L,
                "key-noah",
                "T".repeat(255),
                Map.of(PortalField.QUOTE, "<b>\uD83D\uDE00</b>\n'\"\\" + "q".repeat(9_900), PortalField.KIND, "PRAISE"),
                NOW,
                OptionalLong.of(8_000_000_000L),
                OptionalLong.of(7_000_000_000L));

        SentFeedback kept = store.insert(longest);

        assertThat(kept).isEqualTo(longest.withId(kept.id()));
        assertThat(store.withToken("t".repeat(64))).contains(kept);
        assertThat(store.ofIssues(List.of(7_000_000_000L))).containsExactly(kept);
        assertThat(store.withToken("other")).isEmpty();
        assertThatThrownBy(() -> store.insert(longest)).isInstanceOf(ActiveObjectsException.class);
    }

    @OnEveryDatabase
    void findsWhatWaitsAndWhatIsOnItsWay(TestDatabase database) {
        SentStore store = open(database);
        SentFeedback first = store.insert(sent("a", "key-noah", NOW));
        SentFeedback second = store.insert(sent("b", "key-lena", NOW.plusSeconds(60)));
        SentFeedback third = store.insert(sent("c", "key-noah", NOW.plusSeconds(120)));

        assertThat(store.notHandedOver(10)).containsExactly(first, second, third);
        assertThat(store.notHandedOver(1)).containsExactly(first);
        assertThat(store.withoutIssue(0, 10)).isEmpty();
        store.setIntake(first.id(), 5);
        store.setIntake(third.id(), 6);
        assertThat(store.notHandedOver(10)).containsExactly(second);
        assertThat(store.withoutIssue(0, 10)).extracting(SentFeedback::token).containsExactly("a", "c");
        assertThat(store.withoutIssue(first.id(), 10))
                .extracting(SentFeedback::token)
                .containsExactly("c");
        store.setIssue(first.id(), 50);
        assertThat(store.withoutIssue(0, 10)).extracting(SentFeedback::token).containsExactly("c");
        assertThat(store.ofUser("key-noah", 10)).extracting(SentFeedback::token).containsExactly("c", "a");
        assertThat(store.countOfUser("key-noah", NOW.plusSeconds(60))).isEqualTo(1);
    }

    @OnEveryDatabase
    void listsWhatAUserSentInOneStatement(TestDatabase database) {
        SentStore store = open(database);
        IntStream.range(0, 30).forEach(i -> store.insert(sent("t" + i, "key-noah", NOW.plusSeconds(i))));

        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.ofUser("key-noah", 20)).hasSize(20);
            assertThat(sql.statements()).hasSize(1);
        }
    }

    @OnEveryDatabase
    void keepsFilesOfAnySize(TestDatabase database) {
        PortalFileStore files =
                new AoPortalFileStore(database.activeObjects(PortalFileEntity.class, PortalFilePartEntity.class));
        byte[] content = new byte[200_001];
        content[0] = 1;
        content[200_000] = -1;

        PortalFile kept = files.insert(file("a", "one.png", content.length, NOW), content);
        PortalFile other = files.insert(file("b", "two.png", 1, NOW.plusSeconds(60)), new byte[] {7});

        assertThat(files.content(kept.id())).isEqualTo(content);
        assertThat(files.withTokens(List.of("a", "b", "c"))).containsExactlyInAnyOrder(kept, other);
        assertThat(files.withTokens(List.of())).isEmpty();
        assertThat(files.bytesOfUser("key-noah")).isEqualTo(200_002);
        files.setSent(List.of(kept.id()), 3);
        assertThat(files.bytesOfUser("key-noah")).isEqualTo(1);
        assertThat(files.ofSent(List.of(3L))).extracting(PortalFile::name).containsExactly("one.png");
        files.removeUnsentBefore(NOW.plusSeconds(61));
        assertThat(files.withTokens(List.of("a", "b")))
                .extracting(PortalFile::token)
                .containsExactly("a");
        files.remove(kept.id());
        assertThat(files.content(kept.id())).isEmpty();
        assertThat(files.ofSent(List.of(3L))).isEmpty();
    }

    private static PortalFile file(String token, String name, long size, Instant at) {
        return new PortalFile(0, token, OptionalLong.empty(), "key-noah", name, size, at);
    }

    private static SentFeedback sent(String token, String userKey, Instant at) {
        return new SentFeedback(
                0,
                token,
                10,
                userKey,
                "Calls",
                Map.of(PortalField.QUOTE, "Slow"),
                at,
                OptionalLong.empty(),
                OptionalLong.empty());
    }

    private static SentStore open(TestDatabase database) {
        return new AoSentStore(database.activeObjects(SentEntity.class));
    }
}
