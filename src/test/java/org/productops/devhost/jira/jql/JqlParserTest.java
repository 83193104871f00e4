package org.productops.devhost.jira.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.productops.devhost.jira.jql.JqlQuery.And;
import org.productops.devhost.jira.jql.JqlQuery.Clause;
import org.productops.devhost.jira.jql.JqlQuery.Empty;
import org.productops.devhost.jira.jql.JqlQuery.Function;
import org.productops.devhost.jira.jql.JqlQuery.Or;
import org.productops.devhost.jira.jql.JqlQuery.Sort;
import org.productops.devhost.jira.jql.JqlQuery.Text;

class JqlParserTest {

    @Test
    void readsNamesAndValuesInQuotes() {
        Clause clause =
                (Clause) JqlParser.parse("\"Product area\" = 'pay\\'s \"x\"'").where();
        assertThat(clause.field()).isEqualTo("Product area");
        assertThat(clause.operator()).isEqualTo(JqlOperator.EQUALS);
        assertThat(clause.values()).containsExactly(new Text("pay's \"x\""));
    }

    @Test
    void bindsAndStrongerThanOr() {
        Or or = (Or) JqlParser.parse("a = 1 OR b = 2 and c = 3").where();
        assertThat(or.parts()).hasSize(2);
        assertThat(or.parts().get(1)).isInstanceOf(And.class);
    }

    @Test
    void takesNotDownToTheOperators() {
        Or or = (Or) JqlParser.parse("not (a = 1 and not b is empty)").where();
        assertThat(or.parts())
                .containsExactly(
                        new Clause("a", JqlOperator.NOT_EQUALS, List.of(new Text("1")), false),
                        new Clause("b", JqlOperator.IS, List.of(new Empty()), false));
    }

    @Test
    void readsListsAndFunctions() {
        Clause list = (Clause) JqlParser.parse("key not in (A-1, EMPTY)").where();
        assertThat(list.operator()).isEqualTo(JqlOperator.NOT_IN);
        assertThat(list.values()).containsExactly(new Text("A-1"), new Empty());
        Clause call =
                (Clause) JqlParser.parse("area in productAreaTree(\"a b\", c)").where();
        FunctionOperand operand = ((Function) call.values().get(0)).operand();
        assertThat(operand.getName()).isEqualTo("productAreaTree");
        assertThat(operand.getArgs()).containsExactly("a b", "c");
        assertThat(call.list()).isFalse();
    }

    @Test
    void readsTheOrderAlsoWithoutACondition() {
        JqlQuery query = JqlParser.parse("order by key desc, \"Product area\"");
        assertThat(query.where()).isNull();
        assertThat(query.order()).containsExactly(new Sort("key", true), new Sort("Product area", false));
        assertThat(JqlParser.parse("  ").where()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "project | Expecting operator before the end of the query. The valid operators are '=', '!='",
                "project SHOP | Expecting operator but got 'SHOP'. The valid operators are '=', '!='",
                "a = | Expecting either a value, list or function before the end of the query.",
                "a = 1 b = 2 | Expecting either 'OR' or 'AND' but got 'b'. (line 1, character 7)",
                "a = 1 and | Expecting a field name before the end of the query.",
                "a in (1, | Expecting either a value, list or function before the end of the query.",
                "(a = 1 | Expecting ')' before the end of the query.",
                "a = \"x | The quoted string 'x' has not been completed. (line 1, character 5)",
                "a not 1 | Expecting operator but got 'not'.",
                "a = 1 order key | Expecting 'by' but got 'key'. (line 1, character 13)"
            })
    void saysWhatItExpectedAndWhere(String query, String message) {
        assertThatExceptionOfType(JqlException.class)
                .isThrownBy(() -> JqlParser.parse(query))
                .withMessageContaining("Error in the JQL Query: ")
                .withMessageContaining(message);
    }
}
