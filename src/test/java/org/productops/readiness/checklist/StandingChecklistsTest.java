package org.productops.readiness.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.productops.readiness.FakeFacts;

class StandingChecklistsTest {

    private final FakeFacts facts = new FakeFacts();

    private static Checklist list(String name, boolean byItself, Criterion... conditions) {
        return new Checklist(
                name.length(),
                name,
                "",
                new Scope(byItself, new Conditions(List.of(conditions))),
                WaiverPolicy.USUAL,
                List.of(),
                1);
    }

    private static Criterion projects(String... ids) {
        return new Criterion(Criterion.Kind.PROJECT, "", List.of(ids));
    }

    private static Criterion types(String... ids) {
        return new Criterion(Criterion.Kind.ISSUE_TYPE, "", List.of(ids));
    }

    private Stream<String> names(Checklist... lists) {
        return new StandingChecklists(List.of(lists)).on(facts).stream().map(Checklist::name);
    }

    @Test
    void areFoundByTheProjectAndByWhatElseMustBeSoInTheOrderOfAll() {
        assertThat(names(
                        list("Here", true, projects("1000")),
                        list("Anywhere", true),
                        list("Elsewhere", true, projects("2000")),
                        list("Here and there, named twice", true, projects("2000", "1000", "1000")),
                        list("Stories here", true, types("story"), projects("1000")),
                        list("Bugs here", true, types("bug"), projects("1000")),
                        list("Stories", true, types("story"))))
                .containsExactly("Here", "Anywhere", "Here and there, named twice", "Stories here", "Stories");
    }

    @Test
    void standNowhereWhereOnlyATransitionAsksForThem() {
        assertThat(names(list("By name", false), list("By name here", false, projects("1000"))))
                .isEmpty();
    }

    @Test
    void standOnlyWhereAllOfSeveralProjectConditionsHold() {
        assertThat(names(list("Both", true, projects("1000", "3000"), projects("2000", "3000"))))
                .isEmpty();
        facts.projectId = 3000;
        assertThat(names(list("Both", true, projects("1000", "3000"), projects("2000", "3000"))))
                .containsExactly("Both");
    }
}
