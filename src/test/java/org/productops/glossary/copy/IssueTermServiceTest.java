package org.productops.glossary.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.productops.area.api.IssueAreas;
import org.productops.common.access.Access;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.error.TooLargeException;
import org.productops.common.issue.VisibleIssue;
import org.productops.glossary.highlight.InMemoryUnmarkedStore;
import org.productops.glossary.highlight.UnmarkedLibrary;
import org.productops.testing.fakes.FakeIssues;
import org.productops.testing.fakes.FakeSettings;
import org.productops.testing.fakes.RecordingAudit;

class IssueTermServiceTest {

    private static final String FIELD = "customfield_1";

    private final CopyFixture given = new CopyFixture();
    private final FakeIssues issues = new FakeIssues();
    private final List<String> areasOfIssue = new ArrayList<>();
    private final InMemoryUnmarkedStore unmarked = new InMemoryUnmarkedStore();
    private final FakeSettings settings = new FakeSettings();
    private final RecordingAudit audit = new RecordingAudit();
    private final IssueMarks marks = new IssueMarks(
            new UnmarkedLibrary(unmarked, given.areas.storage.snapshotWrites(), given.areas.storage.snapshots()),
            settings);
    private boolean administered;
    private final IssueMarkingService marking =
            new IssueMarkingService(marks, new Projects(), new Access(given.areas.people), audit);

    private final class Projects implements MarkedProjects {
        private MarkedProject shop() {
            return new MarkedProject(7, "SHOP", administered);
        }

        @Override
        public MarkedProject of(VisibleIssue issue) {
            return shop();
        }

        @Override
        public Optional<MarkedProject> find(String key) {
            return Optional.of(shop()).filter(project -> project.key().equals(key));
        }
    }

    private IssueTermService service() {
        issues.add(1, "SHOP-1", "bug");
        given.areas.create("payments", "");
        given.areas.create("checkout", "payments");
        given.areas.people.actAs("anna");
        return new IssueTermService(
                given.library(),
                marks,
                new Projects(),
                issues,
                new IssueAreas() {
                    @Override
                    public Optional<String> areaKeyOf(long issueId) {
                        return areasOfIssue.stream().findFirst();
                    }

                    @Override
                    public Optional<String> fieldId() {
                        return Optional.of(FIELD);
                    }
                },
                (issue, field) -> field.equals(FIELD) ? List.copyOf(areasOfIssue) : List.of(),
                given.areas.library,
                new Access(given.areas.people));
    }

    private static List<String> meanings(IssueTerms terms) {
        return terms.forms().stream()
                .flatMap(form -> form.uses().stream())
                .map(use -> use.concept().definition(Locale.ENGLISH))
                .toList();
    }

    @Test
    void tellsTheTermsOfWhatSomebodyReads() {
        given.copied(CopyFixture.global("House", CopyFixture.concept(1, "", "Leaves on time", "release train")));

        IssueTerms terms = service().find("SHOP-1", List.of("The release\ntrain", "Release   trains leave"));

        assertThat(terms.forms()).extracting(CopiedForm::text).containsExactly("Release trains");
        assertThat(terms.asOf()).contains(CopyFixture.AS_OF);
        assertThat(terms.site()).isEqualTo("https://wiki");
        assertThat(terms.anyTerm()).isTrue();
        assertThat(terms.editable()).isFalse();
    }

    @Test
    void theNearestAreaOfTheIssueDecidesWhatAWordMeans() {
        given.copied(
                CopyFixture.global("House", CopyFixture.concept(1, "", "of all", "order")),
                CopyFixture.part("PAY", CopyFixture.concept(2, "payments", "of payments", "order")));
        IssueTermService service = service();

        assertThat(meanings(service.find("SHOP-1", List.of("An order")))).containsExactly("of all");
        areasOfIssue.add("checkout");
        assertThat(meanings(service.find("SHOP-1", List.of("An order"))))
                .as("of the area above")
                .containsExactly("of payments");
        areasOfIssue.set(0, "gone");
        assertThat(meanings(service.find("SHOP-1", List.of("An order")))).containsExactly("of all");
    }

    @Test
    void saysNothingAboutIssuesThatTheCallerMayNotSee() {
        given.copied(CopyFixture.global("House", CopyFixture.concept(1, "", "of all", "order")));
        IssueTermService service = service();
        issues.hide(1);

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> service.find("SHOP-1", List.of("An order")));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> service.find("SHOP-2", List.of("An order")));
        given.areas.people.actAsNobody();
        issues.show(1);
        assertThatExceptionOfType(NotPermittedException.class)
                .isThrownBy(() -> service.find("SHOP-1", List.of("An order")));
    }

    @Test
    void searchesNoMoreThanPeopleRead() {
        given.copied();
        IssueTermService service = service();
        String half = "x".repeat(IssueTermService.MOST_CHARACTERS / 2);

        assertThat(service.find("SHOP-1", List.of(half, half)).anyTerm()).isFalse();
        assertThatExceptionOfType(TooLargeException.class)
                .isThrownBy(() -> service.find("SHOP-1", List.of(half, half, "x")));
    }

    @Test
    void withoutACopyThereIsNothingToSay() {
        IssueTerms terms = service().find("SHOP-1", List.of("An order"));

        assertThat(terms.anyTerm()).isFalse();
        assertThat(terms.forms()).isEmpty();
        assertThat(terms.asOf()).isEmpty();
    }

    @Test
    void eachReaderSwitchesItOffForThemselves() {
        given.copied(CopyFixture.global("House", CopyFixture.concept(1, "", "of all", "order")));
        IssueTermService service = service();

        marking.setReader(false);
        assertThat(service.find("SHOP-1", List.of("An order")).offForReader()).isTrue();
        assertThat(service.find("SHOP-1", List.of("An order")).forms()).isEmpty();
        assertThat(unmarked.all().readers()).containsExactly("key-anna");

        given.areas.people.actAs("ben");
        assertThat(service.find("SHOP-1", List.of("An order")).forms()).hasSize(1);
        given.areas.people.actAs("anna");
        marking.setReader(true);
        assertThat(service.find("SHOP-1", List.of("An order")).forms()).hasSize(1);
        assertThat(audit.entries()).isEmpty();
    }

    @Test
    void thoseWhoAdministerAProjectSwitchItOffThere() {
        given.copied(CopyFixture.global("House", CopyFixture.concept(1, "", "of all", "order")));
        IssueTermService service = service();
        assertThatExceptionOfType(NotPermittedException.class).isThrownBy(() -> marking.setProject("SHOP", false));

        administered = true;
        marking.setProject("SHOP", false);
        marking.setProject("SHOP", false);
        IssueTerms terms = service.find("SHOP-1", List.of("An order"));
        assertThat(terms.offForProject()).isTrue();
        assertThat(terms.editable()).isTrue();
        assertThat(terms.projectKey()).isEqualTo("SHOP");
        assertThat(terms.forms()).isEmpty();
        marking.setProject("SHOP", true);
        assertThat(service.find("SHOP-1", List.of("An order")).forms()).hasSize(1);
        assertThat(audit.entries())
                .extracting(entry -> entry.action() + " " + entry.subject())
                .containsExactly(
                        "productops.highlight.audit.project-off SHOP", "productops.highlight.audit.project-on SHOP");
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> marking.setProject("NONE", false));
    }

    @Test
    void administratorsSwitchItOffForAll() {
        given.copied(CopyFixture.global("House", CopyFixture.concept(1, "", "of all", "order")));
        IssueTermService service = service();
        administered = true;
        assertThatExceptionOfType(NotPermittedException.class).isThrownBy(() -> marking.setSite(false));
        assertThat(service.find("SHOP-1", List.of("An order")).administrator()).isFalse();

        given.areas.people.actAs("admin");
        marking.setSite(false);
        marking.setSite(false);
        IssueTerms terms = service.find("SHOP-1", List.of("An order"));
        assertThat(terms.offForSite()).isTrue();
        assertThat(terms.administrator()).isTrue();
        assertThat(terms.forms()).isEmpty();
        marking.setSite(true);
        assertThat(service.find("SHOP-1", List.of("An order")).forms()).hasSize(1);
        assertThat(audit.entries())
                .extracting(entry -> entry.action())
                .containsExactly("productops.highlight.audit.site-off", "productops.highlight.audit.site-on");
    }
}
