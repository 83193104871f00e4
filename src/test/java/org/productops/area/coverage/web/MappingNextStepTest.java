package org.productops.area.coverage.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.productops.area.coverage.CoverageFixture;
import org.productops.area.coverage.CoverageKind;
import org.productops.area.coverage.ExcuseDraft;

class MappingNextStepTest {

    private final CoverageFixture given = new CoverageFixture();
    private final MappingNextStep step = new MappingNextStep(given.service);

    @Test
    void countsAsCoverageDoesAndIsDoneWhenNothingIsOpen() {
        assertThat(step.view().about().arguments()).containsExactly("0", "2");

        given.mapping.service.map("checkout", given.mapping.basket.place());

        assertThat(step.view().about().arguments()).as("by a component").containsExactly("1", "2");
        assertThat(step.view().done()).isFalse();

        given.service.excuse(CoverageKind.PROJECT_UNMAPPED, "10001", 0, new ExcuseDraft("Closed", "2026-04-01"));

        assertThat(step.view().about().arguments()).containsExactly("1", "2", "1");
        assertThat(step.view().done()).isTrue();
    }
}
