package org.productops.feedback.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.area.mapping.FakeProjects;
import org.productops.area.mapping.ProjectPlace;
import org.productops.feedback.item.FeedbackIssueFact;
import org.productops.feedback.item.FeedbackItem;
import org.productops.feedback.item.InMemoryFeedbackItemStore;
import org.productops.feedback.item.ItemDescriptionSamples;

class SeenOrganisationsTest {

    private static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");
    private static final long ACME = 70;
    private static final long GLOBEX = 71;

    private final InMemoryFeedbackItemStore items = new InMemoryFeedbackItemStore();
    private final FakeProjects projects = new FakeProjects();
    private final ProjectPlace secret = projects.project(2, "SEC", "Secret");
    private final List<Collection<Long>> asked = new ArrayList<>();
    private Optional<Set<Long>> only = Optional.empty();
    private final SeenOrganisations seen = new SeenOrganisations(items, projects, ids -> {
        asked.add(ids);
        return only;
    });

    @BeforeEach
    void hear() {
        projects.project(1, "SHOP", "Shop");
        said(11, 1, ACME);
        said(12, 1, ACME);
        said(13, 2, ACME);
        said(14, 2, GLOBEX);
    }

    private void said(long issueId, long projectId, long organisationId) {
        items.insert(FeedbackItem.undecided(new FeedbackIssueFact(issueId, projectId, "", "Slow", NOW), NOW));
        items.describe(issueId, ItemDescriptionSamples.of("REQUEST", organisationId));
    }

    @Test
    void countsAllOfWhoSeesAll() {
        assertThat(seen.visible()).isEqualTo(Map.of(ACME, 3, GLOBEX, 1));
        assertThat(seen.visible(List.of(GLOBEX))).isEqualTo(Map.of(GLOBEX, 1));
    }

    @Test
    void countsNothingOfProjectsThatAreHidden() {
        projects.hide(secret);

        assertThat(seen.visible()).isEqualTo(Map.of(ACME, 2));
        assertThat(seen.visible(List.of(ACME, GLOBEX))).isEqualTo(Map.of(ACME, 2));
        assertThat(asked).allSatisfy(ids -> assertThat(ids).containsExactly(1L));
    }

    @Test
    void countsNothingThatIsHiddenInAProject() {
        only = Optional.of(Set.of(12L, 14L));

        assertThat(seen.visible()).isEqualTo(Map.of(ACME, 1, GLOBEX, 1));
    }

    @Test
    void asksNobodyAboutWhatNobodySaid() {
        assertThat(seen.visible(List.of(99L))).isEmpty();
        assertThat(asked).isEmpty();
    }
}
