package org.productops.readiness.search.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.productops.readiness.ReadinessFixture.draft;
import static org.productops.readiness.ReadinessFixture.manual;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.readiness.ReadinessFixture;
import org.productops.testing.fakes.EnglishTexts;

class ChecklistFunctionTest {

    private final ReadinessFixture fixture = new ReadinessFixture();
    private final ChecklistFunction named = new NamedChecklistFunction(fixture.library, new EnglishTexts());
    private final ChecklistFunction percent = new ChecklistPercentFunction(fixture.library, new EnglishTexts());
    private final ChecklistFunction items = new ChecklistOpenItemsFunction(fixture.library, new EnglishTexts());

    @BeforeEach
    void lists() {
        fixture.checklists.create(draft("Definition of done", manual("A")));
    }

    private static List<String> values(ChecklistFunction function, String... arguments) {
        return function.getValues(mock(QueryCreationContext.class), operand(arguments), null).stream()
                .map(QueryLiteral::getStringValue)
                .toList();
    }

    private static FunctionOperand operand(String... arguments) {
        return new FunctionOperand("checklist", List.of(arguments));
    }

    private static boolean isRight(ChecklistFunction function, String... arguments) {
        return !function.validate(null, operand(arguments), null).hasAnyErrors();
    }

    @Test
    void aListIsNamedAsPeopleNameItAndAnswersItsId() {
        assertThat(values(named, "definition of DONE")).containsExactly("1");
        assertThat(values(named, "all")).containsExactly("all");
        assertThat(isRight(named, "Definition of done")).isTrue();
    }

    @Test
    void whatIsWrongIsSaidAndFindsNothing() {
        for (String[] wrong : new String[][] {{"nowhere"}, {}, {"all", "more"}}) {
            assertThat(isRight(named, wrong)).isFalse();
            assertThat(values(named, wrong)).isEmpty();
        }
        for (String[] wrong :
                new String[][] {{"all"}, {"all", "x"}, {"all", "9", "3"}, {"all", "1", "2", "3"}, {"all", "-1"}}) {
            assertThat(isRight(percent, wrong)).isFalse();
            assertThat(values(percent, wrong)).isEmpty();
        }
    }

    @Test
    void numbersAreEachOfThemUpToTheLargest() {
        assertThat(values(percent, "Definition of done", "98")).containsExactly("1:98", "1:99", "1:100");
        assertThat(values(percent, "all", "50", "51")).containsExactly("all:50", "all:51");
        assertThat(values(items, "all", "3")).startsWith("all:3").hasSize(498);
    }
}
