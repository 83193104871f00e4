package org.productops.area.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.operand.FunctionOperand;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.area.Area;
import org.productops.area.AreaFixture;
import org.productops.area.AreaFixture.Draft;
import org.productops.area.AreaGaps;
import org.productops.area.AreaSamples;
import org.productops.testing.fakes.EnglishTexts;

class HeldAreasFunctionTest {

    private final AreaFixture given = new AreaFixture();
    private final EnglishTexts texts = new EnglishTexts();
    private final AreasFunction owned = new ProductAreasOwnedByFunction(given.library, given.people, texts);
    private final AreasFunction maintained = new ProductAreasMaintainedByFunction(given.library, given.people, texts);
    private final AreasFunction mine = new MyProductAreasFunction(given.library, given.people, texts);
    private final AreasFunction gaps = new ProductAreasWithGapFunction(
            given.library,
            new AreaGaps(given.people, () -> AreaFixture.NOW, Optional.of(given.placed::contains)),
            texts);
    private final ApplicationUser searcher = mock(ApplicationUser.class);

    @BeforeEach
    void library() {
        given.service.create(new Draft("payments", "Payments", "").owner("anna").build());
        given.service.create(new Draft("checkout", "Checkout", "payments")
                .maintainers("ben")
                .maintainerGroups("payment-team")
                .build());
        given.service.create(
                new Draft("refunds", "Refunds", "payments").owner("carla").build());
        given.create("other", "");
        searches("dora");
    }

    @Test
    void findsWhatAUserOwnsDirectlyOrFromAbove() {
        assertThat(values(owned, "anna")).containsExactly("payments", "checkout");
        assertThat(values(owned, " key-anna ")).containsExactly("payments", "checkout");
        assertThat(values(owned, "anna", "carla")).containsExactly("payments", "checkout", "refunds");
        assertThat(values(owned, "ben")).isEmpty();
        assertThat(messages(owned, "ben")).isEmpty();
    }

    @Test
    void findsWhatNothingIsMappedToNorToAnyAreaAbove() {
        assertThat(values(gaps, "unmapped")).containsExactlyInAnyOrder("other", "payments", "checkout", "refunds");
        given.placed.add("refunds");
        given.placed.add("other");
        assertThat(values(gaps, "unmapped")).containsExactly("payments", "checkout");
        given.placed.add("payments");
        assertThat(values(gaps, "UNMAPPED")).isEmpty();
    }

    @Test
    void findsWhatAGroupOfTheUserMaintains() {
        assertThat(values(maintained, "dora")).containsExactly("checkout");
        assertThat(values(maintained, "ben")).containsExactly("checkout");
        assertThat(values(maintained, "carla")).isEmpty();
    }

    @Test
    void meansWhoeverSearchesIfNobodyIsNamed() {
        assertThat(values(maintained)).containsExactly("checkout");
        searches("anna");
        assertThat(values(owned)).containsExactly("payments", "checkout");
        assertThat(values(mine)).containsExactly("payments", "checkout");
        searches("ben");
        assertThat(values(mine)).containsExactly("checkout");
        assertThat(messages(mine, "ben")).singleElement().asString().contains("takes no arguments");
    }

    @Test
    void answersNothingThatIsSomebodysToTheAnonymous() {
        when(searcher.getKey()).thenReturn(null);

        assertThat(values(owned)).isEmpty();
        assertThat(values(mine)).isEmpty();
        assertThat(messages(mine)).isEmpty();
        assertThat(owned.validate(null, operand("ana"), null).getErrorMessages())
                .as("no word of who owns anything")
                .containsExactly("f: there is no user with the name or key \u201cana\u201d.");
    }

    @Test
    void proposesWhoOwnsAnythingForANameThatWasMistyped() {
        assertThat(messages(owned, "ana"))
                .containsExactly(
                        "f: there is no user with the name or key \u201cana\u201d.",
                        "This could be meant: anna (Anna).");
        assertThat(values(owned, "ana")).isEmpty();
        assertThat(values(owned, "anna", "ana")).isEmpty();
    }

    @Test
    void findsAreasOfSomebodyWhoIsGoneByTheirKey() {
        given.people.delete("carla");

        assertThat(values(owned, "key-carla")).containsExactly("refunds");
        assertThat(messages(owned, "carla")).isNotEmpty();
    }

    @Test
    void findsAreasThatNobodyOwns() {
        assertThat(values(gaps, "no-owner")).containsExactly("other");
        given.service.archive("other", 1, false);
        assertThat(values(gaps, "NO-OWNER")).isEmpty();
    }

    @Test
    void findsAreasWhoseOwnerIsGone() {
        assertThat(values(gaps, "owner-gone")).isEmpty();
        given.people.deactivate("anna");
        assertThat(values(gaps, "owner-gone")).containsExactly("payments", "checkout");
        given.people.delete("carla");
        assertThat(values(gaps, "owner-gone")).containsExactly("payments", "checkout", "refunds");
    }

    @Test
    void takesTheFirstOwnerForAccountable() {
        given.service.create(new Draft("shared", "Shared", "")
                .holder("owner", "ben")
                .holder("owner", "dora")
                .build());

        given.people.deactivate("dora");
        assertThat(values(gaps, "owner-gone")).isEmpty();
        given.people.deactivate("ben");
        assertThat(values(gaps, "owner-gone")).containsExactly("shared");
    }

    @Test
    void findsAreasThatNobodyReviewedInTime() {
        given.service.create(new Draft("stale", "Stale", "").reviewMonths("6").build());
        assertThat(values(gaps, "review-overdue")).isEmpty();

        Area stale = given.get("stale");
        given.saveElsewhere(AreaSamples.reviewedOn(stale, LocalDate.of(2025, 9, 4)));
        given.library.tree();
        assertThat(values(gaps, "review-overdue")).as("due today").isEmpty();

        given.saveElsewhere(AreaSamples.reviewedOn(stale, LocalDate.of(2025, 9, 3)));
        given.library.tree();
        assertThat(values(gaps, "review-overdue")).containsExactly("stale");
    }

    @Test
    void saysWhichGapsThereAre() {
        assertThat(messages(gaps)).singleElement().asString().contains("no-owner, owner-gone, review-overdue");
        assertThat(messages(gaps, "no_owner")).singleElement().asString().endsWith("This could be meant: no-owner.");
        assertThat(messages(gaps, "broken"))
                .singleElement()
                .asString()
                .contains("no-owner, owner-gone, review-overdue");
        assertThat(values(gaps, "broken")).isEmpty();
    }

    @Test
    void readsNothingWhenTheLibraryIsInMemory() {
        given.library.tree();
        int loads = given.store.loads();

        List.of(owned, maintained, mine).forEach(this::values);
        values(gaps, "no-owner");

        assertThat(given.store.loads()).isEqualTo(loads);
    }

    @Test
    void looksEachOwnerUpOnceHoweverManyAreasTheyHave() {
        for (int i = 0; i < 20; i++) {
            given.create("area" + i, "payments");
        }
        given.people.lookUps().clear();

        values(gaps, "owner-gone");

        assertThat(given.people.lookUps()).containsOnly(Map.entry("key-anna", 1), Map.entry("key-carla", 1));
    }

    private void searches(String name) {
        when(searcher.getKey()).thenReturn("key-" + name);
    }

    private List<String> values(AreasFunction function, String... arguments) {
        QueryCreationContext context = mock(QueryCreationContext.class);
        ApplicationUser user = searcher.getKey() == null ? null : searcher;
        when(context.getApplicationUser()).thenReturn(user);
        return function.getValues(context, operand(arguments), null).stream()
                .map(QueryLiteral::getStringValue)
                .toList();
    }

    private Collection<String> messages(AreasFunction function, String... arguments) {
        return function.validate(searcher, operand(arguments), null).getErrorMessages();
    }

    private static FunctionOperand operand(String... arguments) {
        return new FunctionOperand("f", List.of(arguments));
    }
}
