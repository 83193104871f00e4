package org.productops.readiness.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.area.AreaFixture;
import org.productops.area.AreaFixture.Draft;
import org.productops.area.api.IssueAreas;
import org.productops.common.issue.VisibleIssue;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakeIssues;

class EligibleHoldersTest {

    private static final Eligible MAINTAINER = Eligible.areaRole("maintainer");

    private final AreaFixture areas = new AreaFixture();
    private final FakeProjectRoles roles = new FakeProjectRoles().role("10002", "Administrators", "key-ben");
    private final Map<Long, String> areaOf = new HashMap<>();
    private final VisibleIssue issue = new FakeIssues().add(10, "PAY-1", "story");
    private final EligiblePeople eligible = new EligibleHolders(
            areas.library,
            new Field(),
            (each, field) -> Optional.ofNullable(areaOf.get(each.id())).stream().toList(),
            roles,
            areas.people,
            new EnglishTexts());

    @BeforeEach
    void areas() {
        areas.service.create(new Draft("shop", "Shop", "")
                .maintainers("anna")
                .maintainerGroups("payment-team")
                .build());
        areas.service.create(new Draft("pay", "Pay", "shop").build());
    }

    @Test
    void aRoleOfTheAreaIsHeldByWhomTheAreaAboveNamesAndByTheirGroups() {
        areaOf.put(10L, "pay");

        assertThat(eligible.holds(issue, "key-anna", MAINTAINER)).isTrue();
        assertThat(eligible.holds(issue, "key-dora", MAINTAINER)).isTrue();
        assertThat(eligible.holds(issue, "key-ben", MAINTAINER)).isFalse();
        assertThat(eligible.userKeys(issue, List.of(MAINTAINER), 50)).containsExactly("key-anna", "key-dora");
        assertThat(eligible.names(issue, List.of(MAINTAINER)))
                .containsExactly(
                        new EligibleNames(MAINTAINER, "Maintainers of Shop › Pay", List.of("Anna", "payment-team"), 0));
    }

    @Test
    void whoLeftTheGroupOrTheCompanyIsNotEligibleAnyMore() {
        areaOf.put(10L, "pay");
        areas.people.group("payment-team");
        areas.people.deactivate("anna");

        assertThat(eligible.holds(issue, "key-dora", MAINTAINER)).isFalse();
        assertThat(eligible.userKeys(issue, List.of(MAINTAINER), 50)).isEmpty();
        assertThat(eligible.names(issue, List.of(MAINTAINER)).get(0).people()).containsExactly("payment-team");
    }

    @Test
    void nobodyHoldsARoleOfAnAreaThatTheIssueDoesNotHave() {
        EligibleNames none = eligible.names(issue, List.of(MAINTAINER)).get(0);
        assertThat(none.isAnybody()).isFalse();
        assertThat(none.label()).isEqualTo("Maintainers of the product area, which the issue does not name");
        assertThat(eligible.holds(issue, "key-anna", MAINTAINER)).isFalse();

        areaOf.put(10L, "gone");
        assertThat(eligible.holds(issue, "key-anna", MAINTAINER)).isFalse();
        assertThat(eligible.areaKey(issue)).contains("gone");
    }

    @Test
    void anIssueBelongsToItsAreaAndToThoseAboveIt() {
        areaOf.put(10L, "pay");

        assertThat(eligible.isIn(issue, "pay")).isTrue();
        assertThat(eligible.isIn(issue, "shop")).isTrue();
        assertThat(eligible.isIn(issue, "gone")).isFalse();
        assertThat(eligible.isIn(issue, "")).isFalse();
        areaOf.put(10L, "shop");
        assertThat(eligible.isIn(issue, "pay")).isFalse();
        areaOf.clear();
        assertThat(eligible.isIn(issue, "pay")).isFalse();
    }

    @Test
    void rolesThatWereDeletedSaySo() {
        assertThat(eligible.names(issue, List.of(Eligible.areaRole("qa"), Eligible.projectRole("7"))))
                .extracting(EligibleNames::label)
                .containsExactly(
                        "A role of areas that is not there any more (qa)",
                        "A project role that is not there any more (7)");
    }

    @Test
    void projectRolesGroupsAndEditors() {
        roles.editors.add("key-carla");

        assertThat(eligible.holds(issue, "key-ben", Eligible.projectRole("10002")))
                .isTrue();
        assertThat(eligible.holds(issue, "key-anna", Eligible.projectRole("10002")))
                .isFalse();
        assertThat(eligible.holds(issue, "key-carla", Eligible.group("marketing")))
                .isTrue();
        assertThat(eligible.holds(issue, "key-carla", Eligible.ANYONE)).isTrue();
        assertThat(eligible.holds(issue, "key-ben", Eligible.ANYONE)).isFalse();
        assertThat(eligible.holdsAny(
                        issue, "key-ben", List.of(Eligible.group("marketing"), Eligible.projectRole("10002"))))
                .isTrue();
        assertThat(eligible.names(
                        issue, List.of(Eligible.projectRole("10002"), Eligible.group("marketing"), Eligible.ANYONE)))
                .extracting(EligibleNames::label)
                .containsExactly(
                        "Administrators in the project", "Group marketing", "Everybody who may edit the issue");
    }

    @Test
    void ofThousandsSomeAreNamedAndWrittenTo() {
        String[] names = IntStream.range(0, 60).mapToObj(i -> "user" + i).toArray(String[]::new);
        for (String name : names) {
            areas.people.user(name);
        }
        areas.people.group("crowd", names);
        String[] keys = IntStream.range(0, 60).mapToObj(i -> "key-user" + i).toArray(String[]::new);
        roles.role("1", "Crowd", keys);

        assertThat(eligible.userKeys(issue, List.of(Eligible.group("crowd"), Eligible.projectRole("1")), 50))
                .hasSize(50)
                .doesNotHaveDuplicates();
        EligibleNames crowd =
                eligible.names(issue, List.of(Eligible.projectRole("1"))).get(0);
        assertThat(crowd.people()).hasSize(EligibleNames.MOST);
        assertThat(crowd.more()).isEqualTo(50);
    }

    private static final class Field implements IssueAreas {
        @Override
        public Optional<String> areaKeyOf(long issueId) {
            throw new AssertionError("The issue is known already");
        }

        @Override
        public Optional<String> fieldId() {
            return Optional.of("customfield_10100");
        }
    }
}
