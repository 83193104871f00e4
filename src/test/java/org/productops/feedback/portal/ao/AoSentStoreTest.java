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
                "key-" + "m".repeat(251),
                OptionalLong.of(8_000_000_000L),
                OptionalLong.of(7_000_000_000L),
                "o".repeat(64),
                false);

        SentFeedback kept = store.insert(longest);

        assertThat(kept).isEqualTo(longest.withId(kept.id()));
        assertThat(store.withToken("t".repeat(64))).contains(kept);
        assertThat(store.withToken("other")).isEmpty();
        assertThatThrownBy(() -> store.insert(longest)).isInstanceOf(ActiveObjectsException.class);
    }

    @OnEveryDatabase
    void findsWhatHasNoIssueYet(TestDatabase database) {
        SentStore store = open(database);
        SentFeedback first = store.insert(sent("a", "key-noah", NOW));
        SentFeedback second = store.insert(sent("b", "key-lena", NOW.plusSeconds(60)));
        SentFeedback third = store.insert(sent("c", "key-noah", NOW.plusSeconds(120)));

        assertThat(store.openAfter(0, 2)).containsExactly(first, second);
        assertThat(store.openAfter(second.id(), 2)).containsExactly(third);
        assertThat(store.openOf(10, 10)).containsExactly(first, second, third);
        assertThat(store.openOf(20, 10)).isEmpty();
        SentFeedback made = with(first, 5, OptionalLong.of(50), false);
        SentFeedback discarded = with(second, 6, OptionalLong.empty(), true);
        SentFeedback waiting = with(third, 7, OptionalLong.empty(), false);
        List.of(made, discarded, waiting).forEach(store::update);

        assertThat(store.openAfter(0, 10)).containsExactly(waiting);
        assertThat(store.withIds(List.of(first.id(), second.id()))).containsExactlyInAnyOrder(made, discarded);
        assertThat(store.ofUser("key-noah", 10)).extracting(SentFeedback::token).containsExactly("c", "a");
        assertThat(store.countOfUser("key-noah", NOW.plusSeconds(60))).isEqualTo(1);
    }

    @OnEveryDatabase
    void findsWhatIsStillToBeMerged(TestDatabase database) {
        SentStore store = open(database);
        SentFeedback waiting = store.insert(sent("a", "key-noah", NOW).duplicateOf("z"));
        SentFeedback made =
                store.insert(with(sent("b", "key-noah", NOW).duplicateOf("z"), 5, OptionalLong.of(50), false));
        store.insert(with(sent("c", "key-noah", NOW), 6, OptionalLong.of(51), false));

        assertThat(store.unmergedAfter(0, 10)).containsExactly(made);
        assertThat(store.unmergedAfter(made.id(), 10)).isEmpty();
        assertThat(store.duplicatesOf("z")).containsExactly(made);
        assertThat(store.withToken("a")).contains(waiting);
        store.update(made.duplicateOf(""));
        assertThat(store.duplicatesOf("z")).isEmpty();
    }

    private static SentFeedback with(SentFeedback sent, long entryId, OptionalLong issueId, boolean discarded) {
        return new SentFeedback(
                sent.id(),
                sent.token(),
                sent.projectId(),
                sent.userKey(),
                sent.through(),
                sent.said(),
                sent.sentAt(),
                sent.ownerKey(),
                OptionalLong.of(entryId),
                issueId,
                sent.originalToken(),
                discarded);
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
        assertThat(files.sentIds(10)).containsExactly(3L);
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
        return SentFeedback.fresh(token, 10, userKey, "Calls", Map.of(PortalField.QUOTE, "Slow"), at, "key-mia");
    }

    private static SentStore open(TestDatabase database) {
        return new AoSentStore(database.activeObjects(SentEntity.class));
    }
}
