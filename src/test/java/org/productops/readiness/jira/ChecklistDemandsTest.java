package org.productops.readiness.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.productops.readiness.TestWorkflow;
import org.productops.readiness.issue.Demand;

class ChecklistDemandsTest {

    private final ChecklistDemands demands = new ChecklistDemands(TestWorkflow.load());

    @Test
    void whatIsNeededNextComesFirst() {
        assertThat(demands.from("3"))
                .containsExactly(
                        new Demand(7, List.of("Done", "Cancel"), true), new Demand(8, List.of("Start"), false));
    }

    @Test
    void globalAndSharedTransitionsCountFromEveryStatus() {
        assertThat(demands.from("1"))
                .containsExactly(new Demand(8, List.of("Start"), true), new Demand(7, List.of("Cancel"), true));
        assertThat(demands.from("unknown"))
                .containsExactly(new Demand(7, List.of("Cancel"), true), new Demand(8, List.of("Start"), false));
    }

    @Test
    void allUsesIncludeCreationAndAValidatorWithoutAChoice() {
        assertThat(demands.all().get(9L)).containsExactly("Create");
        assertThat(demands.all().get(7L)).containsExactly("Cancel", "Done");
        assertThat(demands.all().get(8L)).containsExactly("Start");
        assertThat(demands.all()).containsOnlyKeys(7L, 8L, 9L);
    }
}
