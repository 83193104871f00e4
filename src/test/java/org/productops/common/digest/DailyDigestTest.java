package org.productops.common.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.productops.common.access.Access;
import org.productops.common.mail.MailContent;
import org.productops.common.mail.MailLanguage;
import org.productops.common.user.OnBehalf;
import org.productops.readiness.ReadinessFixture;
import org.productops.testing.fakes.FakeMail;
import org.productops.testing.fakes.FakePeople;
import org.productops.testing.fakes.FakeStorage;

class DailyDigestTest {

    private final FakePeople people = new FakePeople().user("anna").user("ben").user("carla");
    private final FakeMail mail = new FakeMail(people);
    private final FakeStorage storage = new FakeStorage();
    private final InMemoryDailyDigestStore store = new InMemoryDailyDigestStore();
    private final List<String> asked = new ArrayList<>();
    private String current = "";
    private final DigestSource items = new Source("items", Set.of("key-anna", "key-ben"));
    private final DigestSource launches = new Source("launches", Set.of("key-anna", "key-carla"));
    private final DailyDigest digest = new DailyDigest(
            List.of(items, launches), store, storage.writes(), new AsUser(), mail.mails(), () -> ReadinessFixture.NOW);
    private final DailyDigestService service = new DailyDigestService(store, new Access(people), storage.writes());

    @Test
    void eachGetsOneMailADayWithAllThatWaits() {
        digest.run();
        digest.run();

        assertThat(mail.sent()).extracting(FakeMail.Sent::to).containsExactly("anna@example.com", "ben@example.com");
        assertThat(mail.sent().get(0).body()).containsSubsequence("items", "launches", "Stop or start");
        assertThat(asked).as("as the one who gets it").contains("key-anna key-anna");
    }

    @Test
    void nobodyGetsAMailThatSaysNothing() {
        digest.run();

        assertThat(mail.sent()).extracting(FakeMail.Sent::to).doesNotContain("carla@example.com");
    }

    @Test
    void whoWantsNoneGetsNone() {
        people.actAs("anna");
        assertThat(service.isOn()).isTrue();
        service.set(false);

        digest.run();

        assertThat(mail.sent()).extracting(FakeMail.Sent::to).containsExactly("ben@example.com");
        service.set(true);
        assertThat(service.isOn()).isTrue();
    }

    @Test
    void nothingIsLookedUpWhereMailsAreOff() {
        mail.switchOff(true);
        digest.run();

        assertThat(asked).isEmpty();
    }

    private final class AsUser implements OnBehalf {
        @Override
        public <T> Optional<T> of(String userKey, Supplier<T> work) {
            current = userKey;
            return Optional.of(work.get());
        }
    }

    private final class Source implements DigestSource {
        private final String name;
        private final Set<String> users;

        Source(String name, Set<String> users) {
            this.name = name;
            this.users = users;
        }

        @Override
        public Set<String> people() {
            return users;
        }

        @Override
        public Optional<Function<MailLanguage, MailContent.Part>> part(String userKey) {
            asked.add(current + " " + userKey);
            return users.contains(userKey) && !userKey.equals("key-carla")
                    ? Optional.of(language -> MailContent.Part.text(name))
                    : Optional.empty();
        }
    }
}
