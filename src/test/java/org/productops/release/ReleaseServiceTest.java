package org.productops.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.productops.area.Holder;
import org.productops.common.error.Confirmation;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.error.UnconfirmedException;
import org.productops.readiness.mine.OpenTask;

class ReleaseServiceTest {

    private final ReleaseFixture given = new ReleaseFixture();

    @AfterEach
    void close() {
        given.close();
    }

    private static ReleaseDraft draft(Object... versions) {
        return new ReleaseDraft("", Arrays.stream(versions).map(String::valueOf).toList(), "", "", null, null);
    }

    @Test
    void oneVersionOrSeveralGoOutAsOne() {
        Release both = given.releases.create(draft(ReleaseFixture.SPRING, "", ReleaseFixture.APP));

        assertThat(both.name()).isEqualTo("Spring");
        ReleaseBrief brief = given.releases.get(both.id());
        assertThat(brief.date()).contains(LocalDate.of(2026, 4, 9));
        assertThat(brief.daysLeft(LocalDate.of(2026, 4, 2))).contains(7L);
        assertThat(given.releases.unplanned()).isEmpty();
        ReleaseBrief ofNoah = given.as("noah").releases.get(both.id());
        assertThat(ofNoah.versions()).extracting(ReleaseVersion::name).containsExactly("Spring");
        assertThat(ofNoah.hidden()).isEqualTo(1);
        assertThatThrownBy(() -> given.as("oscar").releases.get(both.id())).isInstanceOf(NotFoundException.class);
        assertThat(given.releases.all()).isEmpty();
    }

    @Test
    void aVersionIsInOneReleaseAndAddedByWhoAdministersItsProject() {
        Release spring = given.spring();

        assertThatThrownBy(() -> given.releases.create(draft(ReleaseFixture.SPRING)))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        e -> assertThat(e.errors().fields()).containsKey("versions.0.version"));
        assertThatThrownBy(() -> given.releases.create(draft()))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        e -> assertThat(e.errors().fields()).containsKey("versions"));
        assertThatThrownBy(() -> given.as("liam").releases.create(draft(ReleaseFixture.APP)))
                .isInstanceOf(InvalidException.class);
        Release named = given.releases.update(
                spring.id(),
                spring.version(),
                new ReleaseDraft(
                        "Spring 26", List.of("100"), "2026-04-05", "", List.of("liam"), List.of("group:marketing")));
        assertThat(named.target()).contains(LocalDate.of(2026, 4, 5));
        assertThatThrownBy(() -> given.releases.update(spring.id(), spring.version(), draft(100L)))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> given.as("noah").releases.getToEdit(spring.id()))
                .isInstanceOf(NotPermittedException.class);
    }

    @Test
    void nobodyTakesOutAVersionThatTheyDoNotSee() {
        Release both = given.releases.create(new ReleaseDraft(
                "",
                List.of(String.valueOf(ReleaseFixture.SPRING), String.valueOf(ReleaseFixture.APP)),
                "",
                "",
                List.of("noah"),
                List.of()));

        Release changed = given.as("noah")
                .releases
                .update(
                        both.id(),
                        both.version(),
                        new ReleaseDraft(
                                "Renamed",
                                List.of(String.valueOf(ReleaseFixture.SPRING)),
                                "",
                                "",
                                List.of("noah"),
                                List.of()));

        assertThat(changed.name()).isEqualTo("Renamed");
        assertThat(changed.versionIds()).containsExactlyElementsOf(both.versionIds());
        assertThat(given.releases.maySee(both.versions().get(1))).isFalse();
        assertThatThrownBy(
                        () -> given.as("noah").releases.update(both.id(), changed.version(), draft(ReleaseFixture.APP)))
                .as("what nobody sees is no version of theirs")
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        e -> assertThat(e.errors().fields()).containsKey("versions"));
        Release alone = given.as("mia").releases.update(both.id(), changed.version(), draft(ReleaseFixture.SPRING));
        assertThat(alone.versionIds()).containsExactly(ReleaseFixture.SPRING);
    }

    @Test
    void noSideSaysWhoSpeaksForTheOther() {
        Release spring = given.spring();

        given.as("priya");
        ReleaseDraft taken =
                new ReleaseDraft("Spring", List.of("100"), "", "", List.of("priya"), List.of("group:marketing"));
        assertThatThrownBy(() -> given.releases.update(spring.id(), spring.version(), taken))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        e -> assertThat(e.errors().fields()).containsOnlyKeys("product"));
        assertThatThrownBy(() -> given.releases.update(
                        spring.id(),
                        spring.version(),
                        new ReleaseDraft("Spring", List.of("100"), "", "", null, List.of("priya"))))
                .as("nor that nobody does any more")
                .isInstanceOf(InvalidException.class);
        Release own = given.releases.update(
                spring.id(),
                spring.version(),
                new ReleaseDraft("Spring", List.of("100"), "", "", List.of("KEY-liam"), List.of("priya")));
        assertThat(own.marketing()).hasSize(1).allMatch(Holder::isUser);
        assertThat(given.releases.mayName(own, ReleaseSide.PRODUCT)).isFalse();
        assertThat(given.releases.mayName(own, ReleaseSide.MARKETING)).isTrue();

        Release ofMia = given.as("mia").releases.update(spring.id(), own.version(), taken);
        assertThat(ofMia.product()).containsExactly(Holder.user("key-priya"));
    }

    @Test
    void saysWhatIsWrongAtEachField() {
        assertThatThrownBy(() -> given.releases.create(new ReleaseDraft(
                        "x".repeat(101),
                        List.of("100", "999", "abc"),
                        "tomorrow",
                        "1066-10-14",
                        List.of("nobody", "group:none"),
                        List.of())))
                .isInstanceOfSatisfying(InvalidException.class, e -> assertThat(
                                e.errors().fields())
                        .containsOnlyKeys(
                                "name", "versions.1.version", "versions.2.version", "target", "scopeFixed", "product"));
    }

    @Test
    void goesWithAllThatIsKeptOnceThatIsConfirmed() {
        Release spring = given.spring();
        given.launches.chooseTier(spring.id(), spring.version(), 3);

        assertThatThrownBy(() -> given.releases.delete(spring.id(), 2, Confirmation.NONE))
                .isInstanceOf(UnconfirmedException.class);
        given.releases.delete(spring.id(), 2, Confirmation.EVERYTHING);

        assertThat(given.releases.all()).isEmpty();
        assertThat(given.areas.audit.last().action()).isEqualTo("productops.release.audit.deleted");
    }

    @Test
    void eachSideSignsForItself() {
        long id = given.spring().id();

        assertThatThrownBy(() -> given.words.signOff(id, ReleaseSide.PRODUCT, ""))
                .as("administrators do not speak where somebody is named")
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> given.as("liam").words.signOff(id, ReleaseSide.MARKETING, ""))
                .isInstanceOf(NotPermittedException.class);
        given.words.signOff(id, ReleaseSide.PRODUCT, "But for the docs");
        assertThatThrownBy(() -> given.words.signOff(id, ReleaseSide.PRODUCT, ""))
                .isInstanceOf(InvalidException.class);
        given.as("priya").words.signOff(id, ReleaseSide.MARKETING, "");
        assertThat(given.releases.get(id).signOff(ReleaseSide.PRODUCT))
                .get()
                .extracting(SignOff::note)
                .isEqualTo("But for the docs");

        given.as("liam").words.revoke(id, ReleaseSide.PRODUCT);
        assertThat(given.releases.get(id).signOff(ReleaseSide.PRODUCT)).isEmpty();
        assertThat(given.words.signOffs(id))
                .extracting(SignOff::side, SignOff::holds)
                .containsExactly(Tuple.tuple(ReleaseSide.MARKETING, true), Tuple.tuple(ReleaseSide.PRODUCT, false));
        assertThatThrownBy(() -> given.words.revoke(id, ReleaseSide.PRODUCT)).isInstanceOf(InvalidException.class);
    }

    @Test
    void decisionsAreAddedToAndTheLastCounts() {
        long id = given.spring().id();

        assertThatThrownBy(() -> given.words.decide(id, new LaunchDecisionDraft("perhaps", " ")))
                .isInstanceOfSatisfying(InvalidException.class, error -> assertThat(
                                error.errors().fields())
                        .containsOnlyKeys(ReleaseFields.GO, ReleaseFields.REASON));
        given.words.decide(id, new LaunchDecisionDraft(LaunchDecisionDraft.NO_GO, "The help is missing"));
        given.words.decide(id, new LaunchDecisionDraft(LaunchDecisionDraft.GO, "All is there"));

        assertThat(given.releases.get(id).decision())
                .get()
                .extracting(LaunchDecision::go)
                .isEqualTo(true);
        assertThat(given.words.decisions(id))
                .extracting(LaunchDecision::reason)
                .containsExactly("All is there", "The help is missing");
        assertThatThrownBy(() ->
                        given.as("noah").words.decide(id, new LaunchDecisionDraft(LaunchDecisionDraft.GO, "Me too")))
                .isInstanceOf(NotPermittedException.class);
    }

    @Test
    void aTierIsCopiedAndAgreedToByBoth() {
        Release spring = given.spring();
        Release large = given.launches.chooseTier(spring.id(), spring.version(), 1);
        List<LaunchItem> items = given.launches.items(spring.id());
        assertThat(items)
                .extracting(item -> item.task().text())
                .hasSize(11)
                .startsWith("Positioning and message agreed", "Pricing note written")
                .contains("Help pages ready", "Support briefed", "Announcement ready");
        assertThat(items.get(0).dueOn(LocalDate.of(2026, 4, 1))).isEqualTo(LocalDate.of(2026, 2, 18));

        given.as("liam").launches.confirmTier(spring.id(), ReleaseSide.PRODUCT);
        assertThat(given.as("priya")
                        .launches
                        .confirmTier(spring.id(), ReleaseSide.MARKETING)
                        .tier()
                        .isConfirmed())
                .isTrue();
        assertThat(large.tier().isConfirmed()).isFalse();

        LaunchItem pricing = items.get(1);
        given.as("mia").launches.take(spring.id(), pricing.id());
        LaunchItem own =
                given.launches.add(spring.id(), new LaunchItemDraft("marketing", "Film a tour", "", "9", "priya"));
        Release now = given.releases.get(spring.id()).release();
        Release small = given.launches.chooseTier(spring.id(), now.version(), 3);

        assertThat(small.tier()).isEqualTo(TierChoice.of(3));
        assertThat(given.launches.items(spring.id()))
                .extracting(item -> item.task().text())
                .containsExactly(
                        "Pricing note written",
                        "Film a tour",
                        "Help pages ready",
                        "Support briefed",
                        "Release notes written");
        assertThat(given.as("priya").launches.mine())
                .extracting(LaunchDuty::item)
                .containsExactly(own);
    }

    @Test
    void itemsAreOwnedTickedMovedAndRemoved() {
        Release spring = given.spring();
        given.launches.chooseTier(spring.id(), spring.version(), 3);
        long id = spring.id();
        List<LaunchItem> items = given.launches.items(id);
        LaunchItem help = items.get(0);
        LaunchItem support = items.get(1);

        assertThatThrownBy(() -> given.as("noah").launches.tick(id, help.id(), true))
                .isInstanceOf(NotPermittedException.class);
        LaunchItem given1 = given.as("mia")
                .launches
                .update(id, help.id(), 1, new LaunchItemDraft("product", "Help pages", "All three", "4", "noah"));
        assertThatThrownBy(() ->
                        given.launches.update(id, help.id(), 1, new LaunchItemDraft("product", "Other", "", "", "")))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() ->
                        given.launches.update(id, help.id(), 2, new LaunchItemDraft("sales", "", "", "400", "nobody")))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        e -> assertThat(e.errors().fields()).containsOnlyKeys("side", "text", "leadDays", "owner"));
        assertThat(given1.ownerKey()).contains("key-noah");

        given.now = Instant.parse("2026-03-03T08:00:00Z");
        LaunchItem done = given.as("noah").launches.tick(id, help.id(), true);
        assertThat(done.done()).contains(new Word("key-noah", given.now));
        assertThat(given.as("mia").launches.tick(id, help.id(), true).done())
                .as("the first to say so stays")
                .contains(new Word("key-noah", given.now));
        assertThat(given.releases.get(id).openItems()).isEqualTo(2);

        given.launches.move(id, support.id(), true);
        given.launches.move(id, support.id(), true);
        assertThat(given.launches.items(id)).extracting(LaunchItem::id).startsWith(support.id(), help.id());
        given.launches.remove(id, support.id());
        given.launches.remove(id, support.id());
        assertThat(given.launches.items(id)).hasSize(2);
    }

    @Test
    void tellsPeopleWhatWaitsForThem() {
        Release spring = given.spring();
        given.launches.add(spring.id(), new LaunchItemDraft("product", "Brief support", "", "5", "liam"));
        assertThat(given.as("liam").openWork.of("key-liam", 10))
                .extracting(OpenTask::kind, OpenTask::name, OpenTask::due)
                .containsExactly(Tuple.tuple(
                        OpenTask.Kind.LAUNCH_ITEM, "Brief support", Optional.of(LocalDate.of(2026, 3, 27))));

        given.now = Instant.parse("2026-03-20T08:00:00Z");
        assertThat(given.openWork.of("key-liam", 10))
                .extracting(OpenTask::kind)
                .containsExactly(OpenTask.Kind.SIGN_OFF, OpenTask.Kind.LAUNCH_ITEM);
        assertThat(given.openWork.people()).containsExactly("key-liam");
        given.words.signOff(spring.id(), ReleaseSide.PRODUCT, "");
        assertThat(given.openWork.of("key-liam", 10)).hasSize(1);
        given.as("mia").launches.chooseTier(spring.id(), spring.version(), 3);
        assertThat(given.as("priya").openWork.of("key-priya", 10))
                .as("the tier is asked for beside the sign-off")
                .extracting(OpenTask::path)
                .containsExactly(
                        "/plugins/servlet/productops/releases/" + spring.id() + "#productops-release-side-marketing",
                        "/plugins/servlet/productops/releases/" + spring.id()
                                + "/launch#productops-launch-confirm-marketing");
        given.launches.confirmTier(spring.id(), ReleaseSide.MARKETING);
        assertThat(given.openWork.of("key-priya", 10)).hasSize(1);
        assertThat(given.as("mia").openWork.of("key-mia", 10))
                .as("whoever is not named is not asked")
                .isEmpty();
    }

    @Test
    void administratorsSayWhatATierTakes() {
        assertThat(given.tiers.all()).extracting(LaunchTier::version).containsExactly(0L, 0L, 0L);
        LaunchTierDraft draft =
                new LaunchTierDraft("Tiny", "2", List.of(new LaunchItemDraft("product", "Tell support", "", "1", "")));
        assertThatThrownBy(() -> given.tiers.update(3, 0, draft)).isInstanceOf(NotPermittedException.class);

        given.as("admin").tiers.update(3, 0, draft);

        assertThat(given.tiers.get(3).items()).hasSize(1);
        assertThat(given.tiers.get(1).items()).hasSize(11);
        assertThatThrownBy(() -> given.tiers.update(3, 0, draft)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> given.tiers.update(3, 1, new LaunchTierDraft("", "", List.of())))
                .isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> given.tiers.get(4)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aVersionThatIsGoneIsCounted() {
        Release both = given.releases.create(draft(ReleaseFixture.SPRING, ReleaseFixture.APP));
        given.versions.remove(ReleaseFixture.APP);

        assertThat(given.releases.get(both.id()).gone()).isEqualTo(1);
        assertThat(given.releases.get(both.id()).isOut()).isFalse();
        given.versions.put(ReleaseFixture.SPRING, ReleaseFixture.SHOP, "Spring", true);
        assertThat(given.releases.get(both.id()).isOut()).isTrue();
        assertThat(given.releases.ofVersion(ReleaseFixture.SPRING)).isEqualTo(Optional.of(both));
    }
}
