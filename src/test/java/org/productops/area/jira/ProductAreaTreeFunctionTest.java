package org.productops.area.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.when;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.MockedConstruction;
import org.productops.area.AreaFixture;
import org.productops.testing.fakes.EnglishTexts;

class ProductAreaTreeFunctionTest {

    private final AreaFixture given = new AreaFixture();
    private final ProductAreaTreeFunction function = new ProductAreaTreeFunction(given.library, new EnglishTexts());
    private final ProductAreaFunction one = new ProductAreaFunction(given.library, new EnglishTexts());
    private final ApplicationUser searcher = mock(ApplicationUser.class);

    @BeforeEach
    void library() {
        when(searcher.getKey()).thenReturn("key-anna");
        given.create("payments", "");
        given.create("checkout", "payments");
        given.create("old", "payments");
        given.create("other", "");
        given.service.archive("old", 1, false);
    }

    @Test
    void answersTheAreaAndAllBelowItArchivedOnesToo() {
        assertThat(values("payments")).containsExactly("payments", "checkout", "old");
        assertThat(values(" Payments ")).containsExactly("payments", "checkout", "old");
        assertThat(values("other")).containsExactly("other");
    }

    @Test
    void readsNothingWhenTheLibraryIsInMemory() {
        given.library.tree();
        int loads = given.store.loads();

        values("payments");
        messages("payments");

        assertThat(given.store.loads()).isEqualTo(loads);
    }

    @Test
    void answersAnybodyWhoMaySearch() {
        given.people.actAsNobody();

        assertThat(values("payments")).hasSize(3);
        assertThat(messages("payments")).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithTheArguments() {
        assertThat(messages("payments")).isEmpty();
        assertThat(messages()).singleElement().asString().contains("productAreaTree(payments)", "0");
        assertThat(messages("payments", "other")).singleElement().asString().contains("2");
        assertThat(messages("nowhere")).singleElement().asString().contains("nowhere");
        assertThat(values()).isEmpty();
        assertThat(values("nowhere")).isEmpty();
    }

    @Test
    void findsNothingWhereJiraLacksWhatARefusalNeeds() {
        try (MockedConstruction<MessageSetImpl> lacking =
                mockConstruction(MessageSetImpl.class, (made, how) -> doThrow(new NoSuchMethodError("addErrorMessage"))
                        .when(made)
                        .addErrorMessage(any()))) {
            assertThat(messages("nowhere")).isEmpty();
            assertThat(messages("payments", "other")).isEmpty();
            assertThat(lacking.constructed()).hasSize(2);
        }
        assertThat(values("nowhere")).isEmpty();
    }

    @Test
    void takesNamesAndPathsToo() {
        given.service.update("checkout", 1, AreaFixture.draft("", "Pay & go", "payments"));

        assertThat(values("pay & go")).containsExactly("checkout");
        assertThat(values("Payments > Pay & go")).containsExactly("checkout");
        assertThat(messages("Pay & go")).isEmpty();
    }

    @Test
    void saysWhatCouldBeMeantToThoseWhoMayReadTheLibrary() {
        assertThat(messages("Payment"))
                .containsExactly(
                        "productAreaTree: no product area has the key, name or path \u201cPayment\u201d.",
                        "This could be meant: payments (Payments), checkout (Payments \u203a Checkout), old (Payments \u203a Old).");
    }

    @Test
    void proposesTheNearestForAMistakeAnywhere() {
        assertThat(messages("chekcout")).last().asString().contains("checkout (Payments \u203a Checkout)");
        assertThat(messages("zzz")).hasSize(1);
    }

    @Test
    void asksForMoreWhereSeveralAreasHaveTheName() {
        given.service.create(AreaFixture.draft("first", "Twin", "payments"));
        given.service.create(AreaFixture.draft("second", "Twin", "other"));

        assertThat(messages("twin")).first().asString().contains("several product areas are called \u201ctwin\u201d");
        assertThat(messages("twin"))
                .last()
                .asString()
                .contains("second (Other \u203a Twin), first (Payments \u203a Twin)");
        assertThat(values("twin")).isEmpty();
        assertThat(function.validate(null, operand("twin"), null).getErrorMessages())
                .as("somebody anonymous is told of no other area")
                .hasSize(1);
    }

    @Test
    void findsIssuesThatStillHaveTheKeyOfAnAreaThatWasMerged() {
        given.mergeElsewhere("old", "checkout");

        assertThat(values("payments")).containsExactly("payments", "checkout", "old");
        assertThat(values("checkout")).containsExactly("checkout", "old");
        assertThat(one.getValues(mock(QueryCreationContext.class), operand("old"), null))
                .extracting(QueryLiteral::getStringValue)
                .containsExactly("checkout", "old");
    }

    @Test
    void takesAliasesToo() {
        given.service.update(
                "checkout",
                1,
                new AreaFixture.Draft("", "Checkout", "payments")
                        .aliases("Till")
                        .build());

        assertThat(values("till")).containsExactly("checkout");
    }

    @Test
    void oneAreaAloneHasAFunctionOfItsOwn() {
        assertThat(one.getValues(mock(QueryCreationContext.class), operand("Payments"), null))
                .extracting(QueryLiteral::getStringValue)
                .containsExactly("payments");
        assertThat(one.validate(searcher, operand("nowhere"), null).getErrorMessages())
                .hasSize(1);
    }

    private List<String> values(String... arguments) {
        return function.getValues(mock(QueryCreationContext.class), operand(arguments), null).stream()
                .map(QueryLiteral::getStringValue)
                .toList();
    }

    private Iterable<String> messages(String... arguments) {
        return function.validate(searcher, operand(arguments), null).getErrorMessages();
    }

    private static FunctionOperand operand(String... arguments) {
        return new FunctionOperand("productAreaTree", List.of(arguments));
    }
}
